import type { Policy } from "../../inputs/schema.ts";
import { message } from "../../text/message.ts";
import { planDigest } from "../digest.ts";
import { type Plan, sameWrites } from "../plan.ts";
import type { Refusal } from "./refusal.ts";

/** An approval holds for the plan that was approved, and for no other. */
export function guardPlanChanged(plan: Plan, { expectedPlan }: Policy): Refusal[] {
  if (expectedPlan === undefined) return [];
  const digest = planDigest(plan);
  if (expectedPlan.kind === "digest" && expectedPlan.digest === digest) return [];
  const approved =
    expectedPlan.kind === "digest"
      ? message`${`${expectedPlan.digest.slice(0, 12)}…`}`
      : message`the plan in the pull request's comment, which is not known`;
  return [
    {
      guard: "guard-plan-changed",
      title: message`the plan has changed since it was approved`,
      message: message`the plan is no longer the one that was approved: expected ${approved}, found ${`${digest.slice(0, 12)}…`}`,
      advice: message`Review the new plan and approve it again.`,
    },
  ];
}

/**
 * What was judged must be what is written: a plan that changed while the run waited is not carried out.
 * @param judged the plan before the wait
 */
export function guardWait(plan: Plan, judged: Plan): Refusal[] {
  const changed = plan.environments.some((now, index) => {
    const before = judged.environments[index];
    return before === undefined || !sameWrites(now.writes, before.writes) || now.unlisted !== before.unlisted;
  });
  if (!changed) return [];
  return [
    {
      guard: "guard-plan-changed",
      title: message`the plan changed while the run waited`,
      message: message`the plan changed while the run waited for Keyway's rate limit, so nothing of it was carried out`,
      advice: message`Run it again: it will be judged as it is then.`,
    },
  ];
}
