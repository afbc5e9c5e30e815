import type { Step } from "../keyway/requester.ts";
import type { RunResult } from "../outcome/run-record.ts";

/** A run that is over, with what the report tells beside it. */
export interface Report {
  readonly run: RunResult;
  /** Every request, in the order in which they ended. */
  readonly steps: readonly Step[];
  readonly startedAt: Date;
  readonly endedAt: Date;
}
