import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { Sandbox } from "../../sandbox/server.ts";
import { SHOP, start } from "../fixtures/recordings/ask.ts";

const AUTHORIZATION = { authorization: "Bearer <key:alice_rw>" };
const SYNC = "/v1/integrations/vaults/acme/shop/sync";

function post(sandbox: Sandbox, type: string, body: string): Promise<Response> {
  return fetch(sandbox.url + SYNC, {
    method: "POST",
    headers: { ...AUTHORIZATION, "content-type": type },
    body,
  });
}

describe("what the live server leaves to its framework", () => {
  test.each([
    ["application/xml", "<a/>", 415],
    ["application/json", "{", 500],
    ["application/json", "", 500],
    ["application/json", JSON.stringify("x".repeat(1024 * 1024)), 413],
    ["application/json", "[]", 400],
    ["text/plain", "hello", 400],
  ])("a body of %s that starts with %.9j is answered with %i", async (type, body, status) => {
    await using sandbox = await start({});
    const response = await post(sandbox, type, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      title: status === 400 ? "Validation Error" : "Internal Server Error",
    });
  });
  test("a form is as good as JSON", async () => {
    await using sandbox = await start({});
    const form = new URLSearchParams({ ...SHOP });
    const response = await post(sandbox, "application/x-www-form-urlencoded", form.toString());
    expect(await response.json()).toMatchObject({ data: { success: true, stats: { created: 4 } } });
  });
  test("HEAD does the work of GET and keeps the answer to itself", async () => {
    await using sandbox = await start({});
    const response = await fetch(`${sandbox.url}/v1/integrations/connections`, {
      method: "HEAD",
      headers: AUTHORIZATION,
    });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
  });
  test("a name of more than 100 characters is no route", async () => {
    await using sandbox = await start({});
    const path = `/v1/integrations/vaults/acme/${"x".repeat(101)}/sync/status`;
    const response = await fetch(sandbox.url + path, { headers: AUTHORIZATION });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ message: `Route GET:${path} not found` });
  });
  test("a bad escape is told in the envelope of unknown routes", async () => {
    await using sandbox = await start({});
    const response = await fetch(`${sandbox.url}/v1/integrations/connections/%zz/projects`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: "Bad Request", statusCode: 400 });
  });
  test("a deletion that promises JSON and sends none is a 500", async () => {
    await using sandbox = await start({});
    const path = `/v1/integrations/connections/${SHOP.connectionId}`;
    const headers = { ...AUTHORIZATION, "content-type": "application/json" };
    expect((await fetch(sandbox.url + path, { method: "DELETE", headers })).status).toBe(500);
    expect(sandbox.keyway.connections.map(({ id }) => id)).toContain(SHOP.connectionId);
  });
  test("a client that goes away while it sends is no failure", async () => {
    const failures = vi.spyOn(console, "error");
    await using sandbox = await start({});
    const { port } = new URL(sandbox.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      `POST ${SYNC} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{`,
    );
    await expect.poll(() => sandbox.requests).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => sandbox.requests[0]?.status).toBe(500);
    expect(failures).not.toHaveBeenCalled();
  });
});
