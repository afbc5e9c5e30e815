import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeInvisible, sanitize, sanitizeName } from "../../../src/text/sanitize.ts";
import { holds } from "../../support/builders.ts";

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

/** The first digits of a text's SHA-256. */
function digestOf(outside: string): string {
  return createHash("sha256").update(outside).digest("hex").slice(0, 8);
}

const short = ([one, other]: readonly [string, string]) => [...one].length <= 200 && [...other].length <= 200;

describe.each([
  ["text", sanitize],
  ["a name", sanitizeName],
])("%s from outside", (_, show) => {
  it("looks different where it is different", () => {
    holds(
      fc.property(fc.oneof(similar, fc.tuple(text, text)).filter(short), ([one, other]) => {
        expect(show(one) === show(other)).toBe(one === other);
      }),
      500,
    );
  });

  it("holds nothing that cannot be seen or that reorders what is seen", () => {
    holds(
      fc.property(text, (outside) => {
        expect(show(outside)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(show(outside)).not.toMatch(/(?! )\p{Zs}/u);
      }),
      500,
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
    expect(sanitize(outside)).toBe(shown);
  });
});

describe("what is too long", () => {
  it("is cut, and says by how much", () => {
    expect(sanitize("x".repeat(200))).toBe("x".repeat(200));
    expect(sanitize("x".repeat(203))).toBe(
      `${"x".repeat(200)}… (203 characters in all, sha256 ${digestOf("x".repeat(203))})`,
    );
    expect(sanitize("abcdef", 4)).toBe(`abcd… (6 characters in all, sha256 ${digestOf("abcdef")})`);
  });

  it("is counted in characters as they are shown, and never cut within one", () => {
    const cut = (head: string, outside: string) =>
      `${head}… (${[...outside].length} characters in all, sha256 ${digestOf(sanitize(outside, Number.POSITIVE_INFINITY))})`;
    expect(sanitize("💥".repeat(100))).toBe("💥".repeat(100));
    expect(sanitize(`x${"💥".repeat(100)}`)).toBe(cut(`x${"💥".repeat(99)}`, `x${"💥".repeat(100)}`));
    expect(sanitize("\u202e".repeat(25))).toBe("\\u{202e}".repeat(25));
    expect(sanitize("\u202e".repeat(26))).toBe(cut("\\u{202e}".repeat(25), "\u202e".repeat(26)));
    for (let shift = 1; shift < 8; shift++) {
      const outside = "x".repeat(shift) + "\u202e".repeat(25);
      expect(sanitize(outside)).toBe(cut("x".repeat(shift) + "\\u{202e}".repeat(24), outside));
    }
    expect(sanitize("\\".repeat(100))).toBe("\\".repeat(200));
    const backslashes = `x${"\\".repeat(100)}`;
    expect(sanitize(backslashes)).toBe(cut(`x${"\\".repeat(198)}`, backslashes));
  });

  it("has a bounded length, however long the text is", () => {
    holds(
      fc.property(text, fc.nat(300), (outside, times) => {
        expect(sanitize(outside.repeat(times)).length).toBeLessThan(260);
      }),
    );
  });

  it("looks different where it is different, also behind the cut", () => {
    const long = fc.tuple(similar, fc.nat(200)).map(([[one, other], at]) => {
      const head = "x\u202e".repeat(at);
      return [head + one, head + other] as const;
    });
    holds(
      fc.property(long, fc.integer({ min: 4, max: 200 }), ([one, other], longest) => {
        expect(sanitize(one, longest) === sanitize(other, longest)).toBe(one === other);
      }),
      500,
    );
  });

  it("looks different where lone surrogates behind the cut differ", () => {
    const shown = ["\ud800", "\ud801", "\ufffd"].map((end) => sanitize("x".repeat(203) + end));
    expect(new Set(shown).size).toBe(3);
  });

  it("cannot be feigned by a text that ends like one", () => {
    const long = "x".repeat(203);
    expect(sanitize(sanitize(long))).not.toBe(sanitize(long));
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
    expect(sanitizeName(name)).toBe(shown);
  });
});

describe("text that is visible already", () => {
  it("is left alone, so that nothing is shown as hidden twice", () => {
    holds(
      fc.property(text, (outside) => {
        expect(escapeInvisible(sanitize(outside))).toBe(sanitize(outside));
        expect(escapeInvisible(escapeInvisible(outside))).toBe(escapeInvisible(outside));
      }),
    );
  });
});
