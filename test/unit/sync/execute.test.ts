import { describe, expect, it } from "vitest";
import { CancelledError, RateLimitError } from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import type { Keyway } from "../../../src/keyway/client.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { Refusal } from "../../../src/plan/guards/refusal.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { readPlan } from "../../../src/plan/read-plan.ts";
import { executePlan } from "../../../src/sync/execute.ts";
import {
  always,
  answered,
  answerOf,
  connectionOf,
  type FakeKeyway,
  failing,
  inputsOf,
  inTurn,
  inWords,
  type keywayOf,
  pairOf,
  planOf,
  roomFor,
  unreachable,
  wordsOf,
} from "../../support/builders.ts";
import { SENSITIVE, type World, worldOf } from "../../support/world.ts";

type Instead = NonNullable<Parameters<typeof keywayOf>[0]>;

const limited = new RateLimitError(20, new Date(0));

/** A sync of a world: planned by what it shows, then carried out through a Keyway that may answer otherwise. */
async function executed(
  world: World,
  pairs: readonly string[],
  {
    instead = {},
    inputs = {},
    refusal,
    remaining,
    meanwhile,
    onKeyway = () => {},
  }: {
    instead?: Instead;
    inputs?: Partial<Inputs>;
    refusal?: Refusal;
    remaining?: number;
    /** What happens between the plan and the first write. */
    meanwhile?: () => void;
    onKeyway?: (keyway: FakeKeyway) => void;
  } = {},
) {
  const policy = inputsOf(inputs);
  const { target } = planOf([], inputs, "railway");
  const plan = await readPlan({ keyway: world.keyway(), target, policy }, pairs.map(pairOf));
  meanwhile?.();
  const keyway = world.keyway(instead);
  onKeyway(keyway);
  if (remaining !== undefined) keyway.rateLimit = roomFor(remaining);
  const pauses: number[] = [];
  const judged: Plan[] = [];
  const writing: string[] = [];
  const written: string[] = [];
  const result = await executePlan({ keyway, target, policy }, plan, {
    showNames: true,
    direction: plan.direction,
    explain,
    pause: async (ms) => {
      pauses.push(ms);
    },
    onWrite: ({ pair }) => {
      writing.push(pair.keyway);
      return () => written.push(pair.keyway);
    },
    judgeAgain: async (fresh) => {
      judged.push(fresh);
      return refusal;
    },
  });
  const writes = (asked: FakeKeyway["asked"]) =>
    asked.filter((question) => /^(push|pull) (?!preview)/.test(question));
  return {
    ...result,
    states: result.environments.map(({ state }) => state),
    told: result.cause && inWords(result.cause),
    asked: keyway.asked,
    writes: writes(keyway.asked),
    pauses,
    judged,
    writing,
    written,
  };
}

const one = () => worldOf({ a: { vault: { A: "1", S: "1" }, provider: { S: "1" } } });
const two = () =>
  worldOf({
    a: { vault: { A: "1", S: "1" }, provider: { S: "1" } },
    b: { vault: { B: "1", T: "1" }, provider: { T: "1" } },
  });

describe("a sync that goes as planned", () => {
  it("writes only what has something to do, in order, and reads everything after each write", async () => {
    const world = worldOf({
      a: { vault: { A: "1", S: "1" }, provider: { S: "1" } },
      idle: { vault: { I: "1" }, provider: { I: "1" } },
      b: { vault: { B: "1", T: "1" }, provider: { T: "1" } },
    });
    const { states, cause, asked, writing, written, seen } = await executed(world, ["a", "idle", "b"]);
    expect([states, cause]).toEqual([["written", "idle", "written"], undefined]);
    expect([writing, written]).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
    const previews = ["push preview a:a", "push preview idle:idle", "push preview b:b"];
    expect(asked).toEqual(["push a:a", ...previews, "push b:b", ...previews]);
    expect(seen?.map(({ equal }) => equal)).toEqual([["A", "S"], ["I"], ["B", "T"]]);
  });

  it("reads only what was written where the rate limit leaves no room, and everything at the end", async () => {
    const { asked } = await executed(two(), ["a", "b"], { remaining: 5 });
    expect(asked).toEqual([
      "push a:a",
      "push preview a:a",
      "push b:b",
      "push preview a:a",
      "push preview b:b",
    ]);
  });

  it("counts the provider's variables again where some are unlisted", async () => {
    const world = worldOf({ a: { vault: { A: "1" }, provider: { A: SENSITIVE } } });
    const { asked, environments } = await executed(world, ["a"]);
    expect(asked).toEqual(["push a:a", "push preview a:a", "status a"]);
    expect(environments[0]?.check?.lowered).toBe(1);
  });

  it("pulls, and is done when the vault has it", async () => {
    const world = worldOf({ a: { vault: { S: "1" }, provider: { S: "1", N: "2" } } });
    const { states } = await executed(world, ["a"], { inputs: { direction: "pull" } });
    expect(states).toEqual(["written"]);
    expect(world.at("a").vault.get("N")).toBe("2");
  });
});

