import { ActionError, InputError } from "./domain/errors.ts";
import { type Provider, providerName } from "./domain/provider.ts";
import type { Target } from "./domain/target.ts";
import { VERSION } from "./domain/version.ts";
import { autoMode, type Context, commentNotice, isPullRequestEvent, readContext } from "./inputs/context.ts";
import { complaintsBesideToken, DEFAULTS, inputText, readInputs } from "./inputs/inputs.ts";
import { doubtsAbout, readRequiredNames } from "./inputs/required-names.ts";
import type { Inputs } from "./inputs/schema.ts";
import type { Keyway } from "./keyway/client.ts";
import { disconnect } from "./modes/disconnect.ts";
import { discover, linkedElsewhere } from "./modes/discover.ts";
import { preview } from "./modes/preview.ts";
import { sync } from "./modes/sync.ts";
import { askedOf, explain } from "./outcome/explain.ts";
import { environmentOutcomes, failureReason, type Outcome } from "./outcome/outcome.ts";
import { missingCount, requiredIn } from "./outcome/required.ts";
import type { ActualMode, Dependencies, RunResult, RunState } from "./outcome/run-record.ts";
import type { Plan } from "./plan/plan.ts";
import type { Scope } from "./plan/read-plan.ts";
import { readHistory } from "./plan/vault-history.ts";
import { checkTarget } from "./target/check-target.ts";
import { diagnose } from "./target/diagnose.ts";
import { findTarget } from "./target/find-target.ts";
import { type Message, message, trusted } from "./text/message.ts";

/** One run of the action, from its inputs to its outcome. It never throws: what went wrong is an outcome too. */
export async function run(dependencies: Dependencies): Promise<RunResult> {
  const context = readContext(dependencies.env);
  const unknown = {
    inputs: undefined,
    mode: undefined,
    target: undefined,
    plan: undefined,
    asked: undefined,
  };
  const state: RunState = { context, ...unknown, warnings: [], notices: [] };
  const outcome = await runSteps(dependencies, state).catch((error: unknown): Outcome => {
    if (!(error instanceof ActionError)) dependencies.onUnexpected(error);
    return {
      kind: "error",
      cause: explain(error, state.inputs && askedOf(state.inputs, context.repository)),
    };
  });
  const required = requiredIn(state.asked, state.plan, environmentOutcomes(outcome));
  const reason = failureReason(outcome, state.inputs?.failOnDrift ?? false, missingCount(required));
  return { ...state, required, outcome, failureReason: reason };
}

async function runSteps(dependencies: Dependencies, state: RunState): Promise<Outcome> {
  const { context } = state;
  const stranger = context.pullRequest?.withoutSecrets;
  if (stranger !== undefined && inputText(dependencies.env, "token") === "") {
    // Skipped all the same: nothing can be synced here, and its author may not be the one who can fix the workflow.
    state.warnings.push(...complaintsBesideToken(dependencies.env).map((message) => ({ message })));
    return { kind: "skipped", pullRequestFrom: stranger };
  }

  const inputs = readInputs(dependencies.env);
  state.inputs = inputs;
  state.mode = chooseMode(inputs, context, dependencies);
  if (state.mode === "disconnect" && isPullRequestEvent(context))
    throw new InputError([
      message`\`mode: disconnect\` is not for pull request events: anyone may open a pull request`,
    ]);
  tellUnusual(inputs, state, dependencies);
  askForNames(inputs, state, dependencies);

  const keyway = dependencies.connect(inputs, context);
  try {
    return await runMode(state.mode, keyway, inputs, state, dependencies);
  } finally {
    // Not waited for: nothing that the report says depends on connections that nobody needs any more.
    keyway.close().catch(dependencies.onUnexpected);
  }
}

async function runMode(
  mode: ActualMode,
  keyway: Keyway,
  inputs: Inputs,
  state: RunState,
  dependencies: Dependencies,
): Promise<Outcome> {
  switch (mode) {
    case "discover":
      return discoverAll(keyway, inputs, state);
    case "disconnect":
      return {
        kind: "disconnected",
        connection: await disconnect(keyway, inputs.connectionId ?? "", inputs.provider),
      };
    case "preview":
    case "sync":
      return previewOrSync(mode, keyway, inputs, state, dependencies);
  }
}

