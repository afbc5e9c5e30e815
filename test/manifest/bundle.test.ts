import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");

/** Bytes, a tenth above what it was on 2026-11-28. */
const LARGEST_INDEX = 551_000;

describe("the bundle", () => {
  test("does not grow unnoticed", async () => {
    expect((await readFile(join(DIST, "index.js"))).length).toBeLessThan(LARGEST_INDEX);
  });

  test.each([
    ["Octokit", /octokit/],
    ["a second HTTP client", /\bclass HttpClient\b/],
    ["undici's fetch", /\bfunction fetching\b/],
    ["its web sockets", /\bclass WebSocket\b/],
  ])("leaves %s to the runs that need it", async (_, guest) => {
    const files = (await readdir(DIST)).filter((file) => file.endsWith("index.js"));
    const texts = await Promise.all(files.map((file) => readFile(join(DIST, file), "utf8")));
    const places = files.filter((_, index) => guest.test(texts[index] ?? ""));
    expect(places).not.toContain("index.js");
    expect(places).not.toHaveLength(0);
  });

  test.each(["node:http2", "(import.meta.url)"])("loads without %s", async (guest) => {
    expect((await readFile(join(DIST, "index.js"), "utf8")).includes(guest)).toBe(false);
  });

  test("asks of node:assert only what is there before it is loaded", async () => {
    const sources = (await bundledSources()).filter((path) => /\/undici\/.*\.js$/.test(path));
    expect(sources).not.toEqual([]);
    for (const source of sources)
      expect(await readFile(join(ROOT, source), "utf8")).not.toMatch(/\bassert\.\w/);
  });

  test("never ends the process before all is said", async () => {
    expect(await readFile(join(DIST, "index.js"), "utf8")).not.toContain("process.exit(");
  });

  test("comes with the licence of every package in it", async () => {
    const names = (await bundledSources()).map(
      (path) => /^(?:@[^/]+\/)?[^/]+/.exec(path.split("node_modules/").at(-1) ?? "")?.[0],
    );
    const licences = (await readFile(join(DIST, "licenses.txt"), "utf8")).split("\n");
    expect(names).toContain("undici");
    for (const name of new Set(names)) expect(licences).toContain(name);
  });
});

/** The files of packages that the bundler has read, below the project's folder. */
async function bundledSources(): Promise<string[]> {
  const stats = await readFile(join(ROOT, "lib/stats.json"), "utf8");
  return [...stats.matchAll(/"\.\/([^"]*node_modules\/[^"]+)"/g)].map(([, path = ""]) => path);
}
