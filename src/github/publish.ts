import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Step } from "../keyway/requester.ts";
import type { Report } from "../outcome/run-record.ts";
import { annotations } from "../report/annotations.ts";
import { reportFile } from "../report/file.ts";
import { headline, verdict } from "../report/headline.ts";
import { type LogGroup, logLine, requestLog } from "../report/log.ts";
import { outputsOf } from "../report/outputs.ts";
import { summary } from "../report/summary.ts";
import type { Annotator } from "./annotator.ts";
import type { Core } from "./core.ts";

/** Where a report goes. */
export interface Places {
  readonly core: Core;
  readonly annotator: Annotator;
  /** Whether the runner takes a job summary; there is none outside of a workflow. */
  readonly hasSummary: boolean;
  readonly tempDirectory: string | undefined;
  /** Requests that the log has shown already. */
  readonly shown: ReadonlySet<Step>;
}

/**
 * Says everything that a report has to say. It is complete by now: nothing is decided here, and a place that cannot be
 * written to costs a warning, never the verdict.
 */
export async function publish(report: Report, places: Places): Promise<void> {
  const { core, annotator, hasSummary, tempDirectory, shown } = places;
  const attempt = async <Result>(place: string, write: () => Result | Promise<Result>) => {
    try {
      return await write();
    } catch (error) {
      const why = logLine(error instanceof Error ? error.message : String(error));
      annotator.tell("warning", `The ${place} could not be written: ${why}`);
      return undefined;
    }
  };
  // Its file is opened and written while the rest is said.
  const summarized = attempt("job summary", async () => {
    if (hasSummary) await core.summary.addRaw(summary(report)).write();
  });
  const file = await attempt("report file", () => writeReportFile(report, tempDirectory));
  await attempt("outputs", () => setOutputs(core, { ...outputsOf(report.run), report: file ?? "" }));
  await attempt("log", () => log(report, core, shown));
  await summarized;
  await attempt("annotations", () => annotate(report, annotator));
}

/** Outputs of the step; one that was set before is set anew. */
export function setOutputs(core: Core, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Its name is new for each step, and nobody else on the runner may read it. */
function writeReportFile(report: Report, tempDirectory: string | undefined): string {
  const path = join(tempDirectory ?? tmpdir(), `keyway-sync-${randomUUID()}.json`);
  writeFileSync(path, reportFile(report), { mode: 0o600, flag: "wx" });
  return path;
}

function log({ run, steps }: Report, core: Core, shown: ReadonlySet<Step>): void {
  const requests = requestLog(steps, shown);
  if (requests.lines.length > 0) showGroup(core, requests);
  const { icon } = headline(run);
  // The icon is ours, and may have a code point that cannot be seen: only the text is made safe.
  core.info(`${icon} ${logLine(verdict(run))}`);
}

/** Lines that are folded under a title. */
export function showGroup(core: Core, { title, lines }: LogGroup): void {
  core.startGroup(logLine(title));
  if (lines.length > 0) core.info(lines.map((line) => `  ${logLine(line)}`).join("\n"));
  core.endGroup();
}

function annotate(report: Report, annotator: Annotator): void {
  const { error, warnings, notices } = annotations(report.run);
  for (const { title, message } of notices) annotator.tell("notice", message, title);
  for (const { title, message } of warnings) annotator.tell("warning", message, title);
  if (error !== undefined) annotator.tell("error", error.message, error.title);
}
