import { describe, expect, it } from "vitest";
import { CancelledError, RateLimitError } from "../../../src/domain/errors.ts";
import { type Asked, explain } from "../../../src/outcome/explain.ts";
import type { EnvironmentOutcome } from "../../../src/outcome/outcome.ts";
import { type Changed, conflictCause } from "../../../src/sync/conflict.ts";
import { didNotHappen, isUnclear, mayStillGoOn } from "../../../src/sync/delivery.ts";
import {
  type CauseOptions,
  causeOf,
  notMadeCause,
  refusalCause,
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
  text,
  troubleOf,
  unreachable,
  wordsOf,
  writesOf,
} from "../../support/builders.ts";

const asked: Asked = {
  repository: "acme/shop",
  scope: "read:secrets",
  tokenLooksRight: true,
  showNames: true,
};
const shown: CauseOptions = { showNames: true, direction: "push", explain: (error) => explain(error, asked) };
const hidden: CauseOptions = {
  showNames: false,
  direction: "push",
  explain: (error) => explain(error, { ...asked, showNames: false }),
};

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
    ["the key was refused", answered(401), "did not happen"],
    ["it was refused", answered(403), "did not happen"],
    ["it was not understood", answered(400), "did not happen"],
    ["it was cancelled before it was sent", new CancelledError(), "did not happen"],
    ["it was cancelled on its way", new CancelledError(true), "is unclear"],
    ["the action itself failed", new TypeError("boo"), "was answered"],
  ])("happened, did not happen, or is unclear: %s", (_, error, fate) => {
    const told = didNotHappen(error) ? "did not happen" : isUnclear(error) ? "is unclear" : "was answered";
    expect(told).toBe(fate);
  });

  it.each([
    ["no answer came", unreachable(false), true],
    ["a proxy gave up on it", answered(504), true],
    ["a bare 500, which may come from something in front", answered(500), true],
    ["it was answered", undefined, false],
    ["no connection was made", unreachable(true), false],
  ])("may still go on or not: %s", (_, error, goesOn) => {
    expect(mayStillGoOn(error)).toBe(goesOn);
  });

  it("and did not happen is told as such, with what to do about the error", () => {
    expect(inWords(notMadeCause(pairOf("staging:preview"), limited, shown))).toMatchObject({
      reason: "rate-limited",
      title: "Keyway's rate limit is used up until 00:02 UTC",
      message: expect.stringMatching(
        /^The write to staging:preview could not be made, so it changed nothing\. Keyway's rate limit/,
      ),
      advice: expect.stringContaining("Run it again after that time"),
    });
  });

  it("for a reason without a short form is told as not made", () => {
    expect(inWords(notMadeCause(pairOf("staging:preview"), unreachable(), shown)).title).toBe(
      "the write to preview could not be made",
    );
  });

  it("because the key was revoked says what Keyway answered, and what to do about the key", () => {
    const cause = inWords(notMadeCause(pairOf("production"), answered(401, "Invalid API key"), shown));
    expect(cause).toMatchObject({
      reason: "auth",
      title: "Keyway does not accept the API key",
      message:
        'The write to production could not be made, so it changed nothing. Keyway answered 401: "Invalid API key"',
      advice: expect.stringContaining("Create a new API key"),
      requestId: "req-1",
    });
  });

  it("after a wait would be refused is told with the guard", () => {
    const refusal = {
      guard: "guard-deletes",
      title: wordsOf("11 deletions"),
      message: wordsOf("too many"),
      advice: wordsOf("Set more."),
    } as const;
    expect(inWords(refusalCause(refusal))).toMatchObject({
      reason: "guard-deletes",
      message: "too many",
      advice: "Set more.",
    });
  });
});

it.each<EnvironmentOutcome["state"]>(["written", "hidden", "idle", "undone", "not-begun"])(
  "an environment has no trouble of its own when it is %s",
  (state) => {
    expect(causeOf(outcomeIn("a", state), { answer: answerOf() }, shown)).toBeUndefined();
  },
);

