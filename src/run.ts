import { leastRequests } from "./budget.ts";
import { afterthoughts, concerns, foretold, type Warning } from "./concerns.ts";
import { autoMode, type Context, readContext } from "./context.ts";
import { diagnose } from "./diagnose.ts";
import { disconnect } from "./disconnect.ts";
import { discover } from "./discover.ts";
import { differ, differTwice, secondLook } from "./drift.ts";
import { type EnvironmentPair, pairName, resolveEnvironments } from "./environments.ts";
import { InputError } from "./errors.ts";
import { type Asked, explain } from "./explain.ts";
import { judge, type Refusal } from "./guards.ts";
import { DEFAULTS, type Inputs, inputText, type Mode, readInputs } from "./inputs.ts";
import type { Keyway } from "./keyway/api.ts";
import { look, lookAgain, type View } from "./look.ts";
import { type Message, ours, say } from "./message.ts";
import { hasWritten, type Outcome } from "./outcome.ts";
import { overlaps } from "./overlaps.ts";
import { hasWork, type Plan, planDigest } from "./plan.ts";
import { carryOut, type SyncResult } from "./sync.ts";
import { findConnection, findProject, type Target } from "./target.ts";

/** What a run needs from the world. */
export interface World {
  /** The process environment: `INPUT_*` and `GITHUB_*`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connect: (inputs: Inputs, context: Context) => Keyway;
  /** One line for people, while the run goes on. */
  readonly tell: (line: Message) => void;
  /** Waits, in milliseconds; ends with CancelledError when the run is cancelled. */
  readonly pause: (ms: number) => Promise<void>;
}

/** What a run does; `auto` has been decided. */
export type ActualMode = Exclude<Mode, "auto">;

/** Everything the report is made of. What is absent was not found out. */
export interface Run {
  readonly context: Context;
  readonly inputs: Inputs | undefined;
  readonly mode: ActualMode | undefined;
  readonly target: Target | undefined;
  readonly plan: Plan | undefined;
  readonly warnings: readonly Warning[];
  /** What a person may want to know, such as another repository than the workflow's. */
  readonly notices: readonly Message[];
  readonly outcome: Outcome;
}

/** The facts of a run as they come in, so that a run that fails can still tell what it knew. */
interface Facts {
  readonly context: Context;
  inputs: Inputs | undefined;
  mode: Run["mode"];
  target: Target | undefined;
  plan: Plan | undefined;
  readonly warnings: Warning[];
  readonly notices: Message[];
}

/** One run of the action, from its inputs to its outcome. It never throws: what went wrong is an outcome too. */
export async function run(world: World): Promise<Run> {
  const context = readContext(world.env);
  const unknown = { inputs: undefined, mode: undefined, target: undefined, plan: undefined };
  const facts: Facts = { context, ...unknown, warnings: [], notices: [] };
  const outcome = await story(world, facts).catch(
    (error: unknown): Outcome => ({
      kind: "error",
      cause: explain(error, facts.inputs && asked(facts.inputs)),
    }),
  );
  return { ...facts, outcome };
}

async function story(world: World, facts: Facts): Promise<Outcome> {
  const { context } = facts;
  const stranger = context.pullRequest?.withoutSecrets;
  if (stranger !== undefined && inputText(world.env, "token") === "")
    return { kind: "skipped", pullRequestFrom: stranger };

  const inputs = readInputs(world.env);
  facts.inputs = inputs;
  facts.mode = chooseMode(inputs, context, world);
  if (facts.mode === "disconnect" && context.pullRequest !== undefined)
    throw new InputError([
      say`\`mode: disconnect\` is not for pull request events: anyone may open a pull request`,
    ]);
  tellWhatIsUnusual(inputs, facts, world);

  const keyway = world.connect(inputs, context);
  try {
    return await carryOutMode(facts.mode, keyway, inputs, facts, world);
  } finally {
    await keyway.close();
  }
}

async function carryOutMode(
  mode: ActualMode,
  keyway: Keyway,
  inputs: Inputs,
  facts: Facts,
  world: World,
): Promise<Outcome> {
  switch (mode) {
    case "discover":
      return { kind: "discovered", discovery: await discover(keyway, inputs) };
    case "disconnect":
      return { kind: "disconnected", connection: await disconnect(keyway, inputs.connectionId ?? "") };
    case "preview":
    case "sync":
      return previewOrSync(keyway, inputs, facts, world);
  }
}

