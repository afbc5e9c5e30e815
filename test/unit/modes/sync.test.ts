import { describe, expect, it } from "vitest";
import { pairName } from "../../../src/domain/environments.ts";
import { CancelledError, InputError, RateLimitError } from "../../../src/domain/errors.ts";
import type { Provider } from "../../../src/domain/provider.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import type { Keyway } from "../../../src/keyway/client.ts";
import { sync } from "../../../src/modes/sync.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { Outcome } from "../../../src/outcome/outcome.ts";
import type { RunState } from "../../../src/outcome/run-record.ts";
import { planDigest } from "../../../src/plan/digest.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { checkTarget } from "../../../src/target/check-target.ts";
import {
  always,
  answered,
  answerOf,
  connectionOf,
  contextOf,
  type FakeKeyway,
  failing,
  failureOf,
  inputsOf,
  inTurn,
  type keywayOf,
  pairOf,
  planOf,
  projectOf,
  roomFor,
  text,
  wordsOf,
} from "../../support/builders.ts";
import { linkOf, vaultOf } from "../../support/refusals.ts";
import { SENSITIVE, type World, worldOf } from "../../support/world.ts";

type Instead = NonNullable<Parameters<typeof keywayOf>[0]>;

interface GivenSync {
  readonly instead?: Instead;
  readonly inputs?: Partial<Inputs>;
  readonly provider?: Provider | "unknown";
  /** Whether the provider is only what the workflow says. */
  readonly claimed?: boolean;
  readonly remaining?: number;
  readonly onKeyway?: (keyway: FakeKeyway) => void;
}

const limited = new RateLimitError(20, new Date(0));

/** A sync of a world, ready to run. */
function prepared(world: World, pairs: readonly string[], given: GivenSync = {}) {
  const policy = inputsOf(given.inputs);
  const { target: found } = planOf([], given.inputs, given.provider ?? "railway");
  const target = { ...found, providerIsClaim: given.claimed ?? false };
  const keyway = world.keyway(given.instead);
  if (given.remaining !== undefined) keyway.rateLimit = roomFor(given.remaining);
  given.onKeyway?.(keyway);
  const state: RunState = {
    context: contextOf(),
    inputs: policy,
    mode: "sync",
    target,
    plan: undefined,
    asked: undefined,
    warnings: [],
    notices: [],
  };
  const log: string[] = [];
  const plans: Plan[] = [];
  const run = () =>
    sync({ keyway, target, policy }, pairs.map(pairOf), state, {
      explain,
      log: (line) => log.push(text(line)),
      onLong: (what) => () => log.push(`${text(what)} is over`),
      onPlan: (plan) => plans.push(plan),
      pause: async () => {},
      checkTarget: () => checkTarget(keyway, target),
    });
  return { keyway, state, log, plans, run };
}

/** A sync of a world, and what came of it. */
async function synced(world: World, pairs: readonly string[], given: GivenSync = {}) {
  const { keyway, state, log, plans, run } = prepared(world, pairs, given);
  const outcome = await run();
  return {
    outcome,
    state,
    log,
    plans,
    asked: keyway.asked,
    writes: writesIn(keyway),
    warnings: state.warnings.map(({ message }) => text(message)),
    refused: refusedBy(outcome),
  };
}

function writesIn({ asked }: Pick<FakeKeyway, "asked">): string[] {
  return asked.filter((question) => /^(push|pull) (?!preview)/.test(question));
}

function refusedBy(outcome: Outcome): string[] {
  return outcome.kind === "refused" ? outcome.refusals.map(({ guard }) => guard) : [];
}

const one = () => worldOf({ production: { vault: { A: "1", S: "1" }, provider: { S: "1" } } });
const settled = () => worldOf({ production: { vault: { S: "1" }, provider: { S: "1" } } });
const hidden = () => ({ production: { vault: { A: "1", S: "1" }, provider: { A: SENSITIVE, S: "1" } } });
const shared = () =>
  worldOf({
    production: { vault: { A: "1", S: "1" }, provider: { S: "1" } },
    "staging:preview": { vault: { A: "2" }, provider: { A: "2" } },
  });

