import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { asked, CONNECTION, DIALECTS, ending, green, held, PROJECT, shop, sync } from "./situation.ts";

const OTHER = "7eb0d25b-a9f7-4029-8445-e3844a0caacd";
const vault = { production: { A: "1" }, staging: { B: "2" } };
const nothing = { provider: "", connectionId: "", projectId: "" };

describe.concurrent.each(DIALECTS)("a target that is not given, on a server that speaks as %s", (dialect) => {
  test("is found by its provider: the one connection, the one project linked to the repository", async () => {
    const projects = [
      { id: "prj_blog", name: "blog", linkedRepo: "acme/blog" },
      { id: PROJECT, name: "shop", linkedRepo: "acme/shop" },
      { id: "prj_none", name: "none" },
    ];
    const connections = [
      { id: OTHER, provider: "railway" as const },
      { id: CONNECTION, provider: "vercel" as const },
    ];
    await using sandbox = await startSandbox(shop({ dialect, vault, projects, connections }));
    const result = await sync(sandbox, { ...nothing, provider: "vercel" });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs).toMatchObject({
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: PROJECT,
      serviceId: "",
    });
    expect(held(sandbox)).toEqual({ A: "1" });
    expect(asked(sandbox).slice(0, 2)).toEqual(["GET connections", "GET projects"]);
    const told = result.log.split("\n").filter((line) => /^(Keyway sync|Found|::group::Res)/.test(line));
    expect(told).toEqual([
      expect.stringMatching(/: sync \(auto, .*\), vault acme\/shop$/),
      "Found Vercel project shop (prj_shop)",
      "::group::Resolve connection and project",
    ]);
  });
});
