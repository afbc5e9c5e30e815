import type { EnvironmentPair } from "../domain/environments.ts";
import { type Direction, isReservedName } from "../domain/provider.ts";
import type { Target } from "../domain/target.ts";
import type { Policy } from "../inputs/schema.ts";
import type { Preview, SyncStatus } from "../keyway/schemas.ts";
import { nameMatcher } from "./name-pattern.ts";

/** What Keyway told about one environment, before it is judged. */
export interface Reading {
  readonly pair: EnvironmentPair;
  readonly status: SyncStatus;
  /** What a push would do, deletions included. Read for pull too: a pull's own preview hides names that differ. */
  readonly push: Preview;
  /** What a pull would do; absent for push. */
  readonly pull: Preview | undefined;
  /** How many variables the provider environment holds by Keyway's count, the unlisted ones too; absent if not asked. */
  readonly providerCount: number | undefined;
}

/** Names that a write of the environment touches: the ignored ones too, for Keyway knows no exceptions. */
export interface Writes {
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly delete: readonly string[];
}

/** The lists of a plan that people see, all sorted. A name is in one of them only, as far as one preview tells. */
export interface NameLists extends Writes {
  /** Push: only at the provider, and not deleted because `allowDelete` is off. */
  readonly kept: readonly string[];
  readonly unchanged: readonly string[];
  /** Pull: on both sides with different values, which no pull changes. */
  readonly differs: readonly string[];
  /** Names from the other lists that match `ignore`. */
  readonly ignored: readonly string[];
  /** Names from the other lists that Keyway never lists at this provider, so that nobody can tell whether they are there. */
  readonly unverifiable: readonly string[];
}

/** What one sync would change in one environment, by name. */
export interface EnvironmentPlan extends NameLists {
  readonly pair: EnvironmentPair;
  readonly status: SyncStatus;
  readonly writes: Writes;
  /** Pull: only in the vault, which a pull leaves alone. Not part of the plan's JSON. */
  readonly vaultOnly: readonly string[];
  /** Every name with equal values on both sides, ignored ones included. */
  readonly equal: readonly string[];
  /** Every name of the vault environment that Keyway can read. */
  readonly vaultNames: readonly string[];
  /** Every name that the provider was seen to hold. */
  readonly providerNames: readonly string[];
  /**
   * How many variables the provider holds that no preview lists: sensitive, empty or duplicate ones. `undefined` when
   * the count was not asked for, because nothing depends on it.
   */
  readonly unlisted: number | undefined;
  /** Three or more names on both sides, all different: Keyway seems unable to read the provider's values. */
  readonly unreadable: boolean;
}

/** What one sync would change, everywhere. */
export interface Plan {
  readonly target: Target;
  readonly direction: Direction;
  readonly allowDelete: boolean;
  readonly environments: readonly EnvironmentPlan[];
}

/** Fewer names than this may well all differ by chance. */
const UNREADABLE_FROM = 3;

/** The plan for one environment of a target. */
export function planEnvironment(
  reading: Reading,
  policy: Policy,
  { provider }: Pick<Target, "provider">,
): EnvironmentPlan {
  const { push, pull, pair, status, providerCount } = reading;
  const ignores = nameMatcher(policy.ignore);
  const isReserved = (name: string) => isReservedName(name, provider);
  const raw = pull === undefined ? pushLists(push, policy.allowDelete) : pullLists(push, pull);
  const all = Object.values(raw).flat();
  const shown = Object.fromEntries(
    Object.entries(raw).map(([list, names]) => [
      list,
      names.filter((name) => !ignores(name) && !isReserved(name)),
    ]),
  ) as typeof raw;
  const listed = push.toUpdate.size + push.toSkip.size + push.toDelete.size;
  return {
    ...shown,
    ignored: sorted(all.filter(ignores)),
    unverifiable: sorted(all.filter((name) => isReserved(name) && !ignores(name))),
    pair,
    status,
    writes: { create: raw.create, update: raw.update, delete: raw.delete },
    equal: raw.unchanged,
    vaultNames: sorted([...push.toCreate, ...push.toUpdate, ...push.toSkip]),
    providerNames: sorted([...push.toUpdate, ...push.toSkip, ...push.toDelete]),
    unlisted: providerCount === undefined ? undefined : Math.max(0, providerCount - listed),
    unreadable: push.toUpdate.size >= UNREADABLE_FROM && push.toSkip.size === 0,
  };
}

