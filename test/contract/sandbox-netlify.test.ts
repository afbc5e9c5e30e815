import { describe, expect, test } from "vitest";
import { parseSeed } from "../../sandbox/seed.ts";
import { ask, previewed, start, sync } from "../fixtures/recordings/ask.ts";
import { netlifyLines } from "../fixtures/recordings/lines.ts";
import { NETLIFY } from "../fixtures/recordings/recorded-server.ts";

const SITE = { connectionId: NETLIFY, projectId: "site-1111" };
/** A vault acme/shop whose production has these secrets. */
const vaults = (production: Record<string, string>) => ({ "acme/shop": { production } });

describe("contexts of a Netlify site", () => {
  test.each(["production", "deploy-preview", "branch-deploy", "dev"])(
    "a value for all contexts counts in %s",
    async (context) => {
      await using sandbox = await start({ vaults: vaults({ A: "1" }), site: ["A all=1"] });
      expect((await previewed(sandbox, { providerEnvironment: context }, SITE)).toSkip).toEqual(["A"]);
    },
  );
  test("a value of the context itself counts before it", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1" }), site: ["A all=0,production=1"] });
    expect((await previewed(sandbox, {}, SITE)).toSkip).toEqual(["A"]);
    expect((await previewed(sandbox, { providerEnvironment: "dev" }, SITE)).toUpdate).toEqual(["A"]);
  });
  test("a push leaves the other contexts as they are", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1" }), site: ["A all=0,dev=2"] });
    await sync(sandbox, {}, SITE);
    expect(netlifyLines(sandbox)).toEqual(["A all=0,dev=2,production=1"]);
  });
  test("a push can set the value for all contexts", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1" }), site: ["A all=0,dev=2"] });
    await sync(sandbox, { providerEnvironment: "all" }, SITE);
    expect(netlifyLines(sandbox)).toEqual(["A all=1,dev=2"]);
  });
  test("one that does not exist cannot be written", async () => {
    await using sandbox = await start({ vaults: vaults({ A: "1", B: "2" }), site: ["A all=0"] });
    const { body } = await sync(sandbox, { providerEnvironment: "preview" }, SITE);
    expect(body).toMatchObject({
      data: { success: false, error: "Failed to set all 2 environment variables" },
    });
    expect(netlifyLines(sandbox)).toEqual(["A all=0"]);
  });
});

describe("secret values at Netlify", () => {
  test("seem to be missing, and are not deleted by a preview", async () => {
    await using sandbox = await start({
      vaults: vaults({ A: "1" }),
      site: ["A all=1 SECRET", "B all=2 SECRET"],
    });
    expect(await previewed(sandbox, { allowDelete: "true" }, SITE)).toMatchObject({
      toCreate: ["A"],
      toDelete: [],
    });
  });
  test("are counted by status", async () => {
    await using sandbox = await start({ site: ["A all=1 SECRET", "NETLIFY_X all=1"] });
    const { body } = await ask(sandbox, `/vaults/acme/shop/sync/status?${new URLSearchParams(SITE)}`);
    expect(body).toMatchObject({ data: { providerSecretCount: 1 } });
  });
  test("are not pulled", async () => {
    await using sandbox = await start({ vaults: vaults({}), site: ["A all=1 SECRET", "B all=2"] });
    const { body } = await sync(sandbox, { direction: "pull" }, SITE);
    expect(body).toMatchObject({ data: { stats: { created: 1, skipped: 1 } } });
    expect([...sandbox.keyway.secrets("acme/shop", "production")]).toEqual([["B", "2"]]);
  });
  test("stay secret when they are written, and so does what is hidden", async () => {
    const faults = { hideNames: ["B", "C"] };
    await using sandbox = await start({
      vaults: vaults({ A: "1", B: "2", C: "3" }),
      site: ["A all=0 SECRET", "B all=0"],
      faults,
    });
    await sync(sandbox, {}, SITE);
    expect(netlifyLines(sandbox)).toEqual([
      "A all=0,production=1 SECRET",
      "B all=0,production=2 SECRET",
      "C production=3 SECRET",
    ]);
  });
});

