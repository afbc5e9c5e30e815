import { createHash } from "node:crypto";
import { pairName } from "../environments.ts";
import type { Run } from "../run.ts";
import { footer, render } from "./render.ts";
import type { Report } from "./report.ts";

/** GitHub takes 65,536 characters; marker and footer fit between. In bytes. */
const LARGEST = 60_000;

/** People read it between other things: unchanged names are in the job summary. */
const SHORTER = ["no-unchanged", "no-kept", "some", "numbers"] as const;

/** A text on GitHub that this action keeps up to date, one for each target. */
export interface Note {
  /** Tells whether a text is this target's note: then the digest that it bears. */
  readonly recognise: (body: string) => string | undefined;
  /** What is said, without what changes with every run: equal texts are not sent again. */
  readonly digest: string;
  /** The whole text, marker included. */
  readonly body: string;
}

/** What tells a target from all others. */
interface Identity {
  /** Of the target and its environments as they were read; absent when they could not be. */
  readonly target: string | undefined;
  /** Of what the workflow says about the target, which a run knows that found nothing. */
  readonly given: string;
}

/** The pull request comment of a run, or `undefined` when not even its inputs were read. */
export function comment(report: Report): Note | undefined {
  return note(report, render(report, { limit: LARGEST, heading: "###", details: SHORTER }));
}

/** The text of the drift issue, and its title. */
export interface IssueNote extends Note {
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
    `${text}\nThis issue is kept up to date by the workflow, and closed when both sides are in sync again.\n`,
  );
  return found && { ...found, title: issueTitle(report.run) };
}

function issueTitle({ inputs, target }: Run): string {
  const environments = inputs?.environments.map(({ keyway }) => keyway).join(", ") ?? "";
  return `Secrets drift: ${target?.repository ?? ""} ${environments} (${target?.projectId ?? ""})`;
}

function note({ run }: Report, text: string): Note | undefined {
  const identity = identityOf(run);
  if (identity === undefined) return undefined;
  const digest = sha256(text);
  return {
    recognise: recogniser(identity),
    digest,
    body: `${marker(identity, digest)}\n${text}${footer(run)}`,
  };
}

function identityOf({ inputs, target, plan }: Run): Identity | undefined {
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

function recogniser(own: Identity): Note["recognise"] {
  return (body) => {
    const [, target, given, digest] =
      /^<!-- keyway-sync target=(\S+) given=(\S+) text=(\S+) -->/.exec(body) ?? [];
    const unknown = own.target === undefined || target === "-";
    return (unknown ? given === own.given : target === own.target) ? digest : undefined;
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
