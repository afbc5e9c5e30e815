import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import type { Guard } from "../domain/errors.ts";
import { providerName } from "../domain/provider.ts";
import type { Policy } from "../inputs/schema.ts";
import { join, type Message, ours, say } from "../text/message.ts";
import { counted, nameList, names } from "../text/wording.ts";
import { planDigest } from "./digest.ts";
import {
  couldDelete,
  type EnvironmentPlan,
  emptySource,
  hasWork,
  namesInSeveral,
  type Plan,
} from "./plan.ts";

/** One rule that a sync would break. */
export interface Refusal {
  readonly guard: Guard;
  /** The environment it is about; absent when it is about the plan as a whole. */
  readonly pair?: EnvironmentPair;
  /** The matter in a few words. */
  readonly title: Message;
  /** What is the matter, with numbers and names. */
  readonly message: Message;
  /** What to do about it. */
  readonly advice: Message;
}

/** Whether a plan may be carried out. */
export type Verdict =
  | { readonly kind: "go" }
  | { readonly kind: "refuse"; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Judges a whole plan before anything of it is done. The refusals come in the order of their weight. */
export function judge(plan: Plan, policy: Policy): Verdict {
  const [first, ...rest] = [
    ...emptySources(plan),
    ...tooManyDeletions(plan, policy),
    ...ignoredDeletions(plan, policy),
    ...firstSyncs(plan, policy),
    ...sharedNames(plan, policy),
    ...unreadableSources(plan),
    ...changedPlan(plan, policy),
  ];
  return first === undefined ? { kind: "go" } : { kind: "refuse", refusals: [first, ...rest] };
}

function emptySources(plan: Plan): Refusal[] {
  if (plan.direction !== "push") return [];
  return plan.environments.filter(emptySource).map(({ pair, providerNames }) => ({
    guard: "guard-empty-source",
    pair,
    title: say`vault environment ${pair.keyway} is empty`,
    message: say`the vault environment ${pair.keyway} is empty, while ${providerName(plan.target.provider)} has ${names(providerNames.length)} in ${pair.provider}`,
    advice: say`Check the spelling of ${pair.keyway}: a mistyped environment looks just like an empty one. An empty environment is never pushed.`,
  }));
}

/** Deletions are bounded by what could happen: a live server deletes variables that its preview does not list. */
function tooManyDeletions(plan: Plan, { maxDeletes }: Policy): Refusal[] {
  if (!plan.allowDelete) return [];
  const working = plan.environments.filter(hasWork);
  const listed = sum(working.map(({ writes }) => writes.delete.length));
  const possible = sum(working.map(couldDelete));
  if (possible <= maxDeletes) return [];
  const unlisted =
    possible === listed
      ? ours("")
      : say`: ${listed} listed, and up to ${possible - listed} that ${providerName(plan.target.provider)} holds without showing them`;
  return [
    {
      guard: "guard-deletes",
      title: say`${counted(possible, "deletion")}, at most ${maxDeletes} allowed`,
      message: say`the sync could delete ${names(possible)}, and at most ${maxDeletes} are allowed${unlisted}`,
      advice: say`Look through what would be deleted. Right? Set ${`maxDeletes: ${possible}`} for this run. Wrong? Check \`environments\`, or leave \`allowDelete\` off.`,
    },
  ];
}

/** Keyway deletes without exceptions, so what `ignore` covers is only safe where nothing of it can go. */
function ignoredDeletions(plan: Plan, policy: Policy): Refusal[] {
  if (!plan.allowDelete || policy.ignore.length === 0) return [];
  return plan.environments.filter(hasWork).flatMap((environment): Refusal[] => {
    const { pair, writes, hidden = 0 } = environment;
    const covered = new Set(environment.ignored);
    const ignored = writes.delete.filter((name) => covered.has(name));
    if (ignored.length + hidden === 0) return [];
    const message =
      ignored.length > 0
        ? say`the sync would delete ${names(ignored.length)} in ${pair.provider} that \`ignore\` covers${nameList(ignored, policy)}`
        : say`the sync could delete up to ${names(hidden)} in ${pair.provider} that ${providerName(plan.target.provider)} holds without showing them, and \`ignore\` may cover some`;
    return [
      {
        guard: "guard-deletes",
        pair,
        title: say`ignored names would be deleted in ${pair.provider}`,
        message,
        advice: say`Keyway deletes without exceptions. Add the names to the vault, or leave \`allowDelete\` off.`,
      },
    ];
  });
}

/** What a project holds before its first sync is nobody's to overwrite without being asked. */
function firstSyncs(plan: Plan, policy: Policy): Refusal[] {
  if (plan.direction !== "push" || policy.allowFirstSync) return [];
  return plan.environments.flatMap((environment): Refusal[] => {
    const { status, writes, hidden = 0, pair } = environment;
    const touched = writes.update.length + writes.delete.length + hidden;
    if (!status.isFirstSync || !hasWork(environment) || touched === 0) return [];
    const parts = [
      writes.update.length > 0 &&
        say`overwrite ${names(writes.update.length)}${nameList(writes.update, policy)}`,
      writes.delete.length > 0 &&
        say`delete ${names(writes.delete.length)}${nameList(writes.delete, policy)}`,
      hidden > 0 &&
        say`touch up to ${hidden} that ${providerName(plan.target.provider)} holds without showing them`,
    ].filter((part) => part !== false);
    return [
      {
        guard: "guard-first-sync",
        pair,
        title: say`the first sync would touch values in ${pair.provider}`,
        message: say`this is the first sync with the project, and in ${pair.provider} it would ${join(parts, "; ")}`,
        advice: say`If the vault has the right values, set \`allowFirstSync: true\` for one run. If ${providerName(plan.target.provider)} has them, pull them into the vault first.`,
      },
    ];
  });
}

/**
 * A live Keyway keeps one Vercel row per name, whatever its targets: the last environment written wins. A provider that
 * could not be looked up may be Vercel.
 */
function sharedNames(plan: Plan, policy: Policy): Refusal[] {
  const { provider } = plan.target;
  const mayBeVercel = provider === undefined || provider === "vercel";
  if (!mayBeVercel || plan.direction !== "push" || policy.allowSharedNames) return [];
  const shared = namesInSeveral(plan.environments);
  const sharing = plan.environments.filter(({ vaultNames }) => vaultNames.some((name) => shared.has(name)));
  if (!sharing.some(hasWork)) return [];
  const places = join(
    sharing.map(({ pair }) => say`${placeName(pair)}`),
    " and ",
  );
  const unknown =
    provider === undefined
      ? say` The provider is not known here: if it is not Vercel, set \`provider\`.`
      : ours("");
  return [
    {
      guard: "guard-shared-names",
      title: say`environments share ${names(shared.size)}`,
      message: say`${places} share ${names(shared.size)}${nameList([...shared], policy)}; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's`,
      advice: say`Give each environment a Vercel project or names of its own. \`allowSharedNames: true\` lets the last one win.${unknown}`,
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function unreadableSources(plan: Plan): Refusal[] {
  if (plan.direction !== "pull") return [];
  return plan.environments
    .filter((environment: EnvironmentPlan) => environment.unreadable && hasWork(environment))
    .map(({ pair }) => ({
      guard: "guard-unreadable",
      pair,
      title: say`the values in ${pair.provider} seem unreadable`,
      message: say`all names on both sides of ${placeName(pair)} differ: Keyway seems unable to read ${providerName(plan.target.provider)}'s values, and a pull would store unreadable text as secrets`,
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
