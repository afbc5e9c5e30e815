import { describe, expect, it } from "vitest";
import { planDigest } from "../../../../src/plan/digest.ts";
import { guardWait } from "../../../../src/plan/guards/plan-changed.ts";
import { type Given, planOf, text } from "../../../support/builders.ts";
import { guards, onlyRefusal } from "../../../support/refusals.ts";

describe("an approved plan", () => {
  const given = [{ create: ["A"] }];
  const digest = planDigest(planOf(given));

  it("may be carried out as it was approved", () => {
    expect(guards(given, { inputs: { expectedPlan: { kind: "digest", digest } } })).toEqual([]);
  });

  it("is refused when it is another one now", () => {
    const now = [{ create: ["B"] }];
    const found = planDigest(planOf(now));
    expect(onlyRefusal(now, { inputs: { expectedPlan: { kind: "digest", digest } } })).toMatchObject({
      guard: "guard-plan-changed",
      title: "the plan has changed since it was approved",
      message: `the plan is no longer the one that was approved: expected "${digest.slice(0, 12)}…", found "${found.slice(0, 12)}…"`,
      advice: `Review the plan as it is now. To approve it, run the sync with "expectedPlan: ${found}".`,
    });
  });

  it("in a comment that was not read is no plan at all", () => {
    const unread = { expectedPlan: { kind: "pull-request" } } as const;
    expect(onlyRefusal(given, { inputs: unread })).toMatchObject({
      guard: "guard-plan-changed",
      title: "no pull request approved this plan",
      message: "whether a pull request approved the plan is not known",
      advice: `Review the plan. To approve the plan as it is now, run the sync with "expectedPlan: ${digest}".`,
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

  it("is told to have changed while the run waited", () => {
    const [refusal] = guardWait(planOf([{ create: ["A"] }]), planOf([before]));
    expect([refusal?.title, refusal?.message, refusal?.advice].map(text)).toEqual([
      "the plan changed while the run waited",
      "the plan changed while the run waited for Keyway's rate limit, so nothing of it was carried out",
      "Run it again: it will be judged as it is then.",
    ]);
  });
});