describe("a write that is turned away by the rate limit", () => {
  it("is handed back when it is the first: nothing was written, and the caller judges anew", async () => {
    const { turnedAway, states, asked, cause, seen } = await executed(two(), ["a", "b"], {
      instead: { sync: failing(limited) },
    });
    expect(turnedAway).toBe(limited);
    expect([states, cause, seen]).toEqual([["not-begun", "not-begun"], undefined, undefined]);
    expect(asked).toEqual(["push a:a"]);
  });

  it("is handed back when only an environment with nothing to do came before it", async () => {
    const world = worldOf({
      idle: { vault: { I: "1" }, provider: { I: "1" } },
      a: { vault: { A: "1" }, provider: {} },
    });
    const { turnedAway, states } = await executed(world, ["idle", "a"], {
      instead: { sync: failing(limited) },
    });
    expect([turnedAway, states]).toEqual([limited, ["idle", "not-begun"]]);
  });

  const later = (world: World, more: Instead = {}): Instead => ({
    sync: inTurn(world.answers.sync, failing(limited), world.answers.sync),
    ...more,
  });

  it("waits, reads, judges, and only then is sent again when it is a later one", async () => {
    const world = two();
    const { states, cause, asked, judged } = await executed(world, ["a", "b"], { instead: later(world) });
    expect([states, cause]).toEqual([["written", "written"], undefined]);
    const from = asked.lastIndexOf("wait");
    expect(asked.slice(from - 1, from + 7)).toEqual([
      "push b:b",
      "wait",
      "status a",
      "push preview a:a",
      "status b",
      "push preview b:b",
      // The write, and the read of everything after it.
      "ensure 3",
      "push b:b",
    ]);
    expect(judged.map((plan) => plan.environments.map(({ create }) => create))).toEqual([[[], ["B"]]]);
  });

  it("is given up where the wait is too long", async () => {
    const world = two();
    const { states, asked, told } = await executed(world, ["a", "b"], {
      instead: later(world, { waitFor: failing(limited) }),
    });
    expect(states).toEqual(["written", "not-begun"]);
    // What was read after the first write still holds.
    expect(asked).toEqual(["push a:a", "push preview a:a", "push preview b:b", "push b:b", "wait"]);
    expect(told).toMatchObject({
      reason: "rate-limited",
      message: expect.stringMatching(/^The write to b could not be made, so it changed nothing\./),
    });
  });

  it("is given up where the run is cancelled in the wait", async () => {
    const world = two();
    const instead = later(world, { waitFor: failing(new CancelledError()) });
    const { writes, told } = await executed(world, ["a", "b"], { instead });
    expect(writes).toHaveLength(2);
    expect(told?.reason).toBe("cancelled");
  });

  it.each<[string, (world: World) => void, string]>([
    ["its own plan changed", (world) => world.at("b").vault.set("N", "1"), "1 secret in b (N)"],
    ["its names left the vault", (world) => world.at("b").vault.clear(), "1 secret in b (B)"],
    [
      "the provider holds more that nobody lists",
      (world) => world.at("b").provider.set("HIDDEN", SENSITIVE),
      "the number of variables in b",
    ],
    [
      "what was written before differs again",
      (world) => world.at("a").provider.set("A", "2"),
      "1 secret in a (A)",
    ],
  ])("is not sent again when %s", async (_, change, what) => {
    const world = two();
    const waitFor = async () => change(world);
    const { writes, asked, told, states } = await executed(world, ["a", "b"], {
      instead: later(world, { waitFor }),
    });
    expect(writes).toEqual(["push a:a", "push b:b"]);
    // All was read just now, and is not read again.
    expect(asked.slice(asked.lastIndexOf("wait"))).toHaveLength(5);
    expect(told?.reason).toBe("guard-plan-changed");
    expect(told?.message).toBe(`While the run waited, something else changed ${what}`);
    expect(states[1]).toBe("not-begun");
  });

  it("is not sent again when a guard refuses what is left", async () => {
    const world = two();
    const refusal = {
      guard: "guard-shared-names",
      title: wordsOf("t"),
      message: wordsOf("production holds it"),
      advice: wordsOf("Use other names."),
    } as const;
    const { writes, told } = await executed(world, ["a", "b"], { instead: later(world), refusal });
    expect(writes).toHaveLength(2);
    expect(told).toMatchObject({
      reason: "guard-shared-names",
      message: "production holds it",
    });
  });

  it.each<[string, "ensureRequests" | "preview"]>([
    ["making sure of room", "ensureRequests"],
    ["a read", "preview"],
  ])("is read and judged once more before it is sent, where %s waited too", async (_, waiting) => {
    const world = two();
    let keyway: FakeKeyway | undefined;
    let waited = false;
    const waitOnce = () => {
      // Not before the write was turned away, and only once.
      if (waited || keyway === undefined || !keyway.asked.includes("wait")) return;
      waited = true;
      keyway.waits += 1;
      world.at("b").vault.set("NEW", "1");
    };
    const instead = later(world, {
      ensureRequests: async () => {
        if (waiting === "ensureRequests") waitOnce();
      },
      preview: async (...given) => {
        const shown = await world.answers.preview(...given);
        if (waiting === "preview") waitOnce();
        return shown;
      },
    });
    const { writes, told } = await executed(world, ["a", "b"], {
      instead,
      onKeyway: (made) => {
        keyway = made;
      },
    });
    expect(writes).toEqual(["push a:a", "push b:b"]);
    expect(told?.message).toBe("While the run waited, something else changed 1 secret in b (NEW)");
  });

  it("is given up where it is turned away a second time", async () => {
    const world = two();
    const sync = inTurn(world.answers.sync, failing(limited));
    const { judged, states, writes, told } = await executed(world, ["a", "b"], { instead: { sync } });
    expect(writes).toEqual(["push a:a", "push b:b", "push b:b"]);
    expect(judged).toHaveLength(1);
    expect(states).toEqual(["written", "not-begun"]);
    expect(told?.reason).toBe("rate-limited");
  });
});

