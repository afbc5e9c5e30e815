import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Seed, VercelRow } from "../../sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { KeywayClient } from "../../src/keyway/client.ts";
import { drifts } from "../../src/outcome/outcome.ts";
import type { RunResult } from "../../src/outcome/run-record.ts";
import { planDigest } from "../../src/plan/digest.ts";
import { run } from "../../src/run.ts";
import { CONNECTION, PROJECT, type Shop, shop, TOKEN, type Values, writes } from "./situation.ts";

const NAMES = ["ALPHA", "BRAVO", "CHARLIE", "DELTA", "ECHO", "VERCEL_FLAG"];
/** Keyway environments and the Vercel targets they map to. */
const TARGETS: Values = { production: "production", staging: "preview", development: "development" };
const RUNS = { numRuns: 50 };

/** A vault, a provider, what goes wrong, and what a workflow asks for. */
interface Scenario {
  vault: Record<string, Values>;
  rows: VercelRow[];
  seed: Pick<Shop, "firstSync" | "dialect" | "faults">;
  inputs: Values;
}

const someNames = fc.subarray(NAMES);
const value = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("1", "2") },
  { weight: 1, arbitrary: fc.constant("") },
);
const secrets = fc.dictionary(fc.constantFrom(...NAMES), value, {
  maxKeys: NAMES.length,
  noNullPrototype: true,
});

const row: fc.Arbitrary<VercelRow> = fc.record({
  key: fc.constantFrom(...NAMES, "OLD_1", "OLD_2", "OLD_3"),
  value,
  target: fc.subarray(Object.values(TARGETS), { minLength: 1 }),
  type: fc.constantFrom("encrypted", "encrypted", "plain", "sensitive"),
});

