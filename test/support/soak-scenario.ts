import type { Seed, VercelRow } from "../../sandbox/seed.ts";
import {
  answers,
  bare500,
  drips,
  type Fault,
  page,
  resets,
  resetsAfterActing,
  resetsWhileActing,
  truncates,
  truncatesUnsaid,
} from "./front.ts";

export const TOKEN = "kw_test_Soak000000000000000000000000000000000000";
export const CONNECTION = "86db0317-f42f-4832-a878-28e9128bd5c5";
export const PROJECT = "prj_shop";
export const REPOSITORY = "acme/shop";

/** Everything that one run of the soak is made of. */
export interface Scenario {
  readonly seed: Seed;
  readonly inputs: Record<string, string>;
  readonly pairs: readonly { keyway: string; provider: string }[];
  /** What happens to the requests to write, in turn; nothing to those that follow. */
  readonly writeFaults: readonly (NamedFault | undefined)[];
  /** What happens to reads, in turn; nothing to those that follow. */
  readonly readFaults: readonly (NamedFault | undefined)[];
  /** Milliseconds after the first request, and what is sent to the process then. */
  readonly signal: { readonly name: "SIGINT" | "SIGTERM"; readonly ms: number } | undefined;
}

/** A fault, and its name for people. */
export type NamedFault = readonly [name: string, fault: Fault];

/** Random numbers that come again with their seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.between(0, items.length - 1)] ?? items[0];
  }

  some<Item>(items: readonly Item[], probability: number): Item[] {
    return items.filter(() => this.chance(probability));
  }
}

const PAIRS = [
  { keyway: "production", provider: "production" },
  { keyway: "staging", provider: "preview" },
  { keyway: "development", provider: "development" },
] as const;

const limited = (status: number) =>
  answers(status, "", { "retry-after": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" });

const WRITE_FAULTS: readonly [NamedFault, ...NamedFault[]] = [
  ["reset before acting", resets],
  ["reset after acting", resetsAfterActing],
  ["reset while acting", resetsWhileActing(50)],
  ["truncated", truncates],
  ["truncated unsaid", truncatesUnsaid],
  ["page 502 instead", page(502)],
  ["bare 500 instead", bare500()],
  ["rate limit 500 instead", limited(500)],
  ["rate limit 429 instead", limited(429)],
  ["503 instead", answers(503, { detail: "busy" })],
];

/** Those of the sandbox itself. */
const WRITE_FAULTS_BEHIND = [
  "error-200",
  "bare-500",
  "bare-500-after-writing",
  "reset-after-writing",
] as const;

const READ_FAULTS: readonly [NamedFault, ...NamedFault[]] = [
  ["reset", resets],
  ["reset after acting", resetsAfterActing],
  ["truncated", truncates],
  ["truncated unsaid", truncatesUnsaid],
  ["bare 500", bare500()],
  ["page 502", page(502)],
  ["503", answers(503, "")],
  ["401", answers(401, { detail: "Please re-authenticate." })],
  ["empty", answers(200, "")],
  ["rate limit 500", limited(500)],
  ["rate limit 429", limited(429)],
  ["drips", drips(300)],
];

/** A scenario, told by its number alone. */
export function scenario(dice: Dice): Scenario {
  const pairs = PAIRS.slice(dice.between(0, 2)).slice(0, dice.between(1, 3));
  const sharing = dice.chance(0.15);
  const vault = Object.fromEntries(pairs.map(({ keyway }) => [keyway, values(dice, sharing ? "X" : keyway)]));
  const rows = pairs.flatMap((pair) => rowsOf(dice, vault[pair.keyway] ?? {}, pair.provider, pair.keyway));
  const names = [...new Set(Object.values(vault).flatMap((secrets) => Object.keys(secrets)))];
  const link = { repository: REPOSITORY, connectionId: CONNECTION, projectId: PROJECT };
  return {
    seed: {
      dialect: dice.pick(["observed", "documented"]),
      tokens: [{ token: TOKEN }],
      vaults: { [REPOSITORY]: vault },
      connections: [{ id: CONNECTION, provider: "vercel" }],
      vercel: { projects: [{ id: PROJECT, name: "shop", linkedRepo: REPOSITORY, rows }] },
      links: dice.chance(0.8) ? [link] : [],
      faults: faults(dice, names),
    },
    inputs: inputs(dice, pairs, sharing),
    pairs,
    writeFaults: dice.chance(0.4) ? turns(dice, WRITE_FAULTS, 2, 0.7) : [],
    readFaults: dice.chance(0.4) ? turns(dice, READ_FAULTS, 12, 0.3) : [],
    signal: dice.chance(0.08)
      ? { name: dice.pick(["SIGINT", "SIGTERM"]), ms: dice.between(0, 1_500) }
      : undefined,
  };
}

