import { describe, expect, it } from "vitest";
import { nameMatcher } from "../../../src/plan/name-pattern.ts";

describe("a pattern of ignore", () => {
  it.each([
    ["A", "A", true],
    ["A", "a", false],
    ["A", "AB", false],
    ["A", "BA", false],
    ["A*", "A", true],
    ["A*", "ABC", true],
    ["*A", "CBA", true],
    ["*A", "A", true],
    ["A*C", "AC", true],
    ["*A", "AB", false],
    ["*", "", true],
    ["*", "anything", true],
    ["**", "anything", true],
    ["?", "", false],
    ["?", "A", true],
    ["?", "AB", false],
    ["A?C", "ABC", true],
    ["A?C", "AC", false],
    ["A*C", "ABBC", true],
    ["A*C", "ABBCD", false],
    ["*A*B*", "xxAyyBzz", true],
    ["*A*B*", "xxByyAzz", false],
    ["*AB", "AAB", true],
    ["NEXT_PUBLIC_*", "NEXT_PUBLIC_URL", true],
    ["?", "💥", true],
    ["A.C", "ABC", false],
    ["[AB]", "A", false],
    ["(A|B)+", "A", false],
    ["", "", true],
    ["", "A", false],
  ])("%j and the name %j: %s", (pattern, name, fits) => {
    expect(nameMatcher([pattern])(name)).toBe(fits);
  });

  it("matches if any of several does", () => {
    const matches = nameMatcher(["A*", "*Z"]);
    expect(["AB", "YZ", "BY"].map(matches)).toEqual([true, true, false]);
  });

  it("that is not there matches nothing", () => {
    expect(nameMatcher([])("A")).toBe(false);
  });

  it("is not stalled by a name that was made for it", () => {
    const started = performance.now();
    expect(nameMatcher([`${"*A".repeat(50)}B`])("A".repeat(5000))).toBe(false);
    expect(nameMatcher([`${"*?A".repeat(50)}B`])("A".repeat(5000))).toBe(false);
    // A backtracking matcher would still be at it when the sun goes out.
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
