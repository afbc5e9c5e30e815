import type { EnvironmentPair } from "../domain/environments.ts";
import type { Outcome } from "../outcome/outcome.ts";
import type { Facts } from "../outcome/run-record.ts";
import { judge } from "../plan/guards.ts";
import { hasDrift } from "../plan/plan.ts";
import { readPlan, type Scope } from "../plan/read-plan.ts";
import { concerns, foretold } from "../plan/warnings.ts";
import { confirmDrift } from "./confirm-drift.ts";

/** Tells what a sync would change, what it would be refused for, and what is odd. Nothing is written. */
export async function preview(
  scope: Scope,
  pairs: readonly EnvironmentPair[],
  facts: Facts,
): Promise<Outcome> {
  const { policy } = scope;
  facts.plan = await readPlan(scope, pairs);
  if (policy.failOnDrift && hasDrift(facts.plan, policy)) facts.plan = await confirmDrift(scope, facts.plan);
  const { plan } = facts;
  const verdict = judge(plan, policy);
  facts.warnings.push(...concerns(plan, policy));
  if (verdict.kind === "refuse") facts.warnings.push(...verdict.refusals.map(foretold));
  return hasDrift(plan, policy) ? { kind: "drift" } : { kind: "in-sync", drift: false };
}