describe("a sync", () => {
  it("writes what differs, and is synced", async () => {
    const { outcome, log, state, plans } = await synced(one(), ["production"]);
    expect(outcome).toMatchObject({ kind: "synced", drift: false });
    expect(log).toEqual(["Writing production …", "Writing production is over"]);
    expect(plans).toEqual([state.plan]);
    expect(state.plan?.environments[0]?.create).toEqual(["A"]);
  });

  it("writes nothing where nothing differs, and looks nothing up", async () => {
    const { outcome, asked } = await synced(settled(), ["production"]);
    expect(outcome).toEqual({ kind: "in-sync", drift: false });
    expect(asked).toEqual(["status production", "push preview production:production"]);
  });

  it("has nothing to write and drifts where neither side shows a name", async () => {
    const { outcome, warnings } = await synced(worldOf({ production: {} }), ["production"]);
    expect(outcome).toEqual({ kind: "in-sync", drift: true });
    expect(warnings).toEqual([expect.stringContaining("has no secrets in the vault")]);
  });

  it("that may not write is refused, with whether there is drift", async () => {
    const world = worldOf({ production: { vault: {}, provider: { A: "1" } } });
    const { outcome, refused, writes } = await synced(world, ["production"]);
    expect(refused).toEqual(["guard-empty-source"]);
    expect(outcome).toMatchObject({ kind: "refused", drift: true });
    expect(writes).toEqual([]);
  });

  it("of an approved plan is carried out, and of another one is not", async () => {
    const { state } = await synced(one(), ["production"]);
    const digest = state.plan === undefined ? "" : planDigest(state.plan);
    const inputs: Partial<Inputs> = { expectedPlan: { kind: "digest", digest } };
    expect((await synced(one(), ["production"], { inputs })).outcome.kind).toBe("synced");
    const world = one();
    world.at("production").vault.set("NEW", "1");
    expect((await synced(world, ["production"], { inputs })).refused).toEqual(["guard-plan-changed"]);
  });

  it("that cannot be finished with the requests that are left is not begun", async () => {
    const instead = { ensureRequests: failing(limited) };
    const { run, keyway } = prepared(one(), ["production"], { instead });
    expect(await failureOf(run())).toBe(limited);
    expect(writesIn(keyway)).toEqual([]);
  });

  it("fails with the read that failed", async () => {
    const error = answered(500);
    const { run } = prepared(one(), ["production"], { instead: { preview: failing(error) } });
    expect(await failureOf(run())).toBe(error);
  });
});

