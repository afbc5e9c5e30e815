import type { RunResult } from "../outcome/run-record.ts";

/** Whether a preview warns of a guard that would refuse the sync; such a warning has its own advice. */
export function wouldBeRefused({ warnings }: RunResult): boolean {
  return warnings.some(({ foretells }) => foretells !== undefined);
}
