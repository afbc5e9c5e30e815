import { KeywayError } from "../domain/errors.ts";
import type { Attempt } from "../outcome/verify.ts";
import { type EnvironmentPlan, hasWork, sameWrites } from "../plan/plan.ts";
import { readAgain, type Scope } from "../plan/read-plan.ts";
import { readsOf } from "../plan/request-budget.ts";

/** Milliseconds between reads of a write that may still be going on: a minute in all. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000];

/** Milliseconds in which a write that has begun must not move to count as over: a slow provider takes a while a name. */
const STILL = 4_000;

/**
 * Watches a write that had no complete answer, for a minute at most: while nothing of it is seen, or while it moves. The
 * server goes on after its client has gone, name by name.
 * @param spare requests that must be left afterwards
 */
export async function watchUntilStill(
  scope: Scope,
  planned: EnvironmentPlan,
  spare: number,
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  let before = planned;
  let waited = 0;
  for (const ms of PAUSES) {
    const [now = before] = await readAgain(scope, [planned]);
    const hasBegun = !sameWrites(planned.writes, now.writes);
    const isStill = waited >= STILL && sameWrites(before.writes, now.writes);
    if (!hasWork(now) || (hasBegun && isStill) || !hasRoom(scope, spare)) return;
    before = now;
    waited = ms;
    await pause(ms);
  }
}

function hasRoom({ keyway, policy }: Scope, spare: number): boolean {
  const { rateLimit } = keyway;
  return rateLimit === undefined || rateLimit.remaining >= spare + readsOf(policy.direction);
}

/**
 * Whether a write is proven not to have happened although it was sent: a bare 500, after which the preview is still,
 * unchanged, and the provider's count is exactly what is listed, before and after. Two first syncs that race end so. An
 * update that stays proves nothing where Keyway seems unable to read values.
 * @param after the environment as it was read and counted when the write was over
 */
export function isProvenUndone(
  { error }: Attempt,
  planned: EnvironmentPlan,
  after: EnvironmentPlan | undefined,
): boolean {
  if (!(error instanceof KeywayError) || error.status !== 500 || after === undefined) return false;
  const nothingHides = planned.unlisted === 0 && after.unlisted === 0 && !planned.unreadable;
  return nothingHides && sameWrites(planned.writes, after.writes);
}
