import { messageOf } from "../domain/errors.ts";
import { openNetwork } from "../network/dispatcher.ts";
import type { Notes, NoteTrouble } from "../report/comment-and-issue.ts";
import { putComment } from "./comments.ts";
import { isFailedAnswer } from "./failed-answer.ts";
import { connectGitHub, type GitHub, type GitHubOptions } from "./github.ts";
import { closeIssue, openIssue } from "./issues.ts";

/** How to reach GitHub, as whom, and how long to try. */
export interface WriteOptions extends Omit<GitHubOptions, "dispatcher"> {
  /** By way of which to reach it. */
  readonly proxy: URL | undefined;
  /** Milliseconds for all of it together: a report is not worth a job that hangs. */
  readonly timeout: number;
}

/** What came of it: where comment and issue are, and what went wrong, which never fails a sync. */
export interface WrittenNotes {
  readonly commentUrl: string;
  readonly issueUrl: string;
  readonly troubles: readonly NoteTrouble[];
}

/** Brings the pull request comment and the drift issue up to date; what a cancel keeps from being written is no trouble. */
export async function writeNotes(
  { comment, issue }: Notes,
  { proxy, timeout, ...options }: WriteOptions,
): Promise<WrittenNotes> {
  const network = openNetwork({ proxy, keepAlive: true });
  const deadline = AbortSignal.timeout(timeout);
  const github = connectGitHub({
    ...options,
    dispatcher: network.dispatcher,
    signal: AbortSignal.any([options.signal, deadline]),
  });
  const troubles: NoteTrouble[] = [];
  const attempt = async (
    what: NoteTrouble["what"],
    talk: (github: GitHub) => Promise<string | undefined>,
  ) => {
    try {
      return (await talk(await github)) ?? "";
    } catch (error) {
      const late = deadline.aborted ? `GitHub took more than ${timeout / 1000} s in all` : undefined;
      if (!options.signal.aborted)
        troubles.push({
          what,
          status: isFailedAnswer(error) ? error.status : undefined,
          why: late ?? messageOf(error),
        });
      return "";
    }
  };
  try {
    const commentUrl = comment && (await attempt("comment", (place) => commentOn(place, comment)));
    const issueUrl = issue && (await attempt("issue", (place) => keepIssue(place, issue)));
    return { commentUrl: commentUrl ?? "", issueUrl: issueUrl ?? "", troubles };
  } finally {
    await network.close();
  }
}

function commentOn(github: GitHub, { pullRequest, note, create }: NonNullable<Notes["comment"]>) {
  return putComment(github, pullRequest, note, create);
}

function keepIssue(github: GitHub, { note, drift, remark }: NonNullable<Notes["issue"]>) {
  return drift ? openIssue(github, note) : closeIssue(github, note, remark);
}
