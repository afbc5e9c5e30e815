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

/** A column of the table by its head, for the first environment. */
function columns(given: Partial<GivenRun>): Record<string, string> {
  const [heads = [], , row = []] = environmentTable(run(given))
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.replace(/<\/?code>|\*\*|`/g, "").trim()),
    );
  return Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ""]));
}

describe("the table of environments", () => {
  const usual = { Environment: "production", Delete: "0", Update: "1", Create: "1", Unchanged: "1" };

  it("counts what is planned, and shows rare columns where they hold something", () => {
    expect(columns({ environments: [{ ...MIXED, delete: [] }] })).toEqual(usual);
    expect(columns({})).toEqual({ ...usual, "Only at Vercel": "2" });
    expect(columns({ provider: "unknown" })).toEqual({ ...usual, "Only at the provider": "2" });
    expect(columns({ inputs: { allowDelete: true } })).toEqual({ ...usual, Delete: "2" });
    expect(columns({ inputs: { ignore: ["C", "D*"] } })).toEqual({ ...usual, Create: "0", Ignored: "3" });
    expect(columns({ inputs: { direction: "pull" } })).toEqual({
      ...usual,
      Update: "0",
      Create: "2",
      "Other value": "1",
      "Only in vault": "1",
    });
  });

  it("counts after a sync what was done", () => {
    const check = checkOf("confirmed", { create: ["C"], update: ["U"] });
    expect(columns({ outcome: synced(outcomeIn("production", "written", { check })) })).toEqual({
      Environment: "production",
      Result: "✅ written and checked",
      Deleted: "0",
      Updated: "1",
      Created: "1",
      Unchanged: "1",
      "Only at Vercel": "2",
    });
  });

  it.each<[EnvironmentOutcome, string]>([
    [
      outcomeIn("production", "failed", { check: checkOf("failed", { create: ["C"] }, { update: ["U"] }) }),
      "1",
    ],
    [outcomeIn("production", "not-begun"), "2"],
    [outcomeIn("production", "unknown"), "2"],
    [outcomeIn("production", "idle"), "0"],
  ])("counts after a sync that ended half-way what is not done: %j", (outcome, left) => {
    const cause = { reason: "write-failed", message: { parts: [] } } as const;
    const half: Outcome = { kind: "partially-synced", drift: true, environments: [outcome], cause };
    expect(columns({ outcome: half })["Not done"]).toBe(left);
  });

  it.each<[EnvironmentOutcome["state"], string]>([
    ["written", "✅ written and checked"],
    ["hidden", "🟠 written, not all visible"],
    ["idle", "nothing to do"],
    ["failed", "❌ failed"],
    ["undone", "❌ changed again"],
    ["unknown", "❌ not known"],
    ["not-begun", "not begun"],
  ])("tells after a sync what became of an environment: %s", (state, words) => {
    expect(columns({ outcome: synced(outcomeIn("production", state)) }).Result).toBe(words);
  });

  it("points the way in which secrets go", () => {
    const environments = [{ pair: "staging:preview", skip: ["A"] }];
    expect(columns({ environments }).Environment).toBe("staging → preview");
    expect(columns({ environments, inputs: { direction: "pull" } }).Environment).toBe("preview → staging");
  });

  it("is not there when nothing was read", () => {
    expect(environmentTable(earlyRunOf({ kind: "drift" }))).toBe("");
  });
});

describe("the names of an environment", () => {
  const sections = (given: Partial<GivenRun>, detail: Detail = "all") =>
    environmentSections(run(given), detail).join("\n");
  /** The lines of coloured lists, and the titles above them. */
  const lines = (given: Partial<GivenRun>) => sections(given).match(/^(?:[-!+] .*|[A-Z].*:)$/gm);

  it("begin with what changes, deletions first", () => {
    expect(lines({ inputs: { allowDelete: true } })).toEqual(["- D1", "- D2", "! U", "+ C"]);
  });

  it("are all there where there is room, folded where nothing happens to them", () => {
    const text = sections({ inputs: { ignore: ["U"] } });
    expect(text).toContain("<summary>2 only at Vercel, left alone</summary>");
    expect(text).toContain("<summary>1 ignored</summary>");
    expect(text).toContain("<summary>1 unchanged</summary>");
  });

  it("tell on pull what differs and what only the vault has", () => {
    expect(lines({ inputs: { direction: "pull" } })).toEqual([
      "+ D1",
      "+ D2",
      "Another value on each side, which a pull leaves alone:",
      "! U",
    ]);
    expect(sections({ inputs: { direction: "pull" } })).toContain(
      "<summary>1 only in the vault, left alone</summary>",
    );
  });

  it.each<[EnvironmentOutcome["state"], string]>([
    ["hidden", "Written, and not visible at the provider:"],
    ["failed", "Not done:"],
    ["unknown", "Not seen to be done:"],
    ["undone", "Right before, and not any more:"],
  ])("are told apart after a sync, what is done first: %s", (state, title) => {
    const check = checkOf("failed", { create: ["C"] }, { update: ["U"] });
    expect(lines({ outcome: synced(outcomeIn("production", state, { check })) })).toEqual([
      "+ C",
      title,
      "! U",
    ]);
  });

  it("are all still to come where a sync has not begun", () => {
    expect(lines({ outcome: synced(outcomeIn("production", "not-begun")) })).toEqual([
      "Not begun:",
      "! U",
      "+ C",
    ]);
  });

  it.each<[Detail, string[]]>([
    ["all", ["left alone", "unchanged"]],
    ["no-unchanged", ["left alone"]],
    ["no-kept", []],
    ["some", []],
  ])("are fewer with less room: %s", (detail, folds) => {
    const text = sections({}, detail);
    expect(["left alone", "unchanged"].filter((word) => text.includes(word))).toEqual(folds);
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
