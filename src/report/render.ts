import { nameOfProvider } from "../domain/provider.ts";
import type { Connection } from "../keyway/schemas.ts";
import { environmentOutcomes, hasWritten } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { countOf } from "../plan/plan.ts";
import { fullSentence, type Message, message, sentence, trusted } from "../text/message.ts";
import { deletions } from "./deletions.ts";
import { allOf, type Detail, MOST_LINES, type Whole } from "./detail.ts";
import { discoverySection } from "./discovery.ts";
import { environmentTable } from "./environment-table.ts";
import { wouldBeRefused } from "./foretold.ts";
import { headline } from "./headline.ts";
import { bytes, code, markdown } from "./markdown.ts";
import { driftSentence, driftSteps } from "./next-steps.ts";
import { kindOf, providerText } from "./place.ts";
import { requiredSection } from "./required-section.ts";
import { environmentSections } from "./sections.ts";
import { isUnwritten, nothingFurther } from "./written.ts";

/** Where a report is read. */
export interface Place {
  /** Bytes that the text may have. */
  readonly limit: number;
  /** Level of the verdict's heading. */
  readonly heading: "##" | "###";
  /** Markdown that stands in the heading instead of the verdict. */
  readonly verdict?: string | undefined;
  /** From the most detail that the place is good for to the least. */
  readonly details: readonly Detail[];
  /** Where its reader finds what is left out: the report file ends with the job, so only the summary speaks of it. */
  readonly whole: Whole;
}

/** The report as Markdown: the verdict, what to do, the numbers, the names. Detail is dropped until it fits. */
export function render(report: Report, place: Place): string {
  for (const detail of place.details) {
    const text = renderWith(report, place, detail);
    if (bytes(text) <= place.limit) return text;
  }
  return renderWith(report, place, "numbers");
}

function renderWith({ run }: Report, place: Place, detail: Detail): string {
  const { icon, text } = headline(run);
  const parts = [
    `${place.heading} ${place.verdict ?? `${icon} ${markdown(text)}`}`,
    deletions(run),
    reasons(run, place, detail),
    ...requiredSection(run, detail),
    environmentTable(run, detail, place.whole),
    warnings(run, detail),
    ...environmentSections(run, detail),
    leftOut(run, place, detail),
    closing(run),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What happened, and what to do about it. */
function reasons(run: RunResult, place: Place, detail: Detail): string {
  const { outcome, inputs } = run;
  switch (outcome.kind) {
    case "refused":
      return `Nothing was written.\n\n${refusals(run, place, detail)}`;
    case "partially-synced":
    case "error": {
      const { title, message: what, details, advice } = outcome.cause;
      // The heading has said it already where there is no title of its own.
      const inHeading = outcome.kind === "error" && title === undefined;
      const nothing =
        outcome.kind === "error" && run.mode === "sync" && isUnwritten(outcome) ? "Nothing was written." : "";
      return [
        nothing,
        inHeading ? "" : markdown(message`${fullSentence(what)}${nothingFurther(outcome)}`),
        list(details ?? [], detail),
        advice ? whatToDo(advice) : "",
      ]
        .filter((part) => part !== "")
        .join("\n\n");
    }
    case "drift":
      return kindOf(run) === "preview" || wouldBeRefused(run)
        ? ""
        : `${driftSentence(run)}\n\n${driftSteps(run)}`.trim();
    case "in-sync":
      return outcome.drift ? driftSteps(run) : "";
    case "synced":
      return outcome.drift && run.plan?.direction === "pull" && inputs?.compare === "values"
        ? driftSteps(run)
        : "";
    case "discovered":
      return discoverySection(outcome.discovery, inputs?.repository ?? "", detail);
    case "disconnected":
      return disconnected(outcome.connection);
    case "skipped":
      return outcome.pullRequestFrom === "fork"
        ? "GitHub does not share secrets with pull requests from forks, so there is no key to query Keyway with. The preview runs once the change is on a branch of this repository."
        : "Dependabot runs only receive Dependabot secrets, so there is no key to query Keyway with. For a preview of its pull requests, add the key to the Dependabot secrets.";
  }
}

function refusals({ outcome }: RunResult, { whole }: Place, detail: Detail): string {
  if (outcome.kind !== "refused") return "";
  const [first] = outcome.refusals;
  if (outcome.refusals.length === 1)
    return `${markdown(fullSentence(first.message))}\n\n${whatToDo(first.advice)}`;
  const lines = outcome.refusals
    .slice(0, MOST_LINES[detail])
    .map(
      ({ guard, message: what, advice }) =>
        `- ${markdown(fullSentence(what))} ${markdown(advice)} (${code(guard)})`,
    );
  const more = outcome.refusals.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${more} more${allOf(whole)}`] : [])].join("\n");
}

function disconnected(connection: Connection): string {
  const { id, account } = connection;
  const owner = account === undefined ? trusted("") : message` of ${account}`;
  return markdown(
    message`The connection ${id} to ${nameOfProvider(connection)}${owner} is deleted. Secrets at the provider stay as they are; make a new connection with \`keyway connect\`.`,
  );
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
  const lines = messages.slice(0, MOST_LINES[detail]).map((line) => `- ${markdown(line)}`);
  const more = messages.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join("\n");
}

function leftOut({ inputs, plan }: RunResult, { details, whole }: Place, detail: Detail): string {
  if (plan === undefined) return "";
  if (inputs?.showNames === false) return "Names are not shown (`showNames: false`).";
  // What a place never shows is not missed there.
  if (detail === details[0]) return "";
  switch (detail) {
    case "all":
      return "";
    case "no-unchanged":
      return plan.environments.some(({ unchanged }) => unchanged.length > 0)
        ? `Unchanged names are left out here; the ${whole} has them.`
        : "";
    case "no-kept":
      return `Names that are unchanged or left alone are left out here; the ${whole} has them.`;
    case "some":
    case "few":
      return `Long lists are cut here; the ${whole} ${whole === "report file" ? "has all names" : "has room for more"}.`;
    case "numbers":
      return `Names are left out here; the ${whole} has ${whole === "report file" ? "them" : "room for more"}.`;
  }
}

/** What follows from it: when it takes effect. */
function closing(run: RunResult): string {
  const { outcome, plan, target, context } = run;
  const outcomes = environmentOutcomes(outcome);
  if (plan?.direction === "push" && target?.provider !== "railway" && outcomes.some(hasWritten))
    return markdown(
      message`Redeploy to apply: running deployments at ${providerText(run)} keep the old values.`,
    );
  const changes = plan?.environments.some((environment) => countOf(environment) > 0) ?? false;
  if (context.pullRequest !== undefined && outcome.kind === "drift" && changes && !wouldBeRefused(run))
    return markdown(
      message`This is the state of ${plan?.direction === "pull" ? providerText(run) : trusted("the vault")} now; the pull request itself changes no secret. The next sync applies it.`,
    );
  return "";
}
