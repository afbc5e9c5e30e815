import type { Merge } from "../inputs/context.ts";
import type { GitHub } from "./github.ts";

/**
 * The pull requests that were merged by what was pushed: those whose merge ended in this very commit (a merge commit, a
 * squash, or the last one of a rebase), or else those that GitHub says brought it to the branch.
 */
export async function mergedBy(
  { octokit, owner, repo }: GitHub,
  { commit, branch }: Merge,
): Promise<number[]> {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: commit,
    per_page: 100,
  });
  const here = `${owner}/${repo}`.toLowerCase();
  const merged = data.filter(
    ({ merged_at, base }) =>
      merged_at != null &&
      base.ref === branch &&
      // Of a fork, GitHub may list what was merged where it was forked from.
      (base.repo?.full_name ?? here).toLowerCase() === here,
  );
  const exactly = merged.filter(({ merge_commit_sha }) => merge_commit_sha === commit);
  return (exactly.length > 0 ? exactly : merged).map(({ number }) => number);
}
