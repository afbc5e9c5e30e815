import { KeywayError } from "../domain/errors.ts";
import type { Attempt } from "../outcome/verify.ts";
import { type EnvironmentPlan, hasWork, type Plan, sameWrites } from "../plan/plan.ts";
import { readAgain, type Scope } from "../plan/read-plan.ts";

/** Milliseconds after each look at a write that may still be going on. */
const LOOKS = [1_000, 2_000, 4_000, 4_000];

/**
 * Looks at a write that had no complete answer until it no longer moves: the server goes on after its client has gone,
 * name by name.
 */
export async function untilStill(
  scope: Scope,
  planned: EnvironmentPlan,
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  let before = planned;
  for (const [index, ms] of LOOKS.entries()) {
    const [now = before] = await readAgain(scope, [planned]);
    const still = sameWrites(before.writes, now.writes);
    if (!hasWork(now) || (still && index > 1)) return;
    before = now;
    await pause(ms);
  }
}

/**
 * A bare 500 with everything as it was: two first syncs raced, and this one wrote nothing. Deletions of variables that
 * no preview lists would not be seen, so a write that may have made some is never repeated.
 */
export function mayBeRepeated(
  { error }: Attempt,
  plan: Plan,
  planned: EnvironmentPlan,
  after: EnvironmentPlan | undefined,
): boolean {
  if (!(error instanceof KeywayError) || error.status !== 500 || after === undefined) return false;
  if (plan.allowDelete && planned.unlisted !== 0) return false;
  return sameWrites(planned.writes, after.writes);
}
