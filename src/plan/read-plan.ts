import type { EnvironmentPair } from "../domain/environments.ts";
import type { Target } from "../domain/target.ts";
import type { Policy } from "../inputs/schema.ts";
import type { Keyway } from "../keyway/api.ts";
import { type EnvironmentPlan, hasWork, type Plan, planEnvironment } from "./plan.ts";

/** Environments that are read at the same time: at two reads each, they keep all eight connections busy. */
const AT_ONCE = 4;

/** What to read from, and how what is read becomes a plan. */
export interface Scope {
  readonly keyway: Keyway;
  readonly target: Target;
  readonly policy: Policy;
}

/** Reads status and preview of every environment. One that cannot be read fails them all. */
export async function readPlan(scope: Scope, pairs: readonly EnvironmentPair[]): Promise<Plan> {
  const { direction, allowDelete } = scope.policy;
  const environments = await together(pairs, (pair, signal) => readEnvironment(scope, pair, signal));
  return { target: scope.target, direction, allowDelete, environments };
}

async function readEnvironment(
  scope: Scope,
  pair: EnvironmentPair,
  signal: AbortSignal,
): Promise<EnvironmentPlan> {
  const { keyway, target, policy } = scope;
  const [status, previews] = await Promise.all([
    keyway.status(target, pair.keyway, { signal, environment: pair }),
    readPreviews(scope, pair, signal),
  ]);
  // A status counts the provider environment of the name it is asked by, so it fits where both sides have one name.
  const providerCount = pair.keyway === pair.provider ? status.providerSecretCount : undefined;
  const plan = planEnvironment({ pair, status, ...previews, providerCount }, policy);
  if (providerCount !== undefined || !guardsCountHidden(plan, policy)) return plan;
  const { providerSecretCount } = await keyway.status(target, pair.provider, {
    signal,
    environment: pair,
  });
  return planEnvironment({ pair, status, ...previews, providerCount: providerSecretCount }, policy);
}

/** Reads the previews of environments anew; their status, which a preview does not depend on, is kept. */
export function readAgain(scope: Scope, seen: readonly EnvironmentPlan[]): Promise<EnvironmentPlan[]> {
  return together(seen, async ({ pair, status }, signal) => {
    const previews = await readPreviews(scope, pair, signal);
    return planEnvironment({ pair, status, ...previews, providerCount: undefined }, scope.policy);
  });
}

async function readPreviews({ keyway, target, policy }: Scope, pair: EnvironmentPair, signal: AbortSignal) {
  const [push, pull] = await Promise.all([
    keyway.preview(target, pair, "push", { signal }),
    policy.direction === "pull" ? keyway.preview(target, pair, "pull", { signal }) : undefined,
  ]);
  return { push, pull };
}

/** Whether a guard depends on how many variables the provider holds that no preview lists. */
function guardsCountHidden(plan: EnvironmentPlan, { direction, allowDelete }: Policy): boolean {
  return direction === "push" && hasWork(plan) && (allowDelete || plan.status.isFirstSync);
}

/**
 * Runs reads side by side and keeps their order. The first that fails stops the others: ten environments behind a
 * wrong id must not use up the rate limit that all jobs of an target share.
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
