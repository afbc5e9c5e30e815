import { randomUUID } from "node:crypto";
import { appendFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { annotations } from "../report/annotations.ts";
import { reportFile } from "../report/file.ts";
import { logGroups, logLine } from "../report/log.ts";
import { outputsOf } from "../report/outputs.ts";
import { verdict } from "../report/render.ts";
import type { Report } from "../report/report.ts";
import { summary } from "../report/summary.ts";

/** Where a report goes. */
export interface Places {
  /** File that GitHub shows as job summary; absent outside of a workflow. */
  readonly summaryFile: string | undefined;
  readonly tempDirectory: string | undefined;
}

/**
 * Says everything that a report has to say. It is complete by now: nothing is decided here, and a place that cannot be
 * written to costs a warning, never the verdict.
 */
export function publish(report: Report, places: Places): void {
  attempt("job summary", () => {
    if (places.summaryFile) appendFileSync(places.summaryFile, summary(report));
  });
  attempt("outputs", () => {
    for (const [name, value] of Object.entries(outputsOf(report.run))) core.setOutput(name, value);
  });
  const file = attempt("report file", () => writeReportFile(report, places));
  attempt("outputs", () => core.setOutput("report", file ?? ""));
  log(report);
  annotate(report);
}

function attempt<Result>(place: string, write: () => Result): Result | undefined {
  try {
    return write();
  } catch (error) {
    core.warning(
      `The ${place} could not be written: ${logLine(error instanceof Error ? error.message : String(error))}`,
    );
    return undefined;
  }
}

function log(report: Report): void {
  for (const { title, lines } of logGroups(report)) {
    core.startGroup(logLine(title));
    for (const line of lines) core.info(`  ${logLine(line)}`);
    core.endGroup();
  }
  core.info(logLine(verdict(report.run)));
}

/** Its name is new for each step, and nobody else on the runner may read it. */
function writeReportFile(report: Report, { tempDirectory }: Places): string {
  const path = join(tempDirectory ?? tmpdir(), `keyway-sync-${randomUUID()}.json`);
  writeFileSync(path, reportFile(report), { mode: 0o600, flag: "wx" });
  return path;
}

function annotate(report: Report): void {
  const { error, warnings, notices } = annotations(report.run);
  for (const { title, message } of notices) core.notice(message, { title });
  for (const { title, message } of warnings) core.warning(message, { title });
  if (error !== undefined) core.error(error.message, { title: error.title });
}
