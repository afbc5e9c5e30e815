import { describe, expect, it } from "vitest";
import type { EnvironmentOutcome, Outcome } from "../../../src/outcome/outcome.ts";
import type { Detail } from "../../../src/report/detail.ts";
import { environmentTable } from "../../../src/report/environment-table.ts";
import { environmentSections } from "../../../src/report/sections.ts";
import { checkOf, earlyRunOf, type GivenRun, outcomeIn, runOf } from "../../support/builders.ts";

const MIXED = { create: ["C"], update: ["U"], delete: ["D1", "D2"], skip: ["S"] };

function run(given: Partial<GivenRun>) {
  return runOf({ environments: [MIXED], outcome: { kind: "drift" }, ...given });
}

function synced(...environments: EnvironmentOutcome[]): Outcome {
  return { kind: "synced", drift: false, environments };
}

/** The cells of the table by their heads, for the first environment. */
function columns(given: Partial<GivenRun>): Record<string, string> {
  const [heads = [], , row = []] = environmentTable(run(given), "all")
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.replace(/\*\*|`/g, "").trim()),
    );
  return Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ""]));
}

describe("the table of environments", () => {
  it("counts what is planned under the marks of the lists, and leaves out what nobody has", () => {
    const usual = { Environment: "production", "!": "1", "+": "1", "=": "1" };
    expect(columns({})).toEqual(usual);
    expect(columns({ inputs: { allowDelete: true } })).toEqual({ ...usual, "-": "2" });
    expect(columns({ inputs: { ignore: ["C", "D*"] } })).toEqual({
      Environment: "production",
      "!": "1",
      "=": "1",
    });
    expect(columns({ inputs: { direction: "pull" } })).toEqual({ ...usual, "+": "2" });
  });

  it("counts after a sync what was done", () => {
    const check = checkOf("confirmed", { create: ["C"], update: ["U"] });
    expect(columns({ outcome: synced(outcomeIn("production", "written", { check })) })).toEqual({
      Environment: "production<br>✅ written and verified",
      "!": "1",
      "+": "1",
      "=": "1",
    });
  });

  it.each<[EnvironmentOutcome, string]>([
    [
      outcomeIn("production", "failed", { check: checkOf("failed", { create: ["C"] }, { update: ["U"] }) }),
      "❌ failed, 1 not done",
    ],
    [
      outcomeIn("production", "gone", {
        check: checkOf("gone", { update: ["U"] }, {}, { gone: { create: ["C"], update: [], delete: [] } }),
      }),
      "❌ changed meanwhile, 1 not done",
    ],
    [outcomeIn("production", "written"), "✅ written and verified"],
    [outcomeIn("production", "hidden"), "🟠 written, not verifiable"],
    [outcomeIn("production", "idle"), "nothing to do"],
    [outcomeIn("production", "undone"), "❌ overwritten by another environment, 2 not done"],
    [outcomeIn("production", "unknown"), "❌ unknown"],
    [outcomeIn("production", "not-begun"), "not started"],
  ])("says after a sync what became of an environment: $state", (outcome, words) => {
    expect(columns({ outcome: synced(outcome) }).Environment).toBe(`production<br>${words}`);
  });

  it("points the way in which secrets go", () => {
    const environments = [{ pair: "staging:preview", skip: ["A"] }];
    expect(columns({ environments }).Environment).toBe("staging → preview");
    expect(columns({ environments, inputs: { direction: "pull" } }).Environment).toBe("preview → staging");
  });

  it("is not there when nothing was read, or there is nothing to count", () => {
    expect(environmentTable(earlyRunOf({ kind: "drift" }), "all")).toBe("");
    expect(environmentTable(run({ environments: [{}] }), "all")).toBe("");
  });

  it("has a hundred rows at most with the least room, and says how many more there are", () => {
    const environments = Array.from({ length: 120 }, (_, at) => ({ pair: `e${at}`, create: ["A"] }));
    const table = environmentTable(run({ environments }), "numbers");
    expect(table.match(/^\| `/gm)).toHaveLength(100);
    expect(table).toContain("… and 20 more environments");
  });
});

