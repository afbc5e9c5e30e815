import { type EnvironmentPair, pairName, placeName } from "../domain/environments.ts";
import {
  ActionError,
  CancelledError,
  type Cause,
  describeError,
  type FailureReason,
  KeywayError,
  RateLimitError,
  reasonFor,
  UnreachableError,
} from "../domain/errors.ts";
import { providerName } from "../domain/provider.ts";
import { explain } from "../outcome/explain.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import type { Attempt, Verification } from "../outcome/verify.ts";
import { type EnvironmentPlan, type Plan, writtenNames } from "../plan/plan.ts";
import type { Warning } from "../plan/warnings.ts";
import { join, type Message, message, trusted } from "../text/message.ts";
import { counted, type Naming, nameList, names } from "../text/wording.ts";

/** How trouble may be told: whether with names, and what to do about an error. */
export interface Telling extends Naming {
  readonly explain: (error: unknown) => Cause;
}

/** Whether it is known that a write has not happened: it was turned away unread, or never left. */
export function didNotHappen(error: unknown): boolean {
  if (error instanceof CancelledError) return !error.inFlight;
  return error instanceof RateLimitError || (error instanceof UnreachableError && error.neverSent);
}

/** Whether a write may have been acted upon although no complete answer came. */
export function isUnclear(error: unknown): boolean {
  if (error instanceof CancelledError) return error.inFlight;
  // A gateway in front of Keyway may give up while Keyway is at work.
  if (error instanceof KeywayError) return error.status > 500 || error.status === 408;
  return error instanceof UnreachableError && !error.neverSent;
}

/** A write that was turned away unread, or never left. */
export function notMadeCause(pair: EnvironmentPair, error: unknown): Cause {
  const { message: what, ...why } = explain(error);
  return {
    ...why,
    title: message`the write to ${pair.provider} could not be made`,
    message: message`The write to ${placeName(pair)} could not be made, so nothing was changed by it. ${what}`,
  };
}

/** A write whose planned names are not all done, or that did more than planned. */
export function failedCause(
  { pair, check, answer }: EnvironmentOutcome,
  { error }: Attempt,
  naming: Telling,
): Cause {
  const place = placeName(pair);
  const requestId = answer?.requestId ?? (error instanceof ActionError ? error.requestId : undefined);
  if (check?.verdict === "overdone")
    return {
      reason: "write-failed",
      title: message`ALARM: more was deleted in ${pair.provider} than planned`,
      message: message`ALARM: in ${place} Keyway deleted ${counted(answer?.deleted ?? 0, "variable")}, more than the plan could know of`,
      advice: message`Compare the provider's variables with the vault at once, and restore what is missing.`,
      requestId,
    };
  return {
    reason: error === undefined ? "write-failed" : writeFailure(error),
    title: message`a write failed in ${pair.provider}`,
    message: message`In ${place} ${pendingText(check, naming, trusted("could not be"))}${said(answer?.error, error, naming)}`,
    advice: message`Nothing further was written. ${adviceOn(error, naming)}`,
    requestId,
  };
}

function adviceOn(error: unknown, { explain: explained }: Telling): Message {
  const again = message`Look into the reason, then run again: a sync that is run again only does what is left.`;
  if (!(error instanceof KeywayError)) return again;
  if (error.status !== 500) return explained(error).advice ?? again;
  return message`Where previews work and a write does not, the project is often linked through another connection to the same provider account: delete the one that is not needed (\`mode: disconnect\`). Otherwise run again later.`;
}

/** A write without an answer, of which not everything is confirmed. */
export function unclearCause({ pair, check }: EnvironmentOutcome, { error }: Attempt, naming: Naming): Cause {
  const done = check ? writtenNames(check.done).length : 0;
  return {
    reason: reasonFor(error),
    title: message`no answer came to a write to ${pair.provider}`,
    message: message`No answer came to the write of ${placeName(pair)}, and it was not repeated: ${names(done)} confirmed, ${pendingText(check, naming, trusted("not seen to be"))}${said(undefined, error, naming)}`,
    advice: message`Keyway may still be at work. Run a preview in a while to see how things stand; a sync that is run again only does what is left.`,
    requestId: error instanceof ActionError ? error.requestId : undefined,
  };
}

/** A server that answers a write with 5xx is there, and failed at it. */
function writeFailure(error: unknown): FailureReason {
  return error instanceof KeywayError && error.status >= 500 ? "write-failed" : reasonFor(error);
}

