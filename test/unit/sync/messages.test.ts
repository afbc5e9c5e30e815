import { describe, expect, it } from "vitest";
import { CancelledError, RateLimitError } from "../../../src/domain/errors.ts";
import { type Asked, explain } from "../../../src/outcome/explain.ts";
import {
  type Changed,
  conflictCause,
  didNotHappen,
  isUnclear,
  notMadeCause,
  uncheckedCause,
} from "../../../src/sync/messages.ts";
import {
  answered,
  answerOf,
  checkOf,
  environmentOf,
  inWords,
  outcomeIn,
  pairOf,
  unreachable,
  wordsOf,
} from "../../support/builders.ts";

const asked: Asked = {
  repository: "acme/shop",
  scope: "read:secrets",
  tokenLooksRight: true,
  showNames: true,
};
const shown: Telling = { showNames: true, explain: (error) => explain(error, asked) };
const hidden: Telling = { ...shown, showNames: false };

const limited = new RateLimitError(90, new Date(0));
const cancelled = new CancelledError();

describe("a write that did not go as planned", () => {
  it.each([
    ["the rate limit was used up", limited, "did not happen"],
    ["no connection was made", unreachable(true), "did not happen"],
    ["no answer came", unreachable(false), "is unclear"],
    ["a proxy gave up on it", answered(504), "is unclear"],
    ["a gateway waited too long for it", answered(408), "is unclear"],
    ["the server failed at it", answered(500), "was answered"],
    ["it was refused", answered(403), "was answered"],
    ["it was cancelled before it was sent", new CancelledError(), "did not happen"],
    ["it was cancelled on its way", new CancelledError(true), "is unclear"],
  ])("happened, did not happen, or is unclear: %s", (_, error, fate) => {
    const told = didNotHappen(error) ? "did not happen" : isUnclear(error) ? "is unclear" : "was answered";
    expect(told).toBe(fate);
  });

  it("and did not happen is told as such", () => {
    expect(inWords(notMadeCause(pairOf("staging:preview"), limited))).toMatchObject({
      reason: "rate-limited",
      message: expect.stringMatching(
        /^The write to staging:preview could not be made, so nothing was changed by it\. Keyway's rate limit/,
      ),
      advice: expect.stringContaining("Run this one again then"),
    });
  });
});

describe("a write that failed in part", () => {
  const answer = answerOf({ ok: false, error: "A is not valid", requestId: "req-w" });
  const failed = outcomeIn("staging:preview", "failed", {
    check: checkOf("failed", { create: ["OK"] }, { create: ["A"], update: ["B", "C"], delete: ["D"] }),
    answer,
  });

  it("is told with what is left, what Keyway says, and what to do", () => {
    expect(inWords(failedCause(failed, { answer }, shown))).toMatchObject({
      reason: "write-failed",
      message:
        'In staging:preview 3 names could not be written: A, B, C; 1 name could not be deleted: D. Keyway says: "A is not valid"',
      advice: expect.stringContaining("a sync that is run again only does what is left"),
      requestId: "req-w",
    });
  });

  it("is told without names, Keyway's own words included, where these are not to be shown", () => {
    expect(inWords(failedCause(failed, { answer }, hidden)).message).toBe(
      "In staging:preview 3 names could not be written; 1 name could not be deleted",
    );
  });

  it("tells what Keyway says on one line, cut to a sane length", () => {
    const chatty = { ...failed, answer: { ...answer, error: `a\n::error::${"x".repeat(500)}` } };
    const { message } = inWords(failedCause(chatty, { answer: chatty.answer }, shown));
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(400);
  });
});

describe("a write that ended in an error", () => {
  const failed = outcomeIn("a", "failed", { check: checkOf("failed", {}, { create: ["A"] }) });

  it.each([
    ["a refusal keeps its reason", answered(403), "forbidden"],
    ["a failure of the server is a failed write", answered(500), "write-failed"],
    ["no answer", unreachable(false), "unavailable"],
    ["a cancel", cancelled, "cancelled"],
  ])("has its reason, and says what happened: %s", (_, error, reason) => {
    const cause = inWords(failedCause(failed, { error }, shown));
    expect(cause.reason).toBe(reason);
    expect(cause.message).toBe(`In a 1 name could not be written: A. ${error.message}`);
  });

  it.each([
    ["a role that is missing", answered(403), "The key needs the scope read:secrets"],
    ["a bare 500", answered(500), "linked through another connection to the same provider account"],
    ["a refusal without advice of its own", answered(409), "a sync that is run again only does what is left"],
    ["no answer", unreachable(), "a sync that is run again only does what is left"],
  ])("says what to do about it, and that no more was written: %s", (_, error, words) => {
    const { advice } = inWords(failedCause(failed, { error }, shown));
    expect(advice).toMatch(/^Nothing further was written\. /);
    expect(advice).toContain(words);
  });

  it("tells the request id of the error", () => {
    expect(failedCause(failed, { error: answered(403) }, shown).requestId).toBe("req-1");
    expect(failedCause(failed, { error: cancelled }, shown).requestId).toBeUndefined();
  });

  it("does not tell what a server says where names are not to be shown", () => {
    const { message } = inWords(failedCause(failed, { error: answered(400, "SECRET is bad") }, hidden));
    expect(message).toBe("In a 1 name could not be written. Keyway answered 400");
  });
});

