import type { EnvironmentRequest } from "../domain/environments.ts";
import { join, type Message, message, trusted } from "../text/message.ts";

/** The text of the input `environments`, read; what is wrong with it completes a sentence that names the input. */
export interface EnvironmentList {
  readonly requests: readonly EnvironmentRequest[];
  readonly problem: Message | undefined;
}

/** Wrong entries that are told one by one. */
const MOST = 3;

const FORM = message`write \`keyway\` or \`keyway:provider\`, one per line or comma-separated, for example ${"environments: production, staging:preview"}`;

/** Reads `keyway` and `keyway:provider`, one per line or comma-separated. What is not of this form is never guessed at. */
export function parseEnvironments(text: string): EnvironmentList {
  const written = entries(text);
  const problem = problemOf(text, written);
  if (problem === undefined) return { requests: written.map(requestOf), problem };
  const meant = rightSpelling(text);
  const fix = meant === undefined ? FORM : message`write ${`environments: ${meant}`}`;
  return { requests: [], problem: message`${problem}; ${fix}` };
}

/** The entries of a list input: one per line or comma-separated, blanks dropped. */
export function entries(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function requestOf(entry: string): EnvironmentRequest {
  const [keyway = "", provider] = entry.split(":").map((side) => side.trim());
  return { keyway, provider };
}

function problemOf(text: string, written: readonly string[]): Message | undefined {
  if (written.length === 0) return message`no environment is named`;
  if (/^\s*[[{]/.test(text))
    return message`${text} is a YAML or JSON structure, and this input is plain text`;
  const problems = written.flatMap((entry) => {
    const words = mistakeIn(entry);
    return words === undefined ? [] : [message`${entry} ${trusted(words)}`];
  });
  if (problems.length === 0) return undefined;
  const more = problems.length > MOST ? ` (and ${problems.length - MOST} more)` : "";
  return message`${join(problems.slice(0, MOST), "; ")}${trusted(more)}`;
}

/**
 * What cannot be seen: controls, formats, line separators. Not the two joiners, which emoji and words of some
 * languages are made with.
 */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

/** What word processors and chats make of quotes. */
const TYPED_QUOTES = /[\u2018-\u201f\u00ab\u00bb]/;

/** Letter case is kept, and counts. */
const KEYWAY_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * What people write instead of the form. A provider's name may hold what is not here: Railway's have blanks inside.
 * `#` after a blank is no comment to YAML where the list is a block of text, and would become part of a name.
 */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [UNSEEN, "contains an invisible character"],
  [/^#|\s#/, "contains a comment, which a block of text cannot have"],
  [/^[-*•]\s/, "is written as a YAML list item"],
  [/["'`]/, "contains quotes"],
  [TYPED_QUOTES, "contains typographic quotes (as “ and ”)"],
  [/^[^:]*(?:->|=>|→)/, "has an arrow instead of a colon"],
  [/[[\]{}<>]/, "contains brackets"],
  [/=/, "has `=` instead of a colon"],
  [/;/, "has a semicolon instead of a comma"],
  [/:.*:/, "has more than one colon"],
  [/^:/, "is missing the Keyway environment before the colon"],
  [/:$/, "is missing the provider environment after the colon"],
];

function mistakeIn(entry: string): string | undefined {
  const mistake = MISTAKES.find(([form]) => form.test(entry));
  if (mistake !== undefined) return mistake[1];
  const { keyway } = requestOf(entry);
  if (/\s/.test(keyway)) return "has a space in the Keyway environment's name";
  if (!KEYWAY_NAME.test(keyway))
    return "is not the name of a Keyway environment (letters, digits, `-`, `_` and `.`)";
  return undefined;
}

/** The list as its author should have written it, where the text leaves no doubt what was meant. */
function rightSpelling(text: string): string | undefined {
  const meant = text
    .replace(/\t/g, " ")
    .replace(/(^|\s)#.*/gm, "")
    .replace(/["'`[\]{}\u2018-\u201f\u00ab\u00bb]/g, "")
    .split(/[\r\n,;]/)
    .flatMap(entryMeant);
  const list = [...new Set(meant)];
  if (list.length === 0 || list.some((entry) => mistakeIn(entry) !== undefined)) return undefined;
  // The keys of an object that describes one environment; what they stand for cannot be told without reading it.
  if (list.some((entry) => /^(?:keyway|provider|name|environments?)(?::|$)/i.test(entry))) return undefined;
  return list.join(", ");
}

function entryMeant(written: string): string[] {
  const entry = written
    .replace(new RegExp(UNSEEN, "gu"), "")
    .trim()
    .replace(/^[-*•]\s*/, "")
    .replace(/^([^:]*?)(?:->|=>|→|=)/, "$1:")
    .replace(/[<>]/g, "")
    .split(":")
    .map((side) => side.trim())
    .join(":");
  if (entry === "") return [];
  return mistakeIn(entry) === undefined ? [entry] : entry.split(/\s+/);
}
