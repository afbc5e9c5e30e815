import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import type { Guard } from "../domain/errors.ts";
import { providerName } from "../domain/provider.ts";
import type { Policy } from "../inputs/schema.ts";
import { join, type Message, message, trusted } from "../text/message.ts";
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
    title: message`vault environment ${pair.keyway} is empty`,
    message: message`the vault environment ${pair.keyway} is empty, while ${providerName(plan.target.provider)} has ${names(providerNames.length)} in ${pair.provider}`,
    advice: message`Check the spelling of ${pair.keyway}: a mistyped environment looks just like an empty one. An empty environment is never pushed.`,
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
      ? trusted("")
      : message`: ${listed} listed, and up to ${possible - listed} that ${providerName(plan.target.provider)} holds without showing them`;
  return [
    {
      guard: "guard-deletes",
      title: message`${counted(possible, "deletion")}, at most ${maxDeletes} allowed`,
      message: message`the sync could delete ${names(possible)}, and at most ${maxDeletes} are allowed${unlisted}`,
      advice: message`Look through what would be deleted. Right? Set ${`maxDeletes: ${possible}`} for this run. Wrong? Check \`environments\`, or leave \`allowDelete\` off.`,
    },
  ];
}

/** Keyway deletes without exceptions, so what `ignore` covers is only safe where nothing of it can go. */
function ignoredDeletions(plan: Plan, policy: Policy): Refusal[] {
  if (!plan.allowDelete || policy.ignore.length === 0) return [];
  return plan.environments.filter(hasWork).flatMap((environment): Refusal[] => {
    const { pair, writes, unlisted = 0 } = environment;
    const covered = new Set(environment.ignored);
    const ignored = writes.delete.filter((name) => covered.has(name));
    if (ignored.length + unlisted === 0) return [];
    const what =
      ignored.length > 0
        ? message`the sync would delete ${names(ignored.length)} in ${pair.provider} that \`ignore\` covers${nameList(ignored, policy)}`
        : message`the sync could delete up to ${names(unlisted)} in ${pair.provider} that ${providerName(plan.target.provider)} holds without showing them, and \`ignore\` may cover some`;
    return [
      {
        guard: "guard-deletes",
        pair,
        title: message`ignored names would be deleted in ${pair.provider}`,
        message: what,
        advice: message`Keyway deletes without exceptions. Add the names to the vault, or leave \`allowDelete\` off.`,
      },
    ];
  });
}

/** What a project holds before its first sync is nobody's to overwrite without being asked. */
function firstSyncs(plan: Plan, policy: Policy): Refusal[] {
  if (plan.direction !== "push" || policy.allowFirstSync) return [];
  return plan.environments.flatMap((environment): Refusal[] => {
    const { status, writes, unlisted = 0, pair } = environment;
    const touched = writes.update.length + writes.delete.length + unlisted;
    if (!status.isFirstSync || !hasWork(environment) || touched === 0) return [];
    const parts = [
      writes.update.length > 0 &&
        message`overwrite ${names(writes.update.length)}${nameList(writes.update, policy)}`,
      writes.delete.length > 0 &&
        message`delete ${names(writes.delete.length)}${nameList(writes.delete, policy)}`,
      unlisted > 0 &&
        message`touch up to ${unlisted} that ${providerName(plan.target.provider)} holds without showing them`,
    ].filter((part) => part !== false);
    return [
      {
        guard: "guard-first-sync",
        pair,
        title: message`the first sync would touch values in ${pair.provider}`,
        message: message`this is the first sync with the project, and in ${pair.provider} it would ${join(parts, "; ")}`,
        advice: message`If the vault has the right values, set \`allowFirstSync: true\` for one run. If ${providerName(plan.target.provider)} has them, pull them into the vault first.`,
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
    sharing.map(({ pair }) => message`${placeName(pair)}`),
    " and ",
  );
  const unknown =
    provider === undefined
      ? message` The provider is not known here: if it is not Vercel, set \`provider\`.`
      : trusted("");
  return [
    {
      guard: "guard-shared-names",
      title: message`environments share ${names(shared.size)}`,
      message: message`${places} share ${names(shared.size)}${nameList([...shared], policy)}; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's`,
      advice: message`Give each environment a Vercel project or names of its own. \`allowSharedNames: true\` lets the last one win.${unknown}`,
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
      title: message`the values in ${pair.provider} seem unreadable`,
      message: message`all names on both sides of ${placeName(pair)} differ: Keyway seems unable to read ${providerName(plan.target.provider)}'s values, and a pull would store unreadable text as secrets`,
      advice: message`Compare one value by hand. If Keyway cannot read them, enter the missing secrets in Keyway yourself; to watch for drift all the same, use \`compare: names\`.`,
    }));
}

function changedPlan(plan: Plan, { expectedPlan }: Policy): Refusal[] {
  if (expectedPlan === undefined) return [];
  const digest = planDigest(plan);
  if (expectedPlan.kind === "digest" && expectedPlan.digest === digest) return [];
  const approved =
    expectedPlan.kind === "digest"
      ? message`${`${expectedPlan.digest.slice(0, 12)}…`}`
      : message`the plan in the pull request's comment, which is not known`;
  return [
    {
      guard: "guard-plan-changed",
      title: message`the plan has changed since it was approved`,
      message: message`the plan is no longer the one that was approved: expected ${approved}, found ${`${digest.slice(0, 12)}…`}`,
      advice: message`Look at the plan as it is now, and approve it anew.`,
    },
  ];
}
