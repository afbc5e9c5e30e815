import type { Check } from "./check.ts";
import type { Discovery } from "./discover.ts";
import type { EnvironmentPair } from "./environments.ts";
import type { Cause, FailureReason } from "./errors.ts";
import type { Connection, SyncAnswer } from "./keyway/api.ts";
import type { EnvironmentPlan } from "./plan.ts";
import type { Refusal } from "./refusal.ts";

/** The output `result`. */
export type Result =
  | "in-sync"
  | "drift"
  | "synced"
  | "partially-synced"
  | "refused"
  | "skipped"
  | "discovered"
  | "disconnected"
  | "error";

/** What a sync did in one environment. */
export interface EnvironmentOutcome {
  readonly pair: EnvironmentPair;
  /**
   * - `idle`: there was nothing to do, and nothing was written
   * - `written`: every planned name is confirmed
   * - `hidden`: written, as the server counts; the provider does not show some of the values
   * - `failed`: something planned was not done
   * - `undone`: it was settled, and a later write of this run changed it
   * - `unknown`: a write was sent, and what became of it could not be found out
   * - `not-begun`: the run stopped before it
   */
  readonly state: "idle" | "written" | "hidden" | "failed" | "undone" | "unknown" | "not-begun";
  /** Planned names as the last look found them; absent where nothing was written or it is not known. */
  readonly check?: Check | undefined;
  readonly answer?: SyncAnswer | undefined;
}

/** How a run ended. Closed: who adds a way is led by the compiler to every place that must answer. */
export type Outcome =
  | { readonly kind: "skipped"; readonly pullRequestFrom: "fork" | "Dependabot" }
  | { readonly kind: "discovered"; readonly discovery: Discovery }
  | { readonly kind: "disconnected"; readonly connection: Connection }
  | { readonly kind: "in-sync"; readonly drift: boolean }
  | { readonly kind: "drift" }
  | { readonly kind: "refused"; readonly refusals: readonly [Refusal, ...Refusal[]]; readonly drift: boolean }
  | { readonly kind: "synced"; readonly drift: boolean; readonly environments: readonly EnvironmentOutcome[] }
  | {
      readonly kind: "partially-synced";
      /** Absent when the last look failed. */
      readonly drift: boolean | undefined;
      readonly environments: readonly EnvironmentOutcome[];
      readonly cause: Cause;
    }
  | {
      readonly kind: "error";
      readonly cause: Cause;
      /** Where a sync had begun. */
      readonly environments?: readonly EnvironmentOutcome[];
    };

/** Whether vault and provider differ at the end of the run; `undefined` when it is not known. */
export function drifts(outcome: Outcome): boolean | undefined {
  switch (outcome.kind) {
    case "in-sync":
    case "synced":
    case "partially-synced":
    case "refused":
      return outcome.drift;
    case "drift":
      return true;
    case "skipped":
    case "discovered":
    case "disconnected":
    case "error":
      return undefined;
  }
}

/** Why the step is red; `undefined` when it is green. */
export function redReason(outcome: Outcome, failOnDrift: boolean): FailureReason | undefined {
  switch (outcome.kind) {
    case "skipped":
    case "discovered":
    case "disconnected":
      return undefined;
    case "in-sync":
    case "synced":
    case "drift":
      return failOnDrift && drifts(outcome) ? "drift" : undefined;
    case "refused":
      return outcome.refusals[0].guard;
    case "partially-synced":
    case "error":
      return outcome.cause.reason;
  }
}

/** Whether a sync wrote in the environment, as far as the look afterwards or the server tells. */
export function hasWritten({ check, answer }: EnvironmentOutcome): boolean {
  const done = check ? check.done.create.length + check.done.update.length + check.done.delete.length : 0;
  const counted = answer === undefined ? 0 : answer.created + answer.updated + answer.deleted;
  return done > 0 || counted > 0 || answer?.ok === true;
}

/** What a sync did in each environment; empty where no sync had begun. */
export function environmentOutcomes(outcome: Outcome): readonly EnvironmentOutcome[] {
  return "environments" in outcome ? (outcome.environments ?? []) : [];
}

/** The names of an environment that were equal on both sides, and are so as far as the run knows. */
export function stillUnchanged(
  { unchanged }: EnvironmentPlan,
  outcome: EnvironmentOutcome | undefined,
): readonly string[] {
  if (outcome?.state !== "undone" || outcome.check === undefined) return unchanged;
  const { create, update, delete: gone } = outcome.check.pending;
  const changed = new Set([...create, ...update, ...gone]);
  return unchanged.filter((name) => !changed.has(name));
}
