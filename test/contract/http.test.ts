import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { CancelledError, UnreachableError } from "../../src/domain/errors.ts";
import { type Exchange, Http, type HttpRequest } from "../../src/keyway/http.ts";
import { answers, type Fault, hangs, raw, resets, startFront, switchesProtocols } from "../support/front.ts";
import { KEY } from "../support/requesters.ts";

const MIB = 1024 * 1024;

function httpTo(url: string, clock = () => performance.now()): Http {
  return new Http({
    base: new URL(url),
    proxy: undefined,
    token: KEY,
    userAgent: "test",
    now: () => new Date(),
    clock,
  });
}

/** One exchange with a server that treats every request alike. */
async function exchange(fault: Fault, request: Partial<HttpRequest> = {}, clock?: () => number) {
  await using front = await startFront(() => fault);
  const ends: Exchange[] = [];
  const http = httpTo(front.url, clock);
  try {
    const answer = await http
      .send({
        method: "GET",
        path: "/v1/integrations?q=1",
        timeout: 5_000,
        signal: new AbortController().signal,
        onEnd: (end) => ends.push(end),
        ...request,
      })
      .catch((error: unknown) => error);
    return { answer, ends, requests: front.requests };
  } finally {
    await http.close();
  }
}

/** An answer whose body comes in these pieces, with a pause before each. */
function pieces(parts: string[], ms: number, headers: Record<string, string> = {}): Fault {
  return async ({ response }) => {
    response.writeHead(200, headers);
    for (const part of parts) {
      response.write(part);
      await sleep(ms);
    }
    response.end();
  };
}

describe.concurrent("a complete answer", () => {
  test("is told with its status, its body and what its headers count", async () => {
    const headers = {
      "x-request-id": "req-1",
      "retry-after": "17",
      "x-ratelimit-limit": "100",
      "x-ratelimit-remaining": "3",
      "x-ratelimit-reset": "900",
      location: "/there",
    };
    const { answer, ends } = await exchange(answers(418, "ö", headers));
    expect(answer).toEqual({
      status: 418,
      contentType: "application/json; charset=utf-8",
      contentEncoding: undefined,
      body: "ö",
      json: undefined,
      location: "/there",
      requestId: "req-1",
      retryAfter: 17,
      remaining: 3,
      limit: 100,
      reset: 900,
      ms: expect.any(Number),
    });
    expect(ends).toMatchObject([
      { method: "GET", path: "/v1/integrations", status: 418, ms: expect.any(Number), requestId: "req-1" },
    ]);
  });

  test.each([
    ["5", undefined, 5],
    ["0", undefined, 0],
    ["Mon, 23 Nov 2026 12:00:30 GMT", "Mon, 23 Nov 2026 12:00:00 GMT", 30],
    ["Mon, 23 Nov 2026 12:00:00 GMT", "Mon, 23 Nov 2026 12:00:30 GMT", undefined],
    ["soon", undefined, undefined],
    ["-5", undefined, undefined],
    ["1e3", undefined, undefined],
    ["99999999999", undefined, undefined],
  ])("that says Retry-After: %s asks to come back after %s %s", async (text, date, seconds) => {
    const { answer } = await exchange(answers(503, "", { "retry-after": text, ...(date && { date }) }));
    expect(answer).toMatchObject({ retryAfter: seconds });
  });

  test("may be cut anywhere between two bytes of a letter", async () => {
    const [head = Buffer.of(), tail = Buffer.of()] = [
      Buffer.from("ö").subarray(0, 1),
      Buffer.from("ö").subarray(1),
    ];
    const cut: Fault = async ({ response }) => {
      response.writeHead(200).write(head);
      await sleep(50);
      response.end(tail);
    };
    expect((await exchange(cut)).answer).toMatchObject({ body: "ö" });
  });

  test("may be 8 MiB long", async () => {
    const { answer } = await exchange(answers(200, "x".repeat(8 * MIB)));
    expect(answer).toMatchObject({ status: 200 });
  });

  test("does not bring back the token that it echoes", async () => {
    const headers = { "x-request-id": KEY, location: `https://elsewhere.test/?key=${KEY}` };
    const { answer, ends } = await exchange(answers(302, `{"detail":"${KEY}"}`, headers));
    const body = '{"detail":"***"}';
    expect(answer).toMatchObject({ status: 302, location: "https://elsewhere.test/?key=***", body });
    expect(JSON.stringify([answer, ends])).not.toContain(KEY);
  });

  test("does not bring back the token either when it is echoed in other letters", async () => {
    const escaped = `\\u006b${KEY.slice(1)}`;
    const { answer } = await exchange(answers(400, `{"detail":"${escaped}","more":[{"key":"${escaped}"}]}`));
    expect(answer).toMatchObject({ json: { detail: "***", more: [{ key: "***" }] } });
  });

  test("tells its time by the clock that it was given", async () => {
    const { answer, ends } = await exchange(answers(200, "{}"), {}, () => 1_000);
    expect(answer).toMatchObject({ ms: 0 });
    expect(ends).toMatchObject([{ ms: 0, at: expect.any(Date) }]);
  });

  test("may begin with a byte order mark", async () => {
    const { answer } = await exchange(answers(200, '\uFEFF{"data":{}}'));
    expect(answer).toMatchObject({ body: '{"data":{}}', json: { data: {} } });
  });

  test("may be redirected, and is not followed", async () => {
    const { answer, requests } = await exchange(answers(302, "", { location: "/v1/integrations/elsewhere" }));
    expect(answer).toMatchObject({ status: 302, location: "/v1/integrations/elsewhere" });
    expect(requests).toHaveLength(1);
  });
});

