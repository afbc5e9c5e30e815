import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CancelledError, KeywayError, RateLimitError, UnreachableError } from "../../src/domain/errors.ts";
import { providers } from "../../src/keyway/schemas.ts";
import {
  answers,
  bare500,
  data,
  either,
  type Fault,
  hangs,
  on,
  resets,
  startFront,
} from "../support/front.ts";
import { KEY, lineTo } from "../support/requesters.ts";

const CALL = { step: "providers", path: "/v1/integrations" };
const NOTHING = data({ providers: [] });

/** Answers in turn; the last one stays. */
function inTurn(...faults: [Fault, ...Fault[]]) {
  let index = 0;
  return () => faults[Math.min(index++, faults.length - 1)];
}

/** A request turned away for so many seconds. */
function limited(seconds: number, status = 500): Fault {
  return answers(status, "", { "retry-after": String(seconds), "x-ratelimit-remaining": "0" });
}

/** Tells what is left of the rate limit. */
function leaving(remaining: number, reset: number): Fault {
  const headers = { "x-ratelimit-remaining": String(remaining), "x-ratelimit-reset": String(reset) };
  return answers(200, { data: { providers: [] } }, headers);
}

describe.concurrent("a read over a line", () => {
  test.each<[string, Fault, number]>([
    ["a bare 500", bare500(), 3],
    ["a 503", answers(503, ""), 3],
    ["a reset", resets, 3],
    ["a 401", answers(401, ""), 2],
    ["a 403", answers(403, ""), 2],
    ["a 404", answers(404, ""), 1],
    ["a 400", answers(400, ""), 1],
    ["an unknown shape", data({}), 1],
    ["a redirect", answers(302, "", { location: "https://x.test" }), 1],
  ])("behind %s is asked for %#", async (_, fault, times) => {
    await using front = await startFront(() => fault);
    await using line = lineTo(front.url);
    await expect(line.subject.read(providers, CALL)).rejects.toThrow();
    expect(front.requests).toHaveLength(times);
    expect(line.steps).toHaveLength(times);
  });

  test("brings what the third attempt brings", async () => {
    await using front = await startFront(inTurn(resets, bare500(), NOTHING));
    await using line = lineTo(front.url);
    expect(await line.subject.read(providers, CALL)).toEqual({ providers: [] });
    expect(line.waits).toHaveLength(2);
  });

  test("ends with the last error", async () => {
    await using front = await startFront(inTurn(resets, answers(503, ""), answers(502, { detail: "last" })));
    await using line = lineTo(front.url);
    await expect(line.subject.read(providers, CALL)).rejects.toThrow(/502: .*last/);
  });

  test("is sent again eight times a run at most", async () => {
    await using front = await startFront(() => bare500());
    await using line = lineTo(front.url);
    for (let count = 0; count < 10; count++)
      await expect(line.subject.read(providers, CALL)).rejects.toThrow(KeywayError);
    expect(front.requests).toHaveLength(10 + 8);
  });

  test("goes side by side with eight of its kind, over connections that are kept", async () => {
    let now = 0;
    let most = 0;
    const counted: Fault = async (exchange) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 60));
      now -= 1;
      await NOTHING(exchange);
    };
    await using front = await startFront(() => counted);
    await using line = lineTo(front.url);
    await Promise.all(Array.from({ length: 24 }, () => line.subject.read(providers, CALL)));
    expect(most).toBe(8);
    expect(front.connections()).toBe(8);
  });

  test("stops when its run is cancelled", async () => {
    const cancel = new AbortController();
    await using front = await startFront(() => hangs);
    await using line = lineTo(front.url, { signal: cancel.signal });
    setTimeout(() => cancel.abort(), 100);
    await expect(line.subject.read(providers, CALL)).rejects.toThrow(CancelledError);
    await expect(line.subject.read(providers, CALL)).rejects.toThrow(CancelledError);
    expect(front.requests).toHaveLength(1);
  });

  test("stops when a sibling failed for good, also between two attempts", async () => {
    const stop = new AbortController();
    await using front = await startFront(() => bare500());
    await using line = lineTo(front.url, { random: () => 1 });
    setTimeout(() => stop.abort(), 200);
    const begun = performance.now();
    const read = line.subject.read(providers, { ...CALL, signal: stop.signal });
    await expect(read).rejects.toThrow(CancelledError);
    expect(performance.now() - begun).toBeLessThan(900);
    expect(front.requests).toHaveLength(1);
  });
});

