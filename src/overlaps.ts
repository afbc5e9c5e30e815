import { leastRequests } from "./budget.ts";
import { sharedValue, type Warning } from "./concerns.ts";
import type { View } from "./look.ts";
import type { Naming } from "./names.ts";
import { hasWork, type Plan } from "./plan.ts";
import type { Provider } from "./provider.ts";

/** The targets that every Vercel project has. */
const STANDARD_TARGETS = ["production", "preview", "development"];

/**
 * Looks for names of a push to Vercel that targets outside of the run hold too: their values change with it. Only a
 * warning: where it cannot be looked up, nothing is said.
 */
export async function overlaps(
  { keyway, address }: View,
  plan: Plan,
  provider: Provider | undefined,
  naming: Naming,
): Promise<Warning[]> {
  const working = plan.environments.filter(hasWork);
  const [first] = working;
  if (provider !== "vercel" || plan.direction !== "push" || first === undefined) return [];
  const inRun = new Set(plan.environments.map(({ pair }) => pair.provider.toLowerCase()));
  const others = STANDARD_TARGETS.filter((target) => !inRun.has(target));
  const needed = leastRequests(plan.environments.length, working.length, plan.direction) + others.length;
  if (keyway.room !== undefined && keyway.room.remaining < needed) return [];

  const looks = others.map(async (target) => {
    const pair = { keyway: first.pair.keyway, provider: target };
    const { toUpdate, toSkip, toDelete } = await keyway.preview(address, pair, "push");
    const held = new Set([...toUpdate, ...toSkip, ...toDelete]);
    return working.flatMap(({ pair, writes }): Warning[] => {
      const shared = [...writes.create, ...writes.update].filter((name) => held.has(name));
      return shared.length === 0 ? [] : [{ pair, message: sharedValue(pair, target, shared, naming) }];
    });
  });
  const seen = await Promise.allSettled(looks);
  return seen.flatMap((look) => (look.status === "fulfilled" ? look.value : []));
}
