import {
  CancelledError,
  failureReason,
  InputError,
  KeywayError,
  RateLimitError,
  UnreachableError,
} from "./errors.ts";
import type { Cause } from "./outcome.ts";
import type { Direction } from "./provider.ts";
import { visible } from "./visible.ts";

/** What the advice depends on, as far as it is known. */
export interface Asked {
  readonly repository: string;
  readonly direction: Direction;
  /** Whether the token has the form of a Keyway API key or of a JWT. */
  readonly tokenLooksRight: boolean;
}

/** An error in words for people: what happened, and what to do next. */
export function explain(error: unknown, asked?: Asked): Cause {
  const reason = failureReason(error);
  if (!(error instanceof Error)) return { reason, message: "The action failed in a way it does not know." };
  return { reason, message: error.message, advice: adviceFor(error, asked), requestId: requestIdOf(error) };
}

function requestIdOf(error: Error): string | undefined {
  return "requestId" in error && typeof error.requestId === "string" ? error.requestId : undefined;
}

function adviceFor(error: Error, asked: Asked | undefined): string | undefined {
  if (error instanceof InputError) return "Correct the inputs of the step in the workflow file.";
  if (error instanceof RateLimitError)
    return "The limit counts all jobs behind one address. Run this one again then, or spread the runs.";
  if (error instanceof UnreachableError)
    return "Check apiUrl, the runner's network, and whether Keyway is up; then run again.";
  if (error instanceof CancelledError) return undefined;
  if (error instanceof KeywayError) return keywayAdvice(error, asked);
  return undefined;
}

function keywayAdvice({ status, upgradeUrl }: KeywayError, asked: Asked | undefined): string | undefined {
  switch (status) {
    case 401:
      return asked?.tokenLooksRight === false
        ? "The token does not look like a Keyway key (kw_live_… or kw_test_…): put an API key from the Keyway dashboard into the secret."
        : "Put a valid API key from the Keyway dashboard into the secret; the old one may have expired or been revoked. If it is valid, Keyway's own back end may be down: run again later.";
    case 403: {
      const scope = asked?.direction === "pull" ? "write:secrets" : "read:secrets";
      const plan = upgradeUrl === undefined ? "" : ` A higher plan may lift it: ${visible(upgradeUrl)}`;
      return `The key needs the scope ${scope}, its owner a role in the repository, and the Keyway app must be installed there.${plan}`;
    }
    case 404:
      return `Is there a vault for ${asked?.repository ?? "the repository"}? Make one with: keyway init. Letter case counts.`;
    default:
      return status >= 500
        ? "An unknown connectionId or projectId, an expired provider connection and an outage all look like this. Check both ids, connect the provider again, or run again later."
        : undefined;
  }
}
