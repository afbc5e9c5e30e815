import { describe, expect, test } from "vitest";
import { ask, start } from "../fixtures/recordings/ask.ts";
import { consent, local, press } from "../fixtures/recordings/consent.ts";
import { send } from "../fixtures/recordings/replay.ts";

describe("what authorize refuses", () => {
  test.each([
    "https://evil.example/back",
    "https://keyway.sh.evil.example/",
    "https://evilkeyway.sh/",
    "http://keyway.sh/",
    "https://keyway.sh:8443/",
    "http://127.0.0.1:1/",
    "http://user@evil.example/",
    "javascript:alert(1)",
    "//evil.example",
    "nonsense",
  ])("to lead back to %s", async (redirectUri) => {
    await using sandbox = await local();
    const { status, headers, body } = await ask(
      sandbox,
      `/vercel/authorize?${new URLSearchParams({ redirect_uri: redirectUri })}`,
    );
    expect([status, headers.get("location")]).toEqual([403, null]);
    expect(body).toMatchObject({ detail: expect.stringMatching(/^Invalid redirect (origin|URI)/) });
  });
  test("not so Keyway's own pages and the sandbox itself", async () => {
    await using sandbox = await local();
    const localhost = sandbox.url.replace("127.0.0.1", "localhost");
    for (const own of [
      "https://keyway.sh/x",
      "https://app.keyway.sh/",
      `${sandbox.url}/x`,
      `${localhost}/`,
    ]) {
      const answer = await press(await consent(sandbox, "vercel", own), "approve");
      expect(answer.headers.get("location")).toBe(own);
    }
  });
  test("one connection more than the plan has room for", async () => {
    await using sandbox = await local({ plan: { maxConnections: 2 } });
    const pages = [await consent(sandbox), await consent(sandbox, "netlify"), await consent(sandbox)];
    const answers = [];
    for (const page of pages) answers.push((await press(page, "approve")).status);
    expect(answers).toEqual([200, 200, 403]);
    for (const provider of ["vercel", "railway"]) {
      expect(await ask(sandbox, `/${provider}/authorize`)).toMatchObject({
        status: 403,
        body: {
          type: "https://api.keyway.sh/errors/plan-limit-reached",
          title: "Plan Limit Reached",
          detail: "Your free plan allows 2 provider connections. Upgrade to connect more providers.",
          upgradeUrl: "https://keyway.sh/upgrade",
        },
      });
    }
    expect((await ask(sandbox, "/fly/authorize")).status).toBe(404);
    await ask(sandbox, `/connections/${sandbox.keyway.connections[0]?.id}`, "DELETE");
    expect((await ask(sandbox, "/vercel/authorize")).status).toBe(302);
  });
  test("a key that may only read", async () => {
    await using sandbox = await local();
    const path = "/v1/integrations/vercel/authorize";
    const { status } = await send(sandbox, { method: "GET", path, authorization: "Bearer <key:alice_read>" });
    expect(status).toBe(403);
  });
  test("railway, which has no such page, and fly, which it does not know", async () => {
    await using sandbox = await local();
    expect((await ask(sandbox, "/railway/authorize")).status).toBe(500);
    expect((await ask(sandbox, "/fly/authorize")).status).toBe(404);
    expect((await fetch(`${sandbox.url}/oauth/railway/consent?state=x`)).status).toBe(400);
  });
});

describe("authorize as it was recorded", () => {
  test("leads to the provider's own page, with a signed state", async () => {
    await using sandbox = await start({});
    expect(await consent(sandbox)).toMatch(
      /^https:\/\/vercel\.com\/integrations\/keyway\/new\?state=[\w-]+\.[\w-]+$/,
    );
    const netlify = new URL(await consent(sandbox, "netlify"));
    expect(netlify.origin + netlify.pathname).toBe("https://app.netlify.com/authorize");
    expect(netlify.searchParams.get("redirect_uri")).toBe(
      `${sandbox.url.replace("http:", "https:")}/v1/integrations/netlify/callback`,
    );
  });
});
