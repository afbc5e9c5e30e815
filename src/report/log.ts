import type { Step } from "../keyway/api.ts";
import type { EnvironmentPlan } from "../plan.ts";
import { visible, visibleName } from "../visible.ts";
import { headline } from "./headline.ts";
import type { Report } from "./report.ts";

/** Lines of the log that belong together; GitHub folds them. */
export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A group for each environment, with its names and a line for each request. */
export function logGroups({ run, steps }: Report): LogGroup[] {
  return (run.plan?.environments ?? []).map((environment) => {
    const { pair } = environment;
    const own = steps.filter(
      ({ environment: of }) => of?.keyway === pair.keyway && of.provider === pair.provider,
    );
    return {
      title: `${pair.keyway}:${pair.provider} (${counts(environment)})`,
      lines: [...own.map(stepLine), ...(run.inputs?.showNames ? nameLines(environment) : [])],
    };
  });
}

/** The last line of a run: the verdict. */
export function verdictLine({ run }: Report): string {
  return headline(run).text;
}

/** One request in the log: what it was, how it ended and how to find it in the server's log. */
export function stepLine({ step, status, ms, requestId }: Step): string {
  return `${step}: ${status ?? "no answer"}, ${ms} ms, request ${requestId}`;
}

function counts({ create, update, delete: gone, unchanged }: EnvironmentPlan): string {
  return `${create.length} to create, ${update.length} to update, ${gone.length} to delete, ${unchanged.length} unchanged`;
}

function nameLines(environment: EnvironmentPlan): string[] {
  const lists = [
    ["- delete", environment.delete],
    ["! update", environment.update],
    ["! other value", environment.differs],
    ["+ create", environment.create],
  ] as const;
  return lists.flatMap(([mark, names]) => names.map((name) => `${mark} ${visibleName(name)}`));
}

/**
 * One line that the runner takes for text whatever it holds: it reads `::command::` at the start of a line and
 * `##[command]` anywhere in it.
 */
export function logLine(text: string): string {
  return visible(text, 4000)
    .replaceAll("##[", "#\\u{23}[")
    .replace(/^(\s*):/, "$1\\u{3a}");
}
