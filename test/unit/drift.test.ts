import { describe, expect, it } from "vitest";
import { differ, differTwice, secondLook } from "../../src/drift.ts";
import type { Inputs } from "../../src/inputs.ts";
import {
  answered,
  environmentOf,
  failing,
  failureOf,
  type Given,
  inputsOf,
  keywayOf,
  pairOf,
  planOf,
  previewOf,
  text,
} from "../support/builders.ts";

/** What was seen first, and a Keyway that shows the second look. */
function twice(first: readonly Given[], second: readonly Given[], inputs: Partial<Inputs> = {}) {
  const keyway = keywayOf({
    preview: async (_, { keyway: name }, direction) => {
      const now = second.find(({ pair = "production" }) => pairOf(pair).keyway === name) ?? {};
      const { create = [], update = [], delete: gone = [], skip = [] } = now;
      return direction === "push"
        ? previewOf({ create, update, delete: gone, skip })
        : previewOf({ create: gone, skip: [...update, ...skip] });
    },
  });
  const view = { keyway, address: planOf([]).address, policy: inputsOf(inputs) };
  return { keyway, view, environments: first.map((given) => environmentOf(given, inputs)) };
}

describe("vault and provider", () => {
  it.each<[string, readonly Given[], Partial<Inputs>, boolean]>([
    ["are in sync", [{ skip: ["A"] }, { pair: "b", skip: ["B"] }], {}, false],
    ["differ in one of two", [{ skip: ["A"] }, { pair: "b", create: ["B"] }], {}, true],
    ["differ in values", [{ update: ["A"] }], {}, true],
    ["differ in values, where names count", [{ update: ["A"] }], { compare: "names" }, false],
    ["differ in what is ignored", [{ create: ["A"], skip: ["B"] }], { ignore: ["A"] }, false],
    ["differ in what is kept", [{ skip: ["A"], delete: ["B"] }], {}, false],
  ])("differ or not: they %s", (_, given, inputs, drift) => {
    const environments = given.map((one) => environmentOf(one, inputs));
    expect(differ(environments, inputsOf(inputs))).toBe(drift);
  });
});

describe("a second look", () => {
  it("is at what drifts only, and leaves the others as they were", async () => {
    const first = [
      { pair: "a", skip: ["S"], delete: ["K"] },
      { pair: "b", create: ["B"] },
      { pair: "c", skip: ["S"] },
    ];
    const { keyway, view, environments } = twice(first, [{ pair: "b", create: ["B"] }]);
    const again = await secondLook(view, environments);
    expect(keyway.asked).toEqual(["push preview b:b"]);
    expect(again.map(({ pair }) => pair.keyway)).toEqual(["a", "b", "c"]);
    expect(again[0]).toBe(environments[0]);
    expect(again[1]?.create).toEqual(["B"]);
    expect(again[2]).toBe(environments[2]);
  });

  it("asks nothing where nothing drifts", async () => {
    const { keyway, view, environments } = twice([{ skip: ["S"] }], []);
    expect(await secondLook(view, environments)).toEqual(environments);
    expect(keyway.asked).toEqual([]);
  });

  it.each<[string, Given, Given, Partial<Inputs>, Given]>([
    ["what both show", { create: ["A"] }, { create: ["A"] }, {}, { create: ["A"] }],
    ["not what is gone", { create: ["A", "B"] }, { create: ["B"], skip: ["A"] }, {}, { create: ["B"] }],
    ["not what is new", { create: ["A"] }, { create: ["A", "N"], update: ["M"] }, {}, { create: ["A"] }],
    ["a name whose operation changed", { create: ["A"] }, { update: ["A"] }, {}, { update: ["A"] }],
    [
      "a value on pull",
      { update: ["A", "B"], skip: ["S"] },
      { update: ["B", "N"], skip: ["S"] },
      { direction: "pull" },
      { update: ["B"] },
    ],
  ])("counts %s", async (_, first, second, inputs, both) => {
    const { view, environments } = twice([first], [second], inputs);
    const [again] = await secondLook(view, environments);
    const { create = [], update = [] } = both;
    const values = inputs.direction === "pull" ? { update: [], differs: update } : { update, differs: [] };
    expect(again).toMatchObject({ create, ...values });
  });

  it("fails where it cannot be made", async () => {
    const error = answered(500);
    const { view, environments } = twice([{ create: ["A"] }], []);
    const blind = { ...view, keyway: keywayOf({ preview: failing(error) }) };
    expect(await failureOf(secondLook(blind, environments))).toBe(error);
  });
});

describe("drift after a sync", () => {
  it.each<[string, Given, boolean]>([
    ["is there when both looks show it", { create: ["A"] }, true],
    ["is not there when the second shows none", { skip: ["A"] }, false],
    ["is not there when the second shows another", { create: ["N"], skip: ["A"] }, false],
  ])("%s", async (_, second, drift) => {
    const { view, environments } = twice([{ create: ["A"] }], [second]);
    expect(await differTwice(view, environments, { showNames: true })).toEqual({ drift });
  });

  it("stands with a doubt when it cannot be looked at again", async () => {
    const { view, environments } = twice([{ create: ["A"] }], []);
    const blind = { ...view, keyway: keywayOf({ preview: failing(answered(500)) }) };
    const { drift, doubt } = await differTwice(blind, environments, { showNames: true });
    expect(drift).toBe(true);
    expect(text(doubt)).toBe("the drift could not be looked at a second time: Keyway answered 500: Boom");
  });
});
