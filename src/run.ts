import { concerns, type Warning } from "./concerns.ts";
import { autoMode, type Context, readContext } from "./context.ts";
import { diagnose } from "./diagnose.ts";
import { differ, differTwice, secondLook } from "./drift.ts";
import { pairName, resolveEnvironments } from "./environments.ts";
import { type Asked, explain } from "./explain.ts";
import { judge, type Refusal } from "./guards.ts";
import { DEFAULTS, type Inputs, inputText, readInputs } from "./inputs.ts";
import type { Keyway } from "./keyway/api.ts";
import { look, type View } from "./look.ts";
import { hasWritten, type Outcome } from "./outcome.ts";
import { overlaps } from "./overlaps.ts";
import { hasWork, type Plan } from "./plan.ts";
import { carryOut, leastRequests, type SyncResult } from "./sync.ts";
import { findTarget, type Target } from "./target.ts";

/** What a run needs from the world. */
export interface World {
  /** The process environment: `INPUT_*` and `GITHUB_*`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connect: (inputs: Inputs, context: Context) => Keyway;
  /** One line for people, while the run goes on. */
  readonly tell: (line: string) => void;
  /** Waits, in milliseconds; ends with CancelledError when the run is cancelled. */
  readonly pause: (ms: number) => Promise<void>;
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
interface Facts {
  readonly context: Context;
  inputs: Inputs | undefined;
  mode: Run["mode"];
  target: Target | undefined;
  plan: Plan | undefined;
  readonly warnings: Warning[];
  readonly notices: string[];
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
  tellWhatIsUnusual(inputs, facts, world);

  const keyway = world.connect(inputs, context);
  try {
    return await previewOrSync(keyway, inputs, facts, world);
  } finally {
    await keyway.close();
  }
}

async function previewOrSync(keyway: Keyway, inputs: Inputs, facts: Facts, world: World): Promise<Outcome> {
  const target = await findTarget(keyway, inputs);
  facts.target = target;
  facts.warnings.push(...target.warnings.map((message) => ({ message })));

  const pairs = resolveEnvironments(inputs.environments, target.provider, inputs.direction);
  const view: View = { keyway, address: target, policy: inputs };
  const environments = await look(view, pairs).catch(async (error: unknown) => {
    throw await diagnose(keyway, target, error);
  });
  const plan = {
    address: target,
    direction: inputs.direction,
    allowDelete: inputs.allowDelete,
    environments,
  };
  facts.plan = plan;
  facts.warnings.push(...concerns(plan, inputs, target.provider));

  const verdict = judge(plan, inputs, target.provider);
  if (facts.mode !== "sync") {
    if (verdict.kind === "refuse") facts.warnings.push(...verdict.refusals.map(asWarning));
    return preview(view, plan, inputs, facts);
  }
  if (verdict.kind === "refuse")
    return { kind: "refused", refusals: verdict.refusals, drift: differ(environments, inputs) };
  return sync(view, plan, inputs, facts, world);
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

  await view.keyway.reserve(leastRequests(plan.environments.length, writes, plan.direction));
  facts.warnings.push(...(await overlaps(view, plan, facts.target?.provider, inputs)));
  const result = await carryOut(view, plan, {
    showNames: inputs.showNames,
    onWrite: ({ pair }) => world.tell(`Writing ${pairName(pair)} …`),
    pause: world.pause,
  });
  return afterWriting(view, result, inputs, facts);
}

/** A pull changes nothing that is on both sides, so it may have nothing to do although the values differ. */
async function nothingToWrite(view: View, plan: Plan, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const drift = differ(plan.environments, inputs);
  return drift && inputs.failOnDrift ? preview(view, plan, inputs, facts) : { kind: "in-sync", drift };
}

async function afterWriting(view: View, result: SyncResult, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const { environments, seen, cause } = result;
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

function chooseMode({ mode }: Inputs, context: Context, { tell }: World): "preview" | "sync" {
  if (mode === "preview" || mode === "sync") return mode;
  const auto = autoMode(context);
  tell(`Mode auto: ${auto.mode}, because ${auto.why}.`);
  return auto.mode;
}

function tellWhatIsUnusual(
  { apiUrl, repository }: Inputs,
  { context, notices }: Facts,
  { tell }: World,
): void {
  if (apiUrl.origin !== new URL(DEFAULTS.apiUrl).origin) tell(`Keyway is at ${apiUrl.origin}.`);
  if (repository.toLowerCase() !== context.repository.toLowerCase())
    notices.push(`The vault is ${repository}, not this workflow's repository ${context.repository}.`);
}

function asWarning({ pair, message, advice }: Refusal): Warning {
  return { pair, message: `A sync would be refused: ${message}. ${advice}` };
}

function asked({ repository, direction, token }: Inputs): Asked {
  return { repository, direction, tokenLooksRight: /^kw_(live|test)_|^ey[\w-]+\.[\w-]+\./.test(token) };
}
