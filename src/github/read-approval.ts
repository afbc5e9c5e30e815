import type { Merge } from "../inputs/context.ts";
import type { Approval } from "../plan/approval.ts";
import type { Recognise } from "../report/note-identity.ts";
import { troubleText } from "../report/note-trouble.ts";
import { message, trusted } from "../text/message.ts";
import { findComment } from "./comments.ts";
import type { GitHub } from "./github.ts";
import { type MergedPullRequest, mergedBy } from "./merged.ts";
import { openSession, type SessionOptions } from "./session.ts";

/** Reads from the comments of the pull requests that a commit merged which plan they approved. */
export async function readApproval(
  merge: Merge,
  recognise: Recognise,
  options: SessionOptions,
): Promise<Approval> {
  await using session = openSession(options);
  try {
    return approvedBy(await approvals(await session.github, merge, recognise), merge);
  } catch (error) {
    const trouble = session.trouble("approval", error);
    const why = trouble ? troubleText(trouble) : message`the run was cancelled`;
    return {
      kind: "missing",
      why,
      advice: message`Fix that, then re-run the job. Nothing is written without an approval.`,
    };
  }
}

/** What each pull request approved. */
async function approvals(github: GitHub, merge: Merge, recognise: Recognise): Promise<Approval[]> {
  const found: Approval[] = [];
  for (const pullRequest of await mergedBy(github, merge))
    found.push(await approvalOf(github, pullRequest, recognise));
  return found;
}

/** Milliseconds by which the clocks of runner and GitHub may differ. */
const SKEW = 60_000;

async function approvalOf(
  github: GitHub,
  { number: pullRequest, at }: MergedPullRequest,
  recognise: Recognise,
): Promise<Approval> {
  const comment = await findComment(github, pullRequest, recognise);
  const where = trusted(`#${pullRequest}`);
  if (comment === undefined)
    return {
      kind: "missing",
      why: message`the pull request ${where}, which was merged, has no preview comment about this target`,
      advice: message`Preview on pull requests with \`comment: always\`, the same \`environments\` and the same token for GitHub.`,
    };
  const { plan, shown, names, intact } = comment.marked;
  if (!intact)
    return {
      kind: "missing",
      why: message`the comment in ${where} was changed by hand after it was written, so it approves nothing`,
      advice: MERGE,
    };
  if (plan === undefined)
    return {
      kind: "missing",
      why: message`the comment in ${where} shows no plan to approve: its last preview failed, or a sync has used it up`,
      advice: MERGE,
    };
  if (shown === undefined || shown.getTime() > at.getTime() + SKEW)
    return {
      kind: "missing",
      why: message`the comment in ${where} shows a plan that was read after the merge, so nobody has approved it by merging`,
      advice: MERGE,
    };
  return { kind: "approved", pullRequest, digest: plan, names };
}

const MERGE = message`Merge a pull request whose preview shows the plan.`;

/** Several pull requests may have come with one push; they approve what they agree on. */
function approvedBy(all: readonly Approval[], { commit }: Merge): Approval {
  const [first] = all;
  if (first === undefined)
    return {
      kind: "missing",
      why: message`the commit ${commit.slice(0, 7)} was not merged by a pull request`,
      advice: MERGE,
    };
  const plans = new Set(all.map((approval) => (approval.kind === "approved" ? approval.digest : undefined)));
  if (plans.size === 1) return first;
  return {
    kind: "missing",
    why: message`the commit ${commit.slice(0, 7)} was merged by ${all.length} pull requests, whose comments do not show the same plan`,
    advice: MERGE,
  };
}
