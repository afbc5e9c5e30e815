import type { Seed, VercelRow } from "../../sandbox/seed.ts";
import { LIMITS } from "../support/fast-clock.ts";
import type { Dice } from "./dice.ts";
import { drawHappenings } from "./draw-happenings.ts";
import { type FaultName, OF_READS, OF_WRITES } from "./faults.ts";
import { type Pair, PROJECT, REPOSITORY } from "./state.ts";
import type { World } from "./world.ts";

const TOKEN = "kw_test_Soak000000000000000000000000000000000000";
const CONNECTION = "86db0317-f42f-4832-a878-28e9128bd5c5";
const ANOTHERS = "ffffffff-0000-4000-8000-000000000001";

const PAIRS = [
  { keyway: "production", provider: "production" },
  { keyway: "staging", provider: "preview" },
  { keyway: "development", provider: "development" },
  { keyway: "qa", provider: "qa" },
] as const;

/** What is drawn before the rest, which depends on it. */
export interface Sketch {
  readonly person: World["person"];
  readonly pairs: readonly Pair[];
  readonly direction: "push" | "pull";
  readonly vault: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly rows: readonly VercelRow[];
  readonly maxDeletes: number;
  /** Whether the provider keeps many values to itself. */
  readonly hides: boolean;
  /** Whether deletions strike where the provider hides most, and somebody is at work just there. */
  readonly rush: boolean;
}

/** The troubles that a world has, none to three of them. */
const TROUBLES = {
  happenings: 8,
  writeFault: 5,
  readFault: 3,
  sandboxWrite: 3,
  refuses: 2,
  hides: 1,
  window: 2,
  hangs: 0.5,
  signal: 0.6,
  claim: 0.8,
  outage: 1,
} as const;

/** A world, told by its dice alone. */
export function drawWorld(dice: Dice): World {
  const sketch = drawSketch(dice);
  const count = dice.pick([0, 1, 1, 1, 2, 2, 3]);
  const troubles = new Set(Array.from({ length: count }, () => dice.weighted(TROUBLES)));
  const { happenings, told } =
    sketch.rush || troubles.has("happenings")
      ? drawHappenings(dice, sketch)
      : { happenings: [], told: false };
  const window = troubles.has("window") ? drawWindow(dice) : undefined;
  const writeFault = troubles.has("writeFault") || (told && dice.chance(0.6));
  const readFault = troubles.has("readFault") || (told && !writeFault);
  const inputs = drawInputs(dice, sketch, troubles.has("claim"));
  return {
    person: sketch.person,
    token: TOKEN,
    seed: drawSeed(dice, sketch, troubles, window),
    inputs,
    pairs: sketch.pairs,
    happenings,
    writeFaults: writeFault ? drawWriteFaults(dice, told) : [],
    readFaults: readFault ? drawReadFaults(dice, told) : [],
    told: dice.pick([1, 2, 5, 20, 50]),
    strikesAfter: dice.between(0, 60),
    nextWindow: window && {
      limit: dice.pick([1, 2, 3, 30, 1000]),
      windowSeconds: dice.pick([20, 900]),
    },
    signal: troubles.has("signal")
      ? {
          name: dice.pick(["SIGINT", "SIGTERM"]),
          when: dice.pick<number | "first-word">(["first-word", dice.between(0, 600)]),
        }
      : undefined,
  };
}

function drawSketch(dice: Dice): Sketch {
  const rush = dice.chance(0.1);
  const count = rush ? 1 : dice.pick([1, 1, 2, 2, 3, 4]);
  const order = dice.chance(0.3) ? PAIRS.toReversed() : [...PAIRS];
  const from = dice.between(0, PAIRS.length - count);
  const pairs: readonly Pair[] = order.slice(from, from + count);
  const shared = dice.chance(0.3);
  const hides = rush || dice.chance(0.15);
  const vault = Object.fromEntries(
    // Environments outside of the run hold something too: production above all.
    PAIRS.map(({ keyway }) => [
      keyway,
      drawSecrets(dice, shared ? "" : `${keyway.slice(0, 4).toUpperCase()}_`),
    ]),
  );
  return {
    person: dice.weighted({ alice: 6, bob: 3, carol: 1 }),
    pairs,
    direction: !rush && dice.chance(0.2) ? "pull" : "push",
    vault,
    rows: drawRows(dice, vault, pairs, hides),
    hides,
    rush,
    maxDeletes: rush ? dice.pick([2, 4]) : dice.pick([10, 10, 0, 1, 2, 4, 12]),
  };
}

