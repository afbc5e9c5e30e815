import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { readLog } from "./demo-log.ts";
import { type Chapter, type Played, STORY } from "./demo-story.ts";
import { terminalText } from "./demo-terminal.ts";
import { page, strangeTags } from "./page.ts";
import { runStep, type StepResult } from "./runner.ts";
import { parseSeed } from "./seed.ts";
import demoJson from "./seeds/demo.json" with { type: "json" };
import { type Sandbox, startSandbox } from "./server.ts";

const REPORT = join(import.meta.dirname, "..", "demo-report");

/** Tells the story: runs the action against a local Keyway, shows each run, and writes all of it to demo-report/. */
async function main(): Promise<void> {
  const seed = parseSeed(demoJson);
  await using world = await startSandbox(seed);
  const secrets = new Map([["KEYWAY_TOKEN", seed.tokens[0]?.token ?? ""]]);
  console.log(
    "The action runs as on a GitHub runner, against a local Keyway and Vercel; no network is needed.\n",
  );

  const story: Played[] = [];
  for (const [index, chapter] of STORY.entries()) {
    const played = await play(chapter, index + 1, world, secrets);
    console.log(terminalText(played));
    story.push(played);
  }
  await writeReport(story);

  const failed = story.filter(({ surprises }) => surprises.length > 0);
  console.log(`${story.length - failed.length} of ${story.length} runs ended as they should.`);
  for (const { number, surprises } of failed) console.error(`Run ${number}: ${surprises.join("; ")}`);
  console.log("As a page: demo-report/index.html");
  if (failed.length > 0) process.exitCode = 1;
}

async function play(
  chapter: Chapter,
  number: number,
  world: Sandbox,
  secrets: ReadonlyMap<string, string>,
): Promise<Played> {
  chapter.meanwhile?.(world);
  const { event, repository } = chapter;
  const given = Object.entries(chapter.with).map(([name, value]) => [name, inputText(value, secrets)]);
  const result = await runStep({
    event,
    ...(repository && { repository }),
    with: { apiUrl: world.url, ...Object.fromEntries(given) },
  });
  const stepYaml = stringify({ on: event.name, with: chapter.with }).trimEnd();
  return { number, chapter, stepYaml, result, surprises: compare(chapter, result) };
}

/** An input as GitHub passes it: a secret that does not exist is an empty text. */
function inputText(given: string | number | boolean, secrets: ReadonlyMap<string, string>): string {
  return String(given).replace(/\$\{\{ secrets\.(\w+) \}\}/, (_, name: string) => secrets.get(name) ?? "");
}

function compare({ ends }: Chapter, { exitCode, outputs, log, summary }: StepResult): string[] {
  const annotations = readLog(log)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "text" && kind !== "group");
  const rows = [
    ["exit code", ends.exitCode, exitCode],
    ["result", ends.result, outputs.result],
    ["failureReason", ends.failureReason, outputs.failureReason],
    ["annotations", ends.annotations.join(), annotations.join()],
    ["HTML that is not the summary's own", "", strangeTags(summary).join()],
  ] as const;
  return rows
    .filter(([, expected, actual]) => expected !== actual)
    .map(([what, expected, actual]) => `${what}: expected "${expected}", got "${actual}"`);
}

async function writeReport(story: readonly Played[]): Promise<void> {
  await rm(REPORT, { recursive: true, force: true });
  await mkdir(REPORT);
  await Promise.all([
    writeFile(join(REPORT, "index.html"), await page(story)),
    ...story.map(({ number, chapter, result }) =>
      writeFile(join(REPORT, `${String(number).padStart(2, "0")}-${chapter.id}.md`), result.summary),
    ),
  ]);
}

await main();
