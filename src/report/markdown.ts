import { visible, visibleName } from "../visible.ts";

/** Words of ordinary prose: nothing in them means anything to Markdown, HTML or GitHub. */
const PROSE = /^(?!GH-\d|\d+[.)]$)[A-Za-z0-9…→'"(][A-Za-z0-9…→'"(),;:.-]*$/;

/**
 * A message that may hold outside text, as running text. What is not ordinary prose is shown as code: there GitHub
 * makes no link, no mention and no reference of it.
 */
export function prose(text: string): string {
  return text
    .split("\n")
    .map((line) => visible(line, 2000).split(" ").map(word).join(" "))
    .join("<br>\n");
}

function word(text: string): string {
  if (text === "" || PROSE.test(text)) return text;
  const [, body = text, end = ""] = /^(.*?)([.,;:]*)$/s.exec(text) ?? [];
  return body === "" ? entities(text) : `<code>${entities(body)}</code>${end}`;
}

/** Outside text as code, in running text or a table cell. */
export function code(text: string): string {
  return `<code>${entities(visible(text))}</code>`;
}

/** A backslash does not escape everywhere; an entity does, also in a table cell and inside of HTML. */
function entities(text: string): string {
  return text.replace(/[^A-Za-z0-9 _.…→]/gu, (char) => `&#${char.codePointAt(0)};`);
}

/** A table. Cells are Markdown already. The first column is text, all others are numbers or short states. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** How a name stands in a list, as GitHub colours it: red, green and orange. */
export type Mark = "-" | "+" | "!" | " ";

/**
 * Names as a coloured list. Each line begins with its mark, so that no name can end the block: a closing fence stands
 * alone on its line.
 */
export function nameBlock(lines: readonly (readonly [Mark, string])[]): string {
  return ["```diff", ...lines.map(([mark, name]) => `${mark} ${visibleName(name)}`), "```"].join("\n");
}

/** Markdown behind a line that opens it. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The size of a text where it is limited in bytes. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
