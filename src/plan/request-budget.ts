import type { Direction } from "../domain/provider.ts";
import type { RateLimitWindow } from "../keyway/requester.ts";
import { type EnvironmentPlan, type Plan, workOf } from "./plan.ts";

/** Previews that one read of an environment takes. */
export function readsOf(direction: Direction): number {
  return direction === "pull" ? 2 : 1;
}

/**
 * Requests that a sync takes at least: each write, a read of what it did, a count where variables are unlisted, and one
 * read of everything at the end.
 * @param left environments that are still to be written; those of the plan with something to do, if not given
 */
export function leastRequests(plan: Plan, left: readonly EnvironmentPlan[] = workOf(plan)): number {
  const reads = readsOf(plan.direction);
  if (left.length === 0) return 0;
  const counts = left.filter((environment) => isCountedAfterwards(environment, plan)).length;
  return left.length + (left.length - 1) * reads + counts + plan.environments.length * reads;
}

/** Whether the provider's variables are counted again after a write: the write may have changed unlisted ones. */
export function isCountedAfterwards({ unlisted = 0 }: EnvironmentPlan, { direction }: Plan): boolean {
  return direction === "push" && unlisted > 0;
}

/**
 * Whether there is room to read all environments after a write, and not only the one that was written.
 * @param left environments that are still to be written; after the last one everything is read in any case
 */
export function hasRoomForAll(
  window: RateLimitWindow | undefined,
  plan: Plan,
  left: readonly EnvironmentPlan[],
): boolean {
  if (window === undefined || left.length === 0) return true;
  return window.remaining > plan.environments.length * readsOf(plan.direction) + leastRequests(plan, left);
}