describe("a write that Keyway refuses", () => {
  it.each([
    ["a revoked key", answered(401, "Invalid API key"), "auth"],
    ["a missing role", answered(403), "forbidden"],
    ["an answer of a plan limit", answered(402), "protocol"],
    ["no connection at all", unreachable(true), "unavailable"],
    ["a cancel before it was sent", new CancelledError(), "cancelled"],
  ])("has not happened, and is told so: %s", async (_, error, reason) => {
    const { told, states, pauses, asked, seen } = await executed(one(), ["a"], {
      instead: { sync: failing(error) },
    });
    expect(told?.reason).toBe(reason);
    expect(told?.message).toMatch(/^The write to a could not be made, so it changed nothing\./);
    // What was read before still holds.
    expect([states, asked, pauses]).toEqual([["not-begun"], ["push a:a"], []]);
    expect(seen?.[0]?.create).toEqual(["A"]);
  });

  it("stops the run, and what was written before is kept", async () => {
    const world = two();
    const sync = inTurn(world.answers.sync, failing(answered(403)));
    const { states, told } = await executed(world, ["a", "b"], { instead: { sync } });
    expect(states).toEqual(["written", "not-begun"]);
    expect(told?.reason).toBe("forbidden");
  });
});

describe("a write that fails", () => {
  it("is told in Keyway's own words", async () => {
    const answer = answerOf({ ok: false, error: "Rate limited by Vercel API. Retry after 17 seconds." });
    const { told, states } = await executed(two(), ["a", "b"], { instead: { sync: always(answer) } });
    expect(states).toEqual(["failed", "not-begun"]);
    expect(told).toMatchObject({
      reason: "write-failed",
      message: expect.stringContaining('Keyway: "Rate limited by Vercel API. Retry after 17 seconds."'),
      requestId: "req-write",
    });
  });

  it("and cannot be looked at is told in Keyway's own words all the same", async () => {
    const answer = answerOf({ ok: false, error: "Rate limited by Vercel API. Retry after 17 seconds." });
    const { told, states, seen } = await executed(one(), ["a"], {
      instead: { sync: always(answer), preview: failing(answered(500)) },
    });
    expect([states, seen]).toEqual([["unknown"], undefined]);
    expect(told?.message).toContain("Retry after 17 seconds");
    expect(told?.message).toContain("Keyway answered 500: Boom");
  });

  it("with any other answer asks for no connections", async () => {
    const { told, asked } = await executed(one(), ["a"], { instead: { sync: failing(answered(503)) } });
    expect(told?.details).toEqual([]);
    expect(asked).not.toContain("connections");
  });

  it("is read once where everything was read with it", async () => {
    const { asked } = await executed(two(), ["a", "b"], {
      instead: { sync: always(answerOf({ ok: false })) },
    });
    expect(asked).toEqual(["push a:a", "push preview a:a", "push preview b:b"]);
  });

  it("although all is seen done is no failure", async () => {
    const world = one();
    const sync: Keyway["sync"] = async (...given) => {
      await world.answers.sync(...given);
      return answerOf({ ok: false, error: "Failed to delete all 0" });
    };
    const { states, cause } = await executed(world, ["a"], { instead: { sync } });
    expect([states, cause]).toEqual([["written"], undefined]);
  });

  it("with a bare 500 lists the connections of which another may hold the project", async () => {
    const other = connectionOf({ id: "other", provider: "railway" });
    const own = connectionOf({ provider: "railway" });
    const { told } = await executed(
      worldOf({ a: { vault: { A: "1" }, provider: { H: SENSITIVE } } }),
      ["a"],
      {
        instead: { sync: failing(answered(500)), connections: always([own, other]) },
      },
    );
    expect(told).toMatchObject({
      reason: "write-failed",
      details: ['"connectionId: other" (railway)'],
      advice: expect.stringContaining("linked through another connection"),
    });
  });
});

