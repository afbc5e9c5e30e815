import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entries, parseEnvironments } from "../../../src/inputs/environment-list.ts";
import { holds, text } from "../../support/builders.ts";

describe("the text of environments", () => {
  it.each([
    ["one bare name", "production", [{ keyway: "production" }]],
    ["a pair", "staging:preview", [{ keyway: "staging", provider: "preview" }]],
    ["commas", "a:b,c", [{ keyway: "a", provider: "b" }, { keyway: "c" }]],
    ["a comma at the end", "a, b,", [{ keyway: "a" }, { keyway: "b" }]],
    [
      "lines, with blanks and carriage returns",
      "\n a : b \r\n\r\n c\n",
      [{ keyway: "a", provider: "b" }, { keyway: "c" }],
    ],
    ["a blank after the colon", "staging: preview", [{ keyway: "staging", provider: "preview" }]],
    ["all that a Keyway name may hold", "Az09-_.", [{ keyway: "Az09-_." }]],
    ["a Keyway name that begins with a digit", "2nd", [{ keyway: "2nd" }]],
    ["blanks inside a provider name", "qa:my env 2", [{ keyway: "qa", provider: "my env 2" }]],
    [
      "other scripts and signs in a provider name",
      "qa:größe/β→(テスト)#1 – 👩‍💻!",
      [{ keyway: "qa", provider: "größe/β→(テスト)#1 – 👩‍💻!" }],
    ],
  ])("is read as entries: %s", (_, written, requests) => {
    expect(parseEnvironments(written)).toEqual({ requests, problem: undefined });
  });

  const EXAMPLE =
    'write keyway or keyway:provider, one per line or comma-separated, for example "environments: production, staging:preview"';

  it.each([
    ["a:b:c", "a:b:c has more than one colon"],
    [":b", ":b is missing the Keyway environment before the colon"],
    [":", ": is missing the Keyway environment before the colon"],
    ["production:", "production: is missing the provider environment after the colon"],
    ["a:, b", "a: is missing the provider environment after the colon"],
    ["préprod", "préprod is not the name of a Keyway environment (letters, digits, -, _ and .)"],
    ["_a", "_a is not the name of a Keyway environment (letters, digits, -, _ and .)"],
    ["feature/x", "feature/x is not the name of a Keyway environment (letters, digits, -, _ and .)"],
    ["*", "* is not the name of a Keyway environment (letters, digits, -, _ and .)"],
    [" , \n", "no environment is named"],
    ["", "no environment is named"],
    ["# production", "# production contains a comment, which a block of text cannot have"],
    [
      '[{"keyway":"staging","provider":"preview"}]',
      '[{"keyway":"staging","provider":"preview"}] is a YAML or JSON structure, and this input is plain text',
    ],
  ])("is refused with an example, where nobody can tell what was meant: %j", (written, problem) => {
    const told = text(parseEnvironments(written).problem);
    expect(told.endsWith(`; ${EXAMPLE}`)).toBe(true);
    expect(unquoted(told)).toContain(unquoted(problem));
  });

  it.each([
    ["production staging", "has a space in the Keyway environment's name", "production, staging"],
    [
      "staging: preview production:production",
      "has more than one colon",
      "staging:preview, production:production",
    ],
    ["- production", "is written as a YAML list item", "production"],
    ["- production\n- staging: preview", "is written as a YAML list item", "production, staging:preview"],
    ["* production\n* dev", "is written as a YAML list item", "production, dev"],
    ["-production", "is not the name of a Keyway environment", "production"],
    ['["production"]', "is a YAML or JSON structure", "production"],
    ['["production", "staging"]', "is a YAML or JSON structure", "production, staging"],
    ["[production, staging:preview]", "is a YAML or JSON structure", "production, staging:preview"],
    ['[\n  "production",\n  "dev"\n]', "is a YAML or JSON structure", "production, dev"],
    [
      '{"production": "production", "staging": "preview"}',
      "is a YAML or JSON structure",
      "production:production, staging:preview",
    ],
    ["{staging: preview}", "is a YAML or JSON structure", "staging:preview"],
    ["'production'", "contains quotes", "production"],
    ['"production"', "contains quotes", "production"],
    ["\u201cproduction\u201d", "contains typographic quotes", "production"],
    [
      "\u00abproduction\u00bb, staging:\u2018preview\u2019",
      "contains typographic quotes",
      "production, staging:preview",
    ],
    ["`production`, staging:`preview`", "contains quotes", "production, staging:preview"],
    ["staging=preview", "has `=` instead of a colon", "staging:preview"],
    ["staging = preview", "has `=` instead of a colon", "staging:preview"],
    ["staging->preview", "has an arrow instead of a colon", "staging:preview"],
    ["staging -> my preview", "has an arrow instead of a colon", "staging:my preview"],
    ["staging=>preview", "has an arrow instead of a colon", "staging:preview"],
    ["staging → preview", "has an arrow instead of a colon", "staging:preview"],
    ["a;b", "has a semicolon instead of a comma", "a, b"],
    ["production,staging;dev", "has a semicolon instead of a comma", "production, staging, dev"],
    ["production  staging", "has a space", "production, staging"],
    ["- production\n  - staging", "is written as a YAML list item", "production, staging"],
    ["- my-environment", "is written as a YAML list item", "my-environment"],
    ['\n ["production"]', "is a YAML or JSON structure", "production"],
    ["production;", "has a semicolon instead of a comma", "production"],
    ["a:<preview>", "contains brackets", "a:preview"],
    ["production, a:b[1]", "contains brackets", "production, a:b1"],
    ["a\tb", "contains an invisible character", "a, b"],
    ["a\rb", "contains an invisible character", "a, b"],
    ["qa\u200b", "contains an invisible character", "qa"],
    ["qa:pre\u202eview", "contains an invisible character", "qa:preview"],
    ["production # live\nstaging:preview # QA, mostly", "contains a comment", "production, staging:preview"],
    ["# all of them\nproduction", "contains a comment", "production"],
    ["a;a", "has a semicolon instead of a comma", "a"],
  ])("is refused with the right spelling of it: %j", (written, what, right) => {
    const told = text(parseEnvironments(written).problem);
    expect(told).toContain(what.replaceAll("`", ""));
    expect(told.endsWith(`; write "environments: ${right}"`), told).toBe(true);
    expect(parseEnvironments(right).problem).toBeUndefined();
  });

  it("is refused with the first three wrong entries, and the number of the others", () => {
    const told = text(parseEnvironments("a:, b, :c, d=e, f;g, h:i:j").problem);
    expect(told).toMatch(/^a: is .*; :c is .*; "d=e" has .* \(and 2 more\); write keyway or/);
    expect(told).not.toContain("f;g");
  });

  it("is refused with three wrong entries and no number where these are all", () => {
    const told = text(parseEnvironments("a:, :c, d=e").problem);
    expect(told).not.toContain("more)");
    expect(told.match(/ (?:is|has) /g)).toHaveLength(3);
  });

  it.each([
    "{keyway: production, provider: preview}",
    "[{name: x}, b]",
    "- environment: x",
    "- environments",
  ])("is refused without a guess where it describes an environment by its keys: %s", (written) => {
    expect(text(parseEnvironments(written).problem)).toContain("write keyway or keyway:provider");
  });

  it("may be a list with a dash within a name", () => {
    expect(parseEnvironments("a:my - env").requests).toEqual([{ keyway: "a", provider: "my - env" }]);
  });

  it("is refused where no environment is named", () => {
    expect(text(parseEnvironments(" , \n").problem)).toMatch(/^no environment is named;/);
  });

  it("gives no entries at all where one is wrong", () => {
    expect(parseEnvironments("production, a;b").requests).toEqual([]);
  });

  it("is understood, or shown as it would be understood, whatever it is", () => {
    const unit = fc.constantFrom(..."ab1.:;,=->→[]{}\"'# \n\t*é<>");
    holds(
      fc.property(fc.string({ unit, maxLength: 20 }), (written) => {
        const { requests, problem } = parseEnvironments(written);
        if (problem === undefined) {
          expect(requests.length).toBeGreaterThan(0);
          return;
        }
        const [, right = "a"] = /write "environments: (.*)"$/.exec(text(problem)) ?? [];
        expect(parseEnvironments(right).problem).toBeUndefined();
      }),
    );
  });

  it.each([" ", "a ", ":", "#", "- ", "[", "= "])("takes no longer than its length: %j", (part) => {
    const started = performance.now();
    parseEnvironments(`a${part.repeat(30_000)}b;`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("drops blank entries of a list", () => {
    expect(entries(" a,,b \n\n c ")).toEqual(["a", "b", "c"]);
  });
});

/** Without the marks in which plain text puts what came from outside. */
function unquoted(words: string): string {
  return words.replaceAll(/[\\"]/g, "");
}
