import type { Warning } from "./concerns.ts";
import { pairName } from "./environments.ts";
import type { View } from "./look.ts";
import { nameList, names } from "./names.ts";
import { hasWork, type Plan } from "./plan.ts";
import type { Provider } from "./provider.ts";
import { leastRequests } from "./sync.ts";
import { visible } from "./visible.ts";

/** The targets that every Vercel project has. */
const STANDARD_TARGETS = ["production", "preview", "development"];

/**
 * Looks for names of a push to Vercel that other targets of the project hold too: Keyway keeps one row per name, so
 * their values change with it. Only a warning: where it cannot be looked up, nothing is said.
 */
export async function overlaps(
  { keyway, address }: View,
  plan: Plan,
  provider: Provider | undefined,
  naming: { readonly showNames: boolean },
): Promise<Warning[]> {
  const working = plan.environments.filter(hasWork);
  const [first] = working;
  if (provider !== "vercel" || plan.direction !== "push" || first === undefined) return [];
  const inRun = new Set(plan.environments.map(({ pair }) => pair.provider.toLowerCase()));
  const others = STANDARD_TARGETS.filter((target) => !inRun.has(target));
  const needed = leastRequests(plan.environments.length, working.length, plan.direction) + others.length;
  if (keyway.room !== undefined && keyway.room.remaining < needed) return [];

  const looks = others.map(async (target) => {
    const { toUpdate, toSkip, toDelete } = await keyway.preview(
      address,
      { keyway: first.pair.keyway, provider: target },
      "push",
    );
    const held = new Set([...toUpdate, ...toSkip, ...toDelete]);
    return working.flatMap(({ pair, writes }): Warning[] => {
      const shared = [...writes.create, ...writes.update].filter((name) => held.has(name));
      if (shared.length === 0) return [];
      const message = `${visible(pairName(pair))}: ${names(shared.length)} to be written ${shared.length === 1 ? "is" : "are"} in Vercel's ${target} too, and change there as well${nameList(shared, naming)}`;
      return [{ pair, message }];
    });
  });
  const seen = await Promise.allSettled(looks);
  return seen.flatMap((look) => (look.status === "fulfilled" ? look.value : []));
}
