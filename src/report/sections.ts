import {
  type EnvironmentOutcome,
  environmentOutcomes,
  lastSeen,
  unchangedNames,
} from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import type { EnvironmentPlan, Writes } from "../plan/plan.ts";
import { plain } from "../text/message.ts";
import { type Detail, MOST_ENVIRONMENTS, MOST_NAMES } from "./detail.ts";
import { arrow, pendingOf } from "./environment-table.ts";
import { folded, type NameLine, nameBlock, reasonLine } from "./markdown.ts";
import { kindOf, providerText } from "./place.ts";

/** Names that belong together, with the reason why they are there. */
interface Group {
  readonly reason: string;
  readonly lines: readonly NameLine[];
}

/** The names of every environment that has any to show, deletions first, each group with its reason. */
export function environmentSections(run: RunResult, detail: Detail): string[] {
  const environments = (run.plan?.environments ?? []).slice(0, MOST_ENVIRONMENTS[detail]);
  if (detail === "numbers" || run.inputs?.showNames !== true) return [];
  const outcomes = environmentOutcomes(run.outcome);
  const sections = environments.flatMap((environment, index) => {
    const outcome = outcomes[index];
    const groups = outcome === undefined ? planGroups(run, environment) : syncGroups(environment, outcome);
    const parts = [...block(groups, detail), ...asides(run, lastSeen(environment, outcome), detail)];
    return parts.length === 0 ? [] : [`**${arrow(run, environment)}**`, ...parts];
  });
  return [...sections, ...unchanged(run, environments, detail)];
}

/** What would change, and why; or how the sides differ. */
function planGroups(run: RunResult, plan: EnvironmentPlan): Group[] {
  const provider = plain(providerText(run));
  const pulls = run.plan?.direction === "pull";
  const differs = valuesDiffer(plan.differs, "; a pull never overwrites");
  if (pulls) return [group(`to create: only at ${provider}`, plan.create, "+"), differs];
  const where = unlistedText(plan, provider);
  if (kindOf(run) === "drift-check")
    return [
      group(`only at ${provider}`, plan.delete, "-"),
      valuesDiffer(plan.update),
      group(where ?? `missing at ${provider}`, plan.create, "+"),
    ];
  return [
    group(`to delete: only at ${provider}, and allowDelete is on`, plan.delete, "-"),
    group("to update: the values differ, the vault's wins", plan.update, "!"),
    group(`to create: ${where ?? "only in the vault"}`, plan.create, "+"),
  ];
}

/** What seems to be missing may be there, where nobody can read it. */
function unlistedText({ create, unlisted = 0 }: EnvironmentPlan, provider: string): string | undefined {
  if (unlisted === 0) return undefined;
  return `not visible at ${provider}, up to ${Math.min(unlisted, create.length)} may exist there unlisted`;
}

function valuesDiffer(names: readonly string[], more = ""): Group {
  return group(`${names.length === 1 ? "value differs" : "values differ"}${more}`, names, "!");
}

function syncGroups(plan: EnvironmentPlan, outcome: EnvironmentOutcome): Group[] {
  const { check, state } = outcome;
  const { differs } = lastSeen(plan, outcome);
  return [
    ...(check ? doneGroups(check.done) : []),
    ...leftGroups(plan, outcome),
    ...(check ? goneGroups(check.gone) : []),
    group("deleted at the provider without being planned", check?.vanished ?? [], "-"),
    valuesDiffer(state === "undone" ? [] : differs, "; a pull never overwrites"),
  ];
}

/** What is left of the plan, in words for why. */
function leftGroups(plan: EnvironmentPlan, outcome: EnvironmentOutcome): Group[] {
  const why = {
    hidden: "written, but hidden by the provider, so not verifiable",
    "not-begun": "not started",
    undone: "was correct earlier in this run, now overwritten",
    unknown: "could not be confirmed",
    failed: "not done",
    gone: "not done",
    written: "not done",
    idle: "",
  };
  const pending = pendingOf(plan, outcome);
  const { [outcome.state]: reason } = why;
  if (outcome.state === "hidden")
    return [group(reason, pending.update, "!"), group(reason, pending.create, "+")];
  return [
    group(`to delete: ${reason}`, pending.delete, "-"),
    group(`to update: ${reason}`, pending.update, "!"),
    group(`to create: ${reason}`, pending.create, "+"),
  ];
}

function goneGroups({ create, update, delete: gone }: Writes): Group[] {
  return [
    group("not confirmed as written: no longer in the source", [...create, ...update], " "),
    group("not deleted: in the vault again", gone, " "),
  ];
}

function doneGroups(writes: Writes): Group[] {
  return [
    group("deleted", writes.delete, "-"),
    group("updated", writes.update, "!"),
    group("created", writes.create, "+"),
  ];
}

function group(what: string, names: readonly string[], mark: NameLine[0]): Group {
  return { reason: `${names.length} ${what}`, lines: names.map((name): NameLine => [mark, name]) };
}

/** One coloured list; names always follow a mark, so that none can pass for a reason. */
function block(groups: readonly Group[], detail: Detail): string[] {
  const most = MOST_NAMES[detail];
  const some = groups.filter(({ lines }) => lines.length > 0);
  if (some.length === 0) return [];
  const lines = some.flatMap(({ reason, lines: all }) => [
    reasonLine(reason),
    ...(most === undefined ? all : all.slice(0, most)),
    ...(most !== undefined && all.length > most ? [reasonLine(`… and ${all.length - most} more`)] : []),
  ]);
  return [nameBlock(lines)];
}

function asides(run: RunResult, { kept, ignored, vaultOnly, unverifiable }: EnvironmentPlan, detail: Detail) {
  if (detail !== "all" && detail !== "no-unchanged") return [];
  const provider = plain(providerText(run));
  return [
    ...fold(`only at ${provider} (kept; allowDelete is off)`, kept),
    ...fold("only in the vault (a pull leaves them alone)", vaultOnly),
    ...fold("ignored", ignored),
    ...fold(`not verifiable (${provider} never lists such names)`, unverifiable),
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
