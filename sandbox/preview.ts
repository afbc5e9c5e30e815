import { hash } from "node:crypto";
import type { Variable } from "./providers/provider.ts";

/** Which way secrets go: push is Keyway → provider, pull is provider → Keyway. */
export type Direction = "push" | "pull";

/** What a sync would do, by name. */
export interface Preview {
  toCreate: string[];
  toUpdate: string[];
  toDelete: string[];
  toSkip: string[];
}

/** Compares a vault environment with what the provider lists. Values that are not disclosed do not exist here. */
export function preview(
  vault: ReadonlyMap<string, string>,
  listed: readonly Variable[],
  direction: Direction,
  allowDelete: boolean,
): Preview {
  const provider = new Map(
    listed.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]),
  );
  return direction === "push" ? previewPush(vault, provider, allowDelete) : previewPull(vault, provider);
}

function previewPush(
  vault: ReadonlyMap<string, string>,
  provider: ReadonlyMap<string, string>,
  allowDelete: boolean,
): Preview {
  const names = [...vault.keys()];
  const shared = names.filter((name) => provider.has(name));
  return {
    toCreate: names.filter((name) => !provider.has(name)),
    toUpdate: shared.filter((name) => provider.get(name) !== vault.get(name)),
    toDelete: allowDelete ? [...provider.keys()].filter((name) => !vault.has(name)) : [],
    toSkip: shared.filter((name) => provider.get(name) === vault.get(name)),
  };
}

// A pull never changes what the vault has, so a value that differs is skipped like an equal one.
function previewPull(vault: ReadonlyMap<string, string>, provider: ReadonlyMap<string, string>): Preview {
  const names = [...provider.keys()];
  return {
    toCreate: names.filter((name) => !vault.has(name)),
    toUpdate: [],
    toDelete: [],
    toSkip: names.filter((name) => vault.has(name)),
  };
}

/** The same preview in an order that differs from request to request, as the live server's does. */
export function shuffled(plan: Preview, requestNumber: number): Preview {
  const shuffle = (names: string[]) =>
    names
      .map((name) => ({ name, rank: hash("sha256", `${requestNumber} ${name}`) }))
      .sort((one, other) => (one.rank < other.rank ? -1 : 1))
      .map(({ name }) => name);
  return {
    toCreate: shuffle(plan.toCreate),
    toUpdate: shuffle(plan.toUpdate),
    toDelete: shuffle(plan.toDelete),
    toSkip: shuffle(plan.toSkip),
  };
}
