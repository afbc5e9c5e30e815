import { preview } from "../../sandbox/preview.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import type { Front } from "./front.ts";
import type { StepResult } from "./runner.ts";
import { PROJECT, REPOSITORY, type Scenario, TOKEN } from "./soak-scenario.ts";

type Pair = Scenario["pairs"][number];

/** What a run is judged by, besides what it says. */
export interface Evidence {
  readonly scenario: Scenario;
  readonly sandbox: Sandbox;
  readonly front: Front;
  readonly result: StepResult;
  /** State of vault and provider before the run, and how each write found them. */
  readonly before: Snapshot;
  readonly writes: readonly { readonly pair: string; readonly found: Snapshot }[];
  /** Whether a write was still going on when the run ended, or may have been while it looked. */
  readonly unsettled: boolean;
}

/** All that vault and provider hold, as text that can be compared. */
export interface Snapshot {
  readonly vault: string;
  readonly provider: string;
}

/** Takes the state of vault and provider down. */
export function snapshot({ keyway, vercel }: Sandbox): Snapshot {
  const environments = [...(keyway.vaults.get(REPOSITORY) ?? [])]
    // An environment that was only asked for is there from then on, without a name.
    .filter(([, secrets]) => secrets.size > 0)
    .map(([name, secrets]) => [name, [...secrets]]);
  return { vault: JSON.stringify(environments), provider: JSON.stringify(vercel.rows(PROJECT)) };
}

const RESULTS = ["in-sync", "drift", "synced", "partially-synced", "refused", "error"];

/** Milliseconds that a run may take. */
const LONGEST = 30_000;

/** What is wrong with a run; nothing, if all is right. */
export function violations(evidence: Evidence): string[] {
  return [...form(evidence), ...secrecy(evidence), ...executions(evidence), ...truth(evidence)];
}

