import type { EnvironmentPair } from "../domain/environments.ts";
import { CancelledError } from "../domain/errors.ts";
import type { Vault, VaultSecret } from "../keyway/schemas.ts";
import { environmentAt, isOfProject } from "./guards/first-sync.ts";
import type { EnvironmentPlan, Plan } from "./plan.ts";
import type { Scope } from "./read-plan.ts";

/** When a name by which both sides differ was last changed in the vault, as far as that is certain. */
export interface NameHistory {
  readonly pair: EnvironmentPair;
  readonly name: string;
  readonly vault:
    | { readonly kind: "changed"; readonly at: Date; readonly by: string | undefined }
    /** Not since the last sync of this pair. */
    | { readonly kind: "untouched"; readonly since: Date };
}

/** Requests that are left to others. */
const SPARE = 20;

/** Of a hundred secrets each: what a larger vault holds beyond is not told of. */
const MOST_PAGES = 3;

/**
 * Reads from the vault's own list when the names that differ were changed there. It only informs, so it gives way to the
 * rate limit, and a server that does not tell loses nothing.
 */
export async function readHistory({ keyway }: Scope, plan: Plan): Promise<NameHistory[]> {
  if (plan.direction !== "push" || (keyway.rateLimit?.remaining ?? SPARE) < SPARE) return [];
  try {
    const options = { once: true };
    const [vault, secrets] = await Promise.all([
      keyway.vault(plan.target, options),
      keyway.secrets(plan.target, { ...options, pages: MOST_PAGES }),
    ]);
    return historyOf(plan, vault, secrets);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return [];
  }
}

/** What vault and links tell of the names that differ. */
export function historyOf(plan: Plan, vault: Vault, secrets: readonly VaultSecret[]): NameHistory[] {
  return plan.environments.flatMap((environment) => {
    const { pair, update, create } = environment;
    const synced = lastSync(environment, plan, vault);
    return [...update, ...create].sort().flatMap((name): NameHistory[] => {
      const secret = secrets.find(({ key, environment: of }) => key === name && of === pair.keyway);
      const at = time(secret?.updatedAt);
      if (at === undefined) return [];
      if (synced !== undefined && at <= synced)
        return [{ pair, name, vault: { kind: "untouched", since: synced } }];
      return [{ pair, name, vault: { kind: "changed", at, by: secret?.lastModifiedBy?.username } }];
    });
  });
}

function lastSync({ pair }: EnvironmentPlan, plan: Plan, { syncs }: Vault): Date | undefined {
  const link = syncs.find(
    (one) =>
      isOfProject(one, plan) &&
      one.keywayEnvironment === pair.keyway &&
      one.providerEnvironment === environmentAt(pair.provider, plan),
  );
  return time(link?.lastSyncedAt);
}

function time(text: string | undefined): Date | undefined {
  const at = new Date(text ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
