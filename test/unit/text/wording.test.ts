import { describe, expect, it } from "vitest";
import { counted, nameList, names } from "../../../src/text/wording.ts";
import { text } from "../../support/builders.ts";

const shown = { showNames: true };

describe("a list of names in a message", () => {
  it.each([
    ["none", [], ""],
    ["one", ["A"], ": A"],
    ["some", ["A", "B"], ": A, B"],
    ["ten", [..."ABCDEFGHIJ"], ": A, B, C, D, E, F, G, H, I, J"],
    ["more than ten", [..."ABCDEFGHIJKL"], ": A, B, C, D, E, F, G, H, I, J and 2 more"],
    ["names that are hard to see", ["", "A\n"], ': "", "A\\u{a}"'],
  ])("of %s", (_, list, words) => {
    expect(text(nameList(list, shown))).toBe(words);
  });

  it("can be led in by other words", () => {
    expect(text(nameList(["A", "B", "C"], shown, "namely "))).toBe("namely A, B, C");
    expect(text(nameList([..."ABCDEFGHIJK"], shown, ""))).toBe("A, B, C, D, E, F, G, H, I, J and 1 more");
  });

  it("is left out where names are not to be shown", () => {
    expect(text(nameList(["A"], { showNames: false }))).toBe("");
    expect(text(nameList(["A"], { showNames: false }, "namely "))).toBe("");
  });
});

it.each([
  [0, "0 names"],
  [1, "1 name"],
  [2, "2 names"],
])("%i names in words", (count, words) => {
  expect(text(names(count))).toBe(words);
  expect(text(counted(count, "name"))).toBe(words);
});