const faults: fc.Arbitrary<Seed["faults"]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ refuseNames: someNames }) },
  { weight: 1, arbitrary: fc.record({ refuseDeletes: fc.subarray(["OLD_1", "OLD_2", ...NAMES]) }) },
  { weight: 1, arbitrary: fc.record({ hideNames: someNames }) },
  { weight: 1, arbitrary: fc.constant({ unreadable: true }) },
  {
    weight: 2,
    arbitrary: fc.record({
      failWrites: fc.constantFrom("error-200", "bare-500", "bare-500-after-writing", "reset-after-writing"),
      failWriteNumber: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

const mostly = fc.oneof(
  { weight: 3, arbitrary: fc.constant("true") },
  { weight: 1, arbitrary: fc.constant("false") },
);

/** A sync, with the inputs given for certain. */
function scenario(certain: Values = {}): fc.Arbitrary<Scenario> {
  return fc.record({
    vault: fc.record({ production: secrets, staging: secrets, development: secrets }),
    rows: fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 6 }),
    seed: fc.record({ firstSync: fc.boolean(), dialect: fc.constantFrom("observed", "documented"), faults }),
    inputs: fc
      .record({
        environments: fc.shuffledSubarray(Object.keys(TARGETS), { minLength: 1 }).map((list) => list.join()),
        direction: fc.constantFrom("push", "push", "push", "pull"),
        allowDelete: fc.constantFrom("true", "false"),
        maxDeletes: fc.constantFrom("0", "1", "2", "10"),
        allowFirstSync: mostly,
        allowSharedNames: mostly,
        compare: fc.constantFrom("values", "names"),
        ignore: fc.constantFrom("", "", "", "ALPHA", "OLD_?"),
        failOnDrift: fc.constantFrom("true", "false"),
        provider: fc.constantFrom("vercel", ""),
      })
      .map((inputs) => ({ ...inputs, ...certain }))
      .map((inputs) => (inputs.direction === "pull" ? { ...inputs, allowDelete: "false" } : inputs)),
  });
}

const project = (rows: VercelRow[]) => [{ id: PROJECT, name: "shop", rows }];

function start({ vault, rows, seed }: Scenario): Promise<Sandbox> {
  return startSandbox(shop({ vault, projects: project(structuredClone(rows)), ...seed }));
}

/** One run in this process, with a client that does not wait between its attempts. */
function ran(sandbox: Sandbox, inputs: Values): Promise<RunResult> {
  const given: Values = {
    apiUrl: sandbox.url,
    token: TOKEN,
    connectionId: CONNECTION,
    projectId: PROJECT,
    mode: "sync",
    ...inputs,
  };
  const env = Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const never = new AbortController().signal;
  return run({
    env: { GITHUB_REPOSITORY: "acme/shop", ...Object.fromEntries(env) },
    log() {},
    pause: async () => {},
    approval: async () => ({ kind: "pending" }),
    onPlan() {},
    onLong: () => () => {},
    onUnexpected() {},
    connect: ({ apiUrl, token }) =>
      new KeywayClient({
        base: apiUrl,
        proxy: undefined,
        token,
        userAgent: "properties",
        signal: never,
        writeSignal: never,
        now: () => new Date(),
        clock: () => performance.now(),
        random: () => 0,
        onStep() {},
        onWait() {},
      }),
  });
}

/** The values of a target; with `disclosed`, those that Keyway can compare. */
function valuesAt(
  rows: readonly VercelRow[],
  target: string,
  { disclosed = false } = {},
): Map<string, string> {
  const visible = ({ type, key, value: text }: VercelRow) =>
    !disclosed || (type !== "sensitive" && !key.startsWith("VERCEL_") && text !== "");
  return new Map(
    rows
      .filter((held) => held.target.includes(target) && visible(held))
      .map(({ key, value: text }) => [key, text]),
  );
}

function placesOf(rows: readonly VercelRow[]): string[] {
  return rows.flatMap(({ key, target }) => target.map((place) => `${key} in ${place}`));
}

describe("whatever vault, provider, faults and inputs are", () => {
  test("a refused plan writes nothing", () =>
    fc.assert(
      fc.asyncProperty(scenario(), async (given) => {
        await using sandbox = await start(given);
        const { outcome } = await ran(sandbox, given.inputs);
        if (outcome.kind !== "refused") return;
        expect(writes(sandbox)).toEqual([]);
        expect(sandbox.vercel.rows(PROJECT)).toEqual(given.rows);
      }),
      RUNS,
    ));

  test("a preview writes nothing", () =>
    fc.assert(
      fc.asyncProperty(scenario({ mode: "preview" }), async (given) => {
        await using sandbox = await start(given);
        await ran(sandbox, given.inputs);
        expect(writes(sandbox)).toEqual([]);
      }),
      { numRuns: 30 },
    ));

  test("no variable leaves the provider while allowDelete is off", () =>
    fc.assert(
      fc.asyncProperty(scenario({ allowDelete: "false" }), async (given) => {
        await using sandbox = await start(given);
        await ran(sandbox, given.inputs);
        expect(placesOf(sandbox.vercel.rows(PROJECT))).toEqual(expect.arrayContaining(placesOf(given.rows)));
      }),
      RUNS,
    ));

  test("what a sync could delete, by what was known before it, is never more than maxDeletes", () =>
    fc.assert(
      fc.asyncProperty(scenario({ allowDelete: "true", direction: "push" }), async (given) => {
        await using sandbox = await start(given);
        await ran(sandbox, given.inputs);
        if (writes(sandbox).length > 0)
          expect(couldDelete(given)).toBeLessThanOrEqual(Number(given.inputs.maxDeletes));
      }),
      RUNS,
    ));

  test("a sync that ends without drift has left no planned name different", () =>
    fc.assert(
      fc.asyncProperty(scenario({ ignore: "" }), async (given) => {
        await using sandbox = await start(given);
        const { outcome, plan } = await ran(sandbox, given.inputs);
        if (outcome.kind !== "synced" || drifts(outcome) !== false) return;
        // Of values that Keyway cannot read, nobody can confirm that they are the right ones.
        if (given.seed.faults?.unreadable) return;
        expectDone(plan, sandbox);
      }),
      RUNS,
    ));

  test("a sync of one environment that ends well has done all it planned, seen or not", () =>
    fc.assert(
      fc.asyncProperty(scenario({ environments: "production", direction: "push" }), async (given) => {
        await using sandbox = await start(given);
        const { outcome, plan } = await ran(sandbox, given.inputs);
        if (outcome.kind === "synced") expectDone(plan, sandbox);
      }),
      RUNS,
    ));

  test("the digest does not depend on the order of names, which the server changes with every answer", () =>
    fc.assert(
      fc.asyncProperty(scenario({ mode: "preview", failOnDrift: "false" }), async (given) => {
        await using sandbox = await start(given);
        const plans = [(await ran(sandbox, given.inputs)).plan, (await ran(sandbox, given.inputs)).plan];
        const [first, second] = plans.map((plan) => plan && planDigest(plan));
        expect(first).toBeDefined();
        expect(first).toBe(second);
      }),
      RUNS,
    ));
});

function expectDone(plan: RunResult["plan"], sandbox: Sandbox): void {
  for (const { pair, create, update, delete: gone } of plan?.environments ?? []) {
    const vault = sandbox.keyway.secrets("acme/shop", pair.keyway);
    const provider = valuesAt(sandbox.vercel.rows(PROJECT), pair.provider);
    // A live server deletes what it has just written with an empty value.
    const lasting = [...create, ...update].filter((name) => vault.get(name) !== "");
    for (const name of lasting) expect([name, provider.get(name)]).toEqual([name, vault.get(name)]);
    for (const name of gone) expect(provider.has(name)).toBe(false);
  }
}

/** Deletions that previews list, and variables that they do not list, where something is to be written. */
function couldDelete({ vault, rows, inputs, seed }: Scenario): number {
  const ignored = (name: string) =>
    name === inputs.ignore || (inputs.ignore === "OLD_?" && name.startsWith("OLD_"));
  const environments = (inputs.environments ?? "").split(",");
  const each = environments.map((environment) => {
    const target = TARGETS[environment] ?? environment;
    const secretsHere = vault[environment] ?? {};
    const seen = valuesAt(rows, target, { disclosed: true });
    const all = rows.filter(
      ({ key, target: places }) => places.includes(target) && !key.startsWith("VERCEL_"),
    );
    const listed = [...seen.keys()].filter((name) => !(name in secretsHere));
    // A name that Keyway never lists at Vercel is no work that a write is sent for.
    const differing = Object.keys(secretsHere).filter(
      (name) =>
        !name.startsWith("VERCEL_") &&
        (seen.get(name) !== secretsHere[name] ||
          (seed.faults?.unreadable && typeOf(rows, name) === "encrypted")),
    );
    const hasWork = [...listed, ...differing].some((name) => !ignored(name));
    return hasWork ? listed.length + all.length - seen.size : 0;
  });
  return each.reduce((sum, count) => sum + count, 0);
}

function typeOf(rows: readonly VercelRow[], name: string): VercelRow["type"] | undefined {
  return rows.find(({ key }) => key === name)?.type;
}
