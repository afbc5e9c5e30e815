import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { RateLimit } from "../../sandbox/ratelimit.ts";
import { defaultSeed, parseSeed } from "../../sandbox/seed.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { ask, preview, previewed, SHOP, start, sync } from "../fixtures/recordings/ask.ts";
import { vercelRows } from "../fixtures/recordings/lines.ts";
import { replay, send } from "../fixtures/recordings/replay.ts";

const oneOld = ["DATABASE_URL=old [production] encrypted"];
const surplus = ["A1=1 [production] encrypted", "A2=2 [production] encrypted"];
const four = ["API_KEY", "DATABASE_URL", "NEW_IN_KEYWAY", "STRIPE_KEY"];

describe("rate limit", () => {
  test("a request beyond it is a bare 500 that tells when to come back", async () => {
    await using sandbox = await start({ faults: { rateLimit: { limit: 2, windowSeconds: 900 } } });
    await send(sandbox, { method: "GET", path: "/v1/nope" });
    await replay(sandbox, "001");
    const last = await replay(sandbox, "383");
    expect([last.get("x-ratelimit-remaining"), last.get("retry-after")]).toEqual(["0", null]);
    const beyond = await replay(sandbox, "384");
    expect([beyond.get("x-ratelimit-remaining"), beyond.get("retry-after")]).toEqual(["0", "900"]);
  });
  test("requests beyond it do not prolong the window", () => {
    const rateLimit = new RateLimit();
    const take = (now: number) => rateLimit.take(now, { limit: 3, windowSeconds: 5 });
    expect([9, 11, 13].map((now) => take(now).remaining)).toEqual([2, 1, 0]);
    expect(take(1426)).toEqual({ limit: 3, remaining: 0, reset: 4, exceeded: true });
    expect(take(4946)).toEqual({ limit: 3, remaining: 0, reset: 1, exceeded: true });
    expect(take(5650)).toEqual({ limit: 3, remaining: 2, reset: 5, exceeded: false });
  });
});

