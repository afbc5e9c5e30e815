import { type EnvironmentRequest, resolveEnvironments, sharedTargetComplaints } from "./environments.ts";
import { InputError } from "./errors.ts";
import { FIELDS } from "./fields.ts";
import { type Message, ours, say } from "./message.ts";
import type { Direction, Provider } from "./provider.ts";

/** Everything the workflow author said, checked. `undefined` means "not given". */
export interface Inputs {
  readonly token: string;
  /** Base URL; its path is a prefix of every request's. */
  readonly apiUrl: URL;
  readonly repository: string;
  readonly provider: Provider | undefined;
  readonly connectionId: string | undefined;
  readonly projectId: string | undefined;
  readonly serviceId: string | undefined;
  readonly environments: readonly EnvironmentRequest[];
  readonly mode: Mode;
  readonly direction: Direction;
  readonly allowDelete: boolean;
  readonly maxDeletes: number;
  readonly allowFirstSync: boolean;
  readonly allowSharedNames: boolean;
  readonly expectedPlan: string | undefined;
  readonly failOnDrift: boolean;
  readonly compare: Compare;
  readonly ignore: readonly string[];
  readonly comment: "never" | "always" | "on-change";
  readonly issue: boolean;
  readonly showNames: boolean;
  readonly githubToken: string | undefined;
}

export type Mode = "auto" | "preview" | "sync" | "discover" | "disconnect";

/** What counts as drift: differing values too, or only names that are missing. */
export type Compare = "values" | "names";

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
    complaints.push(
      ...complaintsOf(() => {
        const parsed = field.safeParse(given);
        if (!parsed.success)
          throw new InputError(parsed.error.issues.map(({ message }) => complaint(name, given, message)));
        inputs[name] = parsed.data;
      }),
    );
  }
  complaints.push(...contradictions(inputs));
  if (complaints.length > 0) throw new InputError(complaints);
  return inputs as unknown as Inputs;
}

function complaintsOf(check: () => void): readonly Message[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.details;
    throw error;
  }
}

function textOf(env: Environment, name: string): string {
  const text = inputText(env, name);
  if (text !== "") return text;
  if (name === "repository") return env.GITHUB_REPOSITORY ?? "";
  return new Map<string, string>(Object.entries(DEFAULTS)).get(name) ?? "";
}

/** @param message words of ours that complete the sentence */
function complaint(name: string, given: string, message: string): Message {
  const input = ours(`\`${name}\``);
  if (SECRETS.has(name) || given === "") return say`${input} ${ours(message)}`;
  return say`${input}: ${name === "apiUrl" ? withoutCredentials(given) : given} ${ours(message)}`;
}

/** In front of an @, and behind ? and #, is where people leave passwords and keys in a URL. */
function withoutCredentials(url: string): string {
  return url.replace(/^.*@/s, "…@").replace(/[?#].*/s, "?…");
}

/** Inputs that are right by themselves and wrong together; an input that did not parse is not there. */
function contradictions(inputs: Partial<Inputs>): Message[] {
  const complaints: Message[] = [];
  if (inputs.direction === "pull" && inputs.allowDelete)
    complaints.push(say`\`allowDelete\` is only for \`direction: push\`; Keyway never deletes on pull`);
  if (inputs.mode === "disconnect" && "connectionId" in inputs && inputs.connectionId === undefined)
    complaints.push(
      say`\`connectionId\` is required for \`mode: disconnect\`: a connection that was only found is never deleted`,
    );
  return [...complaints, ...environmentComplaints(inputs)];
}

/** Pairs that are wrong whatever the look-ups will find. */
function environmentComplaints({ environments, provider, direction }: Partial<Inputs>): readonly Message[] {
  if (environments === undefined || direction === undefined) return [];
  if (provider === undefined) return sharedTargetComplaints(environments, direction);
  return complaintsOf(() => resolveEnvironments(environments, provider, direction));
}
