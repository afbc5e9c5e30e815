import { providerTitle } from "../domain/provider.ts";
import {
  type EnvironmentOutcome,
  environmentOutcomes,
  lastSeen,
  unchangedNames,
} from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { countOf, type EnvironmentPlan, type Writes } from "../plan/plan.ts";
import { type Column, code, table } from "./markdown.ts";

/** Environments × counts. Columns that would hold nothing but zeros are left out, where they are rare ones. */
export function environmentTable(run: RunResult): string {
  const environments = run.plan?.environments ?? [];
  if (environments.length === 0) return "";
  const outcomes = environmentOutcomes(run.outcome);
  const counts = [...changeCounts(run), ...restCounts(run)];
  const columns: Column[] = [
    { head: "Environment", align: "left" },
    ...(outcomes.length > 0 ? [{ head: "Result", align: "left" } as const] : []),
    ...counts.map(([head]) => ({ head, align: "right" }) as const),
  ];
  const rows = environments.map((environment, index) => [
    arrow(run, environment),
    ...(outcomes.length > 0 ? [stateText(outcomes[index])] : []),
    ...counts.map(([, count]) => count(environment, outcomes[index])),
  ]);
  return table(columns, rows);
}

/** The head of a column and the text of its cells. */
type Count = readonly [
  head: string,
  cell: (plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined) => string,
];

/** What is planned; after a write what was done, and what is left of the plan. */
function changeCounts({ outcome }: RunResult): Count[] {
  const outcomes = environmentOutcomes(outcome);
  if (outcomes.length === 0)
    return [
      ["Delete", (plan) => bold(plan.delete.length)],
      ["Update", (plan) => bold(plan.update.length)],
      ["Create", (plan) => bold(plan.create.length)],
    ];
  const left: Count[] = [["Not done", (plan, done) => bold(countOf(pendingOf(plan, done)))]];
  return [
    ["Deleted", (_, done) => bold(done?.check?.done.delete.length ?? 0)],
    ["Updated", (_, done) => bold(done?.check?.done.update.length ?? 0)],
    ["Created", (_, done) => bold(done?.check?.done.create.length ?? 0)],
    ...(outcome.kind === "synced" ? [] : left),
  ];
}

function restCounts(run: RunResult): Count[] {
  const { plan, target } = run;
  const rare: [string, (plan: EnvironmentPlan) => number][] = [
    ["Other value", ({ differs }) => differs.length],
    [`Only at ${providerTitle(target?.provider)}`, ({ kept }) => kept.length],
    ["Only in vault", ({ vaultOnly }) => vaultOnly.length],
    ["Ignored", ({ ignored }) => ignored.length],
  ];
  const outcomes = environmentOutcomes(run.outcome);
  const seen = plan?.environments.map((environment, index) => lastSeen(environment, outcomes[index])) ?? [];
  const shown = rare.filter(([, count]) => seen.some((environment) => count(environment) > 0));
  return [
    ["Unchanged", (environment, outcome) => String(unchangedNames(environment, outcome).length)],
    ...shown.map(
      ([head, count]): Count => [
        head,
        (environment, outcome) => String(count(lastSeen(environment, outcome))),
      ],
    ),
  ];
}

function bold(count: number): string {
  return count === 0 ? "0" : `**${count}**`;
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

function stateText(outcome: EnvironmentOutcome | undefined): string {
  switch (outcome?.state) {
    case "written":
      return "✅ written and checked";
    case "hidden":
      return "🟠 written, not all visible";
    case "idle":
      return "nothing to do";
    case "gone":
      return "❌ no longer in the source";
    case "failed":
      return "❌ failed";
    case "undone":
      return "❌ changed again";
    case "unknown":
      return "❌ not known";
    case "not-begun":
      return "not begun";
    case undefined:
      return "";
  }
}
