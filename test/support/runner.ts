import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");

/** What a workflow hands to one step that uses the action. */
export interface Step {
  /** The `with:` of the step. Inputs that are not named get their default from action.yml, as on GitHub. */
  with?: Record<string, string>;
  /** `push` to the default branch if not given. */
  event?: WorkflowEvent;
  /** The workflow's repository; `acme/shop` if not given. */
  repository?: string;
  /** Files that a checkout before the step left in the workspace, by their path. */
  files?: Readonly<Record<string, string>>;
  /** More environment variables, or other values for those that the runner sets. */
  env?: Record<string, string>;
  /** Called once the process runs, for tests that end it. */
  onStart?: (pid: number) => void;
  /** Called at the first byte of the log. */
  onOutput?: (pid: number) => void;
  /** Whether nobody reads the log any more once it has begun. */
  unread?: boolean;
}

/** The event that started a workflow: its name, its ref, and the payload of the event file. */
export interface WorkflowEvent {
  name: string;
  ref: string;
  payload: object;
}

/** What a step left behind. */
export interface StepResult {
  exitCode: number | null;
  /** Standard output and error, as the runner reads them. */
  log: string;
  outputs: Record<string, string>;
  /** The job summary, as Markdown. */
  summary: string;
  /** The report file, parsed; undefined when there is none. */
  report: Record<string, unknown> | undefined;
  /** Whole milliseconds from start to end of the process. */
  ms: number;
}

/** A push to a branch of a repository whose default branch is main. */
export function push(branch = "main"): WorkflowEvent {
  return { name: "push", ref: `refs/heads/${branch}`, payload: { repository: { default_branch: "main" } } };
}

/** A pull request, from a branch of the repository or from a fork of it. */
export function pullRequest({ fork = false, author = "octocat" } = {}): WorkflowEvent {
  const base = { repo: { full_name: "acme/shop" } };
  const head = fork ? { repo: { full_name: "stranger/shop" } } : base;
  return {
    name: "pull_request",
    ref: "refs/pull/7/merge",
    payload: {
      repository: { default_branch: "main" },
      pull_request: { number: 7, head, base, user: { login: author } },
    },
  };
}

/** The daily run of a workflow. */
export function schedule(): WorkflowEvent {
  return { name: "schedule", ref: "refs/heads/main", payload: { repository: { default_branch: "main" } } };
}

/** What the button of a workflow starts, on the default branch. */
export function dispatch(): WorkflowEvent {
  return { ...schedule(), name: "workflow_dispatch" };
}

/** Runs the bundled action as a runner does: Node 24, inputs in the environment, files for what it says. */
export function runStep(step: Step): Promise<StepResult> {
  return runWith(step, (env) => runNode([join(ROOT, "dist", "index.js")], env, step));
}

/** As {@link runStep}, from the source, which Node takes as it is; such a process counts for the coverage. */
export function runSource(step: Step): Promise<StepResult> {
  const { NODE_V8_COVERAGE = "" } = process.env;
  return runWith(step, (env) => runNode([join(ROOT, "src", "main.ts")], { ...env, NODE_V8_COVERAGE }, step));
}

/** What a runner does around a step, whatever it starts with that environment. */
export async function runWith(
  step: Step,
  start: (env: Record<string, string>) => Promise<Ended>,
): Promise<StepResult> {
  const home = await mkdtemp(join(tmpdir(), "keyway-step-"));
  try {
    return await runIn(home, step, start);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function runIn(
  home: string,
  step: Step,
  start: (env: Record<string, string>) => Promise<Ended>,
): Promise<StepResult> {
  const event = step.event ?? push();
  const files = {
    outputs: join(home, "output"),
    summary: join(home, "summary.md"),
    event: join(home, "event.json"),
  };
  await Promise.all([
    writeFile(files.outputs, ""),
    writeFile(files.summary, ""),
    writeFile(files.event, JSON.stringify(event.payload)),
    mkdir(join(home, "temp")),
    mkdir(join(home, "workspace")),
  ]);
  for (const [path, content] of Object.entries(step.files ?? {})) {
    const file = join(home, "workspace", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const repository = step.repository ?? "acme/shop";
  const env = {
    PATH: process.env.PATH ?? "",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "octocat",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.outputs,
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: "4711",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: join(home, "workspace"),
    RUNNER_TEMP: join(home, "temp"),
    ...(await inputsOf(step.with ?? {}, repository)),
    ...step.env,
  };
  const { exitCode, log, ms } = await start(env);
  const outputs = parseOutputs(await readFile(files.outputs, "utf8"));
  return {
    exitCode,
    log,
    outputs,
    summary: await readFile(files.summary, "utf8"),
    report: outputs.report ? JSON.parse(await readFile(outputs.report, "utf8")) : undefined,
    ms,
  };
}

/** Those of action.yml, read once for all steps. */
const declaredInputs: Promise<Record<string, { default?: string }>> = readFile(
  join(ROOT, "action.yml"),
  "utf8",
).then((text) => parse(text).inputs);

/** The inputs as environment variables, defaults from action.yml filled in. */
export async function inputsOf(
  given: Record<string, string>,
  repository: string,
): Promise<Record<string, string>> {
  const expressions: Record<string, string> = {
    "${{ github.repository }}": repository,
    "${{ github.token }}": "",
  };
  const inputs: Record<string, string> = {};
  for (const [name, { default: usual = "" }] of Object.entries(await declaredInputs))
    inputs[name] = expressions[usual] ?? usual;
  const named = Object.entries({ ...inputs, ...given });
  return Object.fromEntries(
    named.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

/** How a Node process ended. */
export interface Ended {
  exitCode: number | null;
  /** Standard output and error. */
  log: string;
  /** Whole milliseconds from its start to its end. */
  ms: number;
}

/** Runs a program under the Node that runs this one, with this environment and no other. */
export function runNode(
  args: string[],
  env: Record<string, string>,
  { onStart, onOutput, unread = false }: Pick<Step, "onStart" | "onOutput" | "unread"> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // Node hands its own coverage down otherwise, and what a bundle covers nobody could find in the source.
    const own = { NODE_V8_COVERAGE: "", ...env };
    const child = spawn(process.execPath, args, { env: own, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stdout.once("data", () => onOutput?.(child.pid ?? 0));
    if (unread) child.stdout.once("data", () => child.stdout.destroy());
    child.on("error", reject);
    child.on("close", (exitCode) => {
      const ms = Math.round(performance.now() - started);
      resolve({ exitCode, log: Buffer.concat(chunks).toString("utf8"), ms });
    });
    if (child.pid !== undefined) onStart?.(child.pid);
  });
}

/** The file's format: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
