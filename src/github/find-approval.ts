import { type Context, mergeOf } from "../inputs/context.ts";
import type { ApprovalRequest } from "../outcome/run-record.ts";
import type { Approval } from "../plan/approval.ts";
import { identityFor, recogniser } from "../report/note-identity.ts";
import { type Message, message } from "../text/message.ts";
import type { WayToGitHub } from "./publish-notes.ts";

/** Milliseconds that a sync waits for its approval. */
const TIMEOUT = 60_000;

/** Why nothing is known that could have been merged. */
function whyNone({ pushedBranch, defaultBranch }: Context): Message {
  return pushedBranch !== undefined && pushedBranch === defaultBranch
    ? message`which commit was pushed is not known (\`GITHUB_SHA\` is empty)`
    : message`this run is not a push to the default branch`;
}

/** Finds out which plan was approved by merging a pull request. Only a run that needs to ask GitHub loads what does. */
export async function findApproval(
  { context, inputs, mode, target, pairs }: ApprovalRequest,
  { apiUrl: api, proxyFor, signal }: WayToGitHub,
): Promise<Approval> {
  const merge = mergeOf(context);
  if (merge === undefined && mode === "preview") return { kind: "pending" };
  if (merge === undefined)
    return {
      kind: "missing",
      why: message`\`expectedPlan: pull-request\` asks for the pull request that was merged, and ${whyNone(context)}`,
      advice: message`Sync on a push to the default branch.`,
    };
  if (inputs.githubToken === undefined)
    return {
      kind: "missing",
      why: message`\`githubToken\` is empty, so the comment that approved the plan cannot be read`,
      advice: message`Leave \`githubToken\` out to use the job's own token, which needs \`pull-requests: read\`.`,
    };
  const apiUrl = new URL(api);
  const { readApproval } = await import("./octokit-chunk.ts");
  return readApproval(merge, recogniser(identityFor(inputs, target, pairs)), {
    token: inputs.githubToken,
    repository: context.repository,
    apiUrl,
    proxy: proxyFor(apiUrl),
    signal,
    timeout: TIMEOUT,
  });
}
