import { describe, expect, test } from "vitest";
import { askAs, people, readAs, startPeople, syncAs } from "../fixtures/recordings/people.ts";
import { replaysOn, send } from "../fixtures/recordings/replay.ts";

const three = {
  production: { DATABASE_URL: "pg", API_KEY: "k" },
  staging: { API_KEY: "stg" },
};
const production = ["API_KEY=prodvalue [production] encrypted"];
const forbidden = (detail: string) => ({ status: 403, body: { detail } });

describe("replayed recordings: who may what", () => {
  test(
    "nobody but an admin carries staging to production, though a push to preview does it all the same",
    replaysOn(people({ vault: three, rows: production }), "425", "426", "427", "428"),
  );
});

describe("roles", () => {
  test.each([
    ["alice", "staging", "production", "push", 200],
    ["bob", "staging", "production", "push", 403],
    ["bob", "development", "preview", "push", 403],
    ["bob", "production", "preview", "push", 200],
    ["carol", "production", "production", "push", 403],
    ["bob", "production", "production", "pull", 403],
    ["bob", "staging", "preview", "pull", 200],
    ["bob", "staging", "development", "pull", 403],
  ])(
    "%s asks for %s and %s to %s: %i",
    async (person, keywayEnvironment, providerEnvironment, direction, status) => {
      await using sandbox = await startPeople({ vault: three });
      const query = { keywayEnvironment, providerEnvironment, direction };
      expect((await readAs(sandbox, person, "preview", query)).status).toBe(status);
      const order = await syncAs(sandbox, person, query);
      expect(order.status).toBe(status);
    },
  );
  test("the role read may neither read production nor write to anything", async () => {
    const connections = [
      { id: "aaaaaaaa-aaaa-4aaa-8aaa-000000000001", provider: "vercel" as const, owner: "carol" },
    ];
    await using sandbox = await startPeople({ vault: three, connections });
    expect(await readAs(sandbox, "carol", "preview")).toMatchObject(
      forbidden(
        'Your role (read) does not have permission to read secrets from the "production" environment',
      ),
    );
    const staging = { keywayEnvironment: "staging", providerEnvironment: "preview" };
    expect((await readAs(sandbox, "carol", "preview", staging)).status).toBe(200);
    expect(await readAs(sandbox, "carol", "preview", { ...staging, direction: "pull" })).toMatchObject(
      forbidden('Your role (read) does not have permission to write to the "staging" environment'),
    );
  });
  test("status asks for no permission on the environment", async () => {
    const connections = [
      { id: "aaaaaaaa-aaaa-4aaa-8aaa-000000000001", provider: "vercel" as const, owner: "carol" },
    ];
    await using sandbox = await startPeople({ vault: three, rows: production, connections });
    expect(await readAs(sandbox, "carol", "status")).toMatchObject({
      status: 200,
      body: { data: { providerSecretCount: 1 } },
    });
  });
  test("an environment is as well guarded as the vault says, whatever its name sounds like", async () => {
    const environments = {
      "acme/shop": { production: "development" as const, staging: "protected" as const },
    };
    await using sandbox = await startPeople({ vault: three, environments });
    const toPreview = { providerEnvironment: "preview" };
    expect((await readAs(sandbox, "bob", "preview", toPreview)).status).toBe(403);
    const staging = { keywayEnvironment: "staging", ...toPreview };
    expect((await readAs(sandbox, "bob", "preview", staging)).status).toBe(200);
  });
  test("without a role there is no access, with one there may be no vault", async () => {
    await using sandbox = await startPeople({ vault: three });
    expect(await readAs(sandbox, "dave", "status")).toMatchObject(
      forbidden("You do not have access to this repository"),
    );
    const query = "connectionId=aaaaaaaa-aaaa-4aaa-8aaa-000000000001&projectId=prj_shop";
    const status = (repository: string) =>
      askAs(sandbox, "alice", `/integrations/vaults/${repository}/sync/status?${query}`);
    expect(await status("acme/nowhere")).toMatchObject(
      forbidden("You do not have access to this repository"),
    );
    expect(await status("acme/novault")).toMatchObject({ status: 404, body: { detail: "Vault not found" } });
    expect(await status("Acme/shop")).toMatchObject({ status: 404, body: { detail: "Vault not found" } });
  });
});

describe("keys", () => {
  test("a malformed key is told from an unknown one", async () => {
    await using sandbox = await startPeople({ tokens: [] });
    const malformed = { status: 401, body: { detail: "Invalid API key format" } };
    const path = "/v1/integrations/connections";
    expect(await send(sandbox, { method: "GET", path, authorization: "Bearer kw_live_short" })).toMatchObject(
      malformed,
    );
  });
  test("a missing scope is told in the plural, but for a sync", async () => {
    const tokens = [{ token: "<key:bob>", owner: "bob", scopes: [] }];
    await using sandbox = await startPeople({ vault: three, tokens });
    expect(await askAs(sandbox, "bob", "/integrations/connections")).toMatchObject(
      forbidden("API key missing required scope(s): read:secrets"),
    );
    expect(await syncAs(sandbox, "bob")).toMatchObject(
      forbidden("API key missing required scope: read:secrets"),
    );
  });
});
