import { describe, expect, it } from "vitest";
import { KeywayError } from "../../../src/domain/errors.ts";
import { readInputs } from "../../../src/inputs/inputs.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { EnvironmentOutcome, Outcome } from "../../../src/outcome/outcome.ts";
import type { Report } from "../../../src/outcome/run-record.ts";
import { judge } from "../../../src/plan/guards/judge.ts";
import { planWarnings, refusalWarning, type Warning } from "../../../src/plan/warnings.ts";
import { summary } from "../../../src/report/summary.ts";
import { conflictCause } from "../../../src/sync/messages.ts";
import { unknownConnection } from "../../../src/target/find-target.ts";
import {
  answerOf,
  checkOf,
  connectionOf,
  earlyRunOf,
  environmentOf,
  type Given,
  type GivenRun,
  inputsOf,
  lookingAroundOf,
  outcomeIn,
  pairOf,
  planOf,
  projectOf,
  refusedOf,
  reportOf,
  runOf,
  stepOf,
  troubleOf,
  unreachable,
} from "../../support/builders.ts";

/** The warnings that a preview of such a plan brings. */
function warningsOf(environments: readonly Given[], inputs: Partial<Inputs> = {}): Warning[] {
  const [plan, policy] = [planOf(environments, inputs), inputsOf(inputs)];
  return [...planWarnings(plan, policy), ...judge(plan, policy).map(refusalWarning)];
}

function refusal(environments: readonly Given[], inputs: Partial<Inputs>): Outcome {
  return refusedOf(planOf(environments, inputs), inputs);
}

function report(given: GivenRun, ...steps: Parameters<typeof stepOf>): Report {
  return reportOf(runOf(given), steps.map(stepOf));
}

const production = {
  create: ["SENTRY_DSN", "API_KEY"],
  update: ["DATABASE_URL"],
  delete: ["OLD_TOKEN"],
  skip: ["PORT", "LOG_LEVEL"],
};
const preview = { pair: "staging:preview", skip: ["PREVIEW_ONLY"] };
const twoEnvironments = [production, preview];

function conflict(): Report {
  const by = environmentOf({ create: ["API_KEY"], skip: ["PORT"] });
  const environments = [
    { create: ["API_KEY"], skip: ["PORT"] },
    { pair: "staging:preview", skip: ["API_KEY", "PORT"] },
  ];
  return report({
    mode: "sync",
    environments,
    outcome: {
      kind: "partially-synced",
      drift: true,
      environments: [
        outcomeIn("production", "written", {
          check: checkOf("confirmed", { create: ["API_KEY"] }),
          answer: answerOf({ created: 1, updated: 1 }),
        }),
        outcomeIn("staging:preview", "undone", {
          check: checkOf("failed", {}, { update: ["API_KEY"] }),
          seen: environmentOf({ pair: "staging:preview", update: ["API_KEY"], skip: ["PORT"] }),
        }),
      ],
      cause: conflictCause(by, [{ pair: pairOf("staging:preview"), names: ["API_KEY"], overwritten: true }], {
        showNames: true,
      }),
    },
  });
}

function failed(): Report {
  const answer = answerOf({
    ok: false,
    created: 1,
    error: "Vercel says: SENTRY_DSN is reserved",
    requestId: "req-77",
  });
  const half = outcomeIn("production", "failed", {
    check: checkOf("failed", { create: ["API_KEY"] }, { create: ["SENTRY_DSN"], update: ["DATABASE_URL"] }),
    answer,
  });
  return report(
    {
      mode: "sync",
      environments: [production, { ...preview, create: ["B"] }],
      outcome: {
        kind: "partially-synced",
        drift: true,
        environments: [half, outcomeIn("staging:preview", "not-begun")],
        cause: troubleOf(half, { answer }),
      },
    },
    { step: "status", status: 200 },
  );
}

function wrongInputs(): Report {
  try {
    readInputs({
      INPUT_TOKEN: "kw test",
      INPUT_PROVIDER: "fly",
      INPUT_ALLOWDELETE: "yes",
      GITHUB_REPOSITORY: "acme/shop",
    });
  } catch (error) {
    return reportOf(earlyRunOf({ kind: "error", cause: explain(error) }));
  }
  throw new Error("the inputs are right");
}

function unauthorized(): Report {
  const error = new KeywayError({ status: 401, detail: "Invalid or expired API key", requestId: "req-9" });
  const { plan: _, ...run } = runOf({
    mode: "sync",
    outcome: {
      kind: "error",
      cause: explain(error, {
        repository: "acme/shop",
        scope: "read:secrets",
        tokenLooksRight: true,
        showNames: true,
      }),
    },
  });
  return reportOf({ ...run, plan: undefined }, [
    stepOf({ step: "status", status: 401, requestId: "req-8" }),
    stepOf({ step: "status", status: 401, requestId: "req-9" }),
  ]);
}

