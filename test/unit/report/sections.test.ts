import { describe, expect, it } from "vitest";
import type { EnvironmentOutcome, Outcome } from "../../../src/outcome/outcome.ts";
import type { Detail } from "../../../src/report/detail.ts";
import { environmentTable } from "../../../src/report/environment-table.ts";
import { environmentSections } from "../../../src/report/sections.ts";
import {
  checkOf,
  earlyRunOf,
  environmentOf,
  type GivenRun,
  outcomeIn,
  runOf,
  writesOf,
} from "../../support/builders.ts";

const MIXED = { create: ["C"], update: ["U"], delete: ["D1", "D2"], skip: ["S"] };

function run(given: Partial<GivenRun>) {
  return runOf({ environments: [MIXED], outcome: { kind: "drift" }, ...given });
}

function synced(...environments: EnvironmentOutcome[]): Outcome {
  return { kind: "synced", drift: false, environments };
}

/** A column of the table by its head, for the first environment. */
function columns(given: Partial<GivenRun>): Record<string, string> {
  const [heads = [], , row = []] = environmentTable(run(given), "all", "report file")
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
  it("counts what would change under the marks of the lists, and leaves zeros blank", () => {
    expect(columns({ inputs: { allowDelete: true } })).toEqual({
      Environment: "production",
      "-": "2",
      "!": "1",
      "+": "1",
      same: "1",
    });
    const environments = [MIXED, { pair: "b", skip: ["S"] }];
    expect(environmentTable(run({ environments }), "all", "report file")).toContain("| `b` |  |  | 1 |");
  });

  it("has no column for what happens nowhere, one for what is the same, and is not there without a number", () => {
    expect(columns({})).toEqual({ Environment: "production", "!": "1", "+": "1", same: "1" });
    expect(columns({ environments: [{ skip: ["A"] }] })).toEqual({ Environment: "production", same: "1" });
    expect(columns({ environments: [{}] })).toEqual({});
  });

  it("counts on pull what is added, and what differs and stays", () => {
    const pull = { inputs: { direction: "pull" } } as const;
    expect(columns(pull)).toEqual({ Environment: "production", "!": "1", "+": "2", same: "1" });
  });

  it("counts after a sync what was done, and what is the same by itself", () => {
    const check = checkOf("confirmed", { create: ["C"], update: ["U"] });
    expect(columns({ outcome: synced(outcomeIn("production", "written", { check })) })).toEqual({
      Environment: "production<br>✅ written and verified",
      "!": "1",
      "+": "1",
      same: "1",
    });
  });

  it.each<[EnvironmentOutcome, string]>([
    [outcomeIn("production", "written"), "✅ written and verified"],
    [outcomeIn("production", "hidden"), "🟠 written, not verifiable"],
    [outcomeIn("production", "idle"), "nothing to do"],
    [
      outcomeIn("production", "failed", { check: checkOf("failed", { create: ["C"] }, { update: ["U"] }) }),
      "❌ failed, 1 not done",
    ],
    [
      outcomeIn("production", "gone", {
        check: checkOf("failed", {}, {}, { gone: writesOf({ create: ["C"] }) }),
      }),
      "❌ changed meanwhile, 1 not done",
    ],
    [outcomeIn("production", "undone"), "❌ overwritten by another environment"],
    [outcomeIn("production", "unknown"), "❌ unknown"],
    [outcomeIn("production", "not-begun"), "not started"],
  ])("tells after a sync what became of an environment: %j", (outcome, words) => {
    expect(columns({ outcome: synced(outcome) }).Environment).toBe(`production<br>${words}`);
  });

  it("explains its marks where no lists follow that do", () => {
    const legend = "<sub>`!` update or different · `+` create</sub>";
    expect(environmentTable(run({}), "all", "report file")).not.toContain("<sub>");
    expect(environmentTable(run({}), "numbers", "report file")).toContain(legend);
    expect(environmentTable(run({ inputs: { showNames: false } }), "all", "report file")).toContain(legend);
  });

  it("explains no marks where it has none", () => {
    expect(
      environmentTable(run({ environments: [{ skip: ["S"] }] }), "numbers", "report file"),
    ).not.toContain("<sub>");
  });

  it("ends with how many more there are, where there are very many", () => {
    const environments = Array.from({ length: 103 }, (_, at) => ({ pair: `e${at}`, create: ["A"] }));
    const text = environmentTable(run({ environments }), "numbers", "report file");
    expect(text.match(/^\| `e\d+`/gm)).toHaveLength(100);
    expect(text).toContain("… and 3 more environments; the report file has them all.");
    expect(environmentTable(run({ environments }), "numbers", "job summary")).toMatch(
      /^… and 3 more environments$/m,
    );
  });

  it("points the way in which secrets go", () => {
    const environments = [{ pair: "staging:preview", skip: ["A"] }];
    expect(columns({ environments }).Environment).toBe("staging → preview");
    expect(columns({ environments, inputs: { direction: "pull" } }).Environment).toBe("preview → staging");
  });

  it("is not there when nothing was read", () => {
    expect(environmentTable(earlyRunOf({ kind: "drift" }), "all", "report file")).toBe("");
  });
});