describe("a write after which names have left their source", () => {
  it("is not done, and stops the run", async () => {
    const world = two();
    const { states, told, environments, writes } = await executed(world, ["a", "b"], {
      meanwhile: () => world.at("a").vault.delete("A"),
    });
    expect([states, writes]).toEqual([["gone", "not-begun"], ["push a:a"]]);
    expect(environments[0]?.check?.done.create).toEqual([]);
    expect(told).toMatchObject({
      reason: "guard-plan-changed",
      message: "In a, 1 secret is no longer in the source, and not confirmed as written: A",
    });
  });
});

describe("a write without a complete answer", () => {
  /** It is done in the end, although nobody said so. */
  const unanswered =
    (world: World, error: unknown): Keyway["sync"] =>
    async (...given) => {
      await world.answers.sync(...given);
      throw error;
    };

  it.each([
    ["no answer", unreachable()],
    ["a proxy that gave up", answered(504)],
    ["a bare 500", answered(500)],
    ["a cancel on its way", new CancelledError(true)],
  ])("is never sent again, and is done when all is seen done: %s", async (_, error) => {
    const world = one();
    const { states, cause, writes } = await executed(world, ["a"], {
      instead: { sync: unanswered(world, error) },
    });
    expect([states, cause, writes]).toEqual([["written"], undefined, ["push a:a"]]);
  });

  it("is counted afterwards, also where nothing was unlisted before", async () => {
    const { asked } = await executed(one(), ["a"], { instead: { sync: failing(unreachable()) } });
    expect(asked.at(-1)).toBe("status a");
  });

  it("is not watched with the requests that are needed afterwards", async () => {
    const instead = { sync: failing(unreachable()) };
    expect((await executed(one(), ["a"], { instead, remaining: 2 })).pauses).toEqual([]);
    expect((await executed(one(), ["a"], { instead, remaining: 3 })).pauses).toHaveLength(7);
  });

  it("is watched, and told as not confirmed where nothing of it is seen", async () => {
    const { states, pauses, writes, told } = await executed(one(), ["a"], {
      instead: { sync: failing(unreachable()) },
    });
    expect(pauses.reduce((sum, ms) => sum + ms)).toBe(60_000);
    expect([states, writes]).toEqual([["unknown"], ["push a:a"]]);
    expect(told?.message).toContain(
      "The write was not retried. 0 changes confirmed; 1 secret is not confirmed",
    );
  });

  it("is repeated once when it is proven not to have happened, as two first syncs that race end", async () => {
    const world = one();
    const sync = inTurn(failing(answered(500)), world.answers.sync);
    const { states, cause, writes, pauses } = await executed(world, ["a"], { instead: { sync } });
    expect([states, cause, writes]).toEqual([["written"], undefined, ["push a:a", "push a:a"]]);
    expect(pauses.reduce((sum, ms) => sum + ms)).toBe(60_000);
  });

  it("is not repeated a second time", async () => {
    const instead = { sync: failing(answered(500)), connections: always([]) };
    const { states, writes } = await executed(one(), ["a"], { instead });
    expect([states, writes]).toEqual([["failed"], ["push a:a", "push a:a"]]);
  });

  it("is told as not made where the repetition is refused", async () => {
    const sync = inTurn(failing(answered(500)), failing(answered(403)));
    const { told, states, asked } = await executed(one(), ["a"], { instead: { sync } });
    expect(told?.message).toMatch(/^The write to a could not be made/);
    expect(states).toEqual(["not-begun"]);
    expect(asked.at(-1)).toBe("push a:a");
  });

  it("is not repeated where a sensitive variable may hide it", async () => {
    const world = worldOf({ a: { vault: { A: "1", S: "1" }, provider: { A: SENSITIVE, S: "1" } } });
    const { writes } = await executed(world, ["a"], {
      instead: { sync: failing(answered(500)), connections: always([]) },
    });
    expect(writes).toEqual(["push a:a"]);
  });

  it("and cannot be looked at because of a cancel may still be going on", async () => {
    const { told } = await executed(one(), ["a"], {
      instead: { sync: failing(new CancelledError(true)), preview: failing(new CancelledError()) },
    });
    expect(told).toMatchObject({
      reason: "cancelled",
      message:
        "The run was cancelled while a was written, and could not check the result: no complete answer came. The run was cancelled",
      advice: expect.stringMatching(/^Keyway may still be at work on a; no other write was sent/),
    });
  });
});

