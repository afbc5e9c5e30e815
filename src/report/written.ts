import { environmentOutcomes, hasWritten, type Outcome } from "../outcome/outcome.ts";
import { type Message, trusted } from "../text/message.ts";

/** Whether it is certain that nothing was written: no write was sent, or Keyway answered each and had done nothing. */
export function isUnwritten(outcome: Outcome): boolean {
  return environmentOutcomes(outcome).every(
    (environment) =>
      environment.state === "idle" ||
      environment.state === "not-begun" ||
      (environment.answer !== undefined && !hasWritten(environment)),
  );
}

/** What is true of every sync that stopped early, behind what stopped it. */
export function nothingFurther({ kind }: Outcome): Message {
  return trusted(kind === "partially-synced" ? " Nothing further was written." : "");
}
