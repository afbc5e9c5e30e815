import type { Comment, Issue, Repository } from "../sandbox/github/repository.ts";
import type { GitHub } from "../sandbox/github/server.ts";
import type { StepResult } from "../test/support/runner.ts";

/** Where a run speaks on GitHub: its comment on a pull request, or its issue and the comments under it. */
export interface Post {
  readonly kind: "comment" | "issue";
  readonly url: string;
  /** The issue; for a comment the pull request. */
  readonly issue: Issue;
  readonly comments: readonly Comment[];
  readonly closed: boolean;
}

/** The posts that a run names in its outputs, as they are right now. */
export function postsOf({ outputs }: StepResult, repository: Repository): Post[] {
  const { commentUrl = "", issueUrl = "" } = outputs;
  const [, pullRequest, comment] = /\/pull\/(\d+)#issuecomment-(\d+)$/.exec(commentUrl) ?? [];
  const [, issue] = /\/issues\/(\d+)$/.exec(issueUrl) ?? [];
  return [
    ...(pullRequest === undefined ? [] : [post("comment", commentUrl, Number(pullRequest), repository)]),
    ...(issue === undefined ? [] : [post("issue", issueUrl, Number(issue), repository)]),
  ].map((found) =>
    found.kind === "comment"
      ? { ...found, comments: found.comments.filter(({ id }) => id === Number(comment)) }
      : found,
  );
}

function post(kind: Post["kind"], url: string, number: number, repository: Repository): Post {
  const issue = repository.find(number);
  if (issue === undefined) throw new Error(`There is no issue ${number}, which a run says it wrote.`);
  const comments = repository.comments.filter((comment) => comment.issue === number);
  return { kind, url, closed: issue.state === "closed", ...structuredClone({ issue, comments }) };
}

/** All that the run says in a post. */
export function textsOf({ kind, issue, comments }: Post): string[] {
  return [...(kind === "issue" ? [issue.body] : []), ...comments.map(({ body }) => body)];
}

/** What was written since a number of requests: method and path within the repository. */
export function writesSince({ requests }: GitHub, before: number): string[] {
  return requests
    .slice(before)
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ method, path }) => `${method} ${path.split("/").slice(4).join("/")}`);
}
