import type { CommentNote, Notes } from "../report/comment-and-issue.ts";
import type { NoteTrouble } from "../report/note-trouble.ts";
import { putComment } from "./comments.ts";
import type { GitHub } from "./github.ts";
import { closeIssue, openIssue } from "./issues.ts";
import { mergedBy } from "./merged.ts";
import { openSession, type SessionOptions } from "./session.ts";

/** What came of it: where comment and issue are, and what went wrong, which never fails a sync. */
export interface WrittenNotes {
  readonly commentUrl: string;
  readonly issueUrl: string;
  readonly troubles: readonly NoteTrouble[];
}

/** Brings the pull request comment and the drift issue up to date; what a cancel keeps from being written is no trouble. */
export async function writeNotes({ comment, issue }: Notes, options: SessionOptions): Promise<WrittenNotes> {
  await using session = openSession(options);
  const troubles: NoteTrouble[] = [];
  const attempt = async (
    what: NoteTrouble["what"],
    talk: (github: GitHub) => Promise<string | undefined>,
  ) => {
    try {
      return (await talk(await session.github)) ?? "";
    } catch (error) {
      const trouble = session.trouble(what, error);
      if (trouble !== undefined) troubles.push(trouble);
      return "";
    }
  };
  const commentUrl = comment && (await attempt("comment", (github) => commentOn(github, comment)));
  const issueUrl = issue && (await attempt("issue", (github) => keepIssue(github, issue)));
  return { commentUrl: commentUrl ?? "", issueUrl: issueUrl ?? "", troubles };
}

/** A commit may have merged several pull requests, each with a comment to bring up to date. */
async function commentOn(github: GitHub, { on, note, create }: CommentNote): Promise<string | undefined> {
  const pullRequests =
    "pullRequest" in on ? [on.pullRequest] : (await mergedBy(github, on)).map(({ number }) => number);
  let first: string | undefined;
  for (const pullRequest of pullRequests) {
    const url = await putComment(github, pullRequest, note, create);
    first ??= url;
  }
  return first;
}

function keepIssue(github: GitHub, { note, drift }: NonNullable<Notes["issue"]>) {
  return drift ? openIssue(github, note) : closeIssue(github, note);
}