async function previewOrSync(keyway: Keyway, inputs: Inputs, facts: Facts, world: World): Promise<Outcome> {
  const { connectionId, provider, doubt } = await findConnection(keyway, inputs);
  if (doubt !== undefined) facts.warnings.push({ message: doubt });
  const pairs = resolveEnvironments(inputs.environments, provider, inputs.direction);
  const project = await findProject(keyway, connectionId, inputs);
  const target: Target = { repository: inputs.repository, connectionId, ...project, provider };
  facts.target = target;

  const view: View = { keyway, address: target, policy: inputs };
  const plan = await readPlan(view, pairs, facts);
  const verdict = judge(plan, inputs, provider);
  facts.warnings.push(...concerns(plan, inputs, provider));
  if (facts.mode !== "sync") {
    if (verdict.kind === "refuse") facts.warnings.push(...verdict.refusals.map(foretold));
    return preview(view, plan, inputs, facts);
  }
  if (verdict.kind === "refuse")
    return { ...verdict, kind: "refused", drift: differ(plan.environments, inputs) };
  return sync(view, plan, inputs, facts, world);
}

async function readPlan(view: View, pairs: readonly EnvironmentPair[], facts: Facts): Promise<Plan> {
  const { keyway, address, policy } = view;
  const environments = await look(view, pairs).catch(async (error: unknown) => {
    throw await diagnose(keyway, address, error);
  });
  const plan = { address, direction: policy.direction, allowDelete: policy.allowDelete, environments };
  facts.plan = plan;
  return plan;
}

async function preview(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  if (!differ(plan.environments, inputs)) return { kind: "in-sync", drift: false };
  if (!inputs.failOnDrift) return { kind: "drift" };
  const environments = await secondLook(view, plan.environments);
  facts.plan = { ...plan, environments };
  return differ(environments, inputs) ? { kind: "drift" } : { kind: "in-sync", drift: false };
}

async function sync(view: View, plan: Plan, inputs: Inputs, facts: Facts, world: World): Promise<Outcome> {
  const writes = plan.environments.filter(hasWork).length;
  if (writes === 0) return nothingToWrite(view, plan, inputs, facts);

  const waited = await view.keyway.reserve(leastRequests(plan.environments.length, writes, plan.direction));
  const stale = waited && (await changedWhileWaiting(view, plan));
  if (stale) return { kind: "refused", refusals: [stale], drift: differ(plan.environments, inputs) };
  facts.warnings.push(...(await overlaps(view, plan, facts.target?.provider, inputs)));
  const result = await carryOut(view, plan, {
    showNames: inputs.showNames,
    explain: (error) => explain(error, asked(inputs)),
    onWrite: ({ pair }) => world.tell(say`Writing ${pairName(pair)} …`),
    pause: world.pause,
  });
  return afterWriting(view, result, inputs, facts);
}

/** What was judged must be what is written: a plan that waited is looked at once more. */
async function changedWhileWaiting(view: View, plan: Plan): Promise<Refusal | undefined> {
  const now = await lookAgain(view, plan.environments);
  if (planDigest({ ...plan, environments: now }) === planDigest(plan)) return undefined;
  return {
    guard: "guard-plan-changed",
    title: say`the plan changed while the run waited`,
    message: say`the plan changed while the run waited for Keyway's rate limit`,
    advice: say`Run again.`,
  };
}

/** A pull changes nothing that is on both sides, so it may have nothing to do although the values differ. */
async function nothingToWrite(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const drift = differ(plan.environments, inputs);
  return drift && inputs.failOnDrift ? preview(view, plan, inputs, facts) : { kind: "in-sync", drift };
}

async function afterWriting(view: View, result: SyncResult, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const { environments, seen, cause } = result;
  facts.warnings.push(...afterthoughts(environments, facts.target?.provider));
  const drift = seen && differ(seen, inputs);
  if (cause !== undefined)
    return environments.some(hasWritten)
      ? { kind: "partially-synced", drift, environments, cause }
      : { kind: "error", environments, cause };
  if (!drift || !inputs.failOnDrift) return { kind: "synced", drift: drift ?? true, environments };
  const again = await differTwice(view, seen);
  if (again.doubt !== undefined) facts.warnings.push({ message: again.doubt });
  return { kind: "synced", drift: again.drift, environments };
}

function chooseMode({ mode }: Inputs, context: Context, { tell }: World): ActualMode {
  if (mode !== "auto") return mode;
  const auto = autoMode(context);
  tell(say`Mode auto: ${ours(auto.mode)}, because ${auto.why}`);
  return auto.mode;
}

function tellWhatIsUnusual(
  { apiUrl, repository }: Inputs,
  { context, notices }: Facts,
  { tell }: World,
): void {
  if (apiUrl.origin !== new URL(DEFAULTS.apiUrl).origin) tell(say`Keyway is at ${apiUrl.origin}`);
  if (context.repository !== "" && repository.toLowerCase() !== context.repository.toLowerCase())
    notices.push(say`The vault is ${repository}, not this workflow's repository ${context.repository}`);
}

function asked({ repository, direction, mode, token, showNames }: Inputs): Asked {
  return {
    showNames,
    scope: direction === "pull" || mode === "disconnect" ? "write:secrets" : "read:secrets",
    repository,
    tokenLooksRight: /^kw_(live|test)_|^ey[\w-]+\.[\w-]+\./.test(token),
  };
}
