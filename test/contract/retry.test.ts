import { describe, expect, test } from "vitest";
import {
  CancelledError,
  KeywayError,
  ProtocolError,
  RateLimitError,
  UnreachableError,
} from "../../src/domain/errors.ts";
import { readDelay, writeDelay } from "../../src/keyway/retry.ts";
import { message } from "../../src/text/message.ts";

const FIRST = { attempt: 1, retries: 0, waited: 0 };

function limited(seconds: number) {
  return new RateLimitError(seconds, new Date(0));
}

function unreachable(more: { neverSent?: boolean; final?: boolean } = {}) {
  return new UnreachableError("keyway.test", message`reset`, { requestId: "req-1", ...more });
}

function keyway(status: number, retryAfter?: number) {
  return new KeywayError({ status, detail: "x", requestId: "req-1", retryAfter });
}

/** A failure that took so many milliseconds. */
function slow(status: number, ms: number) {
  return new KeywayError({ status, detail: "x", requestId: "req-1", ms });
}

/** Whether, and after how many milliseconds at most, something is sent again; `-` for never. */
function delays(policy: typeof readDelay, error: unknown, ...efforts: Partial<typeof FIRST>[]) {
  return efforts.map((effort) => policy(error, { ...FIRST, ...effort }, 1) ?? "-");
}

const ATTEMPTS = [{ attempt: 1 }, { attempt: 2 }, { attempt: 3 }, { attempt: 4 }];

describe("a read", () => {
  test.each<[string, unknown, (number | "-")[]]>([
    ["no usable answer", unreachable(), [1000, 2000, "-", "-"]],
    ["no connection", unreachable({ neverSent: true }), [1000, 2000, "-", "-"]],
    ["an answer that stays as it is", unreachable({ final: true }), ["-", "-", "-", "-"]],
    ["500", keyway(500), [1000, 2000, "-", "-"]],
    ["502", keyway(502), [1000, 2000, "-", "-"]],
    ["599", keyway(599), [1000, 2000, "-", "-"]],
    ["408", keyway(408), [1000, 2000, "-", "-"]],
    ["401, which can be an outage", keyway(401), [1000, "-", "-", "-"]],
    ["403, which can be an outage", keyway(403), [1000, "-", "-", "-"]],
    ["400", keyway(400), ["-", "-", "-", "-"]],
    ["404", keyway(404), ["-", "-", "-", "-"]],
    ["413", keyway(413), ["-", "-", "-", "-"]],
    ["an unknown shape", new ProtocolError("preview", "data", "x", "r"), ["-", "-", "-", "-"]],
    ["a cancelled run", new CancelledError(), ["-", "-", "-", "-"]],
    ["a mistake of ours", new TypeError("x"), ["-", "-", "-", "-"]],
    ["no error at all", "boom", ["-", "-", "-", "-"]],
    ["nothing at all", undefined, ["-", "-", "-", "-"]],
    ["a 500 after just less than 20 s", slow(500, 19_999), [1000, 2000, "-", "-"]],
    ["a 500 after 20 s, which would cost as much again", slow(500, 20_000), ["-", "-", "-", "-"]],
    ["a 401 after 20 s, which can be an outage", slow(401, 20_000), [1000, "-", "-", "-"]],
  ])("after %s is sent again with growing waits, or not", (_, error, expected) => {
    expect(delays(readDelay, error, ...ATTEMPTS)).toEqual(expected);
  });

  test("waits a random part of that: full jitter", () => {
    const waits = [0, 0.25, 0.5, 0.999].map((random) => readDelay(keyway(500), FIRST, random));
    expect(waits).toEqual([0, 250, 500, 999]);
  });

  test.each<[string, unknown, (number | "-")[]]>([
    ["the rate limit", limited(7), [7000, 7000, "-", "-"]],
    ["a 503 that asks for it", keyway(503, 7), [7000, 7000, "-", "-"]],
    ["a 400 that asks for it", keyway(400, 7), ["-", "-", "-", "-"]],
  ])("waits exactly as long as it is told by %s", (_, error, expected) => {
    expect(delays(readDelay, error, ...ATTEMPTS)).toEqual(expected);
    expect(readDelay(error, FIRST, 0)).toBe(readDelay(error, FIRST, 1));
  });

  test.each([
    [60, 0, 60_000],
    [61, 0, "-"],
    [20, 40_000, 20_000],
    [20, 40_001, "-"],
    [1, 60_000, "-"],
    [900, 0, "-"],
  ])("told to wait %i s after %i ms of waiting, waits %s", (seconds, waited, expected) => {
    expect(delays(readDelay, limited(seconds), { waited })).toEqual([expected]);
    expect(delays(readDelay, keyway(503, seconds), { waited })).toEqual([expected]);
  });

  test.each([unreachable(), keyway(500), keyway(401), keyway(503, 1), limited(1)])(
    "is not sent again once the run has done so eight times: %s",
    (error) => {
      expect(delays(readDelay, error, { retries: 7 })).not.toEqual(["-"]);
      expect(delays(readDelay, error, { retries: 8 })).toEqual(["-"]);
    },
  );
});

describe("a write", () => {
  test.each<[string, unknown, (number | "-")[]]>([
    ["no connection was made", unreachable({ neverSent: true }), [1000, "-", "-", "-"]],
    ["it was turned away", limited(7), ["-", "-", "-", "-"]],
    ["no answer came", unreachable(), ["-", "-", "-", "-"]],
    ["the certificate is not trusted", unreachable({ neverSent: true, final: true }), ["-", "-", "-", "-"]],
    ["500", keyway(500), ["-", "-", "-", "-"]],
    ["503", keyway(503), ["-", "-", "-", "-"]],
    ["a 503 that asks to come back", keyway(503, 1), ["-", "-", "-", "-"]],
    ["401", keyway(401), ["-", "-", "-", "-"]],
    ["403", keyway(403), ["-", "-", "-", "-"]],
    ["408", keyway(408), ["-", "-", "-", "-"]],
    ["an unknown shape", new ProtocolError("sync", "data", "x", "r"), ["-", "-", "-", "-"]],
    ["a cancelled run", new CancelledError(), ["-", "-", "-", "-"]],
  ])("is sent once more at most, and never where it may have happened: %s", (_, error, expected) => {
    expect(delays(writeDelay, error, ...ATTEMPTS)).toEqual(expected);
  });

  test("is not kept from its one repetition by reads that were repeated", () => {
    expect(delays(writeDelay, unreachable({ neverSent: true }), { retries: 8 })).toEqual([1000]);
  });
});
