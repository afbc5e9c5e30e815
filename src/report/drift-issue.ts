import { createHash } from "node:crypto";
import { drifts, environmentOutcomes, lastSeen } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { conceivable, driftNames, type PlacedName, remember } from "../plan/name-memory.ts";
import { plain } from "../text/message.ts";
import { sanitize } from "../text/sanitize.ts";
import { footer } from "./footer.ts";
import { historySection } from "./issue-history.ts";
import { farewell, type IssueFacts, news } from "./issue-remarks.ts";
import { bytes, folded } from "./markdown.ts";
import { type DriftMark, type Mark, type Marked, withMark } from "./marker.ts";
import { identityOf, projectDigest, type Recognise, recogniser } from "./note-identity.ts";
import { projectText } from "./place.ts";
import { render } from "./render.ts";
import { LARGEST, SHORTER } from "./sticky-note.ts";
import { moment } from "./time.ts";

/** The issue about a target's drift, and what to say as it goes on. */
export interface IssueNote {
  readonly title: string;
  readonly recognise: Recognise;
  /** The whole text; `known` is the one that it replaces. */
  readonly body: (known: Marked | undefined) => string;
  /** A comment on what has changed since the last check; `undefined` where nothing has. */
  readonly news: (known: Marked) => string | undefined;
  /** A comment on the end of it. */
  readonly farewell: (known: Marked) => string;
  /** Whether another issue is of this very step, which has been checking other environments for a while. */
  readonly hasReplaced: (other: Marked, known: Marked) => boolean;
}

/** Milliseconds after which a step that has not looked any more has other environments: the jobs of a matrix have not. */
const DAY = 24 * 60 * 60 * 1000;

/** The drift issue of a run, or `undefined` when not even its inputs were read. */
export function issue(report: Report): IssueNote | undefined {
  const { run, endedAt } = report;
  const { inputs, context } = run;
  const identity = identityOf(run);
  if (identity === undefined || inputs === undefined) return undefined;
  const drift = drifts(run.outcome) ?? true;
  const names = drift ? namesOf(run) : [];
  const facts: IssueFacts = { run, names, known: knownNames(run), at: endedAt };
  const project = run.target && projectDigest(run.target, inputs);
  const step = createHash("sha256").update(context.step).digest("hex").slice(0, 16);
  const marked = (known: Marked | undefined): Mark => ({
    given: identity.given,
    target: identity.target ?? known?.target,
    names: remember(names, inputs),
    drift: {
      project: project ?? known?.drift?.project ?? "-",
      step,
      since: drift ? (known?.drift?.since ?? endedAt) : undefined,
      checked: endedAt,
    },
  });
  return {
    title: issueTitle(run),
    recognise: recogniser(identity),
    body: (known) => {
      const mark = marked(known);
      return withMark(mark, drift ? openText(report, mark) : closedText(report, known), footer(report));
    },
    news: (known) => news(known, facts),
    farewell: (known) => farewell(known, facts),
    hasReplaced: (other, known) =>
      other.target !== identity.target &&
      other.drift?.project === project &&
      other.drift?.step === step &&
      lastCheck(other.drift) + DAY < lastCheck(known.drift),
  };
}

function lastCheck(mark: DriftMark | undefined): number {
  return mark?.checked.getTime() ?? 0;
}

const SELF =
  "This issue updates itself on every check and closes automatically once vault and provider match.";

function openText(report: Report, { drift }: Mark): string {
  const { run, endedAt } = report;
  const since = moment(drift?.since ?? endedAt);
  const link = run.context.runUrl === "" ? "" : ` · [latest run](${run.context.runUrl})`;
  const status = `**Open since** ${since} · last checked ${moment(endedAt)}${link}`;
  const history = historySection(run, endedAt);
  const limit = LARGEST - bytes(status + history + SELF);
  const text = render(report, { limit, heading: "##", ...SHORTER });
  return paragraphs(status, text, history, SELF);
}

/** What drifted last stays readable, below that it is over. */
function closedText(report: Report, known: Marked | undefined): string {
  const { endedAt } = report;
  const text = render(report, { limit: LARGEST, heading: "##", ...SHORTER });
  const status = `**Resolved** ${moment(endedAt)}`;
  const last = known && lastDrift(known);
  const whole = paragraphs(status, text, last ?? "");
  return bytes(whole) > LARGEST ? paragraphs(status, text) : whole;
}

/** What the issue said while it was open, unless somebody else has changed it. */
function lastDrift({ intact, text, drift }: Marked): string | undefined {
  if (!intact || drift?.since === undefined) return undefined;
  const [, ...rest] = text.trim().split("\n\n");
  const said = rest.filter((paragraph) => paragraph !== SELF).join("\n\n");
  return folded(`The drift as of ${moment(drift.checked)}`, said);
}

function paragraphs(...texts: readonly string[]): string {
  return `${texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n")}\n`;
}

/** The names that drift, as they were seen last. */
function namesOf(run: RunResult): PlacedName[] {
  const environments = seen(run);
  return run.inputs === undefined ? [] : driftNames({ environments }, run.inputs);
}

function knownNames(run: RunResult): PlacedName[] {
  return conceivable({ environments: seen(run) }, "drift");
}

function seen({ plan, outcome }: RunResult) {
  const outcomes = environmentOutcomes(outcome);
  return (plan?.environments ?? []).map((environment, index) => lastSeen(environment, outcomes[index]));
}

/** GitHub takes 256 characters. */
function issueTitle(run: RunResult): string {
  const environments = run.inputs?.environments.map(({ keyway }) => keyway).join(", ") ?? "";
  const project = plain(projectText(run));
  return sanitize(`Secrets drift: ${project} no longer matches the vault (${environments})`, 180);
}
