import { internalError } from "./answer.ts";
import { pause } from "./pause.ts";
import { type Direction, type Preview, preview } from "./preview.ts";
import { type Provider, ProviderError, type Variable } from "./providers/provider.ts";
import type { Link } from "./seed.ts";
import type { Keyway } from "./vault.ts";

/** One side-by-side of a vault environment and a provider environment. */
export interface Mapping {
  repository: string;
  connectionId: string;
  projectId: string;
  keywayEnvironment: string;
  providerEnvironment: string;
}

/** What is to be synced, and how. */
export interface SyncOrder extends Mapping {
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
 */
export async function executeSync(
  keyway: Keyway,
  provider: Provider,
  order: SyncOrder,
  writeDelayMs: number,
): Promise<SyncResult> {
  await linkProject(keyway, order, writeDelayMs);
  return providerTold(async () => {
    const vault = keyway.secrets(order.repository, order.keywayEnvironment);
    const listed = provider.list(order.projectId, order.providerEnvironment);
    const plan = preview(vault, listed, order.direction, order.allowDelete);
    return order.direction === "push"
      ? push(vault, provider, order, plan)
      : pull(vault, listed, plan, writeDelayMs);
  });
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
  provider: Provider,
  { projectId, providerEnvironment, allowDelete }: SyncOrder,
  plan: Preview,
): Promise<SyncResult> {
  const written = await provider.write(projectId, providerEnvironment, new Map(vault));
  const surplus = allowDelete ? surplusNames(vault, provider.list(projectId, providerEnvironment)) : [];
  const deleted = await provider.remove(projectId, providerEnvironment, surplus);
  return { success: true, plan, ...written, deleted, skipped: [] };
}

// More than a preview lists: names with undisclosed values go too, and so does a secret whose value is "".
function surplusNames(vault: ReadonlyMap<string, string>, listed: readonly Variable[]): string[] {
  const names = new Set(listed.map(({ name }) => name));
  return [...names].filter((name) => !vault.get(name));
}

async function pull(
  vault: Map<string, string>,
  listed: readonly Variable[],
  plan: Preview,
  writeDelayMs: number,
): Promise<SyncResult> {
  const created: string[] = [];
  const skipped: string[] = [];
  for (const { name, value } of listed) {
    if (value === "" || vault.has(name)) {
      skipped.push(name);
      continue;
    }
    await pause(writeDelayMs);
    vault.set(name, value);
    created.push(name);
  }
  return { success: true, plan, created, updated: [], deleted: [], skipped };
}

// A link is unique without its connection: a second connection to the same project can read, never sync.
async function linkProject(keyway: Keyway, order: SyncOrder, lookUpMs: number): Promise<void> {
  const { repository, connectionId, projectId, providerEnvironment } = order;
  const link: Link = { repository, connectionId, projectId, providerEnvironment };
  const existing = keyway.linkTo(link);
  if (existing && existing.connectionId !== connectionId) throw internalError();
  if (existing) return;
  // Keyway looks the project up at the provider first: two first syncs at once both come this far,
  // and the second to write its link fails.
  await pause(lookUpMs);
  if (keyway.linkTo(link)) throw internalError();
  keyway.links.push(link);
}
