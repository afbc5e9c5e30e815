import { type Context, isPullRequestEvent, type Merge, mergeOf } from "../inputs/context.ts";
import type { Inputs } from "../inputs/schema.ts";
import { drifts } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { type IssueNote, issue } from "./drift-issue.ts";
import { comment, type StickyNote } from "./sticky-note.ts";

/** What is to be said on GitHub beside the run. */
export interface Notes {
  readonly comment: CommentNote | undefined;
  readonly issue: { readonly note: IssueNote; readonly drift: boolean } | undefined;
}

/** What is to be said on pull requests. */
export interface CommentNote {
  /** The run's own pull request, or those that were merged by what was pushed. */
  readonly on: { readonly pullRequest: number } | Merge;
  readonly note: StickyNote;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
}

/** Whether the workflow asks for a comment or an issue at all, whatever there is to say. */
export function wantsNotes({ inputs }: RunResult): boolean {
  return inputs !== undefined && (inputs.comment !== "never" || inputs.issue);
}

/** Whether a comment or an issue is to be expected, by what is known before there is a plan. */
export function expectsNotes({ comment, issue, githubToken }: Inputs, context: Context): boolean {
  const hasPlace = context.pullRequest !== undefined || mergeOf(context) !== undefined;
  return githubToken !== undefined && (issue || (comment !== "never" && hasPlace));
}

/** Decides what is said: nothing by a run that was cancelled or that was not about a plan. */
export function notesOf(report: Report): Notes {
  const { outcome, mode } = report.run;
  const cancelled = "cause" in outcome && outcome.cause.reason === "cancelled";
  return cancelled || mode === "discover" || mode === "disconnect"
    ? { comment: undefined, issue: undefined }
    : { comment: commentOf(report), issue: issueOf(report) };
}

function commentOf(report: Report): CommentNote | undefined {
  const { inputs, context, outcome } = report.run;
  if (inputs === undefined || inputs.comment === "never") return undefined;
  const on = context.pullRequest ? { pullRequest: context.pullRequest.number } : mergeOf(context);
  const note = on && comment(report);
  if (on === undefined || note === undefined) return undefined;
  const inSync = outcome.kind === "in-sync" && !outcome.drift;
  const create = "pullRequest" in on && (inputs.comment === "always" || !inSync);
  return { on, note, create };
}

/** An error knows nothing of drift, so it neither opens nor closes. */
function issueOf(report: Report): Notes["issue"] {
  const { inputs, context, outcome } = report.run;
  const drift = drifts(outcome);
  if (!inputs?.issue || isPullRequestEvent(context) || drift === undefined) return undefined;
  const note = issue(report);
  return note && { note, drift };
}
