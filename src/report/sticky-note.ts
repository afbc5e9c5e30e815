import { createHash } from "node:crypto";
import { pairName } from "../domain/environments.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import { plain } from "../text/message.ts";
import { sanitize } from "../text/sanitize.ts";
import { footer } from "./footer.ts";
import { projectText } from "./place.ts";
import { render } from "./render.ts";

/** GitHub takes 65,536 characters; marker and footer fit between. In bytes. */
const LARGEST = 60_000;

/** People read it between other things: unchanged names are in the job summary. */
const SHORTER = ["no-unchanged", "no-kept", "some", "few", "numbers"] as const;

/** A text on GitHub that this action keeps up to date, one for each target. */
export interface StickyNote {
  /** The mark that a text bears, when it is this target's note. */
  readonly recognise: (body: string) => Marker | undefined;
  /** Of what is said, without what changes with every run: a text with the same digest is not sent again. */
  readonly digest: string;
  /** The whole text; `known` is the mark of the text that it replaces. */
  readonly body: (known: Marker | undefined) => string;
}

/** What a text says of itself, in a comment that is not shown. */
export interface Marker {
  /** Of the target; absent when no run has found it yet. */
  readonly target: string | undefined;
  readonly digest: string;
}

/** What tells a target from all others. */
interface Identity {
  /** Of the target and its environments as they were read; absent when they could not be. */
  readonly target: string | undefined;
  /** Of what the workflow says about the target, which a run knows that found nothing. */
  readonly given: string;
}

/** The pull request comment of a run, or `undefined` when not even its inputs were read. */
export function comment(report: Report): StickyNote | undefined {
  return note(report, render(report, { limit: LARGEST, heading: "###", details: SHORTER }));
}

/** The text of the drift issue, and its title. */
export interface IssueNote extends StickyNote {
  readonly title: string;
}

export function issue(report: Report): IssueNote | undefined {
  const text = render(report, {
    limit: LARGEST,
    heading: "##",
    details: SHORTER,
  });
  const found = note(
    report,
    `${text}\nThis issue updates itself on every check and closes automatically once vault and provider match.\n`,
  );
  return found && { ...found, title: issueTitle(report.run) };
}

/** GitHub takes 256 characters. */
function issueTitle(run: RunResult): string {
  const environments = run.inputs?.environments.map(({ keyway }) => keyway).join(", ") ?? "";
  const project = plain(projectText(run));
  return sanitize(`Secrets drift: ${project} no longer matches the vault (${environments})`, 180);
}

function note(report: Report, text: string): StickyNote | undefined {
  const { run } = report;
  const identity = identityOf(run);
  if (identity === undefined) return undefined;
  // The footer tells the plan's digest: a text must not outlive it.
  const digest = sha256(text + (run.plan ? planDigest(run.plan) : ""));
  return {
    recognise: recogniser(identity),
    digest,
    // A run that found nothing must not make the text forget what it is about.
    body: (known) =>
      `${marker({ given: identity.given, target: identity.target ?? known?.target }, digest)}\n${text}${footer(report)}`,
  };
}

function identityOf({ inputs, target, plan }: RunResult): Identity | undefined {
  if (inputs === undefined) return undefined;
  const { repository, direction, environments } = inputs;
  const asked = environments.map(({ keyway, provider }) => `${keyway}:${provider ?? ""}`);
  const given = [
    repository,
    inputs.provider,
    inputs.connectionId,
    inputs.projectId,
    inputs.serviceId,
    direction,
    asked,
  ];
  const pairs = plan?.environments.map(({ pair }) => pairName(pair)).sort();
  const found = target && pairs && [target.repository, target.projectId, target.serviceId, direction, pairs];
  return { target: found && sha256(JSON.stringify(found)), given: sha256(JSON.stringify(given)) };
}

/** Holds digests only, so that nothing from outside can end it. */
function marker({ target = "-", given }: Identity, digest: string): string {
  return `<!-- keyway-sync target=${target} given=${given} text=${digest} -->`;
}

function recogniser(own: Identity): StickyNote["recognise"] {
  return (body) => {
    const [, target, given, digest] =
      /^<!-- keyway-sync target=(\S+) given=(\S+) text=(\S+) -->/.exec(body) ?? [];
    if (target === undefined || digest === undefined) return undefined;
    const known = target === "-" ? undefined : target;
    const same = own.target === undefined || known === undefined ? given === own.given : known === own.target;
    return same ? { target: known, digest } : undefined;
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
