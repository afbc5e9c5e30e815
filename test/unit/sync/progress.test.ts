import { describe, expect, it } from "vitest";
import { UnreachableError } from "../../../src/domain/errors.ts";
import { type EnvironmentProgress, SyncProgress } from "../../../src/sync/progress.ts";
import {
  answerOf,
  checkOf,
  environmentOf,
  type Given,
  planOf,
  text,
  wordsOf,
} from "../../support/builders.ts";

const shown = { showNames: true };

/** A sync of environments, each known by its place. */
function begun(...given: readonly Given[]) {
  const progress = new SyncProgress(planOf(given));
  const entry = (at: number) => progress.entries[at] as EnvironmentProgress;
  const pairs = given.map(({ pair = "production" }) => pair);
  return {
    states: () => progress.outcomes.map(({ state }) => state),
    outcome: (at: number) => progress.outcomes[at],
    write: (at: number, after: Given, counts: Partial<ReturnType<typeof answerOf>> = {}) =>
      progress.settle(
        entry(at),
        { answer: answerOf(counts) },
        environmentOf({ pair: pairs[at] ?? "", ...after }),
      ),
    lose: (at: number, after: Given) => {
      const error = new UnreachableError("h", wordsOf("x"), { requestId: "r" });
      progress.settle(entry(at), { error }, environmentOf({ pair: pairs[at] ?? "", ...after }));
    },
    look: (by: number, seen: Record<number, Given>) => {
      const looks = Object.entries(seen).map(
        ([at, after]) =>
          [entry(Number(at)), environmentOf({ pair: pairs[Number(at)] ?? "", ...after })] as const,
      );
      return progress.compare(entry(by), new Map(looks), shown);
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
    ["more is deleted than may be", { skip: ["A", "S"] }, { created: 1, updated: 1, deleted: 1 }, "failed"],
  ])("takes down what a write came to: %s", (_, after, counts, state) => {
    const sync = begun({ create: ["A"], skip: ["S"] });
    sync.write(0, after, counts);
    expect(sync.states()).toEqual([state]);
  });

  it("knows of a write without an answer only what can be seen", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] });
    sync.lose(0, { create: ["A"] });
    sync.lose(1, { skip: ["B"] });
    expect(sync.states()).toEqual(["unknown", "written"]);
  });
});

describe("other environments after a write", () => {
  it("are in order as long as nothing is to be done that was not before", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] }, { pair: "c", skip: ["C"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.look(0, { 0: { skip: ["A"] }, 1: { create: ["B"] }, 2: { skip: ["C"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["written", "not-begun", "idle"]);
  });

  it("that were written before are undone when they differ again", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["A"] });
    sync.write(0, { skip: ["A"] });
    sync.write(1, { skip: ["A"] });
    const cause = sync.look(1, { 0: { update: ["A"] } });
    expect(cause?.reason).toBe("environments-conflict");
    expect(text(cause?.message)).toContain("Writing b changed 1 name in production (A)");
    expect(text(cause?.message)).toContain("hold the values of b");
    expect(sync.states()).toEqual(["undone", "written"]);
    expect(sync.outcome(0)?.check).toEqual(checkOf("failed", {}, { update: ["A"] }));
  });

  it("that had nothing to do are undone when they have now", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", skip: ["A"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.look(0, { 1: { update: ["A"] } })?.reason).toBe("environments-conflict");
    expect(sync.states()).toEqual(["written", "undone"]);
    expect(sync.outcome(1)?.check).toEqual(checkOf("failed", {}, { update: ["A"] }));
  });

  it("that are still to come must have their plan", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["A", "B"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.look(0, { 1: { update: ["A"], create: ["B"] } })?.reason).toBe("environments-conflict");
    expect(sync.states()).toEqual(["written", "not-begun"]);
  });

  it("whose own names changed were changed by somebody else", () => {
    const sync = begun({ create: ["A"] }, { pair: "b", create: ["B"] });
    sync.write(0, { skip: ["A"] });
    expect(sync.look(0, { 1: { create: ["B", "NEW"] } })?.reason).toBe("guard-plan-changed");
  });

  it("are no conflict when less is to be done in them", () => {
    const sync = begun({ create: ["A"], update: ["U"] }, { pair: "b", create: ["B"] });
    sync.write(0, { create: ["A"], update: ["U"] }, { created: 1, updated: 1 });
    sync.write(1, { skip: ["B"] });
    expect(sync.look(1, { 0: { update: ["U"], skip: ["A"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["hidden", "written"]);
    expect(sync.look(1, { 0: { skip: ["A", "U"] } })).toBeUndefined();
    expect(sync.states()).toEqual(["written", "written"]);
  });
});
