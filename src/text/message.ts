import { sanitize } from "./sanitize.ts";

/**
 * A text for people. Words of ours stand beside data from outside (names, ids, what a server said), and every place
 * that shows the text knows which is which.
 */
export interface Message {
  readonly parts: readonly (string | Data)[];
}

/** Text from outside: shown, never obeyed. */
interface Data {
  readonly data: string;
}

/** What may stand in a message: strings are data, whoever wrote them; numbers and other messages are ours. */
type Value = string | number | Message;

/**
 * Makes a message. Its own words may set input names and the like in backticks; every string put in is data.
 *
 * message`${name} is not in ${place}`
 */
export function message(words: TemplateStringsArray, ...values: readonly Value[]): Message {
  return {
    parts: words.flatMap((word, index) => [word, ...partsOf(values[index])]).filter((part) => part !== ""),
  };
}

function partsOf(value: Value | undefined): Message["parts"] {
  if (value === undefined) return [];
  if (typeof value === "string") return [{ data: value }];
  return typeof value === "number" ? [String(value)] : value.parts;
}

/** Words that the source itself holds, as a message. */
export function trusted(words: string): Message {
  return { parts: words === "" ? [] : [words] };
}

/** Messages with words of ours between them. */
export function join(messages: readonly Message[], between: string): Message {
  return { parts: messages.flatMap(({ parts }, index) => (index === 0 ? parts : [between, ...parts])) };
}

/** The message as one line of plain text, for log and annotations. */
export function plain({ parts }: Message): string {
  return parts
    .map((part) => (typeof part === "string" ? part.replaceAll("`", "") : quotedIfOdd(part.data)))
    .join("");
}

/** Data that could be taken for words of ours is put in quotes. */
function quotedIfOdd(data: string): string {
  const shown = sanitize(data);
  return /^[\w.:/@+-]+$/.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
}

/** The message as a whole sentence, with a full stop where it has no end yet; a colon leads to the lines below. */
export function fullSentence(message: Message): Message {
  const { parts } = sentence(message);
  const last = parts.at(-1);
  return typeof last === "string" && /[.!?:]$/.test(last) ? { parts } : { parts: [...parts, "."] };
}

/** The message with its first letter as at the beginning of a sentence; data stays as it is. */
export function sentence({ parts: [first, ...rest] }: Message): Message {
  if (first === undefined) return { parts: [] };
  return {
    parts: [typeof first === "string" ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest],
  };
}
