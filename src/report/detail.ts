/**
 * How much a report shows: everything, then without unchanged names, then without those that are left alone, then no
 * more than the first names of each list, then numbers only.
 */
export const DETAILS = ["all", "no-unchanged", "no-kept", "some", "few", "numbers"] as const;
export type Detail = (typeof DETAILS)[number];

/** Where there is more than a text shows: all of it in the report file, as much as fits in the job summary. */
export type Whole = "report file" | "job summary";

/** The end of a line that says how many more there are. */
export function allOf(whole: Whole): string {
  return whole === "report file" ? "; the report file has them all." : "";
}

/** Names of one list that are shown at most. */
export const MOST_NAMES: Partial<Record<Detail, number>> = { some: 200, few: 20 };

/** Complaints, candidates, warnings and refusals that are shown one by one. */
export const MOST_LINES: Record<Detail, number> = {
  all: 50,
  "no-unchanged": 50,
  "no-kept": 50,
  some: 50,
  few: 20,
  numbers: 5,
};

/** Environments that have a row or a section of their own. */
export const MOST_ENVIRONMENTS: Record<Detail, number> = {
  all: 1_000,
  "no-unchanged": 1_000,
  "no-kept": 1_000,
  some: 200,
  few: 100,
  numbers: 100,
};
