import type { GitHub } from "./github.ts";
import { pagesUpTo } from "./paging.ts";

/** An issue that the token's owner has opened. */
export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly body: string;
}

/** Of a hundred issues each, newest first. */
const MOST_PAGES = 10;

/**
 * The issues of the token's owner, newest first: those with a label, and where the one that is sought is not among them,
 * all of them. Asked by its label it costs one request in a repository of any size; but a person may have taken the label
 * away. By `creator`, GitHub's REST API knows a bot by the login that it writes behind its texts, `[bot]` included.
 */
export async function ownIssues(
  github: GitHub,
  label: string,
  isSought: (issue: OwnIssue) => boolean,
): Promise<OwnIssue[]> {
  const labelled = await listed(github, { labels: label });
  if (labelled.some(isSought)) return labelled;
  const all = [...labelled, ...(await listed(github, { creator: github.login }))];
  const distinct = new Map(all.map((issue) => [issue.number, issue]));
  return [...distinct.values()].sort((a, b) => b.number - a.number);
}

async function listed(
  { octokit, owner, repo, isOwn }: GitHub,
  filter: { labels: string } | { creator: string },
): Promise<OwnIssue[]> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: "all",
    per_page: 100,
    ...filter,
  });
  const own: OwnIssue[] = [];
  for await (const { data } of pagesUpTo(MOST_PAGES, pages, "is left"))
    for (const { number, html_url, state, body, user, pull_request } of data)
      if (pull_request === undefined && isOwn(user))
        own.push({ number, url: html_url, open: state === "open", body: body ?? "" });
  return own;
}
