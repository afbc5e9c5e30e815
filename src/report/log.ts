import { pairName, placeName } from "../domain/environments.ts";
import { reasonFor } from "../domain/errors.ts";
import { providerTitle } from "../domain/provider.ts";
import type { Policy } from "../inputs/schema.ts";
import type { Step } from "../keyway/requester.ts";
import type { EnvironmentPlan, Plan } from "../plan/plan.ts";
import { escapeInvisible, sanitize, sanitizeName } from "../text/sanitize.ts";

/** Lines of the log that belong together; GitHub folds them. */
export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What was read of one environment: its requests folded, its changes for everyone to see. */
export interface EnvironmentLog {
  readonly requests: LogGroup;
  /** Colored, and safe to print as they are. */
  readonly changes: readonly string[];
}

/** Names of one environment that the log shows; the summary has the others. */
const MOST_NAMES = 200;

/** What is known once everything is read. */
export interface PlanLog {
  /** How the target was found; absent where it was given. */
  readonly target: LogGroup | undefined;
  /** In the order of the input. */
  readonly environments: readonly EnvironmentLog[];
  /** Requests that stand in one of these groups. */
  readonly shown: ReadonlySet<Step>;
}

/** What the log tells of a plan, and of the requests that led to it. */
export function planLog(
  plan: Plan,
  steps: readonly Step[],
  { showNames }: Pick<Policy, "showNames">,
): PlanLog {
  const lookUps = steps.filter(({ step }) => step === "connections" || step === "projects");
  const byEnvironment = stepsByEnvironment(steps);
  const read = plan.environments.map(({ pair }) => byEnvironment.get(pairName(pair)) ?? []);
  return {
    target:
      lookUps.length === 0
        ? undefined
        : { title: "Resolve connection and project", lines: lookUps.map(stepLine) },
    environments: plan.environments.map((environment, index) => ({
      requests: {
        title: `${placeText(environment, plan)}: ${counts(environment, plan)}`,
        lines: (read[index] ?? []).map(stepLine),
      },
      changes: showNames ? nameLines(environment) : [],
    })),
    shown: new Set([...lookUps, ...read.flat()]),
  };
}

/** The requests that no group has shown yet, for whoever looks for one in the server's log. */
export function requestLog(steps: readonly Step[], shown: ReadonlySet<Step>): LogGroup {
  const left = steps.filter((step) => !shown.has(step));
  const more = shown.size > 0 ? "more " : "";
  return {
    title: `${left.length} ${more}request${left.length === 1 ? "" : "s"} to Keyway`,
    lines: left.map((step) => {
      const place = step.environment === undefined ? "" : `${sanitize(placeName(step.environment))} `;
      return `${place}${stepLine(step)}`;
    }),
  };
}

function stepsByEnvironment(steps: readonly Step[]): Map<string, Step[]> {
  return Map.groupBy(steps, ({ environment }) => (environment === undefined ? "" : pairName(environment)));
}

/** In the direction in which secrets go. */
function placeText({ pair: { keyway, provider } }: EnvironmentPlan, { direction }: Plan): string {
  if (keyway === provider) return sanitize(keyway);
  const [from, to] = direction === "pull" ? [provider, keyway] : [keyway, provider];
  return `${sanitize(from)} → ${sanitize(to)}`;
}

/** One request in the log: when it began, what it was, how it ended and how to find it in the server's log. */
export function stepLine({ at, method, step, status, ms, requestId }: Step): string {
  const what = method === "GET" ? `read ${step}` : step;
  return `${at.toISOString().slice(11, 19)} ${what}: ${status ?? "no answer"}, ${ms} ms, request ${sanitize(requestId)}`;
}

/** Milliseconds from which a wait is more than a detail. */
const LONG = 5_000;

/** That the run waits before it asks again, and whether that is for everyone to see or for the debug log only. */
export function waitLine(ms: number, why: unknown): { readonly text: string; readonly isLong: boolean } {
  const isLong = ms >= LONG;
  const time = isLong ? `${Math.ceil(ms / 1000)} seconds` : `${ms} ms`;
  // What a server says may hold names, so only the kind of the matter is told.
  return { text: `Waiting ${time} before asking Keyway again (${reasonFor(why)})`, isLong };
}

function counts(environment: EnvironmentPlan, { direction, target }: Plan): string {
  const {
    create,
    update,
    delete: gone,
    differs,
    unchanged,
    kept,
    vaultOnly,
    ignored,
    unverifiable,
  } = environment;
  const parts = [
    [gone.length, "to delete"],
    [update.length, "to update"],
    [create.length, "to create"],
    [direction === "pull" ? differs.length : 0, differs.length === 1 ? "differs" : "differ"],
    [unchanged.length, "unchanged"],
    [kept.length, `only at ${providerTitle(target.provider)}`],
    [vaultOnly.length, "only in the vault"],
    [ignored.length, "ignored"],
    [unverifiable.length, "not verifiable"],
  ] as const;
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? "no names" : some.join(", ");
}

/** Colors as terminals and GitHub's log have them: red, yellow, green. */
const COLORS = { "-": 31, "!": 33, "+": 32 } as const;

function nameLines(environment: EnvironmentPlan): string[] {
  const lists = [
    ["-", environment.delete],
    ["!", environment.update],
    ["!", environment.differs],
    ["+", environment.create],
  ] as const;
  const all = lists.flatMap(([mark, names]) => names.map((name) => ({ mark, name })));
  const lines = all
    .slice(0, MOST_NAMES)
    .map(({ mark, name }) => `  \u001b[${COLORS[mark]}m${logLine(`${mark} ${sanitizeName(name)}`)}\u001b[0m`);
  const more = all.length - lines.length;
  return more > 0 ? [...lines, `  … and ${more} more`] : lines;
}

/**
 * A line that the runner takes for text whatever it holds: it reads `::command::` at the start of a line and
 * `##[command]` anywhere in it.
 */
export function logLine(text: string): string {
  return escapeInvisible(text)
    .replaceAll("##[", "#\\u{23}[")
    .replace(/^(\s*):/, "$1\\u{3a}");
}