describe("a write that failed in part", () => {
  const answer = answerOf({ ok: false, error: "A is not valid", requestId: "req-w" });
  const failed = outcomeIn("staging:preview", "failed", {
    check: checkOf("failed", { create: ["OK"] }, { create: ["A"], update: ["B", "C"], delete: ["D"] }),
    answer,
  });

  it("is told with what is left, what Keyway says, and what to do", () => {
    expect(inWords(troubleOf(failed, { answer }, shown))).toMatchObject({
      reason: "write-failed",
      message:
        'In staging:preview, 3 secrets are not confirmed as written: A, B, C; 1 variable was not deleted: D. Keyway: "A is not valid"',
      advice: "Fix the cause and run it again; only the remaining changes are applied.",
      requestId: "req-w",
    });
  });

  it("is told although nothing is left, or nothing is known of it", () => {
    const message = (outcome: EnvironmentOutcome) =>
      inWords(troubleOf(outcome, { error: answered(403) }, shown)).message;
    expect(message(outcomeIn("a", "failed", { check: checkOf("failed") }))).toMatch(
      /^In a, nothing is left to do\. Keyway answered 403/,
    );
    expect(message(outcomeIn("a", "failed"))).toMatch(/^In a, nothing is known of the names\. Keyway/);
    expect(message(outcomeIn("a", "unknown"))).toContain(
      "0 changes confirmed; nothing is known of the names.",
    );
  });

  it("tells of several deletions in the plural", () => {
    const check = checkOf("failed", {}, { delete: ["D", "E"] });
    expect(inWords(troubleOf({ ...failed, check }, { answer }, shown)).message).toContain(
      "2 variables were not deleted: D, E",
    );
  });

  it("blames no name where the count is short by fewer than are not seen", () => {
    const check = checkOf("failed", {}, { create: ["B", "C"] }, { uncounted: 1 });
    expect(inWords(troubleOf({ ...failed, check }, { answer: answerOf() }, shown)).message).toContain(
      "2 secrets are not confirmed as written: B, C; 1 secret could not be written, by Keyway's own count",
    );
  });

  it("is certain of names where the count is short by all that are not seen", () => {
    const check = checkOf("failed", {}, { create: ["B"] }, { uncounted: 1 });
    expect(inWords(troubleOf({ ...failed, check }, { answer: answerOf() }, shown)).message).toBe(
      'In staging:preview, 1 secret was not written: B. Keyway: "A is not valid"',
    );
  });

  it("tells the count that is short also where only a deletion is left to see", () => {
    const check = checkOf("failed", {}, { delete: ["D"] }, { uncounted: 2 });
    expect(inWords(troubleOf({ ...failed, check }, { answer: answerOf() }, shown)).message).toContain(
      "2 secrets could not be written, by Keyway's own count; 1 variable was not deleted: D",
    );
  });

  it("without a reason says what to check", () => {
    const silent = { ...answer, error: undefined };
    expect(inWords(troubleOf({ ...failed, answer: silent }, { answer: silent }, shown)).advice).toMatch(
      /^Keyway gave no reason\. Check whether the provider accepts these names and values/,
    );
  });

  it("of a pull is a write to the vault", () => {
    expect(text(troubleOf(failed, { answer }, { ...shown, direction: "pull" }).title)).toBe(
      "writing to the vault's staging failed",
    );
    expect(text(troubleOf(failed, { answer }, shown).title)).toBe("writing to preview failed");
  });

  it("is told with names that left their source, apart from those that failed", () => {
    const gone = writesOf({ create: ["E"], delete: ["F"] });
    const check = checkOf("failed", {}, { create: ["A"] }, { gone });
    expect(inWords(troubleOf({ ...failed, check }, { answer }, shown)).message).toContain(
      "1 secret is not confirmed as written: A; 1 secret is no longer in the source, and not confirmed as written: E; 1 variable is in the vault again, and was not deleted: F",
    );
  });

  it("is told without names, Keyway's own words included, where these are not to be shown", () => {
    expect(inWords(troubleOf(failed, { answer }, hidden)).message).toBe(
      "In staging:preview, 3 secrets are not confirmed as written; 1 variable was not deleted",
    );
  });

  it("tells what Keyway says on one line, cut to a sane length", () => {
    const chatty = { ...failed, answer: { ...answer, error: `a\n::error::${"x".repeat(500)}` } };
    const { message } = inWords(troubleOf(chatty, { answer: chatty.answer }, shown));
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(400);
  });

  it.each(["duplicate key value violates unique constraint", "UNIQUE CONSTRAINT secrets_pkey"])(
    "says where a pull can never work that a name is there twice: %s",
    (error) => {
      const twice = { ...failed, answer: { ...answer, error } };
      expect(inWords(troubleOf(twice, { answer: twice.answer }, shown)).advice).toContain(
        "The provider has a name twice, which Keyway cannot pull: remove one of the two there",
      );
    },
  );
});

