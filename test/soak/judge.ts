import type { Run } from "./record.ts";
import { claims, drift, numbers, verdict } from "./rules/claims.ts";
import { blame, form, hang } from "./rules/form.ts";
import { deletions, lowering, production, token } from "./rules/safety.ts";
import { guards, patience, places, room, secondWrites, unjudged } from "./rules/writes.ts";

/** A rule: what is wrong with a run by it, with the evidence; nothing, if all is right. */
export type Rule = (run: Run) => string[];

/** All that a run owes. None of it looks into the action: only at what is true, what was done and what was said. */
export const RULES: Readonly<Record<string, Rule>> = {
  claims,
  verdict,
  drift,
  numbers,
  deletions,
  "second writes": secondWrites,
  "unjudged writes": unjudged,
  guards,
  places,
  production,
  lowering,
  room,
  patience,
  token,
  blame,
  form,
  hang,
};

/** A rule that a run breaks. */
export interface Finding {
  readonly rule: string;
  readonly evidence: string;
}

/** Judges a run by every rule that its inputs let apply. */
export function judge(run: Run): Finding[] {
  // A target that there is not: what happens to it is no measure of anything.
  const apply = run.world.inputs.serviceId ? WHATEVER_THE_INPUTS : Object.keys(RULES);
  return apply.flatMap((rule) => (RULES[rule]?.(run) ?? []).map((evidence) => ({ rule, evidence })));
}

const WHATEVER_THE_INPUTS = ["guards", "places", "token", "form", "hang"];
