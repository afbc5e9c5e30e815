import { describe, expect, it } from "vitest";
import { hasRoomForAll, isCountedAfterwards, leastRequests } from "../../../src/plan/request-budget.ts";
import { environmentOf, type Given, planOf, roomFor } from "../../support/builders.ts";

const settled: Given = { pair: "idle", skip: ["S"] };
/** So many environments to write, each without unlisted variables. */
const writes = (count: number): Given[] =>
  Array.from({ length: count }, (_, at) => ({ pair: `e${at}`, create: ["A"], providerCount: 0 }));
/** The same as a pull would write them. */
const pulls = (count: number): Given[] =>
  Array.from({ length: count }, (_, at) => ({ pair: `e${at}`, delete: ["A"], skip: ["S"] }));

describe("the requests that a sync takes at least", () => {
  it.each<[string, readonly Given[], "push" | "pull", number]>([
    ["nothing to write", [settled], "push", 0],
    ["one write, and a read of it", writes(1), "push", 2],
    ["a count more where variables are unlisted", [{ create: ["A"], providerCount: 1 }], "push", 3],
    ["two writes of three: two writes, a read between, three at the end", [...writes(2), settled], "push", 6],
    ["ten writes", writes(10), "push", 29],
    ["a pull, which takes two reads", pulls(1), "pull", 3],
    ["two pulls of three", [...pulls(2), settled], "pull", 10],
    ["a pull counts nothing afterwards", [{ delete: ["A"], providerCount: 5 }], "pull", 3],
  ])("are those of %s", (_, given, direction, requests) => {
    expect(leastRequests(planOf(given, { direction }))).toBe(requests);
  });

  it("are those of what is left", () => {
    const plan = planOf(writes(3));
    expect(leastRequests(plan, plan.environments.slice(1))).toBe(2 + 1 + 3);
    expect(leastRequests(plan, [])).toBe(0);
  });

  it("fit into one window for ten environments, each read and counted before", () => {
    const unlisted = writes(10).map((given) => ({ ...given, providerCount: 1 }));
    const reading = 10 * 3;
    expect(reading + leastRequests(planOf(unlisted))).toBeLessThanOrEqual(100);
  });
});

describe("whether variables are counted again after a write", () => {
  it.each<[string, number | undefined, "push" | "pull", boolean]>([
    ["some are unlisted", 2, "push", true],
    ["nobody asked how many", undefined, "push", false],
    ["none is", 0, "push", false],
    ["a pull writes nothing there", 2, "pull", false],
  ])("depends on what the write may have changed: %s", (_, unlisted, direction, counted) => {
    const environment = { ...environmentOf({ create: ["A"] }), unlisted };
    expect(isCountedAfterwards(environment, planOf([], { direction }))).toBe(counted);
  });
});

describe("room to read everything after a write", () => {
  const plan = planOf([...writes(2), settled]);
  const left = plan.environments.slice(1, 2);

  it("is there where nobody counts, and after the last write", () => {
    expect(hasRoomForAll(undefined, plan, left)).toBe(true);
    expect(hasRoomForAll(roomFor(0), plan, [])).toBe(true);
  });

  it("is there when the writes to come can still be made and checked afterwards", () => {
    const needed = 3 + leastRequests(plan, left);
    expect(hasRoomForAll(roomFor(needed + 1), plan, left)).toBe(true);
    expect(hasRoomForAll(roomFor(needed), plan, left)).toBe(false);
  });

  it("is counted double for a pull, which takes two reads of each", () => {
    const pull = planOf([...pulls(2), settled], { direction: "pull" });
    const last = pull.environments.slice(1, 2);
    const needed = 6 + leastRequests(pull, last);
    expect(hasRoomForAll(roomFor(needed + 1), pull, last)).toBe(true);
    expect(hasRoomForAll(roomFor(needed), pull, last)).toBe(false);
  });
});
