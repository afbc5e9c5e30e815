import { describe, expect, it } from "vitest";
import { KeywayError } from "../../../src/domain/errors.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { EnvironmentOutcome, Outcome } from "../../../src/outcome/outcome.ts";
import type { Report } from "../../../src/outcome/run-record.ts";
import { summary } from "../../../src/report/summary.ts";
import {
  answerOf,
  checkOf,
  contextOf,
  earlyRunOf,
  type Given,
  type GivenRun,
  inputsOf,
  outcomeIn,
  planOf,
  reportOf,
  runOf,
  stepOf,
} from "../../support/builders.ts";

function report(given: GivenRun): Report {
  return reportOf(runOf(given));
}

describe("a summary of very many names", () => {
  const many = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, at) => `${prefix}_${"X".repeat(50)}_${at}`);
  /** What such a drift shows: its size, how many names of each kind, and what it says of those it leaves out. */
  const shown = (environment: Given) => {
    const text = summary(report({ environments: [environment], outcome: { kind: "drift" } }));
    const count = (prefix: string) => text.match(new RegExp(`^. ${prefix}_`, "gm"))?.length ?? 0;
    return {
      fits: Buffer.byteLength(text) < 900 * 1024,
      changed: count("NEW"),
      kept: count("KEPT"),
      unchanged: count("SAME"),
      leftOut: text.match(/^.*the report file.*$/m)?.[0],
    };
  };

  it("has them all while they fit", () => {
    expect(shown({ create: many(5_000, "NEW"), skip: many(1_000, "SAME") })).toMatchObject({
      changed: 5_000,
      unchanged: 1_000,
      leftOut: undefined,
    });
  });

  it("leaves out the unchanged ones first, and says so", () => {
    const names = { create: many(7_500, "NEW"), delete: many(100, "KEPT"), skip: many(7_500, "SAME") };
    expect(shown(names)).toEqual({
      fits: true,
      changed: 7_500,
      kept: 100,
      unchanged: 0,
      leftOut: expect.stringContaining("Unchanged names"),
    });
  });

  it("does not send its reader to itself for what it leaves out", () => {
    const names = { create: many(7_500, "NEW"), skip: many(7_500, "SAME") };
    expect(shown(names).leftOut).not.toContain("job summary");
  });

  it("leaves out those next that nothing happens to", () => {
    const names = { create: many(5_000, "NEW"), delete: many(10_000, "KEPT"), skip: many(1, "SAME") };
    expect(shown(names)).toEqual({
      fits: true,
      changed: 5_000,
      kept: 0,
      unchanged: 0,
      leftOut: expect.stringContaining("unchanged or left alone"),
    });
  });

  it("shows the first names of each list when nothing else fits", () => {
    expect(shown({ create: many(15_000, "NEW") })).toMatchObject({
      fits: true,
      changed: 200,
      leftOut: expect.stringContaining("Long lists are cut"),
    });
  });

  it("counts characters of several bytes as such", () => {
    const names = many(15_000, "NEW").map((name) => name.replaceAll("X", "é"));
    expect(shown({ create: names }).fits).toBe(true);
  });

  /** The summary of that many environments, each with 300 new names. */
  const wide = (count: number) => {
    const environments = Array.from({ length: count }, (_, at) => ({
      pair: `e${at}`,
      create: many(300, "NEW"),
    }));
    return summary(report({ environments, outcome: { kind: "drift" } }));
  };

  it("shows fewer names of each list where there are many environments", () => {
    const text = wide(100);
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024);
    expect(text.match(/^. NEW_/gm)).toHaveLength(100 * 20);
    expect(text.match(/^@@ … and 280 more @@$/gm)).toHaveLength(100);
    expect(text).toContain("Long lists are cut here; the report file has all names.");
  });

  it("shows the first hundred environments where there are very many, and says how many more there are", () => {
    const text = wide(300);
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024);
    expect(text.match(/^\| `e\d+`/gm)).toHaveLength(100);
    expect(text.match(/^. NEW_/gm)).toHaveLength(100 * 20);
    expect(text).toContain("… and 200 more environments; the report file has them all.");
  });
});

describe("the link of a run to what its end means", () => {
  const linked = (outcome: Outcome) => /#([\w-]+)\)/.exec(summary(report({ mode: "sync", outcome })))?.[1];

  it("leads to drift where nothing was to be written although the sides differ", () => {
    expect(linked({ kind: "in-sync", drift: true })).toBe("drift");
    expect(linked({ kind: "in-sync", drift: false })).toBe("in-sync");
  });
});

describe("a summary without names", () => {
  it("holds none of them", () => {
    const secret = { create: ["SECRET_A"], update: ["SECRET_B"], delete: ["SECRET_C"], skip: ["SECRET_D"] };
    for (const direction of ["push", "pull"] as const) {
      const inputs = { showNames: false, direction, ignore: ["SECRET_D"] };
      expect(summary(report({ environments: [secret], inputs, outcome: { kind: "drift" } }))).not.toContain(
        "SECRET",
      );
    }
  });
});

