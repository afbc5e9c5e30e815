import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import type { Cause } from "../domain/errors.ts";
import { hasWritten, type Outcome } from "../outcome/outcome.ts";
import type { Facts, World } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import { judge, type Refusal } from "../plan/guards.ts";
import { overlaps } from "../plan/other-targets.ts";
import { hasDrift, hasWork, type Plan } from "../plan/plan.ts";
import { readPlan, type Scope } from "../plan/read-plan.ts";
import { leastRequests } from "../plan/request-budget.ts";
import { concerns } from "../plan/warnings.ts";
import { carryOut, type SyncResult } from "../sync/execute.ts";
import { afterthoughts } from "../sync/messages.ts";
import { say } from "../text/message.ts";
import { confirmDrift, confirmDriftAfterwards } from "./confirm-drift.ts";

/** What a sync needs beside its scope. */
export interface SyncSettings extends Pick<World, "tell" | "pause"> {
  /** An error in words, with what to do about it. */
  readonly explain: (error: unknown) => Cause;
}

/** Reads and judges the plan, and carries it out. What was judged is what is written: after a wait, both are done anew. */
export async function sync(
  scope: Scope,
  pairs: readonly EnvironmentPair[],
  facts: Facts,
  settings: SyncSettings,
): Promise<Outcome> {
  const { policy } = scope;
  let plan = await readPlan(scope, pairs);
  facts.plan = plan;
  facts.warnings.push(...concerns(plan, policy));
  let refusals = refusalsOf(plan, scope);
  if (refusals.length === 0 && hasWrites(plan) && (await waitForRoom(scope, plan))) {
    const before = plan;
    plan = await readPlan(scope, pairs);
    facts.plan = plan;
    refusals = refusalsOf(plan, scope, before);
  }
  const [first, ...more] = refusals;
  if (first !== undefined)
    return { kind: "refused", refusals: [first, ...more], drift: hasDrift(plan, policy) };
  return hasWrites(plan) ? write(scope, plan, facts, settings) : nothingToWrite(scope, plan, facts);
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
  title: say`the plan changed while the run waited`,
  message: say`the plan changed while the run waited for Keyway's rate limit`,
  advice: say`Run again.`,
};

/** Makes sure that the sync can be finished and checked; tells whether that took a wait. */
function waitForRoom({ keyway }: Scope, { environments, direction }: Plan): Promise<boolean> {
  const writes = environments.filter(hasWork).length;
  return keyway.reserve(leastRequests(environments.length, writes, direction));
}

/** A pull changes nothing that is on both sides, so it may have nothing to do although the values differ. */
async function nothingToWrite(scope: Scope, plan: Plan, facts: Facts): Promise<Outcome> {
  const { policy } = scope;
  const drift = hasDrift(plan, policy);
  if (!drift || !policy.failOnDrift) return { kind: "in-sync", drift };
  facts.plan = await confirmDrift(scope, plan);
  return hasDrift(facts.plan, policy) ? { kind: "drift" } : { kind: "in-sync", drift: false };
}

async function write(
  scope: Scope,
  plan: Plan,
  facts: Facts,
  { tell, pause, explain }: SyncSettings,
): Promise<Outcome> {
  facts.warnings.push(...(await overlaps(scope, plan)));
  const result = await carryOut(scope, plan, {
    showNames: scope.policy.showNames,
    explain,
    onWrite: ({ pair }) => tell(say`Writing ${placeName(pair)} …`),
    pause,
  });
  return afterWriting(scope, plan, result, facts);
}

async function afterWriting(scope: Scope, plan: Plan, result: SyncResult, facts: Facts): Promise<Outcome> {
  const { policy } = scope;
  const { environments, cause } = result;
  const seen = result.seen && { ...plan, environments: result.seen };
  facts.warnings.push(...afterthoughts(environments, plan));
  const drift = seen && hasDrift(seen, policy);
  if (cause !== undefined)
    return environments.some(hasWritten)
      ? { kind: "partially-synced", drift, environments, cause }
      : { kind: "error", environments, cause };
  if (seen === undefined || !drift || !policy.failOnDrift)
    return { kind: "synced", drift: drift ?? true, environments };
  const confirmed = await confirmDriftAfterwards(scope, seen);
  if (confirmed.doubt !== undefined) facts.warnings.push({ message: confirmed.doubt });
  return { kind: "synced", drift: confirmed.drift, environments };
}
