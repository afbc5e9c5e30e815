import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const DIST = join(import.meta.dirname, "../../dist");

/** Bytes, a tenth above what it was on 2026-11-28. */
const LARGEST_INDEX = 826_000;

describe("the bundle", () => {
  test("does not grow unnoticed", async () => {
    expect((await readFile(join(DIST, "index.js"))).length).toBeLessThan(LARGEST_INDEX);
  });

  test.each([
    ["Octokit", "octokit"],
    ["a second HTTP client", "class HttpClient "],
    ["undici's fetch", "function fetching ("],
    ["its web sockets", "class WebSocket "],
  ])("leaves %s to the runs that need it", async (_, guest) => {
    const files = (await readdir(DIST)).filter((file) => file.endsWith("index.js"));
    const texts = await Promise.all(files.map((file) => readFile(join(DIST, file), "utf8")));
    const places = files.filter((_, index) => texts[index]?.includes(guest));
    expect(places).not.toContain("index.js");
    expect(places).not.toHaveLength(0);
  });

  test.each(["node:http2", "createRequire(import.meta.url)"])("does without %s", async (guest) => {
    expect(await readFile(join(DIST, "index.js"), "utf8")).not.toContain(guest);
  });

  test("asks of node:assert only what is there before it is loaded", async () => {
    const files = (await readdir(DIST)).filter((file) => file.endsWith("index.js"));
    for (const file of files) expect(await readFile(join(DIST, file), "utf8")).not.toMatch(/\bassert\.\w/);
  });

  test("never ends the process before all is said", async () => {
    expect(await readFile(join(DIST, "index.js"), "utf8")).not.toContain("process.exit(");
  });

  test("comes with the licence of every package in it", async () => {
    const stats = await readFile(join(DIST, "../lib/stats.json"), "utf8");
    const paths = [...stats.matchAll(/"\.\/([^"]*node_modules\/[^"]+)"/g)].map(([, path = ""]) => path);
    const names = paths.map(
      (path) => /^(?:@[^/]+\/)?[^/]+/.exec(path.split("node_modules/").at(-1) ?? "")?.[0],
    );
    const licences = (await readFile(join(DIST, "licenses.txt"), "utf8")).split("\n");
    expect(names).toContain("undici");
    for (const name of new Set(names)) expect(licences).toContain(name);
  });
});