describe.concurrent("an answer that never becomes one", () => {
  test.each<[string, Fault, RegExp]>([
    ["is larger than 8 MiB", answers(200, "x".repeat(8 * MIB + 1)), /larger than 8 MiB/],
    [
      "grows larger than 8 MiB without saying so",
      pieces(Array(9).fill("x".repeat(MIB)), 0),
      /larger than 8 MiB/,
    ],
    ["is reset", resets, /closed before the answer was complete/],
    ["is closed without a byte", raw(""), /closed before the answer was complete/],
    [
      "is closed within its head",
      raw("HTTP/1.1 200 OK\r\ncontent-"),
      /closed before the answer was complete/,
    ],
    ["is shorter than it says", raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}"), /closed before/],
    [
      "is shorter than it says, and said that it would close",
      raw("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 9\r\n\r\n{}"),
      /closed before/,
    ],
    [
      "is cut within a chunk",
      raw("HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{}"),
      /closed before/,
    ],
    ["takes the connection for something else", switchesProtocols, /given up without an answer/],
    [
      "is cut between chunks",
      raw("HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"),
      /closed before/,
    ],
  ])("is an error when it %s", async (_, fault, message) => {
    const { answer, ends, requests } = await exchange(fault);
    expect(answer).toBeInstanceOf(UnreachableError);
    expect(String(answer)).toMatch(message);
    expect(answer).toMatchObject({ neverSent: false });
    expect(requests).toHaveLength(1);
    expect(ends).toHaveLength(1);
    expect(ends[0]).not.toHaveProperty("status");
  });

  test("may be no larger where it answers a write", async () => {
    const { answer } = await exchange(answers(200, "x".repeat(8 * MIB + 1)), { method: "POST" });
    expect(answer).toMatchObject({ neverSent: false, final: true });
    expect(String(answer)).toContain("larger than 8 MiB");
  });

  test("is taken as it is when only its text can tell that it was cut", async () => {
    const { answer } = await exchange(raw('HTTP/1.1 200 OK\r\n\r\n{"data":'));
    expect(answer).toMatchObject({ status: 200, body: '{"data":' });
  });

  test.each<[string, Fault]>([
    ["does not begin", hangs],
    ["does not end", pieces(Array(50).fill("x"), 100)],
    ["begins and stays", ({ response }) => void response.writeHead(200).write("{")],
  ])("is waited for as long as it was given, when it %s", async (_, fault) => {
    const begun = performance.now();
    const { answer } = await exchange(fault, { timeout: 700 });
    expect(String(answer)).toMatch(/no complete answer within 0\.7 s/);
    expect(answer).toBeInstanceOf(UnreachableError);
    expect(answer).toMatchObject({ neverSent: false, final: false });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(690);
    expect(performance.now() - begun).toBeLessThan(1_700);
  });

  test.each([
    ["GET", 0],
    ["POST", 1],
  ] as const)(
    "is given up by its signal, also within its body, and only a write is told: %s",
    async (method, told) => {
      const stop = new AbortController();
      const fault: Fault = ({ response }) => {
        response.writeHead(200).write("{");
        setTimeout(() => stop.abort(), 100);
      };
      const { answer, ends } = await exchange(fault, { signal: stop.signal, method });
      expect(answer).toBeInstanceOf(CancelledError);
      expect(ends).toHaveLength(told);
    },
  );

  test.each(["GET", "POST"] as const)("is not asked for when its signal came before: %s", async (method) => {
    const { answer, requests, ends } = await exchange(hangs, { signal: AbortSignal.abort(), method });
    expect(answer).toBeInstanceOf(CancelledError);
    expect([requests, ends]).toEqual([[], []]);
  });
});

