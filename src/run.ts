import { autoMode, type Context, isPullRequestEvent, readContext } from "./context.ts";
import { disconnect } from "./disconnect.ts";
import { discover, linkedElsewhere } from "./discover.ts";
import { InputError } from "./errors.ts";
import { askedOf, explain } from "./explain.ts";
import type { ActualMode, Facts, Run, World } from "./facts.ts";
import { DEFAULTS, type Inputs, inputText, readInputs } from "./inputs.ts";
import type { Keyway } from "./keyway/api.ts";
import { previewOrSync } from "./main-job.ts";
import { ours, say } from "./message.ts";
import type { Outcome } from "./outcome.ts";

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
      return previewOrSync(keyway, inputs, facts, world);
  }
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
