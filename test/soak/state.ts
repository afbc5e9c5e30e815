import { preview } from "../../sandbox/preview.ts";
import { Vercel } from "../../sandbox/providers/vercel.ts";
import type { VercelRow } from "../../sandbox/seed.ts";
import { parseSeed } from "../../sandbox/seed.ts";
import type { Sandbox } from "../../sandbox/server.ts";

export const REPOSITORY = "acme/shop";
export const PROJECT = "prj_shop";

/** A vault environment and the provider environment it goes to. */
export interface Pair {
  readonly keyway: string;
  readonly provider: string;
}

/** What vault and provider hold at one moment, as the stand-in knows it. */
export interface State {
  /** By environment and name. One that cannot be decrypted is not readable. */
  readonly vault: Readonly<Record<string, Readonly<Record<string, Secret>>>>;
  readonly rows: readonly VercelRow[];
  /** Connection and last sync by provider environment. */
  readonly links: Readonly<Record<string, { connection: string; synced: string | null | undefined }>>;
  /** Whether the provider lists ciphertext. */
  readonly ciphertext: boolean;
}

export interface Secret {
  readonly value: string;
  readonly readable: boolean;
}

/** Takes down what a stand-in holds. */
export function stateOf({ keyway, vercel }: Sandbox, ciphertext: boolean): State {
  // An environment that was only asked for is there from then on, without a name.
  const environments = [...(keyway.vaults.get(REPOSITORY) ?? [])].filter(([, held]) => held.size > 0);
  return {
    vault: Object.fromEntries(
      environments.map(([environment, held]) => [
        environment,
        Object.fromEntries(
          [...held].map(([name, value]) => [name, { value, readable: !held.note(name).undecryptable }]),
        ),
      ]),
    ),
    rows: structuredClone(vercel.rows(PROJECT)),
    links: Object.fromEntries(
      keyway.links
        .filter(({ projectId }) => projectId === PROJECT)
        .map((link) => [
          link.providerEnvironment,
          { connection: link.connectionId, synced: link.lastSyncedAt },
        ]),
    ),
    ciphertext,
  };
}

/** What a sync sees of a vault environment: values by name. */
export function vaultOf({ vault }: State, environment: string): Map<string, string> {
  const secrets = Object.entries(vault[environment] ?? {}).filter(([, { readable }]) => readable);
  return new Map(secrets.map(([name, { value }]) => [name, value]));
}

/** Every name of a vault environment, those that cannot be decrypted included. */
export function namesInVault({ vault }: State, environment: string): Set<string> {
  return new Set(Object.keys(vault[environment] ?? {}));
}

/** What a provider environment really holds, whoever can see it. */
export function heldBy({ rows }: State, environment: string): Map<string, VercelRow> {
  return new Map(
    rows.filter(({ target }) => target.includes(environment.toLowerCase())).map((row) => [row.key, row]),
  );
}

/** Whether Keyway never lists a name, whoever holds it. */
export function isReserved(name: string): boolean {
  return /^(NEXT_PUBLIC_)?VERCEL_/.test(name);
}

/** What the stand-in would show of a pair. */
export interface View {
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly delete: readonly string[];
  readonly skip: readonly string[];
  /** What a pull would create. */
  readonly pull: readonly string[];
  /** Variables that the provider environment holds and no preview lists. */
  readonly unlisted: number;
}

/** What the stand-in shows of a pair, by its own rules. */
export function viewOf(state: State, { keyway, provider }: Pair): View {
  const { faults } = parseSeed({ faults: { unreadable: state.ciphertext } });
  const project = { id: PROJECT, name: "shop", framework: null, createdAt: "", rows: [...state.rows] };
  const listed = new Vercel([project], faults).list(PROJECT, provider);
  const vault = vaultOf(state, keyway);
  const push = preview(vault, listed, "push", true);
  const seen = new Set([...push.toUpdate, ...push.toSkip, ...push.toDelete]);
  return {
    create: push.toCreate.toSorted(),
    update: push.toUpdate.toSorted(),
    delete: push.toDelete.toSorted(),
    skip: push.toSkip.toSorted(),
    pull: preview(vault, listed, "pull", false).toCreate.toSorted(),
    unlisted: listed.length - seen.size,
  };
}
