import { CancelledError, KeywayError, RateLimitError } from "../domain/errors.ts";
import type { Target } from "../domain/target.ts";
import type { Project, Vault, VaultSecret } from "../keyway/schemas.ts";
import type { Approval } from "./approval.ts";
import { type OtherTarget, readOtherTargets } from "./other-targets.ts";
import { type EnvironmentPlan, hasEmptySource, type Plan, workOf } from "./plan.ts";
import type { Scope } from "./read-plan.ts";
import { leastRequests } from "./request-budget.ts";

/** What is known beside the plan, for guards and warnings. What was not asked for, or could not be had, is absent. */
export interface Findings {
  readonly otherTargets: readonly OtherTarget[];
  /** The vault's environments and links, where the server tells them. */
  readonly vault?: Vault | undefined;
  /** All secrets of the vault, those that Keyway cannot decrypt among them, where the server tells them. */
  readonly secrets?: readonly VaultSecret[] | undefined;
  /** The projects that Keyway lists for the connection, where they were looked up. */
  readonly projects?: readonly Project[] | undefined;
  /** What a pull request approved, where that is asked for. */
  readonly approval?: Approval | undefined;
}

/** Nothing beside the plan. */
export const NO_FINDINGS: Findings = { otherTargets: [] };

/** What the look-ups are for. */
export interface Purpose {
  /** Whether the plan is to be carried out, so that guards must rest on what is found. */
  readonly writes?: boolean;
  /** Whether people want to read the project's name also where nothing is written. */
  readonly names?: boolean;
}

/**
 * Looks up what the plan gives reason to. The vault's own word is asked for only now, after this very spelling of the
 * repository has been accepted: asked in another letter case, a live server would rename the vault.
 */
export async function readFindings(scope: Scope, plan: Plan, purpose: Purpose): Promise<Findings> {
  const { keyway, policy } = scope;
  const writes = (purpose.writes ?? false) && workOf(plan).length > 0;
  const asksVault = writes || plan.environments.some((environment) => isOdd(environment, plan));
  const asksSecrets = mayDelete(plan);
  const asksName = (writes || purpose.names) && plan.target.projectName === undefined;
  const [otherTargets, vault, secrets, projects] = await Promise.all([
    readOtherTargets(scope, plan, {
      patient: writes && !policy.allowSharedNames,
      beside: Number(asksVault) + Number(asksSecrets),
    }),
    asksVault ? vaultOf(scope, plan, writes) : undefined,
    asksSecrets ? secretsOf(scope, plan, writes) : undefined,
    asksName && hasRoomToSpare(scope, plan)
      ? unlessItFails(keyway.projects(plan.target.connectionId, { once: true }))
      : undefined,
  ]);
  return { otherTargets, vault, secrets, projects, approval: scope.approval };
}

/** Whether a look-up that only informs does not stand in the way of what has to be asked. */
function hasRoomToSpare({ keyway }: Scope, plan: Plan): boolean {
  return keyway.rateLimit === undefined || keyway.rateLimit.remaining > leastRequests(plan) + 10;
}

/** The target with the project's name, where that was found. */
export function named(target: Target, { projects }: Findings): Target {
  const name = projects?.find(({ id }) => id === target.projectId)?.name;
  return name === undefined ? target : { ...target, projectName: name };
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

/** The vault's environments and links. Where they cannot be had, status says what it can. */
function vaultOf({ keyway }: Scope, { target }: Plan, patient: boolean) {
  const asked = keyway.vault(target, { once: !patient });
  return unlessItFails(asked, (error) => !patient || !(error instanceof RateLimitError));
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