describe("the names of an environment", () => {
  const sections = (given: Partial<GivenRun>, detail: Detail = "all") =>
    environmentSections(run(given), detail).join("\n");
  /** The lines of coloured lists, with the reasons above them. */
  const lines = (given: Partial<GivenRun>) => sections(given).match(/^(?:[-!+] .*|@@ .*)$/gm);

  it("begin with what changes, deletions first, each with its reason", () => {
    expect(lines({ inputs: { allowDelete: true } })).toEqual([
      "@@ 2 to delete: only at Vercel, and allowDelete is on @@",
      "- D1",
      "- D2",
      "@@ 1 to update: the values differ, the vault's wins @@",
      "! U",
      "@@ 1 to create: only in the vault @@",
      "+ C",
    ]);
  });

  it("say of a drift check how the sides differ, in its own tense", () => {
    expect(lines({ inputs: { failOnDrift: true, allowDelete: true } })).toEqual([
      "@@ 2 only at Vercel @@",
      "- D1",
      "- D2",
      "@@ 1 value differs @@",
      "! U",
      "@@ 1 missing at Vercel @@",
      "+ C",
    ]);
  });

  it("do not claim to be missing where the provider may hold them unlisted", () => {
    expect(lines({ environments: [{ create: ["C"], providerCount: 1 }] })).toEqual([
      "@@ 1 to create: not visible at Vercel; up to 1 variable there cannot be read, so they may exist already @@",
      "+ C",
    ]);
  });

  it("are all there where there is room, folded where nothing happens to them", () => {
    const text = sections({ inputs: { ignore: ["U"] } });
    expect(text).toContain("<summary>2 only at Vercel (kept; allowDelete is off)</summary>");
    expect(text).toContain("<summary>1 ignored</summary>");
    expect(text).toContain("<summary>1 unchanged</summary>");
  });

  it("say on pull what differs and what only the vault has", () => {
    expect(lines({ inputs: { direction: "pull" } })).toEqual([
      "@@ 2 to create: only at Vercel @@",
      "+ D1",
      "+ D2",
      "@@ 1 value differs; a pull never overwrites @@",
      "! U",
    ]);
    expect(sections({ inputs: { direction: "pull" } })).toContain(
      "<summary>1 only in the vault (a pull leaves them alone)</summary>",
    );
  });

  it.each<[EnvironmentOutcome["state"], string, string]>([
    ["hidden", "1 written, but the provider hides the value, so it cannot be verified", "+ U"],
    ["failed", "1 to update: not done", "! U"],
    ["unknown", "1 to update: could not be confirmed", "! U"],
    ["undone", "1 to update: was correct earlier in this run, now overwritten", "! U"],
  ])("are told apart after a sync, what is done first: %s", (state, reason, line) => {
    const check = checkOf("failed", { create: ["C"] }, { update: ["U"] });
    expect(lines({ outcome: synced(outcomeIn("production", state, { check })) })).toEqual([
      "@@ 1 created @@",
      "+ C",
      `@@ ${reason} @@`,
      line,
    ]);
  });

  it("that left their source, or vanished unplanned, are named", () => {
    const check = checkOf(
      "overdone",
      {},
      {},
      {
        gone: { create: ["C"], update: [], delete: ["D1"] },
        vanished: ["V"],
      },
    );
    const text = sections({ outcome: synced(outcomeIn("production", "failed", { check })) });
    expect(text).toContain("@@ 1 not written: no longer in the source @@\n  C");
    expect(text).toContain("@@ 1 not deleted: in the vault again @@\n  D1");
    expect(text).toContain("@@ 1 deleted at the provider without being planned @@\n- V");
  });

  it("are all still to come where a sync has not started", () => {
    expect(lines({ outcome: synced(outcomeIn("production", "not-begun")) })).toEqual([
      "@@ 1 to update: not started @@",
      "! U",
      "@@ 1 to create: not started @@",
      "+ C",
    ]);
  });

  it.each<[Detail, string[]]>([
    ["all", ["kept;", "unchanged"]],
    ["no-unchanged", ["kept;"]],
    ["no-kept", []],
    ["some", []],
  ])("are fewer with less room: %s", (detail, folds) => {
    const text = sections({}, detail);
    expect(["kept;", "unchanged"].filter((word) => text.includes(word))).toEqual(folds);
    expect(text).toContain("+ C");
  });

  it("are the first ones only with little room, and say how many more there are", () => {
    const create = Array.from({ length: 203 }, (_, at) => `N${at}`);
    expect(sections({ environments: [{ create }] }, "some").match(/^\+ .*$/gm)).toHaveLength(200);
    expect(sections({ environments: [{ create }] }, "some")).toContain("… and 3 more");
  });

  it("are not there with the least room, or where they are not to be shown", () => {
    expect(sections({}, "numbers")).toBe("");
    expect(sections({ inputs: { showNames: false } })).toBe("");
  });

  it("are left out for an environment without any", () => {
    const [section, ...more] = environmentSections(
      run({ environments: [{}, { pair: "b", create: ["A"] }] }),
      "all",
    );
    expect(section).toContain("b");
    expect(more.join()).not.toContain("production");
  });
});
