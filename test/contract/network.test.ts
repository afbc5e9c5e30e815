import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { type NetworkOptions, openNetwork, TunnelError } from "../../src/network/dispatcher.ts";
import { exchange } from "../../src/network/exchange.ts";
import { answers, startFront } from "../support/front.ts";
import { type Manners, startProxy } from "../support/proxy.ts";

/** A server that takes connections, and never says a word, so that no TLS comes to stand. */
async function startMute() {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket.on("error", () => undefined).resume()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** A way to hosts that is closed at the end of the test. */
function network(options: Partial<NetworkOptions> = {}) {
  const opened = openNetwork({ proxy: undefined, keepAlive: true, connectTimeout: 300, ...options });
  return { ...opened, [Symbol.asyncDispose]: () => opened.close() };
}

/** One request: what came of it, and whether it was sent. */
async function ask(
  { dispatcher }: ReturnType<typeof network>,
  origin: string,
  {
    method = "GET",
    signal = new AbortController().signal,
  }: { method?: "GET" | "POST"; signal?: AbortSignal } = {},
) {
  let sent = false;
  const onSent = () => {
    sent = true;
  };
  const request = { origin, method, path: "/", headers: {}, body: undefined };
  const result: unknown = await exchange(dispatcher, request, { timeout: 5_000, signal, onSent }).catch(
    (error: unknown) => error,
  );
  return { result, sent };
}

describe.concurrent("a connection", () => {
  test("that does not come to stand in time is given up, and nothing was sent over it", async () => {
    await using mute = await startMute();
    await using way = network();
    const { result, sent } = await ask(way, mute.origin);
    expect(result).toMatchObject({ code: "UND_ERR_CONNECT_TIMEOUT" });
    expect(sent).toBe(false);
  });

  test("is not waited for by a request that is ended, and goes when the way to its host is closed", async () => {
    await using mute = await startMute();
    const way = network({ connectTimeout: 60_000 });
    const stop = new AbortController();
    const asked = ask(way, mute.origin, { signal: stop.signal });
    await vi.waitFor(() => expect(mute.sockets).toHaveLength(1));
    stop.abort(new Error("ended"));
    expect(await asked).toEqual({ result: new Error("ended"), sent: false });
    await way.close();
    await vi.waitFor(() => expect(mute.sockets[0]?.destroyed).toBe(true));
  });

  test("is one of eight at most, those that are being made included", async () => {
    await using mute = await startMute();
    await using way = network({ connectTimeout: 60_000 });
    const stop = new AbortController();
    const asked = Array.from({ length: 20 }, () => ask(way, mute.origin, { signal: stop.signal }));
    await vi.waitFor(() => expect(mute.sockets).toHaveLength(8));
    await sleep(100);
    expect(mute.sockets).toHaveLength(8);
    stop.abort();
    await Promise.all(asked);
  });

  test("serves one read after the other, and each write has its own, which nothing has used", async () => {
    await using front = await startFront(() => answers(200, ""));
    await using reads = network();
    await using writes = network({ keepAlive: false });
    for (const way of [reads, writes, reads, writes, writes]) await ask(way, front.url);
    expect(front.requests.map(({ connection }) => connection)).toEqual([1, 2, 1, 3, 4]);
  });

  test("that is reset while idle fails the read that takes it for good, and no write", async () => {
    // Like a balancer that forgot the connection: whatever comes second is answered by a reset.
    const used = new Set<number>();
    await using front = await startFront(({ connection }) => {
      if (used.has(connection)) return ({ response }) => void response.socket?.destroy();
      used.add(connection);
      return answers(200, "");
    });
    await using reads = network();
    await using writes = network({ keepAlive: false });
    await ask(reads, front.url);
    await sleep(20);
    expect(await ask(reads, front.url)).toMatchObject({ result: { code: "UND_ERR_SOCKET" }, sent: true });
    for (let count = 1; count <= 3; count++)
      expect(await ask(writes, front.url, { method: "POST" })).toMatchObject({ result: { status: 200 } });
  });
});

describe.concurrent("a proxy", () => {
  test.each<[Manners, RegExp]>([
    ["hangs up", /closed before a tunnel stood/],
    ["stays silent", /no connection could be made in time/],
    ["never comes to an end", /no connection could be made in time/],
    [{ refuses: 407 }, /no tunnel was granted \(407\)/],
    [{ refuses: 302 }, /no tunnel was granted \(302\)/],
    [{ refuses: 101 }, /closed before a tunnel stood/],
    [{ refuses: 103 }, /no tunnel was granted \(103\)/],
  ])("that %o is asked once, and nothing is sent", async (manners, why) => {
    await using proxy = await startProxy({}, { manners });
    await using way = network({ proxy: new URL(proxy.url) });
    const { result, sent } = await ask(way, "https://keyway.test");
    expect(result).toBeInstanceOf(TunnelError);
    expect(String(result)).toMatch(why);
    expect(sent).toBe(false);
    expect(proxy.tunnels).toHaveLength(1);
  });
});
