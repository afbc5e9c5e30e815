import { setTimeout as sleep } from "node:timers/promises";
import { CancelledError, KeywayError, RateLimitError } from "../domain/errors.ts";
import { ATTEMPTS, type Effort } from "./retry.ts";

export interface RetryBudgetOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  readonly random: () => number;
  /** Told before a wait, in milliseconds, and why. */
  readonly onWait: (ms: number, why: unknown) => void;
}

/** A policy of `retry.ts`. */
type Delay = (error: unknown, effort: Effort, random: number) => number | undefined;

/** The waiting of one run: how often and how long in all, over all of its requests. */
export class RetryBudget {
  readonly #options: RetryBudgetOptions;
  #retries = 0;
  /** Milliseconds that the run was told to wait so far. */
  #waited = 0;
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
    if (told && attempt < ATTEMPTS && clock() < this.#closedUntil) return this.opened(signal);
    const delay = delayFor(error, { attempt, retries: this.#retries, waited: this.#waited }, random());
    if (delay === undefined) throw error;
    this.#retries += 1;
    onWait(delay, error);
    if (!told) return pause(delay, signal);
    this.#waited += delay;
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
