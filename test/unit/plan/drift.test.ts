import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { driftingNames, hasDrift, isDrifting } from "../../../src/plan/drift.ts";
import { environmentOf, type Given, inputsOf, planOf } from "../../support/builders.ts";

const PULL = { direction: "pull" } as const;
const NAMES = { compare: "names" } as const;

describe("drift", () => {
  it.each<[string, Given, Partial<Inputs>, string[]]>([
    ["a missing name", { create: ["A"] }, {}, ["A"]],
    ["another value", { update: ["A"] }, {}, ["A"]],
    ["another value, by names", { update: ["A"] }, NAMES, []],
    ["a missing name, by names", { create: ["A"] }, NAMES, ["A"]],
    ["a surplus name that would be deleted", { delete: ["A"], skip: ["B"] }, { allowDelete: true }, ["A"]],
    ["not a surplus name that is kept", { delete: ["A"], skip: ["B"] }, {}, []],
    ["every name of the provider when the vault is empty", { delete: ["B", "A"] }, {}, ["A", "B"]],
    ["them once only", { delete: ["B", "A"] }, { allowDelete: true }, ["A", "B"]],
    ["another value on pull", { update: ["A"] }, PULL, ["A"]],
    ["another value on pull, not by names", { update: ["A"] }, { ...PULL, ...NAMES }, []],
    ["a name that a pull would create", { delete: ["A"] }, PULL, ["A"]],
    ["not a name that a pull leaves in the vault", { create: ["A"], skip: ["S"] }, PULL, []],
    ["every name of the vault when a pull's provider is empty", { create: ["B", "A"] }, PULL, ["A", "B"]],
    ["them too where all are ignored", { create: ["A"] }, { ...PULL, ignore: ["*"] }, ["A"]],
    ["not what nobody can compare", { create: ["VERCEL_URL"], skip: ["S"] }, {}, []],
    ["nothing", { skip: ["A"] }, {}, []],
  ])("is %s", (_, given, policy, drifting) => {
    expect(driftingNames(environmentOf(given, policy), inputsOf(policy))).toEqual(drifting);
  });
});

describe("names that look missing, where only names are compared", () => {
  const two = { create: ["A", "B"], skip: ["S"] };

  it.each<[string, Given, Partial<Inputs>, string[]]>([
    ["are missing when the provider holds nothing unlisted", two, NAMES, ["A", "B"]],
    ["are missing when they are more than it could hold", { ...two, providerCount: 2 }, NAMES, ["A", "B"]],
    ["may all be there when it could hold as many", { ...two, providerCount: 3 }, NAMES, []],
    ["are missing when values are compared", { ...two, providerCount: 3 }, {}, ["A", "B"]],
    [
      "are missing in a vault, which lists all",
      { delete: ["A"], skip: ["S"], providerCount: 9 },
      { ...NAMES, ...PULL },
      ["A"],
    ],
  ])("%s", (_, given, policy, drifting) => {
    expect(driftingNames(environmentOf(given, policy), inputsOf(policy))).toEqual(drifting);
  });

  it("are missing where the number of unlisted variables was not asked for", () => {
    const environment = { ...environmentOf(two), unlisted: undefined };
    expect(driftingNames(environment, inputsOf(NAMES))).toEqual(["A", "B"]);
  });
});

describe("an environment in which neither side shows a name", () => {
  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["drifts, because a mistyped one looks just like it", {}, {}, true],
    ["drifts, whatever the provider holds unlisted", { providerCount: 3 }, {}, true],
    ["drifts on pull as well", {}, PULL, true],
    ["drifts where only names are compared", {}, NAMES, true],
    ["does not where it may be empty", {}, { allowEmpty: true }, false],
    ["is not one that faces names, which no input allows", { delete: ["A"] }, { allowEmpty: true }, true],
  ])("%s", (_, given, policy, drifting) => {
    expect(isDrifting(environmentOf(given, policy), inputsOf(policy))).toBe(drifting);
  });
});

describe("vault and provider", () => {
  it.each<[string, readonly Given[], Partial<Inputs>, boolean]>([
    ["are in sync", [{ skip: ["A"] }, { pair: "b", skip: ["B"] }], {}, false],
    ["differ in one of two", [{ skip: ["A"] }, { pair: "b", create: ["B"] }], {}, true],
    ["are empty in one of two", [{ skip: ["A"] }, { pair: "b" }], {}, true],
    ["differ in values", [{ update: ["A"] }], {}, true],
    ["differ in values, where names count", [{ update: ["A"] }], NAMES, false],
    ["differ in what is ignored", [{ create: ["A"], skip: ["B"] }], { ignore: ["A"] }, false],
    ["differ in what is kept", [{ skip: ["A"], delete: ["B"] }], {}, false],
  ])("differ or not: they %s", (_, given, inputs, drift) => {
    expect(hasDrift(planOf(given, inputs), inputsOf(inputs))).toBe(drift);
  });
});
