import type { Merge } from "../inputs/context.ts";
import type { GitHub } from "./github.ts";

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number;
  readonly at: Date;
}

/**
 * The pull requests that were merged by what was pushed: those whose merge ended in this very commit (a merge commit, a
 * squash, or the last one of a rebase), or else those that GitHub says brought it to the branch.
 */
export async function mergedBy(
  { octokit, owner, repo }: GitHub,
  { commit, branch }: Merge,
): Promise<MergedPullRequest[]> {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: commit,
    per_page: 100,
  });
  const here = `${owner}/${repo}`.toLowerCase();
  const merged = data.flatMap(({ number, merged_at, merge_commit_sha, base }) => {
    // Of a fork, GitHub may list what was merged where it was forked from.
    const isHere = (base.repo?.full_name ?? here).toLowerCase() === here;
    if (merged_at == null || base.ref !== branch || !isHere) return [];
    return [{ number, at: new Date(merged_at), exactly: merge_commit_sha === commit }];
  });
  const exactly = merged.filter((pull) => pull.exactly);
  return (exactly.length > 0 ? exactly : merged).map(({ number, at }) => ({ number, at }));
}