function pendingText(check: Verification | undefined, naming: Naming, verb: Message): Message {
  if (check === undefined) return message`nothing is known of the names`;
  const { create, update, delete: gone } = check.pending;
  const written = [...create, ...update];
  const parts = [
    written.length > 0 && message`${names(written.length)} ${verb} written${nameList(written, naming)}`,
    gone.length > 0 && message`${names(gone.length)} ${verb} deleted${nameList(gone, naming)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? join(parts, "; ") : message`nothing is left to do`;
}

/** What a server or a provider says may hold names too. */
function said(text: string | undefined, error: unknown, { showNames }: Naming): Message {
  if (text !== undefined) return showNames ? message`. Keyway says: ${text}` : trusted("");
  return error instanceof ActionError ? message`. ${describeError(error, { showNames })}` : trusted("");
}

/** A write of which nobody could find out what became of it. */
export function uncheckedCause(
  pair: EnvironmentPair,
  attempt: Attempt,
  looking: unknown,
  naming: Naming,
): Cause {
  const place = placeName(pair);
  const claim = attempt.answer?.ok
    ? message`Keyway says that it was written`
    : message`Keyway says that it failed`;
  const write =
    attempt.answer === undefined ? message`no answer came${said(undefined, attempt.error, naming)}` : claim;
  const cancelled = looking instanceof CancelledError;
  return {
    reason: reasonFor(looking),
    title: message`what became of the write to ${pair.provider} is not known`,
    message: cancelled
      ? message`The run was cancelled at the write of ${place}, which could not be looked at any more: ${write}`
      : message`What became of the write to ${place} is not known: ${write}; and looking afterwards failed${said(undefined, looking, naming)}`,
    advice: message`Nothing further was written. Run a preview to see how things stand; a sync can be run again safely.`,
    requestId: attempt.answer?.requestId,
  };
}

/** An environment that is no longer as it was when the run last found it right. */
export interface Changed {
  readonly pair: EnvironmentPair;
  /** Names whose operation is another one now. */
  readonly names: readonly string[];
  /** Whether values that were right before are different ones now. */
  readonly overwritten: boolean;
}

/** Environments that changed while another was written. */
export function conflictCause(by: EnvironmentPlan, changed: readonly Changed[], naming: Naming): Cause {
  const touched = new Set([...by.vaultNames, ...by.writes.delete]);
  const own = changed.filter((change) => change.names.some((name) => touched.has(name)));
  const writer = placeName(by.pair);
  const [first] = own;
  if (first === undefined)
    return {
      reason: "guard-plan-changed",
      title: message`the plan changed while it was carried out`,
      message: message`While ${writer} was written, something else changed ${placesOf(changed, naming)}`,
      advice: message`Someone else is at work on vault or provider. Nothing further was written; run again.`,
    };
  const values = own.some(({ overwritten }) => overwritten)
    ? message`, which now hold the values of ${by.pair.keyway}: the provider keeps one value for both`
    : message`: the provider keeps one value for both`;
  return {
    reason: "environments-conflict",
    title: message`writing ${by.pair.keyway} changed ${first.pair.keyway}`,
    message: message`Writing ${writer} changed ${placesOf(own, naming)}${values}`,
    advice: message`Nothing further was written. If the values of ${first.pair.keyway} are to win, sync with ${`environments: ${pairName(first.pair)}`} alone. To keep both, give each environment a project or names of its own.`,
  };
}

function placesOf(changed: readonly Changed[], naming: Naming): Message {
  return join(
    changed.map(({ pair, names: list }) => {
      const which = naming.showNames ? message` (${nameList(list, naming, "")})` : trusted("");
      return message`${names(list.length)} in ${placeName(pair)}${which}`;
    }),
    " and ",
  );
}

/** What is odd about how writes went, although nothing planned is known to be missing. */
export function writeWarnings(
  environments: readonly EnvironmentOutcome[],
  { target }: Pick<Plan, "target">,
): Warning[] {
  return environments.flatMap(({ pair, state, answer, check }) => {
    const place = placeName(pair);
    const unlisted = (answer?.deleted ?? 0) - (check?.done.delete.length ?? 0);
    const messages = [
      state === "hidden" &&
        message`${providerName(target.provider)} does not show some of the values that were written to ${place}; Keyway counts them as written`,
      state === "written" &&
        !answer?.ok &&
        message`${answer === undefined ? trusted("No complete answer came for") : trusted("Keyway reported a failure for")} ${place}, but a look afterwards shows that everything planned is done`,
      unlisted > 0 &&
        message`Keyway says that it deleted ${names(unlisted)} in ${pair.provider} beyond those listed`,
    ].filter((message) => message !== false);
    return messages.map((message) => ({ pair, message }));
  });
}
