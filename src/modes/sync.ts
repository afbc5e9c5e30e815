import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import type { Cause } from "../domain/errors.ts";
import { hasWritten, type Outcome } from "../outcome/outcome.ts";
import type { Dependencies, RunState } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import { judge, type Refusal } from "../plan/guards.ts";
import { otherTargetWarnings } from "../plan/other-targets.ts";
import { hasDrift, hasWork, type Plan } from "../plan/plan.ts";
import { readPlan, type Scope } from "../plan/read-plan.ts";
import { leastRequests } from "../plan/request-budget.ts";
import { planWarnings } from "../plan/warnings.ts";
import { executePlan, type SyncResult } from "../sync/execute.ts";
import { writeWarnings } from "../sync/messages.ts";
import { message } from "../text/message.ts";
import { confirmDrift, confirmDriftAfterwards } from "./confirm-drift.ts";

/** What a sync needs beside its scope. */
export interface SyncSettings extends Pick<Dependencies, "log" | "pause"> {
  /** An error in words, with what to do about it. */
  readonly explain: (error: unknown) => Cause;
}

/** Reads and judges the plan, and carries it out. What was judged is what is written: after a wait, both are done anew. */
export async function sync(
  scope: Scope,
  pairs: readonly EnvironmentPair[],
  state: RunState,
  settings: SyncSettings,
): Promise<Outcome> {
  const { policy } = scope;
  let plan = await readPlan(scope, pairs);
  state.plan = plan;
  state.warnings.push(...planWarnings(plan, policy));
  let refusals = refusalsOf(plan, scope);
  if (refusals.length === 0 && hasWrites(plan) && (await waitForRoom(scope, plan))) {
    const before = plan;
    plan = await readPlan(scope, pairs);
    state.plan = plan;
    refusals = refusalsOf(plan, scope, before);
  }
  const [first, ...more] = refusals;
  if (first !== undefined)
    return { kind: "refused", refusals: [first, ...more], drift: hasDrift(plan, policy) };
  return hasWrites(plan) ? write(scope, plan, state, settings) : nothingToWrite(scope, plan, state);
}

function hasWrites({ environments }: Plan): boolean {
  return environments.some(hasWork);
}

/** @param before the plan that was judged, where the run has waited since */
function refusalsOf(plan: Plan, { policy }: Scope, before?: Plan): readonly Refusal[] {
  const verdict = judge(plan, policy);
  if (verdict.kind === "refuse") return verdict.refusals;
  const changed = before !== undefined && hasWrites(plan) && planDigest(plan) !== planDigest(before);
  return changed ? [CHANGED_WHILE_WAITING] : [];
}

const CHANGED_WHILE_WAITING: Refusal = {
  guard: "guard-plan-changed",
  title: message`the plan changed while the run waited`,
  message: message`the plan changed while the run waited for Keyway's rate limit`,
  advice: message`Run again.`,
};

/** Makes sure that the sync can be finished and checked; tells whether that took a wait. */
function waitForRoom({ keyway }: Scope, { environments, direction }: Plan): Promise<boolean> {
  const writes = environments.filter(hasWork).length;
  return keyway.reserve(leastRequests(environments.length, writes, direction));
}

/** A pull changes nothing that is on both sides, so it may have nothing to do although the values differ. */
async function nothingToWrite(scope: Scope, plan: Plan, state: RunState): Promise<Outcome> {
  const { policy } = scope;
  const drift = hasDrift(plan, policy);
  if (!drift || !policy.failOnDrift) return { kind: "in-sync", drift };
  state.plan = await confirmDrift(scope, plan);
  return hasDrift(state.plan, policy) ? { kind: "drift" } : { kind: "in-sync", drift: false };
}

async function write(
  scope: Scope,
  plan: Plan,
  state: RunState,
  { log, pause, explain }: SyncSettings,
): Promise<Outcome> {
  state.warnings.push(...(await otherTargetWarnings(scope, plan)));
  const result = await executePlan(scope, plan, {
    showNames: scope.policy.showNames,
    explain,
    onWrite: ({ pair }) => log(message`Writing ${placeName(pair)} …`),
    pause,
  });
  return afterWriting(scope, plan, result, state);
}

async function afterWriting(scope: Scope, plan: Plan, result: SyncResult, state: RunState): Promise<Outcome> {
  const { policy } = scope;
  const { environments, cause } = result;
  const seen = result.seen && { ...plan, environments: result.seen };
  state.warnings.push(...writeWarnings(environments, plan));
  const drift = seen && hasDrift(seen, policy);
  if (cause !== undefined)
    return environments.some(hasWritten)
      ? { kind: "partially-synced", drift, environments, cause }
      : { kind: "error", environments, cause };
  if (seen === undefined || !drift || !policy.failOnDrift)
    return { kind: "synced", drift: drift ?? true, environments };
  const confirmed = await confirmDriftAfterwards(scope, seen);
  if (confirmed.doubt !== undefined) state.warnings.push({ message: confirmed.doubt });
  return { kind: "synced", drift: confirmed.drift, environments };
}
