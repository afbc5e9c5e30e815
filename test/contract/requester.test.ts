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
import { KEY, requesterTo } from "../support/requesters.ts";

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

describe.concurrent("a read", () => {
  test.each<[string, number, Fault]>([
    ["a bare 500", 3, bare500()],
    ["a 503", 3, answers(503, "")],
    ["a reset", 3, resets],
    ["a 401", 2, answers(401, "")],
    ["a 403", 2, answers(403, "")],
    ["a 404", 1, answers(404, "")],
    ["a 400", 1, answers(400, "")],
    ["an unknown shape", 1, data({})],
    ["a redirect", 1, answers(302, "", { location: "https://x.test" })],
  ])("behind %s is asked for %i times", async (_, times, fault) => {
    await using front = await startFront(() => fault);
    await using requester = requesterTo(front.url);
    await expect(requester.subject.read(providers, CALL)).rejects.toThrow();
    expect(front.requests).toHaveLength(times);
    expect(requester.steps).toHaveLength(times);
  });

  test("brings what the third attempt brings", async () => {
    await using front = await startFront(inTurn(resets, bare500(), NOTHING));
    await using requester = requesterTo(front.url);
    expect(await requester.subject.read(providers, CALL)).toEqual({ providers: [] });
    expect(requester.waits).toHaveLength(2);
  });

  test("ends with the last error", async () => {
    await using front = await startFront(inTurn(resets, answers(503, ""), answers(502, { detail: "last" })));
    await using requester = requesterTo(front.url);
    await expect(requester.subject.read(providers, CALL)).rejects.toThrow(/502: .*last/);
  });

  test("is sent again eight times a run at most", async () => {
    await using front = await startFront(() => bare500());
    await using requester = requesterTo(front.url);
    for (let count = 0; count < 10; count++)
      await expect(requester.subject.read(providers, CALL)).rejects.toThrow(KeywayError);
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
    await using requester = requesterTo(front.url);
    await Promise.all(Array.from({ length: 24 }, () => requester.subject.read(providers, CALL)));
    expect(most).toBe(8);
    expect(front.connections()).toBe(8);
  });

  test("stops when its run is cancelled", async () => {
    const cancel = new AbortController();
    await using front = await startFront(() => hangs);
    await using requester = requesterTo(front.url, { signal: cancel.signal });
    setTimeout(() => cancel.abort(), 100);
    await expect(requester.subject.read(providers, CALL)).rejects.toThrow(CancelledError);
    await expect(requester.subject.read(providers, CALL)).rejects.toThrow(CancelledError);
    expect(front.requests).toHaveLength(1);
  });

  test("stops when a sibling failed for good, also between two attempts", async () => {
    const stop = new AbortController();
    await using front = await startFront(() => bare500());
    await using requester = requesterTo(front.url, { random: () => 1 });
    setTimeout(() => stop.abort(), 200);
    const begun = performance.now();
    const read = requester.subject.read(providers, { ...CALL, signal: stop.signal });
    await expect(read).rejects.toThrow(CancelledError);
    expect(performance.now() - begun).toBeLessThan(900);
    expect(front.requests).toHaveLength(1);
  });
});

describe.concurrent("a read that is asked once only", () => {
  test.each<[string, Fault]>([
    ["a bare 500", bare500()],
    ["a reset", resets],
    ["the rate limit", limited(1)],
  ])("is asked once behind %s", async (_, fault) => {
    await using front = await startFront(() => fault);
    await using requester = requesterTo(front.url);
    await expect(requester.subject.read(providers, { ...CALL, once: true })).rejects.toThrow();
    expect(front.requests).toHaveLength(1);
    expect(requester.waits).toEqual([]);
  });
});