function drawSecrets(dice: Dice, prefix: string): Record<string, string> {
  const count = dice.chance(0.07) ? 0 : dice.between(1, 5);
  const names = ["A", "B", "C", "D", "E"].slice(0, count).map((name) => prefix + name);
  const odd = dice.chance(0.06) ? ["VERCEL_TOKEN"] : [];
  return Object.fromEntries(
    [...names, ...odd].map((name) => [name, dice.chance(0.02) ? "" : `new${dice.between(0, 9)}`]),
  );
}

/** What the provider holds: some of it equal, some not, some more, some for several targets. */
function drawRows(dice: Dice, vault: Sketch["vault"], pairs: readonly Pair[], hides: boolean): VercelRow[] {
  const rows: VercelRow[] = [];
  const add = (key: string, value: string, target: readonly string[]) => {
    const taken = new Set(rows.filter((row) => row.key === key).flatMap((row) => row.target));
    const free = target.filter((one) => !taken.has(one));
    const type = dice.chance(hides ? 0.5 : 0.04) ? "sensitive" : "encrypted";
    if (free.length > 0) rows.push({ key, value, target: free, type });
  };
  const everywhere = ["production", "preview", "development"];
  const wide = dice.chance(0.2);
  for (const { keyway, provider } of PAIRS) {
    const inRun = pairs.some((pair) => pair.provider === provider);
    if (!inRun && provider !== "production") continue;
    for (const [key, value] of dice.some(Object.entries(vault[keyway] ?? {}), dice.next()))
      add(
        key,
        dice.chance(0.5) ? value : `old${dice.between(0, 9)}`,
        wide && dice.chance(0.5) ? everywhere : [provider],
      );
    const more = dice.chance(0.4) ? dice.between(1, 4) : 0;
    for (let index = 0; index < more; index++) add(`MORE_${index}`, "left over", [provider]);
  }
  // Made by hand at Vercel, a variable of a name that the vault has elsewhere.
  const borrowed = Object.keys(vault[pairs[0]?.keyway ?? ""] ?? {});
  if (dice.chance(0.15))
    for (const key of dice.few(borrowed, 0.3)) add(key, "by hand", dice.pick([["production"], everywhere]));
  return rows;
}

function drawInputs(
  dice: Dice,
  { pairs, direction, maxDeletes, hides, rush }: Sketch,
  claim: boolean,
): Record<string, string> {
  const flag = (probability: number) => String(dice.chance(probability));
  const bare = !claim && dice.chance(0.5);
  const claimed = claim ? dice.pick(["netlify", "service", "plan"] as const) : undefined;
  const names = pairs.map(({ keyway, provider }) => (bare ? keyway : `${keyway}:${provider}`));
  return {
    token: TOKEN,
    provider: claimed === "netlify" ? "netlify" : bare || dice.chance(0.8) ? "vercel" : "",
    connectionId: CONNECTION,
    projectId: dice.chance(0.85) ? PROJECT : "",
    ...(claimed === "service" && { serviceId: "svc-api" }),
    ...(claimed === "plan" && { expectedPlan: "0".repeat(64) }),
    environments: names.join(dice.pick(["\n", ","])),
    mode: dice.chance(0.12) ? "preview" : "sync",
    direction,
    allowDelete: direction === "push" ? flag(rush ? 1 : hides ? 0.75 : 0.5) : "false",
    maxDeletes: String(maxDeletes),
    allowFirstSync: flag(rush ? 1 : 0.5),
    allowSharedNames: flag(0.3),
    allowEmpty: flag(0.2),
    failOnDrift: flag(0.3),
    compare: dice.chance(0.15) ? "names" : "values",
    ignore: dice.chance(0.15) ? dice.pick(["*_A", "MORE_*", "PROD_?", "B"]) : "",
    showNames: flag(0.9),
  };
}

