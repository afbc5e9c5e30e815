import type { Policy } from "../../inputs/schema.ts";
import { type Findings, NO_FINDINGS } from "../findings.ts";
import type { Plan } from "../plan.ts";
import { guardDeletes } from "./deletes.ts";
import { guardEmptySource } from "./empty-source.ts";
import { guardFirstSync } from "./first-sync.ts";
import { guardPlanChanged } from "./plan-changed.ts";
import type { Refusal } from "./refusal.ts";
import { guardSharedNames } from "./shared-names.ts";
import { guardUnreadable } from "./unreadable.ts";

/** Judges a whole plan before anything of it is done. The refusals come in the order of their weight. */
export function judge(plan: Plan, policy: Policy, findings: Findings = NO_FINDINGS): readonly Refusal[] {
  return [
    ...guardEmptySource(plan, findings),
    ...guardDeletes(plan, policy, findings),
    ...guardFirstSync(plan, policy, findings),
    ...guardSharedNames(plan, policy, findings),
    ...guardUnreadable(plan),
    ...guardPlanChanged(plan, policy, findings),
  ];
}
