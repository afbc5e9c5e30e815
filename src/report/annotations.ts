import { pairName } from "../environments.ts";
import { redReason } from "../outcome.ts";
import type { Run } from "../run.ts";
import { visible } from "../visible.ts";
import { headline } from "./headline.ts";

/** GitHub shows ten annotations of a kind and step, and drops the rest unsaid. */
const MOST = 10;

/** What is shown at the top of the run's page. All is one kind of text: data, with line breaks between messages. */
export interface Annotations {
  /** Present when the step is red. */
  readonly error: { readonly title: string; readonly message: string } | undefined;
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** At most one error, and one warning for each environment. */
export function annotations(run: Run): Annotations {
  const reason = redReason(run.outcome, run.inputs?.failOnDrift ?? false);
  return {
    error: reason === undefined ? undefined : { title: `Keyway sync: ${reason}`, message: errorText(run) },
    warnings: warnings(run),
    notices: run.notices.map((notice) => visible(notice, 1000)),
  };
}

function errorText(run: Run): string {
  const { outcome } = run;
  switch (outcome.kind) {
    case "refused":
      return lines([
        "Nothing was written.",
        ...outcome.refusals.map(({ message, advice }) => `${message}. ${advice}`),
      ]);
    case "error":
    case "partially-synced":
      return lines([
        ...(outcome.kind === "partially-synced" ? [headline(run).text] : []),
        ...outcome.cause.message.split("\n"),
        outcome.cause.advice ?? "",
      ]);
    case "drift":
    case "synced":
    case "in-sync":
    case "skipped":
      return lines([headline(run).text]);
  }
}

function warnings({ warnings: list }: Run): string[] {
  const byEnvironment = Map.groupBy(list, ({ pair }) => (pair === undefined ? "" : pairName(pair)));
  const texts = [...byEnvironment.values()].map((group) => lines(group.map(({ message }) => message)));
  if (texts.length <= MOST) return texts;
  return [
    ...texts.slice(0, MOST - 1),
    `${texts.length - MOST + 1} more environments have warnings; the job summary has them all.`,
  ];
}

function lines(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== "")
    .map((text) => visible(text, 2000))
    .join("\n");
}
