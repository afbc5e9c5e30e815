import { environmentOutcomes, lastSeen } from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { isDrifting } from "../plan/drift.ts";
import { type EnvironmentPlan, hasEmptySource, isEmpty } from "../plan/plan.ts";
import { join, type Message, message, plain, trusted } from "../text/message.ts";
import { counted } from "../text/wording.ts";
import { total } from "./counts.ts";
import { providerText } from "./place.ts";

/** The environments that count as drift, as they were read last. */
export function driftingOf({ plan, inputs, outcome }: RunResult): EnvironmentPlan[] {
  if (plan === undefined || inputs === undefined) return [];
  const outcomes = environmentOutcomes(outcome);
  return plan.environments
    .map((environment, index) => lastSeen(environment, outcomes[index]))
    .filter((environment) => isDrifting(environment, inputs));
}

/** How the sides differ, as one says it of a state: what differs, what is missing, what is only at the provider. */
export function differences(run: RunResult): Message {
  const environments = driftingOf(run);
  const provider = providerText(run);
  const pulls = run.plan?.direction === "pull";
  const values = total(environments, "update") + total(environments, "differs");
  const readable = environments.some(({ unreadable, update }) => !unreadable && update.length > 0);
  const orUnread = trusted(readable || pulls ? "" : " or cannot be read");
  const create = total(environments, "create");
  const uncertain = mayExist(environments);
  const gone = total(environments, "delete");
  const empty = environments.filter(isEmpty);
  const direction = pulls ? "pull" : "push";
  const sourceless = environments.filter((environment) => hasEmptySource(environment, { direction }));
  const parts = [
    values > 0 &&
      message`${counted(values, "secret")} at ${provider} ${trusted(values === 1 ? "differs" : "differ")} from the vault${orUnread}`,
    create > 0 && pulls && message`${counted(create, "variable")} missing in the vault`,
    create > 0 && !pulls && notVisible(create, uncertain, provider),
    gone > 0 && message`${counted(gone, "variable")} only at ${provider}`,
    empty.length > 0 &&
      message`no secrets found on either side of ${firstOf(empty.map(({ pair }) => pair.keyway))}`,
    sourceless.length > 0 &&
      (pulls
        ? message`${provider} shows no variables in ${firstOf(sourceless.map(({ pair }) => pair.provider))}`
        : message`the vault has no secrets in ${firstOf(sourceless.map(({ pair }) => pair.keyway))}`),
  ].filter((part) => part !== false);
  return parts.length > 0 ? join(parts, ", ") : message`the vault and ${provider} do not match`;
}

/** As many environments as a heading has room for. */
function firstOf(names: readonly string[]): Message {
  const first = join(
    names.slice(0, 3).map((name) => message`${name}`),
    ", ",
  );
  return names.length > 3 ? message`${first} and ${names.length - 3} more` : first;
}

/** How many names to create may exist already: an environment's unlisted variables may be any of its own, no more. */
export function mayExist(environments: readonly EnvironmentPlan[]): number {
  return environments.reduce((sum, { create, unlisted = 0 }) => sum + Math.min(create.length, unlisted), 0);
}

function notVisible(create: number, uncertain: number, provider: Message): Message {
  if (uncertain === 0) return message`${counted(create, "secret")} missing at ${provider}`;
  const certain = create - uncertain;
  const seen = message`${counted(create, "secret")} not visible at ${provider}`;
  return certain > 0 ? message`${seen} (at least ${certain} missing)` : message`${seen} (may exist already)`;
}

/** What is no drift and should be known all the same. */
export function asides(run: RunResult): Message {
  const { plan, inputs } = run;
  const environments = plan?.environments ?? [];
  const values =
    inputs?.compare === "names" ? total(environments, "update") + total(environments, "differs") : 0;
  const unseen = inputs?.compare === "names" ? total(environments, "create") : 0;
  const provider = plain(providerText(run));
  const parts = [
    [environments.filter(isEmpty).length, "empty on both sides"],
    [total(environments, "kept"), `only at ${provider}`],
    [total(environments, "vaultOnly"), "only in the vault"],
    [values, values === 1 ? "value differs or cannot be read" : "values differ or cannot be read"],
    [unseen, "not visible"],
    [total(environments, "ignored"), "ignored"],
    [total(environments, "unverifiable"), "not verifiable"],
  ] as const;
  const text = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return text.length === 0 ? trusted("") : message` (${trusted(text.join(", "))})`;
}
