import type { Cause } from "../domain/errors.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import { type Attempt, type Verification, verifyWrite } from "../outcome/verify.ts";
import { type EnvironmentPlan, hasWork, mapWrites, type Plan, type Writes } from "../plan/plan.ts";
import type { Naming } from "../text/wording.ts";
import { type Changed, conflictCause } from "./conflict.ts";
import { isUnclear } from "./delivery.ts";

/** One environment on its way through a sync. */
export interface EnvironmentProgress {
  readonly planned: EnvironmentPlan;
  /** As it was read last. */
  seen: EnvironmentPlan;
  outcome: EnvironmentOutcome;
}

/** What a sync knows of its environments: how they were planned, how they were read last, what was done. */
export class SyncProgress {
  readonly entries: readonly EnvironmentProgress[];
  readonly #plan: Plan;
  readonly #maxDeletes: number;

  constructor(plan: Plan, maxDeletes: number) {
    this.#plan = plan;
    this.#maxDeletes = maxDeletes;
    this.entries = plan.environments.map((planned) => ({
      planned,
      seen: planned,
      outcome: { pair: planned.pair, state: hasWork(planned) ? "not-begun" : "idle", seen: planned },
    }));
  }

  get outcomes(): EnvironmentOutcome[] {
    return this.entries.map(({ outcome }) => outcome);
  }

  /** Whether a write was sent whose result is known or lost; one that was turned away is none. */
  get hasBegun(): boolean {
    return this.entries.some(({ outcome: { state } }) => state !== "not-begun" && state !== "idle");
  }

  /** Takes down what a read after a write shows of the environment that was written. */
  settle(entry: EnvironmentProgress, attempt: Attempt, after: EnvironmentPlan): void {
    const { planned } = entry;
    const { answer, error } = attempt;
    const check = this.#bounded(verifyWrite({ planned, answer, after }, this.#plan), answer?.deleted);
    entry.seen = after;
    entry.outcome = {
      pair: planned.pair,
      state: stateOf(check, error, leftTraces(planned, after)),
      check,
      answer,
      error,
      seen: after,
    };
  }

  /** A write of which nobody could find out what became of it. */
  lose(entry: EnvironmentProgress, { answer, error }: Attempt): void {
    entry.outcome = { pair: entry.planned.pair, state: "unknown", answer, error };
  }

  /** Deletions are bounded over the whole run, whatever each environment's share is. */
  #bounded(check: Verification, deleted = 0): Verification {
    // Its own outcome is told only after this, so it counts for nothing here.
    const before = this.entries.reduce((sum, { outcome }) => sum + (outcome.answer?.deleted ?? 0), 0);
    const tooMany = this.#plan.allowDelete && deleted > 0 && before + deleted > this.#maxDeletes;
    return tooMany ? { ...check, verdict: "overdone" } : check;
  }

  /**
   * Takes down what a read shows of environments that were not written just now. What was settled must still be
   * settled, or better; what is still to come must still have its plan.
   * @param by the environment that was written, if one was
   * @param reads what was seen of each entry; absent where it was not read
   * @returns the conflict, when there is one
   */
  compare(
    by: EnvironmentProgress | undefined,
    reads: ReadonlyMap<EnvironmentProgress, EnvironmentPlan>,
    naming: Naming,
  ): Cause | undefined {
    const changed: Changed[] = [];
    for (const [entry, now] of reads) {
      if (entry === by) continue;
      const waiting = entry.outcome.state === "not-begun";
      const change = waiting ? replanned(entry, now) : unsettled(entry, now);
      if (change !== undefined) changed.push(change);
      if (!waiting) this.#reconsider(entry, now, change !== undefined);
      entry.seen = now;
      entry.outcome = { ...entry.outcome, seen: now };
    }
    return changed.length === 0 ? undefined : conflictCause(by?.planned, changed, naming);
  }

  #reconsider(entry: EnvironmentProgress, now: EnvironmentPlan, undone: boolean): void {
    const { answer, check: before, state } = entry.outcome;
    const check = before && verifyWrite({ planned: entry.planned, answer, after: now }, this.#plan);
    if (undone) {
      // Also names that were in sync all along may differ now.
      const pending = mapWrites(now, (names) => [...names]);
      const kept = check ?? NOTHING_VERIFIED;
      entry.outcome = {
        ...entry.outcome,
        state: "undone",
        check: { ...kept, verdict: "failed", pending },
      };
    } else if (state === "hidden" && check?.verdict === "confirmed")
      entry.outcome = {
        ...entry.outcome,
        state: "written",
        check: { ...check, lowered: before?.lowered ?? 0 },
      };
  }
}

/**
 * Whether a write without a usable answer may have written what a look cannot confirm: a secret to create that is there
 * with a value which Keyway cannot read, or more variables than before that the provider does not list.
 */
function leftTraces(planned: EnvironmentPlan, after: EnvironmentPlan): boolean {
  const held = new Set(after.providerNames);
  const equal = new Set(after.equal);
  return (
    planned.writes.create.some((name) => held.has(name) && !equal.has(name)) ||
    (after.unlisted ?? 0) > (planned.unlisted ?? Number.POSITIVE_INFINITY)
  );
}

function stateOf({ verdict }: Verification, error: unknown, traces: boolean): EnvironmentOutcome["state"] {
  switch (verdict) {
    case "confirmed":
      return "written";
    case "hidden":
      return "hidden";
    case "overdone":
      return "failed";
    case "gone":
      return isUnclear(error) ? "unknown" : "gone";
    case "failed":
      return isUnclear(error) || (error !== undefined && traces) ? "unknown" : "failed";
  }
}

const NOTHING: Writes = { create: [], update: [], delete: [] };

const NOTHING_VERIFIED: Verification = {
  verdict: "failed",
  done: NOTHING,
  pending: NOTHING,
  gone: NOTHING,
  vanished: [],
  uncounted: 0,
  lowered: 0,
};

/** A settled environment in which something is to be done anew, or something that was done is gone from both sides. */
function unsettled({ seen, outcome }: EnvironmentProgress, now: EnvironmentPlan): Changed | undefined {
  const held = new Set([...now.vaultNames, ...now.providerNames]);
  const { create = [], update = [] } = outcome.check?.done ?? {};
  const lost = [...create, ...update]
    .filter((name) => !held.has(name))
    .map((name): Operation => ["create", name]);
  const fresh = [...newOperations(seen, now), ...lost];
  return fresh.length === 0 ? undefined : changedTo(now, fresh);
}

/** An environment that is still to come, and whose plan is another one now. */
function replanned({ planned }: EnvironmentProgress, now: EnvironmentPlan): Changed | undefined {
  const changed = [
    ...newOperations(now.writes, planned.writes),
    ...newOperations(planned.writes, now.writes),
  ];
  const recounted =
    now.unlisted !== undefined && planned.unlisted !== undefined && now.unlisted !== planned.unlisted;
  return changed.length === 0 && !recounted ? undefined : changedTo(now, changed);
}

function changedTo({ pair, writes }: EnvironmentPlan, operations: readonly Operation[]): Changed {
  const names = [...new Set(operations.map(([, name]) => name))].sort();
  const updates = new Set(writes.update);
  return { pair, names, overwritten: names.some((name) => updates.has(name)) };
}

type Operation = readonly [kind: keyof Writes, name: string];

function newOperations(before: Writes, now: Writes): Operation[] {
  return (["create", "update", "delete"] as const).flatMap((kind) => {
    const was = new Set(before[kind]);
    return now[kind].filter((name) => !was.has(name)).map((name): Operation => [kind, name]);
  });
}
