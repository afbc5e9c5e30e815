import { describe, expect, test } from "vitest";
import { RateLimitError } from "../../src/domain/errors.ts";
import type { Target } from "../../src/domain/target.ts";
import type { KeywayClient } from "../../src/keyway/client.ts";
import { answers, data, type Fault, type Seen, startFront } from "../support/front.ts";
import { clientTo, KEY } from "../support/requesters.ts";

const TARGET: Target = {
  repository: "Acme/shop.web",
  connectionId: "86db0317-f42f-4832-a878-28e9128bd5c5",
  projectId: "prj/ö&1",
  serviceId: undefined,
  provider: "vercel",
  providerIsClaim: false,
};
const PAIR = { keyway: "staging eu", provider: "preview" };

const STATUS = { isFirstSync: false, vaultIsEmpty: false, providerHasSecrets: true, providerSecretCount: 1 };
const PREVIEW = { toCreate: [], toUpdate: [], toDelete: [], toSkip: [] };
const SYNCED = { success: true, stats: { created: 1, updated: 0, deleted: 0, skipped: 0, total: 1 } };

/** What a call sends, and what comes back from it. */
async function sentBy<Result>(
  call: (client: KeywayClient) => Promise<Result>,
  fault: Fault,
  path = "",
): Promise<{ seen: Seen; result: Result }> {
  await using front = await startFront(() => fault);
  await using client = clientTo(front.url + path);
  const result = await call(client.subject);
  const [seen, ...more] = front.requests;
  if (seen === undefined || more.length > 0) throw new Error("Not exactly one request was sent.");
  return { seen, result };
}

/** Method and address in short, the query with its parameters in order. */
function asked({ method, url }: Seen) {
  const { pathname, searchParams } = new URL(url, "http://keyway.test");
  return { method, pathname, query: Object.fromEntries(searchParams) };
}

