import { LIMITS } from "../../support/fast-clock.ts";
import { changedSomething, pairText, type Run, samePair, writesOf } from "../record.ts";
import { textOf } from "../said.ts";
import { heldBy, vaultOf } from "../state.ts";

const RESULTS: Readonly<Record<string, RegExp>> = {
  "in-sync": /^(drift|missing-names)?$/,
  drift: /^(drift|missing-names)?$/,
  synced: /^(drift|missing-names)?$/,
  "partially-synced": /./,
  refused: /^guard-/,
  error: /./,
};

/** Milliseconds that a process may really take. */
const LONGEST = 40_000;
/** Seconds that a run may take by its own clock, and one that has sent no write. */
const LONGEST_TOLD = 300;
const LONGEST_UNWRITTEN = 180;

/** One verdict, said everywhere alike, with a colour that fits. */
export function form(run: Run): string[] {
  const { exitCode, outputs, summary, report, annotations, rawReport } = run.said;
  const { result = "", failureReason = "" } = outputs;
  // A signal that comes when all is said and done meets a process that no longer listens.
  const struckDown = run.world.signal !== undefined && exitCode === null && result !== "";
  const green = failureReason === "";
  const wrong = [
    !(RESULTS[result] ?? /^\b$/).test(failureReason) &&
      `result ${result || "none"} with failureReason ${failureReason || "none"}`,
    !struckDown &&
      exitCode !== (green ? 0 : 1) &&
      `exit code ${exitCode} with failureReason ${failureReason || "none"}`,
    result !== "" && report === undefined && `the report file has another shape: ${rawReport.slice(0, 80)}`,
    report !== undefined &&
      report.result !== result &&
      `the report file says ${report.result}, the output ${result}`,
    summary.match(/^## /gm)?.length !== 1 &&
      `the summary has ${summary.match(/^## /gm)?.length ?? 0} verdicts`,
    annotations.error.length > 0 === green &&
      `${annotations.error.length} errors in a ${green ? "green" : "red"} run`,
    ...(["error", "warning", "notice"] as const).map(
      (kind) =>
        annotations[kind].length > 10 && `${annotations[kind].length} annotations of the kind ${kind}`,
    ),
    ...annotations.error.map(
      (text) => unreadable(text) && `an error that nobody can read: ${text.slice(0, 200)}`,
    ),
  ];
  return wrong.filter((one) => one !== false);
}

function unreadable(text: string): boolean {
  return text.trim() === "" || /TypeError|Cannot read|\[object|undefined|NaN|\n\s+at .*:\d+:\d+/.test(text);
}

/** It ends, and soon enough. */
export function hang(run: Run): string[] {
  const { ms } = run.said;
  const seconds = secondsOf(run);
  const written = run.asked.some(({ kind }) => kind === "sync");
  const most = written ? LONGEST_TOLD : LONGEST_UNWRITTEN;
  return [
    ...(ms > LONGEST ? [`the process took ${ms} ms`] : []),
    ...(seconds > most
      ? [`the run took ${seconds} s, and it wrote ${written ? "something" : "nothing"}`]
      : []),
  ];
}

/** How long a run would have taken: by its own clock, which what a provider that hangs takes of it has to be added to. */
function secondsOf({ asked, said }: Run): number {
  let until = 0;
  let hung = 0;
  for (const { at, endedAt = at } of asked) {
    if (endedAt - at < 1_000) continue;
    hung += Math.max(0, endedAt - Math.max(at, until));
    until = Math.max(until, endedAt);
  }
  return Math.round(((said.report?.ms ?? 0) + hung * (LIMITS - 1)) / 1000);
}

/** What is blamed is to blame. */
export function blame(run: Run): string[] {
  return [...blamedNothing(run), ...blamedSilence(run), ...blamedNames(run), ...blamedDeletions(run)];
}

/** What is said not to be found is not there. Where a project is looked for by its repository, a list may not have it. */
function blamedNothing({ said, asked, world }: Run): string[] {
  const missing = asked.some(({ status }) => status === 404);
  return said.outputs.failureReason === "not-found" && !missing && world.inputs.projectId !== ""
    ? [`what it says is not found is there: ${said.annotations.error[0]?.slice(0, 300)}`]
    : [];
}

/** A whole answer of Keyway itself is one; that of a gateway in front of it may be called none. */
function blamedSilence({ said, asked, world }: Run): string[] {
  const sent = asked.filter(({ kind }) => kind === "sync");
  const answered = sent.every(({ status }) => status !== undefined && ![502, 503, 504].includes(status));
  const [sentence] = /[^.\n]*no (complete )?answer came[^.\n]*/i.exec(textOf(said)) ?? [];
  return sent.length > 0 && answered && world.signal === undefined && sentence !== undefined
    ? [`a whole answer came to each write, and it says: ${sentence.trim()}`]
    : [];
}

/** A name that could not be written was not written. */
function blamedNames(run: Run): string[] {
  const [text = ""] = run.said.annotations.error;
  return writesOf(run)
    .filter(changedSomething)
    .flatMap(({ pair, left }) => {
      const vault = vaultOf(left, pair.keyway);
      const written = [...heldBy(left, pair.provider).values()].filter(
        ({ key, value }) => vault.get(key) === value,
      );
      const blamed = /could not be written[^;.]*/i.exec(text)?.[0] ?? "";
      return written
        .filter(({ key }) => new RegExp(`\\b${key}\\b`).test(blamed))
        .map(({ key }) => `${key} is blamed in ${pairText(pair)}, and it was written: ${blamed}`);
    });
}

/** Deletions beyond those listed can have been made: Keyway may count some, not more than there were names for it. */
function blamedDeletions(run: Run): string[] {
  const { said, world } = run;
  const told = Number(/deleted (\d+) names? .*?beyond/i.exec(textOf(said))?.[1] ?? 0);
  const possible = writesOf(run).flatMap(({ found, pair }) => {
    const plan = said.report?.plan?.environments.find((one) => samePair(pair, one));
    const vault = vaultOf(found, pair.keyway);
    const names = new Set([...heldBy(found, pair.provider).keys(), ...vault.keys()]);
    return [...names].filter((name) => !vault.get(name) && !plan?.delete.includes(name));
  });
  return told > possible.length && world.inputs.showNames === "true"
    ? [`it says that ${told} names were deleted beyond those listed, and ${possible.length} could be`]
    : [];
}