it("a write that deleted more than could be known is an alarm", () => {
  const answer = answerOf({ deleted: 7 });
  const overdone = outcomeIn("production", "failed", { check: checkOf("overdone"), answer });
  const { title, ...cause } = failedCause(overdone, { answer }, shown);
  expect(inWords({ ...cause, message: title ?? wordsOf("") }).message).toMatch(/^ALARM/);
  expect(inWords(cause)).toMatchObject({
    reason: "write-failed",
    message: "ALARM: in production Keyway deleted 7 variables, more than the plan could know of",
    advice: expect.stringContaining("restore what is missing"),
    requestId: "req-write",
  });
});

describe("a write without a complete answer", () => {
  const half = outcomeIn("a", "unknown", {
    check: checkOf("failed", { create: ["A"] }, { update: ["B"], delete: ["C"] }),
  });

  it("is told with what is confirmed and what is not", () => {
    expect(inWords(unclearCause(half, { error: unreachable(false) }, shown))).toMatchObject({
      reason: "unavailable",
      message:
        "No answer came to the write of a, and it was not repeated: 1 name confirmed, 1 name not seen to be written: B; 1 name not seen to be deleted: C. No usable answer from keyway.example.com: it is gone",
      advice: expect.stringContaining("Run a preview in a while"),
      requestId: "req-1",
    });
  });

  it("is told without names where these are not to be shown", () => {
    const { message } = inWords(unclearCause(half, { error: answered(504, "SECRET timed out") }, hidden));
    expect(message).not.toMatch(/\b[ABC]\b|SECRET/);
  });
});

describe("a write that could not be looked at", () => {
  const pair = pairOf("staging:preview");

  it.each([
    ["Keyway says that it was written", { answer: answerOf() }],
    ["Keyway says that it failed", { answer: answerOf({ ok: false }) }],
    ["no answer came. No usable answer from keyway.example.com: it is gone", { error: unreachable(false) }],
    ["no answer came", { error: "boo" }],
  ])("is told with all that is known: %s", (known, attempt) => {
    expect(inWords(uncheckedCause(pair, attempt, answered(500), shown))).toMatchObject({
      reason: "unavailable",
      message: `What became of the write to staging:preview is not known: ${known}; and looking afterwards failed. Keyway answered 500: Boom`,
      advice: expect.stringContaining("a sync can be run again safely"),
    });
  });

  it("because the run was cancelled says so", () => {
    expect(inWords(uncheckedCause(pair, { answer: answerOf() }, cancelled, shown))).toMatchObject({
      reason: "cancelled",
      message:
        "The run was cancelled at the write of staging:preview, which could not be looked at any more: Keyway says that it was written",
      requestId: "req-write",
    });
  });

  it("is told without a server's words where names are not to be shown", () => {
    const { message } = inWords(
      uncheckedCause(pair, { error: answered(400, "SECRET") }, answered(500, "SECRET"), hidden),
    );
    expect(message).not.toContain("SECRET");
  });
});

describe("environments that changed while another was written", () => {
  const by = environmentOf({ pair: "production", create: ["A"], update: ["B"], skip: ["C"] });
  const changed = (pair: string, names: readonly string[], overwritten = true): Changed => ({
    pair: pairOf(pair),
    names,
    overwritten,
  });

  it("in names of the write are a conflict, told with what puts it right", () => {
    expect(inWords(conflictCause(by, [changed("staging:preview", ["A", "B"])], shown))).toMatchObject({
      reason: "environments-conflict",
      message:
        "Writing production changed 2 names in staging:preview (A, B), which now hold the values of production: the provider keeps one value for both",
      advice: expect.stringContaining('sync with "environments: staging:preview" alone'),
    });
  });

  it("without another value there are not said to hold one", () => {
    expect(inWords(conflictCause(by, [changed("staging:preview", ["A"], false)], shown)).message).toBe(
      "Writing production changed 1 name in staging:preview (A): the provider keeps one value for both",
    );
  });

  it("in other names have a changed plan", () => {
    expect(inWords(conflictCause(by, [changed("staging:preview", ["Y"])], shown))).toMatchObject({
      reason: "guard-plan-changed",
      message: "While production was written, something else changed 1 name in staging:preview (Y)",
      advice: expect.stringContaining("run again"),
    });
  });

  it("are all told, each with its names", () => {
    const both = [changed("staging:preview", ["A"]), changed("dev:development", ["B"])];
    expect(inWords(conflictCause(by, both, shown)).message).toContain(
      "changed 1 name in staging:preview (A) and 1 name in dev:development (B)",
    );
  });

  it("are told without names where these are not to be shown", () => {
    for (const name of ["A", "Y"])
      expect(inWords(conflictCause(by, [changed("staging:preview", [name])], hidden)).message).not.toMatch(
        /\b[AY]\b/,
      );
  });
});
