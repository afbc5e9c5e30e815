import { providerName } from "../domain/provider.ts";
import type { Connection } from "../keyway/schemas.ts";
import { environmentOutcomes, hasWritten } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { fullSentence, type Message, message, sentence, trusted } from "../text/message.ts";
import { discoverySection } from "./discovery.ts";
import { environmentTable } from "./environment-table.ts";
import { headline } from "./headline.ts";
import { bytes, code, markdown } from "./markdown.ts";
import { type Detail, environmentSections } from "./sections.ts";

/** Where a report is read. */
export interface Place {
  /** Bytes that the text may have. */
  readonly limit: number;
  /** Level of the verdict's heading. */
  readonly heading: "##" | "###";
  /** From the most detail that the place is good for to the least. */
  readonly details: readonly Detail[];
}

/** Complaints, candidates and warnings that are shown one by one. */
const MOST_LINES: Record<Detail, number> = {
  all: 50,
  "no-unchanged": 50,
  "no-kept": 50,
  some: 50,
  few: 20,
  numbers: 5,
};

/** The report as Markdown: the verdict, what to do, the numbers, the names. Detail is dropped until it fits. */
export function render(report: Report, place: Place): string {
  for (const detail of place.details) {
    const text = renderWith(report, place, detail);
    if (bytes(text) <= place.limit) return text;
  }
  return renderWith(report, place, "numbers");
}

function renderWith({ run }: Report, { heading }: Place, detail: Detail): string {
  const { icon, text } = headline(run);
  const parts = [
    `${heading} ${icon} ${markdown(text)}`,
    subject(run),
    reasons(run, detail),
    warnings(run, detail),
    environmentTable(run),
    ...environmentSections(run, detail),
    leftOut(run, detail),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What was looked at and what was written, in a line or two. */
function subject(run: RunResult): string {
  const { inputs, target, mode, outcome, plan } = run;
  if (outcome.kind === "skipped")
    return outcome.pullRequestFrom === "fork"
      ? "GitHub gives no secrets to code that may come from anyone, so there is nothing to ask Keyway with. The preview runs once the change is on a branch of this repository."
      : "GitHub gives Dependabot no secrets but its own, so there is nothing to ask Keyway with. For a preview of its pull requests, add the key to the Dependabot secrets.";
  if (inputs === undefined || target === undefined) return "";
  const service = target.serviceId === undefined ? trusted("") : message`, service ${target.serviceId}`;
  const project = message`${providerName(target.provider)} project ${target.projectId}${service}`;
  const vault = message`vault ${target.repository}`;
  const way = inputs.direction === "push" ? message`${vault} → ${project}` : message`${project} → ${vault}`;
  const deployed = plan?.direction === "push" && target.provider !== "railway";
  const later = message` Running deployments keep their old values until the next deploy at ${providerName(target.provider)}.`;
  const outcomes = environmentOutcomes(outcome);
  const what = message`${trusted(mode === "sync" ? "Sync" : "Preview")} of ${way}`;
  if (outcomes.some(hasWritten)) return markdown(message`${what}.${deployed ? later : trusted("")}`);
  const certain = outcomes.every(
    ({ state, answer }) => state === "idle" || state === "not-begun" || answer !== undefined,
  );
  return markdown(
    certain && outcome.kind !== "in-sync" ? message`${what}. **Nothing was written.**` : message`${what}.`,
  );
}

/** What happened, and what to do about it. */
function reasons(run: RunResult, detail: Detail): string {
  const { outcome, plan, inputs } = run;
  switch (outcome.kind) {
    case "refused": {
      const several = outcome.refusals.length > 1;
      return outcome.refusals
        .map(({ guard, message, advice }) =>
          several
            ? `- ${markdown(fullSentence(message))} ${markdown(advice)} (${code(guard)})`
            : told(message, advice),
        )
        .join("\n");
    }
    case "partially-synced":
    case "error": {
      const { title, message, details, advice } = outcome.cause;
      // The heading has said it already where there is no title of its own.
      const inHeading = outcome.kind === "error" && title === undefined;
      return [
        inHeading ? "" : markdown(fullSentence(message)),
        list(details ?? [], detail),
        advice ? whatToDo(advice) : "",
      ]
        .filter((part) => part !== "")
        .join("\n\n");
    }
    case "drift":
      // What a warning foretells has its own advice.
      return run.warnings.some(({ foretells }) => foretells) ? "" : whatToDo(driftAdvice(run));
    case "in-sync":
      return outcome.drift ? whatToDo(driftAdvice(run)) : "";
    case "synced":
      return outcome.drift && plan?.direction === "pull" && inputs?.compare === "values"
        ? whatToDo(driftAdvice(run))
        : "";
    case "discovered":
      return discoverySection(outcome.discovery, inputs?.repository ?? "");
    case "disconnected":
      return disconnected(outcome.connection);
    case "skipped":
      return "";
  }
}

function disconnected({ id, providerName, account }: Connection): string {
  const owner = account === undefined ? trusted("") : message` of ${account}`;
  return markdown(
    message`The connection ${id} to ${providerName}${owner} is deleted. Secrets at the provider stay as they are; make a new connection with \`keyway connect\`.`,
  );
}

function driftAdvice({ plan, target }: RunResult): Message {
  const provider = providerName(target?.provider);
  return plan?.direction === "pull"
    ? message`a pull brings what the vault lacks and overwrites nothing. Where values differ, change the vault by hand, or push.`
    : message`if the vault is right, sync: a push to the default branch does it, or \`mode: sync\`. If ${provider} is right, change the vault.`;
}

function told(message: Message, advice: Message): string {
  return `${markdown(fullSentence(message))}\n\n${whatToDo(advice)}`;
}

function whatToDo(advice: Message): string {
  return `**What to do:** ${markdown(sentence(advice))}`;
}

function warnings({ warnings: all }: RunResult, detail: Detail): string {
  return list(
    all.map((warning) => message`⚠️ ${fullSentence(warning.message)}`),
    detail,
  );
}

function list(messages: readonly Message[], detail: Detail): string {
  const lines = messages.slice(0, MOST_LINES[detail]).map((message) => `- ${markdown(message)}`);
  const more = messages.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join("\n");
}

function leftOut({ inputs, plan }: RunResult, detail: Detail): string {
  if (plan === undefined) return "";
  if (inputs?.showNames === false) return "Names are not shown (`showNames: false`).";
  switch (detail) {
    case "all":
      return "";
    case "no-unchanged":
      return plan.environments.some(({ unchanged }) => unchanged.length > 0)
        ? "<sub>Unchanged names are left out here; the report file has them.</sub>"
        : "";
    case "no-kept":
      return "Names that are unchanged or left alone are left out here; the report file has them.";
    case "some":
    case "few":
      return "Long lists are cut here; the report file has all names.";
    case "numbers":
      return "Names are left out here; the report file has them.";
  }
}
