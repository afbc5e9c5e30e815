import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import {
  ActionError,
  CancelledError,
  type Cause,
  describeError,
  type FailureReason,
  KeywayError,
  reasonFor,
} from "../domain/errors.ts";
import type { Direction } from "../domain/provider.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import type { Attempt, Verification } from "../outcome/verify.ts";
import type { Refusal } from "../plan/guards/refusal.ts";
import { writtenNames } from "../plan/plan.ts";
import { join, type Message, message, trusted } from "../text/message.ts";
import { counted, type Naming, nameList } from "../text/wording.ts";
import { isUnclear } from "./delivery.ts";

/** How a cause may be put into words: whether with names, and what to do about an error. */
export interface CauseOptions extends Naming {
  readonly direction: Direction;
  readonly explain: (error: unknown) => Cause;
}

/** The side of a pair that is written: the provider's, or with a pull the vault's. */
function written({ keyway, provider }: EnvironmentPair, { direction }: CauseOptions): Message {
  return direction === "push" ? message`${provider}` : message`the vault's ${keyway}`;
}

/** What is wrong with an environment that was written; `undefined` when nothing is. */
export function causeOf(
  outcome: EnvironmentOutcome,
  attempt: Attempt,
  options: CauseOptions,
): Cause | undefined {
  switch (outcome.state) {
    case "failed":
      return outcome.check?.verdict === "overdone"
        ? overdoneCause(outcome, outcome.check, options)
        : failedCause(outcome, attempt, options);
    case "gone":
      return goneCause(outcome, attempt, options);
    case "unknown":
      return unclearCause(outcome, attempt, options);
    case "written":
    case "hidden":
    case "idle":
    case "undone":
    case "not-begun":
      return undefined;
  }
}

/** A write that was refused unread, or never left. */
export function notMadeCause(pair: EnvironmentPair, error: unknown, options: CauseOptions): Cause {
  const { message: what, ...why } = options.explain(error);
  return {
    ...why,
    title: why.title ?? message`the write to ${written(pair, options)} could not be made`,
    message: message`The write to ${placeName(pair)} could not be made, so it changed nothing. ${what}`,
  };
}

/** A guard that would refuse what is left of a plan. */
export function refusalCause({ guard, title, message: what, advice }: Refusal): Cause {
  return { reason: guard, title, message: what, advice };
}

/** More was deleted than planned, or than is allowed. */
function overdoneCause(
  { pair, answer }: EnvironmentOutcome,
  { vanished }: Verification,
  naming: Naming,
): Cause {
  const deleted =
    answer === undefined || answer.deleted === 0
      ? message`variables were deleted in ${placeName(pair)} that nobody planned to delete`
      : message`Keyway deleted ${counted(answer.deleted, "variable")} in ${placeName(pair)}, more than planned or allowed`;
  const which =
    vanished.length === 0
      ? message`; their names are not known, because the provider does not list them`
      : message`. Gone without being planned: ${counted(vanished.length, "variable")}${nameList(vanished, naming)}`;
  return {
    reason: "write-failed",
    title: message`unexpected deletions in ${pair.provider}`,
    message: message`Unexpected deletions: ${deleted}${which}`,
    advice: message`Compare the provider's variables with the vault now, and restore what is missing.`,
    requestId: answer?.requestId,
  };
}

/** A write whose planned names are not all done. */
function failedCause(
  { pair, check, answer }: EnvironmentOutcome,
  { error }: Attempt,
  options: CauseOptions,
): Cause {
  return {
    reason: writeFailure(error),
    title: message`writing to ${written(pair, options)} failed`,
    message: message`In ${placeName(pair)}, ${undone(check, options)}${said(answer?.error, error, options)}`,
    advice: adviceOn(answer?.error, error, options),
    requestId: answer?.requestId ?? (error instanceof ActionError ? error.requestId : undefined),
  };
}

/** Names that left their source between plan and write. */
function goneCause(
  { pair, check, answer }: EnvironmentOutcome,
  attempt: Attempt,
  options: CauseOptions,
): Cause {
  const happened = answer?.ok ?? false;
  return {
    reason: happened ? "guard-plan-changed" : writeFailure(attempt.error),
    title: message`the plan changed while it was carried out`,
    message: message`In ${placeName(pair)}, ${undone(check, options)}${said(answer?.error, attempt.error, options)}`,
    advice: message`Something else changed the vault or the provider during this run. Check whether the change was intended; the next sync applies what is there then.`,
    requestId: answer?.requestId,
  };
}

/** What can be done depends on who refused: what Keyway or the provider says names the cause. */
function adviceOn(text: string | undefined, error: unknown, { explain }: CauseOptions): Message {
  const again = message`Fix the cause and run it again; only the remaining changes are applied.`;
  if (text === undefined && error === undefined)
    return message`Keyway gave no reason. Check whether the provider accepts these names and values, then run it again; only the remaining changes are applied.`;
  // What the database says of a name that is stored already: a live server passes its statement on.
  if (text !== undefined && /duplicate key|unique constraint|failed query: insert into/i.test(text))
    return message`The provider has a name twice, which Keyway cannot pull: remove one of the two there, then run it again.`;
  if (!(error instanceof KeywayError)) return again;
  if (error.status !== 500) return explain(error).advice ?? again;
  return message`Where previews work and a write does not, the project is often linked through another connection, of yours or of another Keyway user: delete the one that is not needed (\`mode: disconnect\`, by its owner). Otherwise run it again later.`;
}

