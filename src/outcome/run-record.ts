import type { EnvironmentPair } from "../domain/environments.ts";
import type { FailureReason } from "../domain/errors.ts";
import type { Target } from "../domain/target.ts";
import type { Context } from "../inputs/context.ts";
import type { RequiredNames } from "../inputs/required-names.ts";
import type { Inputs, Mode } from "../inputs/schema.ts";
import type { Keyway } from "../keyway/client.ts";
import type { Step } from "../keyway/requester.ts";
import type { Approval } from "../plan/approval.ts";
import type { Plan } from "../plan/plan.ts";
import type { NameHistory } from "../plan/vault-history.ts";
import type { Warning } from "../plan/warnings.ts";
import type { Message } from "../text/message.ts";
import type { Outcome } from "./outcome.ts";
import type { RequiredIn } from "./required.ts";

/** What a run needs from the world. */
export interface Dependencies {
  /** The process environment: `INPUT_*` and `GITHUB_*`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connect: (inputs: Inputs, context: Context) => Keyway;
  /** One line for people, while the run goes on. */
  readonly log: (line: Message) => void;
  /** Asks GitHub which plan was approved by merging a pull request; only for runs that are held to that. */
  readonly approval: (asked: ApprovalRequest) => Promise<Approval>;
  /** Called when the plan is read, before it is acted upon. */
  readonly onPlan: (plan: Plan, inputs: Inputs) => void;
  /**
   * Called before something that may take long.
   * @returns to be called when it is over
   */
  readonly onLong: (what: Message) => () => void;
  /** Waits, in milliseconds; ends with CancelledError when the run is cancelled. */
  readonly pause: (ms: number) => Promise<void>;
  /** Called for a fault of the action itself, which the report can only name. */
  readonly onUnexpected: (error: unknown) => void;
}

/** Whose approval is asked for. */
export interface ApprovalRequest {
  readonly context: Context;
  readonly inputs: Inputs;
  readonly mode: "preview" | "sync";
  readonly target: Target;
  readonly pairs: readonly EnvironmentPair[];
}

/** What a run does; `auto` has been decided. */
export type ActualMode = Exclude<Mode, "auto">;

/** Everything the report is made of. What is absent was not found out. */
export interface RunResult {
  readonly context: Context;
  readonly inputs: Inputs | undefined;
  readonly mode: ActualMode | undefined;
  readonly target: Target | undefined;
  readonly plan: Plan | undefined;
  readonly warnings: readonly Warning[];
  /** What a person may want to know, such as another repository than the workflow's. */
  readonly notices: readonly Message[];
  /** How the names that the code needs stand; empty where none are asked for. */
  readonly required: readonly RequiredIn[];
  /** When the names that differ were changed in the vault; only for a drift issue, and where the server tells. */
  readonly history?: readonly NameHistory[] | undefined;
  readonly outcome: Outcome;
  /** Why the step is red; `undefined` when it is green. */
  readonly failureReason: FailureReason | undefined;
}

/** The facts of a run as they come in, so that a run that fails can still log what it knew. */
export interface RunState {
  readonly context: Context;
  inputs: Inputs | undefined;
  mode: RunResult["mode"];
  target: Target | undefined;
  plan: Plan | undefined;
  /** The names that the files of `requiredNames` ask for. */
  asked: RequiredNames | undefined;
  history?: RunResult["history"];
  warnings: Warning[];
  notices: Message[];
}

/** A run that is over, with what the report tells beside it. */
export interface Report {
  readonly run: RunResult;
  /** Every request, in the order in which they ended. */
  readonly steps: readonly Step[];
  readonly startedAt: Date;
  readonly endedAt: Date;
}
