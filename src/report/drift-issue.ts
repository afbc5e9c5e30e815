import type { Report, RunResult } from "../outcome/run-record.ts";
import { plain } from "../text/message.ts";
import { sanitize } from "../text/sanitize.ts";
import { footer } from "./footer.ts";
import { type Marked, withMark } from "./marker.ts";
import { identityOf, recogniser } from "./note-identity.ts";
import { projectText } from "./place.ts";
import { render } from "./render.ts";
import { LARGEST, SHORTER, type StickyNote } from "./sticky-note.ts";

/** The text of the drift issue, and its title. */
export interface IssueNote extends StickyNote {
  readonly title: string;
}

/** The drift issue of a run, or `undefined` when not even its inputs were read. */
export function issue(report: Report): IssueNote | undefined {
  const { run } = report;
  const identity = identityOf(run);
  if (identity === undefined) return undefined;
  const rendered = render(report, { limit: LARGEST, heading: "##", details: SHORTER });
  const text = `${rendered}\nThis issue updates itself on every check and closes automatically once vault and provider match.\n`;
  const { given, target } = identity;
  return {
    title: issueTitle(run),
    recognise: recogniser(identity),
    isSaid: () => false,
    body: (known: Marked | undefined) =>
      withMark({ given, target: target ?? known?.target }, text, footer(report)),
  };
}

/** GitHub takes 256 characters. */
function issueTitle(run: RunResult): string {
  const environments = run.inputs?.environments.map(({ keyway }) => keyway).join(", ") ?? "";
  const project = plain(projectText(run));
  return sanitize(`Secrets drift: ${project} no longer matches the vault (${environments})`, 180);
}
