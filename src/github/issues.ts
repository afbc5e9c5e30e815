import type { IssueNote } from "../report/drift-issue.ts";
import type { Marked } from "../report/marker.ts";
import type { StickyNote } from "../report/sticky-note.ts";
import { isFailedAnswer } from "./failed-answer.ts";
import type { GitHub } from "./github.ts";

/** What the issue is found by at a glance; the action itself finds it by its marker. */
const LABEL = "secrets-drift";

/** The issue about a target as it is on GitHub. */
interface Existing {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly mark: Marked;
}

/** Opens the drift issue of a target, reopens it, or brings it up to date. */
export async function openIssue(github: GitHub, note: IssueNote): Promise<string> {
  const { octokit, owner, repo } = github;
  const existing = await findIssue(github, note);
  if (existing === undefined) return createIssue(github, note);
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: existing.number,
    body: note.body(existing.mark),
    state: "open",
  });
  return existing.url;
}

/** Closes the drift issue of a target, if there is an open one, and says why. */
export async function closeIssue(github: GitHub, note: IssueNote): Promise<string | undefined> {
  const { octokit, owner, repo } = github;
  const existing = await findIssue(github, note);
  if (existing === undefined || !existing.open) return existing?.url;
  const issue = { owner, repo, issue_number: existing.number };
  await octokit.rest.issues.createComment({ ...issue, body: "Resolved." });
  await octokit.rest.issues.update({
    ...issue,
    body: note.body(existing.mark),
    state: "closed",
    state_reason: "completed",
  });
  return existing.url;
}

/** A token may be allowed to open issues and not to label them. */
async function createIssue({ octokit, owner, repo }: GitHub, { title, body }: IssueNote): Promise<string> {
  const issue = { owner, repo, title, body: body(undefined) };
  const created = await octokit.rest.issues.create({ ...issue, labels: [LABEL] }).catch((error: unknown) => {
    if (isFailedAnswer(error) && error.status === 422) return octokit.rest.issues.create(issue);
    throw error;
  });
  return created.data.html_url;
}

/** An open one before a closed one; the list has the newest first. */
async function findIssue(github: GitHub, note: StickyNote): Promise<Existing | undefined> {
  let closed: Existing | undefined;
  for await (const issue of ownIssues(github)) {
    const mark = note.recognise(issue.body ?? "");
    if (mark === undefined) continue;
    const existing = {
      number: issue.number,
      url: issue.html_url,
      open: issue.state === "open",
      mark,
    };
    if (existing.open) return existing;
    closed ??= existing;
  }
  return closed;
}

async function* ownIssues({ octokit, owner, repo, isOwn }: GitHub) {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: "all",
    per_page: 100,
  });
  for await (const { data } of pages)
    for (const issue of data) if (issue.pull_request === undefined && isOwn(issue.user)) yield issue;
}