describe("after a wait", () => {
  /** Something that the run was told to wait for, once, and what changed meanwhile. */
  const waiting = (world: World, change: (world: World) => void) => {
    let keyway: FakeKeyway | undefined;
    let waited = false;
    return {
      onKeyway: (made: FakeKeyway) => {
        keyway = made;
      },
      wait: () => {
        if (waited || keyway === undefined) return;
        waited = true;
        keyway.waits += 1;
        change(world);
      },
    };
  };
  const grown = (world: World) => world.at("production").vault.set("NEW", "1");

  it.each<[string, (world: World, wait: () => void) => Instead]>([
    [
      "for the window",
      (_, wait) => ({
        ensureRequests: async () => wait(),
      }),
    ],
    [
      "that a look-up was told to make",
      (world, wait) => ({
        vault: async (...given) => {
          wait();
          return world.answers.vault(...given);
        },
      }),
    ],
  ])("%s everything is read and judged again: a plan that changed is refused", async (_, instead) => {
    const world = one();
    const { wait, onKeyway } = waiting(world, grown);
    const { refused, writes, asked } = await synced(world, ["production"], {
      onKeyway,
      instead: instead(world, wait),
    });
    expect(refused).toEqual(["guard-plan-changed"]);
    expect(writes).toEqual([]);
    expect(asked.filter((question) => question === "push preview production:production")).toHaveLength(2);
  });

  it("that the first read was told to make, everything is read again before it is written", async () => {
    const world = one();
    const { wait, onKeyway } = waiting(world, () => {});
    const { outcome, asked } = await synced(world, ["production"], {
      onKeyway,
      instead: {
        status: async (...given) => {
          wait();
          return world.answers.status(...given);
        },
      },
    });
    expect(outcome.kind).toBe("synced");
    // Twice before the write, and once after it.
    expect(asked.filter((question) => question === "push preview production:production")).toHaveLength(3);
  });

  it("everything is judged again: what a guard forbids by now is refused for that", async () => {
    const world = worldOf({ production: { vault: { A: "1", S: "1" }, provider: { S: "1", D: "1" } } });
    const { wait, onKeyway } = waiting(world, ({ at }) => at("production").vault.clear());
    const { refused } = await synced(world, ["production"], {
      onKeyway,
      inputs: { allowDelete: true },
      instead: { ensureRequests: async () => wait() },
    });
    expect(refused).toEqual(["guard-empty-source", "guard-plan-changed"]);
  });

  it("there must be room again", async () => {
    const world = one();
    const { wait, onKeyway } = waiting(world, () => {});
    const instead = { ensureRequests: inTurn(async () => wait(), failing(limited)) };
    const { run, keyway } = prepared(world, ["production"], { onKeyway, instead });
    expect(await failureOf(run())).toBe(limited);
    expect(writesIn(keyway)).toEqual([]);
  });

  it("in which somebody else did the work, nothing is left to write", async () => {
    const world = one();
    const { wait, onKeyway } = waiting(world, ({ at }) => at("production").provider.set("A", "1"));
    const { outcome, writes } = await synced(world, ["production"], {
      onKeyway,
      instead: { ensureRequests: async () => wait() },
    });
    expect([outcome.kind, writes]).toEqual(["in-sync", []]);
  });

  it("warnings are those of the last read, told once", async () => {
    const { wait, onKeyway } = waiting(one(), () => {});
    const { warnings } = await synced(worldOf(hidden()), ["production"], {
      provider: "vercel",
      inputs: { allowSharedNames: true },
      onKeyway,
      instead: { ensureRequests: async () => wait() },
    });
    expect(warnings.filter((warning) => warning.startsWith("up to 1 secret that was created"))).toHaveLength(
      1,
    );
    expect(warnings.filter((warning) => warning.includes("to create"))).toEqual([]);
  });
});

describe("what a write would do besides", () => {
  const settings = { provider: "vercel", inputs: { allowSharedNames: true } } as const;

  it("is told as done once all of it is written", async () => {
    const { warnings } = await synced(worldOf(hidden()), ["production"], settings);
    expect(warnings.join()).toMatch(/up to 1 secret that was created in production/);
  });

  it("is not told as done where the write failed in part", async () => {
    const sync = async () => answerOf({ ok: false, created: 1 });
    const { outcome, warnings } = await synced(worldOf(hidden()), ["production"], {
      ...settings,
      instead: { sync },
    });
    expect(outcome.kind).toBe("partially-synced");
    expect(warnings.join()).toMatch(/up to 1 secret to create in production/);
    expect(warnings.join()).not.toMatch(/was created/);
  });
});

describe("a first write that is turned away", () => {
  const turnedAway = (world: World, more: Instead = {}): Instead => ({
    sync: inTurn(failing(limited), world.answers.sync),
    ...more,
  });

  it("is waited for, read, judged, and only then sent again", async () => {
    const world = one();
    const { outcome, asked } = await synced(world, ["production"], { instead: turnedAway(world) });
    expect(outcome.kind).toBe("synced");
    const from = asked.indexOf("wait");
    const until = asked.lastIndexOf("push production:production");
    expect(asked.slice(from - 1, from + 4)).toEqual([
      "push production:production",
      "wait",
      "status production",
      "push preview production:production",
      "vault",
    ]);
    expect(asked.slice(until - 1, until + 1)).toEqual(["ensure 2", "push production:production"]);
  });

  it.each<[string, (world: World) => void]>([
    ["a name more is to be written", ({ at }) => at("production").vault.set("NEW", "1")],
    ["the value of another name changed", ({ at }) => at("production").vault.set("S", "2")],
    ["the provider holds more that nobody lists", ({ at }) => at("production").provider.set("H", SENSITIVE)],
  ])("is not sent again when %s", async (_, change) => {
    const world = one();
    const instead = turnedAway(world, { waitFor: async () => change(world) });
    const { refused, writes } = await synced(world, ["production"], { instead });
    expect([refused, writes]).toEqual([["guard-plan-changed"], ["push production:production"]]);
  });

  it("is given up when it is turned away again", async () => {
    const { run, keyway } = prepared(one(), ["production"], { instead: { sync: failing(limited) } });
    expect(await failureOf(run())).toBe(limited);
    expect(writesIn(keyway)).toHaveLength(2);
  });

  it("is an error where the wait is too long", async () => {
    const instead = { sync: failing(limited), waitFor: failing(limited) };
    const { run, keyway } = prepared(one(), ["production"], { instead });
    expect(await failureOf(run())).toBe(limited);
    expect(writesIn(keyway)).toHaveLength(1);
  });

  it("ends with the run where it is cancelled in the wait", async () => {
    const cancelled = new CancelledError();
    const instead = { sync: failing(limited), waitFor: failing(cancelled) };
    expect(await failureOf(prepared(one(), ["production"], { instead }).run())).toBe(cancelled);
  });
});

