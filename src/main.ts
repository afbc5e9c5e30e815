// First of all, so that from here on a cancel is heard.
import "./end-signals.ts";
import { messageOf, reasonFor } from "./domain/errors.ts";
import { VERSION } from "./domain/version.ts";
import { endSignal, writeEndSignal } from "./end-signals.ts";
import { Annotator } from "./github/annotator.ts";
import { core, mask } from "./github/core.ts";
import { publish, setOutputs } from "./github/publish.ts";
import type { Context } from "./inputs/context.ts";
import { inputText } from "./inputs/inputs.ts";
import type { Inputs } from "./inputs/schema.ts";
import { KeywayClient } from "./keyway/client.ts";
import type { Step } from "./keyway/requester.ts";
import { pause } from "./keyway/retry-budget.ts";
import { proxyFor } from "./network/proxy.ts";
import { discussionOf, troubleText, wantsDiscussion } from "./report/discussion.ts";
import { logLine, stepLine } from "./report/log.ts";
import type { Report } from "./report/report.ts";
import { run } from "./run.ts";
import { type Message, message, plain, sentence } from "./text/message.ts";

const annotator = new Annotator(core);

/** Wires the real things together and ends the step. */
async function main(): Promise<void> {
  const { env } = process;
  // Until a verdict is told there is none, however the process ends.
  process.exitCode = 1;
  process.once("exit", tellEndWithoutVerdict);
  // Whoever reads the log may go away; summary and outputs are still to be written then.
  process.stdout.on("error", () => undefined);
  // Whatever is printed later, the runner hides these.
  mask(core, inputText(env, "token"), inputText(env, "githubToken"));

  const startedAt = new Date();
  const steps: Step[] = [];
  const connect = ({ apiUrl, token }: Inputs, context: Context) =>
    new KeywayClient({
      base: apiUrl,
      proxy: proxyFor(apiUrl, env),
      token,
      userAgent: `keyway-sync-action/${VERSION}${context.runId && ` (run ${context.runId})`}`,
      signal: endSignal,
      writeSignal: writeEndSignal,
      now: () => new Date(),
      clock: () => Number(process.hrtime.bigint()) / 1e6,
      random: Math.random,
      onStep: (step) => {
        steps.push(step);
        core.debug(logLine(`${step.method} ${step.path} ${stepLine(step)}`));
      },
      onWait: (ms, why) => {
        // What a server says may hold names, so only the kind of the matter is told.
        const line = logLine(`Waiting ${ms} ms before asking again: ${reasonFor(why)}`);
        if (ms >= 5_000) core.info(line);
        else core.debug(line);
      },
    });

  const ended = await run({
    env,
    connect,
    log: (message) => core.info(logLine(plain(message))),
    pause: (ms) => pause(ms, endSignal),
  });
  // First, so that no trouble with a report can change the colour of the step.
  process.exitCode = ended.failureReason === undefined ? 0 : 1;
  process.off("exit", tellEndWithoutVerdict);
  const report = { run: ended, steps, startedAt, endedAt: new Date() };
  await publish(report, {
    core,
    annotator,
    hasSummary: Boolean(env.GITHUB_STEP_SUMMARY),
    tempDirectory: ended.context.tempDirectory,
  });
  await talk(report, env).catch((error: unknown) => {
    warn(message`comment and issue could not be brought up to date: ${messageOf(error)}`);
  });
}

/** Milliseconds that comment and issue may take together. */
const DISCUSSION_TIMEOUT = 60_000;

/** Comment and issue: only a run that has something to say there pays for the code that talks to GitHub. */
async function talk(report: Report, env: NodeJS.ProcessEnv): Promise<void> {
  const { inputs, context } = report.run;
  if (inputs === undefined || !wantsDiscussion(report.run)) return;
  if (inputs.githubToken === undefined)
    return warn(message`\`githubToken\` is empty, so neither comment nor issue can be written`);
  const discussion = discussionOf(report);
  if (discussion.comment === undefined && discussion.issue === undefined) return;
  const apiUrl = new URL(env.GITHUB_API_URL || "https://api.github.com");
  const proxy = proxyFor(apiUrl, env);
  const { discuss } = await import("./github/discuss.ts");
  const { commentUrl, issueUrl, troubles } = await discuss(discussion, {
    token: inputs.githubToken,
    repository: context.repository,
    apiUrl,
    proxy,
    timeout: DISCUSSION_TIMEOUT,
    signal: endSignal,
  });
  setOutputs(core, { commentUrl, issueUrl });
  for (const trouble of troubles) warn(troubleText(trouble));
}

/** Node ends a process that waits for nothing any more, even in the middle of the story. */
function tellEndWithoutVerdict(): void {
  annotator.tell("error", "The run ended without a verdict; run it again and look at what is written.");
}

function warn(message: Message): void {
  annotator.tell("warning", plain(sentence(message)), "Keyway sync");
}

main()
  .catch((error: unknown) => {
    process.off("exit", tellEndWithoutVerdict);
    annotator.tell("error", logLine(messageOf(error)));
    process.exitCode = 1;
  })
  .finally(() => annotator.close());
