import type { Cause } from "../domain/errors.ts";
import { VERSION } from "../domain/version.ts";
import { type EnvironmentOutcome, environmentOutcomes } from "../outcome/outcome.ts";
import type { Report, RunResult } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import type { Refusal } from "../plan/guards/refusal.ts";
import type { Writes } from "../plan/plan.ts";
import { plain } from "../text/message.ts";
import { verdict } from "./headline.ts";
import { endingOf, planJson } from "./outputs.ts";

/** The report file: everything that is known of a run, as data, without secrets. */
export function reportFile(report: Report): string {
  const { run, steps, startedAt, endedAt } = report;
  const file = {
    schemaVersion: 1,
    action: VERSION,
    ...endingOf(run),
    headline: verdict(run),
    mode: run.mode ?? null,
    inputs: inputsWithoutSecrets(run),
    plan: run.plan === undefined ? null : planJson(run, run.plan),
    planDigest: run.plan === undefined ? null : planDigest(run.plan),
    environments: environmentOutcomes(run.outcome).map((outcome) => environmentJson(outcome, run)),
    cause: "cause" in run.outcome ? causeJson(run.outcome.cause) : null,
    refusals: run.outcome.kind === "refused" ? run.outcome.refusals.map(refusalJson) : [],
    warnings: run.warnings.map(({ pair, message, foretells }) => ({
      environment: pair ?? null,
      guard: foretells ?? null,
      message: plain(message),
    })),
    notices: run.notices.map(plain),
    requests: steps.map(({ environment, at, ...step }) => ({
      at: at.toISOString(),
      ...step,
      environment: environment ?? null,
    })),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    ms: endedAt.getTime() - startedAt.getTime(),
    run: run.context.runUrl,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function inputsWithoutSecrets({ inputs }: RunResult) {
  if (inputs === undefined) return null;
  const { token, githubToken, apiUrl, ...rest } = inputs;
  return { ...rest, apiUrl: apiUrl.href, ignore: inputs.showNames ? rest.ignore : rest.ignore.length };
}

function environmentJson({ pair, state, check, answer, seen }: EnvironmentOutcome, { inputs }: RunResult) {
  const names = inputs?.showNames ?? false;
  const lists = ({ create, update, delete: gone }: Writes) =>
    names
      ? { create, update, delete: gone }
      : { create: create.length, update: update.length, delete: gone.length };
  return {
    ...pair,
    state,
    done: check ? lists(check.done) : null,
    pending: check ? lists(check.pending) : null,
    gone: check ? lists(check.gone) : null,
    vanished: check ? (names ? check.vanished : check.vanished.length) : null,
    lowered: check?.lowered ?? 0,
    seen: seen ? lists(seen) : null,
    answer: answer === undefined ? null : { ...answer, error: names ? answer.error : undefined },
  };
}

function causeJson({ reason, message, details = [], advice, requestId }: Cause) {
  return {
    reason,
    message: plain(message),
    details: details.map(plain),
    advice: advice ? plain(advice) : null,
    requestId: requestId ?? null,
  };
}

function refusalJson({ guard, pair, message, advice }: Refusal) {
  return { guard, environment: pair ?? null, message: plain(message), advice: plain(advice) };
}