describe("a later write that is turned away", () => {
  const two = () =>
    worldOf({
      a: { vault: { A: "1", S: "1" }, provider: { S: "1" } },
      b: { vault: { B: "1", T: "1" }, provider: { T: "1" } },
    });
  const turnedAway = (world: World, more: Instead = {}): Instead => ({
    sync: inTurn(world.answers.sync, failing(limited), world.answers.sync),
    ...more,
  });

  it("is judged again without the approval, which was for a plan that is half done by now", async () => {
    const { state } = await synced(two(), ["a", "b"]);
    const digest = state.plan === undefined ? "" : planDigest(state.plan);
    const world = two();
    const { outcome, writes } = await synced(world, ["a", "b"], {
      instead: turnedAway(world),
      inputs: { expectedPlan: { kind: "digest", digest } },
    });
    expect([outcome.kind, writes]).toEqual(["synced", ["push a:a", "push b:b", "push b:b"]]);
  });

  it("is stopped by every other guard", async () => {
    const world = two();
    let linkedOtherwise = false;
    const { outcome, writes } = await synced(world, ["a", "b"], {
      instead: turnedAway(world, {
        waitFor: async () => {
          linkedOtherwise = true;
        },
        vault: async (...given) =>
          linkedOtherwise
            ? vaultOf({ syncs: [linkOf({ connectionId: "other", providerEnvironment: "b" })] })
            : world.answers.vault(...given),
      }),
    });
    expect(outcome).toMatchObject({ kind: "partially-synced", cause: { reason: "guard-first-sync" } });
    expect(writes).toEqual(["push a:a", "push b:b"]);
  });
});

describe("a provider that is claimed beside a connection", () => {
  const vercel = { connections: always([connectionOf({ provider: "vercel" })]) };

  it("of another provider is a wrong input, before anything is written", async () => {
    const given = { provider: "netlify", claimed: true, instead: vercel } as const;
    const { run, keyway } = prepared(one(), ["production"], given);
    const error = await failureOf(run());
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toContain("is of provider vercel, not netlify");
    expect(writesIn(keyway)).toEqual([]);
  });

  it("is told also where the reads fail, for it says more than what came of it", async () => {
    const instead = { ...vercel, preview: failing(answered(500)) };
    const { run } = prepared(one(), ["production"], { provider: "netlify", claimed: true, instead });
    expect(await failureOf(run())).toBeInstanceOf(InputError);
  });

  it("that fits is no claim any more", async () => {
    const { outcome, state } = await synced(shared(), ["production", "staging:preview"], {
      provider: "netlify",
      claimed: true,
      instead: { connections: always([connectionOf({ provider: "netlify" })]) },
    });
    expect(outcome.kind).toBe("synced");
    expect(state.target?.providerIsClaim).toBe(false);
  });

  it.each([
    ["cannot be read", failing(answered(500))],
    ["does not have the connection", always([connectionOf({ id: "other", provider: "netlify" })])],
  ])("lifts no guard where the list %s", async (_, connections) => {
    const { refused, writes } = await synced(shared(), ["production", "staging:preview"], {
      provider: "netlify",
      claimed: true,
      instead: { connections },
    });
    expect([refused, writes]).toEqual([["guard-shared-names"], []]);
  });

  it("is not looked up where the connection itself told it", async () => {
    const { asked } = await synced(one(), ["production"]);
    expect(asked).not.toContain("connections");
  });
});

