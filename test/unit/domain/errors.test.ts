import { describe, expect, it } from "vitest";
import {
  type ActionError,
  CancelledError,
  describeError,
  InputError,
  KeywayError,
  ProtocolError,
  ProviderError,
  ProxyError,
  RateLimitError,
  reasonFor,
  TargetError,
  UnreachableError,
  unexpected,
} from "../../../src/domain/errors.ts";
import { message } from "../../../src/text/message.ts";
import { text, wordsOf } from "../../support/builders.ts";

const NOON = new Date("2026-01-02T12:00:00Z");
const keyway = new KeywayError({ status: 500, detail: "Boom", requestId: "req-1" });

describe("an error", () => {
  it.each<[string, ActionError, string]>([
    ["InputError", new InputError([wordsOf("a: x")]), "invalid-input"],
    ["ProxyError", new ProxyError(wordsOf("x")), "invalid-input"],
    ["TargetError", new TargetError(wordsOf("x")), "not-found"],
    ["KeywayError", keyway, "unavailable"],
    [
      "ProviderError",
      new ProviderError(wordsOf("x"), { advice: wordsOf("y"), error: keyway }),
      "unavailable",
    ],
    ["RateLimitError", new RateLimitError(1, NOON), "rate-limited"],
    ["UnreachableError", new UnreachableError("h", wordsOf("x"), { requestId: "r" }), "unavailable"],
    ["ProtocolError", new ProtocolError("preview", "data", "x", "r"), "protocol"],
    ["CancelledError", new CancelledError(), "cancelled"],
  ])("is called by its kind where a stack is printed: %s", (name, error, reason) => {
    expect(error.name).toBe(name);
    expect(reasonFor(error)).toBe(reason);
    expect(text(describeError(error, { showNames: true }))).toBe(text(error.text));
  });

  it("keeps what caused it", () => {
    const cause = new Error("reset");
    expect(new UnreachableError("h", wordsOf("x"), { requestId: "r", cause }).cause).toBe(cause);
  });

  it("of our own is told as a fault of the action", () => {
    const fault = new TypeError("boo");
    expect(reasonFor(fault)).toBe("unexpected");
    expect(describeError(fault, { showNames: true })).toEqual(unexpected(fault));
  });
});

describe("an error of the inputs", () => {
  it("names the only one that is wrong, in its heading", () => {
    const error = new InputError([message`\`mode\`: ${"x"} is not allowed`]);
    expect(text(error.text)).toBe("Invalid input: mode");
  });

  it("is counted where its complaint does not begin with a name, though it holds one", () => {
    const error = new InputError([message`The workflow gives no \`token\``]);
    expect(text(error.text)).toBe("1 invalid input");
  });
});

describe("what an error knows without being told", () => {
  it("is that Keyway answered at once", () => {
    expect(keyway.ms).toBe(0);
  });

  it("is the request of the answer that it stands for", () => {
    expect(new ProviderError(wordsOf("x"), { advice: wordsOf("y"), error: keyway }).requestId).toBe("req-1");
  });

  it("is that a window of the rate limit may do, and that no request was under way", () => {
    expect(new RateLimitError(1, NOON).neverFits).toBe(false);
    expect(new CancelledError().inFlight).toBe(false);
    expect(new UnreachableError("h", wordsOf("x"), { requestId: "r" })).toMatchObject({
      neverSent: false,
      final: false,
    });
  });
});

it.each([
  ["is used up", {}, "Keyway's rate limit is used up until 12:15 UTC"],
  ["leaves too few", { what: wordsOf("x") }, "Keyway's rate limit leaves too few requests until 12:15 UTC"],
  ["never fits", { what: wordsOf("x"), neverFits: true }, "Keyway's rate limit is too small for this run"],
])("a rate limit that %s has a title short enough for a heading", (_, more, title) => {
  const { title: given } = new RateLimitError(900, NOON, more);
  expect(given && text(given)).toBe(title);
});

it.each([
  [1, "12:01 UTC (in 1 second)"],
  [119, "12:02 UTC (in 119 seconds)"],
  [120, "12:02 UTC (in 2 minutes)"],
  [121, "12:03 UTC (in 3 minutes)"],
])("a wait of %i s is told as people say it", (seconds, words) => {
  expect(new RateLimitError(seconds, NOON).message).toBe(
    `Keyway's rate limit is used up; it resets at ${words}`,
  );
});
