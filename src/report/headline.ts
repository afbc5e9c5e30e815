import { type Message, ours, say } from "../message.ts";
import { counted, names } from "../names.ts";
import { environmentOutcomes, redReason } from "../outcome.ts";
import { driftingNames, type EnvironmentPlan } from "../plan.ts";
import { providerTitle } from "../provider.ts";
import type { Run } from "../run.ts";
import { counts, countsOf, total } from "./counts.ts";

/** How a run ended, in a few words. */
export interface Headline {
  /** ✅ settled, 🟠 something differs and the step is green, ⛔ refused on purpose, ❌ the step is red, ⏭️ skipped. */
  readonly icon: "✅" | "🟠" | "⛔" | "❌" | "⏭️";
  readonly text: Message;
}

/** The verdict first, in words. */
export function headline(run: Run): Headline {
  const { outcome } = run;
  switch (outcome.kind) {
    case "skipped":
      return {
        icon: "⏭️",
        text: say`Skipped: a pull request from ${ours(outcome.pullRequestFrom === "fork" ? "a fork" : "Dependabot")} gets no secrets`,
      };
    case "in-sync":
      return inSync(run, outcome.drift);
    case "drift":
      return { icon: isRed(run) ? "❌" : "🟠", text: differing(run) };
    case "refused": {
      const [{ title }, ...more] = outcome.refusals;
      return {
        icon: "⛔",
        text: more.length === 0 ? say`Refused: ${title}` : say`Refused for ${more.length + 1} reasons`,
      };
    }
    case "synced":
      return synced(run, outcome.drift);
    case "partially-synced":
      return { icon: "❌", text: say`Partly synced: ${outcome.cause.title ?? outcome.cause.message}` };
    case "error":
      return {
        icon: "❌",
        text: outcome.cause.title ? say`Failed: ${outcome.cause.title}` : outcome.cause.message,
      };
  }
}

function isRed({ outcome, inputs }: Run): boolean {
  return redReason(outcome, inputs?.failOnDrift ?? false) !== undefined;
}

function inSync(run: Run, drift: boolean): Headline {
  const environments = run.plan?.environments ?? [];
  if (drift)
    return { icon: "🟠", text: say`Nothing to write; ${valuesDiffer(total(environments, "differs"))}` };
  const nothing = environments.every(
    ({ vaultNames, providerNames }) => vaultNames.length + providerNames.length === 0,
  );
  return nothing
    ? { icon: "🟠", text: say`In sync; there is nothing on either side` }
    : { icon: "✅", text: say`In sync${asides(run)}` };
}

function differing({ plan, inputs }: Run): Message {
  if (plan === undefined || inputs === undefined) return say`Vault and provider differ`;
  const { environments } = plan;
  const differ = environments.filter((environment) => driftingNames(environment, inputs).length > 0);
  const [only, ...more] = environments;
  if (only !== undefined && more.length === 0) return say`Drift in ${only.pair.keyway}: ${planned(only)}`;
  return say`${differ.length} of ${environments.length} environments ${ours(differ.length === 1 ? "differs" : "differ")}`;
}

function planned({ create, update, delete: gone, differs }: EnvironmentPlan): Message {
  const changes = counts([
    [gone.length, "to delete"],
    [update.length, "to update"],
    [create.length, "to create"],
  ]);
  return changes ?? (differs.length > 0 ? valuesDiffer(differs.length) : say`the vault side is empty`);
}

function valuesDiffer(count: number): Message {
  return say`${counted(count, "value")} ${ours(count === 1 ? "differs" : "differ")}`;
}

/** What is no drift and should be known all the same. */
function asides({ plan, target, inputs }: Run): Message {
  const environments = plan?.environments ?? [];
  const values =
    inputs?.compare === "names" ? total(environments, "update") + total(environments, "differs") : 0;
  const parts = [
    [total(environments, "kept"), `only at ${providerTitle(target?.provider)}`],
    [total(environments, "vaultOnly"), "only in the vault"],
    [values, values === 1 ? "value differs or cannot be read" : "values differ or cannot be read"],
    [total(environments, "ignored"), "ignored"],
  ] as const;
  return ours(
    parts
      .filter(([count]) => count > 0)
      .map(([count, what]) => `; ${count} ${what}`)
      .join(""),
  );
}

function synced(run: Run, drift: boolean): Headline {
  const { created, updated, deleted } = countsOf(run);
  const done = counts([
    [created, "created"],
    [updated, "updated"],
    [deleted, "deleted"],
  ]);
  const outcomes = environmentOutcomes(run.outcome);
  const hidden = outcomes.reduce(
    (sum, { state, check }) =>
      sum + (state === "hidden" && check ? check.pending.create.length + check.pending.update.length : 0),
    0,
  );
  const differs = run.plan?.direction === "pull" ? total(run.plan.environments, "differs") : 0;
  const but = [
    hidden > 0 && say`; ${names(hidden)} cannot be seen`,
    differs > 0 && say`; ${valuesDiffer(differs)}`,
    drift && hidden + differs === 0 && say`; something differs again`,
  ].filter((part) => part !== false);
  const verb = ours(run.plan?.direction === "pull" ? "Pulled" : "Synced");
  const icon = isRed(run) ? "❌" : drift ? "🟠" : "✅";
  return {
    icon,
    text: {
      parts: [
        ...say`${verb}: ${done ?? say`nothing that can be confirmed`}`.parts,
        ...but.flatMap(({ parts }) => parts),
      ],
    },
  };
}
