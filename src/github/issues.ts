import type { IssueNote } from "../report/drift-issue.ts";
import { duplicateOf, replacedBy } from "../report/issue-remarks.ts";
import { type Marked, readMarked } from "../report/marker.ts";
import { isFailedAnswer } from "./failed-answer.ts";
import type { GitHub } from "./github.ts";
import { type OwnIssue, ownIssues } from "./own-issues.ts";

/** What the issue is found by at a glance; the action itself trusts its marker only. */
const LABEL = "secrets-drift";

/** The issue about a target as it is on GitHub. */
interface Existing extends OwnIssue {
  readonly marked: Marked;
}

/** Opens the drift issue of a target, reopens it, or brings it up to date, and says below it what has changed. */
export async function openIssue(github: GitHub, note: IssueNote): Promise<string> {
  const all = await ownIssues(github, LABEL, isOpenOneOf(note));
  const existing = issueOf(all, note);
  if (existing === undefined) return createOnly(github, note);
  await bringUpToDate(github, existing, note);
  for (const other of all) if (isReplaced(other, existing, note)) await closeFor(github, other, existing);
  return existing.url;
}

/** Closes the drift issue of a target, if there is an open one, and says why. */
export async function closeIssue(github: GitHub, note: IssueNote): Promise<string | undefined> {
  const existing = issueOf(await ownIssues(github, LABEL, isOpenOneOf(note)), note);
  if (existing === undefined || !existing.open) return existing?.url;
  await remark(github, existing.number, note.farewell(existing.marked));
  await update(github, existing.number, {
    body: note.body(existing.marked),
    state: "closed",
    state_reason: "completed",
  });
  return existing.url;
}

function isOpenOneOf({ recognise }: IssueNote) {
  return ({ open, body }: OwnIssue) => open && recognise(body) !== undefined;
}

/** An open one before a closed one, and the newest of several; they come newest first. */
function issueOf(all: readonly OwnIssue[], { recognise }: IssueNote): Existing | undefined {
  const own = all.flatMap((issue) => {
    const marked = recognise(issue.body);
    return marked === undefined ? [] : [{ ...issue, marked }];
  });
  return own.find(({ open }) => open) ?? own[0];
}

async function bringUpToDate(github: GitHub, { number, marked }: Existing, note: IssueNote): Promise<void> {
  const news = note.news(marked);
  await update(github, number, { body: note.body(marked), state: "open" });
  if (news !== undefined) await remark(github, number, news);
}

/** A token may be allowed to open issues and not to label them. */
async function create({ octokit, owner, repo }: GitHub, { title, body }: IssueNote) {
  const issue = { owner, repo, title, body: body(undefined) };
  const created = await octokit.rest.issues.create({ ...issue, labels: [LABEL] }).catch((error: unknown) => {
    if (isFailedAnswer(error) && error.status === 422) return octokit.rest.issues.create(issue);
    throw error;
  });
  return { number: created.data.number, url: created.data.html_url };
}

/** Another run may have opened one at the same time: the older one stays. */
async function createOnly(github: GitHub, note: IssueNote): Promise<string> {
  const own = await create(github, note);
  const isOlder = (issue: OwnIssue) => isOpenOneOf(note)(issue) && issue.number < own.number;
  const older = issueOf((await ownIssues(github, LABEL, isOlder)).filter(isOlder), note);
  if (older === undefined) return own.url;
  await closeAs(github, own.number, duplicateOf(older.number));
  await bringUpToDate(github, older, note);
  return older.url;
}

/** Whether an open issue is about environments that this step has not checked for a while. */
function isReplaced({ open, number, body }: OwnIssue, existing: Existing, note: IssueNote): boolean {
  const other = open && number !== existing.number ? readMarked(body) : undefined;
  return other !== undefined && note.hasReplaced(other, existing.marked);
}

function closeFor(github: GitHub, { number }: OwnIssue, successor: Existing): Promise<void> {
  return closeAs(github, number, replacedBy(successor.number));
}

async function closeAs(github: GitHub, number: number, why: string): Promise<void> {
  await remark(github, number, why);
  await update(github, number, { state: "closed", state_reason: "not_planned" });
}

async function remark({ octokit, owner, repo }: GitHub, number: number, body: string): Promise<void> {
  await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
}

async function update(
  { octokit, owner, repo }: GitHub,
  number: number,
  changes: { body?: string; state: "open" | "closed"; state_reason?: "completed" | "not_planned" },
): Promise<void> {
  await octokit.rest.issues.update({ owner, repo, issue_number: number, ...changes });
}
