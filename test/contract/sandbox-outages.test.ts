import { describe, expect, test } from "vitest";
import { vercelRows } from "../fixtures/recordings/lines.ts";
import { ALICES, askAs, readAs, startPeople, syncAs } from "../fixtures/recordings/people.ts";
import { recordedServer } from "../fixtures/recordings/recorded-server.ts";
import { replaysOn } from "../fixtures/recordings/replay.ts";

const two = { production: { DATABASE_URL: "pg", API_KEY: "k" } };
const link = { repository: "acme/shop", connectionId: ALICES, projectId: "prj_shop" };
const failed = (error: string | RegExp) => ({
  status: 200,
  body: { data: { success: false, error: expect.stringMatching(error) } },
});

describe("replayed recordings: outages", () => {
  test(
    "a failing GitHub looks like a missing app",
    replaysOn(recordedServer({ outages: { github: "not-installed" } }), "279"),
  );
  test("an expired connection is a bare 500", () => {
    const { connections = [], ...server } = recordedServer({});
    const expired = connections.map((connection) => ({ ...connection, health: "expired" as const }));
    return replaysOn({ ...server, connections: expired }, "281")();
  });
  test(
    "a name that hangs is dropped without a word",
    replaysOn(recordedServer({ faults: { hangNames: ["API_KEY"], hangMs: 20 } }), "410"),
  );
});

describe("outages of Keyway", () => {
  test("without its crypto service every key is a bad one, for reads and writes", async () => {
    await using sandbox = await startPeople({ vault: two });
    sandbox.outages.crypto = true;
    const refused = { status: 401, body: { detail: expect.stringMatching(/^Failed to decrypt/) } };
    expect(await readAs(sandbox, "alice", "preview")).toMatchObject(refused);
    expect(await syncAs(sandbox, "alice")).toMatchObject(refused);
    sandbox.outages.crypto = false;
    expect((await syncAs(sandbox, "alice")).status).toBe(200);
  });
  test("without its database everything that takes a key is a 500", async () => {
    await using sandbox = await startPeople({ vault: two, outages: { database: true } });
    expect((await readAs(sandbox, "alice", "status")).status).toBe(500);
    expect((await syncAs(sandbox, "alice")).status).toBe(500);
    expect((await askAs(sandbox, "alice", "/integrations")).status).toBe(200);
    expect(vercelRows(sandbox)).toEqual([]);
  });
  test.each([
    ["unreachable", 500, "An unexpected error occurred", 500],
    ["refuses", 403, "You do not have access to this repository", 404],
    ["not-installed", 403, /^GitHub App not installed for acme\/shop/, 404],
  ] as const)("a GitHub that is %s is a %i", async (github, status, detail, lookUp) => {
    await using sandbox = await startPeople({ vault: two, outages: { github } });
    const told = { status, body: { detail: expect.stringMatching(detail) } };
    expect(await readAs(sandbox, "alice", "status")).toMatchObject(told);
    expect(await readAs(sandbox, "alice", "preview")).toMatchObject(told);
    expect(await syncAs(sandbox, "alice")).toMatchObject(told);
    expect((await askAs(sandbox, "alice", "/vaults/acme/shop")).status).toBe(lookUp);
  });
});

describe("outages of a provider", () => {
  test.each([
    ["down", /503/],
    ["rate-limited", /^Rate limited by Vercel API/],
    ["hangs", /timeout/],
  ] as const)(
    "one that is %s fails reads with 500, a first sync too, and any other with 200",
    async (provider, text) => {
      await using sandbox = await startPeople({ vault: two, faults: { hangMs: 20 }, outages: { provider } });
      expect((await readAs(sandbox, "alice", "status")).status).toBe(500);
      expect((await readAs(sandbox, "alice", "preview")).status).toBe(500);
      expect((await askAs(sandbox, "alice", `/integrations/connections/${ALICES}/projects`)).status).toBe(
        500,
      );
      expect((await syncAs(sandbox, "alice")).status).toBe(500);
      sandbox.keyway.links.push({ ...link, providerEnvironment: "production" });
      expect(await syncAs(sandbox, "alice")).toMatchObject(failed(text));
      delete sandbox.outages.provider;
      expect(await syncAs(sandbox, "alice")).toMatchObject({ body: { data: { success: true } } });
    },
  );
  test("a connection that was revoked at the provider is listed, and of no use", async () => {
    await using sandbox = await startPeople({ vault: two, links: [link] });
    const [connection] = sandbox.keyway.connections;
    if (connection) connection.health = "revoked";
    const listed = await askAs(sandbox, "alice", "/integrations/connections");
    expect(listed.body).toMatchObject({ data: { connections: [{ id: ALICES }] } });
    expect(JSON.stringify(listed.body)).not.toContain("health");
    expect((await askAs(sandbox, "alice", `/integrations/connections/${ALICES}/projects`)).status).toBe(500);
    expect((await readAs(sandbox, "alice", "preview")).status).toBe(500);
    expect(await syncAs(sandbox, "alice")).toMatchObject(failed("Not authorized"));
  });
  test("a write goes on after its client has gone, past a name that hangs", async () => {
    await using sandbox = await startPeople({
      vault: two,
      faults: { hangNames: ["DATABASE_URL"], hangMs: 100 },
    });
    const gone = fetch(`${sandbox.url}/v1/integrations/vaults/acme/shop/sync`, {
      method: "POST",
      headers: { authorization: "Bearer <key:alice>", "content-type": "application/json" },
      body: JSON.stringify({ connectionId: ALICES, projectId: "prj_shop" }),
      signal: AbortSignal.timeout(40),
    });
    await expect(gone).rejects.toThrow();
    expect(vercelRows(sandbox)).toEqual([]);
    await expect.poll(() => vercelRows(sandbox)).toEqual(["API_KEY=k [production] encrypted"]);
  });
  test("a project beyond the first page is not listed, and works", async () => {
    await using sandbox = await startPeople({ vault: two, faults: { projectsListed: 0 } });
    const path = `/integrations/connections/${ALICES}/projects`;
    expect((await askAs(sandbox, "alice", path)).body).toMatchObject({ data: { projects: [] } });
    expect((await syncAs(sandbox, "alice")).body).toMatchObject({ data: { success: true } });
    expect(sandbox.keyway.links).toMatchObject([{ projectName: "shop" }]);
  });
});
