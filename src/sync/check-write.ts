import { type Cause, KeywayError } from "../domain/errors.ts";
import type { Attempt } from "../outcome/verify.ts";
import type { EnvironmentPlan } from "../plan/plan.ts";
import { readAgain, type Scope } from "../plan/read-plan.ts";
import { isCountedAfterwards, leastRequests } from "../plan/request-budget.ts";
import { otherConnections } from "../target/diagnose.ts";
import { didNotHappen, mayStillGoOn } from "./delivery.ts";
import type { Execution, Stop } from "./execution.ts";
import { causeOf, notMadeCause, uncheckedCause } from "./messages.ts";
import type { EnvironmentProgress } from "./progress.ts";
import { isProvenUndone, watchUntilStill } from "./settle.ts";
import { write } from "./write.ts";

/**
 * Reads what came of a write, there and in the environments that are watched beside it.
 * @param watched the environment that was written, and others as far as the rate limit leaves room
 */
export async function checkWrite(
  execution: Execution,
  entry: EnvironmentProgress,
  sent: Attempt,
  watched: readonly EnvironmentProgress[],
): Promise<Stop | undefined> {
  const { scope, progress, options } = execution;
  const { planned } = entry;
  if (didNotHappen(sent.error))
    return { cause: notMadeCause(planned.pair, sent.error, options), upToDate: true };
  let attempt = sent;
  let reads: Map<EnvironmentProgress, EnvironmentPlan>;
  try {
    reads = await readAfter(execution, attempt, entry, watched);
    if (isProvenUndone(attempt, planned, reads.get(entry))) {
      attempt = await write(execution, planned.pair);
      if (didNotHappen(attempt.error))
        return { cause: notMadeCause(planned.pair, attempt.error, options), upToDate: true };
      reads = await readAfter(execution, attempt, entry, watched);
    }
  } catch (error) {
    progress.lose(entry, attempt);
    return { cause: uncheckedCause(planned.pair, attempt, error, options), upToDate: false };
  }
  progress.settle(entry, attempt, reads.get(entry) ?? planned);
  const conflict = progress.compare(entry, reads, options);
  const trouble = causeOf(entry.outcome, attempt, options);
  const cause = together(trouble && (await withOtherConnections(scope, trouble, attempt)), conflict);
  return cause && { cause, upToDate: watched.length === progress.entries.length };
}

/** A write without a complete answer may still be going on: it is watched before anything counts. */
async function readAfter(
  { scope, plan, options }: Execution,
  { error }: Attempt,
  { planned }: EnvironmentProgress,
  watched: readonly EnvironmentProgress[],
): Promise<Map<EnvironmentProgress, EnvironmentPlan>> {
  if (mayStillGoOn(error))
    await watchUntilStill(scope, planned, leastRequests(plan, [planned]), options.pause);
  const counted = error !== undefined || isCountedAfterwards(planned, plan) ? [planned] : [];
  return readEntries(scope, watched, counted);
}

/**
 * Environments as they are now.
 * @param counted those whose variables are counted too
 */
export async function readEntries(
  scope: Scope,
  entries: readonly EnvironmentProgress[],
  counted: readonly EnvironmentPlan[] = [],
): Promise<Map<EnvironmentProgress, EnvironmentPlan>> {
  const planned = entries.map((entry) => entry.planned);
  const seen = await readAgain(scope, planned, counted);
  return new Map(entries.map((entry, index) => [entry, seen[index] ?? entry.seen]));
}

/** Lists the connections of which one may hold the project: only a live list can tell. */
async function withOtherConnections(
  { keyway, target }: Scope,
  cause: Cause,
  { error }: Attempt,
): Promise<Cause> {
  if (!(error instanceof KeywayError) || error.status !== 500) return cause;
  return { ...cause, details: await otherConnections(keyway, target.connectionId) };
}

/** A write that failed may have changed other environments all the same: then both are reported. */
export function together(trouble: Cause | undefined, conflict: Cause | undefined): Cause | undefined {
  if (trouble === undefined || conflict === undefined) return trouble ?? conflict;
  return {
    ...trouble,
    details: [...(trouble.details ?? []), conflict.message, ...(conflict.advice ? [conflict.advice] : [])],
  };
}
