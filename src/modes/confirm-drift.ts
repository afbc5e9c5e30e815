import { describeError } from "../domain/errors.ts";
import { hasDrift, isDrifting } from "../plan/drift.ts";
import { type EnvironmentPlan, mapWrites, type Plan, writtenNames } from "../plan/plan.ts";
import { readAgain, type Scope } from "../plan/read-plan.ts";
import { type Message, message } from "../text/message.ts";

/**
 * Reads what drifts once more, before a run fails for it.
 * @returns the plan narrowed to what both reads show
 */
export async function confirmDrift(scope: Scope, plan: Plan): Promise<Plan> {
  const drifting = plan.environments.filter((environment) => isDrifting(environment, scope.policy));
  const second = await readAgain(scope, drifting);
  const environments = plan.environments.map((first) => {
    const again = second[drifting.indexOf(first)];
    return again === undefined ? first : onlyWhatDiffered(first, again);
  });
  return { ...plan, environments };
}

/**
 * The same after a sync. What was written is not called in question because this read fails: then the first one
 * stands, with a doubt.
 */
export async function confirmDriftAfterwards(
  scope: Scope,
  plan: Plan,
): Promise<{ readonly drift: boolean; readonly doubt?: Message }> {
  try {
    return { drift: hasDrift(await confirmDrift(scope, plan), scope.policy) };
  } catch (error) {
    return {
      drift: true,
      doubt: message`the drift could not be looked at a second time: ${describeError(error, scope.policy)}`,
    };
  }
}

/** A second read, narrowed to the names that differed in the first one too: its lists, writes and digest. */
export function onlyWhatDiffered(first: EnvironmentPlan, second: EnvironmentPlan): EnvironmentPlan {
  const before = new Set([...writtenNames(first.writes), ...first.differs]);
  const both = (names: readonly string[]) => names.filter((name) => before.has(name));
  return {
    ...second,
    ...mapWrites(second, both),
    differs: both(second.differs),
    writes: mapWrites(second.writes, both),
    // A side that only the second read shows empty is not empty for certain.
    vaultNames: second.vaultNames.length === 0 ? first.vaultNames : second.vaultNames,
    providerNames: second.providerNames.length === 0 ? first.providerNames : second.providerNames,
    // Previews are read twice, the count is not.
    unlisted: first.unlisted,
  };
}
