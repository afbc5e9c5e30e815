// First of all, so that from here on a cancel is heard.
import "./end-signals.ts";
import { messageOf, reasonFor } from "./domain/errors.ts";
import { VERSION } from "./domain/version.ts";
import { endSignal, writeEndSignal } from "./end-signals.ts";
import { Annotator } from "./github/annotator.ts";
import { core, mask } from "./github/core.ts";
import { findApproval } from "./github/find-approval.ts";
import { publish, showGroup } from "./github/publish.ts";
import { publishNotes } from "./github/publish-notes.ts";
import type { Context } from "./inputs/context.ts";
import { inputText } from "./inputs/inputs.ts";
import type { Inputs } from "./inputs/schema.ts";
import { KeywayClient } from "./keyway/client.ts";
import type { Step } from "./keyway/requester.ts";
import { pause } from "./keyway/retry-budget.ts";
import { proxyFor } from "./network/proxy.ts";
import { type EnvironmentLog, logLine, planLog, stepLine } from "./report/log.ts";
import { run } from "./run.ts";
import { type Message, message, plain } from "./text/message.ts";

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

  const gitHub = {
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    proxyFor: (url: URL) => proxyFor(url, env),
    signal: endSignal,
  };
  const ended = await run({
    env,
    connect,
    approval: (asked) => findApproval(asked, gitHub),
    log: (message) => core.info(logLine(plain(message))),
    onPlan: (plan, inputs) => showPlan(planLog(plan, steps, inputs)),
    onLong,
    pause: (ms) => pause(ms, endSignal),
    onUnexpected: debugStack,
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
  await publishNotes(report, { core, annotator, ...gitHub });
}

/** Shows what is known of each environment, as soon as it is known. */
function showPlan(environments: readonly EnvironmentLog[]): void {
  for (const { requests, changes } of environments) {
    showGroup(core, requests);
    for (const change of changes) core.info(change);
  }
}

/** Milliseconds after which something that takes long is said to be still under way, each time. */
const HEARTBEAT = 15_000;

function onLong(what: Message): () => void {
  let seconds = 0;
  const beat = setInterval(() => {
    seconds += HEARTBEAT / 1000;
    core.info(logLine(plain(message`${what}: still under way after ${seconds} s`)));
  }, HEARTBEAT);
  beat.unref();
  return () => clearInterval(beat);
}

/** Where a fault of the action itself came from is for whoever mends it. */
function debugStack(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const line of stack.split("\n")) core.debug(logLine(line));
}

/** Node ends a process that waits for nothing any more, even in the middle of the story. */
function tellEndWithoutVerdict(): void {
  annotator.tell(
    "error",
    "The run ended unexpectedly. Run a preview to see what was written, then run it again.",
  );
}

main()
  .catch((error: unknown) => {
    process.off("exit", tellEndWithoutVerdict);
    annotator.tell("error", logLine(messageOf(error)));
    debugStack(error);
    process.exitCode = 1;
  })
  .finally(() => annotator.close());
