import type { EnvironmentPair } from "../domain/environments.ts";
import { type Cause, KeywayError } from "../domain/errors.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import type { Attempt } from "../outcome/verify.ts";
import { type EnvironmentPlan, hasWork, type Plan } from "../plan/plan.ts";
import { readAgain, type Scope } from "../plan/read-plan.ts";
import { roomForAll } from "../plan/request-budget.ts";
import { otherConnections } from "../target/diagnose.ts";
import {
  didNotHappen,
  failedCause,
  isUnclear,
  notMadeCause,
  type Telling,
  uncheckedCause,
  unclearCause,
} from "./messages.ts";
import { type EnvironmentProgress, SyncProgress } from "./progress.ts";
import { mayBeRepeated, untilStill } from "./settle.ts";

/** What a sync came to. */
export interface SyncResult {
  /** One for each environment of the plan, in its order. */
  readonly environments: readonly EnvironmentOutcome[];
  /** Every environment as it was seen after the last write; absent when they could not be seen any more. */
  readonly seen: readonly EnvironmentPlan[] | undefined;
  /** Why it stopped early; absent when everything planned was done. */
  readonly cause: Cause | undefined;
}

/** What a sync needs besides the plan. */
export interface SyncOptions extends Telling {
  /** Told before each write. */
  readonly onWrite: (environment: EnvironmentPlan) => void;
  /** Waits, in milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/** Why a sync stops, and whether everything was looked at since the last write. */
interface Stop {
  readonly cause: Cause;
  readonly upToDate: boolean;
}

/**
 * Carries a plan out: one environment after the other, only those with something to do. After each write it looks at
 * what came of it, there and in the other environments of the run, and at the first trouble it stops.
 */
export async function executePlan(scope: Scope, plan: Plan, options: SyncOptions): Promise<SyncResult> {
  const progress = new SyncProgress(plan);
  const queue = progress.entries.filter(({ planned }) => hasWork(planned));
  for (const [index, entry] of queue.entries()) {
    const left = queue.length - index - 1;
    const all = roomForAll(scope.keyway.room, progress.entries.length, left, plan.direction);
    const stop = await writeAndCheck(scope, plan, progress, entry, all ? progress.entries : [entry], options);
    if (stop !== undefined) return stopped(scope, progress, entry, stop, options);
  }
  return {
    environments: progress.outcomes,
    seen: progress.entries.map(({ seen }) => seen),
    cause: undefined,
  };
}

async function writeAndCheck(
  scope: Scope,
  plan: Plan,
  progress: SyncProgress,
  entry: EnvironmentProgress,
  watched: readonly EnvironmentProgress[],
  options: SyncOptions,
): Promise<Stop | undefined> {
  const { planned } = entry;
  options.onWrite(planned);
  let attempt = await write(scope, plan, planned.pair);
  if (didNotHappen(attempt.error))
    return { cause: notMadeCause(planned.pair, attempt.error), upToDate: true };
  let looks: Map<EnvironmentProgress, EnvironmentPlan>;
  try {
    looks = await lookAfter(scope, attempt, planned, watched, options);
    if (mayBeRepeated(attempt, plan, planned, looks.get(entry))) {
      attempt = await write(scope, plan, planned.pair);
      looks = await lookAfter(scope, attempt, planned, watched, options);
    }
  } catch (error) {
    entry.outcome = { pair: planned.pair, state: "unknown", answer: attempt.answer };
    return { cause: uncheckedCause(planned.pair, attempt, error, options), upToDate: false };
  }
  progress.settle(entry, attempt, looks.get(entry) ?? planned);
  const conflict = progress.compare(entry, looks, options);
  const trouble = troubleWith(entry, attempt, options);
  const cause = together(trouble && (await withOtherConnections(scope, trouble, attempt)), conflict);
  return cause && { cause, upToDate: watched.length === progress.entries.length };
}

async function write({ keyway, target }: Scope, plan: Plan, pair: EnvironmentPair): Promise<Attempt> {
  try {
    return { answer: await keyway.sync(target, pair, plan.direction, plan.allowDelete) };
  } catch (error) {
    // Not an end by itself: the server finishes a sync whose client has gone, so what follows is a look.
    return { error };
  }
}

/** A write without a complete answer may still be going on: it is waited for before anything counts. */
async function lookAfter(
  scope: Scope,
  { error }: Attempt,
  planned: EnvironmentPlan,
  watched: readonly EnvironmentProgress[],
  { pause }: SyncOptions,
): Promise<Map<EnvironmentProgress, EnvironmentPlan>> {
  if (isUnclear(error)) await untilStill(scope, planned, pause);
  return lookAt(scope, watched);
}

async function lookAt(
  scope: Scope,
  entries: readonly EnvironmentProgress[],
): Promise<Map<EnvironmentProgress, EnvironmentPlan>> {
  const seen = await readAgain(
    scope,
    entries.map(({ planned }) => planned),
  );
  return new Map(entries.map((entry, index) => [entry, seen[index] ?? entry.seen]));
}

function troubleWith({ outcome }: EnvironmentProgress, attempt: Attempt, naming: Telling): Cause | undefined {
  if (outcome.state === "failed") return failedCause(outcome, attempt, naming);
  if (outcome.state === "unknown") return unclearCause(outcome, attempt, naming);
  return undefined;
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

/** A write that failed may have changed other environments all the same: then both are told. */
function together(trouble: Cause | undefined, conflict: Cause | undefined): Cause | undefined {
  if (trouble === undefined || conflict === undefined) return trouble ?? conflict;
  return {
    ...trouble,
    details: [...(trouble.details ?? []), conflict.message, ...(conflict.advice ? [conflict.advice] : [])],
  };
}

/** One last look at everything, so that the report tells how things stand, if they can still be seen. */
async function stopped(
  scope: Scope,
  progress: SyncProgress,
  by: EnvironmentProgress,
  stop: Stop,
  naming: Telling,
): Promise<SyncResult> {
  if (stop.upToDate)
    return {
      environments: progress.outcomes,
      seen: progress.entries.map(({ seen }) => seen),
      cause: stop.cause,
    };
  try {
    const looks = await lookAt(scope, progress.entries);
    const cause = together(stop.cause, progress.compare(by, looks, naming));
    return { environments: progress.outcomes, seen: [...looks.values()], cause };
  } catch {
    return { environments: progress.outcomes, seen: undefined, cause: stop.cause };
  }
}
