import { describe, expect, test } from "vitest";
import { parseSeed } from "../../sandbox/seed.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { ask, previewed, start, sync } from "../fixtures/recordings/ask.ts";
import { RAILWAY } from "../fixtures/recordings/recorded-server.ts";

const SHARED = { connectionId: RAILWAY, projectId: "rp-1" };
const SERVICE = { ...SHARED, serviceId: "svc-api" };
/** A vault acme/shop whose production has these secrets. */
const vaults = (production: Record<string, string>) => ({ "acme/shop": { production } });

/** What is at Railway for an environment, or a service of it. */
function held(sandbox: Sandbox, place: string): Record<string, string> {
  return Object.fromEntries(sandbox.railway.variables("rp-1", place));
}

describe("services of a Railway project", () => {
  test("an environment with a service in its name is that service", async () => {
    const rail = { "production:svc-api": { A: "1", SVC_ONLY: "1" } };
    await using sandbox = await start({ vaults: vaults({ A: "1" }), rail });
    const named = await previewed(
      sandbox,
      { providerEnvironment: "production:svc-api", allowDelete: "true" },
      SHARED,
    );
    expect(named).toEqual({ toCreate: [], toUpdate: [], toDelete: ["SVC_ONLY"], toSkip: ["A"] });
    expect(await previewed(sandbox, { allowDelete: "true" }, SERVICE)).toEqual(named);
  });
  test("a push deploys a service again once, and nothing for what all share", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1", B: "2" }) });
    await sync(sandbox, {}, SHARED);
    expect(sandbox.railway.redeploys).toEqual([]);
    await sync(sandbox, {}, SERVICE);
    expect(sandbox.railway.redeploys).toEqual([
      { projectId: "rp-1", environment: "production", serviceId: "svc-api" },
    ]);
    expect([held(sandbox, "production"), held(sandbox, "production:svc-api")]).toEqual([
      { A: "1", B: "2" },
      { A: "1", B: "2" },
    ]);
    expect(held(sandbox, "production:svc-web")).toEqual({});
  });
  test("one that is in no list can be synced all the same", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1" }) });
    expect((await sync(sandbox, {}, { ...SHARED, serviceId: "svc-db" })).body).toMatchObject({
      data: { success: true, stats: { created: 1 } },
    });
    expect(sandbox.railway.redeploys).toHaveLength(1);
  });
  test("one that does not exist takes variables and has nothing to deploy", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1" }) });
    const { body } = await sync(sandbox, {}, { ...SHARED, serviceId: "svc-nope" });
    expect(body).toMatchObject({ data: { success: true, stats: { created: 1 } } });
    expect(held(sandbox, "production:svc-nope")).toEqual({ A: "1" });
    expect(sandbox.railway.redeploys).toEqual([]);
  });
  test("each is linked on its own", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1" }) });
    await sync(sandbox, {}, SHARED);
    await sync(sandbox, {}, SERVICE);
    expect(sandbox.keyway.links.map((link) => link.providerEnvironment)).toEqual([
      "production",
      "production:svc-api",
    ]);
  });
  test("status takes the vault for empty as soon as a service is named", async () => {
    await using sandbox = await start({ rail: { "production:svc-api": { A: "1" } } });
    const { body } = await ask(sandbox, `/vaults/acme/shop/sync/status?${new URLSearchParams(SERVICE)}`);
    expect(body).toMatchObject({
      data: { vaultIsEmpty: true, providerHasSecrets: true, providerSecretCount: 1 },
    });
  });
  test("a project without a linked service names its first one", async () => {
    const services = [
      { id: "svc-1", name: "one" },
      { id: "svc-2", name: "two" },
    ];
    const seed = { projects: [{ id: "rp-3", name: "unlinked", services }] };
    const { Railway } = await import("../../sandbox/providers/railway.ts");
    const { railway, faults } = parseSeed({ railway: seed });
    expect(new Railway(railway.projects, faults).projects()).toEqual([
      expect.objectContaining({ id: "rp-3", serviceId: "svc-1", serviceName: "one" }),
    ]);
  });
});

