import { describe, expect, it } from "vitest";
import { UnreachableError } from "../../../src/domain/errors.ts";
import type { Policy } from "../../../src/inputs/schema.ts";
import { type EnvironmentProgress, SyncProgress } from "../../../src/sync/progress.ts";
import {
  answered,
  answerOf,
  checkOf,
  environmentOf,
  type Given,
  planOf,
  text,
  unreachable,
} from "../../support/builders.ts";

const shown = { showNames: true };

/** A sync of environments, each known by its place. */
function begun(...given: readonly Given[]) {
  return begunWith({}, ...given);
}

/** The same under another policy than the usual one. */
function begunWith(policy: Partial<Policy>, ...given: readonly Given[]) {
  const progress = new SyncProgress(planOf(given, policy), policy.maxDeletes ?? 10);
  const entry = (at: number) => progress.entries[at] as EnvironmentProgress;
  const pairs = given.map(({ pair = "production" }) => pair);
  return {
    states: () => progress.outcomes.map(({ state }) => state),
    outcome: (at: number) => progress.outcomes[at],
    write: (at: number, after: Given, counts: Partial<ReturnType<typeof answerOf>> = {}) =>
      progress.settle(
        entry(at),
        { answer: answerOf(counts) },
        environmentOf({ pair: pairs[at] ?? "", ...after }, policy),
      ),
    miss: (at: number) => progress.lose(entry(at), { error: unreachable() }),
    fail: (at: number, after: Given) => {
      const error = answered(500);
      progress.settle(entry(at), { error }, environmentOf({ pair: pairs[at] ?? "", ...after }, policy));
    },
    lose: (at: number, after: Given) => {
      const error = unreachable();
      progress.settle(entry(at), { error }, environmentOf({ pair: pairs[at] ?? "", ...after }, policy));
    },
    /** @param by the one that was written; absent where the run only waited */
    read: (by: number | undefined, seen: Record<number, Given>) => {
      const reads = Object.entries(seen).map(
        ([at, after]) =>
          [entry(Number(at)), environmentOf({ pair: pairs[Number(at)] ?? "", ...after }, policy)] as const,
      );
      return progress.compare(by === undefined ? undefined : entry(by), new Map(reads), shown);
    },
  };
}

describe("the progress of a sync", () => {
  it("begins with what is to be done and what is not", () => {
    expect(begun({ create: ["A"] }, { pair: "b", skip: ["B"] }).states()).toEqual(["not-begun", "idle"]);
  });

  it.each<[string, Given, Partial<ReturnType<typeof answerOf>>, string]>([
    ["all is there", { skip: ["A", "S"] }, { created: 1, updated: 1 }, "written"],
    [
      "it cannot be seen and is counted",
      { create: ["A"], skip: ["S"] },
      { created: 1, updated: 1 },
      "hidden",
    ],
    ["it is not there and not counted", { create: ["A"], skip: ["S"] }, { created: 0, updated: 1 }, "failed"],
    [
      "it is there with another value and not counted",
      { update: ["A"], skip: ["S"] },
      { created: 0, updated: 1 },
      "failed",
    ],
    ["more is deleted than may be", { skip: ["A", "S"] }, { created: 1, updated: 1, deleted: 1 }, "failed"],
    ["it left the vault", { skip: ["S"] }, { updated: 1 }, "gone"],
  ])("takes down what a write came to: %s", (_, after, counts, state) => {
    const sync = begun({ create: ["A"], skip: ["S"] });
    sync.write(0, after, counts);
    expect(sync.states()).toEqual([state]);
  });

  it.each<[string, Given, Given, string]>([
    ["what is new there is confirmed", { create: ["A", "B"] }, { skip: ["A"], create: ["B"] }, "failed"],
    [
      "nothing new is there",
      { create: ["A"], providerCount: 1 },
      { create: ["A"], providerCount: 1 },
      "failed",
    ],
    [
      "there is one more that is not listed",
      { create: ["A"], providerCount: 1 },
      { create: ["A"], providerCount: 2 },
      "unknown",
    ],
    ["the name is there with a value that cannot be read", { create: ["A"] }, { update: ["A"] }, "unknown"],
    [
      "one name of two is there with such a value",
      { create: ["A", "B"] },
      { update: ["A"], create: ["B"] },
      "unknown",
    ],
    [
      "one is there that is not listed, and nobody counted before",
      { create: ["A"] },
      { create: ["A"], providerCount: 1 },
      "failed",
    ],
  ])("does not call a failed write undone by guess: %s", (_, planned, after, state) => {
    const sync = begun(planned);
    sync.fail(0, after);
    expect(sync.states()).toEqual([state]);
  });

  it("knows of a write without an answer only what can be seen", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] }, { pair: "c", create: ["C"] });
    sync.lose(0, { create: ["A"] });
    sync.lose(1, { skip: ["B"] });
    sync.lose(2, {});
    expect(sync.states()).toEqual(["unknown", "written", "unknown"]);
  });

  it("knows nothing of a write that nobody could look at", () => {
    const sync = begun({ create: ["A"] });
    sync.miss(0);
    expect(sync.outcome(0)).toMatchObject({ state: "unknown", error: expect.any(UnreachableError) });
    expect(sync.outcome(0)?.check).toBeUndefined();
  });
});

