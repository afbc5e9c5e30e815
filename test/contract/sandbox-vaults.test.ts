import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/server.ts";
import { ALICES, askAs, people, readAs, startPeople, syncAs } from "../fixtures/recordings/people.ts";
import { replay, replaysOn } from "../fixtures/recordings/replay.ts";

const three = {
  production: { DATABASE_URL: "pg", API_KEY: "k" },
  staging: { API_KEY: "stg" },
};
const two = { production: { DATABASE_URL: "pg", API_KEY: "k" } };
const BROKEN = { value: "k", undecryptable: true };
const synced = ["DATABASE_URL=pg [production] encrypted", "API_KEY=k [production] encrypted"];

describe("replayed recordings: looking vaults up", () => {
  test("before any sync", replaysOn(people({ vault: three }), "419", "422"));
  test("without a role, and without a vault", replaysOn(people({ vault: three }), "423", "424"));
  test("secrets are listed by name, the last changed first, in pages", () => {
    const at = (milliseconds: number) => `2026-11-24T16:20:0${milliseconds}Z`;
    const dated = (value: string, time: string) => ({ value, createdAt: time });
    const vault = {
      production: { DATABASE_URL: dated("pg", at(8.996)), API_KEY: dated("k", at(8.999)) },
      staging: { API_KEY: dated("stg", at(9.002)) },
    };
    return replaysOn(people({ vault }), "420", "421")();
  });
  test("after a sync, which a second connection can never make", async () => {
    const links = [
      {
        repository: "acme/shop",
        connectionId: ALICES,
        projectId: "prj_shop",
        projectName: "shop",
        lastSyncedAt: "2026-11-24T16:20:10.043Z",
      },
    ];
    const roles = { "acme/shop": { alice: "admin", bob: "write" } } as const;
    await replaysOn(people({ vault: two, links, roles }), "435", "439", "440")();
  });
  test("what was deleted is in the trash for 30 days", async () => {
    await using sandbox = await startPeople({ vault: { production: { OK: "1" } } });
    sandbox.keyway.secrets("acme/shop", "production").delete("OK");
    await replay(sandbox, "443");
  });
  test("one secret that cannot be decrypted is hidden from a preview, listed by name, and deleted", () => {
    const vault = {
      production: {
        DATABASE_URL: { value: "pg", createdAt: "2026-11-24T16:20:09.793Z" },
        API_KEY: { ...BROKEN, createdAt: "2026-11-24T16:20:09.795Z" },
      },
    };
    const rows = [...synced, "OTHER=o [production] sensitive"];
    return replaysOn(people({ vault, rows }), "436", "437", "438")();
  });
});

describe("looking vaults up", () => {
  test("a vault of secrets that cannot be decrypted seems empty to a preview, and is not to a status", async () => {
    await using sandbox = await startPeople({ vault: { production: { API_KEY: BROKEN } }, rows: synced });
    expect(await readAs(sandbox, "alice", "status")).toMatchObject({
      body: { data: { vaultIsEmpty: false } },
    });
    expect(await readAs(sandbox, "alice", "preview")).toMatchObject({
      body: { data: { toCreate: [], toUpdate: [], toSkip: [] } },
    });
  });
  test("a secret can break, and is whole again once it is set", async () => {
    await using sandbox = await startPeople({ vault: two });
    const secrets = sandbox.keyway.secrets("acme/shop", "production");
    secrets.note("API_KEY").undecryptable = true;
    expect([...secrets.readable().keys()]).toEqual(["DATABASE_URL"]);
    secrets.set("API_KEY", "new");
    expect([...secrets.readable().keys()]).toEqual(["DATABASE_URL", "API_KEY"]);
  });
  test("who changed a secret last is told", async () => {
    const lastModifiedBy = { username: "bob", avatarUrl: "https://example.com/bob.png" };
    const createdAt = "2026-01-01T00:00:00.000Z";
    await using sandbox = await startPeople({
      vault: { production: { A: { value: "1", createdAt, lastModifiedBy } } },
    });
    expect(await askAs(sandbox, "carol", "/vaults/acme/shop/secrets")).toMatchObject({
      body: { data: [{ key: "A", createdAt, updatedAt: createdAt, lastModifiedBy }] },
    });
  });
  test("a page holds 20 names if it is not said otherwise, and never more than 100", async () => {
    const production = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`NAME_${index}`, "x"]));
    await using sandbox = await startPeople({ vault: { production } });
    expect(await askAs(sandbox, "alice", "/vaults/acme/shop/secrets")).toMatchObject({
      body: {
        data: { length: 20 },
        meta: { pagination: { total: 25, limit: 20, offset: 0, hasMore: true } },
      },
    });
    expect((await askAs(sandbox, "alice", "/vaults/acme/shop/secrets?limit=101")).status).toBe(400);
  });
  test.each(["", "/secrets", "/environments", "/trash"])(
    "asked for %j in another letter case the vault takes that name, and syncs no longer find it",
    async (look) => {
      await using sandbox = await startPeople({ vault: two, links: [linked(ALICES)] });
      expect((await readAs(sandbox, "alice", "status")).status).toBe(200);
      expect((await askAs(sandbox, "carol", `/vaults/Acme/Shop${look}`)).status).toBe(200);
      expect([...sandbox.keyway.vaults.keys()]).toEqual(["Acme/Shop"]);
      expect((await readAs(sandbox, "alice", "status")).status).toBe(404);
      expect(sandbox.keyway.links).toMatchObject([{ repository: "Acme/Shop" }]);
    },
  );
  test("on a server without these look-ups they are unknown routes, and rename nothing", async () => {
    await using sandbox = await startPeople({ vault: two, outages: { vaultLookups: true } });
    const path = "/vaults/Acme/Shop/secrets";
    const { status, headers, body } = await askAs(sandbox, "alice", path);
    expect({ status, body }).toEqual({
      status: 404,
      body: { message: `Route GET:/v1${path} not found`, error: "Not Found", statusCode: 404 },
    });
    expect(headers.has("x-ratelimit-limit")).toBe(false);
    expect([...sandbox.keyway.vaults.keys()]).toEqual(["acme/shop"]);
  });
});

