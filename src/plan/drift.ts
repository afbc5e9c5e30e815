import type { Policy } from "../inputs/schema.ts";
import { type EnvironmentPlan, hasEmptySource, isEmpty, type Plan } from "./plan.ts";

/** The inputs that decide what counts as drift. */
type DriftPolicy = Pick<Policy, "compare" | "direction" | "allowEmpty">;

/** Whether vault and provider differ somewhere, as far as that counts as drift. */
export function hasDrift({ environments }: Pick<Plan, "environments">, policy: DriftPolicy): boolean {
  return environments.some((environment) => isDrifting(environment, policy));
}

/** Whether one environment differs. One in which nobody sees a name counts too: a typo looks just like it. */
export function isDrifting(environment: EnvironmentPlan, policy: DriftPolicy): boolean {
  if (isEmpty(environment)) return !policy.allowEmpty;
  return driftingNames(environment, policy).length > 0;
}

/** The names by which vault and provider differ, as far as they count as drift. */
export function driftingNames(environment: EnvironmentPlan, policy: DriftPolicy): string[] {
  const values = policy.compare === "values" ? [...environment.update, ...environment.differs] : [];
  const facing = hasEmptySource(environment, policy)
    ? [...environment.vaultNames, ...environment.providerNames]
    : [];
  return [...new Set([...missingNames(environment, policy), ...environment.delete, ...values, ...facing])];
}

/**
 * Names that look missing at the destination. Where only names are compared, those that the provider may hold unlisted
 * are not known to be missing: they count when they are more than it could hold.
 */
function missingNames(
  { create, unlisted = 0 }: EnvironmentPlan,
  { compare, direction }: DriftPolicy,
): readonly string[] {
  const mayAllBeThere = compare === "names" && direction === "push" && create.length <= unlisted;
  return mayAllBeThere ? [] : create;
}