function pushLists({ toCreate, toUpdate, toDelete, toSkip }: Preview, allowDelete: boolean) {
  return {
    create: sorted(toCreate),
    update: sorted(toUpdate),
    delete: allowDelete ? sorted(toDelete) : [],
    kept: allowDelete ? [] : sorted(toDelete),
    unchanged: sorted(toSkip),
    differs: [],
    vaultOnly: [],
  };
}

function pullLists(push: Preview, pull: Preview) {
  return {
    create: sorted(pull.toCreate),
    update: [],
    delete: [],
    kept: [],
    unchanged: sorted(push.toSkip),
    differs: sorted(push.toUpdate),
    vaultOnly: sorted(push.toCreate),
  };
}

/** By code unit, which is what `sort` does by itself: the same everywhere, whatever the locale. */
export function sorted(names: Iterable<string>): string[] {
  return [...names].sort();
}

/** How many names a list of writes has. */
export function countOf({ create, update, delete: gone }: Writes): number {
  return create.length + update.length + gone.length;
}

/** The same for each of the three lists. */
export function mapWrites(
  writes: Writes,
  names: (list: readonly string[], kind: keyof Writes) => string[],
): Writes {
  return {
    create: names(writes.create, "create"),
    update: names(writes.update, "update"),
    delete: names(writes.delete, "delete"),
  };
}

/** The names of all writes, in no particular order. */
export function writtenNames({ create, update, delete: gone }: Writes): string[] {
  return [...create, ...update, ...gone];
}

/** Whether two reads of an environment would write the same. */
export function sameWrites(a: Writes, b: Writes): boolean {
  return sameNames(a.create, b.create) && sameNames(a.update, b.update) && sameNames(a.delete, b.delete);
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

/** Whether the environment gives a sync a reason to write: ignored and unverifiable names are none. */
export function hasWork(environment: Writes): boolean {
  return countOf(environment) > 0;
}

/** The environments that a sync would write. */
export function workOf({ environments }: Plan): EnvironmentPlan[] {
  return environments.filter(hasWork);
}

/** Whether the side that secrets come from shows no name while the other has some: a typo looks just like it. */
export function hasEmptySource(
  environment: EnvironmentPlan,
  { direction }: Pick<Plan, "direction">,
): boolean {
  const { vaultNames, providerNames } = environment;
  const [source, destination] =
    direction === "push" ? [vaultNames, providerNames] : [providerNames, vaultNames];
  return source.length === 0 && destination.length > 0;
}

/** Whether neither side shows a name: a mistyped environment looks just like it. */
export function isEmpty({ vaultNames, providerNames }: EnvironmentPlan): boolean {
  return vaultNames.length + providerNames.length === 0;
}

/** Whether every name there is matches `ignore`, so that nothing was compared. */
export function isAllIgnored(environment: EnvironmentPlan): boolean {
  const { kept, unchanged, differs, vaultOnly, unverifiable, ignored } = environment;
  const others = [kept, unchanged, differs, vaultOnly, unverifiable];
  return ignored.length > 0 && !hasWork(environment) && others.every(({ length }) => length === 0);
}

/** How many variables a write with deletions could delete, by what is known before it. */
export function couldDelete({ writes, unlisted = 0 }: EnvironmentPlan): number {
  return writes.delete.length + unlisted;
}

/** The vault names that more than one environment has. */
export function namesInSeveral(environments: readonly EnvironmentPlan[]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const name of environments.flatMap(({ vaultNames }) => vaultNames))
    (seen.has(name) ? several : seen).add(name);
  return several;
}