describe("what a sync looks up beside its plan", () => {
  it("is the vault, once, after the previews have accepted its spelling", async () => {
    const { asked } = await synced(one(), ["production"]);
    expect(asked.filter((question) => question === "vault")).toEqual(["vault"]);
    expect(asked.indexOf("vault")).toBeGreaterThan(asked.indexOf("push preview production:production"));
    expect(asked.indexOf("vault")).toBeLessThan(asked.indexOf("push production:production"));
  });

  it("is not the vault where its spelling is refused", async () => {
    const { run, keyway } = prepared(one(), ["production"], { instead: { preview: failing(answered(404)) } });
    await failureOf(run());
    expect(keyway.asked).not.toContain("vault");
  });

  it("is the vault where something is empty, although nothing is written", async () => {
    const { asked, warnings } = await synced(worldOf({ production: {} }), ["production"]);
    expect(asked).toContain("vault");
    expect(warnings.join()).toContain("The vault has the environments production.");
  });

  it("is the list of secrets only where something may be deleted", async () => {
    const surplus = () => worldOf({ production: { vault: { S: "1" }, provider: { S: "1", D: "1" } } });
    const inputs = { allowDelete: true };
    expect((await synced(surplus(), ["production"], { inputs })).asked).toContain("secrets");
    expect((await synced(one(), ["production"], { inputs })).asked).not.toContain("secrets");
    expect((await synced(surplus(), ["production"])).asked).not.toContain("secrets");
  });

  it("keeps a secret that Keyway cannot decrypt from being deleted at the provider", async () => {
    const world = worldOf({ production: { vault: { S: "1" }, provider: { S: "1", BROKEN: "1" } } });
    const secrets: Keyway["secrets"] = async () =>
      ["S", "BROKEN"].map((key) => ({ key, environment: "production", updatedAt: undefined }));
    const { refused } = await synced(world, ["production"], {
      inputs: { allowDelete: true },
      instead: { secrets },
    });
    expect(refused).toEqual(["guard-deletes"]);
    expect(world.at("production").provider.has("BROKEN")).toBe(true);
  });

  it("keeps a pair's first sync from overwriting, whatever status says", async () => {
    const world = worldOf({ production: { vault: { A: "1" }, provider: { A: "2" } } });
    const never = { vault: always(vaultOf({ syncs: [] })) };
    expect((await synced(world, ["production"], { instead: never })).refused).toEqual(["guard-first-sync"]);
    const before = { vault: always(vaultOf({ syncs: [linkOf()] })) };
    expect((await synced(world, ["production"], { instead: before })).outcome.kind).toBe("synced");
  });

  it("is the project's name, which reports tell", async () => {
    const instead = { projects: always([projectOf({ id: "prj_shop", name: "shop" })]) };
    expect((await synced(one(), ["production"], { instead })).state.target?.projectName).toBe("shop");
  });

  const vercel = (): World =>
    worldOf({
      "staging:preview": { vault: { A: "1", S: "1" }, provider: { S: "1" } },
      "production:production": { vault: { A: "0" }, provider: { A: "0" } },
    });

  it("is Vercel's production, with patience, and keeps it from being changed", async () => {
    const world = vercel();
    const patience: Record<string, unknown> = {};
    const preview: Keyway["preview"] = async (target, pair, direction, options) => {
      if (!options?.signal) patience[pairName(pair)] = options?.once;
      return world.answers.preview(target, pair, direction);
    };
    const { refused } = await synced(world, ["staging:preview"], {
      provider: "vercel",
      instead: { preview },
    });
    expect(refused).toEqual(["guard-shared-names"]);
    expect(patience).toEqual({ "production:production": false, "development:development": true });
  });

  it("gives way to the rate limit where it only informs, and nowhere else", async () => {
    const { asked, warnings, refused } = await synced(vercel(), ["staging:preview"], {
      provider: "vercel",
      remaining: 3,
    });
    expect(asked).toContain("push preview production:production");
    expect(asked).not.toContain("push preview development:development");
    expect(asked.filter((question) => question.startsWith("projects"))).toEqual([]);
    expect(warnings.join()).toContain("Vercel's development could not be checked");
    expect(refused).toEqual(["guard-shared-names"]);
  });
});

