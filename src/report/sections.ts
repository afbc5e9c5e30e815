import { providerTitle } from "../domain/provider.ts";
import {
  type EnvironmentOutcome,
  environmentOutcomes,
  lastSeen,
  unchangedNames,
} from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import type { EnvironmentPlan, Writes } from "../plan/plan.ts";
import { arrow, pendingOf } from "./environment-table.ts";
import { folded, type NameLine, nameBlock } from "./markdown.ts";

/**
 * How much a report shows: everything, then without unchanged names, then without those that are left alone, then no
 * more than the first names of each list, then numbers only.
 */
export const DETAILS = ["all", "no-unchanged", "no-kept", "some", "few", "numbers"] as const;
export type Detail = (typeof DETAILS)[number];

/** Names of one list that are shown at most. */
const MOST_NAMES: Partial<Record<Detail, number>> = { some: 200, few: 20 };

/** The names of every environment that has any to show, deletions first. */
export function environmentSections(run: RunResult, detail: Detail): string[] {
  const environments = run.plan?.environments ?? [];
  if (detail === "numbers" || run.inputs?.showNames !== true) return [];
  const outcomes = environmentOutcomes(run.outcome);
  const sections = environments.flatMap((environment, index) => {
    const outcome = outcomes[index];
    const aside = asides(run, lastSeen(environment, outcome), detail);
    const parts = [...changes(environment, outcome, detail), ...aside];
    return parts.length === 0 ? [] : [`#### ${arrow(run, environment)}`, ...parts];
  });
  return [...sections, ...unchanged(run, environments, detail)];
}

function changes(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined, detail: Detail): string[] {
  const others = titled(
    "Another value on each side, which a pull leaves alone:",
    lastSeen(plan, outcome).differs.map(orange),
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
    gone: "Not done:",
    written: "Not done:",
    idle: "",
  };
  return [
    ...block(check ? changeLines(check.done) : [], detail),
    ...titled(title[state], pending, detail),
    ...titled("No longer in the source, and not done:", check ? changeLines(check.gone) : [], detail),
    ...titled("Gone at the provider without being planned:", (check?.vanished ?? []).map(red), detail),
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

function red(name: string): NameLine {
  return ["-", name];
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

function asides(run: RunResult, { kept, ignored, vaultOnly }: EnvironmentPlan, detail: Detail): string[] {
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

function unchanged(run: RunResult, environments: readonly EnvironmentPlan[], detail: Detail): string[] {
  if (detail !== "all") return [];
  const outcomes = environmentOutcomes(run.outcome);
  const some = environments
    .map((environment, index) => ({ environment, names: unchangedNames(environment, outcomes[index]) }))
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
