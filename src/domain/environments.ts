import { join, type Message, message, trusted } from "../text/message.ts";
import type { Direction, Provider } from "./provider.ts";

/** One entry of the input `environments` as written; `provider` is absent for a bare name. */
export interface EnvironmentRequest {
  readonly keyway: string;
  readonly provider?: string;
}

/** A Keyway environment and the provider environment it is kept in step with. */
export interface EnvironmentPair {
  readonly keyway: string;
  readonly provider: string;
}

/** What a bare Keyway name is called at the provider; names not listed keep theirs. */
const MAPPING: Record<Provider, ReadonlyMap<string, string>> = {
  vercel: new Map([
    ["staging", "preview"],
    ["dev", "development"],
    ["development", "development"],
  ]),
  netlify: new Map([
    ["staging", "deploy-preview"],
    ["dev", "dev"],
    ["development", "dev"],
  ]),
  railway: new Map(),
};

const FORM = trusted("write `keyway` or `keyway:provider`, one per line or comma-separated");

/** The text of the input `environments`, read; a complaint for every entry that is not of the form. */
export function parseEnvironments(text: string): {
  readonly requests: readonly EnvironmentRequest[];
  readonly complaints: readonly Message[];
} {
  const complaints: Message[] = [];
  const requests = entries(text).map((entry): EnvironmentRequest => {
    const [keyway = "", provider, ...rest] = entry.split(":").map((part) => part.trim());
    const problem = entryProblem(keyway, provider, rest.length);
    if (problem !== undefined) complaints.push(message`\`environments\`: ${entry} ${problem}; ${FORM}`);
    return provider === undefined ? { keyway } : { keyway, provider };
  });
  if (requests.length === 0) complaints.push(message`\`environments\`: no environment is named; ${FORM}`);
  return { requests, complaints };
}

/** The entries of a list input: one per line or comma-separated, blanks dropped. */
export function entries(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function entryProblem(keyway: string, provider: string | undefined, more: number): Message | undefined {
  if (more > 0) return message`has more than one colon`;
  if (keyway === "") return message`names no Keyway environment`;
  if (provider === "") return message`names no provider environment`;
  if (/\p{Cc}/u.test(keyway + (provider ?? ""))) return message`holds a control character`;
  return undefined;
}

/** Whether a bare name cannot be understood before the provider is known. `production` is itself everywhere. */
export function needsProvider(request: EnvironmentRequest): boolean {
  return request.provider === undefined && request.keyway !== "production";
}

/**
 * Gives every entry its provider environment, and complains of each that cannot be mapped or that would write to the
 * same place as another.
 */
export function resolveEnvironments(
  requests: readonly EnvironmentRequest[],
  provider: Provider | undefined,
  direction: Direction,
): { readonly pairs: readonly EnvironmentPair[]; readonly complaints: readonly Message[] } {
  const unknown = provider === undefined ? requests.filter(needsProvider) : [];
  const pairs = requests
    .filter((request) => !unknown.includes(request))
    .map(({ keyway, provider: named }) => ({ keyway, provider: named ?? mapped(keyway, provider) }));
  const complaints = [...unknown.map(unmapped), ...sharedTargets(pairs, provider, direction)];
  return { pairs, complaints };
}

/** What is wrong with the entries whatever the provider turns out to be. */
export function sharedTargetComplaints(
  requests: readonly EnvironmentRequest[],
  direction: Direction,
): Message[] {
  const known = requests.filter((request) => direction === "pull" || !needsProvider(request));
  const pairs = known.map(({ keyway, provider }) => ({ keyway, provider: provider ?? keyway }));
  return sharedTargets(pairs, undefined, direction);
}

function mapped(keyway: string, provider: Provider | undefined): string {
  return (provider && MAPPING[provider].get(keyway)) ?? keyway;
}

function unmapped({ keyway }: EnvironmentRequest): Message {
  return message`\`environments\`: what ${keyway} is called at the provider is not known; set \`provider\`, or write a pair such as ${`${keyway}:preview`}`;
}

function sharedTargets(
  pairs: readonly EnvironmentPair[],
  provider: Provider | undefined,
  direction: Direction,
): Message[] {
  const place = trusted(direction === "push" ? "provider environment" : "vault environment");
  return [...Map.groupBy(pairs, (pair) => targetOf(pair, provider, direction)).values()]
    .filter((sharing) => sharing.length > 1)
    .map((sharing) => {
      const all = join(
        sharing.map((pair) => message`${pairName(pair)}`),
        " and ",
      );
      return message`\`environments\`: ${all} have the same ${place} as target; give each its own`;
    });
}

/** Where a pair writes to. Vercel takes its targets in any letter case, so a doubtful case counts as the same. */
function targetOf(pair: EnvironmentPair, provider: Provider | undefined, direction: Direction): string {
  if (direction === "pull") return pair.keyway;
  return provider === "vercel" || provider === undefined ? pair.provider.toLowerCase() : pair.provider;
}

/** A pair for people: one name where both sides have the same. */
export function placeName({ keyway, provider }: EnvironmentPair): string {
  return keyway === provider ? keyway : `${keyway}:${provider}`;
}

/** A pair as a workflow's author writes it. */
export function pairName(pair: EnvironmentPair): string {
  return `${pair.keyway}:${pair.provider}`;
}
