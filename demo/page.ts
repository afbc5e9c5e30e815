import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { markdown } from "../test/support/markdown.ts";
import type { Post } from "./github.ts";
import { readLog } from "./log.ts";
import type { Played } from "./story.ts";

const { escapeHtml } = markdown.utils;

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
boxes hold what GitHub shows on the page of the run: annotations, then the job summary. Where the step asks for it, the
pull request comment or the issue follows, as the run left it on GitHub.</p>
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

function contentsRow({ number, chapter, result }: Played): string {
  return `<tr><td><a href="#${chapter.id}">${number}. ${escapeHtml(chapter.title)}</a></td><td>${escapeHtml(result.outputs.result ?? "")}</td><td>${light(result.exitCode)}</td></tr>`;
}

function section({ number, chapter, stepYaml, result, posts, surprises }: Played): string {
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
${posts.map(postBoxes).join("\n")}
</div>
<details><summary>Log of the step</summary>
<pre><code>${colored(logText(result.log))}</code></pre>
</details>
</section>`;
}

/** As on GitHub's page of a pull request or an issue. */
function postBoxes({ kind, issue, comments, closed }: Post): string {
  const title = `<div class="title">${escapeHtml(issue.title)} <span class="number">#${issue.number}</span></div>`;
  const state = closed ? '<span class="state closed">✓ Closed</span>' : '<span class="state">⊙ Open</span>';
  const labels = issue.labels.map((label) => `<span class="label">${escapeHtml(label)}</span>`).join(" ");
  const first = kind === "issue" ? [said("opened this issue", issue)] : [];
  return `<div class="post ${kind}-box">
${kind === "issue" ? `${title}\n<p>${state} ${labels}</p>` : `<div class="place">On pull request #${issue.number}</div>`}
${[...first, ...comments.map((comment) => said("commented", comment))].join("\n")}
${closed ? `<p class="place">⊘ <b>${accountName(issue.author)}</b> closed this as completed</p>` : ""}
</div>`;
}

function said(verb: string, { author, body }: Pick<Post["issue"], "author" | "body">): string {
  const bot = author.type === "Bot" ? ' <span class="label">bot</span>' : "";
  return `<div class="box">
<div class="box-header"><b>${accountName(author)}</b>${bot} <span class="verb">${verb}</span></div>
<div class="summary">
${markdown.render(body)}
</div>
</div>`;
}

/** A bot is shown without the brackets of its login. */
function accountName({ login }: Post["issue"]["author"]): string {
  return escapeHtml(login.replace(/\[bot\]$/, ""));
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

/** A log with its colors, which no name in it can set: what cannot be seen in a name is written out. */
function colored(log: string): string {
  const [first = "", ...rest] = log.split("\u001b[");
  const spans = rest.map((part) => {
    const [, code, text = ""] = /^(\d+)m([\s\S]*)$/.exec(part) ?? [];
    return (code === "0" ? "</span>" : `<span class="color-${code}">`) + escapeHtml(text);
  });
  return escapeHtml(first) + spans.join("");
}

/** What GitHub's page has around a report. */
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
.post { display: grid; gap: 12px; }
.post > p { margin-bottom: 0; }
.post .title { font-size: 24px; line-height: 1.3; }
.number, .verb, .place { color: var(--fgColor-muted); font-weight: 400; }
.place { font-size: 14px; }
.label { display: inline-block; padding: 0 7px; font-size: 12px; font-weight: 500; line-height: 18px; color: var(--fgColor-muted); border: 1px solid var(--borderColor-default); border-radius: 2em; }
.state { display: inline-block; padding: 4px 12px; margin-right: 8px; font-size: 14px; font-weight: 500; color: #fff; background: #1f883d; border-radius: 2em; }
.state.closed { background: #8250df; }
.red, p.error { color: var(--fgColor-danger); }
.green { color: var(--fgColor-success); }
.color-31 { color: var(--fgColor-danger); }
.color-32 { color: var(--fgColor-success); }
.color-33 { color: var(--fgColor-attention); }
@media (max-width: 500px) { main, .summary { padding: 16px; } }
`;
