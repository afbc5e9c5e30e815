import type { Policy } from "../../inputs/schema.ts";
import { type Message, message, trusted } from "../../text/message.ts";
import { counted, type Naming } from "../../text/wording.ts";
import type { Approval } from "../approval.ts";
import { planDigest } from "../digest.ts";
import { type Findings, NO_FINDINGS } from "../findings.ts";
import { changeSince, conceivable, type NameMemory, placedNames, plannedNames } from "../name-memory.ts";
import { type Plan, sameWrites, workOf } from "../plan.ts";
import type { Refusal } from "./refusal.ts";

/** An approval holds for the plan that was approved, and for no other. */
export function guardPlanChanged(plan: Plan, policy: Policy, findings: Findings = NO_FINDINGS): Refusal[] {
  const { expectedPlan } = policy;
  switch (expectedPlan?.kind) {
    case undefined:
      return [];
    case "digest":
      return expectedPlan.digest === planDigest(plan) ? [] : [changed(plan, expectedPlan.digest)];
    case "pull-request":
      return guardApproval(plan, findings.approval ?? UNKNOWN, policy);
  }
}

/** What nobody has looked for approves nothing. */
const UNKNOWN: Approval = {
  kind: "missing",
  why: message`whether a pull request approved the plan is not known`,
  advice: message`Review the plan.`,
};

/** Where nothing is to be written there is nothing to approve: another merge may have brought it about already. */
function guardApproval(plan: Plan, approval: Approval, naming: Naming): Refusal[] {
  if (workOf(plan).length === 0) return [];
  switch (approval.kind) {
    case "pending":
      return [];
    case "missing":
      return [
        {
          guard: "guard-plan-changed",
          title: message`no pull request approved this plan`,
          message: approval.why,
          advice: message`${approval.advice} To approve the plan as it is now, ${withDigest(plan)}.`,
        },
      ];
    case "approved":
      return approval.digest === planDigest(plan) ? [] : [changedSince(plan, approval, naming)];
  }
}

function changed(plan: Plan, approved: string): Refusal {
  return {
    guard: "guard-plan-changed",
    title: CHANGED,
    message: message`the plan is no longer the one that was approved: expected ${short(approved)}, found ${short(planDigest(plan))}`,
    advice: message`Review the plan as it is now. To approve it, ${withDigest(plan)}.`,
  };
}

const CHANGED = message`the plan has changed since it was approved`;

function changedSince(
  plan: Plan,
  { pullRequest, names }: Extract<Approval, { kind: "approved" }>,
  naming: Naming,
): Refusal {
  return {
    guard: "guard-plan-changed",
    title: CHANGED,
    message: message`the plan is no longer the one that was approved in ${trusted(`#${pullRequest}`)}: ${difference(plan, names, naming)}`,
    advice: message`Review the plan as it is now. To approve it, merge a pull request whose preview shows it, or ${withDigest(plan)}.`,
  };
}

/** By which names a plan differs from the approved one, or how many each has. */
function difference(plan: Plan, approved: NameMemory | undefined, { showNames }: Naming): Message {
  const names = plannedNames(plan);
  const change =
    approved && showNames ? changeSince(approved, names, conceivable(plan, "writes")) : undefined;
  if (approved === undefined) return message`it would make ${counted(names.length, "change")} now`;
  if (change === undefined)
    return message`it had ${counted(approved.count, "change")}, and has ${names.length} now`;
  const { added, gone, forgotten } = change;
  if (added.length + gone.length + forgotten === 0)
    return message`it is for another connection or with other settings`;
  const news = message`new are ${placedNames(added)}`;
  const missing = message`no longer in it are ${placedNames(gone, forgotten)}`;
  if (gone.length + forgotten === 0) return news;
  return added.length === 0 ? missing : message`${news}; ${missing}`;
}

/** The whole line to paste: the short digests that people compare are not taken as an input. */
function withDigest(plan: Plan): Message {
  return message`run the sync with ${`expectedPlan: ${planDigest(plan)}`}`;
}

function short(digest: string): string {
  return `${digest.slice(0, 12)}…`;
}

/**
 * What was judged must be what is written: a plan that changed while the run waited is not carried out.
 * @param judged the plan before the wait
 */
export function guardWait(plan: Plan, judged: Plan): Refusal[] {
  const changed = plan.environments.some((now, index) => {
    const before = judged.environments[index];
    return before === undefined || !sameWrites(now.writes, before.writes) || now.unlisted !== before.unlisted;
  });
  if (!changed) return [];
  return [
    {
      guard: "guard-plan-changed",
      title: message`the plan changed while the run waited`,
      message: message`the plan changed while the run waited for Keyway's rate limit, so nothing of it was carried out`,
      advice: message`Run it again: it will be judged as it is then.`,
    },
  ];
}
