import { placeName } from "./environments.ts";
import { join, ours, say } from "./message.ts";
import { counted, nameList, names } from "./names.ts";
import { couldDelete, hasWork, namesInSeveral, type Plan } from "./plan.ts";
import { type Provider, providerName } from "./provider.ts";
import type { Policy, Refusal } from "./refusal.ts";

// The guards against losing at the provider what the vault does not have.

/** Deletions are bounded by what could happen: a live server deletes variables that its preview does not list. */
export function tooManyDeletions(
  plan: Plan,
  { maxDeletes }: Policy,
  provider: Provider | undefined,
): Refusal[] {
  if (!plan.allowDelete) return [];
  const working = plan.environments.filter(hasWork);
  const listed = sum(working.map(({ writes }) => writes.delete.length));
  const possible = sum(working.map(couldDelete));
  if (possible <= maxDeletes) return [];
  const unlisted =
    possible === listed
      ? ours("")
      : say`: ${listed} listed, and up to ${possible - listed} that ${providerName(provider)} holds without showing them`;
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
export function ignoredDeletions(plan: Plan, policy: Policy, provider: Provider | undefined): Refusal[] {
  if (!plan.allowDelete || policy.ignore.length === 0) return [];
  return plan.environments.filter(hasWork).flatMap((environment): Refusal[] => {
    const { pair, writes, hidden = 0 } = environment;
    const covered = new Set(environment.ignored);
    const ignored = writes.delete.filter((name) => covered.has(name));
    if (ignored.length + hidden === 0) return [];
    const message =
      ignored.length > 0
        ? say`the sync would delete ${names(ignored.length)} in ${pair.provider} that \`ignore\` covers${nameList(ignored, policy)}`
        : say`the sync could delete up to ${names(hidden)} in ${pair.provider} that ${providerName(provider)} holds without showing them, and \`ignore\` may cover some`;
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
export function firstSyncs(plan: Plan, policy: Policy, provider: Provider | undefined): Refusal[] {
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
      hidden > 0 && say`touch up to ${hidden} that ${providerName(provider)} holds without showing them`,
    ].filter((part) => part !== false);
    return [
      {
        guard: "guard-first-sync",
        pair,
        title: say`the first sync would touch values in ${pair.provider}`,
        message: say`this is the first sync with the project, and in ${pair.provider} it would ${join(parts, "; ")}`,
        advice: say`If the vault has the right values, set \`allowFirstSync: true\` for one run. If ${providerName(provider)} has them, pull them into the vault first.`,
      },
    ];
  });
}

/**
 * A live Keyway keeps one Vercel row per name, whatever its targets: the last environment written wins. A provider that
 * could not be looked up may be Vercel.
 */
export function sharedNames(plan: Plan, policy: Policy, provider: Provider | undefined): Refusal[] {
  if (
    (provider !== undefined && provider !== "vercel") ||
    plan.direction !== "push" ||
    policy.allowSharedNames
  )
    return [];
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
