import { environmentOutcomes, unchangedNames } from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { type Message, trusted } from "../text/message.ts";

/** Numbers of names over all environments. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly unchanged: number;
}

/** What was done: planned in a preview, confirmed by the look afterwards in a sync. */
export function countsOf({ plan, mode, outcome }: RunResult): Counts {
  const planned = plan?.environments ?? [];
  const outcomes = environmentOutcomes(outcome);
  const done = outcomes.flatMap(({ check }) => (check === undefined ? [] : [check.done]));
  const lists = mode === "preview" ? planned : done;
  return {
    created: total(lists, "create"),
    updated: total(lists, "update"),
    deleted: total(lists, "delete"),
    unchanged: planned.reduce(
      (sum, environment, index) => sum + unchangedNames(environment, outcomes[index]).length,
      0,
    ),
  };
}

/** How many names a list has over all environments. */
export function total<List extends string>(
  environments: readonly Readonly<Record<List, readonly string[]>>[],
  list: List,
): number {
  return environments.reduce((sum, environment) => sum + environment[list].length, 0);
}

/** `2 created, 1 deleted`: what is not zero, or `undefined` when all is. */
export function counts(parts: readonly (readonly [count: number, what: string])[]): Message | undefined {
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? undefined : trusted(some.join(", "));
}
