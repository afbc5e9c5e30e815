import { setTimeout as sleep } from "node:timers/promises";
import { CancelledError, KeywayError, RateLimitError } from "../domain/errors.ts";
import type { Effort } from "./retry.ts";

export interface RetryBudgetOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  readonly random: () => number;
  /** Told before a wait, in milliseconds, and why. */
  readonly onWait: (ms: number, why: unknown) => void;
}

/** A policy of `retry.ts`. */
type Delay = (error: unknown, effort: Effort, random: number) => number | undefined;

/** What a run has spent so far. */
type Spent = Omit<Effort, "attempt">;

/** The waiting of one run: how often and how long in all, over all of its requests. */
export class RetryBudget {
  readonly #options: RetryBudgetOptions;
  #spent: Spent = { retries: 0, waited: 0 };
  /** As it was before the wait that is on, for those who join it. */
  #spentBefore = this.#spent;
  #waits = 0;
  /** Until when, on the clock, nothing is sent: one answer of the rate limit stands for all. */
  #closedUntil = 0;

  constructor(options: RetryBudgetOptions) {
    this.#options = options;
  }

  /** How often the run has waited because it was told to. */
  get waits(): number {
    return this.#waits;
  }

  /**
   * Waits before the next attempt.
   * @throws `error` when another attempt is pointless, CancelledError when `signal` ended the wait
   */
  async wait(error: unknown, attempt: number, delayFor: Delay, signal: AbortSignal): Promise<void> {
    const { clock, random, onWait } = this.#options;
    const told =
      error instanceof RateLimitError || (error instanceof KeywayError && error.retryAfter !== undefined);
    // Parallel requests are turned away together and wait together: that is one wait and one retry.
    const joins = told && clock() < this.#closedUntil;
    const spent = joins ? this.#spentBefore : this.#spent;
    const delay = delayFor(error, { attempt, ...spent }, random());
    if (delay === undefined) throw error;
    if (joins) return this.opened(signal);
    this.#spent = { retries: spent.retries + 1, waited: spent.waited + (told ? delay : 0) };
    onWait(delay, error);
    if (!told) return pause(delay, signal);
    this.#spentBefore = spent;
    this.#waits += 1;
    this.#closedUntil = clock() + delay;
    return this.opened(signal);
  }

  /** Returns when requests may be sent again. */
  async opened(signal: AbortSignal): Promise<void> {
    const left = this.#closedUntil - this.#options.clock();
    if (left > 0) await pause(left, signal);
  }
}

/** @throws CancelledError when the signal ended it */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {
    throw new CancelledError();
  });
}
