import { KeywayError, RateLimitError, UnreachableError } from "../domain/errors.ts";

/** A read is asked this many times at most. */
export const ATTEMPTS = 3;

/** Reads that are asked again in one run: the rate limit is shared with every other job of the address. */
export const RETRIES_IN_ALL = 8;

/** Milliseconds that a run waits in all because it was told to; beyond that, it says when to come back. */
export const LONGEST_WAIT = 60_000;

/** What has been tried so far. */
export interface Effort {
  /** How often this request was sent, from 1. */
  readonly attempt: number;
  /** How often requests of this run were sent again. */
  readonly retries: number;
  /** Milliseconds that this run has waited because it was told to. */
  readonly waited: number;
}

/**
 * How long to wait before a read is sent again, in milliseconds; `undefined` means give up.
 * @param random from 0 up to 1: full jitter keeps parallel reads from coming back together
 */
export function readDelay(error: unknown, effort: Effort, random: number): number | undefined {
  const told = toldDelay(error, effort.waited);
  if (told === "too-long" || effort.retries >= RETRIES_IN_ALL || effort.attempt >= attemptsFor(error))
    return undefined;
  return told ?? Math.round(random * 500 * 2 ** effort.attempt);
}

/**
 * How long to wait before a write is sent a second time: only when no connection was ever made. One that was turned
 * away is not sent again from here, because what was judged before a wait is not what is true after it.
 */
export function writeDelay(error: unknown, { attempt }: Effort, random: number): number | undefined {
  if (attempt > 1) return undefined;
  return error instanceof UnreachableError && error.neverSent && !error.final
    ? Math.round(500 + random * 500)
    : undefined;
}

/** A wait that the server asked for is obeyed exactly or, where it is too long, not at all. */
function toldDelay(error: unknown, waited: number): number | "too-long" | undefined {
  if (!(error instanceof RateLimitError || error instanceof KeywayError) || error.retryAfter === undefined)
    return undefined;
  const wait = error.retryAfter * 1000;
  return waited + wait <= LONGEST_WAIT ? wait : "too-long";
}

function attemptsFor(error: unknown): number {
  if (error instanceof UnreachableError) return error.final ? 1 : ATTEMPTS;
  if (error instanceof RateLimitError) return ATTEMPTS;
  if (!(error instanceof KeywayError)) return 1;
  // A live server answers 401 and 403 too when its own back end is down: one more look before the key is blamed.
  if (error.status === 401 || error.status === 403) return 2;
  if (isSlow(error)) return 1;
  return error.status >= 500 || error.status === 408 ? ATTEMPTS : 1;
}

/** A provider that hangs costs a live server 30 s a call: asking again would cost as much again, and find it hanging. */
export function isSlow({ ms }: KeywayError): boolean {
  return ms >= 20_000;
}
