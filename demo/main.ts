import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { type GitHub, startGitHub } from "../sandbox/github/server.ts";
import { parseSeed } from "../sandbox/seed.ts";
import demoJson from "../sandbox/seeds/demo.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../sandbox/server.ts";
import { proseOf, strangeTags } from "../test/support/markdown.ts";
import { runStep, type StepResult } from "../test/support/runner.ts";
import { connectVercel } from "./connect.ts";
import { type Post, postsOf, textsOf, writesSince } from "./github.ts";
import { readLog } from "./log.ts";
import { page } from "./page.ts";
import { type Chapter, type Played, STORY } from "./story.ts";
import { terminalText } from "./terminal.ts";

/** The commit that every run is about. */
const COMMIT = "8c1f0e5a7b3d4926a1c0e9f8d7b6a5c4e3f2d1b0";

const REPORT = join(import.meta.dirname, "..", "demo-report");

/** Tells the story: runs the action against a local Keyway, shows each run, and writes all of it to demo-report/. */
async function main(): Promise<void> {
  // Nothing is connected yet; what was synced before belongs to the connection that is about to be made.
  const seed = parseSeed({ ...demoJson, consent: "local", connections: [], links: [] });
  await using world = await startSandbox(seed);
  await using github = await startGitHub();
  const secrets = new Map([["KEYWAY_TOKEN", seed.tokens[0]?.token ?? ""]]);
  console.log(
    "The action runs as on a GitHub runner, against a local Keyway, Vercel and GitHub; no network is needed.\n",
  );

  const [token = ""] = secrets.values();
  const ended = await connectVercel(world, token);
  const [connection] = world.keyway.connections;
  if (connection === undefined) throw new Error(`No connection was made; the browser ended at ${ended}`);
  for (const link of demoJson.links)
    world.keyway.links.push({ ...link, providerEnvironment: "production", connectionId: connection.id });
  console.log(`Connected Vercel through its consent page, as connection ${connection.id}.\n`);

  const story: Played[] = [];
  for (const [index, chapter] of STORY.entries()) {
    const played = await play(chapter, index + 1, { world, github, secrets });
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

/** Everything that the runs have in common. */
interface Stage {
  readonly world: Sandbox;
  readonly github: GitHub;
  readonly secrets: ReadonlyMap<string, string>;
}

async function play(chapter: Chapter, number: number, { world, github, secrets }: Stage): Promise<Played> {
  chapter.meanwhile?.(world);
  const before = github.requests.length;
  const { event, repository, merged } = chapter;
  if (merged !== undefined) github.repository(repository).merge(merged, COMMIT);
  const given = Object.entries(chapter.with).map(([name, value]) => [name, inputText(value, secrets)]);
  const result = await runStep({
    event,
    ...(repository && { repository }),
    ...(chapter.files && { files: chapter.files }),
    with: { apiUrl: world.url, githubToken: github.settings.token, ...Object.fromEntries(given) },
    env: { GITHUB_API_URL: github.url, GITHUB_SHA: COMMIT },
  });
  const posts = postsOf(result, github.repository(repository));
  const stepYaml = stepText(chapter);
  const surprises = compare(chapter, result, posts, writesSince(github, before));
  return { number, chapter, stepYaml, result, posts, surprises };
}

/** The event and the step, and below them the files that the step reads. */
function stepText({ event, with: inputs, files = {} }: Chapter): string {
  const yaml = stringify({ on: event.name, with: inputs });
  return [yaml, ...Object.entries(files).map(([path, content]) => `# ${path}\n${content}`)]
    .map((part) => part.trimEnd())
    .join("\n\n");
}

/** An input as GitHub passes it: a secret that does not exist is an empty text. */
function inputText(given: string | number | boolean, secrets: ReadonlyMap<string, string>): string {
  return String(given).replace(/\$\{\{ secrets\.(\w+) \}\}/, (_, name: string) => secrets.get(name) ?? "");
}

function compare(
  { ends }: Chapter,
  { exitCode, outputs, log, summary }: StepResult,
  posts: readonly Post[],
  written: readonly string[],
): string[] {
  const annotations = readLog(log)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "text" && kind !== "group");
  const reports = [summary, ...posts.flatMap(textsOf)];
  const rows = [
    ["exit code", ends.exitCode, exitCode],
    ["result", ends.result, outputs.result],
    ["failureReason", ends.failureReason, outputs.failureReason],
    ["annotations", ends.annotations.join(), annotations.join()],
    ["written on GitHub", (ends.github ?? []).join(), written.join()],
    ["HTML that is not the report's own", "", reports.flatMap(strangeTags).join()],
    ["mentions", "", reports.flatMap((report) => proseOf(report).match(/@\w+/g) ?? []).join()],
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
    ...story.flatMap(({ number, chapter, result, posts }) => {
      const path = join(REPORT, `${String(number).padStart(2, "0")}-${chapter.id}`);
      return [
        writeFile(`${path}.md`, result.summary),
        ...posts.map((post) => writeFile(`${path}-${post.kind}.md`, textsOf(post).join("\n"))),
      ];
    }),
  ]);
}

await main();