describe("each call asks one thing", () => {
  test("providers", async () => {
    const { seen, result } = await sentBy((client) => client.providers(), data({ providers: [] }));
    expect(asked(seen)).toEqual({ method: "GET", pathname: "/v1/integrations", query: {} });
    expect(result).toEqual([]);
  });

  test("connections", async () => {
    const { seen } = await sentBy((client) => client.connections(), data({ connections: [] }));
    expect(asked(seen)).toEqual({ method: "GET", pathname: "/v1/integrations/connections", query: {} });
  });

  test("projects, of a connection whose id is encoded", async () => {
    const { seen } = await sentBy((client) => client.projects("a/b?c"), data({ projects: [] }));
    expect(asked(seen)).toMatchObject({
      pathname: "/v1/integrations/connections/a%2Fb%3Fc/projects",
      query: {},
    });
  });

  test("a status, by one environment name", async () => {
    const { seen } = await sentBy((client) => client.status(TARGET, "staging eu"), data(STATUS));
    expect(asked(seen)).toEqual({
      method: "GET",
      pathname: "/v1/integrations/vaults/Acme/shop.web/sync/status",
      query: {
        connectionId: TARGET.connectionId,
        projectId: TARGET.projectId,
        environment: "staging eu",
      },
    });
  });

  test("the vault's own word, on its own route", async () => {
    const link = {
      provider: "vercel",
      projectId: "prj_1",
      connectionId: TARGET.connectionId,
      keywayEnvironment: "production",
      providerEnvironment: "production",
    };
    const answer = {
      permission: "write",
      environments: ["production"],
      syncs: [{ ...link, lastSyncedAt: null }],
    };
    const { seen, result } = await sentBy((client) => client.vault(TARGET), data(answer));
    expect(asked(seen)).toEqual({ method: "GET", pathname: "/v1/vaults/Acme/shop.web", query: {} });
    expect(result).toEqual({ environments: ["production"], syncs: [{ ...link, lastSyncedAt: undefined }] });
  });

  test.each(["push", "pull"] as const)("a %s preview, with deletions always", async (direction) => {
    const { seen } = await sentBy((client) => client.preview(TARGET, PAIR, direction), data(PREVIEW));
    expect(asked(seen)).toEqual({
      method: "GET",
      pathname: "/v1/integrations/vaults/Acme/shop.web/sync/preview",
      query: {
        connectionId: TARGET.connectionId,
        projectId: TARGET.projectId,
        keywayEnvironment: "staging eu",
        providerEnvironment: "preview",
        direction,
        allowDelete: "true",
      },
    });
  });

  test.each([true, false])("a sync, in a body, with allowDelete %s", async (allowDelete) => {
    const { seen, result } = await sentBy(
      (client) => client.sync(TARGET, PAIR, "push", allowDelete),
      data(SYNCED),
    );
    expect(asked(seen)).toEqual({
      method: "POST",
      pathname: "/v1/integrations/vaults/Acme/shop.web/sync",
      query: {},
    });
    expect(seen.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(seen.body)).toEqual({
      connectionId: TARGET.connectionId,
      projectId: TARGET.projectId,
      keywayEnvironment: "staging eu",
      providerEnvironment: "preview",
      direction: "push",
      allowDelete,
    });
    expect(result).toMatchObject({ ok: true, created: 1, requestId: seen.headers["x-request-id"] });
  });

  test("a deletion, without body or content type", async () => {
    const { seen } = await sentBy((client) => client.deleteConnection("c1"), answers(204, ""));
    expect(asked(seen)).toEqual({
      method: "DELETE",
      pathname: "/v1/integrations/connections/c1",
      query: {},
    });
    expect(seen.headers).not.toHaveProperty("content-type");
    expect(seen.body).toBe("");
  });

  test("where to authorize, without going there", async () => {
    await using elsewhere = await startFront(() => data({}));
    const location = `${elsewhere.url}/oauth?state=signed`;
    const { seen, result } = await sentBy(
      (client) => client.authorizeUrl("vercel", "https://example.com/back?a=b"),
      answers(302, "", { location }),
    );
    expect(asked(seen)).toEqual({
      method: "GET",
      pathname: "/v1/integrations/vercel/authorize",
      query: { redirect_uri: "https://example.com/back?a=b" },
    });
    expect(result.href).toBe(location);
    expect(elsewhere.requests).toEqual([]);
  });

  test("where to authorize, at the provider's own address when none is given", async () => {
    const { seen } = await sentBy(
      (client) => client.authorizeUrl("vercel"),
      answers(302, "", { location: "https://vercel.test" }),
    );
    expect(asked(seen).query).toEqual({});
  });

  test.each<[string, (client: KeywayClient) => Promise<unknown>]>([
    ["providers", (client) => client.providers()],
    ["connections", (client) => client.connections()],
    ["projects", (client) => client.projects("c1")],
    ["vault", (client) => client.vault(TARGET)],
    ["vault secrets", (client) => client.secrets(TARGET)],
    ["authorize", (client) => client.authorizeUrl("vercel")],
    ["disconnect", (client) => client.deleteConnection("c1")],
    ["status", (client) => client.status(TARGET, "production")],
    ["push preview", (client) => client.preview(TARGET, PAIR, "push")],
    ["pull preview", (client) => client.preview(TARGET, PAIR, "pull")],
    ["sync", (client) => client.sync(TARGET, PAIR, "push", false)],
  ])("and is known in the log as %s", async (step, call) => {
    await using front = await startFront(() => answers(404, ""));
    await using client = clientTo(front.url);
    await expect(call(client.subject)).rejects.toThrow();
    expect(client.steps).toMatchObject([{ step }]);
  });
});

