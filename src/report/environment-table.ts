import { type EnvironmentOutcome, environmentOutcomes, unchangedNames } from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { countOf, type EnvironmentPlan, type Writes } from "../plan/plan.ts";
import { type Detail, MOST_ENVIRONMENTS } from "./detail.ts";
import { type Column, code, table } from "./markdown.ts";
import { kindOf } from "./place.ts";

/** Environments × counts, at most six columns, so that it fits a phone. Zeros are left blank: what is there stands out. */
export function environmentTable(run: RunResult, detail: Detail): string {
  const environments = run.plan?.environments ?? [];
  if (environments.length === 0) return "";
  const outcomes = environmentOutcomes(run.outcome);
  const counts = outcomes.length > 0 ? syncCounts() : planCounts(run);
  const columns: Column[] = [
    { head: "Environment", align: "left" },
    ...(outcomes.length > 0 ? [{ head: "Result", align: "left" } as const] : []),
    ...counts.map(([head]) => ({ head, align: "right" }) as const),
  ];
  const shown = environments.slice(0, MOST_ENVIRONMENTS[detail]);
  const rows = shown.map((environment, index) => [
    arrow(run, environment),
    ...(outcomes.length > 0 ? [stateText(environment, outcomes[index])] : []),
    ...counts.map(([, count]) => quiet(count(environment, outcomes[index]))),
  ]);
  const more = environments.length - shown.length;
  return `${table(columns, rows)}${more > 0 ? `\n\n… and ${more} more environments; the report file has them all.` : ""}`;
}

/** The head of a column and the number in its cells. */
type Count = readonly [
  head: string,
  cell: (plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined) => number,
];

/** What would change, or how the sides differ: the same numbers in the words of either. */
function planCounts(run: RunResult): Count[] {
  const check = kindOf(run) === "drift-check";
  const pulls = run.plan?.direction === "pull";
  const some = (count: Count[1]) =>
    run.plan?.environments.some((environment) => count(environment, undefined) > 0) ?? false;
  const create: Count = [check && !pulls ? "missing" : "+ create", (plan) => plan.create.length];
  const update: Count = [check ? "differs" : "! update", (plan) => plan.update.length];
  const gone: Count = [check ? "only there" : "- delete", (plan) => plan.delete.length];
  const differs: Count = ["differs", (plan) => plan.differs.length];
  const changes = pulls ? [create, differs] : [...(some(gone[1]) ? [gone] : []), update, create];
  return [...changes, ["same", (plan, outcome) => unchangedNames(plan, outcome).length]];
}

function syncCounts(): Count[] {
  return [
    ["deleted", (_, outcome) => outcome?.check?.done.delete.length ?? 0],
    ["updated", (_, outcome) => outcome?.check?.done.update.length ?? 0],
    ["created", (_, outcome) => outcome?.check?.done.create.length ?? 0],
    ["same", (plan, outcome) => unchangedNames(plan, outcome).length],
  ];
}

function quiet(count: number): string {
  return count === 0 ? "" : `**${count}**`;
}

/** What is left of a plan; everything, where nothing is known. */
export function pendingOf(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined): Writes {
  return (
    outcome?.check?.pending ?? (outcome?.state === "idle" ? { create: [], update: [], delete: [] } : plan)
  );
}

/** `staging → preview`, in the direction in which secrets go; one name where both sides have the same. */
export function arrow({ plan }: RunResult, { pair }: EnvironmentPlan): string {
  if (pair.keyway === pair.provider) return code(pair.keyway);
  const [from, to] = plan?.direction === "pull" ? [pair.provider, pair.keyway] : [pair.keyway, pair.provider];
  return `${code(from)} → ${code(to)}`;
}

function stateText(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined): string {
  const left = countOf(pendingOf(plan, outcome)) + countOf(outcome?.check?.gone ?? NONE);
  const undone = left > 0 ? `, ${left} not done` : "";
  switch (outcome?.state) {
    case "written":
      return "✅ written and verified";
    case "hidden":
      return "🟠 written, not verifiable";
    case "idle":
      return "nothing to do";
    case "gone":
      return `❌ changed meanwhile${undone}`;
    case "failed":
      return `❌ failed${undone}`;
    case "undone":
      return `❌ overwritten${undone}`;
    case "unknown":
      return "❌ unknown";
    case "not-begun":
      return "not started";
    case undefined:
      return "";
  }
}

const NONE: Writes = { create: [], update: [], delete: [] };
