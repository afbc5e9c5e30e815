import type { StickyNote } from "../report/sticky-note.ts";
import type { GitHub } from "./github.ts";

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
  const { owner, repo } = github;
  const { issues } = github.octokit.rest;
  const existing = await findComment(github, pullRequest, note);
  if (existing === undefined) {
    if (!create) return undefined;
    const created = await issues.createComment({
      owner,
      repo,
      issue_number: pullRequest,
      body: note.body(undefined),
    });
    return created.data.html_url;
  }
  if (existing.mark.digest === note.digest) return existing.url;
  const updated = await issues.updateComment({
    owner,
    repo,
    comment_id: existing.id,
    body: note.body(existing.mark),
  });
  return updated.data.html_url;
}

async function findComment({ octokit, owner, repo, isOwn }: GitHub, pullRequest: number, note: StickyNote) {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  });
  for await (const { data } of pages)
    for (const { id, body, user, html_url } of data) {
      const mark = note.recognise(body ?? "");
      if (mark !== undefined && isOwn(user)) return { id, url: html_url, mark };
    }
  return undefined;
}