describe("how a sync ends", () => {
  it("is an error where the first write was refused", async () => {
    const { outcome } = await synced(one(), ["production"], { instead: { sync: failing(answered(403)) } });
    expect(outcome).toMatchObject({ kind: "error", cause: { reason: "forbidden" } });
  });

  it("is partial where something was written and something was not", async () => {
    const world = worldOf({ a: { vault: { A: "1" }, provider: {} }, b: { vault: { B: "1" }, provider: {} } });
    const sync = inTurn(world.answers.sync, failing(answered(403)));
    const { outcome } = await synced(world, ["a", "b"], { instead: { sync } });
    expect(outcome).toMatchObject({ kind: "partially-synced", drift: true, cause: { reason: "forbidden" } });
  });

  it("is partial where a name left the vault between plan and write, and counts it nowhere", async () => {
    const world = one();
    const sync: Keyway["sync"] = async (...given) => {
      world.at("production").vault.delete("A");
      return world.answers.sync(...given);
    };
    const { outcome } = await synced(world, ["production"], { instead: { sync } });
    expect(outcome).toMatchObject({
      kind: "partially-synced",
      cause: { reason: "guard-plan-changed" },
      environments: [{ state: "gone", check: { done: { create: [] } } }],
    });
  });

  it("is synced with drift where the provider hides what was written", async () => {
    const world = worldOf(hidden(), { keepsSensitive: true });
    const { outcome, warnings } = await synced(world, ["production"]);
    expect(outcome).toMatchObject({ kind: "synced", drift: true, environments: [{ state: "hidden" }] });
    expect(warnings.join()).toContain("1 secret of production cannot be verified");
  });

  it("tells what lost its protection", async () => {
    const { outcome, warnings } = await synced(worldOf(hidden()), ["production"]);
    expect(outcome).toMatchObject({ kind: "synced", drift: false });
    expect(warnings.join()).toContain("that was unlisted before (sensitive or empty) is readable now");
  });

  it.each([
    ["both reads show", "2", true],
    ["only one read shows", "1", false],
  ])("reads drift once more before it fails for it, and counts what %s", async (_, later, drift) => {
    const world = one();
    let reads = 0;
    const preview: Keyway["preview"] = async (...given) => {
      const { provider } = world.at("production");
      // What the write brought is right, and S differs from then on.
      if (reads++ === 1) provider.set("S", "2");
      const shown = await world.answers.preview(...given);
      if (reads === 2) provider.set("S", later);
      return shown;
    };
    const inputs = { failOnDrift: true };
    const { outcome } = await synced(world, ["production"], { inputs, instead: { preview } });
    expect(outcome).toMatchObject({ kind: "synced", drift });
  });

  it("stands with a doubt where drift could not be read once more", async () => {
    const world = worldOf(hidden(), { keepsSensitive: true });
    const preview = inTurn(world.answers.preview, world.answers.preview, failing(answered(500)));
    const inputs = { failOnDrift: true };
    const { outcome, warnings } = await synced(world, ["production"], { inputs, instead: { preview } });
    expect(outcome).toMatchObject({ kind: "synced", drift: true });
    expect(warnings.at(-1)).toContain("the drift could not be looked at a second time");
  });

  it("reads drift once more where nothing was to be written, too", async () => {
    const world = worldOf({ production: { vault: { A: "1", S: "1" }, provider: { A: "2", S: "1" } } });
    let reads = 0;
    const preview: Keyway["preview"] = async (...given) => {
      if (++reads > 2) world.at("production").provider.set("A", "1");
      return world.answers.preview(...given);
    };
    const inputs = { direction: "pull", failOnDrift: true } as const;
    const { outcome, state } = await synced(world, ["production"], { inputs, instead: { preview } });
    expect(outcome).toEqual({ kind: "in-sync", drift: false });
    expect(state.plan?.environments[0]?.differs).toEqual([]);
  });

  it("keeps the warnings that were there before it", async () => {
    const { run, state } = prepared(one(), ["production"]);
    state.warnings.push({ message: wordsOf("something odd") });
    await run();
    expect(text(state.warnings[0]?.message)).toBe("something odd");
  });
});
