import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import MarkdownIt from "markdown-it";
import { readLog } from "./demo-log.ts";
import type { Played } from "./demo-story.ts";

/** GitHub's Markdown as far as summaries use it: HTML, tables, bare addresses as links, coloured diffs. */
const markdown = new MarkdownIt({ html: true, linkify: true, highlight: colouredDiff });
const { escapeHtml } = markdown.utils;

/** Every tag that a summary has of its own. */
const OWN_TAG =
  /^<(?:\/?(?:h[2-4]|p|strong|em|code|pre|ul|li|blockquote|br|sub|details|summary|table|thead|tbody|tr|th|td|span)|a href="https:\/\/github\.com\/[^"]*"|t[hd] style="text-align:(?:left|right)"|code class="language-diff"|span class="pl-m[cdi]1?"|\/a)>$/;

/** The whole demo as one page that needs nothing else. Its policy forbids scripts and anything from elsewhere. */
export async function page(story: readonly Played[]): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const css = await readFile(resolve("github-markdown-css/github-markdown.css"), "utf8");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Keyway sync: demo</title>
<style>
${css}
${OWN_CSS}
</style>
</head>
<body class="markdown-body">
<main>
<h1>Keyway sync, run by run</h1>
<p>Each of these runs is the real action, started as on a GitHub runner, against a local Keyway and Vercel. The
boxes hold what GitHub shows on the page of the run: annotations, then the job summary.</p>
<table>
<thead><tr><th>Run</th><th>Result</th><th>Step</th></tr></thead>
<tbody>
${story.map(contentsRow).join("\n")}
</tbody>
</table>
${story.map(section).join("\n")}
</main>
</body>
</html>
`;
}

/** Tags in the rendered summary that a name or message must have brought in: there should be none. */
export function strangeTags(summary: string): string[] {
  const tags = markdown.render(summary).match(/<[^>]*>/g) ?? [];
  return tags.filter((tag) => !OWN_TAG.test(tag));
}

function contentsRow({ number, chapter, result }: Played): string {
  return `<tr><td><a href="#${chapter.id}">${number}. ${escapeHtml(chapter.title)}</a></td><td>${escapeHtml(result.outputs.result ?? "")}</td><td>${light(result.exitCode)}</td></tr>`;
}

function section({ number, chapter, stepYaml, result, surprises }: Played): string {
  const { outputs, exitCode, ms } = result;
  const reason = outputs.failureReason
    ? ` · <code>failureReason: ${escapeHtml(outputs.failureReason)}</code>`
    : "";
  return `<section id="${chapter.id}">
<h2>${number}. ${escapeHtml(chapter.title)}</h2>
<p>${escapeHtml(chapter.why)}</p>
<pre><code>${escapeHtml(stepYaml)}</code></pre>
<p>${light(exitCode)} · <code>result: ${escapeHtml(outputs.result ?? "")}</code>${reason} · ${ms} ms</p>
${surprises.map((surprise) => `<p class="error">Not as expected: ${escapeHtml(surprise)}</p>`).join("\n")}
<div class="shown">
${annotations(result.log)}
<div class="box summary-box">
<div class="box-header">sync-secrets summary</div>
<div class="summary">
${markdown.render(result.summary)}
</div>
</div>
</div>
<details><summary>Log of the step</summary>
<pre><code>${escapeHtml(logText(result.log))}</code></pre>
</details>
</section>`;
}

function light(exitCode: number | null): string {
  return exitCode === 0 ? '<b class="green">✓ exit code 0</b>' : `<b class="red">✗ exit code ${exitCode}</b>`;
}

function annotations(log: string): string {
  const notes = readLog(log).filter(({ kind }) => kind !== "text" && kind !== "group");
  if (notes.length === 0) return "";
  const items = notes.map(
    ({ kind, title, text }) =>
      `<div class="annotation ${kind}"><b>${escapeHtml(title || kind)}</b><br>${escapeHtml(text).replaceAll("\n", "<br>")}</div>`,
  );
  return `<div class="box"><div class="box-header">Annotations</div>\n${items.join("\n")}\n</div>`;
}

function logText(log: string): string {
  return readLog(log)
    .map(({ kind, title, text }) => {
      if (kind === "text") return text;
      return kind === "group" ? `▾ ${text}` : `${kind}: ${title && `${title}: `}${text}`;
    })
    .join("\n");
}

/** As GitHub colours a diff block: the line's first character decides. */
function colouredDiff(code: string, language: string): string {
  const classes: Record<string, string> = { "-": "pl-md", "+": "pl-mi1", "!": "pl-mc" };
  if (language !== "diff") return "";
  return code
    .split("\n")
    .map((line) => {
      const name = classes[line.charAt(0)];
      return name === undefined ? escapeHtml(line) : `<span class="${name}">${escapeHtml(line)}</span>`;
    })
    .join("\n");
}

/** What GitHub's page has around a summary. */
const OWN_CSS = `
body { margin: 0; }
main { max-width: 860px; margin: 0 auto; padding: 32px 24px; }
section { margin-top: 56px; }
.shown { display: grid; gap: 16px; margin: 16px 0; }
.box { border: 1px solid var(--borderColor-default); border-radius: 6px; overflow: hidden; }
.box-header { padding: 12px 16px; font-size: 14px; font-weight: 600; background: var(--bgColor-muted); border-bottom: 1px solid var(--borderColor-default); }
.summary { padding: 24px; }
.summary > :first-child { margin-top: 0; }
.summary > :last-child { margin-bottom: 0; }
.annotation { padding: 12px 16px; font-size: 14px; border-left: 4px solid var(--fgColor-attention); overflow-wrap: anywhere; }
.annotation + .annotation { border-top: 1px solid var(--borderColor-default); }
.annotation.error { border-left-color: var(--fgColor-danger); }
.red, p.error { color: var(--fgColor-danger); }
.green { color: var(--fgColor-success); }
`;