function values(dice: Dice, place: string): Record<string, string> {
  const count = dice.chance(0.08) ? 0 : dice.between(1, 6);
  const names = Array.from({ length: count }, (_, index) => `${place.toUpperCase()}_${index}`);
  return Object.fromEntries(names.map((name) => [name, `new ${dice.between(0, 9)}`]));
}

/** What the provider holds: some of it equal, some not, some more. */
function rowsOf(dice: Dice, secrets: Record<string, string>, target: string, place: string): VercelRow[] {
  const held = dice.some(Object.entries(secrets), dice.next()).map(([key, value]) => ({
    key,
    value: dice.chance(0.5) ? value : `old ${dice.between(0, 9)}`,
  }));
  const more = Array.from({ length: dice.chance(0.4) ? dice.between(1, 3) : 0 }, (_, index) => ({
    key: `MORE_${place.toUpperCase()}_${index}`,
    value: "left over",
  }));
  return [...held, ...more].map((row) => ({
    ...row,
    target: [target],
    type: dice.chance(0.06) ? ("sensitive" as const) : ("encrypted" as const),
  }));
}

function inputs(dice: Dice, pairs: Scenario["pairs"], sharing: boolean): Record<string, string> {
  const direction = dice.chance(0.15) ? "pull" : "push";
  const flag = (probability: number) => String(dice.chance(probability));
  return {
    token: TOKEN,
    provider: "vercel",
    connectionId: CONNECTION,
    projectId: PROJECT,
    environments: pairs.map(({ keyway, provider }) => `${keyway}:${provider}`).join("\n"),
    mode: dice.chance(0.15) ? "preview" : "sync",
    direction,
    allowDelete: direction === "push" ? flag(0.4) : "false",
    allowFirstSync: flag(0.6),
    allowSharedNames: String(sharing && dice.chance(0.6)),
    failOnDrift: flag(0.3),
    compare: dice.chance(0.15) ? "names" : "values",
    ignore: dice.chance(0.2) ? dice.pick(["*_1", "MORE_*", "PRODUCTION_?"]) : "",
    showNames: flag(0.8),
  };
}

function faults(dice: Dice, names: readonly string[]): NonNullable<Seed["faults"]> {
  const write = dice.pick(WRITE_FAULTS_BEHIND);
  return {
    delayMs: dice.chance(0.3) ? dice.between(1, 40) : 0,
    writeDelayMs: dice.chance(0.5) ? dice.between(1, 400) : 0,
    refuseNames: dice.chance(0.15) ? dice.some(names, 0.4) : [],
    refuseDeletes: dice.chance(0.15) ? ["MORE_PRODUCTION_0", "MORE_STAGING_0"] : [],
    hideNames: dice.chance(0.15) ? dice.some(names, 0.4) : [],
    unreadable: dice.chance(0.05),
    ...(dice.chance(0.2) && { failWrites: write }),
    ...(dice.chance(0.7) && { failWriteNumber: dice.between(1, 2) }),
    ...(dice.chance(0.2) && {
      failReads: { path: dice.pick(["preview", "status", "."]), times: dice.between(1, 4), status: 500 },
    }),
    ...(dice.chance(0.2) && { rateLimit: rateLimit(dice) }),
  };
}

/** Windows that end soon are waited for; the others end the run. */
function rateLimit(dice: Dice) {
  return { limit: dice.between(4, 30), windowSeconds: dice.chance(0.6) ? dice.between(1, 3) : 900 };
}

function turns(
  dice: Dice,
  faults: readonly [NamedFault, ...NamedFault[]],
  count: number,
  probability: number,
) {
  return Array.from({ length: count }, () => (dice.chance(probability) ? dice.pick(faults) : undefined));
}