describe("deletions over the whole run", () => {
  const given = (pair: string) => ({ pair, skip: ["S"], delete: ["D1", "D2"], providerCount: 5 });
  const after = { skip: ["S"] };

  it.each([
    ["as many as allowed", 4, [2, 2], ["written", "written"]],
    ["one more, although each environment has its share", 3, [2, 2], ["written", "failed"]],
    ["unlisted ones too", 5, [3, 3], ["written", "failed"]],
    ["more in the first environment alone", 1, [2, 0], ["failed", "written"]],
  ])("are bounded by maxDeletes: %s", (_, maxDeletes, deleted, states) => {
    const sync = begunWith({ allowDelete: true, maxDeletes }, given("a"), given("b"));
    for (const [at, count] of deleted.entries()) sync.write(at, after, { updated: 1, deleted: count });
    expect(sync.states()).toEqual(states);
  });
});

describe("other environments after a write", () => {
  it("are in order as long as nothing is to be done that was not before", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] }, { pair: "c", skip: ["C"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.read(0, { 0: { skip: ["A"] }, 1: { create: ["B"] }, 2: { skip: ["C"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["written", "not-begun", "idle"]);
  });

  it("that were written before are undone when they differ again", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["A"] });
    sync.write(0, { skip: ["A"] }, { created: 1 });
    sync.write(1, { skip: ["A"] });
    const cause = sync.read(1, { 0: { update: ["A"] } });
    expect(cause?.reason).toBe("environments-conflict");
    expect(text(cause?.message)).toContain("Syncing b overwrote 1 secret in production (A)");
    expect(text(cause?.title)).toBe("production now has b's values (1 secret)");
    expect(sync.states()).toEqual(["undone", "written"]);
    expect(sync.outcome(0)?.check).toMatchObject(checkOf("failed", {}, { update: ["A"] }));
  });

  it("that had nothing to do are undone when they have now", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", skip: ["A"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.read(0, { 1: { update: ["A"] } })?.reason).toBe("environments-conflict");
    expect(sync.states()).toEqual(["written", "undone"]);
    expect(sync.outcome(1)?.check).toEqual(checkOf("failed", {}, { update: ["A"] }));
  });

  it("that are still to come must have their plan", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["A", "B"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.read(0, { 1: { update: ["A"], create: ["B"] } })?.reason).toBe("environments-conflict");
    expect(sync.states()).toEqual(["written", "not-begun"]);
  });

  it("whose own names changed were changed by somebody else", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.read(0, { 1: { create: ["B", "NEW"] } })?.reason).toBe("guard-plan-changed");
  });

  it("are no conflict when less is to be done in them", () => {
    const sync = begun({ create: ["A"], update: ["U"] }, { pair: "b", create: ["B"] });
    sync.write(0, { create: ["A"], update: ["U"] }, { created: 1, updated: 1 });
    sync.write(1, { skip: ["B"] });
    expect(sync.read(1, { 0: { update: ["U"], skip: ["A"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["hidden", "written"]);
    expect(sync.read(1, { 0: { skip: ["A", "U"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["written", "written"]);
  });

  it("that are still to come may not hold more unlisted variables than before", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"], providerCount: 1 });
    sync.write(0, { skip: ["A"] });
    const cause = sync.read(0, { 1: { create: ["B"], providerCount: 2 } });
    expect(cause?.reason).toBe("guard-plan-changed");
    expect(text(cause?.message)).toContain("something else changed the number of variables in b");
  });

  it("that lost a name which was written are undone, with that name", () => {
    const sync = begun({ create: ["A"], update: ["U"] }, { pair: "b", create: ["B"] });
    sync.write(0, { skip: ["A", "U"] });
    sync.write(1, { skip: ["B"] });
    expect(text(sync.read(1, { 0: { skip: ["U"] } })?.message)).toContain("1 secret in production (A)");
    expect(sync.states()).toEqual(["undone", "written"]);
    expect(text(sync.read(1, { 0: { skip: ["A"] } })?.message)).toContain("(U)");
  });

  it("are told with their names in order, and as overwritten where one of them is", () => {
    const sync = begun({ create: ["A", "B"] }, { pair: "b", skip: ["A"] });
    sync.write(0, { skip: ["A", "B"] });
    const cause = sync.read(0, { 1: { create: ["B"], update: ["A"] } });
    expect(text(cause?.title)).toBe("b now has production's values (2 secrets)");
    expect(text(cause?.message)).toContain("overwrote 2 secrets in b (A, B)");
  });

  it("leave out the one that was written, whatever became of it since", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.read(0, { 0: { update: ["A"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["written", "not-begun"]);
  });

  it("that failed stay failed, although all is seen done later", () => {
    const sync = begun({ create: ["A"], skip: ["S"] }, { pair: "b", create: ["B"] });
    sync.write(0, { create: ["A"], skip: ["S"] }, { created: 0, updated: 1 });
    expect(sync.read(1, { 0: { skip: ["A", "S"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["failed", "not-begun"]);
  });

  it("that are still to come may be counted for the first time", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.read(0, { 1: { create: ["B"], providerCount: 1 } })).toBeUndefined();
  });

  it("that are still to come are not counted anew with every read", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"], providerCount: 1 });
    sync.write(0, { skip: ["A"] });
    expect(sync.read(0, { 1: { create: ["B"] } })).toBeUndefined();
  });

  it("changed while the run waited were changed by somebody else", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["A"] });
    sync.write(0, { skip: ["A"] });
    const cause = sync.read(undefined, { 0: { skip: ["A"] }, 1: { update: ["A"] } });
    expect(cause?.reason).toBe("guard-plan-changed");
    expect(text(cause?.message)).toBe("While the run waited, something else changed 1 secret in b (A)");
  });

  it("that are seen at last keep what was found of their protection", () => {
    const sync = begun({ create: ["A", "B"], skip: ["S"], providerCount: 3 }, { pair: "b", create: ["B"] });
    sync.write(0, { create: ["B"], skip: ["A", "S"], providerCount: 3 }, { updated: 3 });
    expect(sync.outcome(0)).toMatchObject({ state: "hidden", check: { lowered: 1 } });
    sync.read(1, { 0: { skip: ["A", "B", "S"] } });
    expect(sync.outcome(0)).toMatchObject({ state: "written", check: { lowered: 1 } });
  });

  it("stay what they were when a name that was written leaves the vault later", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] });
    sync.write(0, { skip: ["A"] });
    sync.write(1, { skip: ["B"] });
    expect(sync.read(1, { 0: { delete: ["A"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["written", "written"]);
    expect(sync.outcome(0)?.seen?.kept).toEqual(["A"]);
  });
});