function drawSeed(
  dice: Dice,
  { person, pairs, direction, vault, rows, rush }: Sketch,
  troubles: ReadonlySet<keyof typeof TROUBLES>,
  window: { limit: number; windowSeconds: number } | undefined,
): Seed {
  const names = [...new Set(Object.values(vault).flatMap((secrets) => Object.keys(secrets)))];
  const undecryptable = dice.chance(0.15);
  const linked = dice.weighted({ all: 7, none: 2, some: 2, anothers: 0.7 });
  const links = (linked === "some" ? dice.some(PAIRS, 0.5) : linked === "none" ? [] : PAIRS).map(
    ({ keyway, provider }) => ({
      repository: REPOSITORY,
      provider: "vercel" as const,
      connectionId: linked === "anothers" ? ANOTHERS : CONNECTION,
      projectId: PROJECT,
      keywayEnvironment: keyway,
      providerEnvironment: provider,
    }),
  );
  const inRun = new Set(pairs.map(({ keyway }) => keyway));
  const secretsOf = (environment: string, secrets: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(secrets).map(([name, value]) => [
        name,
        undecryptable && inRun.has(environment) && dice.chance(0.4) ? { value, undecryptable } : value,
      ]),
    );
  return {
    dialect: dice.pick(["observed", "documented"]),
    tokens: [{ token: TOKEN, owner: person }],
    roles: { [REPOSITORY]: { alice: "admin", bob: "write", carol: "read" } },
    vaults: {
      [REPOSITORY]: Object.fromEntries(
        Object.entries(vault).map(([environment, secrets]) => [environment, secretsOf(environment, secrets)]),
      ),
    },
    connections: [
      { id: CONNECTION, provider: "vercel", owner: person },
      { id: ANOTHERS, provider: "vercel", owner: "dave" },
    ],
    vercel: { projects: [{ id: PROJECT, name: "shop", linkedRepo: REPOSITORY, rows: [...rows] }] },
    links,
    outages: {
      vaultLookups: dice.chance(0.25),
      ...(troubles.has("outage") && drawOutage(dice)),
    },
    faults: {
      writeDelayMs: dice.chance(0.6) ? dice.between(1, 60) : 0,
      delayMs: dice.chance(0.2) ? dice.between(1, 20) : 0,
      hangMs: 30_000 / LIMITS,
      hangNames: troubles.has("hangs") ? dice.few(names, 0.1) : [],
      refuseNames: troubles.has("refuses") ? dice.few(names, 0.25) : [],
      refuseDeletes: troubles.has("refuses") && dice.chance(0.4) ? ["MORE_0"] : [],
      hideNames: troubles.has("hides") ? dice.few(names, 0.3) : [],
      sensitive: rush ? "keeps" : dice.pick(["lowers", "lowers", "keeps", "refuses"]),
      unreadable: dice.chance(direction === "pull" ? 0.15 : 0.03),
      ...(dice.chance(troubles.has("outage") ? 0.3 : 0.06) && { projectsListed: 0 }),
      ...(troubles.has("sandboxWrite") && {
        failWrites: dice.pick([
          "error-200",
          "bare-500",
          "bare-500-after-writing",
          "bare-500-after-writing",
          "reset-after-writing",
        ]),
        failWriteNumber: dice.pick([1, 1, 2]),
      }),
      ...(window && { rateLimit: window }),
    },
  };
}

function drawOutage(dice: Dice): NonNullable<Seed["outages"]> {
  return dice.pick<NonNullable<Seed["outages"]>>([
    { github: "refuses" },
    { github: "unreachable" },
    { provider: "down" },
    { provider: "rate-limited" },
    { crypto: true },
    { database: true },
    { provider: "hangs" },
  ]);
}

/** Windows that end soon are waited for; the others end the run. */
function drawWindow(dice: Dice) {
  return { limit: dice.between(2, 24), windowSeconds: dice.pick([5, 20, 50, 900]) };
}

const TOLD: readonly [FaultName, FaultName] = ["429 told to wait", "500 told to wait"];

function drawWriteFaults(dice: Dice, told: boolean): (FaultName | undefined)[] {
  const one = told ? dice.pick(TOLD) : dice.weighted(OF_WRITES as Record<FaultName, number>);
  return [...(dice.chance(0.25) ? [undefined] : []), one];
}

function drawReadFaults(dice: Dice, told: boolean): (FaultName | undefined)[] {
  if (told) return [...Array.from({ length: dice.between(0, 10) }, () => undefined), dice.pick(TOLD)];
  return Array.from({ length: 12 }, () =>
    dice.chance(0.25) ? dice.weighted(OF_READS as Record<FaultName, number>) : undefined,
  );
}