/** A write without a complete answer, of which not everything is confirmed. */
function unclearCause({ pair, check }: EnvironmentOutcome, { error }: Attempt, options: CauseOptions): Cause {
  const done = check ? writtenNames(check.done).length : 0;
  // Keyway's own failure is an answer, though one after which something new was found.
  const answered = !isUnclear(error);
  return {
    reason: answered ? "write-failed" : reasonFor(error),
    title: answered
      ? message`writing to ${written(pair, options)} failed and may be partly done`
      : message`Keyway did not confirm the write to ${written(pair, options)}`,
    message: message`${answered ? message`Keyway failed at writing ${placeName(pair)}, yet something new is there that it cannot read` : message`Keyway did not answer completely while writing ${placeName(pair)}`}. The write was not retried. ${counted(done, "change")} confirmed; ${undone(check, options)}${said(undefined, error, options)}`,
    advice: message`Keyway may still be processing it. Run a preview in a few minutes to see the current state; a sync that is run again only applies what is left.`,
    requestId: error instanceof ActionError ? error.requestId : undefined,
  };
}

/** A write of which nobody could find out what became of it. */
export function uncheckedCause(
  pair: EnvironmentPair,
  attempt: Attempt,
  reading: unknown,
  options: CauseOptions,
): Cause {
  const place = placeName(pair);
  const said = sayOf(attempt, options);
  if (reading instanceof CancelledError)
    return {
      reason: reasonFor(reading),
      title: message`the run was cancelled while ${written(pair, options)} was written`,
      message: message`The run was cancelled while ${place} was written, and could not check the result: ${said}`,
      advice: attempt.answer?.ok
        ? message`Run a preview to see the current state, then run the sync again for what is left.`
        : message`Keyway may still be at work on ${place}; no other write was sent. Run a preview in a few minutes to see the current state.`,
      requestId: attempt.answer?.requestId,
    };
  const { advice } = options.explain(reading);
  return {
    reason: reasonFor(reading),
    title: message`the result of writing to ${written(pair, options)} is unknown`,
    message: message`The result of writing to ${place} is unknown: ${said}; and checking it failed. ${describeError(reading, options)}`,
    advice: message`${advice === undefined ? trusted("") : message`${advice} `}Run a preview to see the current state; a sync can be run again safely.`,
    requestId: attempt.answer?.requestId,
  };
}

/** What Keyway said of a write, in its own words where it has any: they are never dropped. */
function sayOf({ answer, error }: Attempt, naming: Naming): Message {
  if (answer?.ok) return message`Keyway reported success`;
  if (answer !== undefined) return message`Keyway reported a failure${said(answer.error, undefined, naming)}`;
  return error instanceof KeywayError
    ? describeError(error, naming)
    : message`no complete answer came${said(undefined, error, naming)}`;
}

/** A server that answers a write with 5xx is there, and failed at it. */
function writeFailure(error: unknown): FailureReason {
  if (error === undefined) return "write-failed";
  return error instanceof KeywayError && error.status >= 500 ? "write-failed" : reasonFor(error);
}

/** What is left of a plan. Which name the provider refused is often not known: only that its count is short. */
function undone(check: Verification | undefined, naming: Naming): Message {
  if (check === undefined) return message`nothing is known of the names`;
  const { pending, gone, uncounted } = check;
  const unseen = [...pending.create, ...pending.update];
  const left = [...gone.create, ...gone.update];
  // Where the count is short by all that is not seen, it is certain of each.
  const certain = uncounted >= unseen.length;
  const unwritten = certain
    ? message`${were(unseen)} not written`
    : message`${are(unseen)} not confirmed as written`;
  const parts = [
    unseen.length > 0 && message`${counted(unseen.length, "secret")} ${unwritten}${nameList(unseen, naming)}`,
    uncounted > 0 &&
      !(certain && unseen.length > 0) &&
      message`${counted(uncounted, "secret")} could not be written, by Keyway's own count`,
    pending.delete.length > 0 &&
      message`${counted(pending.delete.length, "variable")} ${were(pending.delete)} not deleted${nameList(pending.delete, naming)}`,
    left.length > 0 &&
      message`${counted(left.length, "secret")} ${are(left)} no longer in the source, and not confirmed as written${nameList(left, naming)}`,
    gone.delete.length > 0 &&
      message`${counted(gone.delete.length, "variable")} ${are(gone.delete)} in the vault again, and ${were(gone.delete)} not deleted${nameList(gone.delete, naming)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? join(parts, "; ") : message`nothing is left to do`;
}

function are(list: readonly string[]): Message {
  return trusted(list.length === 1 ? "is" : "are");
}

function were(list: readonly string[]): Message {
  return trusted(list.length === 1 ? "was" : "were");
}

/** What a server or a provider says may hold names too. */
function said(text: string | undefined, error: unknown, { showNames }: Naming): Message {
  if (text !== undefined) return showNames ? message`. Keyway: ${text}` : trusted("");
  return error instanceof ActionError ? message`. ${describeError(error, { showNames })}` : trusted("");
}
