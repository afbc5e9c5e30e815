import type { Context } from "./inputs/context.ts";
import type { Inputs } from "./inputs/schema.ts";
import { type Preview, preview, status } from "./keyway/schemas.ts";
import type { Report, RunResult } from "./outcome/run-record.ts";
import { hasDrift } from "./plan/drift.ts";
import { NO_FINDINGS } from "./plan/findings.ts";
import { judge } from "./plan/guards/judge.ts";
import { type Plan, planEnvironment } from "./plan/plan.ts";
import { planNotices, planWarnings } from "./plan/warnings.ts";
import { annotations } from "./report/annotations.ts";
import { reportFile } from "./report/file.ts";
import { verdict } from "./report/headline.ts";
import { planLog, requestLog } from "./report/log.ts";
import { outputsOf } from "./report/outputs.ts";
import { summary } from "./report/summary.ts";

/** What Keyway might answer: a name in each list. */
const ANSWER = { toCreate: ["A"], toUpdate: ["B"], toDelete: ["C"], toSkip: ["D"] };

/**
 * Plans, judges and reports a made-up answer, for nobody: all of it is functions of values, which write nothing. V8
 * compiles a function when it is first called, and a run calls most of its functions for the first time once the answer
 * is there. What was called while Keyway worked is ready by then: 4 ms of a preview's 150 on a quiet machine, 40 of 300 on a
 * busy one.
 */
export function warmUp(inputs: Inputs, context: Context, now: Date): void {
  const { repository, provider, direction, allowDelete } = inputs;
  const target = {
    repository,
    connectionId: "",
    projectId: "",
    serviceId: undefined,
    provider,
    providerIsClaim: false,
  };
  const lists: Preview = preview.parse(ANSWER);
  const reading = {
    pair: { keyway: "production", provider: "production" },
    status: status.parse({ isFirstSync: false, providerSecretCount: 3 }),
    push: lists,
    pull: direction === "pull" ? lists : undefined,
    providerCount: 3,
  };
  const plan: Plan = {
    target,
    direction,
    allowDelete,
    environments: [planEnvironment(reading, inputs, target)],
  };
  judge(plan, inputs);
  hasDrift(plan, inputs);
  const run: RunResult = {
    context,
    inputs,
    mode: "preview",
    target,
    plan,
    warnings: planWarnings(plan, inputs, NO_FINDINGS),
    notices: planNotices(plan, inputs),
    required: [],
    outcome: { kind: "drift" },
    failureReason: undefined,
  };
  planLog(plan, [], inputs);
  requestLog([], new Set());
  verdict(run);
  annotations(run);
  outputsOf(run);
  const report: Report = { run, steps: [], startedAt: now, endedAt: now };
  summary(report);
  reportFile(report);
}
