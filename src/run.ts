import { concerns, type Warning } from "./concerns.ts";
import { autoMode, type Context, readContext } from "./context.ts";
import { pairName, resolveEnvironments } from "./environments.ts";
import { type Asked, explain } from "./explain.ts";
import { judge, type Refusal } from "./guards.ts";
import { DEFAULTS, type Inputs, inputText, readInputs } from "./inputs.ts";
import type { Keyway } from "./keyway/api.ts";
import { look, lookAgain, type View } from "./look.ts";
import { hasWritten, type Outcome } from "./outcome.ts";
import { overlaps } from "./overlaps.ts";
import {
  driftingNames,
  type EnvironmentPlan,
  hasWork,
  onlyDriftOf,
  type Plan,
  type PlanPolicy,
} from "./plan.ts";
import { carryOut, leastRequests, type SyncResult } from "./sync.ts";
import { findTarget, type Target } from "./target.ts";

/** What a run needs from the world. */
export interface World {
  /** The process environment: `INPUT_*` and `GITHUB_*`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connect: (inputs: Inputs, context: Context) => Keyway;
  /** One line for people, while the run goes on. */
  readonly tell: (line: string) => void;
}

/** Everything the report is made of. What is absent was not found out. */
export interface Run {
  readonly context: Context;
  readonly inputs: Inputs | undefined;
  readonly mode: "preview" | "sync" | undefined;
  readonly target: Target | undefined;
  readonly plan: Plan | undefined;
  readonly warnings: readonly Warning[];
  /** What a person may want to know, such as another repository than the workflow's. */
  readonly notices: readonly string[];
  readonly outcome: Outcome;
}

/** The facts of a run as they come in, so that a run that fails can still tell what it knew. */
type Facts = { -readonly [Fact in keyof Omit<Run, "outcome">]: Run[Fact] } & {
  warnings: Warning[];
  notices: string[];
};

/** One run of the action, from its inputs to its outcome. It never throws: what went wrong is an outcome too. */
export async function run(world: World): Promise<Run> {
  const context = readContext(world.env);
  const facts: Facts = {
    context,
    inputs: undefined,
    mode: undefined,
    target: undefined,
    plan: undefined,
    warnings: [],
    notices: [],
  };
  const outcome = await story(world, facts).catch(
    (error: unknown): Outcome => ({
      kind: "error",
      cause: explain(error, facts.inputs && asked(facts.inputs)),
    }),
  );
  return { ...facts, outcome };
}

async function story({ env, connect, tell }: World, facts: Facts): Promise<Outcome> {
  const { context } = facts;
  const stranger = context.pullRequest?.withoutSecrets;
  if (stranger !== undefined && inputText(env, "token") === "")
    return { kind: "skipped", pullRequestFrom: stranger };

  const inputs = readInputs(env);
  facts.inputs = inputs;
  facts.mode = chooseMode(inputs, context, tell);
  if (inputs.apiUrl.origin !== new URL(DEFAULTS.apiUrl).origin) tell(`Keyway is at ${inputs.apiUrl.origin}.`);
  if (inputs.repository.toLowerCase() !== context.repository.toLowerCase())
    facts.notices.push(
      `The vault is ${inputs.repository}, not this workflow's repository ${context.repository}.`,
    );

  const keyway = connect(inputs, context);
  try {
    return await previewOrSync(keyway, inputs, facts, tell);
  } finally {
    await keyway.close();
  }
}

async function previewOrSync(
  keyway: Keyway,
  inputs: Inputs,
  facts: Facts,
  tell: World["tell"],
): Promise<Outcome> {
  const target = await findTarget(keyway, inputs);
  facts.target = target;
  facts.warnings.push(...target.warnings.map((message) => ({ message })));

  const pairs = resolveEnvironments(inputs.environments, target.provider, inputs.direction);
  const view: View = { keyway, address: target, policy: inputs };
  const environments = await look(view, pairs);
  const plan: Plan = {
    address: target,
    direction: inputs.direction,
    allowDelete: inputs.allowDelete,
    environments,
  };
  facts.plan = plan;
  facts.warnings.push(...concerns(plan, inputs, target.provider));

  return facts.mode === "sync" ? sync(view, plan, inputs, facts, tell) : preview(view, plan, inputs, facts);
}

