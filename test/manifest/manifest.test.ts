import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readmeWithTables } from "../../scripts/readme.ts";
import { FIELDS } from "../../src/fields.ts";
import { DEFAULTS } from "../../src/inputs.ts";
import { VERSION } from "../../src/version.ts";

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

  it("takes the workflow's repository and token where none are given", () => {
    expect(action.inputs.repository.default).toBe("${{ github.repository }}");
    expect(action.inputs.githubToken.default).toBe("${{ github.token }}");
  });

  it("runs the bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });
});

describe("README.md", () => {
  it("has the tables that action.yml gives", () => {
    expect(read("README.md")).toBe(readmeWithTables());
  });

  it("shows each of its workflows as the file in examples/ has it", () => {
    const examples = readdirSync(join(ROOT, "examples")).map((file) =>
      withoutHeading(read(`examples/${file}`)),
    );
    const shown = [...read("README.md").matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, workflow]) => workflow);
    expect(shown.length).toBeGreaterThan(0);
    for (const workflow of shown) expect(examples).toContain(workflow);
  });
});

describe("examples/", () => {
  it.each(readdirSync(join(ROOT, "examples")))("%s names inputs and outputs that exist", (file) => {
    const text = read(`examples/${file}`);
    const given = stepsOf(parse(text)).flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.length).toBeGreaterThan(0);
    for (const name of given) expect(Object.keys(action.inputs)).toContain(name);
    for (const [, name] of text.matchAll(/steps\.keyway\.outputs\.(\w+)/g))
      expect(Object.keys(action.outputs)).toContain(name);
  });

  it.each(readdirSync(join(ROOT, "examples")))("%s asks for no more than to read contents", (file) => {
    expect(parse(read(`examples/${file}`)).permissions).toEqual({ contents: "read" });
  });
});

describe("the version", () => {
  it("is the same in package.json and in the requests", () => {
    expect(JSON.parse(read("package.json")).version).toBe(VERSION);
  });
});

describe("the workflows of the project", () => {
  it.each(readdirSync(join(ROOT, ".github/workflows")))(
    "%s pins other people's actions by commit",
    (file) => {
      const uses = stepsOf(parse(read(`.github/workflows/${file}`))).flatMap((step) => step.uses ?? []);
      for (const action of uses.filter((name) => name !== "./")) expect(action).toMatch(/@[0-9a-f]{40}$/);
    },
  );
});

interface Step {
  uses?: string;
  with?: Record<string, string>;
}

function stepsOf(workflow: { jobs: Record<string, { steps: Step[] }> }): Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}

/** The comment at the top of an example is said in the README's own words. */
function withoutHeading(text: string): string {
  return text.replace(/^(#.*\n)+/, "");
}