describe("a service", () => {
  const service = { ...TARGET, serviceId: "svc 1" };

  test.each<[string, (client: KeywayClient, target: Target) => Promise<unknown>, unknown]>([
    ["status", (client, target) => client.status(target, "production"), STATUS],
    ["preview", (client, target) => client.preview(target, PAIR, "push"), PREVIEW],
  ])("is named in a %s, and nothing is where there is none", async (_, call, answer) => {
    const named = await sentBy((client) => call(client, service), data(answer));
    expect(asked(named.seen).query).toMatchObject({ serviceId: "svc 1" });
    const without = await sentBy((client) => call(client, TARGET), data(answer));
    expect(asked(without.seen).query).not.toHaveProperty("serviceId");
  });

  test("is named in a sync, and never null", async () => {
    const named = await sentBy((client) => client.sync(service, PAIR, "push", false), data(SYNCED));
    expect(JSON.parse(named.seen.body)).toMatchObject({ serviceId: "svc 1" });
    const without = await sentBy((client) => client.sync(TARGET, PAIR, "push", false), data(SYNCED));
    expect(without.seen.body).not.toMatch(/serviceId|null/);
  });
});

describe("every request", () => {
  const status = (client: KeywayClient) => client.status(TARGET, "production");

  test("bears the token, who asks, and nothing about a body it does not have", async () => {
    const { seen } = await sentBy(status, data(STATUS));
    expect(seen.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      "user-agent": "keyway-sync-action/1.2.3 (run 4711)",
      accept: "application/json",
      "x-request-id": expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    });
    expect(seen.headers).not.toHaveProperty("content-type");
    expect(seen.headers).not.toHaveProperty("cookie");
    expect(seen.url).not.toContain(KEY);
  });

  test("has an id of its own", async () => {
    await using front = await startFront(() => data(STATUS));
    await using client = clientTo(front.url);
    for (let count = 0; count < 5; count++) await status(client.subject);
    const ids = front.requests.map(({ headers }) => headers["x-request-id"]);
    expect(new Set(ids).size).toBe(5);
    expect(client.steps.map(({ requestId }) => requestId)).toEqual(ids);
  });

  test("is told by the id that the server gives it", async () => {
    await using front = await startFront(() => answers(200, { data: STATUS }, { "x-request-id": "req-4a" }));
    await using client = clientTo(front.url);
    await status(client.subject);
    expect(client.steps).toMatchObject([{ requestId: "req-4a" }]);
  });

  test.each(["/keyway", "/keyway/", "/a/b%20c//"])("keeps the path of the base address: %s", async (path) => {
    const { seen } = await sentBy(status, data(STATUS), path);
    expect(seen.url).toMatch(
      /^(\/keyway|\/a\/b%20c)\/v1\/integrations\/vaults\/Acme\/shop\.web\/sync\/status\?/,
    );
  });

  test("is told with method, path, status and time, and never with query, header or body", async () => {
    await using front = await startFront(() => data(SYNCED));
    await using client = clientTo(front.url);
    await client.subject.sync(TARGET, PAIR, "push", false);
    expect(JSON.stringify(client.steps)).not.toMatch(/connectionId|86db0317|kw_test|success/);
    expect(client.steps).toMatchObject([
      {
        step: "sync",
        environment: PAIR,
        method: "POST",
        path: "/v1/integrations/vaults/Acme/shop.web/sync",
        status: 200,
        ms: expect.any(Number),
        requestId: front.requests[0]?.headers["x-request-id"],
      },
    ]);
  });
});

describe("a consent page", () => {
  test.each<[string, Fault, RegExp]>([
    ["a provider has none", answers(404, { detail: "Provider fly not found" }), /404: .*fly not found/],
    ["the key may not", answers(403, { detail: "API key missing required scope" }), /403/],
    ["it is nowhere", answers(302, ""), /redirects \(302\) to nowhere/],
    [
      "it is no address",
      answers(302, "", { location: "::" }),
      /answer to "?authorize"? is not understood at "?location"?: "?it is not an address/,
    ],
    ["the answer is another redirect", answers(301, "", { location: "https://x.test" }), /redirects \(301\)/],
    [
      "the answer is a success",
      data({ url: "https://vercel.com" }),
      /answer to "?authorize"? is not understood at "?location"?: "?no address was given/,
    ],
  ])("is an error when %s, and asked for once", async (_, fault, message) => {
    await using front = await startFront(() => fault);
    await using client = clientTo(front.url);
    await expect(client.subject.authorizeUrl("vercel")).rejects.toThrow(message);
    expect(front.requests).toHaveLength(1);
  });
});

