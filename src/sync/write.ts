import type { EnvironmentPair } from "../domain/environments.ts";
import { type Cause, RateLimitError } from "../domain/errors.ts";
import type { Attempt } from "../outcome/verify.ts";
import type { EnvironmentPlan } from "../plan/plan.ts";
import { readPlan } from "../plan/read-plan.ts";
import { leastRequests } from "../plan/request-budget.ts";
import type { Execution, Stop } from "./execution.ts";
import { notMadeCause, refusalCause } from "./messages.ts";
import type { EnvironmentProgress } from "./progress.ts";

/**
 * Sends a write. What was judged is what is written: one that was turned away by the rate limit is waited for, and then
 * everything is read and judged anew before it is sent again. The first write of a run leaves that to its caller.
 * @param left what is still to be written, this environment first
 */
export async function writeAsJudged(
  execution: Execution,
  { planned: { pair } }: EnvironmentProgress,
  left: readonly EnvironmentPlan[],
): Promise<Attempt | Stop> {
  const { scope, progress, options } = execution;
  const attempt = await write(execution, pair);
  if (!(attempt.error instanceof RateLimitError) || !progress.hasBegun) return attempt;
  try {
    await scope.keyway.waitFor(attempt.error);
    const cause = await judgeAgain(execution, left);
    if (cause !== undefined) return { cause, upToDate: true };
  } catch (error) {
    return { cause: notMadeCause(pair, error, options), upToDate: true };
  }
  return write(execution, pair);
}

/** Reads and judges what is left, until nothing had to be waited for in between. */
async function judgeAgain(
  { scope, plan, progress, options }: Execution,
  left: readonly EnvironmentPlan[],
): Promise<Cause | undefined> {
  const { keyway } = scope;
  const pairs = plan.environments.map(({ pair }) => pair);
  for (;;) {
    const { waits } = keyway;
    const fresh = await readPlan(scope, pairs);
    const reads = progress.entries.map(
      (entry, index) => [entry, fresh.environments[index] ?? entry.seen] as const,
    );
    const conflict = progress.compare(undefined, new Map(reads), options);
    if (conflict !== undefined) return conflict;
    const refusal = await options.judgeAgain(fresh);
    if (refusal !== undefined) return refusalCause(refusal);
    await keyway.ensureRequests(leastRequests(plan, left));
    if (keyway.waits === waits) return undefined;
  }
}

/** One attempt at a write, whatever comes of it. */
export async function write({ scope, plan }: Execution, pair: EnvironmentPair): Promise<Attempt> {
  try {
    return { answer: await scope.keyway.sync(scope.target, pair, plan.direction, plan.allowDelete) };
  } catch (error) {
    // Not an end by itself: the server finishes a sync whose client has gone, so what follows is a read.
    return { error };
  }
}
