import { createHash } from "node:crypto";
import { type EnvironmentPair, pairName, placeName } from "../domain/environments.ts";
import { join, type Message, message, trusted } from "../text/message.ts";
import type { Naming } from "../text/wording.ts";
import { driftingNames } from "./drift.ts";
import type { EnvironmentPlan, Plan, Writes } from "./plan.ts";

/** A name where it stands, and what is the matter with it there. */
export interface PlacedName {
  readonly matter: keyof Writes | "drift";
  readonly pair: EnvironmentPair;
  readonly name: string;
}

/** What is kept of names between runs, in a place where anybody can read it: no name. */
export interface NameMemory {
  readonly count: number;
  /** Digest of all of them. */
  readonly whole: string;
  /** Digest of each; absent where names are not to be told, and where they are too many. */
  readonly each: readonly string[] | undefined;
}

/** More than this would not fit beside the text that bears them. */
const MOST = 200;

/** What to keep of names. A name is easily guessed from its digest, so none of its own is kept where none is to be told. */
export function remember(names: readonly PlacedName[], { showNames }: Naming): NameMemory {
  const all = names.map(digestOf).sort();
  const each = showNames && all.length <= MOST ? all : undefined;
  return { count: all.length, whole: sha256(all.join(), 16), each };
}

/** How names differ from those that were remembered. */
export interface NameChange {
  readonly added: readonly PlacedName[];
  readonly gone: readonly PlacedName[];
  /** Names that are gone from everywhere, so that nobody knows them any more. */
  readonly forgotten: number;
}

/**
 * What has changed since; `undefined` where only numbers are known.
 * @param known among which the names that are gone are looked for
 */
export function changeSince(
  before: NameMemory,
  names: readonly PlacedName[],
  known: readonly PlacedName[],
): NameChange | undefined {
  if (before.each === undefined) return undefined;
  const then = new Set(before.each);
  const now = new Set(names.map(digestOf));
  const gone = before.each.filter((digest) => !now.has(digest));
  const found = recall(gone, known);
  const added = names.filter((name) => !then.has(digestOf(name)));
  return { added, gone: found, forgotten: gone.length - found.length };
}

/** The names behind digests, as far as they are among the known ones. */
export function recall(digests: readonly string[], known: readonly PlacedName[]): PlacedName[] {
  const wanted = new Set(digests);
  return known.filter((name) => wanted.has(digestOf(name)));
}

/** All names that a sync would write, the ignored ones too, and what it would do to each. */
export function plannedNames({ environments }: Pick<Plan, "environments">): PlacedName[] {
  return environments.flatMap(({ pair, writes }) =>
    OPERATIONS.flatMap((matter) => writes[matter].map((name) => ({ matter, pair, name }))),
  );
}

const OPERATIONS = ["delete", "update", "create"] as const;

/** The names by which both sides differ, as far as that counts. */
export function driftNames(
  { environments }: Pick<Plan, "environments">,
  policy: Parameters<typeof driftingNames>[1],
): PlacedName[] {
  return environments.flatMap((environment) =>
    driftingNames(environment, policy)
      .sort()
      .map((name) => ({ matter: "drift" as const, pair: environment.pair, name })),
  );
}

/** Whatever could have been the matter with any name that is on either side. */
export function conceivable(plan: Pick<Plan, "environments">, matters: "writes" | "drift"): PlacedName[] {
  const kinds = matters === "writes" ? OPERATIONS : (["drift"] as const);
  return plan.environments.flatMap((environment) =>
    namesIn(environment).flatMap((name) => kinds.map((matter) => ({ matter, pair: environment.pair, name }))),
  );
}

function namesIn({ vaultNames, providerNames }: EnvironmentPlan): string[] {
  return [...new Set([...vaultNames, ...providerNames])].sort();
}

/** Names that one message tells at most. */
const LONGEST = 10;

/** `A and B in production, C in staging:preview and 3 more`. */
export function placedNames(names: readonly PlacedName[], more = 0): Message {
  const told = names.slice(0, LONGEST);
  const places = new Map(told.map(({ pair }) => [pairName(pair), pair]));
  const lists = [...places].map(([place, pair]) => {
    const here = told.filter((one) => pairName(one.pair) === place);
    const list = join(
      here.map(({ name }) => message`${name}`),
      ", ",
    );
    return message`${list} in ${placeName(pair)}`;
  });
  const rest = Math.max(0, names.length - LONGEST) + more;
  if (rest > 0)
    lists.push(trusted(names.length === 0 ? `${rest} that no side has any more` : `${rest} more`));
  return join(lists, "; ");
}

/** Enough digits for the names of one target: two of them being the same is a matter of one in millions. */
function digestOf({ matter, pair, name }: PlacedName): string {
  return sha256(JSON.stringify([matter, pair.keyway, pair.provider, name]), 8);
}

function sha256(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}
