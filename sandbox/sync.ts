import { hash } from "node:crypto";
import { internalError } from "./answer.ts";
import { pause } from "./pause.ts";
import { type Direction, type Preview, preview } from "./preview.ts";
import { ProviderError, type Variable } from "./providers/provider.ts";
import type { Reach } from "./providers/reach.ts";
import type { Connection } from "./seed.ts";
import type { Keyway, Link } from "./vault/keyway.ts";
import type { Secrets } from "./vault/secrets.ts";

/** What is to be synced, and how. */
export interface SyncOrder {
  repository: string;
  connection: Connection;
  projectId: string;
  keywayEnvironment: string;
  providerEnvironment: string;
  direction: Direction;
  allowDelete: boolean;
}

/** How a sync ended. A failed one may have written all the same; Keyway then knows no counts. */
export type SyncResult =
  | { success: false; error: string }
  | {
      success: true;
      plan: Preview;
      created: string[];
      updated: string[];
      deleted: string[];
      skipped: string[];
    };

/**
 * Carries out a sync.
 * @throws Problem 500 when the project is linked through another connection, or was linked by a
 *   sync that ran at the same time
 * @throws ProviderError when the provider cannot be reached and this would be the first sync
 */
export async function executeSync(
  keyway: Keyway,
  provider: Reach,
  order: SyncOrder,
  writeDelayMs: number,
): Promise<SyncResult> {
  const link = await linkProject(keyway, provider, order, writeDelayMs);
  const result = await providerTold(async () => {
    const secrets = keyway.secrets(order.repository, order.keywayEnvironment);
    const listed = await provider.list(order.projectId, order.providerEnvironment);
    const plan = preview(secrets.readable(), listed, order.direction, order.allowDelete);
    return order.direction === "push"
      ? push(secrets.readable(), provider, order, plan)
      : pull(secrets, listed, order, plan, writeDelayMs);
  });
  if (result.success) link.lastSyncedAt = new Date().toISOString();
  return result;
}

/** What a provider refuses ends a sync with the provider's own words, not with an error status. */
async function providerTold(sync: () => Promise<SyncResult>): Promise<SyncResult> {
  try {
    return await sync();
  } catch (error) {
    if (error instanceof ProviderError) return { success: false, error: error.message };
    throw error;
  }
}

async function push(
  vault: ReadonlyMap<string, string>,
  provider: Reach,
  { projectId, providerEnvironment, allowDelete }: SyncOrder,
  plan: Preview,
): Promise<SyncResult> {
  const values = asObject(vault);
  const written = await provider.write(projectId, providerEnvironment, new Map(Object.entries(values)));
  const surplus = allowDelete
    ? surplusNames(values, await provider.list(projectId, providerEnvironment))
    : [];
  const deleted = await provider.remove(projectId, providerEnvironment, surplus);
  return { success: true, plan, ...written, deleted, skipped: [] };
}

// Keyway collects what it sends in an ordinary object: `__proto__` does not get into one, and whatever every object
// has, like `constructor`, seems to be in it.
function asObject(vault: ReadonlyMap<string, string>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of vault) values[name] = value;
  return values;
}

// More than a preview lists: names with undisclosed values go too, and so does a secret whose value is "".
function surplusNames(values: Readonly<Record<string, string>>, listed: readonly Variable[]): string[] {
  const names = new Set(listed.map(({ name }) => name));
  return [...names].filter((name) => !values[name]);
}

async function pull(
  secrets: Secrets,
  listed: readonly Variable[],
  order: SyncOrder,
  plan: Preview,
  writeDelayMs: number,
): Promise<SyncResult> {
  const had = new Set(secrets.keys());
  const created: string[] = [];
  const skipped: string[] = [];
  for (const { name, value } of listed) {
    if (value === "" || had.has(name)) {
      skipped.push(name);
      continue;
    }
    await pause(writeDelayMs);
    if (secrets.has(name)) return { success: false, error: duplicateText(name, value, order) };
    secrets.set(name, value);
    created.push(name);
  }
  return { success: true, plan, created, updated: [], deleted: [], skipped };
}

// Keyway passes on what its database says, statement, parameters and all.
function duplicateText(name: string, value: string, { keywayEnvironment }: SyncOrder): string {
  const encrypted = Buffer.from(hash("sha256", value, "hex")).toString("base64");
  return (
    'Failed query: insert into "secrets" ("vault_id", "environment", "key", "encrypted_value") ' +
    `values ($1, $2, $3, $4)\nparams: ${keywayEnvironment},${name},${encrypted}`
  );
}

// A link is unique without its connection: a second connection to the same project can read, never sync.
async function linkProject(
  keyway: Keyway,
  provider: Reach,
  { repository, connection, projectId, keywayEnvironment, providerEnvironment }: SyncOrder,
  lookUpMs: number,
): Promise<Link> {
  const target = { repository, provider: connection.provider, projectId, providerEnvironment };
  const existing = keyway.linkTo(target);
  if (existing?.connectionId === connection.id) return existing;
  // Keyway looks the project up at the provider first: two first syncs at once both come this far,
  // and the second to write its link fails.
  const projectName = await provider.projectName(projectId);
  await pause(lookUpMs);
  if (keyway.linkTo(target)) throw internalError();
  const link: Link = {
    ...target,
    connectionId: connection.id,
    projectName,
    keywayEnvironment,
    lastSyncedAt: null,
  };
  keyway.links.push(link);
  return link;
}
