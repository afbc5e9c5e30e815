import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { confirmDrift, confirmDriftAfterwards } from "../../../src/modes/confirm-drift.ts";
import { hasDrift } from "../../../src/plan/drift.ts";
import {
  answered,
  failing,
  failureOf,
  type Given,
  inputsOf,
  keywayOf,
  pairOf,
  planOf,
  previewOf,
  text,
} from "../../support/builders.ts";

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
  const plan = planOf(first, inputs);
  const scope = { keyway, target: plan.target, policy: inputsOf(inputs) };
  return { keyway, scope, plan };
}

describe("a second look", () => {
  it("is at what drifts only, and leaves the others as they were", async () => {
    const first = [
      { pair: "a", skip: ["S"], delete: ["K"] },
      { pair: "b", create: ["B"] },
      { pair: "c", skip: ["S"] },
    ];
    const { keyway, scope, plan } = twice(first, [{ pair: "b", create: ["B"] }]);
    const { environments: again } = await confirmDrift(scope, plan);
    expect(keyway.asked).toEqual(["push preview b:b"]);
    expect(again.map(({ pair }) => pair.keyway)).toEqual(["a", "b", "c"]);
    expect(again[0]).toBe(plan.environments[0]);
    expect(again[1]?.create).toEqual(["B"]);
    expect(again[2]).toBe(plan.environments[2]);
  });

  it.each<[string, Given, boolean]>([
    ["is in sync by the second look", { skip: ["A"] }, false],
    ["differs by the second look only", { create: ["A"] }, false],
    ["is empty in both", {}, true],
  ])("is at an environment without a name on either side too, which %s", async (_, second, drift) => {
    const { keyway, scope, plan } = twice([{}], [second]);
    expect(hasDrift(await confirmDrift(scope, plan), scope.policy)).toBe(drift);
    expect(keyway.asked).toEqual(["push preview production:production"]);
  });

  it("asks nothing where nothing drifts", async () => {
    const { keyway, scope, plan } = twice([{ skip: ["S"] }], []);
    expect(await confirmDrift(scope, plan)).toEqual(plan);
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
    const { scope, plan } = twice([first], [second], inputs);
    const [again] = (await confirmDrift(scope, plan)).environments;
    const { create = [], update = [] } = both;
    const values = inputs.direction === "pull" ? { update: [], differs: update } : { update, differs: [] };
    expect(again).toMatchObject({ create, ...values });
  });

  it("fails where it cannot be made", async () => {
    const error = answered(500);
    const { scope, plan } = twice([{ create: ["A"] }], []);
    const blind = { ...scope, keyway: keywayOf({ preview: failing(error) }) };
    expect(await failureOf(confirmDrift(blind, plan))).toBe(error);
  });
});

describe("drift after a sync", () => {
  it.each<[string, Given, boolean]>([
    ["is there when both looks show it", { create: ["A"] }, true],
    ["is not there when the second shows none", { skip: ["A"] }, false],
    ["is not there when the second shows another", { create: ["N"], skip: ["A"] }, false],
  ])("%s", async (_, second, drift) => {
    const { scope, plan } = twice([{ create: ["A"] }], [second]);
    expect(await confirmDriftAfterwards(scope, plan)).toEqual({ drift });
  });

  it("stands with a doubt when it cannot be looked at again", async () => {
    const { scope, plan } = twice([{ create: ["A"] }], []);
    const blind = { ...scope, keyway: keywayOf({ preview: failing(answered(500)) }) };
    const { drift, doubt } = await confirmDriftAfterwards(blind, plan);
    expect(drift).toBe(true);
    expect(text(doubt)).toBe("the drift could not be looked at a second time: Keyway answered 500: Boom");
  });
});
