import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generatedPages } from "../../scripts/readme.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const action = parse(read("action.yml"));
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...filesIn("docs", ".md")];

describe("the pages for users", () => {
  it.each(Object.entries(generatedPages()))("%s has what action.yml and examples/ give", (path, text) => {
    expect(read(path)).toBe(text);
  });

  it("README.md has each input once", () => {
    const names = [...read("README.md").matchAll(/<!-- (inputs: \w+) -->\n([\s\S]*?)<!-- \/\1 -->/g)]
      .flatMap(([, , table = ""]) => [...table.matchAll(/^\| `(\w+)`/gm)])
      .map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it.each(PAGES)("%s shows only YAML that can be read, with inputs that exist", (path) => {
    const snippets = [...read(path).matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(
      ([, indent = "", yaml = ""]): unknown => parse(yaml.replaceAll(new RegExp(`^${indent}`, "gm"), "")),
    );
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(snippets.flatMap(inputsIn)));
  });

  it.each(PAGES)("%s links to files and places that exist", (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)\s]+)\)|(?:src|srcset)="(?!https?:)/g)];
    const dead = links.filter(([, link = ""]) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(dead.map(([, link]) => link)).toEqual([]);
  });

  it("README.md shows pictures that exist", () => {
    const pictures = [...read("README.md").matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path]) => path);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(existsSync(join(ROOT, picture ?? ""))).toBe(true);
    expect(filesIn("docs/images", ".png").sort()).toEqual([...new Set(pictures)].sort());
  });

  it.each(filesIn("docs/images", ".png"))("%s is small enough for a front page", (picture) => {
    expect(statSync(join(ROOT, picture)).size).toBeLessThan(1_000_000);
  });

  it("README.md ends with the two commands that show and test the project", () => {
    expect(read("README.md")).toContain("```sh\nnpm ci && npm run demo\n```");
    expect(read("README.md")).toContain("```sh\nnpm ci && npm test\n```");
  });
});

describe("docs/reference.md", () => {
  const reference = read("docs/reference.md");

  it("has a place for every reason and result that a report links to", () => {
    const reasons = wordsOf("src/domain/errors.ts", /\n {2}\| "([a-z-]+)"/g);
    const results = wordsOf("src/outcome/outcome.ts", /\bkind: "([a-z-]+)"/g);
    expect(reasons.length).toBeGreaterThan(15);
    expect(results.length).toBeGreaterThan(7);
    // These two are always red, and a red step links to its reason.
    const linked = results.filter((result) => !["refused", "partially-synced", "error"].includes(result));
    for (const anchor of [...reasons, ...linked]) expect(anchorsOf(reference)).toContain(anchor);
  });
});

describe("the messages in the README's table", () => {
  const table = /<!-- messages -->\n([\s\S]*?)<!-- \/messages -->/.exec(read("README.md"))?.[1] ?? "";
  const messages = [...table.matchAll(/^\| (.+?) \|/gm)].map(([, message = ""]) => message).slice(2);
  const said = [...filesIn("src", ".ts"), ...filesIn("test/golden", ".md")].flatMap((path) =>
    linesOf(read(path)),
  );

  it.each(messages)("%s is what the action says", (message) => {
    const parts = words(message)
      .split("…")
      .map((part) => part.trim());
    const inOrder = new RegExp(parts.map(pattern).join(".*"), "i");
    expect(said.some((line) => inOrder.test(line))).toBe(true);
  });
});

/** A file's lines, with a mark where a template fills in what it is about. */
function linesOf(text: string): string[] {
  return text.split("\n").map((line) => words(line.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "…")));
}

/** Finds a text, in which a number may also be one that is filled in. */
function pattern(text: string): string {
  return text.replaceAll(/[^\w\s]/g, "\\$&").replaceAll(/\d+/g, "(?:$&|…)");
}

/** A text without what only shows how it is set. */
function words(text: string): string {
  return text.replaceAll(/[`\\]/g, "");
}

function wordsOf(path: string, form: RegExp): string[] {
  return [...new Set([...read(path).matchAll(form)].map(([, word = ""]) => word))];
}

function inputsIn(snippet: unknown): string[] {
  if (typeof snippet !== "object" || snippet === null) return [];
  const own = "uses" in snippet && String(snippet.uses).startsWith("keywaysh/keyway-sync-action@");
  const given = own && "with" in snippet ? Object.keys(snippet.with ?? {}) : [];
  return [...given, ...Object.values(snippet).flatMap(inputsIn)];
}

/** The anchors that GitHub gives a page: its headings and its own. */
function anchorsOf(page: string): string[] {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
  return [...headings, ...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)];
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`);
}
