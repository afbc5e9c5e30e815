import { resolveEnvironments, sharedTargetComplaints } from "../domain/environments.ts";
import { InputError } from "../domain/errors.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { FIELDS, type Inputs, type Problem, problemsIn } from "./schema.ts";

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
  const inputs: Record<string, unknown> = {};
  const complaints: Message[] = [];
  for (const [name, field] of Object.entries(FIELDS)) {
    const given = textOf(env, name);
    const parsed = field.safeParse(given);
    if (parsed.success) inputs[name] = parsed.data;
    else complaints.push(...problemsIn(parsed.error).map((problem) => complaint(name, given, problem)));
  }
  complaints.push(...contradictions(inputs));
  if (complaints.length > 0) throw new InputError(complaints);
  return inputs as unknown as Inputs;
}

function textOf(env: Environment, name: string): string {
  const text = inputText(env, name);
  if (text !== "") return text;
  if (name === "repository") return env.GITHUB_REPOSITORY ?? "";
  return new Map<string, string>(Object.entries(DEFAULTS)).get(name) ?? "";
}

function complaint(name: string, given: string, problem: Problem): Message {
  if ("complaint" in problem) return problem.complaint;
  const input = trusted(`\`${name}\``);
  if (SECRETS.has(name) || given === "") return message`${input} ${problem.words}`;
  return message`${input}: ${name === "apiUrl" ? withoutCredentials(given) : given} ${problem.words}`;
}

/** In front of an @, and behind ? and #, is where people leave passwords and keys in a URL. */
function withoutCredentials(url: string): string {
  return url.replace(/^.*@/s, "…@").replace(/[?#].*/s, "?…");
}

/** Inputs that are right by themselves and wrong together; an input that did not parse is not there. */
function contradictions(inputs: Partial<Inputs>): Message[] {
  const complaints: Message[] = [];
  if (inputs.direction === "pull" && inputs.allowDelete)
    complaints.push(message`\`allowDelete\` is only for \`direction: push\`; Keyway never deletes on pull`);
  if (inputs.mode === "disconnect" && "connectionId" in inputs && inputs.connectionId === undefined)
    complaints.push(
      message`\`connectionId\` is required for \`mode: disconnect\`: a connection that was only found is never deleted`,
    );
  return [...complaints, ...environmentComplaints(inputs)];
}

/** Pairs that are wrong whatever the look-ups will find. */
function environmentComplaints({ environments, provider, direction }: Partial<Inputs>): readonly Message[] {
  if (environments === undefined || direction === undefined) return [];
  if (provider === undefined) return sharedTargetComplaints(environments, direction);
  return resolveEnvironments(environments, provider, direction).complaints;
}
