import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { VERSION } from "../../src/domain/version.ts";
import { DEFAULTS } from "../../src/inputs/inputs.ts";
import { FIELDS } from "../../src/inputs/schema.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const action = parse(read("action.yml"));

describe("action.yml", () => {
  it("has the inputs that are read, in the same order", () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(FIELDS));
  });

  it("has the defaults that an empty input takes", () => {
    const expressions = ["repository", "githubToken"];
    const defaults = Object.entries<{ default?: string }>(action.inputs)
      .filter(([name, { default: usual }]) => usual && !expressions.includes(name))
      .map(([name, { default: usual }]) => [name, usual]);
    expect(Object.fromEntries(defaults)).toEqual(DEFAULTS);
  });

  it("keeps to what the Marketplace shows of a description: 125 characters", () => {
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.name.length).toBeLessThanOrEqual(125);
  });

  it("says what every input and output is, in one line", () => {
    for (const { description } of [
      ...Object.values<Entry>(action.inputs),
      ...Object.values<Entry>(action.outputs),
    ])
      expect(description).toMatch(/^[^\n|]+\.$/);
  });

  it("takes the workflow's repository and token where none are given", () => {
    expect(action.inputs.repository.default).toBe("${{ github.repository }}");
    expect(action.inputs.githubToken.default).toBe("${{ github.token }}");
  });

  it("runs the bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });
});

describe("the version", () => {
  it("is the same in package.json and in the requests", () => {
    expect(JSON.parse(read("package.json")).version).toBe(VERSION);
  });

  it("is the newest that the changelog tells, below what is unreleased", () => {
    const [first, ...released] = [...read("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(first).toBe("Unreleased");
    expect(released[0] ?? VERSION).toMatch(new RegExp(`^${VERSION.replaceAll(".", "\\.")}\\b`));
  });
});

interface Entry {
  description: string;
}
