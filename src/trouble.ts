import type { Attempt, Check } from "./check.ts";
import { type EnvironmentPair, pairName } from "./environments.ts";
import {
  CancelledError,
  type FailureReason,
  failureReason,
  KeywayError,
  UnreachableError,
} from "./errors.ts";
import { nameList, names } from "./names.ts";
import type { Cause, EnvironmentOutcome } from "./outcome.ts";
import { type EnvironmentPlan, writtenNames } from "./plan.ts";
import { visible } from "./visible.ts";

/** Whether names may be told. */
interface Naming {
  readonly showNames: boolean;
}

/** A write whose planned names are not all done, or that did more than planned. */
export function failedCause(
  { pair, check, answer }: EnvironmentOutcome,
  { error }: Attempt,
  naming: Naming,
): Cause {
  const place = visible(pairName(pair));
  if (check?.verdict === "overdone")
    return {
      reason: "write-failed",
      message: `ALARM: in ${place} Keyway deleted ${answer?.deleted} variables, more than the plan could know of`,
      advice: "Compare the provider's variables with the vault at once, and restore what is missing.",
      requestId: answer?.requestId,
    };
  return {
    reason: error === undefined ? "write-failed" : writeFailure(error),
    message: `In ${place} ${pendingText(check, naming)}${said(answer?.error, error, naming)}`,
    advice:
      "Nothing further was written. Look into the reason, then run again: a sync that is run again only does what is left.",
    requestId: answer?.requestId ?? (error instanceof KeywayError ? error.requestId : undefined),
  };
}

/** Whether a write may have been acted upon although no complete answer came. */
export function isUnclear(error: unknown): boolean {
  if (error instanceof KeywayError) return error.status > 500;
  return error instanceof UnreachableError && !error.neverSent;
}

/** A write without an answer, of which not everything is confirmed. */
export function unclearCause({ pair, check }: EnvironmentOutcome, { error }: Attempt, naming: Naming): Cause {
  const done = check ? names(writtenNames(check.done).length) : "nothing";
  return {
    reason: failureReason(error),
    message: `No answer came to the write of ${visible(pairName(pair))}, and it was not repeated: ${done} confirmed, ${pendingText(check, naming, "not seen to be")}${said(undefined, error, naming)}`,
    advice:
      "Keyway may still be at work. Run a preview in a while to see how things stand; a sync that is run again only does what is left.",
  };
}

/** A server that answers a write with 5xx is there, and failed at it. */
function writeFailure(error: unknown): FailureReason {
  return error instanceof KeywayError && error.status >= 500 ? "write-failed" : failureReason(error);
}

function pendingText(check: Check | undefined, naming: Naming, verb = "could not be"): string {
  if (check === undefined) return "the write failed";
  const written = [...check.pending.create, ...check.pending.update];
  const parts = [
    written.length > 0 && `${names(written.length)} ${verb} written${nameList(written, naming)}`,
    check.pending.delete.length > 0 &&
      `${names(check.pending.delete.length)} ${verb} deleted${nameList(check.pending.delete, naming)}`,
  ];
  return parts.filter((part) => part !== false).join("; ");
}

/** A provider's text may hold names too. */
function said(text: string | undefined, error: unknown, { showNames }: Naming): string {
  if (text !== undefined) return showNames ? `. Keyway says: ${visible(text)}` : "";
  return error instanceof Error ? `. ${error.message}` : "";
}

/** A write of which nobody could find out what became of it. */
export function uncheckedCause(pair: EnvironmentPair, attempt: Attempt, looking: unknown): Cause {
  const place = visible(pairName(pair));
  const claim = attempt.answer?.ok ? "Keyway says that it was written" : "Keyway says that the write failed";
  const write = attempt.answer === undefined ? `no answer came (${messageOf(attempt.error)})` : claim;
  return {
    reason: failureReason(looking),
    message:
      looking instanceof CancelledError
        ? `The run was cancelled at the write of ${place}, which could not be looked at any more: ${write}`
        : `What became of the write to ${place} is not known: ${write}, and looking afterwards failed (${messageOf(looking)})`,
    advice:
      "Nothing further was written. Run a preview to see how things stand; a sync can be run again safely.",
    requestId: attempt.answer?.requestId,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "no reason known";
}

/** An environment that is no longer as it was when the run last found it right. */
export interface Changed {
  /** Written or in sync before, so that the run leaves it worse than it found it. */
  readonly settled: boolean;
  readonly before: EnvironmentPlan;
  readonly now: EnvironmentPlan;
}

/** Environments that changed while another was written. */
export function conflictCause(by: EnvironmentPlan, changed: readonly Changed[], naming: Naming): Cause {
  const writer = visible(pairName(by.pair));
  const touched = new Set([...by.vaultNames, ...by.writes.delete]);
  const ours = changed.filter(
    (change) => change.settled || changedNames(change).every((name) => touched.has(name)),
  );
  if (ours.length === 0)
    return {
      reason: "guard-plan-changed",
      message: `While ${writer} was written, the plan changed for ${placesOf(changed, naming)}`,
      advice: "Someone else is changing vault or provider. Nothing further was written; run again.",
    };
  const source = visible(by.pair.keyway);
  return {
    reason: "environments-conflict",
    message: `Writing ${writer} changed ${placesOf(ours, naming)}: there they now hold the values of ${source}, for the provider keeps one value for both`,
    advice: `Nothing further was written. Give each environment a project or names of its own; until then, sync the environment whose values should win by itself: environments: ${visible(pairName(ours[0]?.before.pair ?? by.pair))}`,
  };
}

function placesOf(changed: readonly Changed[], naming: Naming): string {
  return changed
    .map((change) => {
      const list = changedNames(change);
      return `${names(list.length)} in ${visible(pairName(change.before.pair))}${nameList(list, naming)}`;
    })
    .join(" and ");
}

/** Names whose planned operation is another one now. */
function changedNames({ before, now }: Changed): string[] {
  const was = new Set(operations(before));
  const is = operations(now);
  const both = new Set(is.filter((operation) => was.has(operation)));
  const differing = [...was, ...is].filter((operation) => !both.has(operation));
  return [...new Set(differing.map((operation) => operation.slice(1)))].sort();
}

function operations({ writes }: EnvironmentPlan): string[] {
  return [
    ...writes.create.map((name) => `+${name}`),
    ...writes.update.map((name) => `!${name}`),
    ...writes.delete.map((name) => `-${name}`),
  ];
}
