import { type Attempt, checkWrite } from "./check.ts";
import type { EnvironmentPair } from "./environments.ts";
import { KeywayError } from "./errors.ts";
import { lookAgain, type View } from "./look.ts";
import type { Cause, EnvironmentOutcome } from "./outcome.ts";
import { type EnvironmentPlan, hasWork, type Plan, sameWrites } from "./plan.ts";
import type { Direction } from "./provider.ts";
import { conflictCause, failedCause, isUnclear, uncheckedCause, unclearCause } from "./trouble.ts";

/** What a sync came to. */
export interface SyncResult {
  /** One for each environment of the plan, in its order. */
  readonly environments: readonly EnvironmentOutcome[];
  /** Every environment as it was seen last; absent when that is older than the last write. */
  readonly seen: readonly EnvironmentPlan[] | undefined;
  /** Why it stopped early; absent when everything planned was done. */
  readonly cause: Cause | undefined;
}

/** Milliseconds after each look at a write that may still be going on. */
const LOOKS = [1_000, 2_000, 4_000, 4_000];

/** One environment on its way through a sync. */
interface Entry {
  readonly planned: EnvironmentPlan;
  /** As it was seen last and found right. */
  seen: EnvironmentPlan;
  outcome: EnvironmentOutcome;
}

/** What a sync needs besides the plan. */
export interface SyncOptions {
  readonly showNames: boolean;
  /** Told before each write. */
  readonly onWrite: (environment: EnvironmentPlan) => void;
  /** Waits, in milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Carries a plan out: one environment after the other, only those with something to do. After each write it looks at
 * what came of it, there and in the other environments of the run, and at the first trouble it stops.
 */
export async function carryOut(view: View, plan: Plan, options: SyncOptions): Promise<SyncResult> {
  const entries = plan.environments.map(begin);
  const queue = entries.filter(({ planned }) => hasWork(planned));
  for (const [index, entry] of queue.entries()) {
    const left = queue.length - index - 1;
    const watched = left === 0 || hasRoom(view, entries.length, left) ? entries : [entry];
    const cause = await writeAndCheck(view, plan, entry, watched, options);
    if (cause !== undefined) return stopped(view, entries, watched === entries, cause);
  }
  return {
    environments: entries.map(({ outcome }) => outcome),
    seen: entries.map(({ seen }) => seen),
    cause: undefined,
  };
}

function begin(planned: EnvironmentPlan): Entry {
  const state = hasWork(planned) ? "not-begun" : "idle";
  return { planned, seen: planned, outcome: { pair: planned.pair, state, notes: [] } };
}

/** Previews that one look at an environment takes. */
function readsPerLook(direction: Direction): number {
  return direction === "pull" ? 2 : 1;
}

/** Requests that a sync takes at least: each write, a look at what it did, and one at everything at the end. */
export function leastRequests(environments: number, writes: number, direction: Direction): number {
  const reads = readsPerLook(direction);
  return writes === 0 ? 0 : writes + (writes - 1) * reads + environments * reads;
}

/** Whether looking at everything after this write still leaves enough for the writes that are left. */
function hasRoom({ keyway, policy }: View, environments: number, left: number): boolean {
  if (keyway.room === undefined) return true;
  const look = environments * readsPerLook(policy.direction);
  return keyway.room.remaining > look + leastRequests(environments, left, policy.direction);
}

async function writeAndCheck(
  view: View,
  plan: Plan,
  entry: Entry,
  watched: readonly Entry[],
  options: SyncOptions,
): Promise<Cause | undefined> {
  const { planned } = entry;
  const seeAll = () =>
    lookAgain(
      view,
      watched.map((other) => other.planned),
    );
  const ownOf = (all: readonly EnvironmentPlan[]) => all[watched.indexOf(entry)] ?? planned;

  options.onWrite(planned);
  let attempt = await write(view, plan, planned.pair);
  let after: EnvironmentPlan[];
  try {
    if (isUnclear(attempt.error)) await untilStill(view, planned, options.pause);
    after = await seeAll();
    if (hasNotHappened(attempt, planned, ownOf(after))) {
      attempt = await write(view, plan, planned.pair);
      after = await seeAll();
    }
  } catch (error) {
    entry.outcome = { pair: planned.pair, state: "unknown", answer: attempt.answer, notes: [] };
    return uncheckedCause(planned.pair, attempt, error);
  }

  settle(entry, attempt, ownOf(after), plan);
  if (entry.outcome.state === "failed") return failedCause(entry.outcome, attempt, options);
  if (entry.outcome.state === "unknown") return unclearCause(entry.outcome, attempt, options);
  return findConflict(entry, watched, after, plan, options);
}

async function write({ keyway, address }: View, plan: Plan, pair: EnvironmentPair): Promise<Attempt> {
  try {
    return { answer: await keyway.sync(address, pair, plan.direction, plan.allowDelete) };
  } catch (error) {
    // Not an end by itself: the server finishes a sync whose client has gone, so what follows is a look.
    return { error };
  }
}

/**
 * Looks at a write that had no complete answer until it no longer moves: the server goes on after its client has gone,
 * name by name.
 */
async function untilStill(view: View, planned: EnvironmentPlan, pause: SyncOptions["pause"]): Promise<void> {
  let before = planned;
  for (const [index, ms] of LOOKS.entries()) {
    const [now = before] = await lookAgain(view, [planned]);
    const still = sameWrites(before.writes, now.writes);
    if (!hasWork(now) || (still && index > 1)) return;
    before = now;
    await pause(ms);
  }
}

/** A bare 500 with everything as it was: two first syncs raced, and the loser wrote nothing. */
function hasNotHappened({ error }: Attempt, planned: EnvironmentPlan, after: EnvironmentPlan): boolean {
  return error instanceof KeywayError && error.status === 500 && sameWrites(planned.writes, after.writes);
}

function settle(entry: Entry, attempt: Attempt, after: EnvironmentPlan, plan: Plan): void {
  const { pair } = entry.planned;
  const check = checkWrite({ planned: entry.planned, answer: attempt.answer, after }, plan);
  const failed = isUnclear(attempt.error) ? "unknown" : "failed";
  const state = { confirmed: "written", hidden: "hidden", failed, overdone: "failed" } as const;
  entry.seen = after;
  entry.outcome = {
    pair,
    state: state[check.verdict],
    check,
    answer: attempt.answer,
    notes: notes(attempt, check.verdict),
  };
}

function notes({ answer, error }: Attempt, verdict: string): string[] {
  if (verdict === "hidden")
    return [
      "The provider does not show some of the values that were written; Keyway counts them as written.",
    ];
  if (verdict === "confirmed" && (error !== undefined || !answer?.ok))
    return ["Keyway reported a failure, but a look afterwards shows that everything planned is done."];
  return [];
}

/** What was settled must still be settled, and what is still to come must still have its plan. */
function findConflict(
  by: Entry,
  watched: readonly Entry[],
  after: readonly EnvironmentPlan[],
  plan: Plan,
  options: SyncOptions,
): Cause | undefined {
  const changed = watched.flatMap((entry, index) => {
    const now = after[index] ?? entry.seen;
    if (entry === by) return [];
    const settled = entry.outcome.state !== "not-begun";
    if (settled ? sameWrites(entry.seen, now) : sameWrites(entry.seen.writes, now.writes)) return [];
    return [{ entry, settled, before: entry.seen, now }];
  });
  for (const { entry, settled, now } of changed) {
    entry.seen = now;
    if (settled) undo(entry, now, plan);
  }
  return changed.length === 0 ? undefined : conflictCause(by.planned, changed, options);
}

function undo(entry: Entry, now: EnvironmentPlan, plan: Plan): void {
  const { pair, answer, check } = entry.outcome;
  const again = check && checkWrite({ planned: entry.planned, answer, after: now }, plan);
  entry.outcome = { pair, state: "undone", check: again, answer, notes: [] };
}

/** One last look at everything, so that the report tells how things stand, if they can still be seen. */
async function stopped(view: View, entries: Entry[], seenAll: boolean, cause: Cause): Promise<SyncResult> {
  const environments = entries.map(({ outcome }) => outcome);
  const known = seenAll && environments.every(({ state }) => state !== "unknown");
  const seen = known
    ? entries.map((entry) => entry.seen)
    : await lookAgain(
        view,
        entries.map(({ planned }) => planned),
      ).catch(() => undefined);
  return { environments, seen, cause };
}
