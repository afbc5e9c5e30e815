import { isPullRequestEvent } from "../inputs/context.ts";
import { drifts } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { type Message, message, plain, trusted } from "../text/message.ts";
import { providerText } from "./place.ts";
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
  return { note, drift, remark: closingRemark(report) };
}

/** What is said when an issue is closed: that it is over, and since when. */
function closingRemark({ run, endedAt }: Report): string {
  const when = `${endedAt.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const link = run.context.runUrl === "" ? "" : ` ([run](${run.context.runUrl}))`;
  return `✅ Resolved: vault and ${plain(providerText(run))} match again as of ${when}${link}.`;
}

/** Why a comment or an issue could not be written. */
export interface NoteTrouble {
  readonly what: keyof typeof PERMISSIONS;
  /** GitHub's answer; absent when none came. */
  readonly status: number | undefined;
  /** Outside text. */
  readonly why: string;
}

/** What the job's token must be allowed to do, as lines to paste. */
const PERMISSIONS = { comment: "pull-requests: write", issue: "issues: write" } as const;

/** Trouble in words, with what to add to the workflow where a permission is missing. */
export function troubleText({ what, status, why }: NoteTrouble): Message {
  const failed = {
    comment: message`could not post the pull request comment`,
    issue: message`could not update the drift issue`,
  }[what];
  if (status === 410) return message`${failed}: issues are disabled in this repository`;
  if (status === 429 || /rate limit/i.test(why))
    return message`${failed}: GitHub's rate limit is used up; the next run brings it up to date`;
  if (/locked/i.test(why)) return message`${failed}: the conversation is locked`;
  if (status === 401) return message`${failed}: GitHub does not accept \`githubToken\` (${why})`;
  if (status === 403 || status === 404)
    return message`${failed}: the token lacks permission (${why}). Add \`${trusted(PERMISSIONS[what])}\` under \`permissions:\` in this job`;
  return message`${failed}: ${why}`;
}
