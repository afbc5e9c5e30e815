import type { Run } from "../facts.ts";
import { type EnvironmentOutcome, environmentOutcomes, stillUnchanged } from "../outcome.ts";
import type { EnvironmentPlan, Writes } from "../plan.ts";
import { providerTitle } from "../provider.ts";
import { type Column, code, folded, type NameLine, nameBlock, table } from "./markdown.ts";

/**
 * How much a report shows: everything, then without unchanged names, then without those that are left alone, then no
 * more than the first names of each list, then numbers only.
 */
export const DETAILS = ["all", "no-unchanged", "no-kept", "some", "few", "numbers"] as const;
export type Detail = (typeof DETAILS)[number];

/** Names of one list that are shown at most. */
const MOST_NAMES: Partial<Record<Detail, number>> = { some: 200, few: 20 };

/** Environments × counts. Columns that would hold nothing but zeros are left out, where they are rare ones. */
export function environmentTable(run: Run): string {
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
function changeCounts({ outcome }: Run): Count[] {
  const outcomes = environmentOutcomes(outcome);
  if (outcomes.length === 0)
    return [
      ["Delete", (plan) => bold(plan.delete.length)],
      ["Update", (plan) => bold(plan.update.length)],
      ["Create", (plan) => bold(plan.create.length)],
    ];
  const left: Count[] = [["Not done", (plan, done) => bold(size(pendingOf(plan, done)))]];
  return [
    ["Deleted", (_, done) => bold(done?.check?.done.delete.length ?? 0)],
    ["Updated", (_, done) => bold(done?.check?.done.update.length ?? 0)],
    ["Created", (_, done) => bold(done?.check?.done.create.length ?? 0)],
    ...(outcome.kind === "synced" ? [] : left),
  ];
}

function restCounts({ plan, target }: Run): Count[] {
  const rare: [string, (plan: EnvironmentPlan) => number][] = [
    ["Other value", ({ differs }) => differs.length],
    [`Only at ${providerTitle(target?.provider)}`, ({ kept }) => kept.length],
    ["Only in vault", ({ vaultOnly }) => vaultOnly.length],
    ["Ignored", ({ ignored }) => ignored.length],
  ];
  const shown = rare.filter(([, count]) => plan?.environments.some((environment) => count(environment) > 0));
  return [
    ["Unchanged", (environment, outcome) => String(stillUnchanged(environment, outcome).length)],
    ...shown.map(([head, count]): Count => [head, (environment) => String(count(environment))]),
  ];
}

function bold(count: number): string {
  return count === 0 ? "0" : `**${count}**`;
}

function size({ create, update, delete: gone }: Writes): number {
  return create.length + update.length + gone.length;
}

/** What is left of a plan; everything, where nothing is known. */
function pendingOf(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined): Writes {
  return (
    outcome?.check?.pending ?? (outcome?.state === "idle" ? { create: [], update: [], delete: [] } : plan)
  );
}

/** `staging → preview`, in the direction in which secrets go; one name where both sides have the same. */
function arrow({ plan }: Run, { pair }: EnvironmentPlan): string {
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

/** The names of every environment that has any to show, deletions first. */
export function environmentSections(run: Run, detail: Detail): string[] {
  const environments = run.plan?.environments ?? [];
  if (detail === "numbers" || run.inputs?.showNames !== true) return [];
  const outcomes = environmentOutcomes(run.outcome);
  const sections = environments.flatMap((environment, index) => {
    const parts = [...changes(environment, outcomes[index], detail), ...asides(run, environment, detail)];
    return parts.length === 0 ? [] : [`#### ${arrow(run, environment)}`, ...parts];
  });
  return [...sections, ...unchanged(run, environments, detail)];
}

function changes(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined, detail: Detail): string[] {
  const others = titled(
    "Another value on each side, which a pull leaves alone:",
    plan.differs.map(orange),
    detail,
  );
  if (outcome === undefined) return [...block(changeLines(plan), detail), ...others];
  const { check, state } = outcome;
  const pending = changeLines(pendingOf(plan, outcome));
  const title = {
    hidden: "Written, and not visible at the provider:",
    "not-begun": "Not begun:",
    undone: "Right before, and not any more:",
    unknown: "Not seen to be done:",
    failed: "Not done:",
    written: "Not done:",
    idle: "",
  };
  return [
    ...block(check ? changeLines(check.done) : [], detail),
    ...titled(title[state], pending, detail),
    ...others,
  ];
}

function changeLines({ create, update, delete: gone }: Writes): NameLine[] {
  return [
    ...gone.map((name): NameLine => ["-", name]),
    ...update.map(orange),
    ...create.map((name): NameLine => ["+", name]),
  ];
}

function orange(name: string): NameLine {
  return ["!", name];
}

function titled(title: string, lines: readonly NameLine[], detail: Detail): string[] {
  return lines.length === 0 ? [] : [title, ...block(lines, detail)];
}

function block(lines: readonly NameLine[], detail: Detail): string[] {
  if (lines.length === 0) return [];
  const most = MOST_NAMES[detail] ?? lines.length;
  if (lines.length <= most) return [nameBlock(lines)];
  return [nameBlock(lines.slice(0, most)), `… and ${lines.length - most} more`];
}

function asides(run: Run, { kept, ignored, vaultOnly }: EnvironmentPlan, detail: Detail): string[] {
  const quiet = detail === "all" || detail === "no-unchanged";
  return [
    ...(quiet ? fold(`only at ${providerTitle(run.target?.provider)}, left alone`, kept) : []),
    ...(quiet ? fold("only in the vault, left alone", vaultOnly) : []),
    ...(quiet ? fold("ignored", ignored) : []),
  ];
}

function fold(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [folded(`${names.length} ${title}`, nameBlock(names.map(neutral)))];
}

function unchanged(run: Run, environments: readonly EnvironmentPlan[], detail: Detail): string[] {
  if (detail !== "all") return [];
  const outcomes = environmentOutcomes(run.outcome);
  const some = environments
    .map((environment, index) => ({ environment, names: stillUnchanged(environment, outcomes[index]) }))
    .filter(({ names }) => names.length > 0);
  if (some.length === 0) return [];
  const count = some.reduce((sum, { names }) => sum + names.length, 0);
  const blocks = some.map(
    ({ environment, names }) =>
      `${environments.length > 1 ? `${arrow(run, environment)}\n\n` : ""}${nameBlock(names.map(neutral))}`,
  );
  return [folded(`${count} unchanged`, blocks.join("\n\n"))];
}

function neutral(name: string): NameLine {
  return [" ", name];
}
