import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { asked, ending, green, preview, type Shop, shop, shopAt, sync, writes } from "./situation.ts";

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
    ["of a preview are two for each environment, and three for Vercel's targets", 3, { mode: "preview" }, 9],
    [
      "of a preview of a pull are three for each environment, and one where a side is empty",
      3,
      { mode: "preview", direction: "pull" },
      10,
    ],
    ["for finding the target are two more", 1, { mode: "preview", connectionId: "", projectId: "" }, 7],
    [
      "before a run fails for drift are one more for each that drifts",
      3,
      { mode: "preview", failOnDrift: "true" },
      12,
    ],
    [
      "of a sync of a standard target of Vercel are those to read and check, the claim, the project, the vault, and the others",
      0,
      { environments: "production" },
      9,
    ],
    ["of a sync of another target of Vercel are one more", 1, {}, 10],
    ["of a sync that looks its provider up are as many: there is no claim to check", 1, { provider: "" }, 10],
  ])("%s", async (_, count, inputs: Record<string, string>, requests) => {
    const { situation, environments } = outOfStep(count);
    const vault = { production: { A: "1" }, ...situation.vault };
    await using sandbox = await startSandbox(shop({ vault }));
    const result = await sync(sandbox, { environments, ...inputs });
    expect(result.outputs.result).not.toBe("error");
    expect(asked(sandbox)).toHaveLength(requests);
  });

  test.each([
    ["of one environment are those to read and check it, the claim, the project and the vault", 1, 7],
    ["of two are for each the write and a check of both", 2, 13],
  ])("of a sync to Railway %s", async (_, count, requests) => {
    const { situation, environments } = outOfStep(count);
    await using sandbox = await startSandbox(shopAt("railway", situation));
    expect(ending(await sync(sandbox, { environments, provider: "railway" }))).toEqual(green("synced"));
    expect(asked(sandbox)).toHaveLength(requests);
  });

  test("of a run with nothing to write are two for each environment, and the claim of a sync", async () => {
    const production = { A: "1" };
    await using sandbox = await startSandbox(shop({ vault: { production }, vercel: { production } }));
    expect(ending(await preview(sandbox))).toEqual(green("in-sync"));
    expect(ending(await sync(sandbox))).toEqual(green("in-sync"));
    expect(asked(sandbox)).toHaveLength(2 + 3);
  });

  test.each([
    [
      "of a preview with deletions under another name are two, the count, the vault's names, and two targets",
      { mode: "preview", allowDelete: "true" },
      6,
    ],
    [
      "of a pull are three to read, the count, the claim, the project, the vault, the write, and two to check",
      { direction: "pull" },
      10,
    ],
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
    await using sandbox = await startSandbox(shopAt("railway", situation));
    await sync(sandbox, { environments, provider: "railway" });
    const order = asked(sandbox)
      .slice(7)
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