describe.concurrent("a write over a line", () => {
  const write = (line: ReturnType<typeof lineTo>) => line.subject.write(providers, CALL, { a: 1 });

  test.each<[string, Fault]>([
    ["a bare 500", bare500()],
    ["a 503 that asks to come back", answers(503, "", { "retry-after": "1" })],
    ["a reset", resets],
    ["a 401", answers(401, "")],
    ["an empty answer", answers(200, "")],
    ["a page", answers(502, "<html>")],
    ["an unknown shape", data({})],
    ["a redirect that keeps the method", answers(307, "", { location: "/v1/integrations" })],
  ])("that meets %s is sent once", async (_, fault) => {
    await using front = await startFront(() => fault);
    await using line = lineTo(front.url);
    await expect(write(line)).rejects.toThrow();
    expect(front.requests).toHaveLength(1);
    expect(line.waits).toEqual([]);
  });

  test("is sent twice when nobody took it the first time", async () => {
    await using front = await startFront(() => NOTHING);
    await using line = lineTo(front.url);
    front.refuse();
    setTimeout(() => void front.accept(), 200);
    expect(await write(line)).toMatchObject({ providers: [] });
    expect(line.steps.map(({ status }) => status)).toEqual([undefined, 200]);
  });

  test("is not sent a third time when nobody takes it", async () => {
    await using front = await startFront(() => NOTHING);
    front.refuse();
    await using line = lineTo(front.url);
    await expect(write(line)).rejects.toMatchObject({ neverSent: true });
    expect(line.steps).toHaveLength(2);
    expect(line.waits).toHaveLength(1);
    await front.accept();
  });

  test.each([500, 429])("turned away with %i is neither waited for nor sent again", async (status) => {
    await using front = await startFront(inTurn(limited(1, status), NOTHING));
    await using line = lineTo(front.url);
    await expect(write(line)).rejects.toThrow(RateLimitError);
    expect(front.requests).toHaveLength(1);
    expect(line.waits).toEqual([]);
  });

  test("is not sent at all when its run is cancelled already", async () => {
    await using front = await startFront(() => NOTHING);
    await using line = lineTo(front.url, { signal: AbortSignal.abort() });
    await expect(write(line)).rejects.toThrow(CancelledError);
    expect(front.requests).toEqual([]);
  });

  test("in flight outlives the signal that stops reads", async () => {
    const cancel = new AbortController();
    const late: Fault = async (exchange) => {
      cancel.abort();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await NOTHING(exchange);
    };
    await using front = await startFront(() => late);
    await using line = lineTo(front.url, { signal: cancel.signal });
    expect(await write(line)).toMatchObject({ providers: [] });
  });
});

describe.concurrent("the rate limit over a line", () => {
  test("is waited out exactly, and once for all reads", async () => {
    await using front = await startFront(on(() => true, limited(1), 4));
    const turned = either(
      on(() => true, limited(1), 4),
      () => NOTHING,
    );
    await using scripted = await startFront(turned);
    await using line = lineTo(scripted.url);
    const begun = performance.now();
    await Promise.all(Array.from({ length: 4 }, () => line.subject.read(providers, CALL)));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
    expect(performance.now() - begun).toBeLessThan(1_900);
    expect(line.waits).toEqual([1_000]);
    expect(scripted.requests).toHaveLength(8);
    expect(front.requests).toEqual([]);
  });

  test("holds back reads that come while it lasts", async () => {
    await using front = await startFront(inTurn(limited(1), NOTHING));
    await using line = lineTo(front.url);
    const first = line.subject.read(providers, CALL);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = line.subject.read(providers, CALL);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(front.requests).toHaveLength(1);
    await Promise.all([first, second]);
    expect(front.requests).toHaveLength(3);
  });

  test.each([61, 900])("of %i s is not waited for", async (seconds) => {
    await using front = await startFront(() => limited(seconds));
    await using line = lineTo(front.url);
    await expect(line.subject.read(providers, CALL)).rejects.toThrow(RateLimitError);
    expect(front.requests).toHaveLength(1);
    expect(line.waits).toEqual([]);
  });
});

