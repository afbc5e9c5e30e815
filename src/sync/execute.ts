import type { EnvironmentPair } from "../domain/environments.ts";
import { type Cause, KeywayError, RateLimitError } from "../domain/errors.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import type { Attempt } from "../outcome/verify.ts";
import type { Refusal } from "../plan/guards/refusal.ts";
import { type EnvironmentPlan, hasWork, type Plan } from "../plan/plan.ts";
import { readAgain, readPlan, type Scope } from "../plan/read-plan.ts";
import { hasRoomForAll, isCountedAfterwards, leastRequests } from "../plan/request-budget.ts";
import { otherConnections } from "../target/diagnose.ts";
import { didNotHappen, mayStillGoOn } from "./delivery.ts";
import { type CauseOptions, causeOf, notMadeCause, refusalCause, uncheckedCause } from "./messages.ts";
import { type EnvironmentProgress, SyncProgress } from "./progress.ts";
import { isProvenUndone, watchUntilStill } from "./settle.ts";

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

/** What a sync needs besides the plan. */
export interface SyncOptions extends CauseOptions {
  /** Called before each environment is written; what it returns, when it is written and checked. */
  readonly onWrite: (environment: EnvironmentPlan) => () => void;
  /** Waits, in milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Judges what is left of the plan after a wait, as it was read anew. */
  readonly judgeAgain: (fresh: Plan) => Promise<Refusal | undefined>;
}

/** Why a sync stops, and whether everything was read since the last write. */
interface Stop {
  readonly cause: Cause;
  readonly upToDate: boolean;
}

/**
 * Carries a plan out: one environment after the other, only those with something to do. After each write it reads what
 * came of it, there and in the other environments of the run, and at the first trouble it stops.
 */
export async function executePlan(scope: Scope, plan: Plan, options: SyncOptions): Promise<SyncResult> {
  const progress = new SyncProgress(plan, scope.policy.maxDeletes);
  const queue = progress.entries.filter(({ planned }) => hasWork(planned));
  for (const [index, entry] of queue.entries()) {
    const left = queue.slice(index).map(({ planned }) => planned);
    const ended = options.onWrite(entry.planned);
    try {
      const result = await writeNext(scope, plan, progress, entry, left, options);
      if (result !== undefined) return result;
    } finally {
      ended();
    }
  }
  return {
    environments: progress.outcomes,
    seen: progress.entries.map(({ seen }) => seen),
    cause: undefined,
  };
}

/** Writes one environment and verifies it; brings the result of the whole sync where it ends there. */
async function writeNext(
  scope: Scope,
  plan: Plan,
  progress: SyncProgress,
  entry: EnvironmentProgress,
  left: readonly EnvironmentPlan[],
  options: SyncOptions,
): Promise<SyncResult | undefined> {
  const sent = await writeAsJudged(scope, plan, progress, entry, left, options);
  if ("cause" in sent) return stopped(scope, progress, undefined, sent, options);
  if (sent.error instanceof RateLimitError && isFirst(progress))
    return { environments: progress.outcomes, seen: undefined, cause: undefined, turnedAway: sent.error };
  const all = hasRoomForAll(scope.keyway.rateLimit, plan, left.slice(1));
  const stop = await verify(scope, plan, progress, entry, sent, all ? progress.entries : [entry], options);
  return stop && stopped(scope, progress, entry, stop, options);
}

/** Whether nothing was written yet. */
function isFirst({ outcomes }: SyncProgress): boolean {
  return outcomes.every(({ state }) => state === "not-begun" || state === "idle");
}

/**
 * Sends a write. What was judged is what is written: one that was turned away by the rate limit is waited for, and then
 * everything is read and judged anew before it is sent again. The first write of a run leaves that to its caller.
 */
async function writeAsJudged(
  scope: Scope,
  plan: Plan,
  progress: SyncProgress,
  entry: EnvironmentProgress,
  left: readonly EnvironmentPlan[],
  options: SyncOptions,
): Promise<Attempt | Stop> {
  const attempt = await write(scope, plan, entry.planned.pair);
  if (!(attempt.error instanceof RateLimitError) || isFirst(progress)) return attempt;
  try {
    await scope.keyway.waitFor(attempt.error);
    const cause = await judgeAgain(scope, plan, progress, left, options);
    if (cause !== undefined) return { cause, upToDate: true };
  } catch (error) {
    return { cause: notMadeCause(entry.planned.pair, error, options), upToDate: true };
  }
  return write(scope, plan, entry.planned.pair);
}

/** Reads and judges what is left, until nothing had to be waited for in between. */
async function judgeAgain(
  scope: Scope,
  plan: Plan,
  progress: SyncProgress,
  left: readonly EnvironmentPlan[],
  options: SyncOptions,
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

async function write({ keyway, target }: Scope, plan: Plan, pair: EnvironmentPair): Promise<Attempt> {
  try {
    return { answer: await keyway.sync(target, pair, plan.direction, plan.allowDelete) };
  } catch (error) {
    // Not an end by itself: the server finishes a sync whose client has gone, so what follows is a read.
    return { error };
  }
}

/** Reads what came of a write, there and in the environments that are watched beside it. */
async function verify(
  scope: Scope,
  plan: Plan,
  progress: SyncProgress,
  entry: EnvironmentProgress,
  sent: Attempt,
  watched: readonly EnvironmentProgress[],
  options: SyncOptions,
): Promise<Stop | undefined> {
  const { planned } = entry;
  if (didNotHappen(sent.error))
    return { cause: notMadeCause(planned.pair, sent.error, options), upToDate: true };
  let attempt = sent;
  let reads: Map<EnvironmentProgress, EnvironmentPlan>;
  try {
    reads = await readAfter(scope, plan, attempt, entry, watched, options);
    if (isProvenUndone(attempt, planned, reads.get(entry))) {
      attempt = await write(scope, plan, planned.pair);
      if (didNotHappen(attempt.error))
        return { cause: notMadeCause(planned.pair, attempt.error, options), upToDate: true };
      reads = await readAfter(scope, plan, attempt, entry, watched, options);
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
  scope: Scope,
  plan: Plan,
  { error }: Attempt,
  entry: EnvironmentProgress,
  watched: readonly EnvironmentProgress[],
  { pause }: SyncOptions,
): Promise<Map<EnvironmentProgress, EnvironmentPlan>> {
  const { planned } = entry;
  if (mayStillGoOn(error)) await watchUntilStill(scope, planned, leastRequests(plan, [planned]), pause);
  const counted = error !== undefined || isCountedAfterwards(planned, plan) ? [planned] : [];
  return read(scope, watched, counted);
}

async function read(
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
function together(trouble: Cause | undefined, conflict: Cause | undefined): Cause | undefined {
  if (trouble === undefined || conflict === undefined) return trouble ?? conflict;
  return {
    ...trouble,
    details: [...(trouble.details ?? []), conflict.message, ...(conflict.advice ? [conflict.advice] : [])],
  };
}

/** One last read of everything, so that the report shows how things stand, if they can still be seen. */
async function stopped(
  scope: Scope,
  progress: SyncProgress,
  by: EnvironmentProgress | undefined,
  { cause, upToDate }: Stop,
  options: SyncOptions,
): Promise<SyncResult> {
  if (upToDate)
    return { environments: progress.outcomes, seen: progress.entries.map(({ seen }) => seen), cause };
  try {
    const reads = await read(scope, progress.entries);
    const both = together(cause, progress.compare(by, reads, options));
    return { environments: progress.outcomes, seen: [...reads.values()], cause: both };
  } catch {
    return { environments: progress.outcomes, seen: undefined, cause };
  }
}