const emptySource = [{ pair: "prodution:production", delete: ["API_KEY", "DATABASE_URL"] }];
const onlyKept = [{ skip: ["API_KEY", "PORT"], delete: ["OLD_TOKEN", "OTHER"] }, preview];
const pulled = [
  { create: ["ONLY_IN_VAULT"], update: ["DATABASE_URL"], delete: ["NEW_AT_VERCEL"], skip: ["PORT"] },
];
const twoGuards = [
  { firstSync: true, create: ["API_KEY"], update: ["DATABASE_URL"], delete: ["A", "B", "C"], skip: ["PORT"] },
  preview,
];

function unclear(): Report {
  const error = unreachable();
  const lost = outcomeIn("production", "unknown", {
    check: checkOf("failed", { create: ["API_KEY"] }, { create: ["SENTRY_DSN"], update: ["DATABASE_URL"] }),
  });
  return report(
    {
      mode: "sync",
      environments: [production],
      outcome: {
        kind: "partially-synced",
        drift: true,
        environments: [lost],
        cause: troubleOf(lost, { error }),
      },
    },
    { step: "sync", method: "POST", status: 504 },
  );
}

function unknownTarget(): Report {
  const candidates = [
    connectionOf({ account: "acme-team" }),
    connectionOf({ id: "7eb0d25b-a9f7-4029-8445-e3844a0caacd", provider: "railway" }),
  ];
  const cause = explain(unknownConnection("00000000-0000-4000-8000-000000000000", candidates));
  return reportOf({ ...earlyRunOf({ kind: "error", cause }), inputs: inputsOf(), mode: "preview" });
}

function discovered(): Report {
  const shop = projectOf({
    linkedRepo: "acme/shop",
    framework: "nextjs",
    environments: ["production", "preview"],
  });
  const web = projectOf({
    id: "4f8ea1a5-6f1c-4a51-9c0f-3b8f0c6b3d11",
    name: "Shop | `backend`",
    linkedRepo: "Acme/Shop",
    serviceId: "b0f1a1b2-93c4-4d55-8e66-7f7788990011",
    serviceName: "web",
  });
  const railway = connectionOf({ id: "7eb0d25b-a9f7-4029-8445-e3844a0caacd", provider: "railway" });
  const netlify = connectionOf({ id: "c1d2e3f4-0000-4000-8000-00000000000f", provider: "netlify" });
  const boom = new KeywayError({ status: 500, detail: "Failed to list projects", requestId: "req-5" });
  return reportOf(
    lookingAroundOf({
      kind: "discovered",
      discovery: {
        providers: [
          { name: "vercel", displayName: "Vercel", configured: true },
          { name: "railway", displayName: "Railway", configured: true },
          { name: "netlify", displayName: "Netlify", configured: true },
          { name: "fly", displayName: "Fly.io", configured: false },
        ],
        connections: [
          {
            connection: connectionOf({ account: "acme-team" }),
            projects: [shop, projectOf({ id: "prj_blog", name: "blog" })],
            trouble: undefined,
          },
          { connection: railway, projects: [web], trouble: undefined },
          { connection: netlify, projects: [], trouble: explain(boom).message },
        ],
        connected: ["vercel", "railway", "netlify"],
      },
    }),
  );
}

