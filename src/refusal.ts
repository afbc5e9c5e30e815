import type { EnvironmentPair } from "./environments.ts";
import type { Guard } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import type { Message } from "./message.ts";

/** The inputs that decide what a sync may do. */
export type Policy = Pick<
  Inputs,
  | "direction"
  | "allowDelete"
  | "maxDeletes"
  | "allowFirstSync"
  | "allowSharedNames"
  | "expectedPlan"
  | "compare"
  | "ignore"
  | "showNames"
>;

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

/** Whether a plan may be carried out. */
export type Verdict =
  | { readonly kind: "go" }
  | { readonly kind: "refuse"; readonly refusals: readonly [Refusal, ...Refusal[]] };