describe("what recordings do not show", () => {
  test("the client's own request id is echoed, else ids are counted", async () => {
    await using sandbox = await start({});
    const echoed = await preview(sandbox, {}, SHOP, { requestId: "my-id" });
    expect(echoed.body).toMatchObject({ meta: { requestId: "my-id" } });
    expect((await preview(sandbox)).headers.get("x-request-id")).toBe("req-2");
  });
  test("names come in another order each time", async () => {
    const production = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`NAME_${index}`, "x"]));
    await using sandbox = await start({ vaults: { "acme/shop": { production } } });
    const orders = [await previewed(sandbox), await previewed(sandbox)].map(({ toCreate }) => toCreate);
    expect(orders[0]).not.toEqual(orders[1]);
    expect(orders[0]?.toSorted()).toEqual(orders[1]?.toSorted());
  });
  test("only the literal true allows deletions", async () => {
    await using sandbox = await start({ rows: surplus });
    for (const yes of ["TRUE", "1", "yes"]) {
      expect((await previewed(sandbox, { allowDelete: yes })).toDelete).toEqual([]);
    }
    expect((await sync(sandbox, { allowDelete: "true" })).status).toBe(400);
  });
  test("with a service the vault always seems empty", async () => {
    await using sandbox = await start({ rows: oneOld });
    const query = new URLSearchParams({ ...SHOP, serviceId: "svc" });
    const { body } = await ask(sandbox, `/vaults/acme/shop/sync/status?${query}`);
    expect(body).toMatchObject({ data: { vaultIsEmpty: true, providerSecretCount: 0 } });
  });
  test("of two rows with one key the last collides when written, and neither changes", async () => {
    const rows = ["API_KEY=old [production] encrypted", "API_KEY=stg [preview] encrypted"];
    await using sandbox = await start({ rows });
    expect((await sync(sandbox)).body).toMatchObject({
      data: { success: true, stats: { created: 3, updated: 0 } },
    });
    expect(vercelRows(sandbox)).toEqual(expect.arrayContaining(rows));
  });
  test("reserved names are written, and never listed", async () => {
    await using sandbox = await start({ vaults: { "acme/shop": { production: { VERCEL_FOO: "1" } } } });
    await sync(sandbox, { allowDelete: true });
    expect(vercelRows(sandbox)).toEqual(["VERCEL_FOO=1 [production] encrypted"]);
    expect((await previewed(sandbox)).toCreate).toEqual(["VERCEL_FOO"]);
  });
  test("Vercel does not mind the letter case of a target", async () => {
    await using sandbox = await start({ rows: oneOld });
    expect((await previewed(sandbox, { providerEnvironment: "Production" })).toUpdate).toEqual([
      "DATABASE_URL",
    ]);
  });
  test("an empty value is written and deleted again in one run", async () => {
    await using sandbox = await start({ vaults: { "acme/shop": { production: { BLANK: "" } } } });
    const { body } = await sync(sandbox, { allowDelete: true });
    expect(body).toMatchObject({ data: { stats: { created: 1, deleted: 1 } } });
    expect(vercelRows(sandbox)).toEqual([]);
  });
  test("a hidden name is missing again once it was written", async () => {
    await using sandbox = await start({ rows: oneOld, faults: { hideNames: ["DATABASE_URL"] } });
    expect((await previewed(sandbox)).toUpdate).toEqual(["DATABASE_URL"]);
    await sync(sandbox);
    expect(await previewed(sandbox)).toMatchObject({ toCreate: ["DATABASE_URL"], toUpdate: [] });
    expect(vercelRows(sandbox)).toContain("DATABASE_URL=postgres://prod [production] sensitive");
  });
  test("an unreadable provider always differs, and a pull stores what it cannot read", async () => {
    const rows = ["API_KEY=prod-key [production] encrypted", "EXTRA=e [production] encrypted"];
    await using sandbox = await start({ rows, faults: { unreadable: true } });
    expect((await previewed(sandbox)).toUpdate).toEqual(["API_KEY"]);
    await sync(sandbox, { direction: "pull" });
    const stored = sandbox.keyway.secrets("acme/shop", "production").get("EXTRA");
    expect(stored).toBeTruthy();
    expect(stored).not.toBe("e");
  });
  test("of two first syncs at once one is a bare 500 that wrote nothing", async () => {
    await using sandbox = await start({ faults: { writeDelayMs: 50 } });
    const answers = await Promise.all([sync(sandbox), sync(sandbox)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 500]);
    expect(sandbox.keyway.links).toHaveLength(1);
  });
  test("a sync goes on after its client has gone", async () => {
    await using sandbox = await start({ faults: { writeDelayMs: 20 } });
    const gone = sync(sandbox, {}, SHOP, { signal: AbortSignal.timeout(50) });
    await expect(gone).rejects.toThrow();
    expect(vercelRows(sandbox).length).toBeLessThan(4);
    await expect.poll(() => vercelRows(sandbox)).toHaveLength(4);
  });
  test.each([
    ["bare-500", 500, 0],
    ["bare-500-after-writing", 500, 4],
    ["reset-after-writing", undefined, 4],
  ] as const)("the second write fails as %s", async (failWrites, status, rowsWritten) => {
    await using sandbox = await start({ faults: { failWrites, failWriteNumber: 2 } });
    await sync(sandbox);
    sandbox.vercel.rows("prj_shop").length = 0;
    await sync(sandbox).catch(() => "cut");
    expect(sandbox.requests.map((request) => request.status)).toEqual([200, status]);
    expect(vercelRows(sandbox)).toHaveLength(rowsWritten);
  });
  test("the documented dialect counts what is new or different", async () => {
    const rows = [...oneOld, "API_KEY=prod-key [production] encrypted"];
    await using sandbox = await start({ rows, dialect: "documented" });
    const done = await sync(sandbox);
    expect(done.body).toMatchObject({
      data: { status: "success", created: 2, updated: 1, deleted: 0, skipped: 1 },
      meta: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    sandbox.setFaults({ refuseNames: four });
    expect((await sync(sandbox)).body).toMatchObject({
      data: { status: "failed", error: /^Failed to set all 4/ },
    });
  });
  test("requests are logged, and held until the test has looked at them", async () => {
    const onRequest = async () => {
      await setTimeout(5);
      sandbox.keyway.secrets("acme/shop", "production").delete("API_KEY");
    };
    await using sandbox: Sandbox = await start({}, { onRequest });
    expect((await previewed(sandbox, { allowDelete: "true" })).toCreate).not.toContain("API_KEY");
    const query = { ...SHOP, allowDelete: "true" };
    const path = "/v1/integrations/vaults/acme/shop/sync/preview";
    expect(sandbox.requests).toMatchObject([{ method: "GET", path, query, status: 200, requestId: "req-1" }]);
  });
  test("a seed with an unknown key is refused", () => {
    expect(() => parseSeed({ faults: { delay: 1 } })).toThrow(/"delay"\s+→ at faults/);
    expect(defaultSeed.vaults).toHaveProperty(["acme/shop", "production"]);
  });
});

test("the seed with all providers has one connection and one project of acme/shop for each", async () => {
  const file = new URL("../../sandbox/seeds/providers.json", import.meta.url);
  const { connections, vercel, netlify, railway } = parseSeed(JSON.parse(await readFile(file, "utf8")));
  expect(connections.map(({ provider }) => provider)).toEqual(["vercel", "netlify", "railway"]);
  const repositories = [...vercel.projects, ...netlify.sites, ...railway.projects.flatMap((p) => p.services)];
  expect(repositories.filter(({ linkedRepo }) => linkedRepo === "acme/shop")).toHaveLength(3);
});