const GOLDEN: Record<string, Report> = {
  "in-sync": report({
    environments: [{ skip: ["API_KEY", "PORT"] }, preview],
    outcome: { kind: "in-sync", drift: false },
  }),
  "in-sync-kept": report({
    environments: onlyKept,
    inputs: { ignore: ["*_ONLY"] },
    outcome: { kind: "in-sync", drift: false },
  }),
  "drift-push": report({ environments: twoEnvironments, outcome: { kind: "drift" } }),
  "drift-push-allow-delete": report({
    environments: [{ ...production, create: ["<b>bold</b>", "with space ", "`code`"] }],
    inputs: { allowDelete: true },
    outcome: { kind: "drift" },
  }),
  "drift-pull": report({ environments: pulled, inputs: { direction: "pull" }, outcome: { kind: "drift" } }),
  "drift-unreadable": report({
    environments: [{ update: ["A_KEY", "B_KEY", "C_KEY"] }],
    warnings: warningsOf([{ update: ["A_KEY", "B_KEY", "C_KEY"] }]),
    outcome: { kind: "drift" },
  }),
  "drift-empty-source": report({
    environments: emptySource,
    warnings: warningsOf(emptySource),
    outcome: { kind: "drift" },
  }),
  "drift-foretold": report({
    environments: twoGuards,
    inputs: { allowDelete: true, maxDeletes: 2 },
    warnings: warningsOf(twoGuards, { allowDelete: true, maxDeletes: 2 }),
    outcome: { kind: "drift" },
  }),
  "nothing-to-write": report({
    mode: "sync",
    environments: [{ update: ["DATABASE_URL"], skip: ["PORT"] }],
    inputs: { direction: "pull" },
    outcome: { kind: "in-sync", drift: true },
  }),
  synced: report({
    mode: "sync",
    environments: twoEnvironments,
    outcome: {
      kind: "synced",
      drift: false,
      environments: [
        outcomeIn("production", "written", {
          check: checkOf("confirmed", { create: ["API_KEY", "SENTRY_DSN"], update: ["DATABASE_URL"] }),
          answer: answerOf({ created: 2, updated: 3 }),
        }),
        outcomeIn("staging:preview", "idle"),
      ],
    },
  }),
  "synced-hidden": report({
    mode: "sync",
    environments: [{ create: ["API_KEY", "SENTRY_DSN"], skip: ["PORT"] }],
    outcome: {
      kind: "synced",
      drift: true,
      environments: [
        outcomeIn("production", "hidden", {
          check: checkOf("hidden", {}, { create: ["API_KEY", "SENTRY_DSN"] }),
          answer: answerOf({ created: 2, updated: 1 }),
        }),
      ],
    },
  }),
  "synced-without-names": report({
    mode: "sync",
    environments: [{ create: ["API_KEY"], skip: ["PORT"] }],
    inputs: { showNames: false },
    provider: "railway",
    outcome: {
      kind: "synced",
      drift: false,
      environments: [
        outcomeIn("production", "written", {
          check: checkOf("confirmed", { create: ["API_KEY"] }),
          answer: answerOf({ created: 1, updated: 1 }),
        }),
      ],
    },
  }),
  "partially-synced-conflict": conflict(),
  "partially-synced-failed": failed(),
  "partially-synced-unclear": unclear(),
  "synced-pull": report({
    mode: "sync",
    environments: pulled,
    inputs: { direction: "pull" },
    outcome: {
      kind: "synced",
      drift: true,
      environments: [
        outcomeIn("production", "written", {
          check: checkOf("confirmed", { create: ["NEW_AT_VERCEL"] }),
          answer: answerOf({ created: 1 }),
        }),
      ],
    },
  }),
  refused: report({
    mode: "sync",
    environments: twoGuards,
    inputs: { allowDelete: true, maxDeletes: 2 },
    outcome: refusal(twoGuards, { allowDelete: true, maxDeletes: 2 }),
  }),
  "refused-empty-source": report({
    mode: "sync",
    environments: emptySource,
    outcome: refusal(emptySource, {}),
  }),
  discovered: discovered(),
  "discovered-nothing": reportOf(
    lookingAroundOf({
      kind: "discovered",
      discovery: {
        providers: [{ name: "vercel", displayName: "Vercel", configured: true }],
        connections: [],
        connected: [],
      },
    }),
  ),
  disconnected: reportOf(
    lookingAroundOf({ kind: "disconnected", connection: connectionOf({ account: "acme-team" }) }),
  ),
  skipped: reportOf(earlyRunOf({ kind: "skipped", pullRequestFrom: "fork" })),
  "skipped-dependabot": reportOf(earlyRunOf({ kind: "skipped", pullRequestFrom: "Dependabot" })),
  "error-invalid-input": wrongInputs(),
  "error-auth": unauthorized(),
  "error-unknown-connection": unknownTarget(),
};

describe("the job summary", () => {
  // Read by eye whenever one of them changes.
  it.each(Object.entries(GOLDEN))("of a run that ends so: %s", async (name, run) => {
    await expect(summary(run)).toMatchFileSnapshot(`../../golden/${name}.md`);
  });
});

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
    expect(text.match(/^… and 280 more$/gm)).toHaveLength(100);
    expect(text).toContain("Long lists are cut here; the report file has all names.");
  });

  it("has numbers only where there are too many environments", () => {
    const text = wide(900);
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024);
    expect(text.includes("NEW_")).toBe(false);
    expect(text.includes("Names are left out here; the report file has them.")).toBe(true);
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
  const later = /Running deployments keep their old values until the next deploy at (.*)\./;
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
  const nothing = "**Nothing was written.**";
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
    expect(at("push")).toMatch(/vault .*shop.* → Railway project .*, service .*svc1/);
    expect(at("pull")).toMatch(/Railway project .*, service .*svc1.* → vault .*shop/);
  });
});

it("a run outside of a workflow has nothing to link to", () => {
  const run = earlyRunOf({ kind: "skipped", pullRequestFrom: "Dependabot" });
  const text = summary(reportOf({ ...run, context: { ...run.context, runUrl: "", docsUrl: "" } }));
  expect(text).not.toContain("<sub>");
});
