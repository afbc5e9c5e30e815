import { messageOf } from "../domain/errors.ts";
import type { Context } from "../inputs/context.ts";
import type { Inputs } from "../inputs/schema.ts";
import type { Report } from "../outcome/run-record.ts";
import { expectsNotes, notesOf, wantsNotes } from "../report/comment-and-issue.ts";
import { troubleText } from "../report/note-trouble.ts";
import { type Message, message, plain, sentence } from "../text/message.ts";
import type { Annotator } from "./annotator.ts";
import type { Core } from "./core.ts";
import { setOutputs } from "./publish.ts";

/** Milliseconds that comment and issue may take together: a report is not worth a job that hangs. */
const TIMEOUT = 60_000;

/** How to get to GitHub's API. */
export interface WayToGitHub {
  /** Where GitHub's API is. */
  readonly apiUrl: string;
  /** The proxy by way of which to reach a host; throws where its setting cannot be understood. */
  readonly proxyFor: (url: URL) => URL | undefined;
  /** Ends it early: the run is cancelled. */
  readonly signal: AbortSignal;
}

/** Where comment and issue go, and how to get there. */
export interface NotePlaces extends WayToGitHub {
  readonly core: Core;
  readonly annotator: Annotator;
}

/**
 * Loads what talks to GitHub, which takes 60 ms, where a comment or an issue is to be expected. Where that fails, it fails
 * once more when it is needed.
 */
export function prepareNotes(inputs: Inputs, context: Context): void {
  if (expectsNotes(inputs, context)) import("./octokit-chunk.ts").catch(() => undefined);
}

/**
 * Brings the pull request comment and the drift issue up to date, and sets their outputs. Only a run that has something
 * to say there, or is expected to, loads the code that talks to GitHub. What goes wrong here is a warning, and never fails a run.
 */
export async function publishNotes(report: Report, places: NotePlaces): Promise<void> {
  const warn = (what: Message) => places.annotator.tell("warning", plain(sentence(what)), "Keyway sync");
  try {
    for (const trouble of await publishAll(report, places)) warn(trouble);
  } catch (error) {
    warn(message`comment and issue could not be brought up to date: ${messageOf(error)}`);
  }
}

/** What the workflow asks for, in words that complete "… can be written". */
function askedFor({ comment, issue }: Inputs): Message {
  if (comment === "never") return message`no drift issue`;
  return issue ? message`neither comment nor issue` : message`no pull request comment`;
}

async function publishAll({ run, ...more }: Report, places: NotePlaces): Promise<Message[]> {
  const { inputs, context } = run;
  if (inputs === undefined || !wantsNotes(run)) return [];
  if (inputs.githubToken === undefined)
    return [message`\`githubToken\` is empty, so ${askedFor(inputs)} can be written`];
  const notes = notesOf({ run, ...more });
  if (notes.comment === undefined && notes.issue === undefined) return [];
  const apiUrl = new URL(places.apiUrl);
  const way = { apiUrl, proxy: places.proxyFor(apiUrl), signal: places.signal, timeout: TIMEOUT };
  const { writeNotes } = await import("./octokit-chunk.ts");
  const { commentUrl, issueUrl, troubles } = await writeNotes(notes, {
    ...way,
    token: inputs.githubToken,
    repository: context.repository,
  });
  setOutputs(places.core, { commentUrl, issueUrl });
  const ofFork = context.pullRequest?.withoutSecrets === "fork";
  return troubles.map((trouble) => troubleText(trouble, ofFork));
}
