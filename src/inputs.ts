import { type EnvironmentRequest, resolveEnvironments } from "./environments.ts";
import { InputError } from "./errors.ts";
import { FIELDS } from "./fields.ts";
import type { Direction, Provider } from "./provider.ts";
import { visible } from "./visible.ts";

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
  const complaints: string[] = [];
  for (const [name, field] of Object.entries(FIELDS)) {
    const given = textOf(env, name);
    const parsed = field.safeParse(given);
    if (parsed.success) inputs[name] = parsed.data;
    else complaints.push(...parsed.error.issues.map((issue) => complaint(name, given, issue.message)));
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

/** What `environments` has to say names its entries itself. */
function complaint(name: string, given: string, message: string): string {
  if (message.startsWith(`${name}: `)) return message;
  if (SECRETS.has(name) || given === "") return `${name}: ${message}`;
  return `${name}: "${visible(name === "apiUrl" ? withoutCredentials(given) : given)}" ${message}`;
}

/** A URL's user, query and fragment are where people leave passwords and keys. */
function withoutCredentials(url: string): string {
  return url.replace(/[?#].*/s, "?…").replace(/\/\/.*@/s, "//…@");
}

/** Inputs that are right by themselves and wrong together; an input that did not parse is not there. */
function contradictions(inputs: Partial<Inputs>): string[] {
  const complaints: string[] = [];
  if (inputs.direction === "pull" && inputs.allowDelete)
    complaints.push("allowDelete: is only for direction push; Keyway never deletes on pull");
  complaints.push(...notBuilt(inputs), ...environmentComplaints(inputs));
  return complaints;
}

/** An input that is not built yet is an error, never a silent no-op. */
function notBuilt(inputs: Partial<Inputs>): string[] {
  const later: [name: keyof Inputs, usual: readonly unknown[]][] = [
    ["mode", ["auto", "preview", "sync"]],
    ["comment", ["never"]],
    ["issue", [false]],
  ];
  return later
    .filter(([name, usual]) => name in inputs && !usual.includes(inputs[name]))
    .map(([name]) => `${name}: "${inputs[name]}" is not available in this version yet; leave it out`);
}

/** With the provider given, doubtful pairs are told together with all else. */
function environmentComplaints({ environments, provider, direction }: Partial<Inputs>): string[] {
  if (environments === undefined || provider === undefined || direction === undefined) return [];
  try {
    resolveEnvironments(environments, provider, direction);
    return [];
  } catch (error) {
    if (error instanceof InputError) return [...error.complaints];
    throw error;
  }
}
