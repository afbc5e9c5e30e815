import { randomUUID } from "node:crypto";
import { appendFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { annotations } from "../report/annotations.ts";
import { reportFile } from "../report/file.ts";
import { logGroups, logLine, verdictLine } from "../report/log.ts";
import { outputsOf } from "../report/outputs.ts";
import type { Report } from "../report/report.ts";
import { summary } from "../report/summary.ts";

/** Where a report goes. */
export interface Places {
  /** File that GitHub shows as job summary; absent outside of a workflow. */
  readonly summaryFile: string | undefined;
  readonly tempDirectory: string | undefined;
}

/** Says everything that a report has to say. It is complete by now: nothing is decided here. */
export function publish(report: Report, places: Places): void {
  for (const { title, lines } of logGroups(report)) {
    core.startGroup(logLine(title));
    for (const line of lines) core.info(`  ${logLine(line)}`);
    core.endGroup();
  }
  core.info(logLine(verdictLine(report)));
  if (places.summaryFile) appendFileSync(places.summaryFile, summary(report));
  for (const [name, value] of Object.entries(outputsOf(report.run))) core.setOutput(name, value);
  core.setOutput("report", writeReportFile(report, places));
  annotate(report);
}

/** Its name is new for each step, and nobody else on the runner may read it. */
function writeReportFile(report: Report, { tempDirectory }: Places): string {
  const path = join(tempDirectory ?? tmpdir(), `keyway-sync-${randomUUID()}.json`);
  writeFileSync(path, reportFile(report), { mode: 0o600, flag: "wx" });
  return path;
}

function annotate(report: Report): void {
  const { error, warnings, notices } = annotations(report.run);
  for (const notice of notices) core.notice(notice);
  for (const warning of warnings) core.warning(warning);
  if (error !== undefined) core.error(error.message, { title: error.title });
}
