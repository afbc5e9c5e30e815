import { describe, expect, it } from "vitest";
import type { Approval } from "../../../../src/plan/approval.ts";
import { planDigest } from "../../../../src/plan/digest.ts";
import { guardPlanChanged } from "../../../../src/plan/guards/plan-changed.ts";
import { plannedNames, remember } from "../../../../src/plan/name-memory.ts";
import { type Given, inputsOf, planOf, text, wordsOf } from "../../../support/builders.ts";

const BEFORE: Given = { create: ["A"], update: ["B"], skip: ["S"] };

function approvalOf(given: Given, showNames = true): Approval {
  const plan = planOf([given]);
  const names = remember(plannedNames(plan), { showNames });
  return { kind: "approved", pullRequest: 7, digest: planDigest(plan), names };
}

function refused(now: Given, approval: Approval | undefined, showNames = true) {
  const policy = inputsOf({ expectedPlan: { kind: "pull-request" }, showNames });
  return guardPlanChanged(planOf([now]), policy, { otherTargets: [], approval });
}

/** How a plan is refused that is held to a pull request's approval; `undefined` when it is not. */
function refusal(...judged: Parameters<typeof refused>) {
  const [first] = refused(...judged);
  return first && text(first.message);
}

const MISSING: Approval = { kind: "missing", why: wordsOf("nobody looked"), advice: wordsOf("Look.") };

describe("a plan that a pull request approved", () => {
  it("may be carried out", () => {
    expect(refusal(BEFORE, approvalOf(BEFORE))).toBeUndefined();
  });

  it.each<[string, Given, string]>([
    ["a name that is new", { ...BEFORE, create: ["A", "N"] }, "new are N in production"],
    [
      "a name that is no longer to be written",
      { ...BEFORE, update: [], skip: ["B"] },
      "no longer in it are B in production",
    ],
    [
      "a name that is gone from both sides",
      { ...BEFORE, create: [] },
      "no longer in it are 1 that no side has any more",
    ],
    [
      "a name with which something else happens",
      { ...BEFORE, create: [], update: ["A", "B"] },
      "new are A in production; no longer in it are A in production",
    ],
    [
      "a name that took the place of one that is gone",
      { ...BEFORE, create: ["N"] },
      "new are N in production; no longer in it are 1 that no side has any more",
    ],
    [
      "one name that is new, one that stays as it is, and one that is gone",
      { create: ["N"], skip: ["A", "S"] },
      "new are N in production; no longer in it are A in production; 1 more",
    ],
  ])("is refused for %s", (_, now, words) => {
    expect(refusal(now, approvalOf(BEFORE))).toBe(
      `the plan is no longer the one that was approved in #7: ${words}`,
    );
  });

  it("is told to be approved again, by another merge or by its digest", () => {
    const now = { ...BEFORE, create: ["A", "N"] };
    const [first] = refused(now, approvalOf(BEFORE));
    expect(first?.guard).toBe("guard-plan-changed");
    expect(text(first?.title)).toBe("the plan has changed since it was approved");
    expect(text(first?.advice)).toBe(
      `Review the plan as it is now. To approve it, merge a pull request whose preview shows it, or run the sync with "expectedPlan: ${planDigest(planOf([now]))}".`,
    );
  });

  it("is refused by the number of names where the approval kept none of them", () => {
    const now = { ...BEFORE, create: ["A", "N"] };
    expect(refusal(now, { ...approvalOf(BEFORE), names: undefined } as Approval)).toMatch(
      /it would make 3 changes now$/,
    );
  });

  it("is refused by numbers where names are not to be shown", () => {
    const now = { ...BEFORE, create: ["SECRET", "N"] };
    expect(refusal(now, approvalOf(BEFORE, false), false)).toMatch(/it had 2 changes, and has 3 now$/);
    expect(refusal(now, approvalOf(BEFORE), false)).not.toContain("SECRET");
  });

  it("is refused for another connection although the names are the same", () => {
    const approval = { ...approvalOf(BEFORE), digest: "0".repeat(64) };
    expect(refusal(BEFORE, approval)).toMatch(/for another connection or with other settings/);
  });
});

describe("a plan that no pull request approved", () => {
  it("is refused, with the reason that was found", () => {
    expect(refusal(BEFORE, MISSING)).toBe("nobody looked");
  });

  it("is refused too where nobody looked for an approval", () => {
    expect(refusal(BEFORE, undefined)).toMatch(/is not known/);
  });

  it("needs none where nothing is to be written", () => {
    for (const approval of [MISSING, approvalOf(BEFORE), undefined])
      expect(refusal({ skip: ["A"] }, approval)).toBeUndefined();
  });

  it("is no news in a preview before the merge", () => {
    expect(refusal(BEFORE, { kind: "pending" })).toBeUndefined();
  });
});