async function preview(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const verdict = judge(plan, inputs, facts.target?.provider);
  if (verdict.kind === "refuse") facts.warnings.push(...verdict.refusals.map(asWarning));
  if (!driftsNow(plan.environments, inputs)) return { kind: "in-sync", drift: false };
  if (!inputs.failOnDrift) return { kind: "drift" };

  const environments = await secondLook(view, plan.environments);
  facts.plan = { ...plan, environments };
  return driftsNow(environments, inputs) ? { kind: "drift" } : { kind: "in-sync", drift: false };
}

async function sync(
  view: View,
  plan: Plan,
  inputs: Inputs,
  facts: Facts,
  tell: World["tell"],
): Promise<Outcome> {
  const provider = facts.target?.provider;
  const verdict = judge(plan, inputs, provider);
  if (verdict.kind === "refuse")
    return { kind: "refused", refusals: verdict.refusals, drift: driftsNow(plan.environments, inputs) };

  const writes = plan.environments.filter(hasWork).length;
  if (writes === 0) return nothingToWrite(view, plan, inputs, facts);

  await view.keyway.reserve(leastRequests(plan.environments.length, writes, plan.direction));
  facts.warnings.push(...(await overlaps(view, plan, provider, inputs)));
  const result = await carryOut(view, plan, {
    showNames: inputs.showNames,
    onWrite: ({ pair }) => tell(`Writing ${pairName(pair)} …`),
  });
  return afterWriting(view, result, inputs, facts);
}

/** A pull changes nothing that is on both sides, so it may have nothing to do although the values differ. */
async function nothingToWrite(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const drift = driftsNow(plan.environments, inputs);
  if (!drift || !inputs.failOnDrift) return { kind: "in-sync", drift };
  return preview(view, plan, inputs, facts);
}

async function afterWriting(
  view: View,
  { environments, seen, cause }: SyncResult,
  inputs: Inputs,
  facts: Facts,
): Promise<Outcome> {
  const drift = seen && driftsNow(seen, inputs);
  if (cause === undefined) {
    if (!drift || !inputs.failOnDrift) return { kind: "synced", drift: drift ?? true, environments };
    return { kind: "synced", drift: await driftsTwice(view, seen, inputs, facts), environments };
  }
  return environments.some(hasWritten)
    ? { kind: "partially-synced", drift, environments, cause }
    : { kind: "error", environments, cause };
}

/** A sync that is done is not called failed because the look that was to confirm the drift failed: it counts as seen. */
async function driftsTwice(
  view: View,
  seen: readonly EnvironmentPlan[],
  inputs: Inputs,
  facts: Facts,
): Promise<boolean> {
  try {
    return driftsNow(await secondLook(view, seen), inputs);
  } catch (error) {
    facts.warnings.push({
      message: `The drift could not be looked at a second time: ${explain(error).message}`,
    });
    return true;
  }
}

/** Reads what drifts once more: only what both looks show counts. */
async function secondLook(view: View, first: readonly EnvironmentPlan[]): Promise<EnvironmentPlan[]> {
  const drifting = first.filter((environment) => driftingNames(environment, view.policy).length > 0);
  const second = await lookAgain(view, drifting);
  return first.map((environment) => {
    const again = second[drifting.indexOf(environment)];
    return again === undefined ? environment : onlyDriftOf(environment, again, view.policy);
  });
}

function driftsNow(environments: readonly EnvironmentPlan[], policy: PlanPolicy): boolean {
  return environments.some((environment) => driftingNames(environment, policy).length > 0);
}

function asWarning({ pair, message, advice }: Refusal): Warning {
  return { pair, message: `A sync would be refused: ${message}. ${advice}` };
}

function chooseMode({ mode }: Inputs, context: Context, tell: World["tell"]): "preview" | "sync" {
  if (mode === "preview" || mode === "sync") return mode;
  const auto = autoMode(context);
  tell(`Mode auto: ${auto.mode}, because ${auto.why}.`);
  return auto.mode;
}

function asked({ repository, direction, token }: Inputs): Asked {
  return { repository, direction, tokenLooksRight: /^kw_(live|test)_|^ey[\w-]+\.[\w-]+\./.test(token) };
}
