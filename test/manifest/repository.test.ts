import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe(".node-version", () => {
  it("is the Node that runs the action, and that the project brings", () => {
    const major = read(".node-version").trim();
    expect(parse(read("action.yml")).runs.using).toBe(`node${major}`);
    expect(JSON.parse(read("package.json")).devDependencies.node).toMatch(new RegExp(`^${major}\\.`));
  });
});

const FORMS = readdirSync(join(ROOT, ".github/ISSUE_TEMPLATE")).filter((file) => file !== "config.yml");

/** What GitHub asks of an issue form; it shows none of a form that it cannot read. */
describe("an issue form", () => {
  it.each(FORMS)("%s has a name, a description and something to fill in", (file) => {
    const { name, description, body } = formOf(file);
    expect([name, description]).toEqual([expect.any(String), expect.any(String)]);
    expect(body.some(({ type }) => type !== "markdown")).toBe(true);
  });

  it.each(FORMS)("%s asks in ways that GitHub knows, each with a label and an id of its own", (file) => {
    const fields = formOf(file).body.filter(({ type }) => type !== "markdown");
    for (const { type, attributes } of fields) {
      expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
      expect(attributes.label).toBeTruthy();
      if (type === "dropdown") expect(new Set(attributes.options).size).toBe(attributes.options?.length);
    }
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });

  it.each(FORMS)("%s uses no key that GitHub would refuse", (file) => {
    const { body, ...top } = formOf(file);
    expect(["name", "description", "title", "labels", "assignees"]).toEqual(
      expect.arrayContaining(Object.keys(top)),
    );
    for (const field of body) {
      expect(["type", "id", "attributes", "validations"]).toEqual(expect.arrayContaining(Object.keys(field)));
      expect(["label", "description", "placeholder", "value", "render", "options", "multiple"]).toEqual(
        expect.arrayContaining(Object.keys(field.attributes)),
      );
    }
  });

  it("leaves vulnerabilities to a private report", () => {
    const { blank_issues_enabled, contact_links } = parse(read(".github/ISSUE_TEMPLATE/config.yml"));
    expect(blank_issues_enabled).toBe(false);
    expect(contact_links[0].url).toMatch(/\/security\/advisories\/new$/);
  });
});

describe("the badges of the README", () => {
  const workflows = [...read("README.md").matchAll(/workflows\/([\w.-]+)\/badge\.svg\?branch=main/g)];

  it("show how workflows ended that run on pushes to main", () => {
    expect(workflows.length).toBeGreaterThan(0);
    for (const [, file] of workflows)
      expect(parse(read(`.github/workflows/${file}`)).on.push.branches).toContain("main");
  });

  it("name the license that the project has", () => {
    const { license } = JSON.parse(read("package.json"));
    expect(read("README.md")).toContain(`badge/license-${license}-`);
    expect(read("LICENSE")).toContain(`${license} License`);
  });
});

describe("docs/README.md", () => {
  it("lists every page beside it", () => {
    const listed = [...read("docs/README.md").matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page);
    const pages = readdirSync(join(ROOT, "docs")).filter(
      (file) => file.endsWith(".md") && file !== "README.md",
    );
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
}

function formOf(file: string): { name: string; description: string; body: Field[] } {
  return parse(read(`.github/ISSUE_TEMPLATE/${file}`));
}