describe("the rate limit", () => {
  const leaving = { "x-ratelimit-remaining": "3", "x-ratelimit-reset": "900" };

  test("is what the last answer told, and what is to come must fit into it", async () => {
    await using front = await startFront(() => answers(200, { data: STATUS }, leaving));
    await using client = clientTo(front.url);
    expect(client.subject.rateLimit).toBeUndefined();
    await client.subject.status(TARGET, "production");
    expect(client.subject.rateLimit).toMatchObject({ remaining: 3 });
    await client.subject.ensureRequests(3);
    await expect(client.subject.ensureRequests(4)).rejects.toThrow(RateLimitError);
    expect(client.subject.waits).toBe(0);
  });

  test("is not waited for where that takes too long", async () => {
    await using client = clientTo("http://127.0.0.1:1");
    const tooLong = new RateLimitError(900, new Date(0));
    await expect(client.subject.waitFor(tooLong)).rejects.toBe(tooLong);
  });
});

test("a client that is closed asks for nothing any more", async () => {
  await using front = await startFront(() => data({ providers: [] }));
  await using client = clientTo(front.url);
  await client.subject.providers();
  await client.subject.close();
  await expect(client.subject.providers()).rejects.toThrow();
  expect(front.requests).toHaveLength(1);
});

test("a connection that is not there cannot be deleted, and is asked for once", async () => {
  await using front = await startFront(() => answers(404, { detail: "Connection not found" }));
  await using client = clientTo(front.url);
  await expect(client.subject.deleteConnection("c1")).rejects.toThrow(/404: .*Connection not found/);
  expect(front.requests).toHaveLength(1);
});

test("a vault's secrets are read page by page, until one is not full", async () => {
  const secrets = Array.from({ length: 250 }, (_, index) => ({
    key: `NAME_${index}`,
    environment: "staging",
  }));
  const page = ({ url }: Seen) => {
    const offset = Number(new URL(url, "http://keyway.test").searchParams.get("offset"));
    return data(secrets.slice(offset, offset + 100));
  };
  await using front = await startFront(page);
  await using client = clientTo(front.url);
  expect(await client.subject.secrets(TARGET)).toMatchObject(secrets);
  const queries = [0, 100, 200].map((offset) => ({ limit: "100", offset: String(offset) }));
  expect(front.requests.map((seen) => asked(seen))).toEqual(
    queries.map((query) => ({ method: "GET", pathname: "/v1/vaults/Acme/shop.web/secrets", query })),
  );
});

test.each([1, 2])("of a vault's secrets no more than so many pages are read: %i", async (pages) => {
  const page = ({ url }: Seen) => {
    const offset = Number(new URL(url, "http://keyway.test").searchParams.get("offset"));
    const names = Array.from({ length: 100 }, (_, at) => `NAME_${offset + at}`);
    return data(names.map((key) => ({ key, environment: "staging" })));
  };
  await using front = await startFront(page);
  await using client = clientTo(front.url);
  expect(await client.subject.secrets(TARGET, { pages })).toHaveLength(100 * pages);
  expect(front.requests).toHaveLength(pages);
});

test("a server that gives the same page of secrets whatever is asked for is not asked for ever", async () => {
  const page = Array.from({ length: 100 }, (_, index) => ({ key: `NAME_${index}`, environment: "staging" }));
  await using front = await startFront(() => (front.requests.length > 5 ? answers(404, "") : data(page)));
  await using client = clientTo(front.url);
  expect(await client.subject.secrets(TARGET)).toHaveLength(100);
  expect(front.requests).toHaveLength(2);
});