describe("a write that ended in an error", () => {
  const failed = outcomeIn("a", "failed", { check: checkOf("failed", {}, { create: ["A"] }) });

  it.each([
    ["a refusal keeps its reason", answered(403), "forbidden"],
    ["a failure of the server is a failed write", answered(500), "write-failed"],
    ["no answer", unreachable(false), "unavailable"],
    ["a cancel", cancelled, "cancelled"],
  ])("has its reason, and says what happened: %s", (_, error, reason) => {
    const cause = inWords(troubleOf(failed, { error }, shown));
    expect(cause.reason).toBe(reason);
    expect(cause.message).toBe(`In a, 1 secret is not confirmed as written: A. ${error.message}`);
  });

  it.each([
    ["a role that is missing", answered(403), "the key has the read:secrets scope"],
    ["a bare 500", answered(500), "linked through another connection, of yours or of another Keyway user"],
    ["a refusal without advice of its own", answered(409), "only the remaining changes are applied"],
    ["no answer", unreachable(), "only the remaining changes are applied"],
  ])("says what to do about it: %s", (_, error, words) => {
    const { advice } = inWords(troubleOf(failed, { error }, shown));
    expect(advice).toContain(words);
  });

  it("tells the request id of the error", () => {
    expect(troubleOf(failed, { error: answered(403) }, shown).requestId).toBe("req-1");
    expect(troubleOf(failed, { error: new TypeError("boo") }, shown).requestId).toBeUndefined();
  });

  it("does not tell what a server says where names are not to be shown", () => {
    const { message } = inWords(troubleOf(failed, { error: answered(400, "SECRET is bad") }, hidden));
    expect(message).toBe("In a, 1 secret is not confirmed as written. Keyway answered 400");
  });
});

describe("a write whose names left their source", () => {
  const check = checkOf("gone", { create: ["OK"] }, {}, { gone: writesOf({ update: ["A"], delete: ["B"] }) });
  const gone = outcomeIn("a", "gone", { check, answer: answerOf({ created: 1 }) });

  it("is a plan that changed, told with the names on either side", () => {
    expect(inWords(troubleOf(gone, { answer: answerOf() }, shown))).toMatchObject({
      reason: "guard-plan-changed",
      title: "the plan changed while it was carried out",
      message:
        "In a, 1 secret is no longer in the source, and not confirmed as written: A; 1 variable is in the vault again, and was not deleted: B",
      advice: expect.stringContaining("Something else changed the vault or the provider during this run."),
    });
  });

  it("and that failed by itself is a failed write, with Keyway's words", () => {
    const answer = answerOf({ ok: false, error: "Failed to set all 2" });
    const both = { ...gone, answer };
    expect(inWords(troubleOf(both, { answer }, shown))).toMatchObject({
      reason: "write-failed",
      message: expect.stringMatching(/Keyway: "Failed to set all 2"$/),
    });
  });

  it("and that the server failed at is a failed write, with its error", () => {
    const { answer: _, ...unanswered } = gone;
    expect(inWords(troubleOf(unanswered, { error: answered(500) }, shown))).toMatchObject({
      reason: "write-failed",
      message: expect.stringMatching(/Keyway answered 500: Boom$/),
      requestId: undefined,
    });
  });

  it("is told without names where these are not to be shown", () => {
    expect(inWords(troubleOf(gone, { answer: answerOf() }, hidden)).message).not.toMatch(/: [AB]\b/);
  });
});

