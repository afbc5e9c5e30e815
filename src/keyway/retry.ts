import { KeywayError, RateLimitError, UnreachableError } from "../errors.ts";

/** A read is asked this many times at most. */
export const ATTEMPTS = 3;

/** Waiting for the rate limit is worth this many milliseconds in all; beyond it, the run says when to come back. */
export const LONGEST_WAIT = 60_000;

/**
 * How long to wait before a read is asked again, in milliseconds; `undefined` means give up.
 * @param attempt how many times it was asked already, from 1
 * @param waited what the run has spent waiting for the rate limit so far, in milliseconds
 * @param random from 0 up to 1: full jitter keeps parallel reads from coming back together
 */
export function retryDelay(
  error: unknown,
  attempt: number,
  waited: number,
  random: number,
): number | undefined {
  if (error instanceof RateLimitError) {
    const wait = error.retryAfter * 1000;
    return waited + wait <= LONGEST_WAIT ? wait : undefined;
  }
  if (attempt >= attemptsFor(error)) return undefined;
  return Math.round(random * 500 * 2 ** attempt);
}

function attemptsFor(error: unknown): number {
  if (error instanceof UnreachableError) return error.final ? 1 : ATTEMPTS;
  if (!(error instanceof KeywayError)) return 1;
  // A live server answers 401 and 403 too when its own back end is down: one more look before the key is blamed.
  if (error.status === 401 || error.status === 403) return 2;
  return error.status >= 500 || error.status === 408 ? ATTEMPTS : 1;
}
