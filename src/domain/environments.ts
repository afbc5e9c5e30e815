import { join, type Message, message, trusted } from "../text/message.ts";
import type { Direction, Provider } from "./provider.ts";

/** One entry of the input `environments` as written; `provider` is absent for a bare name. */
export interface EnvironmentRequest {
  readonly keyway: string;
  readonly provider?: string | undefined;
}

/** A Keyway environment and the provider environment it is kept in step with. */
export interface EnvironmentPair {
  readonly keyway: string;
  readonly provider: string;
}

/** What a bare Keyway name maps to at the provider; names not listed keep theirs. */
const MAPPING: Record<Provider, ReadonlyMap<string, string>> = {
  vercel: new Map([
    ["staging", "preview"],
    ["dev", "development"],
  ]),
  netlify: new Map([
    ["staging", "deploy-preview"],
    ["development", "dev"],
  ]),
  railway: new Map(),
};

/** Whether a bare name cannot be understood before the provider is known. `production` is itself everywhere. */
export function needsProvider(request: EnvironmentRequest): boolean {
  return request.provider === undefined && request.keyway !== "production";
}

/**
 * Gives every entry its provider environment, and complains of each that cannot be mapped, that is listed again, or that
 * would write to the same place as another.
 */
export function resolveEnvironments(
  requests: readonly EnvironmentRequest[],
  provider: Provider | undefined,
  direction: Direction,
): { readonly pairs: readonly EnvironmentPair[]; readonly complaints: readonly Message[] } {
  const entries = entriesOf(requests, provider);
  const unmapped = new Set(entries.filter(({ pair }) => pair === undefined).map(({ written }) => written));
  return {
    pairs: entries.flatMap(({ pair }) => pair ?? []),
    complaints: [...[...unmapped].map(unmappable), ...clashes(entries, provider, direction)],
  };
}

/** What is wrong with the entries whatever the provider turns out to be. */
export function clashingEntries(requests: readonly EnvironmentRequest[], direction: Direction): Message[] {
  return clashes(entriesOf(requests, undefined), undefined, direction);
}

/** An entry as it was written, and the pair that it means where that is known. */
interface Entry {
  readonly written: string;
  readonly keyway: string;
  readonly pair: EnvironmentPair | undefined;
}

function entriesOf(requests: readonly EnvironmentRequest[], provider: Provider | undefined): Entry[] {
  return requests.map((request) => {
    const { keyway, provider: named } = request;
    const known = provider !== undefined || !needsProvider(request);
    return {
      written: named === undefined ? keyway : `${keyway}:${named}`,
      keyway,
      pair: known ? { keyway, provider: named ?? mapped(keyway, provider) } : undefined,
    };
  });
}

function mapped(keyway: string, provider: Provider | undefined): string {
  return (provider && MAPPING[provider].get(keyway)) ?? keyway;
}

function unmappable(keyway: string): Message {
  return message`\`environments\`: cannot map ${keyway} without knowing the provider; set \`provider\`, or write a pair such as ${`${keyway}:preview`}`;
}

function clashes(entries: readonly Entry[], provider: Provider | undefined, direction: Direction): Message[] {
  const same = [...Map.groupBy(entries, meaningOf).values()];
  const distinct = same.flatMap(([first]) => first ?? []);
  const targets = Map.groupBy(distinct, (entry) => targetOf(entry, provider, direction));
  return [
    ...same.filter((list) => list.length > 1).map(listedAgain),
    ...[...targets]
      .filter(([target, sharing]) => target !== undefined && sharing.length > 1)
      .map(([, sharing]) => sharedTarget(sharing, direction)),
  ];
}

/** The same for entries that mean the same pair, however they are written. */
function meaningOf({ written, pair }: Entry): string {
  return pair === undefined ? written : pairName(pair);
}

function listedAgain(list: readonly Entry[]): Message {
  const times = list.length === 2 ? "twice" : `${list.length} times`;
  const [name = ""] = list.map(({ written, pair }) => (pair === undefined ? written : placeName(pair)));
  return message`\`environments\`: ${name} is listed ${trusted(times)}; list it once`;
}

function sharedTarget(sharing: readonly Entry[], direction: Direction): Message {
  const names = join(
    sharing.map(({ written }) => message`${written}`),
    " and ",
  );
  const all = trusted(sharing.length === 2 ? "both" : "all");
  const [place = ""] = sharing.map(({ keyway, pair }) => (direction === "pull" ? keyway : pair?.provider));
  const kind = trusted(direction === "pull" ? "vault environment" : "provider environment");
  const spellings = new Set(sharing.map(({ pair }) => pair?.provider));
  const inAnyCase = trusted(direction === "push" && spellings.size > 1 ? " in any letter case" : "");
  return message`\`environments\`: ${names} ${all} map to the ${kind} ${place}${inAnyCase}; each must map to a different one`;
}

/**
 * Where an entry writes to, as far as that is known. Vercel takes its targets in any letter case, so a doubtful case
 * counts as the same.
 */
function targetOf(
  { keyway, pair }: Entry,
  provider: Provider | undefined,
  direction: Direction,
): string | undefined {
  if (direction === "pull") return keyway;
  return provider === "vercel" || provider === undefined ? pair?.provider.toLowerCase() : pair?.provider;
}

/** A pair for people: one name where both sides have the same. */
export function placeName({ keyway, provider }: EnvironmentPair): string {
  return keyway === provider ? keyway : `${keyway}:${provider}`;
}

/** A pair as a workflow's author writes it. */
export function pairName(pair: EnvironmentPair): string {
  return `${pair.keyway}:${pair.provider}`;
}
