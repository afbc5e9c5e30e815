import { describe, expect, it } from "vitest";
import { foldedWord, nearest } from "../../../src/text/nearest.ts";

describe("a word as it is compared", () => {
  it("has letters and digits only, in lower case", () => {
    expect(foldedWord("API-url_2 é!")).toBe("apiurl2é");
  });
});

const NAMES = ["environments", "mode", "apiUrl", "allowDelete", "maxDeletes", "issue"] as const;

describe("the nearest of some words", () => {
  it.each([
    ["environment", "environments"],
    ["enviroments", "environments"],
    ["environmentss", "environments"],
    ["evnironments", "environments"],
    ["environmen", "environments"],
    ["api-url", "apiUrl"],
    ["API_URL", "apiUrl"],
    ["allow delete", "allowDelete"],
    ["max-delete", "maxDeletes"],
    ["mde", "mode"],
    ["moed", "mode"],
    ["issues", "issue"],
  ])("is the one that was meant: %s", (word, meant) => {
    expect(nearest(word, NAMES)).toBe(meant);
  });

  it.each(["", "me", "m", "color", "timeout", "environmentally", "envi"])("is none for %j", (word) => {
    expect(nearest(word, NAMES)).toBeUndefined();
  });

  it("is the nearer of two", () => {
    expect(nearest("names", ["named", "names", "games"])).toBe("names");
  });

  it.each([
    ["staging3", ["staging1", "staging2"]],
    ["DEV", ["dev", "Dev"]],
  ])("is not guessed where two are equally near: %s", (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });

  it("is the only candidate there is", () => {
    expect(nearest("mdoe", ["mode"])).toBe("mode");
  });

  it("is a candidate that is listed twice", () => {
    expect(nearest("prodution", ["production", "production"])).toBe("production");
  });

  it("is none of none", () => {
    expect(nearest("mode", [])).toBeUndefined();
  });
});
