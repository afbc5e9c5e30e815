import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import type { Cause } from "../domain/errors.ts";
import type { Target } from "../domain/target.ts";
import { hasWritten, type Outcome } from "../outcome/outcome.ts";
import type { Dependencies, RunState } from "../outcome/run-record.ts";
import { hasDrift } from "../plan/drift.ts";
import { named, readFindings } from "../plan/findings.ts";
import { judge } from "../plan/guards/judge.ts";
import { guardWait } from "../plan/guards/plan-changed.ts";
import type { Refusal } from "../plan/guards/refusal.ts";
import { type Plan, workOf } from "../plan/plan.ts";
import { readPlan, type Scope } from "../plan/read-plan.ts";
import { leastRequests } from "../plan/request-budget.ts";
import { afterWrites, planNotices, planWarnings } from "../plan/warnings.ts";
import { executePlan, type SyncResult } from "../sync/execute.ts";
import { writeWarnings } from "../sync/write-warnings.ts";
import { message } from "../text/message.ts";
import { confirmDrift, confirmDriftAfterwards } from "./confirm-drift.ts";

/** What a sync needs beside its scope. */
export interface SyncSettings extends Pick<Dependencies, "log" | "onLong" | "pause"> {
  /** An error in words, with what to do about it. */
  readonly explain: (error: unknown) => Cause;
  /** Called with the plan when it is read and judged. */
  readonly onPlan: (plan: Plan) => void;
  /** Checks beside the first reads what a preview believes. */
  readonly checkTarget: () => Promise<Target>;
}

/**
 * Reads and judges the plan, and carries it out. What was judged is what is written: where the rate limit turns the
 * first write away, everything is read and judged anew before it is sent again.
 */
export async function sync(
  scope: Scope,
  pairs: readonly EnvironmentPair[],
  state: RunState,
  settings: SyncSettings,
): Promise<Outcome> {
  const [first, target] = await beside(readPlan(scope, pairs), settings.checkTarget());
  const certain = { ...scope, target };
  state.target = target;
  const known = { warnings: [...state.warnings], notices: [...state.notices] };
  let plan: Plan | undefined = { ...first, target };
  for (let before: Plan | undefined; ; ) {
    const judged = await judgeUntilSettled(certain, pairs, state, known, plan, before);
    if (before === undefined) settings.onPlan(judged.plan);
    const [refusal, ...more] = judged.refusals;
    if (refusal !== undefined)
      return {
        kind: "refused",
        refusals: [refusal, ...more],
        drift: hasDrift(judged.plan, certain.policy),
      };
    if (workOf(judged.plan).length === 0) return nothingToWrite(certain, judged.plan, state);
    const result = await write(certain, judged.plan, settings);
    if (result.turnedAway === undefined) return concluded(certain, judged.plan, result, state);
    // Once is what a window can explain; whoever is turned away again had better come back later.
    if (before !== undefined) throw result.turnedAway;
    await certain.keyway.waitFor(result.turnedAway);
    before = judged.plan;
    plan = undefined;
  }
}

/** Waits for both. What is wrong with what was given says more than what came of it. */
async function beside<Reading, Check>(
  reading: Promise<Reading>,
  checking: Promise<Check>,
): Promise<[Reading, Check]> {
  const [read, checked] = await Promise.allSettled([reading, checking]);
  if (checked.status === "rejected") throw checked.reason;
  if (read.status === "rejected") throw read.reason;
  return [read.value, checked.value];
}

/** A plan and what it would be refused for. */
interface Judged {
  readonly plan: Plan;
  readonly refusals: readonly Refusal[];
}

/**
 * Judges, and reads and judges again until nothing had to be waited for in between and there is room to finish and check
 * the sync.
 * @param known warnings and notices of the run beside the plan's
 * @param read the plan as it was read just now; read anew if absent
 * @param before the plan that was judged before a wait; one that differs from it is refused
 */
async function judgeUntilSettled(
  scope: Scope,
  pairs: readonly EnvironmentPair[],
  state: RunState,
  known: Pick<RunState, "warnings" | "notices">,
  read: Plan | undefined,
  before: Plan | undefined,
): Promise<Judged> {
  const { keyway, policy } = scope;
  for (let given = read, judged = before; ; given = undefined) {
    const waits = given === undefined ? keyway.waits : 0;
    const plan = given ?? (await readPlan(scope, pairs));
    state.plan = plan;
    const findings = await readFindings(scope, plan, { writes: true });
    state.target = named(plan.target, findings);
    state.warnings = [...known.warnings, ...planWarnings(plan, policy, findings)];
    state.notices = [...known.notices, ...planNotices(plan, policy)];
    const changed = judged === undefined || workOf(plan).length === 0 ? [] : guardWait(plan, judged);
    const refusals = [...judge(plan, policy, findings), ...changed];
    if (refusals.length > 0 || workOf(plan).length === 0) return { plan, refusals };
    await keyway.ensureRequests(leastRequests(plan));
    if (keyway.waits === waits) return { plan, refusals };
    judged = plan;
  }
}

/** A pull changes nothing that is on both sides, so it may have nothing to do although the values differ. */
async function nothingToWrite(scope: Scope, plan: Plan, state: RunState): Promise<Outcome> {
  const { policy } = scope;
  if (!policy.failOnDrift || !hasDrift(plan, policy))
    return { kind: "in-sync", drift: hasDrift(plan, policy) };
  state.plan = await confirmDrift(scope, plan);
  return { kind: "in-sync", drift: hasDrift(state.plan, policy) };
}

function write(scope: Scope, plan: Plan, { log, onLong, pause, explain }: SyncSettings): Promise<SyncResult> {
  return executePlan(scope, plan, {
    showNames: scope.policy.showNames,
    explain,
    pause,
    direction: plan.direction,
    onWrite({ pair }) {
      const what =
        plan.direction === "push"
          ? message`Writing ${placeName(pair)}`
          : message`Pulling into ${pair.keyway}`;
      log(message`${what} …`);
      return onLong(what);
    },
    judgeAgain: async (fresh) => {
      // An approval was for the whole plan, of which some is done by now.
      const policy = { ...scope.policy, expectedPlan: undefined };
      return judge(fresh, policy, await readFindings(scope, fresh, { writes: true }))[0];
    },
  });
}

async function concluded(scope: Scope, plan: Plan, result: SyncResult, state: RunState): Promise<Outcome> {
  const { policy } = scope;
  const { environments, cause } = result;
  const seen = result.seen && { ...plan, environments: result.seen };
  // Of a write that failed in part nobody knows which of its side effects came about.
  const written = environments.filter(({ state }) => state === "written" || state === "hidden");
  const told = afterWrites(state.warnings, (pair) => written.some((outcome) => outcome.pair === pair));
  state.warnings = [...told, ...writeWarnings(environments, plan)];
  const drift = seen && hasDrift(seen, policy);
  if (cause !== undefined)
    return environments.some(hasWritten)
      ? { kind: "partially-synced", drift, environments, cause }
      : { kind: "error", environments, cause };
  if (seen === undefined || !drift || !policy.failOnDrift)
    return { kind: "synced", drift: drift ?? true, environments };
  const confirmed = await confirmDriftAfterwards(scope, seen);
  if (confirmed.doubt !== undefined) state.warnings = [...state.warnings, { message: confirmed.doubt }];
  return { kind: "synced", drift: confirmed.drift, environments };
}
