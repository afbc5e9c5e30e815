import type { RunResult } from "../outcome/run-record.ts";
import { changeSince, type PlacedName, placedNames, recall, remember } from "../plan/name-memory.ts";
import { type Message, message, plain } from "../text/message.ts";
import { counted } from "../text/wording.ts";
import { markdown } from "./markdown.ts";
import type { Marked } from "./marker.ts";
import { providerText } from "./place.ts";
import { moment } from "./time.ts";

/** What the comments below an issue are about. */
export interface IssueFacts {
  readonly run: RunResult;
  /** Those that drift now. */
  readonly names: readonly PlacedName[];
  /** All that could have drifted before. */
  readonly known: readonly PlacedName[];
  readonly at: Date;
}

/** What has changed since the issue was written last; `undefined` where nothing has. */
export function news(before: Marked, { run, names, known }: IssueFacts): string | undefined {
  const naming = { showNames: run.inputs?.showNames ?? false };
  const link = linkTo(run);
  if (before.drift !== undefined && before.drift.since === undefined)
    return `🟠 Drifting again${list(naming.showNames ? placedNames(names) : secrets(names.length))}${link}.`;
  if (before.names === undefined || before.names.whole === remember(names, naming).whole) return undefined;
  const change = naming.showNames ? changeSince(before.names, names, known) : undefined;
  if (change === undefined)
    return `${markdown(message`${secrets(names.length)} drifting now, ${before.names.count} at the last check`)}${link}.`;
  const { added, gone, forgotten } = change;
  const parts = [
    added.length > 0 && `New since the last check: ${markdown(placedNames(added))}`,
    gone.length + forgotten > 0 && `No longer drifting: ${markdown(placedNames(gone, forgotten))}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : `${parts.join(". ")}${link}.`;
}

/** That it is over, since when it had drifted, and what. */
export function farewell({ names, drift }: Marked, { run, known, at }: IssueFacts): string {
  const head = `✅ Resolved: vault and ${plain(providerText(run))} match again as of ${moment(at)}${linkTo(run)}.`;
  if (drift?.since === undefined || names === undefined) return head;
  const showNames = (run.inputs?.showNames ?? false) && names.each !== undefined;
  const found = recall(names.each ?? [], known);
  const what = showNames ? placedNames(found, names.count - found.length) : secrets(names.count);
  return `${head} It had drifted since ${moment(drift.since)}${names.count === 0 ? "" : list(what)}.`;
}

/** That the step which kept an issue now keeps another one. */
export function replacedBy(issue: number): string {
  return `This workflow now checks other environments; see #${issue}.`;
}

/** That two runs have opened an issue at the same time. */
export function duplicateOf(issue: number): string {
  return `Another run opened #${issue} about the same drift at the same time.`;
}

function list(what: Message): string {
  return `: ${markdown(what)}`;
}

function secrets(count: number): Message {
  return counted(count, "secret");
}

function linkTo({ context }: RunResult): string {
  return context.runUrl === "" ? "" : ` ([run](${context.runUrl}))`;
}
