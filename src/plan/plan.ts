import type { EnvironmentPair } from "../domain/environments.ts";
import type { Direction } from "../domain/provider.ts";
import type { Target } from "../domain/target.ts";
import type { Policy } from "../inputs/schema.ts";
import type { Preview, SyncStatus } from "../keyway/api.ts";
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
}

/** What one sync would change in one environment, by name. */
export interface EnvironmentPlan extends NameLists {
  readonly pair: EnvironmentPair;
  readonly status: SyncStatus;
  readonly writes: Writes;
  /** Pull: only in the vault, which a pull leaves alone. Not part of the plan's JSON. */
  readonly vaultOnly: readonly string[];
  /** Every name of the vault environment. */
  readonly vaultNames: readonly string[];
  /** Every name that the provider was seen to hold. */
  readonly providerNames: readonly string[];
  /**
   * Variables that the provider holds and no preview lists: sensitive, empty or duplicate ones. `undefined` when the
   * count was not asked for, because no guard depends on it.
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

/** The plan for one environment. */
export function planEnvironment(reading: Reading, policy: Policy): EnvironmentPlan {
  const { push, pull, pair, status, providerCount } = reading;
  const ignores = nameMatcher(policy.ignore);
  const raw = pull === undefined ? pushLists(push, policy.allowDelete) : pullLists(push, pull);
  const shown = Object.fromEntries(
    Object.entries(raw).map(([list, names]) => [list, names.filter((name) => !ignores(name))]),
  ) as typeof raw;
  return {
    ...shown,
    ignored: sorted(Object.values(raw).flat().filter(ignores)),
    pair,
    status,
    writes: { create: raw.create, update: raw.update, delete: raw.delete },
    vaultNames: sorted([...push.toCreate, ...push.toUpdate, ...push.toSkip]),
    providerNames: sorted([...push.toUpdate, ...push.toSkip, ...push.toDelete]),
    unlisted:
      providerCount &&
      Math.max(0, providerCount - push.toUpdate.size - push.toSkip.size - push.toDelete.size),
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

/** Whether the environment gives a sync a reason to write: ignored names are none. */
export function hasWork(plan: Writes): boolean {
  return countOf(plan) > 0;
}

/** The vault side is empty while the provider has names: a mistyped environment looks just like it. */
export function emptySource(plan: EnvironmentPlan): boolean {
  return plan.vaultNames.length === 0 && plan.providerNames.length > 0;
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

/** The names by which vault and provider differ, as far as they count as drift. */
export function driftingNames(plan: EnvironmentPlan, { compare }: Pick<Policy, "compare">): string[] {
  const values = compare === "values" ? [...plan.update, ...plan.differs] : [];
  const source = emptySource(plan) ? plan.providerNames : [];
  return [...new Set([...plan.create, ...plan.delete, ...values, ...source])];
}

/** Whether vault and provider differ somewhere, as far as that counts as drift. */
export function hasDrift({ environments }: Plan, policy: Pick<Policy, "compare">): boolean {
  return environments.some((environment) => driftingNames(environment, policy).length > 0);
}

/** Whether two looks at an environment would write the same. */
export function sameWrites(a: Writes, b: Writes): boolean {
  return sameNames(a.create, b.create) && sameNames(a.update, b.update) && sameNames(a.delete, b.delete);
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

/** The names of all writes, in no particular order. */
export function writtenNames({ create, update, delete: gone }: Writes): string[] {
  return [...create, ...update, ...gone];
}
