import { join, type Message, message, trusted } from "./message.ts";

/** Whether names may be told. */
export interface Naming {
  readonly showNames: boolean;
}

/** Names that one message tells at most. */
const LONGEST = 10;

/** `: A, B and 3 more`, or nothing where names are not to be shown. */
export function nameList(list: readonly string[], { showNames }: Naming, lead = ": "): Message {
  if (!showNames || list.length === 0) return trusted("");
  const shown = join(
    list.slice(0, LONGEST).map((name) => message`${name}`),
    ", ",
  );
  return list.length > LONGEST
    ? message`${trusted(lead)}${shown} and ${list.length - LONGEST} more`
    : message`${trusted(lead)}${shown}`;
}

/** A number of names in words. */
export function names(count: number): Message {
  return counted(count, "name");
}

/** A number and what is counted, in the singular or plural. */
export function counted(count: number, what: string): Message {
  return trusted(`${count} ${what}${count === 1 ? "" : "s"}`);
}
