import { environmentOutcomes, hasWritten, type Outcome } from "../outcome/outcome.ts";

/** Whether it is certain that nothing was written: no write was sent, or Keyway answered each and had done nothing. */
export function isUnwritten(outcome: Outcome): boolean {
  return environmentOutcomes(outcome).every(
    (environment) =>
      environment.state === "idle" ||
      environment.state === "not-begun" ||
      (environment.answer !== undefined && !hasWritten(environment)),
  );
}