describe("running deployments", () => {
  const later = /Redeploy to apply: running deployments at (.*) keep the old values\./;
  const synced = (more: Partial<GivenRun>) =>
    summary(
      report({
        mode: "sync",
        environments: [{ create: ["A"] }],
        outcome: {
          kind: "synced",
          drift: false,
          environments: [outcomeIn("production", "written", { answer: answerOf() })],
        },
        ...more,
      }),
    );

  it.each([
    ["vercel", "Vercel"],
    ["netlify", "Netlify"],
    ["unknown", "the provider"],
  ] as const)("keep their values after a sync to %s, which is told", (provider, title) => {
    expect(later.exec(synced({ provider }))?.[1]).toBe(title);
  });

  it("are not spoken of where nothing changes for them", () => {
    const idle: Outcome = { kind: "synced", drift: false, environments: [outcomeIn("production", "idle")] };
    expect(synced({ provider: "railway" })).not.toMatch(later);
    expect(synced({ inputs: { direction: "pull" } })).not.toMatch(later);
    expect(synced({ outcome: idle })).not.toMatch(later);
    expect(synced({ outcome: { kind: "drift" } })).not.toMatch(later);
  });
});

describe("requests that failed", () => {
  const cause = explain(new KeywayError({ status: 500, detail: "x", requestId: "req" }));
  const { status: _, ...lost } = stepOf();
  /** The end of the footer that lists them, as a reader sees it. */
  const listed = (outcome: Outcome, steps: Report["steps"]) =>
    summary(reportOf(runOf({ outcome }), steps))
      .match(/^<sub>.* · (requests: .*)<\/sub>$/m)?.[1]
      ?.replace(/<[^>]*>/g, "");

  it("are listed with their ids", () => {
    const steps = [stepOf(), stepOf({ status: 500, requestId: "req" }), lost];
    expect(listed({ kind: "error", cause }, steps)).toBe(
      "requests: preview 500 `req`, preview without an answer `req-1`",
    );
  });

  it("are the last ten of them", () => {
    const steps = Array.from({ length: 12 }, (_, at) => stepOf({ status: 500, requestId: `req${at}` }));
    expect(listed({ kind: "error", cause }, steps)?.match(/preview 500/g)).toHaveLength(10);
    expect(listed({ kind: "error", cause }, steps)).toMatch(/`req11`$/);
  });

  it("are told by the request that the error names, where that one went well", () => {
    expect(listed({ kind: "error", cause }, [stepOf()])).toBe("requests: `req`");
  });

  it("are no matter when the run went well all the same", () => {
    expect(listed({ kind: "drift" }, [stepOf({ status: 500 })])).toBeUndefined();
  });
});

describe("what was written", () => {
  const nothing = "othing was written";
  const cause = explain(new KeywayError({ status: 504, detail: "x", requestId: "req" }));
  const ended = (...environments: EnvironmentOutcome[]) =>
    summary(
      report({
        mode: "sync",
        environments: [{ create: ["A"] }],
        outcome: { kind: "error", cause, environments },
      }),
    );

  it("is nothing in a preview and after a write that failed whole, which is told", () => {
    expect(summary(report({ outcome: { kind: "drift" } }))).toContain(nothing);
    expect(ended(outcomeIn("production", "failed", { answer: answerOf({ ok: false }) }))).toContain(nothing);
  });

  it("is nothing where other environments were left as they are or not begun, which is told", () => {
    const failed = outcomeIn("production", "failed", { answer: answerOf({ ok: false }) });
    expect(ended(outcomeIn("a", "idle"), failed, outcomeIn("b", "not-begun"))).toContain(nothing);
  });

  it("is not said to be nothing after a write that no answer came to", () => {
    const pending = { check: checkOf("failed", {}, { create: ["A"] }) };
    expect(ended(outcomeIn("production", "failed", pending))).not.toContain(nothing);
  });

  it("is not said to be nothing while what became of a write is not known", () => {
    expect(ended(outcomeIn("production", "unknown"))).not.toContain(nothing);
    expect(
      ended(outcomeIn("production", "unknown", { check: checkOf("failed", {}, { create: ["A"] }) })),
    ).not.toContain(nothing);
  });
});

describe("the way of secrets", () => {
  it("is told with the service, where there is one", () => {
    const run = runOf({ provider: "railway", outcome: { kind: "in-sync", drift: false } });
    const at = (direction: "push" | "pull") =>
      summary(
        reportOf({
          ...run,
          inputs: inputsOf({ direction }),
          target: { ...planOf([], {}, "railway").target, serviceId: "svc1" },
        }),
      );
    expect(at("push")).toContain("vault `acme/shop` → Railway `prj_shop`, service `svc1` · ");
    expect(at("pull")).toContain("Railway `prj_shop`, service `svc1` → vault `acme/shop` · ");
  });
});

it("a run outside of a workflow has nothing to link to", () => {
  const run = earlyRunOf({ kind: "skipped", pullRequestFrom: "Dependabot" });
  const context = contextOf({ runUrl: "", docsUrl: "", commit: "" });
  const text = summary(reportOf({ ...run, context }));
  expect(text).toMatch(/^<sub>Keyway sync · 2026-01-02 03:04 UTC<\/sub>$/m);
});
