import { providerName, providerTitle } from "../domain/provider.ts";
import {
  type Discovery,
  type EnvironmentOutcome,
  environmentOutcomes,
  linkedProjects,
} from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { driftingNames } from "../plan/drift.ts";
import type { EnvironmentPlan } from "../plan/plan.ts";
import { join, type Message, message, plain, trusted } from "../text/message.ts";
import { counted, names } from "../text/wording.ts";
import { counts, countsOf, total } from "./counts.ts";

/** How a run ended, in a few words. */
export interface Headline {
  /** ✅ settled, 🟠 something differs and the step is green, ⛔ refused on purpose, ❌ the step is red, ⏭️ skipped. */
  readonly icon: "✅" | "🟠" | "⛔" | "❌" | "⏭️";
  readonly text: Message;
}

/** The verdict first, in words. */
export function headline(run: RunResult): Headline {
  const { outcome } = run;
  switch (outcome.kind) {
    case "skipped":
      return {
        icon: "⏭️",
        text: message`Skipped: a pull request from ${trusted(outcome.pullRequestFrom === "fork" ? "a fork" : "Dependabot")} gets no secrets`,
      };
    case "discovered":
      return discovered(run, outcome.discovery);
    case "disconnected":
      return { icon: "✅", text: message`Disconnected: ${outcome.connection.providerName}` };
    case "in-sync":
      return inSync(run, outcome.drift);
    case "drift":
      return { icon: isRed(run) ? "❌" : "🟠", text: differing(run) };
    case "refused": {
      const [{ title }, ...more] = outcome.refusals;
      return {
        icon: "⛔",
        text:
          more.length === 0 ? message`Refused: ${title}` : message`Refused for ${more.length + 1} reasons`,
      };
    }
    case "synced":
      return synced(run, outcome.drift);
    case "partially-synced":
      return { icon: "❌", text: message`Partly synced: ${outcome.cause.title ?? outcome.cause.message}` };
    case "error":
      return {
        icon: "❌",
        text: outcome.cause.title ? message`Failed: ${outcome.cause.title}` : outcome.cause.message,
      };
  }
}

function discovered({ inputs }: RunResult, discovery: Discovery): Headline {
  const repository = inputs?.repository ?? "";
  const linked = linkedProjects(discovery, repository);
  if (discovery.connections.length === 0) return { icon: "🟠", text: message`Discovered: no connection` };
  const whole = discovery.connections.every(({ trouble }) => trouble === undefined);
  const text = message`Discovered: ${counted(linked.length, "project")} linked to ${repository}`;
  return whole ? { icon: "✅", text } : { icon: "🟠", text: message`${text}; not everything could be read` };
}

function isRed({ failureReason }: RunResult): boolean {
  return failureReason !== undefined;
}

function inSync(run: RunResult, drift: boolean): Headline {
  const environments = run.plan?.environments ?? [];
  if (drift) return { icon: "🟠", text: message`Nothing to write; ${planned(environments)}` };
  const nothing = environments.every(
    ({ vaultNames, providerNames }) => vaultNames.length + providerNames.length === 0,
  );
  return nothing
    ? { icon: "🟠", text: message`In sync; there is nothing on either side` }
    : { icon: "✅", text: message`In sync${asides(run)}` };
}

function differing({ plan, inputs }: RunResult): Message {
  if (plan === undefined || inputs === undefined) return message`Vault and provider differ`;
  const { environments } = plan;
  const differ = environments.filter((environment) => driftingNames(environment, inputs).length > 0);
  const [only, ...more] = environments;
  if (only !== undefined && more.length === 0)
    return message`Drift in ${only.pair.keyway}: ${planned([only])}`;
  return message`${differ.length} of ${environments.length} environments ${trusted(differ.length === 1 ? "differs" : "differ")}: ${planned(differ)}`;
}

function planned(environments: readonly EnvironmentPlan[]): Message {
  const changes = counts([
    [total(environments, "delete"), "to delete"],
    [total(environments, "update"), "to update"],
    [total(environments, "create"), "to create"],
  ]);
  const differs = total(environments, "differs");
  const parts = [...(changes ? [changes] : []), ...(differs > 0 ? [valuesDiffer(differs)] : [])];
  return parts.length > 0 ? join(parts, ", ") : message`the vault side is empty`;
}

function valuesDiffer(count: number): Message {
  return message`${counted(count, "value")} ${trusted(count === 1 ? "differs" : "differ")}`;
}

/** What is no drift and should be known all the same. */
function asides({ plan, target, inputs }: RunResult): Message {
  const environments = plan?.environments ?? [];
  const values =
    inputs?.compare === "names" ? total(environments, "update") + total(environments, "differs") : 0;
  const parts = [
    [total(environments, "kept"), `only at ${providerTitle(target?.provider)}`],
    [total(environments, "vaultOnly"), "only in the vault"],
    [values, values === 1 ? "value differs or cannot be read" : "values differ or cannot be read"],
    [total(environments, "ignored"), "ignored"],
  ] as const;
  return trusted(
    parts
      .filter(([count]) => count > 0)
      .map(([count, what]) => `; ${count} ${what}`)
      .join(""),
  );
}

function synced(run: RunResult, drift: boolean): Headline {
  const { created, updated, deleted } = countsOf(run);
  const done = counts([
    [created, "created"],
    [updated, "updated"],
    [deleted, "deleted"],
  ]);
  const hidden = environmentOutcomes(run.outcome).reduce((sum, outcome) => sum + hiddenNames(outcome), 0);
  const differs = run.plan?.direction === "pull" ? total(run.plan.environments, "differs") : 0;
  const parts = [
    done,
    hidden > 0 && message`${names(hidden)} written that ${providerName(run.target?.provider)} does not show`,
    differs > 0 && valuesDiffer(differs),
    drift && hidden + differs === 0 && message`something differs again`,
  ].filter((part) => part !== false && part !== undefined);
  const verb = trusted(run.plan?.direction === "pull" ? "Pulled" : "Synced");
  return { icon: isRed(run) ? "❌" : drift ? "🟠" : "✅", text: message`${verb}: ${join(parts, "; ")}` };
}

function hiddenNames({ state, check }: EnvironmentOutcome): number {
  return state === "hidden" && check !== undefined
    ? check.pending.create.length + check.pending.update.length
    : 0;
}

/** The verdict as plain text. */
export function verdict(run: RunResult): string {
  return plain(headline(run).text);
}
