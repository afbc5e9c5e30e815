import { randomUUID } from "node:crypto";
import { appendFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annotations } from "../report/annotations.ts";
import { reportFile } from "../report/file.ts";
import { verdict } from "../report/headline.ts";
import { logGroups, logLine } from "../report/log.ts";
import { outputsOf } from "../report/outputs.ts";
import type { Report } from "../report/report.ts";
import { summary } from "../report/summary.ts";
import type { Runner } from "./runner.ts";

/** Where a report goes. */
export interface Places {
  readonly runner: Runner;
  /** File that GitHub shows as job summary; absent outside of a workflow. */
  readonly summaryFile: string | undefined;
  readonly tempDirectory: string | undefined;
}

/**
 * Says everything that a report has to say. It is complete by now: nothing is decided here, and a place that cannot be
 * written to costs a warning, never the verdict.
 */
export function publish(report: Report, { runner, summaryFile, tempDirectory }: Places): void {
  const attempt = <Result>(place: string, write: () => Result): Result | undefined => {
    try {
      return write();
    } catch (error) {
      const why = logLine(error instanceof Error ? error.message : String(error));
      runner.annotate("warning", `The ${place} could not be written: ${why}`);
      return undefined;
    }
  };
  attempt("job summary", () => {
    if (summaryFile) appendFileSync(summaryFile, summary(report));
  });
  const file = attempt("report file", () => writeReportFile(report, tempDirectory));
  attempt("outputs", () => runner.setOutputs({ ...outputsOf(report.run), report: file ?? "" }));
  attempt("log", () => log(report, runner));
  attempt("annotations", () => annotate(report, runner));
}

/** Its name is new for each step, and nobody else on the runner may read it. */
function writeReportFile(report: Report, tempDirectory: string | undefined): string {
  const path = join(tempDirectory ?? tmpdir(), `keyway-sync-${randomUUID()}.json`);
  writeFileSync(path, reportFile(report), { mode: 0o600, flag: "wx" });
  return path;
}

function log(report: Report, runner: Runner): void {
  for (const { title, lines } of logGroups(report))
    runner.group(
      logLine(title),
      lines.map((line) => `  ${logLine(line)}`),
    );
  runner.info(logLine(verdict(report.run)));
}

function annotate(report: Report, runner: Runner): void {
  const { error, warnings, notices } = annotations(report.run);
  for (const { title, message } of notices) runner.annotate("notice", message, title);
  for (const { title, message } of warnings) runner.annotate("warning", message, title);
  if (error !== undefined) runner.annotate("error", error.message, error.title);
}
