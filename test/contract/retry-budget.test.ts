import { describe, expect, test } from "vitest";
import { CancelledError, KeywayError, RateLimitError } from "../../src/domain/errors.ts";
import { readDelay, writeDelay } from "../../src/keyway/retry.ts";
import { pause, RetryBudget } from "../../src/keyway/retry-budget.ts";

const FAILED = new KeywayError({ status: 500, detail: "x", requestId: "r" });
const LIMITED = new RateLimitError(20, new Date(0));

/** A retry budget on a clock that stands until it is set. */
function budget() {
  const state = { now: 0, waits: [] as number[] };
  const subject = new RetryBudget({
    clock: () => state.now,
    random: () => 0.5,
    onWait: (ms) => state.waits.push(ms),
  });
  return { state, subject };
}

const NEVER = new AbortController().signal;

/** A wait that is not sat through: it is told, and then cancelled. */
async function told(subject: RetryBudget, error: unknown, attempt = 1): Promise<void> {
  const stop = new AbortController();
  const waiting = subject.wait(error, attempt, readDelay, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow(CancelledError);
}

describe("a retry budget", () => {
  test("waits as the policy says", async () => {
    const { subject } = budget();
    const begun = performance.now();
    await subject.wait(FAILED, 1, () => 50, NEVER);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(48);
  });

  test("hands the policy what was tried, and chance", async () => {
    const { subject } = budget();
    const asked: unknown[] = [];
    const policy = (...given: unknown[]) => {
      asked.push(given);
      return 0;
    };
    await subject.wait(FAILED, 1, policy, NEVER);
    await subject.wait(FAILED, 2, policy, NEVER);
    expect(asked).toEqual([
      [FAILED, { attempt: 1, retries: 0, waited: 0 }, 0.5],
      [FAILED, { attempt: 2, retries: 1, waited: 0 }, 0.5],
    ]);
  });

  test("throws what was handed to it when the policy gives up", async () => {
    const { subject, state } = budget();
    await expect(subject.wait(FAILED, 1, () => undefined, NEVER)).rejects.toBe(FAILED);
    expect(state.waits).toEqual([]);
  });

  test("runs out in all, over all requests of a run", async () => {
    const { subject, state } = budget();
    for (let count = 1; count <= 3; count++) {
      await told(subject, LIMITED);
      state.now += 20_000;
    }
    expect(state.waits).toEqual([20_000, 20_000, 20_000]);
    expect(subject.waits).toBe(3);
    await expect(subject.wait(new RateLimitError(1, new Date(0)), 1, readDelay, NEVER)).rejects.toThrow(
      RateLimitError,
    );
  });

  test("counts only the waits that a server asked for", async () => {
    const { subject, state } = budget();
    for (let count = 1; count <= 7; count++) await told(subject, FAILED);
    await told(subject, new RateLimitError(60, new Date(0)));
    expect(state.waits).toEqual([...Array(7).fill(500), 60_000]);
  });

  test("waits once for requests that were turned away together", async () => {
    const { subject, state } = budget();
    await told(subject, LIMITED);
    await told(subject, LIMITED);
    await told(subject, new KeywayError({ status: 503, detail: "x", requestId: "r", retryAfter: 20 }));
    expect(state.waits).toEqual([20_000]);
  });

  test("waits once for a minute, too, which is all that a run may wait", async () => {
    const { subject, state } = budget();
    const minute = new RateLimitError(60, new Date(0));
    await told(subject, minute);
    await told(subject, FAILED);
    await told(subject, minute);
    expect(state.waits).toEqual([60_000, 500]);
  });

  test("asks the policy also of a request that would join a wait", async () => {
    const { subject } = budget();
    await told(subject, LIMITED);
    const busy = new KeywayError({ status: 503, detail: "x", requestId: "r", retryAfter: 20 });
    await expect(subject.wait(busy, 1, writeDelay, NEVER)).rejects.toBe(busy);
    await expect(subject.wait(LIMITED, 3, readDelay, NEVER)).rejects.toBe(LIMITED);
    const tooLong = new RateLimitError(900, new Date(0));
    await expect(subject.wait(tooLong, 1, readDelay, NEVER)).rejects.toBe(tooLong);
  });

  test("keeps a failure that has nothing to do with the rate limit apart", async () => {
    const { subject, state } = budget();
    await told(subject, LIMITED);
    await told(subject, FAILED);
    expect(state.waits).toEqual([20_000, 500]);
  });

  test("lets requests pass when the time has come, and not before", async () => {
    const { subject, state } = budget();
    await subject.opened(NEVER);
    await told(subject, LIMITED);
    state.now = 19_950;
    const begun = performance.now();
    await subject.opened(NEVER);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(48);
    state.now = 20_000;
    // Not even a cancel is heard where there is nothing to wait for.
    await subject.opened(AbortSignal.abort());
  });

  test("ends with the run", async () => {
    await expect(pause(60_000, AbortSignal.abort())).rejects.toThrow(CancelledError);
    await expect(pause(60_000, AbortSignal.timeout(20))).rejects.toThrow(CancelledError);
  });
});