describe("a write that deleted more than planned or allowed", () => {
  const overdone = (vanished: readonly string[], answer = answerOf({ deleted: 7 })) => {
    const check = checkOf("overdone", {}, {}, { vanished });
    return troubleOf(outcomeIn("production", "failed", { check, answer }), { answer }, shown);
  };

  it("is an alarm that names what vanished", () => {
    expect(inWords(overdone(["S", "T"]))).toMatchObject({
      reason: "write-failed",
      message:
        "Unexpected deletions: Keyway deleted 7 variables in production, more than planned or allowed. Gone without being planned: 2 variables: S, T",
      advice: expect.stringContaining("restore what is missing"),
      requestId: "req-write",
    });
    expect(text(overdone(["S"]).title)).toBe("unexpected deletions in production");
  });

  it("is an alarm that says so where no name is known", () => {
    expect(inWords(overdone([])).message).toMatch(
      /planned or allowed; their names are not known, because the provider does not list them$/,
    );
  });

  it("is an alarm too where the answer counts none", () => {
    expect(inWords(overdone(["S"], answerOf({ deleted: 0 }))).message).toMatch(
      /^Unexpected deletions: variables were deleted in production that nobody planned to delete\. Gone/,
    );
  });

  it("is an alarm without an answer too", () => {
    const check = checkOf("overdone", {}, {}, { vanished: ["S"] });
    const lost = outcomeIn("production", "failed", { check });
    expect(inWords(troubleOf(lost, { error: unreachable() }, shown)).message).toBe(
      "Unexpected deletions: variables were deleted in production that nobody planned to delete. Gone without being planned: 1 variable: S",
    );
    expect(inWords(troubleOf(lost, { error: unreachable() }, hidden)).message).not.toMatch(/\bS\b/);
  });
});

describe("a write without a complete answer", () => {
  const half = outcomeIn("a", "unknown", {
    check: checkOf("failed", { create: ["A"] }, { update: ["B"], delete: ["C"] }),
  });

  it("is told with what is confirmed and what is not", () => {
    expect(inWords(troubleOf(half, { error: unreachable(false) }, shown))).toMatchObject({
      reason: "unavailable",
      title: "Keyway did not confirm the write to a",
      message:
        "Keyway did not answer completely while writing a. The write was not retried. 1 change confirmed; 1 secret is not confirmed as written: B; 1 variable was not deleted: C. No usable answer from keyway.example.com: it is gone",
      advice: expect.stringContaining("Run a preview in a few minutes"),
      requestId: "req-1",
    });
  });

  it("that the server failed at is told as perhaps done in part", () => {
    expect(inWords(troubleOf(half, { error: answered(500) }, shown))).toMatchObject({
      reason: "write-failed",
      title: "writing to a failed and may be partly done",
      message: expect.stringMatching(
        /^Keyway failed at writing a, yet something new is there that it cannot read\. The write was not retried\./,
      ),
    });
  });

  it("is told without names where these are not to be shown", () => {
    const { message } = inWords(troubleOf(half, { error: answered(504, "SECRET timed out") }, hidden));
    expect(message).not.toMatch(/\b[ABC]\b|SECRET/);
  });
});

