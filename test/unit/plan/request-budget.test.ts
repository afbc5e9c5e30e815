import { describe, expect, it } from "vitest";
import { leastRequests, roomForAll } from "../../../src/plan/request-budget.ts";

describe("the requests that a sync takes at least", () => {
  it.each([
    [1, 0, "push", 0],
    [1, 1, "push", 2],
    [3, 2, "push", 6],
    [10, 10, "push", 29],
    [1, 1, "pull", 3],
    [3, 2, "pull", 10],
  ] as const)("for %i environments and %i writes, %s: %i", (environments, writes, direction, requests) => {
    expect(leastRequests(environments, writes, direction)).toBe(requests);
  });
});

describe("room to look at everything after a write", () => {
  const room = (remaining: number) => ({ remaining, resetsAt: new Date(0) });

  it("is there where nobody counts, and after the last write", () => {
    expect(roomForAll(undefined, 9, 9, "push")).toBe(true);
    expect(roomForAll(room(0), 9, 0, "push")).toBe(true);
  });

  it("is there when the writes to come can still be made and checked afterwards", () => {
    const needed = 3 + leastRequests(3, 1, "push");
    expect(roomForAll(room(needed + 1), 3, 1, "push")).toBe(true);
    expect(roomForAll(room(needed), 3, 1, "push")).toBe(false);
  });
});
