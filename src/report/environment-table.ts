import {
  type EnvironmentOutcome,
  environmentOutcomes,
  lastSeen,
  unchangedNames,
} from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { countOf, type EnvironmentPlan, type Writes } from "../plan/plan.ts";
import { allOf, type Detail, MOST_ENVIRONMENTS, type Whole } from "./detail.ts";
import { type Column, code, table } from "./markdown.ts";

/**
 * Environments × counts. The heads are the marks of the lists below, so that the table fits a phone; without lists, they
 * are explained. Zeros are left blank, so that what is there stands out.
 */
export function environmentTable(run: RunResult, detail: Detail, whole: Whole): string {
  const environments = run.plan?.environments ?? [];
  if (environments.length === 0) return "";
  const outcomes = environmentOutcomes(run.outcome);
  const counts = outcomes.length > 0 ? SYNC_COUNTS : PLAN_COUNTS;
  const used = counts.filter(
    ([head, count]) =>
      head === SAME || environments.some((environment, index) => count(environment, outcomes[index]) > 0),
  );
  const blank = used.every(([, count]) =>
    environments.every((environment, index) => count(environment, outcomes[index]) === 0),
  );
  if (blank && outcomes.length === 0) return "";
  const columns: Column[] = [
    { head: "Environment", align: "left" },
    ...used.map(([head]) => ({ head, align: "right" }) as const),
  ];
  const shown = environments.slice(0, MOST_ENVIRONMENTS[detail]);
  const rows = shown.map((environment, index) => [
    arrow(run, environment) + stateText(environment, outcomes[index]),
    ...used.map(([head, count]) => quiet(count(environment, outcomes[index]), head !== SAME)),
  ]);
  const more = environments.length - shown.length;
  return [
    table(columns, rows),
    more > 0 ? `… and ${more} more environments${allOf(whole)}` : "",
    detail === "numbers" || run.inputs?.showNames !== true ? legend(used.map(([head]) => head)) : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What the marks mean, in words: colors are not for everyone. */
function legend(heads: readonly string[]): string {
  const known = heads.flatMap((head) => {
    const meaning = MEANINGS[head];
    return meaning === undefined ? [] : [`\`${head}\` ${meaning}`];
  });
  return known.length === 0 ? "" : `<sub>${known.join(" · ")}</sub>`;
}

const MEANINGS: Readonly<Record<string, string>> = {
  "-": "delete",
  "!": "update or different",
  "+": "create",
};

/** The head of the column that is always there, and no mark. */
const SAME = "same";

/** The head of a column and the number in its cells. */
type Count = readonly [
  head: string,
  cell: (plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined) => number,
];

/** What would change, or how the sides differ. */
const PLAN_COUNTS: readonly Count[] = [
  ["-", (plan) => plan.delete.length],
  ["!", (plan) => plan.update.length + plan.differs.length],
  ["+", (plan) => plan.create.length],
  [SAME, (plan, outcome) => unchangedNames(plan, outcome).length],
];

/** What was done. */
const SYNC_COUNTS: readonly Count[] = [
  ["-", (_, outcome) => outcome?.check?.done.delete.length ?? 0],
  ["!", (_, outcome) => outcome?.check?.done.update.length ?? 0],
  ["+", (_, outcome) => outcome?.check?.done.create.length ?? 0],
  [SAME, (plan, outcome) => unchangedNames(plan, outcome).length],
];

function quiet(count: number, isChange: boolean): string {
  if (count === 0) return "";
  return isChange ? `**${count}**` : String(count);
}

/** What is left of a plan, as it was seen last: a write elsewhere may have changed what is still to do. */
export function pendingOf(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined): Writes {
  return outcome?.check?.pending ?? (outcome?.state === "idle" ? NONE : lastSeen(plan, outcome));
}

/** `staging → preview`, in the direction in which secrets go; one name where both sides have the same. */
export function arrow({ plan }: RunResult, { pair }: EnvironmentPlan): string {
  if (pair.keyway === pair.provider) return code(pair.keyway);
  const [from, to] = plan?.direction === "pull" ? [pair.provider, pair.keyway] : [pair.keyway, pair.provider];
  return `${code(from)} → ${code(to)}`;
}

/** How a write ended, on a line of its own below the environment. */
function stateText(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined): string {
  const left = countOf(pendingOf(plan, outcome)) + countOf(outcome?.check?.gone ?? NONE);
  const undone = left > 0 ? `, ${left} not done` : "";
  switch (outcome?.state) {
    case "written":
      return "<br>✅ written and verified";
    case "hidden":
      return "<br>🟠 written, not verifiable";
    case "idle":
      return "<br>nothing to do";
    case "gone":
      return `<br>❌ changed meanwhile${undone}`;
    case "failed":
      return `<br>❌ failed${undone}`;
    case "undone":
      return "<br>❌ overwritten by another environment";
    case "unknown":
      return "<br>❌ unknown";
    case "not-begun":
      return "<br>not started";
    case undefined:
      return "";
  }
}

const NONE: Writes = { create: [], update: [], delete: [] };
