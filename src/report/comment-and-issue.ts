import { isPullRequestEvent } from "../inputs/context.ts";
import { drifts } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { headline } from "./headline.ts";
import { markdown } from "./markdown.ts";
import { comment, type IssueNote, issue, type StickyNote } from "./sticky-note.ts";

/** What is to be said on GitHub beside the run. */
export interface Notes {
  readonly comment:
    | { readonly pullRequest: number; readonly note: StickyNote; readonly create: boolean }
    | undefined;
  readonly issue: { readonly note: IssueNote; readonly drift: boolean; readonly remark: string } | undefined;
}

/** Whether the workflow asks for a comment or an issue at all, whatever there is to say. */
export function wantsNotes({ inputs }: RunResult): boolean {
  return inputs !== undefined && (inputs.comment !== "never" || inputs.issue);
}

/** Decides what is said: nothing by a run that was cancelled or that was not about a plan. */
export function notesOf(report: Report): Notes {
  const { outcome, mode } = report.run;
  const cancelled = "cause" in outcome && outcome.cause.reason === "cancelled";
  return cancelled || mode === "discover" || mode === "disconnect"
    ? { comment: undefined, issue: undefined }
    : { comment: commentOf(report), issue: issueOf(report) };
}

function commentOf(report: Report): Notes["comment"] {
  const { inputs, context, outcome } = report.run;
  const note = comment(report);
  if (
    inputs === undefined ||
    inputs.comment === "never" ||
    context.pullRequest === undefined ||
    note === undefined
  )
    return undefined;
  const inSync = outcome.kind === "in-sync" && !outcome.drift;
  return { pullRequest: context.pullRequest.number, note, create: inputs.comment === "always" || !inSync };
}

/** An error knows nothing of drift, so it neither opens nor closes. */
function issueOf(report: Report): Notes["issue"] {
  const { inputs, context, outcome } = report.run;
  const note = issue(report);
  const drift = drifts(outcome);
  if (!inputs?.issue || isPullRequestEvent(context) || note === undefined || drift === undefined)
    return undefined;
  return { note, drift, remark: `${markdown(headline(report.run).text)}.` };
}

/** Why a comment or an issue could not be written. */
export interface NoteTrouble {
  readonly what: keyof typeof PERMISSIONS;
  /** GitHub's answer; absent when none came. */
  readonly status: number | undefined;
  /** Outside text. */
  readonly why: string;
}

/** What the job's token must be allowed to do. */
const PERMISSIONS = { comment: "pull-requests: write", issue: "issues: write" } as const;

/** Trouble in words, with the permission that may be missing. */
export function troubleText({ what, status, why }: NoteTrouble): Message {
  const failed = message`the ${trusted(what)} could not be written`;
  if (status === 410) return message`${failed}: issues are switched off in this repository`;
  if (status === 401 || status === 403 || status === 404)
    return message`${failed}: ${why}. The job needs ${`permissions: ${PERMISSIONS[what]}`}; a pull request from a fork does not get it`;
  return message`${failed}: ${why}`;
}
