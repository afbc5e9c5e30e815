import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../src/inputs/schema.ts";
import type { Report } from "../../../src/outcome/run-record.ts";
import type { NameHistory } from "../../../src/plan/vault-history.ts";
import { type IssueNote, issue } from "../../../src/report/drift-issue.ts";
import { type Marked, readMarked } from "../../../src/report/marker.ts";
import {
  contextOf,
  environmentOf,
  type Given,
  outcomeIn,
  pairOf,
  planOf,
  reportOf,
  runOf,
} from "../../support/builders.ts";
import { seenIn, strangeTags } from "../../support/markdown.ts";

const RUN = "[run](https://github.com/acme/shop/actions/runs/42)";

interface Check {
  readonly at?: string;
  readonly environments?: readonly Given[];
  readonly inputs?: Partial<Inputs>;
  readonly step?: string;
  readonly history?: readonly NameHistory[];
}

const DRIFT: readonly Given[] = [{ create: ["A"], update: ["B"], skip: ["S"] }];
const IN_SYNC: readonly Given[] = [{ skip: ["A", "B", "S"] }];

/** A check for drift at a time. */
function reportAt({
  at = "2026-11-22T05:17:42Z",
  environments = DRIFT,
  inputs,
  step,
  history,
}: Check = {}): Report {
  const drift = environments.some((one) => (one.create ?? one.update) !== undefined);
  const outcome = drift ? ({ kind: "drift" } as const) : ({ kind: "in-sync", drift: false } as const);
  const run = runOf({ outcome, environments, inputs: { issue: true, ...inputs } });
  const context = contextOf({ event: "schedule", ...(step !== undefined && { step }) });
  return { ...reportOf({ ...run, context, history }), endedAt: new Date(at) };
}

function check(given: Check = {}): IssueNote {
  const note = issue(reportAt(given));
  if (note === undefined) throw new Error("nothing was written");
  return note;
}

/** What is on GitHub after these checks, one after the other. */
function leftBy(...checks: readonly Check[]): Marked {
  let known: Marked | undefined;
  for (const given of checks) known = readMarked(check(given).body(known));
  if (known === undefined) throw new Error("there was no check");
  return known;
}

const LATER = { at: "2026-11-24T05:17:00Z" };

describe("an issue that is open", () => {
  it("says since when, and when it was last checked", () => {
    const { text } = leftBy({}, LATER);
    expect(text).toMatch(
      /^\*\*Open since\*\* 2026-11-22 05:17 UTC · last checked 2026-11-24 05:17 UTC · \[latest run\]/,
    );
  });

  it("begins anew after it was closed because all was in sync", () => {
    const { text } = leftBy({}, { environments: IN_SYNC }, LATER);
    expect(text).toMatch(/^\*\*Open since\*\* 2026-11-24/);
  });

  it("says of each name what the vault tells", () => {
    const pair = pairOf("production");
    const history: NameHistory[] = [
      { pair, name: "A", vault: { kind: "changed", at: new Date("2026-11-22T03:00:00Z"), by: "ali`ce" } },
      { pair, name: "B", vault: { kind: "untouched", since: new Date("2026-11-12T00:00:00Z") } },
    ];
    const { text } = leftBy({ history });
    expect(strangeTags(text)).toEqual([]);
    const seen = seenIn(text);
    expect(seen).toContain("A in production: changed 2 hours ago by ali`ce");
    expect(seen).toContain(
      "B in production: not changed since the last sync on 12 Nov 2026, which points to a change at Vercel",
    );
  });

  it("fits into what GitHub takes, however long the names are that the vault tells of", () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `${at}`.padStart(56, "X"));
    const history = names.map(
      (name): NameHistory => ({
        pair: pairOf("production"),
        name,
        vault: { kind: "changed", at: new Date("2026-11-22T03:00:00Z"), by: "x".repeat(200) },
      }),
    );
    const body = check({ environments: [{ create: names }], history }).body(undefined);
    expect(body).toContain(`by \`${"x".repeat(200)}\``);
    expect([...body].length).toBeLessThanOrEqual(65_536);
  });

  it("tells no more of the vault than fits", () => {
    const one: NameHistory = {
      pair: pairOf("production"),
      name: "A",
      vault: { kind: "untouched", since: new Date("2026-11-12T00:00:00Z") },
    };
    expect(leftBy({ history: Array.from({ length: 30 }, () => one) }).text).toContain("- … and 10 more");
  });
});

