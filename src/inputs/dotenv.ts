/** A name that a dotenv-style text asks for. */
export interface DotenvName {
  readonly name: string;
  /** Marked with `# optional` or `# keyway: optional`, on its line or on the line above it. */
  readonly optional: boolean;
  /** Counted from 1. */
  readonly line: number;
}

/** A line that someone should look at. Its text is nowhere: it may be part of a secret. */
export interface UnreadLine {
  /** Counted from 1. */
  readonly line: number;
  /**
   * - `no-assignment`: neither a comment nor a name with or without a value
   * - `no-name`: an assignment to what is no name of an environment variable, such as `1A` or `A-B`, or to what may
   *   as well be the end of a key
   * - `open-quote`: the name was taken, but its value has no end; the lines below were read as lines of their own
   */
  readonly why: "no-assignment" | "no-name" | "open-quote";
}

/**
 * The names that a dotenv-style text asks for, each once and in the order of the text, and the lines that were not
 * understood. Values are stepped over and kept nowhere. Takes time linear in the length of the text.
 */
export function namesIn(text: string): {
  readonly names: readonly DotenvName[];
  readonly unread: readonly UnreadLine[];
} {
  const lines = text.split(/\r\n?|\n/);
  const names: DotenvName[] = [];
  const unread: UnreadLine[] = [];
  let markAbove = false;
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    const entry = entryAt(lines, at);
    if (entry.name !== undefined)
      names.push({ name: entry.name, optional: markAbove || isOptionalMark(entry.comment), line });
    if (entry.unread !== undefined) unread.push({ line, why: entry.unread });
    // Only a comment on a line of its own marks what is below it.
    markAbove = entry.name === undefined && entry.unread === undefined && isOptionalMark(entry.comment);
    at = entry.last;
  }
  return { names: once(names), unread };
}

/** Each name once, where it is asked for first. Required beats optional, wherever it stands. */
export function once<Name extends DotenvName>(names: readonly Name[]): Name[] {
  const kept = new Map<string, Name>();
  for (const name of names) {
    const earlier = kept.get(name.name);
    if (earlier === undefined || (earlier.optional && !name.optional)) kept.set(name.name, name);
  }
  return [...kept.values()];
}

/** One line, or the lines of one value. */
interface Entry {
  readonly name?: string | undefined;
  /** With or without its `#`. */
  readonly comment?: string | undefined;
  readonly unread?: UnreadLine["why"] | undefined;
  /** The index of its last line. */
  readonly last: number;
}

