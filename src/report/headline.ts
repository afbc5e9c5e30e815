import type { Cause } from "../domain/errors.ts";
import type { Direction } from "../domain/provider.ts";
import { nameOfProvider } from "../domain/provider.ts";
import {
  type Discovery,
  type EnvironmentOutcome,
  environmentOutcomes,
  linkedProjects,
} from "../outcome/outcome.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { countOf, type EnvironmentPlan } from "../plan/plan.ts";
import { join, type Message, message, plain, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import { counts, countsOf, total } from "./counts.ts";
import { asides, differences, driftingOf, mayExist } from "./differences.ts";
import { wouldBeRefused } from "./foretold.ts";
import { kindOf, projectText, providerText, wayText } from "./place.ts";

/** How a run ended, in a few words. */
export interface Headline {
  /**
   * ✅ in sync or synced · 🔵 changes would be made · 🟠 drift or something to look at · ⛔ refused · ❌ failed ·
   * ⏭️ skipped
   */
  readonly icon: "✅" | "🔵" | "🟠" | "⛔" | "❌" | "⏭️";
  readonly text: Message;
}

/** The verdict first, in words that a person would say: what, where, how many. */
export function headline(run: RunResult): Headline {
  const { outcome, failureReason } = run;
  if (failureReason === "missing-names") return { icon: "❌", text: missing(run) };
  switch (outcome.kind) {
    case "skipped": {
      const from = trusted(outcome.pullRequestFrom === "fork" ? "from forks" : "by Dependabot");
      return { icon: "⏭️", text: message`Skipped: pull requests ${from} do not receive secrets` };
    }
    case "discovered":
      return discovered(run, outcome.discovery);
    case "disconnected":
      return { icon: "✅", text: message`Disconnected: ${nameOfProvider(outcome.connection)}` };
    case "in-sync":
      return outcome.drift ? idle(run) : { icon: "✅", text: inSync(run) };
    case "drift":
      return differing(run);
    case "refused": {
      const [{ title }, ...more] = outcome.refusals;
      const others = more.length === 0 ? trusted("") : message` (and ${counted(more.length, "more reason")})`;
      return { icon: "⛔", text: message`Refused: ${title}${others}` };
    }
    case "synced":
      return synced(run, outcome.drift);
    case "partially-synced":
      return {
        icon: "❌",
        text: message`Partially synced: ${outcome.cause.title ?? outcome.cause.message}`,
      };
    case "error":
      return { icon: "❌", text: failed(run, outcome.cause) };
  }
}

/** The verdict as plain text. */
export function verdict(run: RunResult): string {
  return plain(headline(run).text);
}

function failed({ mode }: RunResult, { reason, title, message: what }: Cause): Message {
  const brief = title ?? what;
  if (reason === "invalid-input") return brief;
  const run = trusted(mode === "sync" ? "Sync" : mode === "preview" ? "Preview" : "Run");
  if (reason === "cancelled")
    return title === undefined ? message`${run} cancelled` : message`${run} cancelled: ${title}`;
  return mode === "sync" || mode === "preview" ? message`${run} failed: ${brief}` : message`Failed: ${brief}`;
}

function discovered({ inputs }: RunResult, discovery: Discovery): Headline {
  const repository = inputs?.repository ?? "";
  const linked = linkedProjects(discovery, repository);
  if (discovery.connections.length === 0) return { icon: "🟠", text: message`No provider connections found` };
  const whole = discovery.connections.every(({ trouble }) => trouble === undefined);
  const text = message`Found ${counted(linked.length, "project")} linked to ${repository}`;
  return whole ? { icon: "✅", text } : { icon: "🟠", text: message`${text}; not everything could be read` };
}

/** Required names that the vault lacks, where nothing else is wrong. */
function missing({ required, inputs }: RunResult): Message {
  const lacking = required.filter((one) => one.missing.length > 0);
  const names = lacking.flatMap((one) => one.missing);
  const places = nameList(
    lacking.map(({ pair }) => pair.keyway),
    { showNames: true },
    " (",
  );
  const [only, ...others] = new Set(names);
  return only !== undefined && others.length === 0 && inputs?.showNames
    ? message`Required secret ${only} is missing in the vault${places})`
    : message`${counted(names.length, "required secret")} missing in the vault${places})`;
}

/** A sync or pull that had nothing to write, although the sides differ. */
function idle(run: RunResult): Headline {
  const icon = run.failureReason === undefined ? "🟠" : "❌";
  return { icon, text: message`Nothing to sync, but ${differences(run)}` };
}

function inSync(run: RunResult): Message {
  return message`In sync: Keyway and ${projectText(run)}${asides(run)}`;
}

function differing(run: RunResult): Headline {
  const red = run.failureReason !== undefined;
  const refused = wouldBeRefused(run);
  if (kindOf(run) === "preview" && !red) {
    const changes = changesOf(driftingOf(run), run.plan?.direction);
    if (changes.total === 0) return { icon: "🟠", text: message`${wayText(run)}: ${differences(run)}` };
    const what = message`${counted(changes.total, "secret")} would change (${changes.text})`;
    const but = refused ? message`, but a sync would be refused` : trusted("");
    return { icon: refused ? "🟠" : "🔵", text: message`${wayText(run)}: ${what}${but}` };
  }
  return { icon: red ? "❌" : "🟠", text: message`Drift: ${differences(run)}` };
}

function changesOf(environments: readonly EnvironmentPlan[], direction: Direction | undefined) {
  const uncertain = direction === "push" ? mayExist(environments) : 0;
  const text = counts([
    [total(environments, "delete"), "delete"],
    [total(environments, "update"), "update"],
    [total(environments, "create") - uncertain, "create"],
    [uncertain, "create or overwrite"],
  ]);
  return {
    total: environments.reduce((sum, environment) => sum + countOf(environment), 0),
    text: text ?? trusted(""),
  };
}

function synced(run: RunResult, drift: boolean): Headline {
  const { created, updated, deleted } = countsOf(run);
  const done = counts([
    [created, "created"],
    [updated, "updated"],
    [deleted, "deleted"],
  ]);
  const hidden = environmentOutcomes(run.outcome).reduce((sum, outcome) => sum + hiddenNames(outcome), 0);
  const pulls = run.plan?.direction === "pull";
  const differs = pulls && run.plan ? total(run.plan.environments, "differs") : 0;
  const verb = pulls ? message`Pulled from ${projectText(run)}` : message`Synced to ${projectText(run)}`;
  const but = [
    hidden > 0 &&
      message`${counted(hidden, "secret")} cannot be verified (${providerText(run)} hides the ${trusted(hidden === 1 ? "value" : "values")})`,
    differs > 0 &&
      message`${counted(differs, "value")} ${trusted(differs === 1 ? "differs" : "differ")} (a pull never overwrites)`,
    drift && hidden + differs === 0 && message`vault and provider differ again`,
  ].filter((part) => part !== false);
  const red = run.failureReason !== undefined;
  const what = done === undefined ? verb : message`${verb}: ${done}`;
  const text = but.length === 0 ? what : message`${what}, but ${join(but, ", and ")}`;
  return { icon: red ? "❌" : drift ? "🟠" : "✅", text };
}

function hiddenNames({ state, check }: EnvironmentOutcome): number {
  return state === "hidden" && check !== undefined ? countOf(check.pending) : 0;
}
