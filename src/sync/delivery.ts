import { CancelledError, KeywayError, RateLimitError, UnreachableError } from "../domain/errors.ts";

/** Whether it is known that a write has not happened: it was refused unread, or never left. */
export function didNotHappen(error: unknown): boolean {
  if (error instanceof CancelledError) return !error.inFlight;
  if (error instanceof KeywayError) return error.status < 500 && error.status !== 408;
  return error instanceof RateLimitError || (error instanceof UnreachableError && error.neverSent);
}

/** Whether a write may have been acted upon although no complete answer of Keyway's own came. */
export function isUnclear(error: unknown): boolean {
  if (error instanceof CancelledError) return error.inFlight;
  // A gateway in front of Keyway may give up while Keyway is at work.
  if (error instanceof KeywayError) return error.status > 500 || error.status === 408;
  return error instanceof UnreachableError && !error.neverSent;
}

/** Whether Keyway may still be at work: also a bare 500 may come from something in front of it. */
export function mayStillGoOn(error: unknown): boolean {
  return isUnclear(error) || error instanceof KeywayError;
}