describe.concurrent("a request", () => {
  test("to nobody was never sent", async () => {
    const front = await startFront(() => hangs);
    await front[Symbol.asyncDispose]();
    const http = httpTo(front.url);
    const ends: Exchange[] = [];
    const request = http.send({
      method: "POST",
      path: "/",
      body: {},
      timeout: 2_000,
      signal: new AbortController().signal,
      onEnd: (end) => ends.push(end),
    });
    await expect(request).rejects.toMatchObject({ neverSent: true, final: false });
    expect(ends).toMatchObject([{ at: expect.any(Date), ms: expect.any(Number) }]);
    await http.close();
  });

  test("waits for its turn while eight others are under way, and has its own time then", async () => {
    let underWay = 0;
    let most = 0;
    const slow: Fault = async ({ response }) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await sleep(200);
      underWay -= 1;
      response.end("{}");
    };
    await using front = await startFront(() => slow);
    const http = httpTo(front.url);
    const request = { method: "GET", path: "/", timeout: 700, signal: new AbortController().signal } as const;
    const sent = Array.from({ length: 40 }, () => http.send({ ...request, onEnd: () => undefined }));
    // Five turns take longer than any one of them may.
    const answers = await Promise.all(sent);
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
    expect(most).toBe(8);
    expect(front.connections()).toBe(8);
    await http.close();
  });

  test("is not sent when it is ended before its turn comes", async () => {
    const stop = new AbortController();
    await using front = await startFront(() => hangs);
    const http = httpTo(front.url);
    const request = { method: "GET", path: "/", timeout: 5_000, signal: stop.signal } as const;
    const sent = Array.from({ length: 20 }, () => http.send({ ...request, onEnd: () => undefined }));
    const ended = Promise.allSettled(sent);
    await vi.waitFor(() => expect(front.requests).toHaveLength(8));
    stop.abort();
    for (const { reason } of (await ended) as PromiseRejectedResult[])
      expect(reason).toBeInstanceOf(CancelledError);
    await http.close();
    expect(front.requests).toHaveLength(8);
  });

  test("with a body says what it is, and is whole", async () => {
    const body = { name: "ö".repeat(1000) };
    const { requests } = await exchange(answers(200, ""), { method: "POST", body });
    expect(requests[0]).toMatchObject({ body: JSON.stringify(body) });
    expect(requests[0]?.headers["content-type"]).toBe("application/json");
  });

  test("never shows the token in its error", async () => {
    const { answer } = await exchange(resets);
    expect(String(answer) + String((answer as Error).cause)).not.toContain(KEY);
  });
});

// By itself: it looks at every socket of the process.
describe("a connection", () => {
  test("is for one write only, which nothing has used before", async () => {
    await using front = await startFront(() => answers(200, "{}"));
    const http = httpTo(front.url);
    const signal = new AbortController().signal;
    for (const method of ["GET", "POST", "POST"] as const) {
      await http.send({ method, path: "/", timeout: 5_000, signal, onEnd: () => undefined });
      // Straight behind its answer, a connection would not be taken for idle yet.
      await sleep(50);
    }
    expect(front.requests.map(({ connection }) => connection)).toEqual([1, 2, 3]);
    await http.close();
  });

  test.each(["GET", "POST"] as const)("for a %s is kept from being forgotten on the way", async (method) => {
    const kept = vi.spyOn(Socket.prototype, "setKeepAlive");
    try {
      await exchange(answers(200, ""), { method });
      expect(kept).toHaveBeenCalledWith(true, 60_000);
    } finally {
      kept.mockRestore();
    }
  });
});
