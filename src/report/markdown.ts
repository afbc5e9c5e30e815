import type { Message } from "../message.ts";
import { visible, visibleName } from "../visible.ts";

/** A message as running text: data stands as code, where GitHub makes no link, no mention and no reference of it. */
export function markdown({ parts }: Message): string {
  return parts.map((part) => (typeof part === "string" ? part : code(part.data))).join("");
}

/** Outside text as code, in running text or a table cell. */
export function code(text: string): string {
  return `<code>${entities(visible(text))}</code>`;
}

/** A backslash does not escape everywhere; an entity does, also in a table cell and inside of HTML. */
function entities(text: string): string {
  return text.replace(/[^A-Za-z0-9 _…→-]/gu, (char) => `&#${char.codePointAt(0)};`);
}

/** A table. Cells are Markdown already. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
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

/** Names as a coloured list. The fence is longer than any run of backticks in it, so that no name can close it. */
export function nameBlock(lines: readonly NameLine[]): string {
  const shown = lines.map(([mark, name]) => `${mark} ${visibleName(name)}`);
  const runs = shown.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}diff`, ...shown, fence].join("\n");
}

/** Markdown behind a line that opens it. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The size of a text where it is limited in bytes. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
