import { isReserved, type Pair, type State, type View, viewOf } from "./state.ts";
import type { World } from "./world.ts";

/** The names by which a pair drifts in a state, as far as Keyway can see and the inputs let it count. */
export function driftOf(state: State, pair: Pair, world: World): string[] {
  const { direction, allowDelete, allowEmpty, compare } = world.inputs;
  const view = viewOf(state, pair);
  const counts = counting(world);
  const values = compare === "names" ? [] : view.update;
  const inVault = [...view.create, ...view.update, ...view.skip];
  const atProvider = [...view.update, ...view.skip, ...view.delete];
  if (inVault.length + atProvider.length === 0)
    return allowEmpty === "true" ? [] : ["(no name on either side)"];
  const [source, other] = direction === "pull" ? [atProvider, inVault] : [inVault, atProvider];
  // A mistyped environment looks just like an empty one.
  if (source.length === 0) return other;
  const missing = (direction === "pull" ? view.pull : view.create).filter(counts);
  // What a vault lacks cannot hide: only a provider holds names that nobody lists.
  const mayAllBeThere = compare === "names" && direction === "push" && missing.length <= view.unlisted;
  return [
    ...(mayAllBeThere ? [] : missing),
    ...values.filter(counts),
    ...(direction === "push" && allowDelete === "true" ? view.delete.filter(counts) : []),
  ];
}

/** The names that give a sync a reason to write. */
export function reasonsToWrite(view: View, world: World): string[] {
  const counts = counting(world);
  const { direction, allowDelete } = world.inputs;
  if (direction === "pull") return view.pull.filter(counts);
  const gone = allowDelete === "true" ? view.delete : [];
  return [...view.create, ...view.update, ...gone].filter(counts);
}

/** Whether a name counts: neither ignored nor of the kind that Keyway never lists. */
export function counting(world: World): (name: string) => boolean {
  const ignored = ignoring(world);
  return (name) => !ignored(name) && !isReserved(name);
}

/** Whether a name is one of those that the inputs ignore. */
export function ignoring({ inputs: { ignore = "" } }: World): (name: string) => boolean {
  if (ignore === "") return () => false;
  const pattern = new RegExp(`^${ignore.replaceAll("*", ".*").replaceAll("?", ".")}$`);
  return (name) => pattern.test(name);
}
