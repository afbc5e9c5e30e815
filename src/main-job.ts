import { leastRequests } from "./budget.ts";
import { afterthoughts, concerns, foretold } from "./concerns.ts";
import { diagnose } from "./diagnose.ts";
import { planDigest } from "./digest.ts";
import { differ, differTwice, secondLook } from "./drift.ts";
import { type EnvironmentPair, placeName, resolveEnvironments } from "./environments.ts";
import { askedOf, explain } from "./explain.ts";
import type { Facts, World } from "./facts.ts";
import { judge } from "./guards.ts";
import type { Inputs } from "./inputs.ts";
import type { Keyway } from "./keyway/api.ts";
import { look, type View } from "./look.ts";
import { say } from "./message.ts";
import { hasWritten, type Outcome } from "./outcome.ts";
import { overlaps } from "./overlaps.ts";
import { hasWork, type Plan } from "./plan.ts";
import type { Refusal } from "./refusal.ts";
import { carryOut, type SyncResult } from "./sync.ts";
import { findConnection, findProject, type Target } from "./target.ts";

/** The main job: plan, judge, then preview or sync. */
export async function previewOrSync(
  keyway: Keyway,
  inputs: Inputs,
  facts: Facts,
  world: World,
): Promise<Outcome> {
  const { connectionId, provider, doubt } = await findConnection(keyway, inputs);
  if (doubt !== undefined) facts.warnings.push({ message: doubt });
  const pairs = resolveEnvironments(inputs.environments, provider, inputs.direction);
  const project = await findProject(keyway, connectionId, inputs);
  const target: Target = { repository: inputs.repository, connectionId, ...project, provider };
  facts.target = target;

  const view: View = { keyway, address: target, policy: inputs };
  const plan = await readPlan(view, pairs, facts);
  return facts.mode === "sync" ? sync(view, plan, inputs, facts, world) : preview(view, plan, inputs, facts);
}

async function readPlan(view: View, pairs: readonly EnvironmentPair[], facts: Facts): Promise<Plan> {
  const { keyway, address, policy } = view;
  const environments = await look(view, pairs).catch(async (error: unknown) => {
    throw await diagnose(keyway, address, error);
  });
  const plan = { address, direction: policy.direction, allowDelete: policy.allowDelete, environments };
  facts.plan = plan;
  return plan;
}

/** What a sync would be refused for, and what is odd, is told of the plan as it was seen last. */
async function preview(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const outcome = await driftOf(view, plan, inputs, facts);
  const last = facts.plan ?? plan;
  const provider = facts.target?.provider;
  const verdict = judge(last, inputs, provider);
  facts.warnings.push(...concerns(last, inputs, provider));
  if (verdict.kind === "refuse") facts.warnings.push(...verdict.refusals.map(foretold));
  return outcome;
}

async function driftOf(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  if (!differ(plan.environments, inputs)) return { kind: "in-sync", drift: false };
  if (!inputs.failOnDrift) return { kind: "drift" };
  const environments = await secondLook(view, plan.environments);
  facts.plan = { ...plan, environments };
  return differ(environments, inputs) ? { kind: "drift" } : { kind: "in-sync", drift: false };
}

async function sync(view: View, plan: Plan, inputs: Inputs, facts: Facts, world: World): Promise<Outcome> {
  const provider = facts.target?.provider;
  const verdict = judge(plan, inputs, provider);
  facts.warnings.push(...concerns(plan, inputs, provider));
  const drift = differ(plan.environments, inputs);
  if (verdict.kind === "refuse") return { kind: "refused", refusals: verdict.refusals, drift };
  const writes = plan.environments.filter(hasWork).length;
  if (writes === 0) return nothingToWrite(view, plan, inputs, facts);

  const waited = await view.keyway.reserve(leastRequests(plan.environments.length, writes, plan.direction));
  if (waited) return afterWaiting(view, plan, inputs, facts, world);
  return write(view, plan, inputs, facts, world);
}

/** A pull changes nothing that is on both sides, so it may have nothing to do although the values differ. */
async function nothingToWrite(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const drift = differ(plan.environments, inputs);
  return drift && inputs.failOnDrift ? driftOf(view, plan, inputs, facts) : { kind: "in-sync", drift };
}

/** What was judged must be what is written: after a wait, everything is read and judged again. */
async function afterWaiting(
  view: View,
  plan: Plan,
  inputs: Inputs,
  facts: Facts,
  world: World,
): Promise<Outcome> {
  const pairs = plan.environments.map(({ pair }) => pair);
  const now = await readPlan(view, pairs, facts);
  const drift = differ(now.environments, inputs);
  const verdict = judge(now, inputs, facts.target?.provider);
  if (verdict.kind === "refuse") return { kind: "refused", refusals: verdict.refusals, drift };
  if (!now.environments.some(hasWork)) return nothingToWrite(view, now, inputs, facts);
  if (planDigest(now) !== planDigest(plan))
    return { kind: "refused", refusals: [CHANGED_WHILE_WAITING], drift };
  return write(view, now, inputs, facts, world);
}

const CHANGED_WHILE_WAITING: Refusal = {
  guard: "guard-plan-changed",
  title: say`the plan changed while the run waited`,
  message: say`the plan changed while the run waited for Keyway's rate limit`,
  advice: say`Run again.`,
};

async function write(view: View, plan: Plan, inputs: Inputs, facts: Facts, world: World): Promise<Outcome> {
  facts.warnings.push(...(await overlaps(view, plan, facts.target?.provider, inputs)));
  const result = await carryOut(view, plan, {
    showNames: inputs.showNames,
    explain: (error) => explain(error, askedOf(inputs)),
    onWrite: ({ pair }) => world.tell(say`Writing ${placeName(pair)} …`),
    pause: world.pause,
  });
  return afterWriting(view, result, inputs, facts);
}

async function afterWriting(view: View, result: SyncResult, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const { environments, seen, cause } = result;
  facts.warnings.push(...afterthoughts(environments, facts.target?.provider));
  const drift = seen && differ(seen, inputs);
  if (cause !== undefined)
    return environments.some(hasWritten)
      ? { kind: "partially-synced", drift, environments, cause }
      : { kind: "error", environments, cause };
  if (!drift || !inputs.failOnDrift) return { kind: "synced", drift: drift ?? true, environments };
  const again = await differTwice(view, seen, inputs);
  if (again.doubt !== undefined) facts.warnings.push({ message: again.doubt });
  return { kind: "synced", drift: again.drift, environments };
}