describe("a write that could not be looked at", () => {
  const pair = pairOf("staging:preview");

  it.each([
    ["Keyway reported success", { answer: answerOf() }],
    ["Keyway reported a failure", { answer: answerOf({ ok: false }) }],
    [
      'Keyway reported a failure. Keyway: "Rate limited by Vercel API"',
      { answer: answerOf({ ok: false, error: "Rate limited by Vercel API" }) },
    ],
    ["Keyway answered 500: Boom", { error: answered(500) }],
    [
      "no complete answer came. No usable answer from keyway.example.com: it is gone",
      { error: unreachable(false) },
    ],
    ["no complete answer came", { error: "boo" }],
  ])("is told with all that is known: %s", (known, attempt) => {
    expect(inWords(uncheckedCause(pair, attempt, answered(500), shown))).toMatchObject({
      reason: "unavailable",
      title: "the result of writing to preview is unknown",
      message: `The result of writing to staging:preview is unknown: ${known}; and checking it failed. Keyway answered 500: Boom`,
      advice: expect.stringContaining("a sync can be run again safely"),
    });
  });

  it("is told with what to do about the read, where anything can be done", () => {
    const advice = (reading: unknown) =>
      inWords(uncheckedCause(pair, { answer: answerOf() }, reading, shown)).advice;
    expect(advice(answered(401))).toMatch(/^Create a new API key.* Run a preview to see/);
    expect(advice(answered(409))).toMatch(/^Run a preview to see/);
  });

  it("because the run was cancelled says so, and what is known", () => {
    expect(inWords(uncheckedCause(pair, { answer: answerOf() }, cancelled, shown))).toMatchObject({
      reason: "cancelled",
      title: "the run was cancelled while preview was written",
      message:
        "The run was cancelled while staging:preview was written, and could not check the result: Keyway reported success",
      advice: expect.stringMatching(
        /^Run a preview to see the current state, then run the sync again for what is left/,
      ),
      requestId: "req-write",
    });
  });

  it("is told without a server's words where names are not to be shown", () => {
    for (const attempt of [
      { error: answered(500, "SECRET") },
      { answer: answerOf({ ok: false, error: "SECRET" }) },
    ]) {
      const { message } = inWords(uncheckedCause(pair, attempt, answered(500, "SECRET"), hidden));
      expect(message).not.toContain("SECRET");
    }
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
      title: "staging now has production's values (2 secrets)",
      message:
        "Syncing production overwrote 2 secrets in staging:preview (A, B), because the provider stores one value per name for both",
      advice:
        'A sync with "environments: staging:preview" only restores staging, and overwrites production again: decide which of the two keeps these names. To keep both values, use different names or separate projects.',
    });
  });

  it("in production are put right by a sync of it alone", () => {
    const staging = environmentOf({ pair: "staging:preview", update: ["A"] });
    expect(inWords(conflictCause(staging, [changed("production", ["A"])], shown)).advice).toMatch(
      /^To restore production now, run a sync with "environments: production" only; that overwrites staging again\./,
    );
  });

  it("are named in full where one name would stand for another pair", () => {
    expect(inWords(conflictCause(by, [changed("preview", ["A"])], shown)).advice).toContain(
      'A sync with "environments: preview:preview" only',
    );
  });

  it("without another value there are not said to hold one", () => {
    expect(inWords(conflictCause(by, [changed("staging:preview", ["A"], false)], shown))).toMatchObject({
      title: "writing production changed staging",
      message:
        "Syncing production changed 1 secret in staging:preview (A), because the provider stores one value per name for both",
    });
  });

  it("are said to hold another value where only one of them does", () => {
    const both = [changed("staging:preview", ["A"], false), changed("dev:development", ["B"])];
    expect(inWords(conflictCause(by, both, shown))).toMatchObject({
      title: "staging now has production's values (1 secret)",
      message: expect.stringContaining("Syncing production overwrote"),
    });
  });

  it("in other names have a changed plan", () => {
    expect(inWords(conflictCause(by, [changed("staging:preview", ["Y"])], shown))).toMatchObject({
      reason: "guard-plan-changed",
      title: "the plan changed while it was carried out",
      message: "While production was written, something else changed 1 secret in staging:preview (Y)",
      advice: expect.stringContaining("run it again"),
    });
  });

  it("are all told, each with its names", () => {
    const both = [changed("staging:preview", ["A"]), changed("dev:development", ["B"])];
    expect(inWords(conflictCause(by, both, shown)).message).toContain(
      "overwrote 1 secret in staging:preview (A) and 1 secret in dev:development (B)",
    );
  });

  it("are told without names where these are not to be shown", () => {
    for (const name of ["A", "Y"])
      expect(inWords(conflictCause(by, [changed("staging:preview", [name])], hidden)).message).not.toMatch(
        /\b[AY]\b/,
      );
    expect(inWords(conflictCause(by, [changed("staging:preview", ["A"])], hidden)).message).toContain(
      "1 secret in staging:preview, because",
    );
  });

  it("while the run only waited have a changed plan", () => {
    expect(inWords(conflictCause(undefined, [changed("staging:preview", ["A"])], shown))).toMatchObject({
      reason: "guard-plan-changed",
      message: "While the run waited, something else changed 1 secret in staging:preview (A)",
    });
  });

  it("in nothing but the number of variables say so", () => {
    expect(inWords(conflictCause(by, [changed("staging:preview", [], false)], shown)).message).toBe(
      "While production was written, something else changed the number of variables in staging:preview",
    );
  });
});