/** What was given is made complete first: target, environments, and with them what is to be read. */
async function previewOrSync(
  mode: "preview" | "sync",
  keyway: Keyway,
  inputs: Inputs,
  state: RunState,
  dependencies: Dependencies,
): Promise<Outcome> {
  const { log, onPlan, onLong, pause, approval } = dependencies;
  const { target, pairs, doubt } = await findTarget(keyway, inputs);
  state.target = target;
  tellFound(target, inputs, dependencies);
  if (doubt !== undefined) state.warnings.push({ message: doubt });
  const { context } = state;
  const approved =
    inputs.expectedPlan?.kind === "pull-request"
      ? await approval({ context, inputs, mode, target, pairs })
      : undefined;
  if (approved?.kind === "approved") {
    const { digest, pullRequest } = approved;
    log(message`Held to the plan ${digest.slice(0, 12)} that was approved in ${trusted(`#${pullRequest}`)}`);
  }
  const scope: Scope = { keyway, target, policy: inputs, approval: approved };
  const settings = {
    log,
    onLong,
    pause,
    onPlan: (plan: Plan) => onPlan(plan, inputs),
    names: inputs.comment !== "never" || inputs.issue,
    explain: (error: unknown) => explain(error, askedOf(inputs, context.repository)),
    checkTarget: () => checkTarget(keyway, target),
  };
  const running =
    mode === "sync" ? sync(scope, pairs, state, settings) : preview(scope, pairs, state, settings);
  const outcome = await running.catch(async (error: unknown) => {
    throw await diagnose(keyway, target, error);
  });
  if (outcome.kind === "drift" && keepsHistory(inputs, context) && state.plan)
    state.history = await readHistory(scope, state.plan);
  return outcome;
}

/** Whether an issue is kept that may name names. */
function keepsHistory({ issue, showNames }: Inputs, context: Context): boolean {
  return issue && showNames && !isPullRequestEvent(context);
}

async function discoverAll(keyway: Keyway, inputs: Inputs, state: RunState): Promise<Outcome> {
  const discovery = await discover(keyway, inputs);
  const elsewhere = linkedElsewhere(discovery, inputs);
  if (elsewhere !== undefined) state.warnings.push({ message: elsewhere });
  return { kind: "discovered", discovery };
}

/** `auto` decided, and the first line of the log: who does what, why, and with which vault and project. */
function chooseMode(inputs: Inputs, context: Context, { log }: Dependencies): ActualMode {
  const { mode, repository, projectId } = inputs;
  const { mode: chosen, why } = mode === "auto" ? autoMode(context) : { mode, why: undefined };
  const because = why === undefined ? trusted("") : message` (auto, because ${why})`;
  const project =
    projectId === undefined ? trusted("") : message`, ${projectNamed(inputs.provider, projectId)}`;
  log(message`Keyway sync ${trusted(VERSION)}: ${trusted(chosen)}${because}, vault ${repository}${project}`);
  return chosen;
}

/** What was looked up, where the first line of the log could not tell it yet. */
function tellFound({ projectId, provider, projectName }: Target, inputs: Inputs, { log }: Dependencies) {
  if (inputs.projectId !== undefined) return;
  const id = projectName === undefined ? trusted("") : message` (${projectId})`;
  log(message`Found ${projectNamed(provider, projectName ?? projectId)}${id}`);
}

function projectNamed(provider: Provider | undefined, project: string): Message {
  return provider === undefined
    ? message`project ${project}`
    : message`${providerName(provider)} project ${project}`;
}

function tellUnusual(inputs: Inputs, { context, notices }: RunState, { log }: Dependencies): void {
  const { apiUrl, repository } = inputs;
  if (apiUrl.origin !== new URL(DEFAULTS.apiUrl).origin) log(message`Using Keyway at ${apiUrl.origin}`);
  if (context.repository !== "" && repository.toLowerCase() !== context.repository.toLowerCase())
    notices.push(message`The vault is ${repository}, not this workflow's repository ${context.repository}`);
  const uncommented = commentNotice(inputs, context);
  if (uncommented !== undefined) notices.push(uncommented);
}

/** Reads which names the code needs, before anything is asked of Keyway. */
function askForNames({ requiredNames }: Inputs, state: RunState, { env }: Dependencies): void {
  if (requiredNames.length === 0 || (state.mode !== "preview" && state.mode !== "sync")) return;
  const asked = readRequiredNames(requiredNames, env.GITHUB_WORKSPACE);
  if (asked.complaints.length > 0)
    throw new InputError(
      asked.complaints,
      message`Fix the files named above, or add a step that runs \`actions/checkout\` before this one.`,
    );
  state.asked = asked;
  state.warnings.push(...doubtsAbout(asked).map((message) => ({ message })));
}
