import type { EnvironmentPair } from "./environments.ts";
import type { Address, Keyway } from "./keyway/api.ts";
import { type EnvironmentPlan, hasWork, type PlanPolicy, planEnvironment } from "./plan.ts";

/** Environments that are read at the same time: at two reads each, they keep all eight connections busy. */
const AT_ONCE = 4;

/** Where to look, and how what is seen becomes a plan. */
export interface View {
  readonly keyway: Keyway;
  readonly address: Address;
  readonly policy: PlanPolicy;
}

/** Reads status and preview of every environment. One that cannot be read fails them all. */
export function look(view: View, pairs: readonly EnvironmentPair[]): Promise<EnvironmentPlan[]> {
  return together(pairs, async (pair, signal) => {
    const { keyway, address, policy } = view;
    const [status, previews] = await Promise.all([
      keyway.status(address, pair.keyway, { signal, environment: pair }),
      readPreviews(view, pair, signal),
    ]);
    // A status counts the provider environment of the name it is asked by, so it fits where both sides have one name.
    const providerCount = pair.keyway === pair.provider ? status.providerSecretCount : undefined;
    const plan = planEnvironment({ pair, status, ...previews, providerCount }, policy);
    if (providerCount !== undefined || !guardsCountHidden(plan, policy)) return plan;
    const { providerSecretCount } = await keyway.status(address, pair.provider, {
      signal,
      environment: pair,
    });
    return planEnvironment({ pair, status, ...previews, providerCount: providerSecretCount }, policy);
  });
}

/** Reads the previews of environments anew; their status, which a preview does not depend on, is kept. */
export function lookAgain(view: View, seen: readonly EnvironmentPlan[]): Promise<EnvironmentPlan[]> {
  return together(seen, async ({ pair, status }, signal) => {
    const previews = await readPreviews(view, pair, signal);
    return planEnvironment({ pair, status, ...previews, providerCount: undefined }, view.policy);
  });
}

async function readPreviews({ keyway, address, policy }: View, pair: EnvironmentPair, signal: AbortSignal) {
  const [push, pull] = await Promise.all([
    keyway.preview(address, pair, "push", { signal }),
    policy.direction === "pull" ? keyway.preview(address, pair, "pull", { signal }) : undefined,
  ]);
  return { push, pull };
}

/** Whether a guard depends on how many variables the provider holds that no preview lists. */
function guardsCountHidden(plan: EnvironmentPlan, { direction, allowDelete }: PlanPolicy): boolean {
  return direction === "push" && hasWork(plan) && (allowDelete || plan.status.isFirstSync);
}

/**
 * Runs reads side by side and keeps their order. The first that fails stops the others: ten environments behind a
 * wrong id must not use up the rate limit that all jobs of an address share.
 */
async function together<Item, Result>(
  items: readonly Item[],
  read: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const stop = new AbortController();
  const results: Result[] = [];
  const queue = items.entries();
  let failure: { cause: unknown } | undefined;
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failure !== undefined) return;
      try {
        results[index] = await read(item, stop.signal);
      } catch (cause) {
        // Only the first is the cause; those that follow were stopped by it.
        failure ??= { cause };
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failure !== undefined) throw failure.cause;
  return results;
}