describe("an issue that is closed", () => {
  it("keeps what drifted last, folded", () => {
    const { text } = leftBy({}, { ...LATER, environments: IN_SYNC });
    expect(text).toMatch(/^\*\*Resolved\*\* 2026-11-24 05:17 UTC\n\n## ✅ In sync/);
    const [, fold = ""] =
      /<details><summary>The drift as of 2026-11-22 05:17 UTC<\/summary>([\s\S]*)<\/details>/.exec(text) ??
      [];
    expect(fold).toContain("! B");
    expect(fold).not.toContain("Open since");
    expect(fold).not.toContain("updates itself");
  });

  it("keeps nothing that a person has changed", () => {
    const { body } = check({ ...LATER, environments: IN_SYNC });
    const known = leftBy({});
    expect(body({ ...known, intact: false })).not.toContain("The drift as of");
  });

  it("keeps nothing that would make it too long", () => {
    const environments = [{ create: Array.from({ length: 900 }, (_, at) => `${"X".repeat(50)}_${at}`) }];
    const kept = [{ skip: ["A"], delete: Array.from({ length: 900 }, (_, at) => `${"Y".repeat(50)}_${at}`) }];
    const { text } = leftBy({ environments }, { environments: kept });
    expect(text).not.toContain("The drift as of");
    expect(text).toContain("Y_899");
  });
});

describe("the comment below an issue", () => {
  const news = (first: Check, second: Check) => check(second).news(leftBy(first));

  it("tells which names are new and which are gone", () => {
    const now = [{ create: ["N"], update: ["B"], skip: ["A", "S"] }];
    expect(news({}, { environments: now })).toBe(
      `New since the last check: \`N\` in \`production\`. No longer drifting: \`A\` in \`production\` (${RUN}).`.replace(
        `(${RUN})`,
        `(${RUN})`,
      ),
    );
  });

  it("is not written where the names are the same", () => {
    expect(news({}, LATER)).toBeUndefined();
  });

  it("tells numbers where names are not to be shown", () => {
    const hidden = { inputs: { showNames: false } };
    const now = [{ update: ["SECRET"], skip: ["S"] }];
    expect(news(hidden, { ...hidden, environments: now })).toBe(
      `1 secret drifting now, 2 at the last check (${RUN}).`,
    );
  });

  it("tells all names when it drifts again", () => {
    expect(check(LATER).news(leftBy({}, { environments: IN_SYNC }))).toBe(
      `🟠 Drifting again: \`A\`, \`B\` in \`production\` (${RUN}).`,
    );
  });

  it("tells at the end since when it had drifted, and what", () => {
    const done = check({ at: "2026-11-25T05:17:00Z", environments: IN_SYNC });
    expect(done.farewell(leftBy({}))).toBe(
      `✅ Resolved: vault and Vercel match again as of 2026-11-25 05:17 UTC (${RUN}). It had drifted since 2026-11-22 05:17 UTC: \`A\`, \`B\` in \`production\`.`,
    );
  });

  it("tells at the end how many had drifted where names are not to be shown, or are gone", () => {
    const hidden = { inputs: { showNames: false } };
    const done = check({ ...hidden, environments: IN_SYNC });
    expect(done.farewell(leftBy(hidden))).toMatch(/UTC: 2 secrets\.$/);
    const gone = check({ environments: [{ skip: ["A"] }] });
    expect(gone.farewell(leftBy({}))).toMatch(/UTC: `A` in `production`; 1 more\.$/);
  });
});

it("a sync that leaves a value hidden is remembered by what was seen last", () => {
  const environment = environmentOf({ create: ["A"], skip: ["B", "S"] });
  const { run, ...rest } = reportAt();
  const outcome = {
    kind: "synced" as const,
    drift: true,
    environments: [outcomeIn("production", "hidden", { seen: environment })],
  };
  const note = issue({ ...rest, run: { ...run, mode: "sync", outcome } });
  expect(readMarked(note?.body(undefined) ?? "")?.names).toMatchObject({ count: 1 });
  expect(planOf(DRIFT).environments[0]?.update).toEqual(["B"]);
});

describe("an issue of the same step about other environments", () => {
  const other = { environments: [{ pair: "staging:preview", create: ["A"] }] };
  const known = leftBy({ at: "2026-11-24T05:17:00Z" });
  const now = { at: "2026-11-25T05:17:00Z" };
  const replaced = (of: Check, at = now) => check(at).hasReplaced(leftBy({ ...other, ...of }), known);

  it("is outdated when it was not checked for a day before the last check of this one", () => {
    expect(replaced({ at: "2026-11-23T05:16:00Z" })).toBe(true);
  });

  it.each<[string, Check]>([
    ["was checked beside this one, by another job of a matrix", { at: "2026-11-24T05:10:00Z" }],
    ["is of another step", { at: "2026-11-20T05:17:00Z", step: "other" }],
    ["is of another project's vault", { at: "2026-11-20T05:17:00Z", inputs: { direction: "pull" } }],
    ["is this one itself", { at: "2026-11-20T05:17:00Z", environments: DRIFT }],
  ])("is left alone when it %s", (_, of) => {
    expect(replaced(of)).toBe(false);
  });
});

describe("the title of the issue", () => {
  const title = (names: readonly string[], projectId = "prj_shop") => {
    const { run, ...rest } = reportAt({ inputs: { environments: names.map((keyway) => ({ keyway })) } });
    return (
      issue({ ...rest, run: { ...run, target: run.target && { ...run.target, projectId } } })?.title ?? ""
    );
  };

  it("tells the target", () => {
    expect(title(["production", "staging"])).toBe(
      "Secrets drift: Vercel prj_shop no longer matches the vault (production, staging)",
    );
  });

  it("is one that GitHub takes, however many environments there are", () => {
    expect([...title(Array.from({ length: 40 }, (_, at) => `environment-${at}`))].length).toBeLessThanOrEqual(
      256,
    );
  });

  it("is one visible line, whatever the provider calls its project", () => {
    expect(title(["production"], "prj\n\u202e\u0000")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect([...title(["production"], "x".repeat(5_000))].length).toBeLessThanOrEqual(256);
  });
});
