import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { RateLimit } from "../../sandbox/ratelimit.ts";
import { defaultSeed, parseSeed } from "../../sandbox/seed.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/server.ts";
import {
  type Given,
  recordedServer,
  replay,
  replays,
  send,
  VERCEL,
  vercelRows,
} from "../fixtures/recordings/replay.ts";

const mixed = [
  "DATABASE_URL=old [production] encrypted",
  "ONLY_PROVIDER=x [production,preview] encrypted",
  "SENS=hidden [production] sensitive",
  "EMPTY= [production] encrypted",
  "VERCEL_URL=sys [production] system",
  "PREVIEW_ONLY=y [preview] encrypted",
];
const oneOld = ["DATABASE_URL=old [production] encrypted"];
const surplus = ["A1=1 [production] encrypted", "A2=2 [production] encrypted"];
const four = ["API_KEY", "DATABASE_URL", "NEW_IN_KEYWAY", "STRIPE_KEY"];

// The numbers are those of the recordings.
describe("replayed recordings: reading", () => {
  test("providers are listed to anybody", replays({}, "001"));
  test("connections name user and team", replays({}, "004"));
  test("projects name the repository they are linked to", replays({}, "006"));
  test("projects of an unknown connection are a bare 500", replays({}, "010"));
  test("railway has no consent page", replays({}, "018"));
  test("fly is an unknown provider", replays({}, "019"));
  test("a connection can be deleted once", () => {
    const connections = [{ id: "d53070dc-d77d-47e6-9997-b8994067b50c", provider: "vercel" as const }];
    return replays({ connections }, "033", "034")();
  });

  test("status tells of an empty provider", replays({}, "037"));
  test("status counts values nobody can read", replays({ rows: mixed }, "038"));
  test("status tells of an empty vault", replays({ rows: mixed }, "045"));
  test("status names every missing parameter", replays({}, "046"));
  test("status of an unknown connection is a bare 500", replays({}, "049"));
  test("an unknown vault is a 404", replays({}, "060"));
  test("a vault in the wrong letter case is a 404", replays({}, "064", "186"));

  test("a push preview lists no deletions unasked", replays({ rows: mixed }, "073", "075"));
  test("a push preview never deletes what it cannot read", replays({ rows: mixed }, "074"));
  test("a pull preview skips what differs and deletes nothing", replays({ rows: mixed }, "080", "081"));
  test("an unknown vault environment is an empty one", replays({ rows: mixed }, "089", "090"));
  test("an unknown project is a bare 500", replays({}, "096"));
  test("a sensitive variable seems to be missing", () =>
    replays({ rows: ["DATABASE_URL=x [production] sensitive"] }, "101")());

  test("a request without a key is refused", replays({}, "251"));
  test("an unknown key is refused", replays({}, "255"));
  test("an expired key is refused", replays({}, "265"));
  test("an outage can look like a bad key", () =>
    replays({ faults: { failReads: { path: "/connections$", status: 401 } } }, "274", "004")());
  test("an unknown route has an error envelope of its own", replays({}, "325"));
});

