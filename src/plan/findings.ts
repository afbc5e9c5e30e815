import { CancelledError, KeywayError } from "../domain/errors.ts";
import type { Vault, VaultSecret } from "../keyway/schemas.ts";
import { type OtherTarget, readOtherTargets } from "./other-targets.ts";
import { type EnvironmentPlan, hasEmptySource, type Plan, workOf } from "./plan.ts";
import type { Scope } from "./read-plan.ts";

/** What is known beside the plan, for guards and warnings. What was not asked for, or could not be had, is absent. */
export interface Findings {
  readonly otherTargets: readonly OtherTarget[];
  /** The vault's environments and links, where the server tells them. */
  readonly vault?: Vault | undefined;
  /** All secrets of the vault, those that Keyway cannot decrypt among them, where the server tells them. */
  readonly secrets?: readonly VaultSecret[] | undefined;
}

/** Nothing beside the plan. */
export const NO_FINDINGS: Findings = { otherTargets: [] };

/**
 * Looks up what the plan gives reason to. The vault's own word is asked for only now, after this very spelling of the
 * repository has been accepted: asked in another letter case, a live server would rename the vault.
 */
export async function readFindings(scope: Scope, plan: Plan, mode: "preview" | "sync"): Promise<Findings> {
  const writes = mode === "sync" && workOf(plan).length > 0;
  const asksVault = writes || plan.environments.some((environment) => isOdd(environment, plan));
  const asksSecrets = mayDelete(plan);
  const [otherTargets, vault, secrets] = await Promise.all([
    readOtherTargets(scope, plan, {
      patient: writes && !scope.policy.allowSharedNames,
      beside: Number(asksVault) + Number(asksSecrets),
    }),
    asksVault ? unlessItFails(scope.keyway.vault(plan.target, { once: true })) : undefined,
    asksSecrets ? secretsOf(scope, plan, writes) : undefined,
  ]);
  return { otherTargets, vault, secrets };
}

/** Whether the environment may be a typo, so that the real names help. */
function isOdd(environment: EnvironmentPlan, plan: Plan): boolean {
  return environment.vaultNames.length === 0 || hasEmptySource(environment, plan);
}

/** Whether a sync of the plan would, or could, delete something. */
export function mayDelete(plan: Plan): boolean {
  if (plan.direction !== "push" || !plan.allowDelete) return false;
  return workOf(plan).some(({ writes, unlisted }) => writes.delete.length > 0 || unlisted !== 0);
}

/**
 * The vault's own list of names. A server that does not have it loses nothing but the extra safety; where deletions rest
 * on it, a list that cannot be read otherwise fails the run, because it may hold a name that must not be deleted.
 */
function secretsOf({ keyway }: Scope, { target }: Plan, needed: boolean) {
  const asked = keyway.secrets(target, { once: !needed });
  return needed ? unlessItFails(asked, isNotThere) : unlessItFails(asked);
}

async function unlessItFails<Answer>(
  asked: Promise<Answer>,
  isHarmless: (error: unknown) => boolean = () => true,
): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CancelledError || !isHarmless(error)) throw error;
    return undefined;
  }
}

/** Whether the server has no such look-up, or not for this key. */
function isNotThere(error: unknown): boolean {
  return error instanceof KeywayError && [400, 403, 404, 405, 501].includes(error.status);
}