/** A name, and what makes it one: `=`, or `:` as in YAML. */
const ASSIGNMENT = /^(?:export\s+)?([^\s=:#"'`]+)\s*(=|:(?=\s|$))(.*)/s;
/** A name alone, with or without a comment. */
const LONE = /^(?:export\s+)?([^\s=:#"'`]+)(?:\s+#(.*))?$/s;

/** The comment behind a value without quotes. A `#` within a word begins none. */
const COMMENT = /(?:^|\s)#(.*)/s;

function entryAt(lines: readonly string[], at: number): Entry {
  // Trimming takes a byte order mark off as well.
  const line = (lines[at] ?? "").trim();
  if (line === "") return { last: at };
  if (line.startsWith("#")) return { comment: line, last: at };

  const [, left = "", sign, right = ""] = ASSIGNMENT.exec(line) ?? [];
  if (sign !== undefined) {
    const value = endOfValue(right, lines, at);
    if (!isName(left, sign, right)) return { ...value, unread: "no-name" };
    return { name: left, ...value };
  }
  const [, lone = "", comment] = LONE.exec(line) ?? [];
  if (LONE_NAME.test(lone)) return { name: lone, comment, last: at };
  return { unread: "no-assignment", last: at };
}

/** What shells and providers take. A vault takes no name longer than 256 characters. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,255}$/;

/**
 * The less a line says that it is an assignment, the more its name has to look like one: names are shown, and a line
 * of a key or of prose must not pass as a name. So `Note: …` names nothing, nor does a line that holds only an access
 * key such as AKIA0123 or a word in base32.
 */
const YAML_NAME = /^[A-Z_][A-Z0-9_]{0,255}$/;
const LONE_NAME = /^(?:[A-Z]{1,15}|(?=[A-Z0-9]*_)[A-Z_][A-Z0-9_]{0,255})$/;

function isName(text: string, sign: string, value: string): boolean {
  if (sign !== "=") return YAML_NAME.test(text);
  return NAME.test(text) && !isPadding(text, value);
}

/** Whether `name=value` may be the end of a base64 text that was broken over several lines: `mZ2k=`, `QUJD==`. */
function isPadding(name: string, value: string): boolean {
  const signs = value.replace(COMMENT, "").trim();
  if (/^=+$/.test(signs)) return true;
  return signs === "" && /[a-z]/.test(name) && /[A-Z0-9]/.test(name) && !name.includes("_");
}

/**
 * Where a value ends; one in quotes may go on over several lines. Dialects differ in what a backslash before a quote
 * means, so where the usual reading finds no proper end, the other one counts.
 */
function endOfValue(value: string, lines: readonly string[], at: number): Entry {
  const [, quote, quoted = ""] = /^\s*(["'`])(.*)/s.exec(value) ?? [];
  if (quote === undefined) return { comment: commentIn(value), last: at };
  const readings = quote === '"' ? [true, false] : [false, true];
  const ends = readings.flatMap((escapes) => endOfQuotes(quote, escapes, quoted, lines, at) ?? []);
  const proper = ends.find(({ after }) => after === "" || after.startsWith("#"));
  if (proper !== undefined) return { comment: proper.after, last: proper.last };
  // Something stands behind the quotes, as in `"a"b`. Only on its own line does that still tell where the value ends.
  const here = ends.find(({ last }) => last === at);
  return here === undefined
    ? { unread: "open-quote", last: at }
    : { comment: commentIn(here.after), last: at };
}

interface QuotesEnd {
  /** The index of the line with the closing quote. */
  readonly last: number;
  /** What follows it there, trimmed. */
  readonly after: string;
}

/**
 * The first quote that closes, if any does. The next value in such quotes begins with one, so that no line is searched
 * for the sake of more than one value, and the search stays linear.
 */
function endOfQuotes(
  quote: string,
  escapes: boolean,
  quoted: string,
  lines: readonly string[],
  at: number,
): QuotesEnd | undefined {
  for (let last = at; last < lines.length; last++) {
    const text = last === at ? quoted : (lines[last] ?? "");
    const end = closingQuote(text, quote, escapes);
    if (end !== -1) return { last, after: text.slice(end + 1).trim() };
  }
  return undefined;
}

function closingQuote(text: string, quote: string, escapes: boolean): number {
  let end = text.indexOf(quote);
  while (escapes && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  return end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let first = place;
  while (text[first - 1] === "\\") first--;
  return (place - first) % 2 === 1;
}

function commentIn(value: string): string | undefined {
  return COMMENT.exec(value)?.[1];
}

/** `optional` as a word of its own, first or in brackets. In the middle of a sentence it may mean anything. */
const OPTIONAL = /^optional(?:$|[:;,.]|\s+\(|\s+[-–—]\s)|^[([]optional[)\]]|[([]optional[)\]]\.?$/i;
const KEYWAY_OPTIONAL = /^keyway:\s*optional(?![\w-])/i;

/**
 * Whether a comment makes a name optional. In doubt it does not: a name that is required by mistake fails a run that
 * says so, while one that is optional by mistake fails nobody and is missed in production.
 */
function isOptionalMark(comment = ""): boolean {
  const text = comment.replace(/^[#\s]+/, "");
  if (KEYWAY_OPTIONAL.test(text)) return true;
  const mark = OPTIONAL.exec(text)?.[0];
  if (mark === undefined || /\brequired\b/i.test(text)) return false;
  // `# Optional: REDIS_URL=…` is about the line that is commented out, not about the one below.
  return !/^\s*(?:export\s+)?\w+\s*=/.test(text.slice(mark.length));
}
