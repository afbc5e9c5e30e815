import type { Marked } from "../report/marker.ts";
import type { Recognise } from "../report/note-identity.ts";
import type { StickyNote } from "../report/sticky-note.ts";
import type { GitHub } from "./github.ts";
import { pagesUpTo } from "./paging.ts";

/** Of a hundred comments each. */
const MOST_PAGES = 30;

/** The comment about a target, as it is on GitHub. */
interface Existing {
  readonly id: number;
  readonly url: string;
  readonly marked: Marked;
}

/**
 * Brings the comment about a target up to date: one for each target, however often it runs.
 * @param create whether to write one where there is none yet
 * @returns where it is; `undefined` when there is none
 */
export async function putComment(
  github: GitHub,
  pullRequest: number,
  note: StickyNote,
  create: boolean,
): Promise<string | undefined> {
  const existing = await findComment(github, pullRequest, note.recognise);
  if (existing !== undefined) return update(github, existing, note);
  return create ? createOnly(github, pullRequest, note) : undefined;
}

/** The oldest comment about a target that the token's owner has written. */
export async function findComment(
  { octokit, owner, repo, isOwn }: GitHub,
  pullRequest: number,
  recognise: Recognise,
): Promise<Existing | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  });
  for await (const { data } of pagesUpTo(MOST_PAGES, pages))
    for (const { id, body, user, html_url } of data) {
      const marked = recognise(body ?? "");
      if (marked !== undefined && isOwn(user)) return { id, url: html_url, marked };
    }
  return undefined;
}

/** A text that somebody changed by hand is put right. */
async function update({ octokit, owner, repo }: GitHub, { id, url, marked }: Existing, note: StickyNote) {
  if (note.isSaid(marked)) return url;
  const body = note.body(marked);
  const updated = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  return updated.data.html_url;
}

/** Another run may have written one at the same time: the older one stays. */
async function createOnly(github: GitHub, pullRequest: number, note: StickyNote): Promise<string> {
  const { octokit, owner, repo } = github;
  const { issues } = octokit.rest;
  const body = note.body(undefined);
  const { data: own } = await issues.createComment({ owner, repo, issue_number: pullRequest, body });
  const oldest = await findComment(github, pullRequest, note.recognise);
  if (oldest === undefined || oldest.id >= own.id) return own.html_url;
  await issues.deleteComment({ owner, repo, comment_id: own.id });
  return update(github, oldest, note);
}