describe("writing to Netlify", () => {
  test("one refused new name loses all new ones, and success is claimed all the same", async () => {
    const faults = { refuseNames: ["NEW_2"] };
    const given = {
      vaults: vaults({ OLD: "1", NEW_1: "1", NEW_2: "2", NEW_3: "3" }),
      site: ["OLD all=0"],
      faults,
    };
    await using sandbox = await start(given);
    const { body } = await sync(sandbox, {}, SITE);
    expect(body).toMatchObject({ data: { success: true, stats: { created: 0, updated: 1, total: 1 } } });
    expect(netlifyLines(sandbox)).toEqual(["OLD all=0,production=1"]);
  });
  test("a refused name that is there fails alone", async () => {
    const given = { vaults: vaults({ A: "1", B: "1", C: "1" }), site: ["A all=0", "B all=0"] };
    await using sandbox = await start({ ...given, faults: { refuseNames: ["A"] } });
    const { body } = await sync(sandbox, {}, SITE);
    expect(body).toMatchObject({ data: { success: true, stats: { created: 1, updated: 1 } } });
  });
  test("reserved names are written, and never listed", async () => {
    await using sandbox = await start({ vaults: vaults({ NETLIFY_FOO: "1" }) });
    await sync(sandbox, {}, SITE);
    expect(netlifyLines(sandbox)).toEqual(["NETLIFY_FOO production=1"]);
    expect((await previewed(sandbox, {}, SITE)).toCreate).toEqual(["NETLIFY_FOO"]);
    expect((await sync(sandbox, {}, SITE)).body).toMatchObject({ data: { stats: { updated: 1 } } });
  });
  test("an unknown site fails reads with 500 and a push with 200", async () => {
    await using sandbox = await start({});
    const nowhere = { ...SITE, projectId: "site-0" };
    const { status } = await ask(sandbox, `/vaults/acme/shop/sync/preview?${new URLSearchParams(nowhere)}`);
    expect(status).toBe(500);
    expect((await sync(sandbox, {}, nowhere)).body).toMatchObject({
      data: { success: false, error: "Not Found" },
    });
  });
});

describe("deleting at Netlify", () => {
  const site = ["OWN production=1", "SHARED all=1", "BOTH all=1,production=2", "A all=1"];
  const given = { vaults: vaults({ A: "1" }), site };
  const toDelete = ["BOTH", "OWN", "SHARED"];
  const left = ["A all=1,production=1", "BOTH all=1", "SHARED all=1"];

  test("a value for all contexts is offered, and cannot be removed by context", async () => {
    await using sandbox = await start({ ...given, faults: { netlifyDeleteStatus: 200 } });
    expect((await previewed(sandbox, { allowDelete: "true" }, SITE)).toDelete.toSorted()).toEqual(toDelete);
    const { body } = await sync(sandbox, { allowDelete: true }, SITE);
    expect(body).toMatchObject({ data: { success: true, stats: { updated: 1, deleted: 2 } } });
    expect(netlifyLines(sandbox)).toEqual(left);
    // Nor is it gone when it did have a value of its own: the one for all takes its place.
    const again = (await previewed(sandbox, { allowDelete: "true" }, SITE)).toDelete;
    expect(again.toSorted()).toEqual(["BOTH", "SHARED"]);
  });
  test.each([
    [204, left],
    [404, ["A all=1,production=1", "BOTH all=1,production=2", "OWN production=1", "SHARED all=1"]],
  ] as const)("an answer of %i counts as failed, whatever it did", async (netlifyDeleteStatus, after) => {
    await using sandbox = await start({ ...given, faults: { netlifyDeleteStatus } });
    const { body } = await sync(sandbox, { allowDelete: true }, SITE);
    expect(body).toMatchObject({
      data: {
        success: false,
        stats: { updated: 0, deleted: 0 },
        error: "Failed to delete all 3 environment variables",
      },
    });
    expect(netlifyLines(sandbox)).toEqual(after);
  });
  test("the answer can change while the sandbox runs", async () => {
    await using sandbox = await start({ vaults: vaults({}), site: ["OWN production=1"] });
    sandbox.setFaults({ netlifyDeleteStatus: 200 });
    const { body } = await sync(sandbox, { allowDelete: true }, SITE);
    expect(body).toMatchObject({ data: { success: true, stats: { deleted: 1 } } });
  });
});

test("a seed with an unknown context is refused", () => {
  const variables = [{ key: "A", values: { preview: "1" } }];
  const netlify = { sites: [{ id: "s", name: "s", variables }] };
  expect(() => parseSeed({ netlify })).toThrow(/preview/);
});
