import type { EnvironmentOutcome } from "../outcome.ts";
import type { EnvironmentPlan } from "../plan.ts";
import { providerTitle } from "../provider.ts";
import type { Run } from "../run.ts";
import { code, folded, type Mark, nameBlock, prose, table } from "./markdown.ts";

/** How much a report shows: `all`, then without unchanged names, then without kept ones too, then numbers only. */
export const DETAILS = ["all", "no-unchanged", "no-kept", "numbers"] as const;
export type Detail = (typeof DETAILS)[number];

/** One column of the table: its head, and its number for an environment. */
type Column = readonly [head: string, count: (environment: EnvironmentPlan) => number];

/** Environments × counts. Columns that would hold nothing but zeros are left out. */
export function environmentTable(run: Run): string {
  const environments = run.plan?.environments ?? [];
  if (environments.length === 0) return "";
  const columns: Column[] = [
    ["Create", ({ create }) => create.length],
    ["Update", ({ update }) => update.length],
    ["Delete", ({ delete: gone }) => gone.length],
    ["Unchanged", ({ unchanged }) => unchanged.length],
  ];
  const rare: Column[] = [
    ["Other value", ({ differs }) => differs.length],
    [`Only at ${providerTitle(run.target?.provider)}`, ({ kept }) => kept.length],
    ["Only in vault", ({ vaultOnly }) => vaultOnly.length],
    ["Ignored", ({ ignored }) => ignored.length],
  ];
  columns.push(...rare.filter(([, count]) => environments.some((environment) => count(environment) > 0)));
  const outcomes = outcomesOf(run);
  const head = [
    "Environment",
    ...columns.map(([title]) => title),
    ...(outcomes.length > 0 ? ["Result"] : []),
  ];
  const rows = environments.map((environment, index) => [
    arrow(run, environment),
    ...columns.map(([, count]) => String(count(environment))),
    ...(outcomes.length > 0 ? [stateText(outcomes[index])] : []),
  ]);
  return table(head, rows);
}

/** `production → preview`, in the direction in which secrets go. */
function arrow({ plan }: Run, { pair }: EnvironmentPlan): string {
  const [from, to] = plan?.direction === "pull" ? [pair.provider, pair.keyway] : [pair.keyway, pair.provider];
  return `${code(from)} → ${code(to)}`;
}

function outcomesOf({ outcome }: Run): readonly EnvironmentOutcome[] {
  return "environments" in outcome ? (outcome.environments ?? []) : [];
}

function stateText(outcome: EnvironmentOutcome | undefined): string {
  switch (outcome?.state) {
    case "written":
      return "✅ synced";
    case "hidden":
      return "⚠️ written, not all visible";
    case "idle":
      return "nothing to do";
    case "failed":
      return "❌ failed";
    case "undone":
      return "❌ undone";
    case "unknown":
      return "❓ unknown";
    case "not-begun":
      return "not begun";
    case undefined:
      return "";
  }
}

/** The names of every environment that has any to show, deletions first. */
export function environmentSections(run: Run, detail: Detail): string[] {
  if (detail === "numbers" || run.inputs?.showNames !== true) return [];
  const outcomes = outcomesOf(run);
  return (run.plan?.environments ?? []).flatMap((environment, index) => {
    const parts = [
      ...(outcomes[index]?.notes ?? []).map(prose),
      changes(environment),
      otherValues(environment),
      ...asides(run, environment, detail),
    ].filter((part) => part !== "");
    return parts.length === 0 ? [] : [`### ${arrow(run, environment)}`, ...parts];
  });
}

function changes({ create, update, delete: gone }: EnvironmentPlan): string {
  const lines = [...marked("-", gone), ...marked("!", update), ...marked("+", create)];
  return lines.length === 0 ? "" : nameBlock(lines);
}

function otherValues({ differs }: EnvironmentPlan): string {
  return differs.length === 0
    ? ""
    : `Another value on each side, which a pull leaves alone:\n\n${nameBlock(marked("!", differs))}`;
}

function asides(run: Run, environment: EnvironmentPlan, detail: Detail): string[] {
  const { kept, unchanged, ignored, vaultOnly } = environment;
  const title = providerTitle(run.target?.provider);
  return [
    detail === "no-kept" ? "" : fold(`only at ${title}, left alone`, kept),
    detail === "no-kept" ? "" : fold("only in the vault, left alone", vaultOnly),
    fold("ignored", ignored),
    detail === "all" ? fold("unchanged", unchanged) : "",
  ];
}

function fold(title: string, names: readonly string[]): string {
  return names.length === 0 ? "" : folded(`${names.length} ${title}`, nameBlock(marked(" ", names)));
}

function marked(mark: Mark, names: readonly string[]): (readonly [Mark, string])[] {
  return names.map((name) => [mark, name]);
}
