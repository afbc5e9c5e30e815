import { couldDelete } from "./check.ts";
import { type EnvironmentPair, pairName } from "./environments.ts";
import type { Guard } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import { nameList, names } from "./names.ts";
import { type EnvironmentPlan, emptySource, hasWork, type Plan, planDigest } from "./plan.ts";
import { type Provider, providerTitle } from "./provider.ts";
import { visible } from "./visible.ts";

/** The inputs that decide what a sync may do. */
export type Policy = Pick<
  Inputs,
  | "direction"
  | "allowDelete"
  | "maxDeletes"
  | "allowFirstSync"
  | "allowSharedNames"
  | "expectedPlan"
  | "compare"
  | "ignore"
  | "showNames"
>;

/** One rule that a sync would break. */
export interface Refusal {
  readonly guard: Guard;
  /** The environment it is about; absent when it is about the plan as a whole. */
  readonly pair?: EnvironmentPair;
  /** What is the matter, with numbers and names. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

/** Whether a plan may be carried out. */
export type Verdict =
  | { readonly kind: "go" }
  | { readonly kind: "refuse"; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Judges a whole plan before anything of it is done. The refusals come in the order of their weight. */
export function judge(plan: Plan, policy: Policy, provider: Provider | undefined): Verdict {
  const [first, ...rest] = [
    ...emptySources(plan, provider),
    ...deletions(plan, policy, provider),
    ...firstSyncs(plan, policy, provider),
    ...sharedNames(plan, policy, provider),
    ...unreadableSources(plan, provider),
    ...changedPlan(plan, policy),
  ];
  return first === undefined ? { kind: "go" } : { kind: "refuse", refusals: [first, ...rest] };
}

function emptySources({ environments, direction }: Plan, provider: Provider | undefined): Refusal[] {
  return environments
    .filter((environment) => emptySource(environment, direction))
    .map(({ pair, providerNames }) => ({
      guard: "guard-empty-source",
      pair,
      message: `the vault environment ${visible(pair.keyway)} is empty while ${providerTitle(provider)} has ${names(providerNames.length)} in ${visible(pair.provider)}`,
      advice: `Check the spelling of ${visible(pair.keyway)}: a mistyped environment looks just like an empty one. An empty environment is never pushed.`,
    }));
}

/** Deletions are bounded by what could happen: a live server deletes variables that its preview does not list. */
function deletions(plan: Plan, policy: Policy, provider: Provider | undefined): Refusal[] {
  if (!plan.allowDelete) return [];
  const working = plan.environments.filter(hasWork);
  const listed = sum(working.map(({ writes }) => writes.delete.length));
  const hidden = sum(working.map(couldDelete)) - listed;
  const refusals: Refusal[] = [];
  if (listed + hidden > policy.maxDeletes) {
    const unlisted =
      hidden > 0
        ? `, ${listed} listed and up to ${hidden} that ${providerTitle(provider)} holds without showing them`
        : "";
    refusals.push({
      guard: "guard-deletes",
      message: `the sync could delete ${names(listed + hidden)}${unlisted}; at most ${policy.maxDeletes} are allowed`,
      advice: `Look through what would be deleted. If it is right, set maxDeletes to ${listed + hidden} for this run; if not, leave allowDelete off.`,
    });
  }
  for (const environment of working) {
    const covered = new Set(environment.ignored);
    const ignored = environment.writes.delete.filter((name) => covered.has(name));
    if (ignored.length === 0) continue;
    refusals.push({
      guard: "guard-deletes",
      pair: environment.pair,
      message: `the sync would delete ${names(ignored.length)} that ignore covers${nameList(ignored, policy)}`,
      advice: "Keyway deletes without exceptions. Add the names to the vault, or leave allowDelete off.",
    });
  }
  return refusals;
}

function firstSyncs(plan: Plan, policy: Policy, provider: Provider | undefined): Refusal[] {
  if (plan.direction !== "push" || policy.allowFirstSync) return [];
  const title = providerTitle(provider);
  return plan.environments.flatMap((environment): Refusal[] => {
    const { status, writes, hidden = 0, pair } = environment;
    const touched = [...writes.update, ...writes.delete];
    if (!status.isFirstSync || !hasWork(environment) || touched.length + hidden === 0) return [];
    const parts = [
      writes.update.length > 0 && `overwrite ${names(writes.update.length)}`,
      writes.delete.length > 0 && `delete ${names(writes.delete.length)}`,
      hidden > 0 && `touch up to ${hidden} that ${title} holds without showing them`,
    ].filter((part) => part !== false);
    return [
      {
        guard: "guard-first-sync",
        pair,
        message: `this is the first sync with the project, and it would ${parts.join(", ")}${nameList(touched, policy)}`,
        advice: `If the vault has the right values, set allowFirstSync: true for one run. If ${title} has them, pull them into the vault first.`,
      },
    ];
  });
}

/** A live Keyway keeps one Vercel row per name, whatever its targets: the last environment written wins. */
function sharedNames(plan: Plan, policy: Policy, provider: Provider | undefined): Refusal[] {
  if (provider !== "vercel" || plan.direction !== "push" || policy.allowSharedNames) return [];
  const shared = namesInSeveral(plan.environments);
  const written = plan.environments.some(hasWork);
  if (shared.size === 0 || !written) return [];
  const environments = plan.environments.filter(({ vaultNames }) =>
    vaultNames.some((name) => shared.has(name)),
  );
  return [
    {
      guard: "guard-shared-names",
      message: `${environments.map(({ pair }) => visible(pairName(pair))).join(" and ")} share ${names(shared.size)}${nameList([...shared], policy)}, and Keyway keeps one Vercel value per name: writing one environment overwrites the other's`,
      advice:
        "Give each environment a Vercel project or names of its own. allowSharedNames: true lets the last one win.",
    },
  ];
}

/** The vault names that more than one environment has. */
export function namesInSeveral(environments: readonly EnvironmentPlan[]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const name of environments.flatMap(({ vaultNames }) => vaultNames))
    (seen.has(name) ? several : seen).add(name);
  return several;
}

function unreadableSources(plan: Plan, provider: Provider | undefined): Refusal[] {
  if (plan.direction !== "pull") return [];
  return plan.environments
    .filter((environment) => environment.unreadable && hasWork(environment))
    .map(({ pair, differs }) => ({
      guard: "guard-unreadable",
      pair,
      message: `all ${differs.length} names on both sides differ: Keyway seems unable to read ${providerTitle(provider)}'s values, and a pull would store unreadable text as secrets`,
      advice:
        "Check one value by hand in Keyway and at the provider. Enter the missing secrets in Keyway yourself if they cannot be read.",
    }));
}

function changedPlan(plan: Plan, { expectedPlan }: Policy): Refusal[] {
  const digest = planDigest(plan);
  if (expectedPlan === undefined || expectedPlan === digest) return [];
  return [
    {
      guard: "guard-plan-changed",
      message: `the plan is no longer the one that was approved: expected ${expectedPlan.slice(0, 12)}…, found ${digest.slice(0, 12)}…`,
      advice: "Look at the plan as it is now and approve it anew.",
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
