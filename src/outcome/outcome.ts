import type { EnvironmentPair } from "../domain/environments.ts";
import type { Cause, FailureReason } from "../domain/errors.ts";
import type { Connection, Project, Providers, SyncAnswer } from "../keyway/schemas.ts";
import type { Refusal } from "../plan/guards/refusal.ts";
import { countOf, type EnvironmentPlan, writtenNames } from "../plan/plan.ts";
import type { Message } from "../text/message.ts";
import type { Verification } from "./verify.ts";

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
   * - `gone`: all done but for names that left their source meanwhile
   * - `failed`: something planned was not done
   * - `undone`: it was settled, and a later write of this run changed it
   * - `unknown`: a write was sent, and what became of it could not be found out
   * - `not-begun`: the run stopped before it
   */
  readonly state: "idle" | "written" | "hidden" | "gone" | "failed" | "undone" | "unknown" | "not-begun";
  /** Planned names as the last look found them; absent where nothing was written or it is not known. */
  readonly check?: Verification | undefined;
  readonly answer?: SyncAnswer | undefined;
  /** What came instead of an answer. */
  readonly error?: unknown;
  /** The environment as it was read last; absent where it could not be read after a write. */
  readonly seen?: EnvironmentPlan | undefined;
}

/** What the token's owner can reach. */
export interface Discovery {
  /** Absent when they could not be read. */
  readonly providers: Providers | undefined;
  /** Those that were asked for. */
  readonly connections: readonly DiscoveredConnection[];
  /** Providers of all connections, by Keyway's names. */
  readonly connected: readonly string[];
}

/** A connection and its projects, or why they could not be read. */
export interface DiscoveredConnection {
  readonly connection: Connection;
  readonly projects: readonly Project[];
  readonly trouble: Message | undefined;
}

/** A project that is linked to the repository, with what a step needs to name it. */
export interface LinkedProject {
  readonly provider: string;
  readonly connectionId: string;
  readonly projectId: string;
  readonly serviceId: string;
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
export function failureReason(
  outcome: Outcome,
  failOnDrift: boolean,
  missingNames = 0,
): FailureReason | undefined {
  const reason = failureReasonOf(outcome, failOnDrift);
  // Only a run that would be green otherwise fails for what the vault lacks.
  return reason ?? (missingNames > 0 ? "missing-names" : undefined);
}

function failureReasonOf(outcome: Outcome, failOnDrift: boolean): FailureReason | undefined {
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
  const done = check ? countOf(check.done) : 0;
  const counted = answer === undefined ? 0 : answer.created + answer.updated + answer.deleted;
  return done > 0 || counted > 0 || answer?.ok === true;
}

/** What a sync did in each environment; empty where no sync had begun. */
export function environmentOutcomes(outcome: Outcome): readonly EnvironmentOutcome[] {
  return "environments" in outcome ? (outcome.environments ?? []) : [];
}

/** The names of an environment that were equal on both sides when it was read last, and not written by this run. */
export function unchangedNames(
  { unchanged }: EnvironmentPlan,
  outcome: EnvironmentOutcome | undefined,
): readonly string[] {
  const done = new Set(outcome?.check === undefined ? [] : writtenNames(outcome.check.done));
  return (outcome?.seen?.unchanged ?? unchanged).filter((name) => !done.has(name));
}

/** An environment as it was read last: after a sync its state then, not what was planned. */
export function lastSeen(plan: EnvironmentPlan, outcome: EnvironmentOutcome | undefined): EnvironmentPlan {
  return outcome?.seen ?? plan;
}

/** The projects that are linked to a repository, compared without regard to letter case. */
export function linkedProjects({ connections }: Discovery, repository: string): LinkedProject[] {
  const known = connections.filter(({ connection }) => connection.provider !== undefined);
  return known.flatMap(({ connection, projects }) =>
    projects
      .filter(({ linkedRepo }) => linkedRepo?.toLowerCase() === repository.toLowerCase())
      .map(({ id, serviceId }) => ({
        provider: connection.providerName,
        connectionId: connection.id,
        projectId: id,
        serviceId: serviceId ?? "",
      })),
  );
}
