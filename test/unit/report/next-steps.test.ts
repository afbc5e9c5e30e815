import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { driftSentence, driftSteps } from "../../../src/report/next-steps.ts";
import { earlyRunOf, type Given, type GivenRun, runOf } from "../../support/builders.ts";

const DRIFT = { kind: "drift" } as const;

function checked(environments: readonly Given[], given: Partial<GivenRun> = {}) {
  return runOf({ environments, outcome: DRIFT, context: { event: "schedule" }, ...given });
}

describe("the sentence on a drift", () => {
  it("names what differs and where, and says that nothing was written", () => {
    const environments = [
      { update: ["B"], create: ["A"] },
      { pair: "settled", skip: ["S"] },
      { pair: "staging:preview", update: ["C"] },
    ];
    expect(driftSentence(checked(environments))).toBe(
      "`production`: `A`, `B`; `staging:preview`: `C`. Nothing was written.",
    );
  });

  it("says that it looked twice where the run may fail for it", () => {
    const run = checked([{ update: ["A"] }], { inputs: { failOnDrift: true } });
    expect(driftSentence(run)).toBe("`production`: `A`. Checked twice; nothing was written.");
  });

  it("stays short with many names and environments", () => {
    const environments = ["a", "b", "c", "d", "e"].map((pair) => ({
      pair,
      update: ["A", "B", "C", "D", "E"],
    }));
    expect(driftSentence(checked(environments))).toBe(
      "`a`: `A`, `B`, `C` and 2 more; `b`: `A`, `B`, `C` and 2 more; `c`: `A`, `B`, `C` and 2 more; and 2 more environments. Nothing was written.",
    );
  });

  it("counts names that are not to be shown", () => {
    const run = checked([{ update: ["SECRET_A"], create: ["SECRET_B"] }], { inputs: { showNames: false } });
    expect(driftSentence(run)).toBe("`production`: 2 names. Nothing was written.");
  });

  it.each([
    ["no name differs", checked([{}])],
    ["nothing was read", earlyRunOf(DRIFT)],
  ])("is not there where %s", (_, run) => {
    expect(driftSentence(run)).toBe("");
  });
});

describe("what to do about a drift", () => {
  /** By which side is right. */
  const steps = (environments: readonly Given[], given: Partial<GivenRun> = {}) =>
    Object.fromEntries(
      driftSteps(checked(environments, given))
        .split("\n")
        .slice(2)
        .map((row) => row.split("|").slice(1, -1))
        .map(([right = "", step = ""]) => [right.trim(), step.trim()]),
    );
  const value = [{ update: ["A"], skip: ["S"] }];

  it("is a choice by which side is right", () => {
    expect(steps(value)).toEqual({
      "the vault": "run your sync workflow (`mode: sync`), then redeploy",
      Vercel: "update the value in Keyway",
    });
  });

  it.each<[string, Given, Partial<Inputs>, string]>([
    ["several values", { update: ["A", "B"], skip: ["S"] }, {}, "update the values in Keyway"],
    [
      "something that only Vercel has",
      { delete: ["A"], skip: ["S"] },
      { allowDelete: true },
      "import what the vault lacks with `direction: pull`, without `allowDelete`",
    ],
    [
      "a vault that shows nothing",
      { delete: ["A"] },
      {},
      "import what the vault lacks with `direction: pull`",
    ],
    [
      "something that only the vault has",
      { create: ["A"], update: ["B"], skip: ["S"] },
      { compare: "names" },
      "remove from the vault what Vercel does not have",
    ],
    [
      "all of these",
      { create: ["A"], update: ["B"], delete: ["C"], skip: ["S"] },
      { allowDelete: true },
      "update the value in Keyway; import what the vault lacks with `direction: pull`, without `allowDelete`; remove from the vault what Vercel does not have",
    ],
  ])("where Vercel is right only tells what helps: %s", (_, environment, inputs, vercel) => {
    expect(steps([environment], { inputs }).Vercel).toBe(vercel);
  });

  it("needs no redeployment at Railway, which does that by itself", () => {
    expect(steps(value, { provider: "railway" })["the vault"]).toBe("run your sync workflow (`mode: sync`)");
  });

  it("says what a sync would delete", () => {
    const environments = [{ delete: ["A", "B"], skip: ["S"] }];
    expect(steps(environments, { inputs: { allowDelete: true } })["the vault"]).toBe(
      "run your sync workflow (`mode: sync`), which deletes 2 variables at Vercel, then redeploy",
    );
  });

  it("is not simply to sync where the provider may hold the names unlisted", () => {
    const [unlisted, listed] = [2, 1].map((providerCount) => [{ create: ["A"], skip: ["S"], providerCount }]);
    expect(steps(unlisted ?? [])).toEqual({
      "the vault":
        "open the project's environment variables at Vercel and look for `A`. A sync overwrites what is there already; set `compare: names` to keep it. If nothing is there, run your sync workflow (`mode: sync`), then redeploy",
      Vercel: "remove from the vault what you do not find at Vercel",
    });
    expect(steps(unlisted ?? [], { inputs: { showNames: false } })["the vault"]).toContain("for 1 name. ");
    const most = [{ create: ["A", "B"], skip: ["S"], providerCount: 2 }];
    expect(steps(most, { inputs: { compare: "names" } })["the vault"]).toContain(
      "look for `A`, `B`. A sync overwrites what is there already. If nothing is there",
    );
    expect(steps(listed ?? [])["the vault"]).toMatch(/^run your sync workflow/);
  });

  it("looks ahead to values that differ again after a sync, because nobody can read them", () => {
    expect(steps([{ update: ["A", "B", "C"] }])["the vault"]).toMatch(
      /then redeploy\. If the same names differ afterwards, .*`compare: names`$/,
    );
  });

  it("is a pull for what the vault lacks, and is done by hand for what a pull leaves alone", () => {
    const pull = { inputs: { direction: "pull" } } as const;
    expect(steps([{ delete: ["A"], update: ["B"], skip: ["S"] }], pull)).toEqual({
      Vercel:
        "run your sync workflow (`mode: sync`), which adds what the vault lacks; update the values that differ in Keyway by hand (a pull never overwrites)",
      "the vault": "sync with `direction: push`, and delete at Vercel what the vault does not have",
    });
    expect(steps([{ delete: ["A"], skip: ["S"] }], pull).Vercel).not.toContain("by hand");
  });

  it("is not a pull after a pull", () => {
    const run = runOf({
      mode: "sync",
      environments: [{ delete: ["A"], update: ["B"], skip: ["S"] }],
      inputs: { direction: "pull" },
      outcome: { kind: "synced", drift: true, environments: [] },
    });
    expect(driftSteps(run)).toBe(
      "**If Vercel is right:** update the values that differ in Keyway by hand (a pull never overwrites). **If the vault is right:** sync with `direction: push`, and delete at Vercel what the vault does not have.",
    );
  });

  it.each([
    ["no side shows a name, which no sync can help", checked([{}])],
    ["nothing differs", checked([{ skip: ["S"] }])],
    ["nothing was read", earlyRunOf(DRIFT)],
  ])("is not told where %s", (_, run) => {
    expect(driftSteps(run)).toBe("");
  });
});