function form({ result, scenario }: Evidence): string[] {
  const { exitCode, outputs, summary, report, log, ms } = result;
  const green = outputs.failureReason === "";
  // A signal that comes when all is said and done meets a process that no longer listens.
  const struckDown = scenario.signal !== undefined && exitCode === null;
  return [
    ...claim(RESULTS.includes(outputs.result ?? ""), `result is ${outputs.result}`),
    ...claim(
      struckDown || exitCode === (green ? 0 : 1),
      `exit code ${exitCode}, failureReason ${outputs.failureReason}`,
    ),
    ...claim(report?.result === outputs.result, "the report file says something else than the outputs"),
    ...claim(summary.match(/^## /gm)?.length === 1, "the summary has not one verdict"),
    ...claim((log.match(/^::error/gm) ?? []).length === (green ? 0 : 1), "not one error annotation"),
    ...claim(ms < LONGEST, `the run took ${ms} ms`),
  ];
}

function secrecy({ result, front }: Evidence): string[] {
  const log = result.log.replace(`::add-mask::${TOKEN}`, "");
  const told = JSON.stringify([log, result.summary, result.outputs, result.report]);
  const sent = JSON.stringify(front.requests.map(({ url, body }) => [url, body]));
  return [
    ...claim(!told.includes(TOKEN), "the token was told"),
    ...claim(!sent.includes(TOKEN), "the token was sent outside of its header"),
  ];
}

function executions({ writes, scenario, before, sandbox, result }: Evidence): string[] {
  const { mode, direction } = scenario.inputs;
  const after = snapshot(sandbox);
  const none =
    mode === "preview" || result.outputs.result === "refused" || result.outputs.result === "in-sync";
  const twice = [...Map.groupBy(writes, ({ pair }) => pair)].flatMap(([pair, sent]) => [
    ...claim(sent.length <= 2, `${pair} was written ${sent.length} times`),
    ...claim(
      sent.length < 2 || JSON.stringify(sent[0]?.found) === JSON.stringify(sent[1]?.found) || hides(scenario),
      `${pair} was written again although the first write had done something`,
    ),
  ]);
  return [
    ...twice,
    ...claim(!none || writes.length === 0, `written in mode ${mode} with result ${result.outputs.result}`),
    ...claim(direction === "push" || before.provider === after.provider, "a pull changed the provider"),
    ...claim(direction === "pull" || before.vault === after.vault, "a push changed the vault"),
  ];
}

function truth(evidence: Evidence): string[] {
  const { result, scenario, writes, unsettled, before, sandbox } = evidence;
  const { result: verdict, drift } = result.outputs;
  const differing = scenario.pairs.flatMap((pair) => visibleDrift(evidence, pair));
  const unequal = scenario.pairs.flatMap((pair) => reallyUnequal(evidence, pair));
  const changed = JSON.stringify(snapshot(sandbox)) !== JSON.stringify(before);
  const unknown = JSON.stringify(result.report?.environments ?? "").includes('"unknown"');
  return [
    ...claim(drift !== "false" || unequal.length === 0, `drift is false, but ${unequal.join(", ")} differ`),
    ...claim(verdict !== "synced" || writes.length > 0, "synced without a write"),
    ...claim(
      unsettled || drift === "" || drift === String(differing.length > 0),
      `drift is ${drift}, but what is seen to differ is: ${differing.join(", ") || "nothing"}`,
    ),
    ...claim(
      unsettled || verdict !== "error" || !changed || unknown || hides(scenario),
      "the run says that nothing was written, but something was",
    ),
  ];
}

/** The names of a pair by which the run should have seen vault and provider differ. */
function visibleDrift({ sandbox, scenario }: Evidence, { keyway, provider }: Pair): string[] {
  const { direction, allowDelete, compare } = scenario.inputs;
  const vault = sandbox.keyway.secrets(REPOSITORY, keyway);
  const listed = sandbox.vercel.list(PROJECT, provider);
  const push = preview(vault, listed, "push", true);
  const pull = preview(vault, listed, "pull", true);
  const values = compare === "values" ? push.toUpdate : [];
  const readable = [...push.toUpdate, ...push.toSkip, ...push.toDelete];
  if (direction === "pull") return unignored(scenario, [...pull.toCreate, ...values]);
  // A vault side without names is never right, be the others ignored or not.
  if (vault.size === 0 && readable.length > 0) return readable;
  return unignored(scenario, [...push.toCreate, ...values, ...(allowDelete === "true" ? push.toDelete : [])]);
}

/** The names of a pair whose values really differ, whatever anybody can see. */
function reallyUnequal({ sandbox, scenario }: Evidence, { keyway, provider }: Pair): string[] {
  const { direction, compare } = scenario.inputs;
  const vault = sandbox.keyway.secrets(REPOSITORY, keyway);
  const rows = sandbox.vercel.rows(PROJECT).filter(({ target }) => target.includes(provider));
  const held = new Map(rows.map(({ key, value }) => [key, value]));
  const [from, to] = direction === "pull" ? [held, vault] : [vault, held];
  const hidden = new Set(rows.filter(({ type }) => type === "sensitive").map(({ key }) => key));
  const unequal = [...from].filter(([name, value]) =>
    compare === "names" ? !to.has(name) : to.get(name) !== value,
  );
  const names = unequal.map(([name]) => name);
  return unignored(scenario, direction === "pull" ? names.filter((name) => !hidden.has(name)) : names);
}

function unignored({ inputs }: Scenario, names: readonly string[]): string[] {
  const { ignore = "" } = inputs;
  if (ignore === "") return [...names];
  const pattern = new RegExp(`^${ignore.replaceAll("*", ".*").replaceAll("?", ".")}$`);
  return names.filter((name) => !pattern.test(name));
}

/** Whether the provider keeps something to itself, so that nobody can tell whether it was written. */
function hides({ seed }: Scenario): boolean {
  const sensitive = JSON.stringify(seed.vercel).includes('"sensitive"');
  return sensitive || seed.faults?.unreadable === true || (seed.faults?.hideNames ?? []).length > 0;
}

function claim(holds: boolean, otherwise: string): string[] {
  return holds ? [] : [otherwise];
}
