import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  CONNECTION,
  ending,
  green,
  PROJECT,
  preview,
  red,
  shop,
  shopAt,
  sync,
  writes,
} from "./situation.ts";

const situation = { vault: { production: { A: "new" } }, vercel: { production: { A: "old" } } };

describe.concurrent("what is out of order is told as what it is", () => {
  test("a project beyond Keyway's one page works, and is not blamed for an outage", async () => {
    const projects = ["prj_first", PROJECT].map((id) => ({ id, name: id }));
    const faults = { projectsListed: 1 };
    await using sandbox = await startSandbox(shop({ vault: situation.vault, projects, faults }));
    expect(ending(await sync(sandbox))).toEqual(green("synced"));
    sandbox.setFaults({ failReads: { path: "/sync/", times: 99, status: 500 } });
    const result = await preview(sandbox);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(annotations(result, "error")[0]).toMatch(
      /prj_shop is not among the projects that it lists.*first page only[\s\S]*provider may have an outage/,
    );
  });

  test("a project that is not found by its link may be beyond that page too", async () => {
    const projects = [
      { id: "prj_first", name: "first" },
      { id: PROJECT, name: "shop", linkedRepo: "acme/shop" },
    ];
    await using sandbox = await startSandbox(shop({ projects, faults: { projectsListed: 1 } }));
    const result = await preview(sandbox, { projectId: "" });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(annotations(result, "error")[0]).toMatch(/linked to acme\/shop.*first page only.*set projectId/);
  });

  test.each(["revoked", "expired"] as const)(
    "a connection that is %s is to be made again",
    async (health) => {
      const connections = [{ id: CONNECTION, provider: "vercel", health }] as const;
      await using sandbox = await startSandbox(shop({ ...situation, connections: [...connections] }));
      const result = await preview(sandbox);
      expect(ending(result)).toEqual(red("error", "unavailable", ""));
      expect(annotations(result, "error")[0]).toMatch(
        /Keyway knows the connection.*cannot read anything at Vercel.*revoked or has expired[\s\S]*keyway connect vercel/,
      );
    },
  );

  test("GitHub's outage, which looks like a missing right", async () => {
    await using sandbox = await startSandbox(shop({ ...situation, outages: { github: "refuses" } }));
    const result = await preview(sandbox);
    expect(ending(result)).toEqual(red("error", "forbidden", ""));
    expect(annotations(result, "error")[0]).toMatch(/outage or rate limit of GitHub looks the same/);
  });

  test("more than one window of the rate limit has, which no waiting helps", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `env-${index}`);
    const vault = Object.fromEntries(names.map((name) => [name, { [`KEY_${name}`]: "1" }]));
    const faults = { rateLimit: { limit: 20, windowSeconds: 900 } };
    await using sandbox = await startSandbox(shopAt("railway", { vault, faults }));
    const environments = names.map((name) => `${name}:${name}`).join();
    const result = await sync(sandbox, { provider: "railway", environments });
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    expect(annotations(result, "error")[0]).toMatch(
      /takes 23 requests.*allows 20 in one window[\s\S]*Split the run/,
    );
    expect(annotations(result, "error")[0]).not.toContain("UTC");
    expect(writes(sandbox)).toEqual([]);
  });
});
