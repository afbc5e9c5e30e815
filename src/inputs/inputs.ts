import { InputError } from "../domain/errors.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { contradictions, swappedIds } from "./contradictions.ts";
import { isWrongInWorkflow } from "./readers.ts";
import { FIELDS, type Inputs, problemsIn } from "./schema.ts";
import { unknownInputs } from "./unknown-inputs.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where inputs have no value of their own, GitHub passes an empty string; both mean the default. */
export const DEFAULTS = {
  apiUrl: "https://api.keyway.sh",
  environments: "production",
  mode: "auto",
  direction: "push",
  allowDelete: "false",
  maxDeletes: "10",
  allowFirstSync: "false",
  allowSharedNames: "false",
  allowEmpty: "false",
  failOnDrift: "false",
  compare: "values",
  comment: "never",
  issue: "false",
  showNames: "true",
} as const satisfies Record<string, string>;

/** An input's text as the runner passes it, trimmed; empty when it is not given. */
export function inputText(env: Environment, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

/** Inputs whose text is never repeated. */
const SECRETS: ReadonlySet<string> = new Set(["token", "githubToken"]);

/**
 * Reads and checks all inputs together.
 * @param env the process environment: `INPUT_*`, and `GITHUB_REPOSITORY` for an empty `repository`
 * @throws InputError with every complaint: what each invalid input was, and what is allowed
 */
export function readInputs(env: Environment): Inputs {
  const { inputs, complaints, tokenComplaints } = checkInputs(env);
  if (tokenComplaints.length > 0 && complaints.length === 0 && !isWrongInWorkflow(inputText(env, "token")))
    throw new InputError(
      tokenComplaints,
      message`Check the secret that \`token\` reads, and re-run the job.`,
    );
  const all = [...tokenComplaints, ...complaints];
  if (all.length > 0) throw new InputError(all);
  return inputs as unknown as Inputs;
}

/** What is wrong with the inputs of a run that has no token, and needs none to be told. */
export function complaintsBesideToken(env: Environment): readonly Message[] {
  return checkInputs(env).complaints;
}

interface Checked {
  /** Those that are right. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly tokenComplaints: readonly Message[];
  /** About all other inputs. */
  readonly complaints: readonly Message[];
}

function checkInputs(env: Environment): Checked {
  const inputs: Record<string, unknown> = {};
  const complaints: Message[] = [];
  const tokenComplaints: Message[] = [];
  for (const [name, field] of Object.entries(FIELDS)) {
    const given = textOf(env, name);
    const parsed = field.safeParse(given);
    if (parsed.success) inputs[name] = parsed.data;
    else {
      const told = problemsIn(parsed.error).map((problem) => complaint(name, given, problem));
      if (name !== "token") complaints.push(...told);
      else tokenComplaints.push(...told.map((one) => (given === "" ? withStrangers(one, env) : one)));
    }
  }
  const swapped = swappedIds(textOf(env, "connectionId"), textOf(env, "projectId"));
  if (swapped !== undefined) complaints.push(swapped);
  complaints.push(...unknownInputs(env, Object.keys(FIELDS)), ...contradictions(inputs));
  return { inputs, tokenComplaints, complaints };
}

/** Where others could have started the run, an empty token may only mean that they did. */
function withStrangers(complaint: Message, env: Environment): Message {
  const strangers =
    env.GITHUB_EVENT_NAME?.startsWith("pull_request") || env.GITHUB_ACTOR === "dependabot[bot]";
  return strangers
    ? message`${complaint}. Runs of forks and of Dependabot get no Actions secrets`
    : complaint;
}

function textOf(env: Environment, name: string): string {
  const text = inputText(env, name);
  if (text !== "") return text;
  if (name === "repository") return env.GITHUB_REPOSITORY ?? "";
  return new Map<string, string>(Object.entries(DEFAULTS)).get(name) ?? "";
}

function complaint(name: string, given: string, problem: Message): Message {
  // Where nothing is repeated of what was given, the problem is said of the input itself.
  const between = SECRETS.has(name) || given === "" ? " " : ": ";
  return message`${trusted(`\`${name}\`${between}`)}${problem}`;
}