describe("links", () => {
  test("one that a seed has was synced long ago, unless it says never", async () => {
    const never = { ...linked(ALICES), providerEnvironment: "preview", lastSyncedAt: null };
    await using sandbox = await startPeople({ vault: two, links: [linked(ALICES), never] });
    const lastSyncedAt = "2026-01-15T10:00:00.000Z";
    expect(await syncs(sandbox)).toMatchObject([{ lastSyncedAt }, { lastSyncedAt: null }]);
    expect(await askAs(sandbox, "alice", "/vaults/acme/shop/secrets")).toMatchObject({
      body: { data: [{ updatedAt: lastSyncedAt }, { updatedAt: lastSyncedAt }] },
    });
  });
  test("a sync tells when it was, also one that lost names, but not one that failed", async () => {
    await using sandbox = await startPeople({
      vault: two,
      faults: { refuseNames: ["API_KEY", "DATABASE_URL"] },
    });
    await syncAs(sandbox, "alice");
    expect(await syncs(sandbox)).toMatchObject([{ projectName: "shop", lastSyncedAt: null }]);
    sandbox.setFaults({ refuseNames: ["API_KEY"] });
    await syncAs(sandbox, "alice");
    expect(await syncs(sandbox)).toMatchObject([{ lastSyncedAt: expect.stringMatching(/^20/) }]);
  });
  test("each provider environment has its own, and keeps the vault environment of its first sync", async () => {
    await using sandbox = await startPeople({ vault: three });
    await syncAs(sandbox, "alice", { keywayEnvironment: "staging", providerEnvironment: "preview" });
    await syncAs(sandbox, "alice", { providerEnvironment: "preview" });
    await syncAs(sandbox, "alice");
    expect(await syncs(sandbox)).toMatchObject([
      {
        keywayEnvironment: "staging",
        providerEnvironment: "preview",
        connectionId: ALICES,
        provider: "vercel",
      },
      { keywayEnvironment: "production", providerEnvironment: "production" },
    ]);
  });
  test("for a second connection it is a first sync that never succeeds", async () => {
    const roles = { "acme/shop": { alice: "admin", bob: "admin" } } as const;
    await using sandbox = await startPeople({ vault: two, roles, links: [linked(ALICES)] });
    const first = async (person: string) => (await readAs(sandbox, person, "status")).body;
    expect(await first("alice")).toMatchObject({ data: { isFirstSync: false } });
    expect(await first("bob")).toMatchObject({ data: { isFirstSync: true } });
    for (const _ of ["once", "again"]) expect((await syncAs(sandbox, "bob")).status).toBe(500);
    expect(sandbox.vercel.rows("prj_shop")).toEqual([]);
  });
  test("a connection is known in any letter case, and noted in one", async () => {
    await using sandbox = await startPeople({ vault: two });
    const connectionId = ALICES.toUpperCase();
    expect((await readAs(sandbox, "alice", "preview", { connectionId })).status).toBe(200);
    expect((await syncAs(sandbox, "alice", { connectionId })).status).toBe(200);
    expect(await syncs(sandbox)).toMatchObject([{ connectionId: ALICES }]);
  });
});

function linked(connectionId: string) {
  return { repository: "acme/shop", connectionId, projectId: "prj_shop" };
}

async function syncs(sandbox: Sandbox): Promise<unknown> {
  const { body } = await askAs(sandbox, "aliceRead", "/vaults/acme/shop");
  return (body as { data: { syncs: unknown } }).data.syncs;
}
