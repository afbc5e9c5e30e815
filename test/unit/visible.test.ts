import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unhidden, visible, visibleName } from "../../src/visible.ts";
import { holds } from "../support/builders.ts";

/** Text of up to 200 characters, rich in what is hard to see or easy to confuse. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "A",
      "B",
      " ",
      '"',
      "\\",
      "u",
      "{",
      "}",
      "0",
      "2",
      "\n",
      "\r",
      "\t",
      "\u202e",
      "\u200b",
      "\ufeff",
      "\u00a0",
      "\u3000",
      "\u0085",
      "\u2028",
      "\ud800",
      "\udc00",
      "é",
      "💥",
      "…",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 200,
});

/** A text and another that is much like it. */
const similar = fc.tuple(text, text, fc.nat()).map(([one, other, at]) => {
  const place = at % (one.length + 1);
  return [one, one.slice(0, place) + other.slice(0, 2) + one.slice(place)] as const;
});

const short = ([one, other]: readonly [string, string]) => [...one].length <= 200 && [...other].length <= 200;

describe.each([
  ["text", visible],
  ["a name", visibleName],
])("%s from outside", (_, show) => {
  it("looks different where it is different", () => {
    holds(
      fc.property(fc.oneof(similar, fc.tuple(text, text)).filter(short), ([one, other]) => {
        expect(show(one) === show(other)).toBe(one === other);
      }),
      2000,
    );
  });

  it("holds nothing that cannot be seen or that reorders what is seen", () => {
    holds(
      fc.property(text, (outside) => {
        expect(show(outside)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(show(outside)).not.toMatch(/(?! )\p{Zs}/u);
      }),
      2000,
    );
  });

  it("is left alone when it is ordinary", () => {
    for (const ordinary of ["DATABASE_URL", "my key", "naïve-ключ-鍵-💥", "a:b/c", "it's"])
      expect(show(ordinary)).toBe(ordinary);
  });
});

describe("what cannot be seen", () => {
  it.each([
    ["a\nb", "a\\u{a}b"],
    ["a\u202eb", "a\\u{202e}b"],
    ["a\u00a0b", "a\\u{a0}b"],
    ["\u{e0041}", "\\u{e0041}"],
    ["\ufe0f", "\\u{fe0f}"],
    ["\ud800", "\\u{d800}"],
    ["a\\b", "a\\\\b"],
    ["\\u{a}", "\\\\u{a}"],
    ["\u3164", "\\u{3164}"],
  ])("is written out: %j as %s", (outside, shown) => {
    expect(visible(outside)).toBe(shown);
  });
});

describe("what is too long", () => {
  it("is cut, and says by how much", () => {
    expect(visible("x".repeat(200))).toBe("x".repeat(200));
    expect(visible("x".repeat(203))).toBe(`${"x".repeat(200)}… (3 more characters)`);
    expect(visible("abcdef", 4)).toBe("abcd… (2 more characters)");
  });

  it("is counted in characters, and never cut within one", () => {
    expect(visible("💥".repeat(200))).toBe("💥".repeat(200));
    expect(visible("💥".repeat(201))).toBe(`${"💥".repeat(200)}… (1 more characters)`);
  });
});

describe("a name whose ends could not be seen", () => {
  it.each([
    ["", '""'],
    [" ", '" "'],
    ["A ", '"A "'],
    [" A", '" A"'],
    ['"A"', '""A""'],
    ['A"', 'A"'],
  ])("stands in quotes: %j", (name, shown) => {
    expect(visibleName(name)).toBe(shown);
  });
});

describe("text that is visible already", () => {
  it("is left alone, so that nothing is shown as hidden twice", () => {
    holds(
      fc.property(text, (outside) => {
        expect(unhidden(visible(outside))).toBe(visible(outside));
        expect(unhidden(unhidden(outside))).toBe(unhidden(outside));
      }),
    );
  });
});
