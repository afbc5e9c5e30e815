import { hasWork, type Plan } from "./plan.ts";
import type { Scope } from "./read-plan.ts";
import { leastRequests } from "./request-budget.ts";
import { sharedValue, type Warning } from "./warnings.ts";

/** The targets that every Vercel project has. */
const STANDARD_TARGETS = ["production", "preview", "development"];

/**
 * Looks for names of a push to Vercel that targets outside of the run hold too: their values change with it. Only a
 * warning: where it cannot be looked up, nothing is said.
 */
export async function otherTargetWarnings({ keyway, target, policy }: Scope, plan: Plan): Promise<Warning[]> {
  const working = plan.environments.filter(hasWork);
  const [first] = working;
  if (target.provider !== "vercel" || plan.direction !== "push" || first === undefined) return [];
  const inRun = new Set(plan.environments.map(({ pair }) => pair.provider.toLowerCase()));
  const others = STANDARD_TARGETS.filter((other) => !inRun.has(other));
  const needed = leastRequests(plan.environments.length, working.length, plan.direction) + others.length;
  if (keyway.room !== undefined && keyway.room.remaining < needed) return [];

  const looks = others.map(async (other) => {
    const pair = { keyway: first.pair.keyway, provider: other };
    const { toUpdate, toSkip, toDelete } = await keyway.preview(target, pair, "push");
    const held = new Set([...toUpdate, ...toSkip, ...toDelete]);
    return working.flatMap(({ pair, writes }): Warning[] => {
      const shared = [...writes.create, ...writes.update].filter((name) => held.has(name));
      return shared.length === 0 ? [] : [{ pair, message: sharedValue(pair, other, shared, policy) }];
    });
  });
  const seen = await Promise.allSettled(looks);
  return seen.flatMap((look) => (look.status === "fulfilled" ? look.value : []));
}