describe.concurrent("the room that is left", () => {
  const NOW = new Date("2026-11-23T12:00:00.000Z");

  /** A line that has heard these answers. */
  async function heard(...faults: [Fault, ...Fault[]]) {
    const front = await startFront(inTurn(...faults));
    const line = lineTo(front.url, { now: () => NOW });
    for (const _ of faults) await line.subject.read(providers, CALL);
    return Object.assign(line, { front });
  }

  test("is not known where the server does not count", async () => {
    await using line = await heard(NOTHING);
    expect(line.subject.rateLimit).toBeUndefined();
    await line.subject.ensureRequests(1_000);
  });

  test("is the lowest that was heard in a window", async () => {
    await using line = await heard(leaving(7, 100), leaving(9, 100), leaving(8, 99));
    expect(line.subject.rateLimit).toEqual({ remaining: 7, resetsAt: new Date("2026-11-23T12:01:40.000Z") });
  });

  test("begins anew with a new window", async () => {
    await using line = await heard(leaving(0, 1), leaving(99, 900));
    expect(line.subject.rateLimit).toMatchObject({ remaining: 99 });
  });

  test("is given by each answer, also by one that fails", async () => {
    await using front = await startFront(() =>
      answers(404, "", { "x-ratelimit-remaining": "5", "x-ratelimit-reset": "60" }),
    );
    await using line = lineTo(front.url, { now: () => NOW });
    await expect(line.subject.read(providers, CALL)).rejects.toThrow(KeywayError);
    expect(line.subject.rateLimit).toMatchObject({ remaining: 5 });
  });

  test.each([
    ["x", "60"],
    ["-1", "60"],
    ["1.5", "60"],
    ["", ""],
  ])("is not taken from nonsense: %o", async (remaining, reset) => {
    const headers = { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset };
    await using line = await heard(answers(200, { data: { providers: [] } }, headers));
    expect(line.subject.rateLimit).toBeUndefined();
  });

  test("is enough, and nothing is waited for", async () => {
    await using line = await heard(leaving(3, 900));
    await line.subject.ensureRequests(3);
    expect(line.waits).toEqual([]);
  });

  test("is too little for too long: when to come back is told", async () => {
    await using line = await heard(leaving(3, 900));
    const error = await line.subject.ensureRequests(4).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(String(error)).toMatch(/leaves 3 requests, and 4 are needed.*12:15:00 UTC, in 900 s/);
    expect(line.waits).toEqual([]);
  });

  test("is too little, and its window resets soon: that is waited for", async () => {
    await using line = await heard(leaving(0, 1));
    await line.subject.ensureRequests(4);
    expect(line.waits).toEqual([1_000]);
    expect(line.subject.rateLimit).toBeUndefined();
  });
});

test("an answer that is no answer names its host and its id", async () => {
  await using front = await startFront(() => resets);
  await using line = lineTo(front.url);
  const error = await line.subject.read(providers, CALL).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreachableError);
  expect(error).toMatchObject({ requestId: line.steps.at(-1)?.requestId, cause: expect.any(Error) });
  expect(String(error)).toContain(`127.0.0.1:${front.port}`);
});

test("a server that echoes the token in other letters brings it into no error", async () => {
  const detail = `\\u006b${KEY.slice(1)}`;
  await using front = await startFront(() => answers(400, `{"detail":"you sent ${detail}"}`));
  await using line = lineTo(front.url);
  const error = await line.subject.read(providers, CALL).catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/you sent \*\*\*/);
});

test.each([
  ["begins with a byte order mark", "\uFEFF"],
  ["ends with white space", ""],
])("an answer that %s is understood", async (_, mark) => {
  await using front = await startFront(() => answers(200, `${mark}{"data":{"providers":[]}}\n`));
  await using line = lineTo(front.url);
  expect(await line.subject.read(providers, CALL)).toEqual({ providers: [] });
});

test("an answer that is compressed is told as such", async () => {
  const gzipped: Fault = ({ response }) => {
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    response.writeHead(200, headers).end(gzipSync('{"data":{"providers":[]}}'));
  };
  await using front = await startFront(() => gzipped);
  await using line = lineTo(front.url);
  await expect(line.subject.read(providers, CALL)).rejects.toThrow(
    /compressed \("?gzip"?\), which was not asked/,
  );
  expect(front.requests[0]?.headers).not.toHaveProperty("accept-encoding");
});
