import { planDigest } from "./digest.ts";
import { placeName } from "./environments.ts";
import { firstSyncs, ignoredDeletions, sharedNames, tooManyDeletions } from "./losses.ts";
import { say } from "./message.ts";
import { names } from "./names.ts";
import { type EnvironmentPlan, emptySource, hasWork, type Plan } from "./plan.ts";
import { type Provider, providerName } from "./provider.ts";
import type { Policy, Refusal, Verdict } from "./refusal.ts";

/** Judges a whole plan before anything of it is done. The refusals come in the order of their weight. */
export function judge(plan: Plan, policy: Policy, provider: Provider | undefined): Verdict {
  const [first, ...rest] = [
    ...emptySources(plan, provider),
    ...tooManyDeletions(plan, policy, provider),
    ...ignoredDeletions(plan, policy, provider),
    ...firstSyncs(plan, policy, provider),
    ...sharedNames(plan, policy, provider),
    ...unreadableSources(plan, provider),
    ...changedPlan(plan, policy),
  ];
  return first === undefined ? { kind: "go" } : { kind: "refuse", refusals: [first, ...rest] };
}

function emptySources({ environments, direction }: Plan, provider: Provider | undefined): Refusal[] {
  return environments
    .filter((environment) => direction === "push" && emptySource(environment))
    .map(({ pair, providerNames }) => ({
      guard: "guard-empty-source",
      pair,
      title: say`vault environment ${pair.keyway} is empty`,
      message: say`the vault environment ${pair.keyway} is empty, while ${providerName(provider)} has ${names(providerNames.length)} in ${pair.provider}`,
      advice: say`Check the spelling of ${pair.keyway}: a mistyped environment looks just like an empty one. An empty environment is never pushed.`,
    }));
}

function unreadableSources(plan: Plan, provider: Provider | undefined): Refusal[] {
  if (plan.direction !== "pull") return [];
  return plan.environments
    .filter((environment: EnvironmentPlan) => environment.unreadable && hasWork(environment))
    .map(({ pair }) => ({
      guard: "guard-unreadable",
      pair,
      title: say`the values in ${pair.provider} seem unreadable`,
      message: say`all names on both sides of ${placeName(pair)} differ: Keyway seems unable to read ${providerName(provider)}'s values, and a pull would store unreadable text as secrets`,
      advice: say`Compare one value by hand. If Keyway cannot read them, enter the missing secrets in Keyway yourself; to watch for drift all the same, use \`compare: names\`.`,
    }));
}

function changedPlan(plan: Plan, { expectedPlan }: Policy): Refusal[] {
  if (expectedPlan === undefined) return [];
  const digest = planDigest(plan);
  if (expectedPlan === digest) return [];
  return [
    {
      guard: "guard-plan-changed",
      title: say`the plan has changed since it was approved`,
      message: say`the plan is no longer the one that was approved: expected ${`${expectedPlan.slice(0, 12)}…`}, found ${`${digest.slice(0, 12)}…`}`,
      advice: say`Look at the plan as it is now, and approve it anew.`,
    },
  ];
}