describe("environments of a Railway project", () => {
  test("an unknown one fails a push, and is an empty one to everything else", async () => {
    await using sandbox = await start({});
    const unknown = { providerEnvironment: "nope" };
    expect((await sync(sandbox, unknown, SERVICE)).body).toMatchObject({
      data: { success: false, error: 'Environment "nope" not found in project' },
    });
    expect((await previewed(sandbox, unknown, SHARED)).toCreate).toHaveLength(4);
    expect((await sync(sandbox, { ...unknown, direction: "pull" }, SHARED)).body).toMatchObject({
      data: { success: true, stats: { created: 0, skipped: 0, total: 0 } },
    });
  });
  test("their letter case does not matter", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1" }) });
    await sync(sandbox, { providerEnvironment: "Staging" }, SHARED);
    expect(held(sandbox, "staging")).toEqual({ A: "1" });
  });
  test("a seed that fills one that is not there is refused", () => {
    const project = { id: "rp", name: "rail", variables: { "staging:svc": { A: "1" } } };
    expect(() => parseSeed({ railway: { projects: [project] } })).toThrow(/does not have/);
  });
});

describe("writing to Railway", () => {
  test("a push is one call: a refused name fails all of it", async () => {
    const rail = { "production:svc-api": { A: "0" } };
    const given = { vaults: vaults({ A: "1", B: "2", C: "3" }), rail, faults: { refuseNames: ["C"] } };
    await using sandbox = await start(given);
    const { body } = await sync(sandbox, {}, SERVICE);
    expect(body).toMatchObject({
      data: {
        success: false,
        stats: { total: 0 },
        error: expect.stringMatching(/^Failed to set 3 environment variables: /),
      },
    });
    expect(held(sandbox, "production:svc-api")).toEqual({ A: "0" });
    expect(sandbox.railway.redeploys).toEqual([]);
  });
  test("reserved names are written, never listed, and new every time", async () => {
    await using sandbox = await start({ vaults: vaults({ RAILWAY_FOO: "1", NIXPACKS_BAR: "2" }) });
    for (const _ of ["first", "second"]) {
      const { body } = await sync(sandbox, { allowDelete: true }, SHARED);
      expect(body).toMatchObject({ data: { stats: { created: 2, updated: 0, deleted: 0 } } });
    }
    expect(held(sandbox, "production")).toEqual({ RAILWAY_FOO: "1", NIXPACKS_BAR: "2" });
    expect((await previewed(sandbox, {}, SHARED)).toCreate).toHaveLength(2);
  });
  test("deletions leave what Railway itself has put there", async () => {
    const rail = { "production:svc-api": { OLD: "1", RAILWAY_PROJECT_ID: "rp-1" } };
    await using sandbox = await start({ vaults: vaults({ A: "1" }), rail });
    const { body } = await sync(sandbox, { allowDelete: true }, SERVICE);
    expect(body).toMatchObject({ data: { success: true, stats: { created: 1, deleted: 1 } } });
    expect(held(sandbox, "production:svc-api")).toEqual({ RAILWAY_PROJECT_ID: "rp-1", A: "1" });
  });
  test("deletions that all fail fail the push", async () => {
    const given = {
      vaults: vaults({}),
      rail: { production: { OLD: "1" } },
      faults: { refuseDeletes: ["OLD"] },
    };
    await using sandbox = await start(given);
    expect((await sync(sandbox, { allowDelete: true }, SHARED)).body).toMatchObject({
      data: { success: false, error: "Failed to delete all 1 environment variables" },
    });
  });
  test("a pull stores what the service has and the vault lacks", async () => {
    const rail = { "production:svc-api": { A: "0", B: "2", RAILWAY_PROJECT_ID: "rp-1" } };
    await using sandbox = await start({ vaults: vaults({ A: "1" }), rail });
    await sync(sandbox, { direction: "pull" }, SERVICE);
    expect(Object.fromEntries(sandbox.keyway.secrets("acme/shop", "production"))).toEqual({ A: "1", B: "2" });
  });
  test("a project that does not exist fails a push with 200", async () => {
    await using sandbox = await start({});
    expect((await sync(sandbox, {}, { ...SHARED, projectId: "rp-0" })).body).toMatchObject({
      data: { success: false, error: "Project not found" },
    });
  });
});
