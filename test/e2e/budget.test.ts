import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { asked, ending, green, preview, type Shop, shop, sync, writes } from "./situation.ts";

const DIST = join(import.meta.dirname, "../../dist");

/** Bytes, a tenth above what it was on 2026-11-24. */
const LARGEST_INDEX = 1_056_000;

describe("the bundle", () => {
  test("does not grow unnoticed", async () => {
    expect((await readFile(join(DIST, "index.js"))).length).toBeLessThan(LARGEST_INDEX);
  });

  test.each(["octokit", "process.exit("])("leaves %s to the runs that need it", async (guest) => {
    expect(await readFile(join(DIST, "index.js"), "utf8")).not.toContain(guest);
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

/** Environments with a name of their own each, none of it at the provider yet. */
function outOfStep(count: number): { situation: Shop; environments: string } {
  const names = Array.from({ length: count }, (_, index) => `env_${index}`);
  return {
    situation: { vault: Object.fromEntries(names.map((name) => [name, { [`KEY_${name}`]: "1" }])) },
    environments: names.map((name) => `${name}:${name}`).join("\n"),
  };
}

describe.concurrent("the requests", () => {
  test.each([
    ["of a preview are two for each environment", 3, { mode: "preview" }, 6],
    ["of a preview of a pull are three for each environment", 3, { mode: "preview", direction: "pull" }, 9],
    ["for finding the target are two more", 1, { mode: "preview", connectionId: "", projectId: "" }, 4],
    [
      "before a run fails for drift are one more for each that drifts",
      3,
      { mode: "preview", failOnDrift: "true" },
      9,
    ],
    ["of a sync of one environment are four", 1, { provider: "railway" }, 4],
    [
      "of a sync of two are those to read, and for each the write and a look at both",
      2,
      { provider: "railway" },
      10,
    ],
    [
      "of a sync of a standard target of Vercel are two more, for the others",
      0,
      { environments: "production" },
      6,
    ],
    ["of a sync of another target of Vercel are three more", 1, {}, 7],
  ])("%s", async (_, count, inputs: Record<string, string>, requests) => {
    const { situation, environments } = outOfStep(count);
    const vault = { production: { A: "1" }, ...situation.vault };
    await using sandbox = await startSandbox(shop({ vault }));
    const result = await sync(sandbox, { environments, ...inputs });
    expect(result.outputs.result).not.toBe("error");
    expect(asked(sandbox)).toHaveLength(requests);
  });

  test.each([
    [
      "of a preview that guards deletions under another name are three",
      { mode: "preview", allowDelete: "true" },
      3,
    ],
    ["of a pull are three to read, the write, and two to look", { direction: "pull" }, 6],
    ["of discover are providers, connections, and the projects of each", { mode: "discover" }, 3],
    ["of disconnect are the deletion, and a look before and after it", { mode: "disconnect" }, 3],
  ])("%s", async (_, inputs: Record<string, string>, requests) => {
    const values = { vault: { production: { A: "1" } }, vercel: { preview: { B: "2" } } };
    await using sandbox = await startSandbox(shop(values));
    const result = await sync(sandbox, { environments: "production:preview", ...inputs });
    expect(result.outputs.result).not.toBe("error");
    expect(sandbox.requests).toHaveLength(requests);
  });

  test("each read what was written after every write", async () => {
    const { situation, environments } = outOfStep(2);
    await using sandbox = await startSandbox(shop(situation));
    await sync(sandbox, { environments, provider: "railway" });
    const order = asked(sandbox)
      .slice(4)
      .map((request) => request.split(" ")[0]);
    expect(order).toEqual(["POST", "push", "push", "POST", "push", "push"]);
  });

  test("of a preview of 20 environments and a sync of 10 fit in one window of the live limit", async () => {
    const { situation, environments } = outOfStep(20);
    const faults = { rateLimit: { limit: 100, windowSeconds: 900 } };
    await using sandbox = await startSandbox(shop({ ...situation, faults }));
    const ten = environments.split("\n").slice(0, 10).join();
    expect(ending(await preview(sandbox, { environments }))).toEqual(green("drift", true));
    expect(ending(await sync(sandbox, { environments: ten }))).toEqual(green("synced"));
    expect(writes(sandbox)).toHaveLength(10);
    expect(sandbox.requests.length).toBeLessThanOrEqual(100);
  });
});
