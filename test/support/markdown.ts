import MarkdownIt from "markdown-it";

/** GitHub's Markdown as far as reports use it: HTML, tables, bare addresses as links, coloured diffs. */
export const markdown = new MarkdownIt({ html: true, linkify: true, highlight: colouredDiff });
const { escapeHtml } = markdown.utils;

/** Every tag that a report has of its own; the comment is the marker by which a report is found again. */
const OWN_TAG =
  /^<(?:!-- keyway-sync(?: [a-z]+=[0-9a-f.:-]+)+ --|\/?(?:h[2-4]|p|strong|em|code|pre|ul|li|blockquote|br|sub|details|summary|table|thead|tbody|tr|th|td|span)|a href="https:\/\/github\.com\/[^"]*"|t[hd] style="text-align:(?:left|right)"|code class="language-(?:diff|yaml|sh)"|span class="pl-(?:md|mi1|mc|mdr)"|\/a)>$/;

/** The tags of a report as GitHub renders it, in their order: its structure. */
export function tagsOf(report: string): string[] {
  return markdown.render(report).match(/<[^>]*>/g) ?? [];
}

/** Tags in the rendered report that a name or message must have brought in: there should be none. */
export function strangeTags(report: string): string[] {
  return tagsOf(report).filter((tag) => !OWN_TAG.test(tag));
}

/** What GitHub makes links and mentions of: the text of a report that is neither code nor a link. */
export function proseOf(report: string): string {
  return markdown
    .render(report)
    .replace(/<(pre|code|a)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "");
}

/** What a reader sees of a report, code included. */
export function seenIn(report: string): string {
  return markdown
    .render(report)
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** As GitHub colours a diff block: how a line begins decides. */
function colouredDiff(code: string, language: string): string {
  const classes: Record<string, string> = { "-": "pl-md", "+": "pl-mi1", "!": "pl-mc", "@": "pl-mdr" };
  if (language !== "diff") return "";
  return code
    .split("\n")
    .map((line) => {
      const name = line.startsWith("@") && !line.startsWith("@@") ? undefined : classes[line.charAt(0)];
      return name === undefined ? escapeHtml(line) : `<span class="${name}">${escapeHtml(line)}</span>`;
    })
    .join("\n");
}
