import type { EnvironmentPair } from "../domain/environments.ts";
import { CancelledError, describeError, RateLimitError } from "../domain/errors.ts";
import { type Message, message } from "../text/message.ts";
import { type EnvironmentPlan, type Plan, workOf } from "./plan.ts";
import type { Scope } from "./read-plan.ts";
import { leastRequests } from "./request-budget.ts";

/** The targets that every Vercel project has. */
const STANDARD_TARGETS = ["production", "preview", "development"] as const;

/** A target of a Vercel project that this run does not name, and whose values it may change all the same. */
export interface OtherTarget {
  readonly name: (typeof STANDARD_TARGETS)[number];
  /** The names it was seen to hold; absent where it could not be looked at. */
  readonly holds?: ReadonlySet<string>;
  /** Why it could not be looked at. */
  readonly unseen?: Message;
  /** Whether it was not even asked, because the rate limit leaves no room. */
  readonly gaveWay?: boolean;
}

/** Whether a push may go to Vercel, which keeps one row for several targets. A provider that is not certain may be it. */
export function mayBeVercel({ target }: Pick<Plan, "target">): boolean {
  return target.provider === "vercel" || target.provider === undefined || target.providerIsClaim;
}

/**
 * Reads what the project's other targets hold, where a push would write. Each is asked with the vault environment of
 * its own name: asked with another one, a live server refuses everyone but a repository's admins.
 * @param options.patient whether a guard rests on production, so that it is asked as often as any read and waited for;
 * the others only inform, and give way to the rate limit
 * @param options.beside requests that are made beside these, and count against the same limit
 */
export async function readOtherTargets(
  scope: Scope,
  plan: Plan,
  { patient, beside }: { readonly patient: boolean; readonly beside: number },
): Promise<readonly OtherTarget[]> {
  if (plan.direction !== "push" || !mayBeVercel(plan) || workOf(plan).length === 0) return [];
  const inRun = new Set(plan.environments.map(({ pair }) => pair.provider.toLowerCase()));
  const others = STANDARD_TARGETS.filter((name) => !inRun.has(name));
  const { rateLimit } = scope.keyway;
  const spare = rateLimit === undefined ? others.length : rateLimit.remaining - leastRequests(plan) - beside;
  return Promise.all(
    others.map((name, index) => {
      const once = !(patient && name === "production");
      // Production comes first, so that it is the last to give way.
      if (once && index >= spare)
        return { name, gaveWay: true, unseen: message`Keyway's rate limit leaves no request for it` };
      return readTarget(scope, name, once);
    }),
  );
}

async function readTarget(
  { keyway, target, policy }: Scope,
  name: OtherTarget["name"],
  once: boolean,
): Promise<OtherTarget> {
  const pair: EnvironmentPair = { keyway: name, provider: name };
  try {
    const { toUpdate, toSkip, toDelete } = await keyway.preview(target, pair, "push", { once });
    return { name, holds: new Set([...toUpdate, ...toSkip, ...toDelete]) };
  } catch (error) {
    if (error instanceof CancelledError || (!once && error instanceof RateLimitError)) throw error;
    return { name, unseen: describeError(error, policy) };
  }
}

/** The names of other targets whose values a write would change: one Vercel row serves several targets. */
export function namesChangedAt({ holds }: OtherTarget, { writes }: EnvironmentPlan): string[] {
  return [...writes.create, ...writes.update].filter((name) => holds?.has(name));
}
