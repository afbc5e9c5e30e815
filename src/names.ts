import { visibleName } from "./visible.ts";

/** `: A, B and 3 more`, or nothing where names are not to be shown. */
export function nameList(
  list: readonly string[],
  { showNames }: { showNames: boolean },
  longest = 10,
): string {
  if (!showNames || list.length === 0) return "";
  const shown = list.slice(0, longest).map(visibleName).join(", ");
  return list.length > longest ? `: ${shown} and ${list.length - longest} more` : `: ${shown}`;
}

/** A number of names in words. */
export function names(count: number): string {
  return count === 1 ? "1 name" : `${count} names`;
}