describe.concurrent("a write", () => {
  const write = (requester: ReturnType<typeof requesterTo>) =>
    requester.subject.write(providers, CALL, { a: 1 });

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
    await using requester = requesterTo(front.url);
    await expect(write(requester)).rejects.toThrow();
    expect(front.requests).toHaveLength(1);
    expect(requester.waits).toEqual([]);
  });

  test("is sent twice when nobody took it the first time", async () => {
    await using front = await startFront(() => NOTHING);
    await using requester = requesterTo(front.url);
    front.refuse();
    setTimeout(() => void front.accept(), 200);
    expect(await write(requester)).toMatchObject({ providers: [] });
    expect(requester.steps.map(({ status }) => status)).toEqual([undefined, 200]);
  });

  test("is not sent a third time when nobody takes it", async () => {
    await using front = await startFront(() => NOTHING);
    front.refuse();
    await using requester = requesterTo(front.url);
    await expect(write(requester)).rejects.toMatchObject({ neverSent: true });
    expect(requester.steps).toHaveLength(2);
    expect(requester.waits).toHaveLength(1);
    await front.accept();
  });

  test.each([500, 429])("turned away with %i is neither waited for nor sent again", async (status) => {
    await using front = await startFront(inTurn(limited(1, status), NOTHING));
    await using requester = requesterTo(front.url);
    await expect(write(requester)).rejects.toThrow(RateLimitError);
    expect(front.requests).toHaveLength(1);
    expect(requester.waits).toEqual([]);
  });

  test("is not sent at all when its run is cancelled already", async () => {
    await using front = await startFront(() => NOTHING);
    await using requester = requesterTo(front.url, { signal: AbortSignal.abort() });
    await expect(write(requester)).rejects.toThrow(CancelledError);
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
    await using requester = requesterTo(front.url, { signal: cancel.signal });
    expect(await write(requester)).toMatchObject({ providers: [] });
  });
});

describe.concurrent("the rate limit", () => {
  test("is waited out once for all reads, and to the second", async () => {
    const turned = either(
      on(() => true, limited(1), 4),
      () => NOTHING,
    );
    await using front = await startFront(turned);
    await using requester = requesterTo(front.url);
    const begun = performance.now();
    await Promise.all(Array.from({ length: 4 }, () => requester.subject.read(providers, CALL)));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
    expect(requester.waits).toEqual([1_000]);
    expect(front.requests).toHaveLength(8);
  });

  test("holds back reads that come while it lasts", async () => {
    await using front = await startFront(inTurn(limited(1), NOTHING));
    await using requester = requesterTo(front.url);
    const first = requester.subject.read(providers, CALL);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = requester.subject.read(providers, CALL);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(front.requests).toHaveLength(1);
    await Promise.all([first, second]);
    expect(front.requests).toHaveLength(3);
  });

  test.each([61, 900])("of %i s is not waited for", async (seconds) => {
    await using front = await startFront(() => limited(seconds));
    await using requester = requesterTo(front.url);
    await expect(requester.subject.read(providers, CALL)).rejects.toThrow(RateLimitError);
    expect(front.requests).toHaveLength(1);
    expect(requester.waits).toEqual([]);
  });
});

describe.concurrent("a wait for a write that was turned away", () => {
  const turnedAway = (seconds: number) => new RateLimitError(seconds, new Date(0));

  test("is as long as it was told, is counted, and begins a new window", async () => {
    await using front = await startFront(inTurn(leaving(0, 1), NOTHING));
    await using requester = requesterTo(front.url);
    await requester.subject.read(providers, CALL);
    await requester.subject.waitFor(turnedAway(1));
    expect(requester.waits).toEqual([1_000]);
    expect(requester.subject.waits).toBe(1);
    expect(requester.subject.rateLimit).toBeUndefined();
  });

  test("is none at all where it is too long: the error is told", async () => {
    await using front = await startFront(() => NOTHING);
    await using requester = requesterTo(front.url);
    const error = turnedAway(61);
    await expect(requester.subject.waitFor(error)).rejects.toBe(error);
    expect(requester.waits).toEqual([]);
  });
});

