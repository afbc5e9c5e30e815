import type { EnvironmentPair } from "../domain/environments.ts";
import type { Target } from "../domain/target.ts";
import type { Policy } from "../inputs/schema.ts";
import type { Keyway } from "../keyway/client.ts";
import type { Approval } from "./approval.ts";
import { type EnvironmentPlan, hasWork, type Plan, planEnvironment } from "./plan.ts";

/** Environments that are read at the same time: at two reads each, they keep all eight connections busy. */
const AT_ONCE = 4;

/** What to read from, and how what is read becomes a plan. */
export interface Scope {
  readonly keyway: Keyway;
  readonly target: Target;
  readonly policy: Policy;
  /** What a pull request approved, where that is asked for. */
  readonly approval?: Approval | undefined;
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
  const reading = { pair, status, ...previews };
  const plan = planEnvironment({ ...reading, providerCount }, policy, target);
  if (providerCount !== undefined || !dependsOnUnlisted(plan, policy)) return plan;
  return planEnvironment({ ...reading, providerCount: await countAt(scope, pair, signal) }, policy, target);
}

/** How many variables the provider environment holds, listed or not. */
async function countAt({ keyway, target }: Scope, pair: EnvironmentPair, signal: AbortSignal) {
  const status = await keyway.status(target, pair.provider, { signal, environment: pair });
  return status.providerSecretCount;
}

/** Whether it matters how many variables the provider holds that no preview lists: a name may be one of them. */
function dependsOnUnlisted(plan: EnvironmentPlan, { allowDelete }: Policy): boolean {
  const overwrites = plan.status.isFirstSync || allowDelete || plan.writes.create.length > 0;
  return overwrites && hasWork(plan);
}

/**
 * Reads the previews of environments anew; their status, which a preview does not depend on, is kept.
 * @param counted those whose variables are to be counted again
 */
export function readAgain(
  scope: Scope,
  seen: readonly EnvironmentPlan[],
  counted: readonly EnvironmentPlan[] = [],
): Promise<EnvironmentPlan[]> {
  return together(seen, async (environment, signal) => {
    const { pair, status } = environment;
    const [previews, providerCount] = await Promise.all([
      readPreviews(scope, pair, signal),
      counted.includes(environment) ? countAt(scope, pair, signal) : undefined,
    ]);
    return planEnvironment({ pair, status, ...previews, providerCount }, scope.policy, scope.target);
  });
}

async function readPreviews({ keyway, target, policy }: Scope, pair: EnvironmentPair, signal: AbortSignal) {
  const [push, pull] = await Promise.all([
    keyway.preview(target, pair, "push", { signal }),
    policy.direction === "pull" ? keyway.preview(target, pair, "pull", { signal }) : undefined,
  ]);
  return { push, pull };
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
