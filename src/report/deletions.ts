import { environmentOutcomes } from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { join, message, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import { markdown } from "./markdown.ts";
import { kindOf } from "./place.ts";

/** Deletions are called out before anything else: they cannot be undone from here. */
export function deletions(run: RunResult): string {
  const { plan, inputs, outcome } = run;
  const outcomes = environmentOutcomes(outcome);
  const done = outcomes.length > 0;
  const lists = (plan?.environments ?? []).map((environment, index) => ({
    pair: environment.pair,
    names: done ? (outcomes[index]?.check?.done.delete ?? []) : environment.delete,
  }));
  const some = lists.filter(({ names }) => names.length > 0);
  const count = some.reduce((sum, { names }) => sum + names.length, 0);
  // A refusal says itself what it keeps from being deleted.
  if (count === 0 || outcome.kind === "refused" || (!done && kindOf(run) === "drift-check")) return "";
  const verb = trusted(done ? (count === 1 ? "was deleted" : "were deleted") : "would be deleted");
  const places = join(
    some.slice(0, 5).map(({ pair, names }) => {
      return message`from ${pair.provider}${nameList(names, { showNames: inputs?.showNames ?? false })}`;
    }),
    "; ",
  );
  const more = some.length > 5 ? message`; and in ${some.length - 5} more environments` : trusted("");
  return `**⚠️ ${markdown(message`${counted(count, "variable")} ${verb}`)}** ${markdown(message`${places}${more}`)}`;
}
