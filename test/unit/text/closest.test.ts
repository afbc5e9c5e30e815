import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds } from "../../support/builders.ts";

describe("the candidate that a mistyped text means", () => {
  const inputs = ["environments", "mode", "token", "issue", "allowDelete", "projectId"];

  it.each([
    ["a letter too few", "prodction", ["production", "staging"], "production"],
    ["a letter too many", "modee", inputs, "mode"],
    ["another letter", "takem", inputs, "token"],
    ["two letters swapped", "stagign", ["production", "staging"], "staging"],
    ["the singular", "environment", inputs, "environments"],
    ["another letter case", "Production", ["production", "staging"], "production"],
    ["other separators", "allow-delete", inputs, "allowDelete"],
    ["the same one, which beats those that are near", "dev", ["dev", "dev1"], "dev"],
    ["the nearer of two", "stagin", ["staging", "station"], "staging"],
  ])("is the one that differs by %s", (_, text, candidates, meant) => {
    expect(closest(text, candidates)).toBe(meant);
  });

  it.each([
    ["three edits away", "prodtn", ["production"]],
    ["as short as the edits it takes", "qa", ["dev"]],
    ["one letter away, where that is half of it", "ab", ["ac"]],
    ["one of two that are equally close", "staging3", ["staging1", "staging2"]],
    ["one of two that are the same but for letter case", "DEV", ["dev", "Dev"]],
    ["none at all", "production", []],
    ["empty", "", ["a"]],
  ])("is not guessed when it is %s", (_, text, candidates) => {
    expect(closest(text, candidates)).toBeUndefined();
  });

  it("is always a candidate, and the text itself where it is the only one like it", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "-", "C"), minLength: 1, maxLength: 6 });
    holds(
      fc.property(word, fc.array(word), (text, candidates) => {
        const meant = closest(text, candidates);
        if (meant !== undefined) expect(candidates).toContain(meant);
        expect(closest(text, [text])).toBe(text);
      }),
    );
  });
});
