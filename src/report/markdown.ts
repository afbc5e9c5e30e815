import type { Message } from "../text/message.ts";
import { sanitizeName } from "../text/sanitize.ts";

/** A message as running text: data stands as code, where GitHub makes no link, no mention and no reference of it. */
export function markdown({ parts }: Message): string {
  return parts.map((part) => (typeof part === "string" ? part : code(part.data))).join("");
}

/** Outside text as code. Nothing in a code span means anything but the run of backticks that ends it. */
export function code(text: string): string {
  const shown = sanitizeName(text);
  const fence = "`".repeat(longestRun([shown]) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A table. Cells are Markdown already; a pipe in them would end them, even in code. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = columns.map(({ align }) => (align === "left" ? ":--" : "--:"));
  return [line(columns.map(({ head }) => head)), line(rule), ...rows.map(line)].join("\n");
}

/** One column of a table. */
export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
}

/** How a name stands in a list, as GitHub colours it: red, green, orange, or not at all. */
export type Mark = "-" | "+" | "!" | " ";

/** A line of a coloured list. */
export type NameLine = readonly [mark: Mark, name: string];

/** Names as a coloured list. */
export function nameBlock(lines: readonly (NameLine | ReasonLine)[]): string {
  return codeBlock(
    "diff",
    lines.map((line) => (typeof line === "string" ? line : `${line[0]} ${sanitizeName(line[1])}`)),
  );
}

/**
 * A line of ours between names, which GitHub colours as the head of a part of a diff. Names follow a mark, so that none
 * can pass for it.
 */
export function reasonLine(words: string): ReasonLine {
  return `@@ ${words} @@`;
}

/** {@link reasonLine} */
export type ReasonLine = `@@ ${string} @@`;

/** Lines as they are. The fence is longer than any run of backticks in them, so that none can close it. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

/** Of backticks. */
function longestRun(texts: readonly string[]): number {
  const runs = texts.flatMap((text) => text.match(/`+/g) ?? []);
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Markdown behind a line that opens it. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The size of a text where it is limited in bytes. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
