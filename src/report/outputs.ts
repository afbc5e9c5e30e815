import { drifts, linkedProjects } from "../outcome/outcome.ts";
import { missingCount } from "../outcome/required.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import type { EnvironmentPlan, Plan } from "../plan/plan.ts";
import { countsOf } from "./counts.ts";

/** The plan output is left empty above this: GitHub bounds all outputs of a job together. In bytes. */
const LARGEST_PLAN = 100 * 1024;

/** The lists of the plan's JSON, in its order. */
const LISTS = [
  "create",
  "update",
  "delete",
  "kept",
  "unchanged",
  "differs",
  "ignored",
  "unverifiable",
] as const;

/** All outputs of a run that are known before anything is published. */
export function outputsOf(run: RunResult): Record<string, string> {
  const { outcome, target, plan } = run;
  const counts = countsOf(run);
  const deleted = outcome.kind === "disconnected" ? outcome.connection : undefined;
  return {
    ...endingOf(run),
    created: String(counts.created),
    updated: String(counts.updated),
    deleted: String(counts.deleted),
    unchanged: String(counts.unchanged),
    missing: String(missingCount(run.required)),
    plan: plan === undefined ? "" : planOutput(run, plan),
    planDigest: plan === undefined ? "" : planDigest(plan),
    provider: target?.provider ?? deleted?.provider ?? "",
    connectionId: target?.connectionId ?? deleted?.id ?? "",
    projectId: target?.projectId ?? "",
    serviceId: target?.serviceId ?? "",
    commentUrl: "",
    issueUrl: "",
    matrix: matrixOf(run),
  };
}

/** The outputs that tell how a run ended. */
export function endingOf({ outcome, failureReason }: RunResult) {
  return {
    result: outcome.kind,
    failureReason: failureReason ?? "",
    drift: String(drifts(outcome) ?? ""),
  };
}

/** For `strategy.matrix`: the projects that are linked to this repository. */
function matrixOf({ outcome, inputs }: RunResult): string {
  if (outcome.kind !== "discovered" || inputs === undefined) return "";
  return shellSafeJson({ include: linkedProjects(outcome.discovery, inputs.repository) });
}

function planOutput(run: RunResult, plan: Plan): string {
  const json = JSON.stringify(planJson(run, plan));
  // What is too long already need not be escaped, which makes it longer; and what is escaped is ASCII.
  const output = json.length > LARGEST_PLAN ? json : shellSafe(json);
  return output.length > LARGEST_PLAN ? "" : output;
}

/** The plan as data, as the output and the report file have it. */
export function planJson({ inputs }: RunResult, { target, direction, allowDelete, environments }: Plan) {
  return {
    schemaVersion: 1,
    repository: target.repository,
    provider: target?.provider ?? "",
    connectionId: target.connectionId,
    projectId: target.projectId,
    serviceId: target.serviceId ?? "",
    direction,
    allowDelete,
    environments: environments.map((environment) => environmentJson(environment, inputs?.showNames ?? false)),
  };
}

function environmentJson(environment: EnvironmentPlan, showNames: boolean) {
  const { pair, status } = environment;
  const list = (name: (typeof LISTS)[number]) => [name, showNames ? environment[name] : []];
  const counts = Object.fromEntries(LISTS.map((name) => [name, environment[name].length]));
  return {
    keyway: pair.keyway,
    provider: pair.provider,
    ...Object.fromEntries(LISTS.map(list)),
    unlisted: environment.unlisted ?? null,
    firstSync: status.isFirstSync,
    ...(showNames ? {} : { counts }),
  };
}

/**
 * JSON in whose strings every character outside of a small set is `\uXXXX`: people paste outputs into shell lines,
 * and names come from anywhere.
 */
export function shellSafeJson(value: unknown): string {
  return shellSafe(JSON.stringify(value));
}

function shellSafe(json: string): string {
  return json.replace(STRING, (literal) => {
    const text: string = JSON.parse(literal);
    return `"${text.replace(/[^A-Za-z0-9_\-.:/ ]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
  });
}

const STRING = /"(?:[^"\\]|\\.)*"/g;