describe.concurrent("the requests that are left", () => {
  const NOW = new Date("2026-11-23T12:00:00.000Z");

  /** A requester that has heard these answers. */
  async function heard(...faults: [Fault, ...Fault[]]) {
    const front = await startFront(inTurn(...faults));
    const requester = requesterTo(front.url, { now: () => NOW });
    for (const _ of faults) await requester.subject.read(providers, CALL);
    return Object.assign(requester, { front });
  }

  test("is not known where the server does not count", async () => {
    await using requester = await heard(NOTHING);
    expect(requester.subject.rateLimit).toBeUndefined();
    await requester.subject.ensureRequests(1_000);
  });

  test("is the lowest that was heard in a window", async () => {
    await using requester = await heard(leaving(7, 100), leaving(9, 100), leaving(8, 99));
    expect(requester.subject.rateLimit).toEqual({
      remaining: 7,
      resetsAt: new Date("2026-11-23T12:01:40.000Z"),
    });
  });

  test("begins anew with a new window", async () => {
    await using requester = await heard(leaving(0, 1), leaving(99, 900));
    expect(requester.subject.rateLimit).toMatchObject({ remaining: 99 });
  });

  test("goes down within a window, which may be told to end some seconds later", async () => {
    await using requester = await heard(leaving(7, 100), leaving(5, 104));
    expect(requester.subject.rateLimit).toMatchObject({ remaining: 5 });
    await using other = await heard(leaving(7, 100), leaving(9, 104));
    expect(other.subject.rateLimit).toMatchObject({ remaining: 7 });
  });

  test("is another window's from five seconds later on", async () => {
    await using requester = await heard(leaving(7, 100), leaving(9, 105));
    expect(requester.subject.rateLimit).toMatchObject({ remaining: 9 });
  });

  test("is given by each answer, also by one that fails", async () => {
    await using front = await startFront(() =>
      answers(404, "", { "x-ratelimit-remaining": "5", "x-ratelimit-reset": "60" }),
    );
    await using requester = requesterTo(front.url, { now: () => NOW });
    await expect(requester.subject.read(providers, CALL)).rejects.toThrow(KeywayError);
    expect(requester.subject.rateLimit).toMatchObject({ remaining: 5 });
  });

  test.each([
    ["x", "60"],
    ["-1", "60"],
    ["1.5", "60"],
    ["", ""],
  ])("is not taken from nonsense: %o", async (remaining, reset) => {
    const headers = { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset };
    await using requester = await heard(answers(200, { data: { providers: [] } }, headers));
    expect(requester.subject.rateLimit).toBeUndefined();
  });

  test("is enough, and nothing is waited for", async () => {
    await using requester = await heard(leaving(3, 900));
    await requester.subject.ensureRequests(3);
    expect(requester.waits).toEqual([]);
  });

  test("is too little for too long: when to come back is told", async () => {
    await using requester = await heard(leaving(3, 900));
    const error = await requester.subject.ensureRequests(4).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ neverFits: false });
    expect(String(error)).toMatch(/leaves 3 requests, and 4 are needed.*12:15 UTC \(in 15 minutes\)/);
    expect(requester.waits).toEqual([]);
  });

  test("is more than a whole window has: no wait helps, and none is named", async () => {
    const headers = { "x-ratelimit-limit": "100", "x-ratelimit-remaining": "99", "x-ratelimit-reset": "1" };
    await using requester = await heard(answers(200, { data: { providers: [] } }, headers));
    const error = await requester.subject.ensureRequests(101).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ neverFits: true });
    expect(String(error)).toMatch(/takes 101 requests.*allows 100 in one window/);
    expect(String(error)).not.toContain("UTC");
    expect(requester.waits).toEqual([]);
  });

  test("is too little for now, where a whole window has enough", async () => {
    const headers = { "x-ratelimit-limit": "100", "x-ratelimit-remaining": "3", "x-ratelimit-reset": "900" };
    await using requester = await heard(answers(200, { data: { providers: [] } }, headers));
    for (const requests of [4, 100])
      await expect(requester.subject.ensureRequests(requests)).rejects.toMatchObject({ neverFits: false });
  });

  test("is too little, and its window resets soon: that is waited for", async () => {
    await using requester = await heard(leaving(0, 1));
    await requester.subject.ensureRequests(4);
    expect(requester.waits).toEqual([1_000]);
    expect(requester.subject.rateLimit).toBeUndefined();
  });
});

test("an answer that is no answer names its host and its id", async () => {
  await using front = await startFront(() => resets);
  await using requester = requesterTo(front.url);
  const error = await requester.subject.read(providers, CALL).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreachableError);
  expect(error).toMatchObject({ requestId: requester.steps.at(-1)?.requestId, cause: expect.any(Error) });
  expect(String(error)).toContain(`127.0.0.1:${front.port}`);
});

test("a server that echoes the token in other letters brings it into no error", async () => {
  const detail = `\\u006b${KEY.slice(1)}`;
  await using front = await startFront(() => answers(400, `{"detail":"you sent ${detail}"}`));
  await using requester = requesterTo(front.url);
  const error = await requester.subject.read(providers, CALL).catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/you sent \*\*\*/);
});

test.each([
  ["begins with a byte order mark", "\uFEFF"],
  ["ends with white space", ""],
])("an answer that %s is understood", async (_, mark) => {
  await using front = await startFront(() => answers(200, `${mark}{"data":{"providers":[]}}\n`));
  await using requester = requesterTo(front.url);
  expect(await requester.subject.read(providers, CALL)).toEqual({ providers: [] });
});

test("an answer that is compressed is told as such", async () => {
  const gzipped: Fault = ({ response }) => {
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    response.writeHead(200, headers).end(gzipSync('{"data":{"providers":[]}}'));
  };
  await using front = await startFront(() => gzipped);
  await using requester = requesterTo(front.url);
  await expect(requester.subject.read(providers, CALL)).rejects.toThrow(
    /compressed \("?gzip"?\), which was not asked/,
  );
  expect(front.requests[0]?.headers).not.toHaveProperty("accept-encoding");
});
