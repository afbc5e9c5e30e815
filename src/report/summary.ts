import type { Step } from "../keyway/api.ts";
import { type Cause, hasWritten } from "../outcome.ts";
import { planDigest } from "../plan.ts";
import { providerTitle } from "../provider.ts";
import type { Run } from "../run.ts";
import { headline } from "./headline.ts";
import { bytes, code, prose } from "./markdown.ts";
import type { Report } from "./report.ts";
import { DETAILS, type Detail, environmentSections, environmentTable } from "./sections.ts";

/** GitHub takes 1 MiB of summary a step. In bytes. */
const LARGEST = 900 * 1024;

/** The job summary: the verdict, the numbers, the names, and what to do. Detail is dropped until it fits. */
export function summary(report: Report): string {
  for (const detail of DETAILS) {
    const text = render(report, detail);
    if (detail === "numbers" || bytes(text) <= LARGEST) return text;
  }
  return "";
}

function render({ run, steps }: Report, detail: Detail): string {
  const { icon, text } = headline(run);
  const parts = [
    `## ${icon} ${prose(text)}`,
    subject(run),
    whatToDo(run),
    warnings(run),
    environmentTable(run),
    ...environmentSections(run, detail),
    LEFT_OUT[detail],
    redeployment(run),
    failedRequests(run, steps),
    footer(run),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const LEFT_OUT: Record<Detail, string> = {
  all: "",
  "no-unchanged": "Unchanged names are left out here; the report file has them.",
  "no-kept": "Unchanged and untouched names are left out here; the report file has them.",
  numbers: "The names are left out here; the report file has them.",
};

/** What was looked at, in one line. */
function subject({ mode, inputs, target }: Run): string {
  if (inputs === undefined || target === undefined) return "";
  const provider = `${providerTitle(target.provider)} project ${code(target.projectId)}`;
  const service = target.serviceId === undefined ? "" : `, service ${code(target.serviceId)}`;
  const vault = `vault ${code(target.repository)}`;
  const way =
    inputs.direction === "push" ? `${vault} → ${provider}${service}` : `${provider}${service} → ${vault}`;
  return `**${mode === "sync" ? "Sync" : "Preview"}** · ${inputs.direction} · ${way}`;
}

function whatToDo({ outcome, plan, mode }: Run): string {
  switch (outcome.kind) {
    case "refused":
      return [
        "Nothing was written, in any environment.",
        outcome.refusals
          .map(
            ({ guard, pair, message, advice }) =>
              `- **${pair ? code(pair.keyway) : "All environments"}**: ${prose(message)}. ${prose(advice)} (${code(guard)})`,
          )
          .join("\n"),
      ].join("\n\n");
    case "partially-synced":
    case "error":
      return quoted(outcome.cause);
    case "drift":
      return plan?.direction === "pull" || mode === "sync"
        ? ""
        : "A sync brings the provider in step with the vault: it runs on a push to the default branch, or with `mode: sync`.";
    case "skipped":
      return "GitHub gives no secrets to code that may come from anyone, so there is nothing to ask Keyway with. The preview runs once the change is on a branch of this repository.";
    case "in-sync":
    case "synced":
      return "";
  }
}

function quoted({ message, advice, reason }: Cause): string {
  const lines = [
    `**${prose(message)}**`,
    ...(advice === undefined ? [] : [prose(advice)]),
    `Reason: ${code(reason)}`,
  ];
  return lines.map((line) => line.replace(/^/gm, "> ")).join("\n>\n");
}

function warnings({ warnings: list }: Run): string {
  return list.map(({ message }) => `- ⚠️ ${prose(message)}`).join("\n");
}

/** Providers read their variables when they build or start: a sync alone changes nothing that runs. */
function redeployment({ outcome, plan, target }: Run): string {
  const written = "environments" in outcome && outcome.environments?.some(hasWritten);
  if (!written || plan?.direction !== "push" || target?.provider === "railway") return "";
  return `Running deployments keep their old values until the next deploy at ${providerTitle(target?.provider)}.`;
}

function failedRequests(run: Run, steps: readonly Step[]): string {
  if (run.outcome.kind !== "error" && run.outcome.kind !== "partially-synced") return "";
  const failed = steps.filter(({ status }) => status === undefined || status >= 300).slice(-10);
  if (failed.length === 0) return "";
  const list = failed.map(
    ({ step, status, requestId }) => `${prose(step)} ${status ?? "no answer"} ${code(requestId)}`,
  );
  return `Failed requests: ${list.join(", ")}`;
}

function footer({ plan, context }: Run): string {
  const parts = [
    ...(plan === undefined ? [] : [`Plan ${code(planDigest(plan))}`]),
    ...(context.runUrl === "" ? [] : [`[run](${context.runUrl})`]),
    ...(context.docsUrl === "" ? [] : [`[docs](${context.docsUrl})`]),
  ];
  return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
