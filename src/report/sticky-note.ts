import { mergeOf } from "../inputs/context.ts";
import { environmentOutcomes, hasWritten } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import { plannedNames, remember } from "../plan/name-memory.ts";
import { footer } from "./footer.ts";
import { headline } from "./headline.ts";
import { markdown } from "./markdown.ts";
import { type Mark, type Marked, textDigest, withMark } from "./marker.ts";
import { identityOf, type Recognise, recogniser } from "./note-identity.ts";
import { render } from "./render.ts";

/** GitHub takes 65,536 characters; marker and footer fit between. In bytes. */
export const LARGEST = 60_000;

/** People read it between other things: unchanged names are in the job summary. */
export const SHORTER = {
  details: ["no-unchanged", "no-kept", "some", "few", "numbers"],
  whole: "job summary",
} as const;

/** A text on GitHub that this action keeps up to date, one for each target. */
export interface StickyNote {
  readonly recognise: Recognise;
  /** Whether a text says just this already, so that it need not be sent again. */
  readonly isSaid: (known: Marked) => boolean;
  /** The whole text; `known` is the one that it replaces. */
  readonly body: (known: Marked | undefined) => string;
}

/** The pull request comment of a run, or `undefined` when not even its inputs were read. */
export function comment(report: Report): StickyNote | undefined {
  const { run } = report;
  const identity = identityOf(run);
  if (identity === undefined) return undefined;
  const text = render(report, { limit: LARGEST, heading: "###", verdict: afterMerge(run), ...SHORTER });
  const marked = (known: Marked | undefined): Mark => ({
    given: identity.given,
    // A run that found nothing must not make the text forget what it is about.
    target: identity.target ?? known?.target,
    ...approvable(report, known),
  });
  return {
    recognise: recogniser(identity),
    isSaid: (known) =>
      known.intact && known.digest === textDigest(text) && known.plan === approvable(report, known).plan,
    body: (known) => withMark(marked(known), text, footer(report)),
  };
}

/**
 * The plan that a merge approves: the one that a preview shows on the pull request. After the merge it stays what it was,
 * so that a sync that was refused does not approve itself when it is run again; it is used up by a sync that wrote.
 */
function approvable(
  { run, endedAt }: Report,
  known: Marked | undefined,
): Pick<Mark, "plan" | "shown" | "names"> {
  const { context, mode, plan, inputs, outcome } = run;
  if (context.pullRequest === undefined) {
    const used = environmentOutcomes(outcome).some(hasWritten);
    return used ? {} : { plan: known?.plan, shown: known?.shown, names: known?.names };
  }
  const shown = mode === "preview" && (outcome.kind === "drift" || outcome.kind === "in-sync");
  if (!shown || plan === undefined || inputs === undefined) return {};
  return { plan: planDigest(plan), shown: endedAt, names: remember(plannedNames(plan), inputs) };
}

/** The heading under which a pull request reads on after it was merged; the usual verdict where that says it as well. */
function afterMerge(run: RunResult): string | undefined {
  const { context, mode, outcome } = run;
  if (mode !== "sync" || context.pullRequest !== undefined || mergeOf(context) === undefined)
    return undefined;
  const { icon, text } = headline(run);
  const where = context.runUrl === "" ? "" : ` in [run ${context.runId}](${context.runUrl})`;
  switch (outcome.kind) {
    case "synced":
      return `${icon} Synced${where}\n\n${markdown(text)}`;
    case "in-sync":
      return outcome.drift ? undefined : `${icon} Nothing left to sync`;
    case "refused": {
      const [{ title }, ...more] = outcome.refusals;
      return `${icon} Sync refused: ${more.length === 0 ? markdown(title) : `${more.length + 1} reasons, see below`}`;
    }
    case "drift":
    case "partially-synced":
    case "error":
    case "skipped":
    case "discovered":
    case "disconnected":
      return undefined;
  }
}
