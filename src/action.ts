import { messageOf } from "./domain/errors.ts";
import { VERSION } from "./domain/version.ts";
import { Annotator } from "./github/annotator.ts";
import { type Core, mask } from "./github/core.ts";
import { findApproval } from "./github/find-approval.ts";
import { publish, showGroup } from "./github/publish.ts";
import { prepareNotes, publishNotes } from "./github/publish-notes.ts";
import type { Context } from "./inputs/context.ts";
import { inputText } from "./inputs/inputs.ts";
import type { Inputs } from "./inputs/schema.ts";
import { KeywayClient } from "./keyway/client.ts";
import type { RequesterOptions, Step } from "./keyway/requester.ts";
import { pause } from "./keyway/retry-budget.ts";
import { FirstIdle } from "./network/first-idle.ts";
import { proxyFor } from "./network/proxy.ts";
import type { Dependencies } from "./outcome/run-record.ts";
import { logLine, type PlanLog, planLog, stepLine, waitLine } from "./report/log.ts";
import { run } from "./run.ts";
import { type Message, message, plain } from "./text/message.ts";
import { warmUp } from "./warm-up.ts";

/** What a step gets from the process it runs in: signals, clock and environment are its own. */
export interface Host
  extends Pick<Dependencies, "env">,
    Pick<RequesterOptions, "signal" | "writeSignal" | "clock" | "random"> {
  readonly core: Core;
  /** Told whether the step failed, before anything that could go wrong with telling people why. */
  readonly onVerdict: (failed: boolean) => void;
}

/** One step from its environment to its report. It never throws. */
export async function act(host: Host): Promise<void> {
  const { core } = host;
  const annotator = new Annotator(core);
  let isTold = false;
  const onVerdict = (failed: boolean) => {
    isTold = true;
    host.onVerdict(failed);
  };
  try {
    await runAndTell({ ...host, onVerdict }, annotator);
  } catch (error) {
    if (!isTold) host.onVerdict(true);
    ifHeard(() => annotator.tell("error", logLine(messageOf(error))));
    ifHeard(() => debugStack(core, error));
  }
  ifHeard(() => annotator.close());
}

/** Tells a runner that may not be listening any more, which is nothing to tell it of. */
function ifHeard(tell: () => void): void {
  try {
    tell();
  } catch {}
}

/** Wires the real things together. */
async function runAndTell(host: Host, annotator: Annotator): Promise<void> {
  const { env, core, signal, writeSignal, clock, random } = host;
  // Whatever is printed later, the runner hides these.
  mask(core, inputText(env, "token"), inputText(env, "githubToken"));

  const startedAt = new Date();
  const steps: Step[] = [];
  let shown: ReadonlySet<Step> = new Set();
  const connect = (inputs: Inputs, context: Context) => {
    const idle = new FirstIdle(() => {
      prepareNotes(inputs, context);
      warmUp(inputs, context, startedAt);
    });
    return new KeywayClient({
      base: inputs.apiUrl,
      proxy: proxyFor(inputs.apiUrl, env),
      token: inputs.token,
      userAgent: `keyway-sync-action/${VERSION}${context.runId && ` (run ${context.runId})`}`,
      signal,
      writeSignal,
      now: () => new Date(),
      clock,
      random,
      onSent: () => idle.sent(),
      onStep: (step) => {
        idle.answered();
        steps.push(step);
        core.debug(logLine(`${step.method} ${step.path} ${stepLine(step)}`));
      },
      onWait: (ms, why) => {
        const { text, isLong } = waitLine(ms, why);
        if (isLong) core.info(logLine(text));
        else core.debug(logLine(text));
      },
    });
  };

  const gitHub = {
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    proxyFor: (url: URL) => proxyFor(url, env),
    signal,
  };
  const ended = await run({
    env,
    connect,
    approval: (asked) => findApproval(asked, gitHub),
    log: (message) => core.info(logLine(plain(message))),
    onPlan: (plan, inputs) => {
      const log = planLog(plan, steps, inputs);
      showPlan(core, log);
      shown = log.shown;
    },
    onLong: (what) => startHeartbeat(core, what),
    pause: (ms) => pause(ms, signal),
    onUnexpected: (error) => debugStack(core, error),
  });
  // First, so that no trouble with a report can change the colour of the step.
  host.onVerdict(ended.failureReason !== undefined);
  const report = { run: ended, steps, startedAt, endedAt: new Date() };
  await publish(report, {
    core,
    annotator,
    hasSummary: Boolean(env.GITHUB_STEP_SUMMARY),
    tempDirectory: ended.context.tempDirectory,
    shown,
  });
  await publishNotes(report, { core, annotator, ...gitHub });
}

/** Shows how the target was found and what is known of each environment, as soon as it is known. */
function showPlan(core: Core, { target, environments }: PlanLog): void {
  if (target !== undefined) showGroup(core, target);
  for (const { requests, changes } of environments) {
    showGroup(core, requests);
    if (changes.length > 0) core.info(changes.join("\n"));
  }
}

/** Milliseconds after which something that takes long is said to be still under way, each time. */
const HEARTBEAT = 15_000;

function startHeartbeat(core: Core, what: Message): () => void {
  let seconds = 0;
  const beat = setInterval(() => {
    seconds += HEARTBEAT / 1000;
    core.info(logLine(plain(message`${what}: still under way after ${seconds} s`)));
  }, HEARTBEAT);
  beat.unref();
  return () => clearInterval(beat);
}

/** Where a fault of the action itself came from is for whoever mends it. */
function debugStack(core: Core, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const line of stack.split("\n")) core.debug(logLine(line));
}
