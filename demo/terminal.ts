import { styleText } from "node:util";
import type { Post } from "./github.ts";
import { type LogLine, readLog } from "./log.ts";
import type { Played } from "./story.ts";

/** One run of the demo, for a terminal. */
export function terminalText(played: Played): string {
  const { number, chapter, stepYaml, result, posts, surprises } = played;
  const { exitCode, outputs, ms } = result;
  const verdict = `exit code ${exitCode} · result ${outputs.result} ${outputs.failureReason && `(${outputs.failureReason}) `}· ${ms} ms`;
  return [
    styleText("bold", `━━ ${number}. ${chapter.title}`),
    chapter.why,
    "",
    ...indented(stepYaml.split("\n"), "  "),
    "",
    styleText("dim", "  Log"),
    ...indented(readLog(result.log).flatMap(logLines), styleText("dim", "  │ ")),
    "",
    styleText("dim", "  Job summary"),
    ...indented(summaryLines(result.summary), styleText("dim", "  │ ")),
    "",
    ...posts.flatMap(postLines),
    styleText(exitCode === 0 ? "green" : "red", `  ${verdict}`),
    ...surprises.map((surprise) => styleText("red", `  ✗ ${surprise}`)),
    "",
  ].join("\n");
}

/** Nothing that is told here may become a command when the demo itself runs in a workflow. */
function indented(lines: readonly string[], margin: string): string[] {
  return lines.map((line) => `${margin}${line.replaceAll("##[", "##\\[")}`);
}

/** Where it is and how it begins; the page has all of it. */
function postLines({ kind, issue, comments, closed, url }: Post): string[] {
  const where = kind === "comment" ? "Pull request comment" : `Issue, ${closed ? "closed" : "open"}`;
  const begin = kind === "comment" ? (comments[0]?.body ?? "") : `### ${issue.title}\n${issue.body}`;
  const heading = /^#.*$/m.exec(begin)?.[0] ?? "";
  return [styleText("dim", `  ${where}`), ...indented([plain(heading), url], styleText("dim", "  │ ")), ""];
}

function logLines({ kind, title, text }: LogLine): string[] {
  if (kind === "text") return [text];
  if (kind === "group") return [styleText("bold", `▾ ${text}`)];
  const label = title === "" ? kind : `${kind}: ${title}`;
  return [label, ...text.split("\n").map((line) => `  ${line}`)].map((line) =>
    styleText(kind === "error" ? "red" : "yellow", line),
  );
}

/** A summary's Markdown with what makes it hard to read in a terminal taken out: HTML, folded lists, blank lines. */
function summaryLines(markdown: string): string[] {
  const unfolded = markdown.replace(
    /^<details><summary>(.*)<\/summary>\n[\s\S]*?\n<\/details>$/gm,
    (_, title: string) => `▸ ${title}`,
  );
  let inNames = false;
  return unfolded
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      if (line.startsWith("```")) {
        inNames = line !== "```";
        return [];
      }
      return [inNames ? coloured(line) : plain(line)];
    });
}

function coloured(line: string): string {
  const colours = { "-": "red", "+": "green", "!": "yellow", "@": "magenta" } as const;
  const mark = line.charAt(0);
  return mark in colours ? styleText(colours[mark as keyof typeof colours], line) : line;
}

function plain(line: string): string {
  const text = line
    .replace(/<\/?code>/g, "`")
    .replace(/<\/?sub>/g, "")
    .replaceAll("<br>", " ")
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
  return text.startsWith("#") ? styleText("bold", text) : text;
}
