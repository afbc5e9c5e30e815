import type { Direction } from "../domain/provider.ts";
import type { Step } from "../keyway/requester.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { planDigest } from "../plan/digest.ts";
import { code } from "./markdown.ts";

function failedRequests({ outcome }: RunResult, steps: readonly Step[]): string[] {
  if (outcome.kind !== "error" && outcome.kind !== "partially-synced") return [];
  const failed = steps.filter(({ status }) => status === undefined || status >= 300).slice(-10);
  const requests = failed.map(
    ({ step, status, requestId }) => `${step} ${status ?? "without an answer"} ${code(requestId)}`,
  );
  const { requestId } = outcome.cause;
  if (requestId !== undefined && !failed.some((step) => step.requestId === requestId))
    requests.unshift(code(requestId));
  return requests.length === 0 ? [] : [`requests: ${requests.join(", ")}`];
}

const LEGEND: Record<Direction, string> = {
  push: "Red is deleted, orange updated, green created",
  pull: "Green is created",
};

/** What the colours mean, why the step is red, where to read on, and the digest that a later run can be held to. */
export function footer(run: RunResult, steps: readonly Step[]): string {
  const { plan, context, inputs, failureReason } = run;
  const coloured =
    inputs?.showNames &&
    plan?.environments.some(
      (environment) => environment.create.length + environment.update.length + environment.delete.length > 0,
    );
  const parts = [
    ...(coloured ? [LEGEND[plan?.direction ?? "push"]] : []),
    ...(failureReason === undefined ? [] : [`Reason ${code(failureReason)}`]),
    ...(context.runUrl === "" ? [] : [`[run](${context.runUrl})`]),
    ...(context.docsUrl === "" ? [] : [`[docs](${context.docsUrl})`]),
    ...(plan === undefined ? [] : [`plan ${code(planDigest(plan))}`]),
    ...failedRequests(run, steps),
  ];
  return parts.length === 0 ? "" : `\n<sub>${parts.join(" · ")}</sub>\n`;
}
