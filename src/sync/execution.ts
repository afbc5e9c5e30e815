import type { Cause } from "../domain/errors.ts";
import type { Refusal } from "../plan/guards/refusal.ts";
import type { EnvironmentPlan, Plan } from "../plan/plan.ts";
import type { Scope } from "../plan/read-plan.ts";
import type { CauseOptions } from "./messages.ts";
import type { SyncProgress } from "./progress.ts";

/** What a sync needs besides the plan. */
export interface SyncOptions extends CauseOptions {
  /** Called before each environment is written; what it returns, when it is written and checked. */
  readonly onWrite: (environment: EnvironmentPlan) => () => void;
  /** Waits, in milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Judges what is left of the plan after a wait, as it was read anew. */
  readonly judgeAgain: (fresh: Plan) => Promise<Refusal | undefined>;
}

/** A sync that is being carried out: what every step of it needs. */
export interface Execution {
  readonly scope: Scope;
  readonly plan: Plan;
  readonly progress: SyncProgress;
  readonly options: SyncOptions;
}

/** Why a sync stops, and whether everything was read since the last write. */
export interface Stop {
  readonly cause: Cause;
  readonly upToDate: boolean;
}
