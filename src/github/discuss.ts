import type { Discussion, PublishTrouble } from "../report/discussion.ts";
import { putComment } from "./comments.ts";
import { connectGitHub } from "./github.ts";
import { closeIssue, openIssue } from "./issues.ts";

/** What came of it: where comment and issue are, and what went wrong, which never fails a sync. */
export interface Discussed {
  readonly commentUrl: string;
  readonly issueUrl: string;
  readonly troubles: readonly PublishTrouble[];
}

/**
 * Brings the pull request comment and the drift issue up to date.
 * @param repository `owner/repo` of the workflow
 * @param signal ends it early
 */
export async function discuss(
  { comment, issue }: Discussion,
  token: string,
  repository: string,
  signal: AbortSignal,
): Promise<Discussed> {
  const troubles: PublishTrouble[] = [];
  const attempt = async (what: PublishTrouble["what"], talk: () => Promise<string | undefined>) => {
    try {
      return (await talk()) ?? "";
    } catch (error) {
      troubles.push({
        what,
        status: statusOf(error),
        why: error instanceof Error ? error.message : String(error),
      });
      return "";
    }
  };
  const connecting = connectGitHub(token, repository, signal);
  // Its failure is told by whoever waits for it.
  connecting.catch(() => undefined);
  const commentUrl =
    comment &&
    (await attempt("comment", async () =>
      putComment(await connecting, comment.pullRequest, comment.note, comment.create),
    ));
  const issueUrl =
    issue &&
    (await attempt("issue", async () =>
      issue.drift
        ? openIssue(await connecting, issue.note)
        : closeIssue(await connecting, issue.note, issue.remark),
    ));
  return { commentUrl: commentUrl ?? "", issueUrl: issueUrl ?? "", troubles };
}

function statusOf(error: unknown): number | undefined {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" ? status : undefined;
}
