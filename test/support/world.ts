import type { EnvironmentPair } from "../../src/domain/environments.ts";
import type { Keyway } from "../../src/keyway/client.ts";
import type { Preview, SyncAnswer } from "../../src/keyway/schemas.ts";
import { answerOf, type FakeKeyway, keywayOf, pairOf } from "./builders.ts";

/** What a provider holds and shows nobody, as it does an empty value. */
export const SENSITIVE = "(sensitive)";

/** One environment on both sides: names and values. */
export interface Sides {
  readonly vault: Map<string, string>;
  readonly provider: Map<string, string>;
}

/** How the provider and the server of a world behave. */
export interface Nature {
  /** Whether a sensitive variable stays one when it is written; a live Keyway makes it readable. */
  readonly keepsSensitive?: boolean;
  /** Whether the server counts only what its preview listed. */
  readonly countsPlanned?: boolean;
}

type Answers = Required<Pick<Keyway, "status" | "preview" | "sync" | "vault" | "secrets" | "projects">>;

/** A vault and a project in memory, behind the answers of a Keyway. */
export interface World {
  /** One environment, to be read and to be changed. */
  readonly at: (pair: string) => Sides;
  /** How this world answers by itself. */
  readonly answers: Answers;
  /** A Keyway of this world, but for what the test answers in its place. */
  readonly keyway: (instead?: Parameters<typeof keywayOf>[0]) => FakeKeyway;
}

type GivenSides = Partial<Record<keyof Sides, Readonly<Record<string, string>>>>;

/** A world of environments, each named as in the input `environments`. */
export function worldOf(given: Readonly<Record<string, GivenSides>>, nature: Nature = {}): World {
  const environments = Object.entries(given).map(([name, { vault = {}, provider = {} }]) => ({
    pair: pairOf(name),
    sides: { vault: new Map(Object.entries(vault)), provider: new Map(Object.entries(provider)) },
  }));
  const sidesOf = ({ keyway, provider }: EnvironmentPair): Sides =>
    environments.find(({ pair }) => pair.keyway === keyway && pair.provider === provider)?.sides ?? {
      vault: new Map(),
      provider: new Map(),
    };
  const answers: Answers = {
    status: async (_, name) => ({
      isFirstSync: false,
      providerSecretCount: environments.find(({ pair }) => pair.provider === name)?.sides.provider.size ?? 0,
    }),
    preview: async (_, pair, direction) => previewIn(sidesOf(pair), direction),
    sync: async (_, pair, direction, allowDelete) =>
      direction === "push" ? push(sidesOf(pair), allowDelete, nature) : pull(sidesOf(pair)),
    // Every pair was synced before, through the connection that asks.
    vault: async ({ connectionId, projectId, provider = "vercel" }) => ({
      environments: environments.map(({ pair }) => pair.keyway),
      syncs: environments.map(({ pair }) => ({
        provider,
        projectId,
        connectionId,
        keywayEnvironment: pair.keyway,
        providerEnvironment: pair.provider,
        lastSyncedAt: "2026-01-02T03:04:05.000Z",
      })),
    }),
    projects: async () => [],
    secrets: async () =>
      environments.flatMap(({ pair, sides }) =>
        [...sides.vault.keys()].map((key) => ({ key, environment: pair.keyway, updatedAt: undefined })),
      ),
  };
  return {
    at: (name) => sidesOf(pairOf(name)),
    answers,
    keyway: (instead = {}) =>
      keywayOf({ ...answers, ensureRequests: async () => {}, waitFor: async () => {}, ...instead }),
  };
}

function isListed(value: string | undefined): value is string {
  return value !== undefined && value !== "" && value !== SENSITIVE;
}

function previewIn({ vault, provider }: Sides, direction: "push" | "pull"): Preview {
  const listed = [...provider].filter(([, value]) => isListed(value)).map(([name]) => name);
  const both = listed.filter((name) => vault.has(name));
  const onlyThere = listed.filter((name) => !vault.has(name));
  if (direction === "pull")
    return {
      toCreate: new Set(onlyThere),
      toUpdate: new Set(),
      toDelete: new Set(),
      toSkip: new Set(both),
    };
  return {
    toCreate: new Set([...vault.keys()].filter((name) => !listed.includes(name))),
    toUpdate: new Set(both.filter((name) => vault.get(name) !== provider.get(name))),
    toDelete: new Set(onlyThere),
    toSkip: new Set(both.filter((name) => vault.get(name) === provider.get(name))),
  };
}

/** Every secret is written, changed or not; with deletions, empty ones go again and unlisted ones go too. */
function push(sides: Sides, allowDelete: boolean, { keepsSensitive, countsPlanned }: Nature): SyncAnswer {
  const { vault, provider } = sides;
  const planned = previewIn(sides, "push");
  const existed = [...vault.keys()].filter((name) => provider.has(name)).length;
  for (const [name, value] of vault)
    if (!keepsSensitive || provider.get(name) !== SENSITIVE) provider.set(name, value);
  const surplus = [...provider.keys()].filter((name) => !vault.get(name));
  if (allowDelete) for (const name of surplus) provider.delete(name);
  const deleted = allowDelete ? surplus.length : 0;
  return countsPlanned
    ? answerOf({
        created: planned.toCreate.size,
        updated: planned.toUpdate.size,
        deleted,
        countsWholeVault: false,
      })
    : answerOf({ created: vault.size - existed, updated: existed, deleted });
}

function pull(sides: Sides): SyncAnswer {
  const missing = [...previewIn(sides, "pull").toCreate];
  for (const name of missing) sides.vault.set(name, sides.provider.get(name) ?? "");
  return answerOf({ created: missing.length });
}
