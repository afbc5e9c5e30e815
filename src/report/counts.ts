import type { Run } from "../run.ts";

/** Numbers of names over all environments. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly unchanged: number;
}

/** What was done: planned in a preview, confirmed by the look afterwards in a sync. */
export function countsOf({ plan, mode, outcome }: Run): Counts {
  const planned = plan?.environments ?? [];
  const synced = "environments" in outcome ? (outcome.environments ?? []) : [];
  const lists =
    mode === "preview" ? planned : synced.flatMap(({ check }) => (check === undefined ? [] : [check.done]));
  const total = (list: "create" | "update" | "delete") =>
    lists.reduce((sum, { [list]: names }) => sum + names.length, 0);
  return {
    created: total("create"),
    updated: total("update"),
    deleted: total("delete"),
    unchanged: planned.reduce((sum, { unchanged }) => sum + unchanged.length, 0),
  };
}