describe("the names of an environment", () => {
  const sections = (given: Partial<GivenRun>, detail: Detail = "all") =>
    environmentSections(run(given), detail).join("\n");
  /** The lines of coloured lists, and the reasons above them. */
  const lines = (given: Partial<GivenRun>) => sections(given).match(/^(?:[-!+] .*|@@ .*)$/gm);

  it("begin with what would change and why, deletions first", () => {
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

  it("are told as a state where nothing is planned", () => {
    expect(lines({ inputs: { allowDelete: true, failOnDrift: true } })).toEqual([
      "@@ 2 only at Vercel @@",
      "- D1",
      "- D2",
      "@@ 1 value differs @@",
      "! U",
      "@@ 1 missing at Vercel @@",
      "+ C",
    ]);
  });

  it("are not called missing where the provider may have them unlisted", () => {
    const unlisted = { ...MIXED, create: ["C", "E", "F"], providerCount: 6 };
    expect(lines({ environments: [unlisted] })).toContain(
      "@@ 3 to create: not visible at Vercel, up to 2 may exist there unlisted @@",
    );
  });

  it("are all there where there is room, folded where nothing happens to them", () => {
    const environments = [{ ...MIXED, create: ["C", "VERCEL_URL"] }];
    const text = sections({ environments, inputs: { ignore: ["U"] } });
    expect(text.match(/<summary>.*<\/summary>/g)).toEqual([
      "<summary>2 only at Vercel (kept; allowDelete is off)</summary>",
      "<summary>1 ignored</summary>",
      "<summary>1 not verifiable (Vercel never lists such names)</summary>",
      "<summary>1 unchanged</summary>",
    ]);
  });

  it("tell on pull what differs and what only the vault has", () => {
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

  it.each<[EnvironmentOutcome["state"], string]>([
    ["hidden", "written, but hidden by the provider, so not verifiable"],
    ["failed", "to update: not done"],
    ["unknown", "to update: could not be confirmed"],
    ["undone", "to update: was correct earlier in this run, now overwritten"],
  ])("are told apart after a sync, what is done first: %s", (state, reason) => {
    const check = checkOf("failed", { create: ["C"] }, { update: ["U"] });
    expect(lines({ outcome: synced(outcomeIn("production", state, { check })) })).toEqual([
      "@@ 1 created @@",
      "+ C",
      `@@ 1 ${reason} @@`,
      "! U",
    ]);
  });

  it("are told after a sync where something else changed them meanwhile", () => {
    const gone = writesOf({ create: ["C"], delete: ["D1"] });
    const check = checkOf("failed", {}, {}, { gone, vanished: ["V"] });
    const text = sections({ outcome: synced(outcomeIn("production", "gone", { check })) });
    expect(text).toContain("@@ 1 not confirmed as written: no longer in the source @@\n  C");
    expect(text).toContain("@@ 1 not deleted: in the vault again @@\n  D1");
    expect(text).toContain("@@ 1 deleted at the provider without being planned @@\n- V");
  });

  it("are all still to come where a sync has not begun", () => {
    expect(lines({ outcome: synced(outcomeIn("production", "not-begun")) })).toEqual([
      "@@ 1 to update: not started @@",
      "! U",
      "@@ 1 to create: not started @@",
      "+ C",
    ]);
  });

  it("are still to come as they were seen last where a write before changed them", () => {
    const seen = environmentOf({ update: ["C"], skip: ["U"] });
    expect(lines({ outcome: synced(outcomeIn("production", "not-begun", { seen })) })).toEqual([
      "@@ 1 to update: not started @@",
      "! C",
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
    expect(sections({ environments: [{ create }] }, "some")).toContain("@@ … and 3 more @@");
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