describe("a run that stops", () => {
  it("reads everything once more where only what was written had been read", async () => {
    const world = two();
    const { asked, seen } = await executed(world, ["a", "b"], {
      remaining: 5,
      instead: { sync: always(answerOf({ ok: false })) },
    });
    expect(asked).toEqual(["push a:a", "push preview a:a", "push preview a:a", "push preview b:b"]);
    expect(seen).toHaveLength(2);
  });

  it("reports what another environment suffered beside its own trouble", async () => {
    const world = two();
    const sync: Keyway["sync"] = async () => {
      world.at("b").provider.set("T", "of somebody else");
      return answerOf({ ok: false });
    };
    const { told, states } = await executed(world, ["a", "b"], { instead: { sync } });
    expect(told?.reason).toBe("write-failed");
    expect(told?.details.join(" ")).toContain("something else changed 1 secret in b (T)");
    expect(told?.details.at(-1)).toBe("Check whether that change was intended, then run it again.");
    expect(states).toEqual(["failed", "not-begun"]);
  });

  it("says which environment now holds whose values", async () => {
    const world = worldOf({
      a: { vault: { X: "a" }, provider: {} },
      b: { vault: { X: "b" }, provider: { X: "b" } },
    });
    const sync: Keyway["sync"] = async (...given) => {
      world.at("b").provider.set("X", "a");
      return world.answers.sync(...given);
    };
    const { told, states } = await executed(world, ["a", "b"], { instead: { sync } });
    expect(told?.reason).toBe("environments-conflict");
    expect(told?.message).toContain("Syncing a overwrote 1 secret in b (X), because");
    expect(states).toEqual(["written", "undone"]);
  });
});
