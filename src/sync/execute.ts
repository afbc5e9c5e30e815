import { type Cause, RateLimitError } from "../domain/errors.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import { type EnvironmentPlan, hasWork, type Plan } from "../plan/plan.ts";
import type { Scope } from "../plan/read-plan.ts";
import { hasRoomForAll } from "../plan/request-budget.ts";
import { checkWrite, readEntries, together } from "./check-write.ts";
import type { Execution, Stop, SyncOptions } from "./execution.ts";
import { type EnvironmentProgress, SyncProgress } from "./progress.ts";
import { writeAsJudged } from "./write.ts";

/** What a sync came to. */
export interface SyncResult {
  /** One for each environment of the plan, in its order. */
  readonly environments: readonly EnvironmentOutcome[];
  /** Every environment as it was read after the last write; absent when they could not be read any more. */
  readonly seen: readonly EnvironmentPlan[] | undefined;
  /** Why it stopped early; absent when everything planned was done. */
  readonly cause: Cause | undefined;
  /** The rate limit that turned the first write away, before anything was written. */
  readonly turnedAway?: RateLimitError;
}

/**
 * Carries a plan out: one environment after the other, only those with something to do. After each write it reads what
 * came of it, there and in the other environments of the run, and at the first trouble it stops.
 */
export async function executePlan(scope: Scope, plan: Plan, options: SyncOptions): Promise<SyncResult> {
  const progress = new SyncProgress(plan, scope.policy.maxDeletes);
  const execution = { scope, plan, progress, options };
  const queue = progress.entries.filter(({ planned }) => hasWork(planned));
  for (const [index, entry] of queue.entries()) {
    const left = queue.slice(index).map(({ planned }) => planned);
    const ended = options.onWrite(entry.planned);
    try {
      const result = await writeNext(execution, entry, left);
      if (result !== undefined) return result;
    } finally {
      ended();
    }
  }
  return asRead(progress, undefined);
}

/** Writes one environment and verifies it; brings the result of the whole sync where it ends there. */
async function writeNext(
  execution: Execution,
  entry: EnvironmentProgress,
  left: readonly EnvironmentPlan[],
): Promise<SyncResult | undefined> {
  const { scope, plan, progress } = execution;
  const sent = await writeAsJudged(execution, entry, left);
  if ("cause" in sent) return stopped(execution, undefined, sent);
  if (sent.error instanceof RateLimitError && !progress.hasBegun)
    return { environments: progress.outcomes, seen: undefined, cause: undefined, turnedAway: sent.error };
  const all = hasRoomForAll(scope.keyway.rateLimit, plan, left.slice(1));
  const stop = await checkWrite(execution, entry, sent, all ? progress.entries : [entry]);
  return stop && stopped(execution, entry, stop);
}

/** One last read of everything, so that the report shows how things stand, if they can still be seen. */
async function stopped(
  { scope, progress, options }: Execution,
  by: EnvironmentProgress | undefined,
  { cause, upToDate }: Stop,
): Promise<SyncResult> {
  if (upToDate) return asRead(progress, cause);
  try {
    const reads = await readEntries(scope, progress.entries);
    const both = together(cause, progress.compare(by, reads, options));
    return { environments: progress.outcomes, seen: [...reads.values()], cause: both };
  } catch {
    return { environments: progress.outcomes, seen: undefined, cause };
  }
}

/** The result where every environment was read since the last write. */
function asRead({ outcomes, entries }: SyncProgress, cause: Cause | undefined): SyncResult {
  return { environments: outcomes, seen: entries.map(({ seen }) => seen), cause };
}
