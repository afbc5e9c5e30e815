import type { Step } from "../keyway/requester.ts";
import type { Report } from "../outcome/run-record.ts";
import type { EnvironmentPlan } from "../plan/plan.ts";
import { escapeInvisible, sanitize, sanitizeName } from "../text/sanitize.ts";

/** Lines of the log that belong together; GitHub folds them. */
export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A group for the target and one for each environment: a line for each request, then the names. */
export function logGroups({ run, steps }: Report): LogGroup[] {
  const byEnvironment = Map.groupBy(steps, ({ environment: of }) =>
    of === undefined ? "target" : `${of.keyway}:${of.provider}`,
  );
  const plans = new Map(
    run.plan?.environments.map((plan) => [`${plan.pair.keyway}:${plan.pair.provider}`, plan]),
  );
  return [...byEnvironment].map(([title, own]) => {
    const plan = plans.get(title);
    return {
      title: sanitize(title) + (plan ? ` (${counts(plan)})` : ""),
      lines: [...own.map(stepLine), ...(plan && run.inputs?.showNames ? nameLines(plan) : [])],
    };
  });
}

/** One request in the log: when it began, what it was, how it ended and how to find it in the server's log. */
export function stepLine({ at, method, step, status, ms, requestId }: Step): string {
  const what = method === "GET" ? `read ${step}` : step;
  return `${at.toISOString().slice(11, 19)} ${what}: ${status ?? "no answer"}, ${ms} ms, request ${sanitize(requestId)}`;
}

function counts({ create, update, delete: gone, unchanged }: EnvironmentPlan): string {
  return `${gone.length} to delete, ${update.length} to update, ${create.length} to create, ${unchanged.length} unchanged`;
}

function nameLines(environment: EnvironmentPlan): string[] {
  const lists = [
    ["- delete", environment.delete],
    ["! update", environment.update],
    ["! other value", environment.differs],
    ["+ create", environment.create],
  ] as const;
  return lists.flatMap(([mark, names]) => names.map((name) => `${mark} ${sanitizeName(name)}`));
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
