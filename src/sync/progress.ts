import type { Cause } from "../domain/errors.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import { type Attempt, verifyWrite } from "../outcome/verify.ts";
import { type EnvironmentPlan, hasWork, type Plan, type Writes } from "../plan/plan.ts";
import type { Naming } from "../text/wording.ts";
import { type Changed, conflictCause, isUnclear } from "./messages.ts";

/** One environment on its way through a sync. */
export interface EnvironmentProgress {
  readonly planned: EnvironmentPlan;
  /** As it was seen last. */
  seen: EnvironmentPlan;
  outcome: EnvironmentOutcome;
}

/** What a sync knows of its environments: how they were planned, how they were seen last, what was done. */
export class SyncProgress {
  readonly entries: readonly EnvironmentProgress[];
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.entries = plan.environments.map((planned) => ({
      planned,
      seen: planned,
      outcome: { pair: planned.pair, state: hasWork(planned) ? "not-begun" : "idle" },
    }));
  }

  get outcomes(): EnvironmentOutcome[] {
    return this.entries.map(({ outcome }) => outcome);
  }

  /** Takes down what a look after a write shows of the environment that was written. */
  settle(entry: EnvironmentProgress, attempt: Attempt, after: EnvironmentPlan): void {
    const check = verifyWrite({ planned: entry.planned, answer: attempt.answer, after }, this.#plan);
    const failed = isUnclear(attempt.error) ? "unknown" : "failed";
    const state = { confirmed: "written", hidden: "hidden", failed, overdone: "failed" } as const;
    entry.seen = after;
    entry.outcome = { pair: entry.planned.pair, state: state[check.verdict], check, answer: attempt.answer };
  }

  /**
   * Takes down what a look shows of the other environments. What was settled must still be settled, or better; what is
   * still to come must still have its plan.
   * @param looks what was seen of each entry; absent where it was not looked at
   * @returns the conflict, when there is one
   */
  compare(
    by: EnvironmentProgress,
    looks: ReadonlyMap<EnvironmentProgress, EnvironmentPlan>,
    naming: Naming,
  ): Cause | undefined {
    const changed: Changed[] = [];
    for (const [entry, now] of looks) {
      if (entry === by) continue;
      const change = entry.outcome.state === "not-begun" ? replanned(entry, now) : unsettled(entry, now);
      if (change !== undefined) {
        changed.push(change);
        if (entry.outcome.state !== "not-begun") this.#reconsider(entry, now, true);
      } else if (entry.outcome.state === "hidden") this.#reconsider(entry, now, false);
      entry.seen = now;
    }
    return changed.length === 0 ? undefined : conflictCause(by.planned, changed, naming);
  }

  #reconsider(entry: EnvironmentProgress, now: EnvironmentPlan, undone: boolean): void {
    const { answer, check: before, state } = entry.outcome;
    const check = before && verifyWrite({ planned: entry.planned, answer, after: now }, this.#plan);
    if (undone) {
      // Also names that were in sync all along may differ now.
      const pending = { create: now.create, update: now.update, delete: now.delete };
      entry.outcome = {
        ...entry.outcome,
        state: "undone",
        check: { verdict: "failed", done: check?.done ?? NOTHING, pending },
      };
    } else if (check?.verdict === "confirmed")
      entry.outcome = { ...entry.outcome, state: state === "hidden" ? "written" : state, check };
  }
}

const NOTHING: Writes = { create: [], update: [], delete: [] };

/** A settled environment in which something is to be done that was not to be done before. */
function unsettled({ seen }: EnvironmentProgress, now: EnvironmentPlan): Changed | undefined {
  const fresh = newOperations(seen, now);
  return fresh.length === 0 ? undefined : changedTo(now, fresh);
}

/** An environment that is still to come, and whose plan is another one now. */
function replanned({ planned }: EnvironmentProgress, now: EnvironmentPlan): Changed | undefined {
  const changed = [
    ...newOperations(now.writes, planned.writes),
    ...newOperations(planned.writes, now.writes),
  ];
  return changed.length === 0 ? undefined : changedTo(now, changed);
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
