import { InputError } from "./domain/errors.ts";
import { autoMode, type Context, isPullRequestEvent, readContext } from "./inputs/context.ts";
import { DEFAULTS, inputText, readInputs } from "./inputs/inputs.ts";
import type { Inputs } from "./inputs/schema.ts";
import type { Keyway } from "./keyway/api.ts";
import { disconnect } from "./modes/disconnect.ts";
import { discover, linkedElsewhere } from "./modes/discover.ts";
import { preview } from "./modes/preview.ts";
import { sync } from "./modes/sync.ts";
import { askedOf, explain } from "./outcome/explain.ts";
import { failureReason, type Outcome } from "./outcome/outcome.ts";
import type { ActualMode, Facts, Run, World } from "./outcome/run-record.ts";
import type { Scope } from "./plan/read-plan.ts";
import { diagnose } from "./target/diagnose.ts";
import { findTarget } from "./target/find-target.ts";
import { ours, say } from "./text/message.ts";

/** One run of the action, from its inputs to its outcome. It never throws: what went wrong is an outcome too. */
export async function run(world: World): Promise<Run> {
  const context = readContext(world.env);
  const unknown = { inputs: undefined, mode: undefined, target: undefined, plan: undefined };
  const facts: Facts = { context, ...unknown, warnings: [], notices: [] };
  const outcome = await story(world, facts).catch(
    (error: unknown): Outcome => ({
      kind: "error",
      cause: explain(error, facts.inputs && askedOf(facts.inputs)),
    }),
  );
  return { ...facts, outcome, failureReason: failureReason(outcome, facts.inputs?.failOnDrift ?? false) };
}

async function story(world: World, facts: Facts): Promise<Outcome> {
  const { context } = facts;
  const stranger = context.pullRequest?.withoutSecrets;
  if (stranger !== undefined && inputText(world.env, "token") === "")
    return { kind: "skipped", pullRequestFrom: stranger };

  const inputs = readInputs(world.env);
  facts.inputs = inputs;
  facts.mode = chooseMode(inputs, context, world);
  if (facts.mode === "disconnect" && isPullRequestEvent(context))
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
      return lookAround(keyway, inputs, facts);
    case "disconnect":
      return {
        kind: "disconnected",
        connection: await disconnect(keyway, inputs.connectionId ?? "", inputs.provider),
      };
    case "preview":
    case "sync":
      return previewOrSync(mode, keyway, inputs, facts, world);
  }
}

/** What was given is made complete first: target, environments, and with them what is to be read. */
async function previewOrSync(
  mode: "preview" | "sync",
  keyway: Keyway,
  inputs: Inputs,
  facts: Facts,
  { tell, pause }: World,
): Promise<Outcome> {
  const { target, pairs, doubt } = await findTarget(keyway, inputs);
  facts.target = target;
  if (doubt !== undefined) facts.warnings.push({ message: doubt });
  const scope: Scope = { keyway, target, policy: inputs };
  const settings = { tell, pause, explain: (error: unknown) => explain(error, askedOf(inputs)) };
  const outcome = mode === "sync" ? sync(scope, pairs, facts, settings) : preview(scope, pairs, facts);
  return outcome.catch(async (error: unknown) => {
    throw await diagnose(keyway, target, error);
  });
}

async function lookAround(keyway: Keyway, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const discovery = await discover(keyway, inputs);
  const elsewhere = linkedElsewhere(discovery, inputs);
  if (elsewhere !== undefined) facts.warnings.push({ message: elsewhere });
  return { kind: "discovered", discovery };
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