describe("replayed recordings: writing", () => {
  test("a push rewrites every name and counts the unchanged as updated", () => {
    const rows = [
      ...oneOld,
      "API_KEY=prod-key [production] encrypted",
      "ONLY_PROVIDER=x [production] encrypted",
    ];
    return replays({ rows }, "121", "122", "124", "125")();
  });
  test("a push deletes more than its preview lists, and only one target of a shared row", () => {
    const rows = [
      ...oneOld,
      "ONLY_PROVIDER=x [production] encrypted",
      "MULTI=m [production,preview] encrypted",
      "SENS=hidden [production] sensitive",
      "EMPTY= [production] encrypted",
      "VERCEL_URL=v [production] system",
      "PREVIEW_ONLY=y [preview] encrypted",
    ];
    return replays({ rows }, "126", "127")();
  });
  test("an empty vault empties its target", replays({ rows: ["SENS=x [production] sensitive"] }, "134"));
  test("a pull needs a key that may write, and stores only what the vault lacks", () => {
    const rows = [
      ...oneOld,
      "API_KEY=prod-key [production] encrypted",
      "FROM_PROVIDER=fp [production] encrypted",
      "SENS=hidden [production] sensitive",
      "EMPTY= [production] encrypted",
    ];
    return replays({ rows }, "136", "137")();
  });
  test("names that fail only lower the counts", () =>
    replays({ rows: oneOld, faults: { refuseNames: ["API_KEY", "NEW_IN_KEYWAY"] } }, "144", "145")());
  test("a push that fails for every name fails, and still was the first sync", () =>
    replays({ rows: oneOld, faults: { refuseNames: four } }, "146", "147")());
  test("a provider that refuses the call is told with 200", () =>
    replays({ faults: { failWrites: "error-200" } }, "149")());
  test("what a provider says is passed on as it is", () => {
    const failWriteError = "line1\n::error::injected by provider\nAuthorization: Bearer vtok_alice <b>x</b>";
    return replays({ faults: { failWrites: "error-200", failWriteError } }, "321")();
  });
  test("a push to an unknown project is told with 200", replays({}, "153"));
  test("a deletion that fails only lowers the count", () =>
    replays({ rows: surplus, faults: { refuseDeletes: ["A1"] } }, "156")());
  test("a push whose deletions all fail has written all the same", () =>
    replays({ rows: surplus, faults: { refuseDeletes: ["A1", "A2"] } }, "157")());
  test("an empty order is refused field by field", replays({}, "160"));
  test("an order for an unknown connection is forbidden", replays({}, "183"));
  test("a row that serves two targets changes for both", () =>
    replays({ rows: ["API_KEY=old [production,preview] encrypted"] }, "191", "192")());
  test("two environments overwrite each other", replays({}, "196", "197", "198", "199"));
  test("a project linked through another connection cannot be synced", () => {
    const newer = "7eb0d25b-a9f7-4029-8445-e3844a0caacd";
    return replays(
      {
        connections: [VERCEL, newer].map((id) => ({ id, provider: "vercel" })),
        links: [{ repository: "acme/shop", connectionId: VERCEL, projectId: "prj_shop" }],
      },
      "245",
    )();
  });
});

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
    const echoed = await send(sandbox, preview, { requestId: "my-id" });
    expect(echoed.body).toMatchObject({ meta: { requestId: "my-id" } });
    expect((await send(sandbox, preview)).headers.get("x-request-id")).toBe("req-2");
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
      expect((await previewed(sandbox, `&allowDelete=${yes}`)).toDelete).toEqual([]);
    }
    const order = { connectionId: VERCEL, projectId: "prj_shop", allowDelete: "true" };
    expect((await sync(sandbox, order)).status).toBe(400);
  });
  test("with a service the vault always seems empty", async () => {
    await using sandbox = await start({ rows: oneOld });
    const path = preview.path.replace("/preview?", "/status?serviceId=svc&");
    const { body } = await send(sandbox, { ...preview, path });
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
    await sync(sandbox, { ...everything, allowDelete: true });
    expect(vercelRows(sandbox)).toEqual(["VERCEL_FOO=1 [production] encrypted"]);
    expect((await previewed(sandbox)).toCreate).toEqual(["VERCEL_FOO"]);
  });
  test("Vercel does not mind the letter case of a target", async () => {
    await using sandbox = await start({ rows: oneOld });
    expect((await previewed(sandbox, "&providerEnvironment=Production")).toUpdate).toEqual(["DATABASE_URL"]);
  });
  test("an empty value is written and deleted again in one run", async () => {
    await using sandbox = await start({ vaults: { "acme/shop": { production: { BLANK: "" } } } });
    const { body } = await sync(sandbox, { ...everything, allowDelete: true });
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
    await sync(sandbox, { ...everything, direction: "pull" });
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
    const gone = sync(sandbox, everything, { signal: AbortSignal.timeout(50) });
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
    expect((await previewed(sandbox, "&allowDelete=true")).toCreate).not.toContain("API_KEY");
    const query = { connectionId: VERCEL, projectId: "prj_shop", allowDelete: "true" };
    const path = "/v1/integrations/vaults/acme/shop/sync/preview";
    expect(sandbox.requests).toMatchObject([{ method: "GET", path, query, status: 200, requestId: "req-1" }]);
  });
  test("authorize leads to a page of the provider, with a signed state", async () => {
    await using sandbox = await start({});
    const vercel = await send(sandbox, { ...preview, path: "/v1/integrations/vercel/authorize" });
    expect([vercel.status, vercel.body]).toEqual([302, ""]);
    expect(vercel.headers.get("location")).toMatch(
      /^https:\/\/vercel\.com\/integrations\/keyway\/new\?state=\S+\.\S+$/,
    );
  });
  test("a seed with an unknown key is refused", () => {
    expect(() => parseSeed({ faults: { delay: 1 } })).toThrow(/"delay"\s+→ at faults/);
    expect(defaultSeed.vaults).toHaveProperty(["acme/shop", "production"]);
  });
});

const everything = { connectionId: VERCEL, projectId: "prj_shop" };
const authorization = "Bearer <key:alice_rw>";
const preview = {
  method: "GET",
  path: `/v1/integrations/vaults/acme/shop/sync/preview?${new URLSearchParams(everything)}`,
  authorization,
};

function start(given: Given, options?: SandboxOptions): Promise<Sandbox> {
  return startSandbox(recordedServer(given), options);
}

async function previewed(sandbox: Sandbox, more = ""): Promise<Record<string, string[]>> {
  const { body } = await send(sandbox, { ...preview, path: preview.path + more });
  return (body as { data: Record<string, string[]> }).data;
}

function sync(
  sandbox: Sandbox,
  body: object = everything,
  options?: { signal: AbortSignal },
): ReturnType<typeof send> {
  const path = "/v1/integrations/vaults/acme/shop/sync";
  return send(sandbox, { method: "POST", path, body, authorization }, options);
}
