import { describe, expect, it } from "vitest";
import { planDigest } from "../../../../src/plan/digest.ts";
import { guardWait } from "../../../../src/plan/guards/plan-changed.ts";
import { type Given, planOf } from "../../../support/builders.ts";
import { guards, onlyRefusal } from "../../../support/refusals.ts";

describe("an approved plan", () => {
  const given = [{ create: ["A"] }];
  const digest = planDigest(planOf(given));

  it("may be carried out as it was approved", () => {
    expect(guards(given, { inputs: { expectedPlan: { kind: "digest", digest } } })).toEqual([]);
  });

  it("is refused when it is another one now", () => {
    const now = [{ create: ["B"] }];
    const { guard, message } = onlyRefusal(now, { inputs: { expectedPlan: { kind: "digest", digest } } });
    expect(guard).toBe("guard-plan-changed");
    expect(message).toContain(digest.slice(0, 12));
    expect(message).toContain(planDigest(planOf(now)).slice(0, 12));
  });

  it("in a comment that was not read is no plan at all", () => {
    const unread = { expectedPlan: { kind: "pull-request" } } as const;
    expect(onlyRefusal(given, { inputs: unread })).toMatchObject({
      guard: "guard-plan-changed",
      message: expect.stringContaining("whether a pull request approved the plan is not known"),
    });
  });

  it("lifts no other guard", () => {
    const first = [{ update: ["A"], firstSync: true }];
    const expectedPlan = { kind: "digest", digest: planDigest(planOf(first)) } as const;
    expect(guards(first, { inputs: { expectedPlan } })).toEqual(["guard-first-sync"]);
  });
});

describe("a plan after a wait", () => {
  const before: Given = { create: ["A"], update: ["B"], skip: ["S"], providerCount: 4 };

  it.each<[string, readonly Given[], boolean]>([
    ["may be carried out when it is the same", [before], false],
    ["may be carried out when only what stays is another", [{ ...before, skip: ["T"] }], false],
    ["is refused when a name more would be written", [{ ...before, create: ["A", "N"] }], true],
    ["is refused when a name less would be written", [{ ...before, create: [] }], true],
    [
      "is refused when an operation is another",
      [{ create: ["B"], update: ["A"], skip: ["S"], providerCount: 4 }],
      true,
    ],
    ["is refused when the provider holds more that nobody lists", [{ ...before, providerCount: 5 }], true],
    ["is refused when an environment is new", [before, { pair: "b", create: ["N"] }], true],
  ])("%s", (_, now, refused) => {
    const refusals = guardWait(planOf(now), planOf([before]));
    expect(refusals.map(({ guard }) => guard)).toEqual(refused ? ["guard-plan-changed"] : []);
  });
});
