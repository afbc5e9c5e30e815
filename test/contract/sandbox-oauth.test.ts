import { afterEach, describe, expect, test, vi } from "vitest";
import { ask } from "../fixtures/recordings/ask.ts";
import { connected, consent, local, press } from "../fixtures/recordings/consent.ts";
import { VERCEL } from "../fixtures/recordings/recorded-server.ts";
import { send } from "../fixtures/recordings/replay.ts";
import { clientTo } from "../support/requesters.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("the way to a provider and back", () => {
  test.each(["vercel", "netlify"] as const)("%s is connected once it is approved", async (provider) => {
    await using sandbox = await local();
    const back = `${sandbox.url}/back?from=${provider}`;
    const page = await consent(sandbox, provider, back);
    expect(page.startsWith(`${sandbox.url}/oauth/${provider}/consent?state=`)).toBe(true);

    const shown = await fetch(page);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await shown.text()).toMatch(/<form method="post">[\s\S]*value="approve"[\s\S]*value="deny"/);
    expect(await connected(sandbox)).toEqual([]);

    const answer = await press(page, "approve");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, back]);
    expect(await connected(sandbox)).toEqual([provider]);

    const id = sandbox.keyway.connections[0]?.id;
    expect((await ask(sandbox, `/connections/${id}/projects`)).status).toBe(200);
  });
  test("without an address to return to it ends on a page", async () => {
    await using sandbox = await local();
    const answer = await press(await consent(sandbox), "approve");
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("You can close")]);
  });
  test("the action's own client can ask for it", async () => {
    await using sandbox = await local();
    await using client = clientTo(sandbox.url, { token: "<key:alice_rw>" });
    const page = await client.subject.authorizeUrl("vercel", `${sandbox.url}/back`);
    await press(page.href, "approve");
    expect(await client.subject.connections()).toMatchObject([
      { provider: "vercel", account: "u_vercel_acme" },
    ]);
    await expect(client.subject.authorizeUrl("fly")).rejects.toThrow("Provider fly not found");
  });
  test("a denial connects nothing and goes nowhere", async () => {
    await using sandbox = await local();
    const page = await consent(sandbox, "vercel", `${sandbox.url}/back`);
    const answer = await press(page, "deny");
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("denied")]);
    expect((await press(page, "approve")).status).toBe(400);
    expect(await connected(sandbox)).toEqual([]);
  });
  test("the connection belongs to the owner of the token, and to nobody else", async () => {
    const tokens = [
      { token: "<key:alice_rw>", owner: "alice" },
      { token: "<key:bob_rw>", owner: "bob" },
    ];
    await using sandbox = await local({ tokens });
    await press(await consent(sandbox), "approve");
    expect(await connected(sandbox)).toEqual(["vercel"]);
    expect(await connected(sandbox, "Bearer <key:bob_rw>")).toEqual([]);
    const path = `/v1/integrations/connections/${sandbox.keyway.connections[0]?.id}`;
    const bobs = { path, authorization: "Bearer <key:bob_rw>" };
    expect((await send(sandbox, { ...bobs, method: "DELETE" })).status).toBe(404);
    expect((await send(sandbox, { ...bobs, path: `${path}/projects`, method: "GET" })).status).toBe(500);
  });
  test("to connect again is to have two connections", async () => {
    await using sandbox = await local({ connections: [{ id: VERCEL, provider: "vercel" }] });
    await press(await consent(sandbox), "approve");
    expect(await connected(sandbox)).toEqual(["vercel", "vercel"]);
  });
  test("the rate limit and the outages of Keyway do not reach the provider's page", async () => {
    await using sandbox = await local({ faults: { rateLimit: { limit: 1, windowSeconds: 900 } } });
    const page = await consent(sandbox);
    sandbox.setFaults({ failReads: { path: ".", times: 9, status: 500 } });
    expect((await fetch(page)).status).toBe(200);
    expect((await press(page, "approve")).headers.get("x-ratelimit-limit")).toBeNull();
    expect(sandbox.keyway.connections).toHaveLength(1);
  });
});

describe("the state on the way", () => {
  test("counts once", async () => {
    await using sandbox = await local();
    const page = await consent(sandbox);
    expect((await press(page, "approve")).status).toBe(200);
    expect((await press(page, "approve")).status).toBe(400);
    expect((await fetch(page)).status).toBe(400);
    expect(await connected(sandbox)).toEqual(["vercel"]);
  });
  test("expires after ten minutes", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await using sandbox = await local();
    const page = await consent(sandbox);
    vi.setSystemTime(Date.now() + 599_000);
    expect((await fetch(page)).status).toBe(200);
    vi.setSystemTime(Date.now() + 2_000);
    expect((await press(page, "approve")).status).toBe(400);
    expect(await connected(sandbox)).toEqual([]);
  });
  test.each([
    ["of another owner", (page: string) => page.replace(/state=[^.]*/, `state=${forged()}`)],
    ["with another signature", (page: string) => page.replace(/\.[^.]*$/, ".c2lnbmF0dXJl")],
    ["without a signature", (page: string) => page.replace(/\.[^.]*$/, "")],
    ["with more than a signature", (page: string) => `${page}.x`],
    ["for another provider", (page: string) => page.replace("/vercel/", "/netlify/")],
    ["given twice", (page: string) => `${page}&state=x`],
    ["missing", (page: string) => page.replace(/\?.*/, "")],
  ])("%s is refused", async (_, tampered) => {
    await using sandbox = await local();
    const page = tampered(await consent(sandbox));
    const answer = await press(page, "approve");
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ type: "https://api.keyway.sh/errors/bad-request" }),
    ]);
    expect((await fetch(page)).status).toBe(400);
    expect(await connected(sandbox)).toEqual([]);
  });
  test("of one sandbox is nothing to another", async () => {
    await using one = await local();
    await using other = await local();
    const page = (await consent(one)).replace(one.url, other.url);
    expect((await press(page, "approve")).status).toBe(400);
  });
  test("a decision that is none leaves it as it is", async () => {
    await using sandbox = await local();
    const page = await consent(sandbox);
    expect((await fetch(page, { method: "POST" })).status).toBe(400);
    expect((await press(page, "approve")).status).toBe(200);
  });
});

function forged(): string {
  const claims = { type: "provider_oauth", provider: "vercel", owner: "mallory", redirectUri: null };
  const state = { ...claims, nonce: "1", exp: Date.now() + 60_000 };
  return Buffer.from(JSON.stringify(state)).toString("base64url");
}
