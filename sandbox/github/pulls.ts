import { type Answer, forbidden } from "./answer.ts";
import type { Call } from "./call.ts";
import { page } from "./paging.ts";
import type { Issue, Repository } from "./repository.ts";

/** `GET …/commits/:sha/pulls`: the pull requests that brought a commit to the branch it is on. */
export function pullsOf(call: Call): Answer {
  if (call.settings.permissions.pullRequests === "none") throw forbidden();
  const pulls = call.repository.issues.filter(
    ({ merged }) => merged && [merged.commit, ...(merged.commits ?? [])].includes(call.parameter),
  );
  return page(pulls, call, pullJson);
}

function pullJson({ number, title, state, merged }: Issue, { name }: Repository) {
  return {
    number,
    title,
    state,
    html_url: `https://github.com/${name}/pull/${number}`,
    merged_at: merged?.at.toISOString() ?? null,
    merge_commit_sha: merged?.commit ?? null,
    base: { ref: merged?.branch, repo: { full_name: name } },
  };
}
