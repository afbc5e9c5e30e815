import type { Outcome } from "../outcome.ts";
import { driftingNames, type EnvironmentPlan } from "../plan.ts";
import { providerTitle } from "../provider.ts";
import type { Run } from "../run.ts";
import { countsOf } from "./counts.ts";

/** How a run ended, in a few words. */
export interface Headline {
  readonly icon: "✅" | "⚠️" | "❌" | "⏭️";
  /** May hold outside text. */
  readonly text: string;
}

/** The verdict first, in words. */
export function headline(run: Run): Headline {
  const { outcome } = run;
  switch (outcome.kind) {
    case "skipped":
      return {
        icon: "⏭️",
        text: `Skipped: a pull request from ${outcome.pullRequestFrom === "fork" ? "a fork" : "Dependabot"} gets no secrets`,
      };
    case "in-sync":
      return outcome.drift
        ? { icon: "⚠️", text: `Nothing to write. ${differing(run)}` }
        : { icon: "✅", text: `In sync${asides(run)}` };
    case "drift":
      return { icon: "⚠️", text: differing(run) };
    case "refused":
      return { icon: "❌", text: `Refused: ${outcome.refusals[0].message}` };
    case "synced":
      return {
        icon: outcome.drift ? "⚠️" : "✅",
        text: `Synced: ${done(run)}${outcome.drift ? "; not everything can be confirmed" : ""}`,
      };
    case "partially-synced":
      return { icon: "❌", text: `Partly synced: ${states(outcome)}` };
    case "error":
      return { icon: "❌", text: `Failed: ${firstLine(outcome.cause.message)}` };
  }
}

function differing({ plan, inputs }: Run): string {
  if (plan === undefined || inputs === undefined) return "Vault and provider differ";
  const differing = plan.environments.filter((environment) => driftingNames(environment, inputs).length > 0);
  const [first, ...more] = plan.environments;
  const where =
    first !== undefined && more.length === 0
      ? `Drift in ${first.pair.keyway}`
      : `${differing.length} of ${plan.environments.length} environments ${differing.length === 1 ? "differs" : "differ"}`;
  return `${where}: ${planned(differing)}`;
}

function planned(environments: readonly EnvironmentPlan[]): string {
  const total = (list: "create" | "update" | "delete" | "differs" | "kept") =>
    environments.reduce((sum, environment) => sum + environment[list].length, 0);
  const parts = [
    [total("create"), "to create"],
    [total("update"), "to update"],
    [total("delete"), "to delete"],
    [total("differs"), "with another value"],
  ] as const;
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length > 0 ? some.join(", ") : "the vault side is empty";
}

/** What is no drift and should be known all the same. */
function asides({ plan, target, inputs }: Run): string {
  if (plan === undefined) return "";
  const total = (list: "kept" | "vaultOnly" | "ignored" | "update" | "differs") =>
    plan.environments.reduce((sum, environment) => sum + environment[list].length, 0);
  const values = inputs?.compare === "names" ? total("update") + total("differs") : 0;
  const parts = [
    [total("kept"), `only at ${providerTitle(target?.provider)}`],
    [total("vaultOnly"), "only in the vault"],
    [values, values === 1 ? "value differs or cannot be read" : "values differ or cannot be read"],
    [total("ignored"), "ignored"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `; ${count} ${what}`)
    .join("");
}

function done(run: Run): string {
  const { created, updated, deleted } = countsOf(run);
  const parts = [
    [created, "created"],
    [updated, "updated"],
    [deleted, "deleted"],
  ] as const;
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length > 0 ? some.join(", ") : "nothing that could be confirmed";
}

function states({ environments }: Extract<Outcome, { kind: "partially-synced" }>): string {
  const words = {
    written: "written",
    hidden: "written",
    failed: "failed",
    undone: "undone",
    unknown: "unknown",
    "not-begun": "not begun",
    idle: "already in sync",
  } as const;
  const groups = Map.groupBy(environments, ({ state }) => words[state]);
  const order = ["failed", "undone", "unknown", "written", "not begun", "already in sync"] as const;
  return order
    .filter((word) => groups.has(word))
    .map(
      (word) =>
        `${groups
          .get(word)
          ?.map(({ pair }) => pair.keyway)
          .join(", ")} ${word}`,
    )
    .join("; ");
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
