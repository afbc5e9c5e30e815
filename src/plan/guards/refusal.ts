import type { EnvironmentPair } from "../../domain/environments.ts";
import type { Guard } from "../../domain/errors.ts";
import type { Message } from "../../text/message.ts";

/** One rule that a sync would break. */
export interface Refusal {
  readonly guard: Guard;
  /** The environment it is about; absent when it is about the plan as a whole. */
  readonly pair?: EnvironmentPair;
  /** The matter in a few words. */
  readonly title: Message;
  /** What is the matter, with numbers and names. */
  readonly message: Message;
  /** What to do about it. */
  readonly advice: Message;
}
