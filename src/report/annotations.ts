import { pairName } from "../domain/environments.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { fullSentence, type Message, plain, sentence } from "../text/message.ts";
import { verdict } from "./headline.ts";

/** Lines of one annotation. */
const MOST_LINES = 50;

/** What is shown at the top of the run's page. */
export interface Annotation {
  readonly title: string;
  /** One or more lines. */
  readonly message: string;
}

export interface Annotations {
  /** Present when the step is red. */
  readonly error: Annotation | undefined;
  readonly warnings: readonly Annotation[];
  readonly notices: readonly Annotation[];
}

/** At most one error, and one warning for each environment. */
export function annotations(run: RunResult): Annotations {
  return {
    error:
      run.failureReason === undefined
        ? undefined
        : { title: `Keyway sync: ${verdict(run)}`, message: errorText(run) },
    warnings: warnings(run),
    notices: run.notices.map((notice) => ({ title: "Keyway sync", message: plain(notice) })),
  };
}

function errorText(run: RunResult): string {
  const { outcome } = run;
  switch (outcome.kind) {
    case "refused":
      return [
        "Nothing was written.",
        ...outcome.refusals.map(({ message, advice }) => `${line(message)} ${plain(advice)}`),
      ].join("\n");
    case "error":
    case "partially-synced": {
      const { message, details = [], advice, requestId } = outcome.cause;
      const lines = [line(message), ...details.map(plain), ...(advice ? [plain(sentence(advice))] : [])];
      if (requestId !== undefined) lines.push(`Request ${plain({ parts: [{ data: requestId }] })}`);
      return few(lines).join("\n");
    }
    case "drift":
    case "synced":
    case "in-sync":
    case "discovered":
    case "disconnected":
    case "skipped":
      return `${verdict(run)}. The job summary tells which names.`;
  }
}

function warnings({ warnings: list }: RunResult): Annotation[] {
  const byEnvironment = Map.groupBy(list, ({ pair }) => (pair === undefined ? "" : pairName(pair)));
  return [...byEnvironment.values()].map((group) => ({
    title: "Keyway sync",
    message: few(group.map(({ message }) => line(message))).join("\n"),
  }));
}

function line(message: Message): string {
  return plain(fullSentence(message));
}

function few(lines: readonly string[]): string[] {
  return lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more`];
}
