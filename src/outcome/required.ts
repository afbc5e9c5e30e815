import type { EnvironmentPair } from "../domain/environments.ts";
import type { RequiredNames } from "../inputs/required-names.ts";
import type { Plan } from "../plan/plan.ts";
import { type EnvironmentOutcome, lastSeen } from "./outcome.ts";

/** How the names that the code needs stand in one environment, as it was read last. */
export interface RequiredIn {
  readonly pair: EnvironmentPair;
  /** Required names that the vault does not have, or cannot read. */
  readonly missing: readonly string[];
  /** Optional names that the vault does not have. */
  readonly optional: readonly string[];
  /** Required names that the vault has and the provider was not seen to hold. */
  readonly notAtProvider: readonly string[];
  /** Names of the vault that no file asks for. */
  readonly notAsked: readonly string[];
}

/** Crosses the names that the files of `requiredNames` ask for with what was read; empty where none are asked for. */
export function requiredIn(
  asked: RequiredNames | undefined,
  plan: Plan | undefined,
  outcomes: readonly EnvironmentOutcome[],
): RequiredIn[] {
  if (asked === undefined || asked.names.length === 0 || plan === undefined) return [];
  const all = new Set(asked.names.map(({ name }) => name));
  return plan.environments.map((environment, index) => {
    const { pair, vaultNames, providerNames } = lastSeen(environment, outcomes[index]);
    const vault = new Set(vaultNames);
    const provider = new Set(providerNames);
    const lacking = asked.names.filter(({ name }) => !vault.has(name));
    return {
      pair,
      missing: namesOf(lacking.filter(({ optional }) => !optional)),
      optional: namesOf(lacking.filter(({ optional }) => optional)),
      notAtProvider: namesOf(asked.names.filter(({ name }) => vault.has(name) && !provider.has(name))),
      notAsked: vaultNames.filter((name) => !all.has(name)),
    };
  });
}

function namesOf(names: readonly { readonly name: string }[]): string[] {
  return names.map(({ name }) => name).sort();
}

/** How many required names are missing, over all environments. */
export function missingCount(required: readonly RequiredIn[]): number {
  return required.reduce((sum, { missing }) => sum + missing.length, 0);
}
