import { describe, expect, it } from "vitest";
import { CancelledError } from "../../../src/domain/errors.ts";
import type { Link, Vault, VaultSecret } from "../../../src/keyway/schemas.ts";
import { historyOf, readHistory } from "../../../src/plan/vault-history.ts";
import {
  always,
  answered,
  CONNECTION,
  failing,
  inputsOf,
  keywayOf,
  planOf,
  roomFor,
} from "../../support/builders.ts";

const PLAN = planOf([{ update: ["A"], create: ["N"], delete: ["OLD"], skip: ["S"] }], { allowDelete: true });
const SYNCED = "2026-11-12T08:00:00.000Z";

function vaultOf(link: Partial<Link> = {}): Vault {
  const usual = {
    provider: "vercel",
    projectId: "prj_shop",
    connectionId: CONNECTION,
    keywayEnvironment: "production",
    providerEnvironment: "production",
    lastSyncedAt: SYNCED,
  };
  return { environments: ["production"], syncs: [{ ...usual, ...link }] };
}

function secretOf(key: string, updatedAt: string | undefined, username?: string): VaultSecret {
  const lastModifiedBy = username === undefined ? null : { username };
  return { key, environment: "production", updatedAt, lastModifiedBy };
}

describe("what the vault tells of a name that differs", () => {
  const told = (secret: VaultSecret, vault = vaultOf()) => historyOf(PLAN, vault, [secret])[0]?.vault;

  it("is when it was changed and by whom, where that was after the last sync", () => {
    expect(told(secretOf("A", "2026-11-24T05:00:00.000Z", "alice"))).toEqual({
      kind: "changed",
      at: new Date("2026-11-24T05:00:00.000Z"),
      by: "alice",
    });
  });

  it("is that it was not changed since the last sync", () => {
    const since = new Date(SYNCED);
    expect(told(secretOf("A", "2026-11-01T05:00:00.000Z", "alice"))).toEqual({ kind: "untouched", since });
    expect(told(secretOf("N", SYNCED))).toEqual({ kind: "untouched", since });
  });

  it.each<[string, Vault]>([
    ["this pair was never synced", vaultOf({ lastSyncedAt: undefined })],
    ["only another environment was synced", vaultOf({ keywayEnvironment: "staging" })],
    ["only another provider environment was synced", vaultOf({ providerEnvironment: "preview" })],
    ["only another project was synced", vaultOf({ projectId: "prj_blog" })],
  ])("is when it was changed, where %s", (_, vault) => {
    expect(told(secretOf("A", "2026-11-01T05:00:00.000Z"), vault)).toMatchObject({ kind: "changed" });
  });

  it.each<[string, VaultSecret]>([
    ["the vault does not say when", secretOf("A", undefined)],
    ["nobody can read when", secretOf("A", "yesterday")],
    ["it is in another environment", { ...secretOf("A", SYNCED), environment: "staging" }],
    ["it differs in nothing", secretOf("S", SYNCED)],
    ["it is only at the provider", secretOf("OLD", SYNCED)],
  ])("is nothing where %s", (_, secret) => {
    expect(told(secret)).toBeUndefined();
  });
});

it("the names of an environment are told in one order", () => {
  const plan = planOf([{ update: ["B"], create: ["A"] }]);
  const secrets = [secretOf("B", SYNCED), secretOf("A", SYNCED)];
  expect(historyOf(plan, vaultOf(), secrets).map(({ name }) => name)).toEqual(["A", "B"]);
});

describe("the vault is asked", () => {
  const answers = { vault: always(vaultOf()), secrets: always([secretOf("A", SYNCED)]) };
  const read = (keyway: ReturnType<typeof keywayOf>, plan = PLAN) =>
    readHistory({ keyway, target: plan.target, policy: inputsOf() }, plan);

  it("once, for its links and its secrets", async () => {
    const keyway = keywayOf(answers);
    expect(await read(keyway)).toHaveLength(1);
    expect(keyway.asked).toEqual(["vault", "secrets"]);
  });

  it("without patience, and for no more than three pages of secrets", async () => {
    const options: unknown[] = [];
    await read(
      keywayOf({
        vault: async (_, given) => {
          options.push(given);
          return vaultOf();
        },
        secrets: async (_, given) => {
          options.push(given);
          return [];
        },
      }),
    );
    expect(options).toEqual([{ once: true }, { once: true, pages: 3 }]);
  });

  it("not where the rate limit leaves little room, and not for a pull", async () => {
    const keyway = keywayOf(answers);
    keyway.rateLimit = roomFor(19);
    expect(await read(keyway)).toEqual([]);
    expect(keyway.asked).toEqual([]);
    const idle = keywayOf(answers);
    expect(await read(idle, planOf([{ create: ["A"] }], { direction: "pull" }))).toEqual([]);
    expect(idle.asked).toEqual([]);
  });

  it("without harm where it does not answer", async () => {
    expect(await read(keywayOf({ ...answers, secrets: failing(answered(404)) }))).toEqual([]);
  });

  it("and a cancel is heard", async () => {
    const cancelled = keywayOf({ ...answers, vault: failing(new CancelledError()) });
    await expect(read(cancelled)).rejects.toThrow(CancelledError);
  });
});
