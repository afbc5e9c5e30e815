import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock } from "../support/fast-clock.ts";
import { errorOf, run, runBundle, TWO, tally } from "../support/faulty.ts";
import { answers, bare500, either, isPreview, isRead, on, startFront } from "../support/front.ts";
import { CONNECTION, ending, PROJECT, READ_ONLY, red, shop } from "../support/situation.ts";

const OTHER = "0b5f5d9c-5a44-4c5e-9d1e-0c1f5d7c9a11";

describe.concurrent("a bare 500 that stays", () => {
  test("is diagnosed as a connection that the token does not see", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await run(sandbox, { connectionId: OTHER });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(errorOf(result)).toMatch(
      new RegExp(`Connection ${OTHER} not found[\\s\\S]*connectionId: ${CONNECTION} \\(vercel`),
    );
    expect(result.summary).toContain(CONNECTION);
  });

  test("is diagnosed as the name of a project in the place of its id", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await run(sandbox, { projectId: "shop" });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(errorOf(result)).toMatch(
      /shop is the name of a project, not its ID; set projectId: prj_shop[\s\S]*linked to acme\/shop/,
    );
    expect(result.summary).toContain(PROJECT);
  });

  test("is told with what else it can mean when both are known", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isPreview, bare500()), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(/500[\s\S]*expired provider connection/);
    expect(tally(sandbox.requests).POST).toBeUndefined();
  });

  test("is told as it is when the look-up fails too", async () => {
    await using front = await startFront(on(isRead, bare500()));
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(/Keyway answered 500/);
    expect(front.requests.length).toBeLessThanOrEqual(12);
  });

  test("on the write can mean that another connection is linked to the project: they are listed", async () => {
    const links = [{ repository: "acme/shop", connectionId: OTHER, projectId: PROJECT }];
    const connections = [CONNECTION, OTHER].map((id) => ({ id, provider: "vercel" as const }));
    const seed = shop({ vault: { production: { A: "new" } }, connections });
    // Where the vault tells its links, such a sync is refused before it writes.
    await using sandbox = await startSandbox({ ...seed, links, outages: { vaultLookups: true } });
    const result = await runBundle(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(errorOf(result)).toMatch(
      new RegExp(`connectionId: ${OTHER} \\(vercel\\)[\\s\\S]*linked through another connection`),
    );
    expect(tally(sandbox.requests).POST).toBe(2);
  });
});

describe.concurrent("a token that is refused", () => {
  test("is said not to look like a Keyway key when it does not", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await run(sandbox, { token: "sk_test_0123456789abcdefghijABCDEFGHIJ012345" });
    expect(ending(result)).toEqual(red("error", "auth", ""));
    expect(errorOf(result)).toMatch(/does not look like a Keyway key[\s\S]*API key/);
  });

  test("is said to be expired or revoked when it looks right", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await run(sandbox, { token: "kw_test_Unknown00000000000000000000000000000000" });
    expect(ending(result)).toEqual(red("error", "auth", ""));
    expect(errorOf(result)).toMatch(/Invalid or revoked API key[\s\S]*dashboard/);
    expect(errorOf(result)).not.toContain("does not look like");
    // Each of the first three reads is asked a second time.
    expect(sandbox.requests.length).toBeLessThanOrEqual(3 * 2);
  });

  test("is told which scope a pull needs", async () => {
    await using sandbox = await startSandbox(shop({ vercel: { production: { A: "1" } } }));
    const result = await run(sandbox, { direction: "pull", token: READ_ONLY });
    expect(ending(result)).toMatchObject({ exitCode: 1, result: "error", failureReason: "forbidden" });
    expect(errorOf(result)).toMatch(/missing required scope: write:secrets/);
  });

  test("is told which scope a push needs", async () => {
    await using sandbox = await startSandbox({ ...TWO, tokens: [{ token: "kw_test_Nothing", scopes: [] }] });
    const result = await run(sandbox, { token: "kw_test_Nothing" });
    expect(ending(result)).toEqual(red("error", "forbidden", ""));
    expect(errorOf(result)).toMatch(/key with the read:secrets scope/);
  });

  test("is told what Keyway says of its plan, and where to lift the limit", async () => {
    const upgradeUrl = "https://keyway.sh/settings/billing";
    const limit = answers(403, { detail: "Plan limit: 2 connections", upgradeUrl });
    await using front = await startFront(on(isRead, limit));
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "forbidden", ""));
    expect(errorOf(result)).toContain("Plan limit: 2 connections");
    expect(errorOf(result)).toContain(upgradeUrl);
  });
});

describe.concurrent("what Keyway does not have", () => {
  test("is a vault in another letter case", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await run(sandbox, { repository: "Acme/Shop" });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(errorOf(result)).toMatch(
      /Vault not found[\s\S]*Acme\/Shop[\s\S]*case-sensitive. Did you mean acme\/shop\?[\s\S]*keyway init/,
    );
  });

  test("is the whole API, at an address that is wrong", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await run({ url: `${sandbox.url}/keyway` });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(errorOf(result)).toMatch(/Route GET:\/keyway\/v1\/\S* not found/);
  });

  test("is told with every field that it names", async () => {
    const errors = [
      { field: "connectionId", code: "invalid", message: "Invalid uuid" },
      { field: "", code: "invalid", message: "Expected object" },
    ];
    const script = either(on(isRead, answers(400, { detail: "Invalid request data", errors })));
    await using front = await startFront(script);
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "protocol", ""));
    expect(errorOf(result)).toContain("Invalid request data (connectionId: Invalid uuid");
    expect(errorOf(result)).toContain("Expected object");
  });
});
