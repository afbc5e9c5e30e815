import { autoMode, isPullRequestEvent } from "../inputs/context.ts";
import type { Step } from "../keyway/requester.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import { code, markdown } from "./markdown.ts";
import { kindOf, targetText } from "./place.ts";
import { isUnwritten } from "./written.ts";

/** Digits of the plan's digest that people compare at a glance; output and report file have all of it. */
const SHORT = 12;

/** The small print: what kind of run this was, what it was about, when, and where to read on. */
export function footer({ run, steps, endedAt }: Report): string {
  const { plan, context, failureReason } = run;
  const target = targetText(run);
  const parts = [
    kindText(run),
    ...(target.parts.length === 0 ? [] : [markdown(target)]),
    ...(context.commit === "" ? [] : [code(context.commit.slice(0, 7))]),
    `${endedAt.toISOString().slice(0, 16).replace("T", " ")} UTC`,
    ...(context.runUrl === "" ? [] : [`[Run and full summary](${context.runUrl})`]),
    ...reasonLink(run),
    ...(plan === undefined ? [] : [`plan ${code(planDigest(plan).slice(0, SHORT))}`]),
    ...(failureReason === undefined ? [] : failedRequests(run, steps)),
  ];
  return `\n<sub>${parts.join(" · ")}</sub>\n`;
}

function kindText(run: RunResult): string {
  const { mode, outcome, plan } = run;
  if (mode === undefined || mode === "discover" || mode === "disconnect" || plan === undefined)
    return "Keyway sync";
  const kind = { preview: `Preview${whyOnly(run)}`, "drift-check": "Drift check", sync: "Sync" }[kindOf(run)];
  return isUnwritten(outcome) ? `${kind}, nothing was written` : kind;
}

/** Why `mode: auto` did not sync, where that may surprise: a pull request is what previews are for. */
function whyOnly({ inputs, context }: RunResult): string {
  const { mode, why } = autoMode(context);
  const surprises = inputs?.mode === "auto" && mode === "preview" && !isPullRequestEvent(context);
  return surprises ? ` (${markdown(why)})` : "";
}

/** The row of the documentation for why the step is red, or for how it ended. */
function reasonLink({ context, failureReason, outcome }: RunResult): string[] {
  const reason = failureReason === undefined ? [] : [`Reason ${code(failureReason)}`];
  if (context.docsUrl === "") return reason;
  // A run that had nothing to write may drift all the same, and that is what its heading says.
  const ended = outcome.kind === "in-sync" && outcome.drift ? "drift" : outcome.kind;
  return [...reason, `[What this means](${context.docsUrl}#${failureReason ?? ended})`];
}

/** Requests that a server's log can be searched for. */
function failedRequests({ outcome }: RunResult, steps: readonly Step[]): string[] {
  if (outcome.kind !== "error" && outcome.kind !== "partially-synced") return [];
  const failed = steps.filter(({ status }) => status === undefined || status >= 300).slice(-10);
  const requests = failed.map(
    ({ step, status, requestId }) => `${step} ${status ?? "without an answer"} ${code(requestId)}`,
  );
  const { requestId } = outcome.cause;
  if (requestId !== undefined && !failed.some((step) => step.requestId === requestId))
    requests.unshift(code(requestId));
  return requests.length === 0 ? [] : [`requests: ${requests.join(", ")}`];
}
