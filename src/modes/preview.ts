import type { EnvironmentPair } from "../domain/environments.ts";
import type { Outcome } from "../outcome/outcome.ts";
import type { RunState } from "../outcome/run-record.ts";
import { hasDrift } from "../plan/drift.ts";
import { named, readFindings } from "../plan/findings.ts";
import { judge } from "../plan/guards/judge.ts";
import type { Plan } from "../plan/plan.ts";
import { readPlan, type Scope } from "../plan/read-plan.ts";
import { planNotices, planWarnings, refusalWarning } from "../plan/warnings.ts";
import { confirmDrift } from "./confirm-drift.ts";

/** What a preview needs beside its scope. */
export interface PreviewSettings {
  /** Whether a report goes where people want to read the project's name. */
  readonly names: boolean;
  /** Called with the plan when it is read. */
  readonly onPlan: (plan: Plan) => void;
}

/** Tells what a sync would change, what it would be refused for, and what is odd. Nothing is written. */
export async function preview(
  given: Scope,
  pairs: readonly EnvironmentPair[],
  state: RunState,
  { names, onPlan }: PreviewSettings,
): Promise<Outcome> {
  // A preview writes nothing, so it believes what the workflow says of the provider.
  const scope = { ...given, target: { ...given.target, providerIsClaim: false } };
  const { policy } = scope;
  state.plan = await readPlan(scope, pairs);
  if (policy.failOnDrift && hasDrift(state.plan, policy)) state.plan = await confirmDrift(scope, state.plan);
  const { plan } = state;
  onPlan(plan);
  const findings = await readFindings(scope, plan, { names });
  state.target = named(plan.target, findings);
  const refusals = judge(plan, policy, findings);
  // What a write would do besides is no news of a preview in which nothing differs.
  const drift = hasDrift(plan, policy);
  const warnings = planWarnings(plan, policy, findings).filter(
    ({ ofWrite }) => drift || ofWrite === undefined,
  );
  state.warnings.push(...warnings, ...refusals.map(refusalWarning));
  state.notices.push(...planNotices(plan, policy));
  return drift ? { kind: "drift" } : { kind: "in-sync", drift: false };
}
