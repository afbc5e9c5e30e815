import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  asked,
  CONNECTION,
  DIALECTS,
  ending,
  green,
  held,
  PROJECT,
  planned,
  preview,
  red,
  row,
  SERVICE,
  shop,
  shopAt,
  sync,
  writes,
} from "./situation.ts";

const OTHER = "7eb0d25b-a9f7-4029-8445-e3844a0caacd";
const vault = { production: { A: "1" }, staging: { B: "2" } };
const nothing = { provider: "", connectionId: "", projectId: "" };

test("a target that is given stands in the first line of the log", async () => {
  await using sandbox = await startSandbox(shop({ vault }));
  const { log } = await preview(sandbox, { mode: "preview" });
  expect(log).toMatch(/^Keyway sync \S+: preview, vault acme\/shop, .*project prj_shop$/m);
  expect(log).not.toContain("Found ");
});

describe.concurrent.each(DIALECTS)("a target that is not given, on a server that speaks as %s", (dialect) => {
  test("is found by nothing at all where there is only one connection", async () => {
    await using sandbox = await startSandbox(shop({ dialect, vault }));
    const result = await preview(sandbox, { ...nothing, environments: "staging" });
    expect(ending(result)).toEqual(green("drift", true));
    expect(result.outputs).toMatchObject({
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: PROJECT,
    });
    expect(planned(result)).toMatchObject([{ keyway: "staging", provider: "preview" }]);
  });
});

describe.concurrent("the look-ups", () => {
  test("are two where nothing is given", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    await preview(sandbox, nothing);
    expect(asked(sandbox).slice(0, 2)).toEqual(["GET connections", "GET projects"]);
    expect(asked(sandbox).filter((request) => request.startsWith("GET"))).toHaveLength(2);
  });

  test("leave out the connection where it is given with its provider", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    await preview(sandbox, { projectId: "" });
    expect(asked(sandbox)).not.toContain("GET connections");
    expect(asked(sandbox)).toContain("GET projects");
  });

  test("leave out the projects where one is given", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    await preview(sandbox, { connectionId: "" });
    expect(asked(sandbox)).toContain("GET connections");
    expect(asked(sandbox)).not.toContain("GET projects");
  });
});

describe.concurrent("a connection without its provider", () => {
  test("has it looked up, so that bare names are understood", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    const result = await preview(sandbox, { provider: "", environments: "staging" });
    expect(result.outputs.provider).toBe("vercel");
    expect(planned(result)).toMatchObject([{ keyway: "staging", provider: "preview" }]);
    expect(asked(sandbox)[0]).toBe("GET connections");
  });

  test.each([404, 403])("goes on with pairs where the look-up fails with %i", async (status) => {
    const failReads = { path: "/connections$", times: 9, status };
    await using sandbox = await startSandbox(shop({ vault, faults: { failReads } }));
    const result = await sync(sandbox, { provider: "", environments: "production, staging:preview" });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs.provider).toBe("");
    expect(annotations(result, "warning")[0]).toMatch(/provider.*could not be looked up/);
    expect([held(sandbox), held(sandbox, "preview")]).toEqual([{ A: "1" }, { B: "2" }]);
  });

  test.each(["staging", "production, Production, dev"])(
    "and with a failed look-up, %s is an error that asks for the provider",
    async (environments) => {
      const failReads = { path: "/connections$", times: 9, status: 404 };
      await using sandbox = await startSandbox(shop({ vault, faults: { failReads } }));
      const result = await sync(sandbox, { provider: "", environments });
      expect(ending(result)).toEqual(red("error", "invalid-input", ""));
      expect(annotations(result, "error")[0]).toMatch(/environments: .*set provider, or write a pair/);
      expect(asked(sandbox)).toEqual(["GET connections"]);
    },
  );

  test("that the token does not see is told with those that it sees", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    const result = await sync(sandbox, { provider: "", connectionId: OTHER });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: "error" } });
    expect(annotations(result, "error")[0] + annotations(result, "warning").join()).toContain(CONNECTION);
    expect(writes(sandbox)).toEqual([]);
  });
});

describe.concurrent("a target that cannot be told", () => {
  test("of several connections lists them, and guesses none", async () => {
    const connections = [CONNECTION, OTHER].map((id) => ({ id, provider: "vercel" as const }));
    await using sandbox = await startSandbox(shop({ vault, connections }));
    const result = await sync(sandbox, { ...nothing, provider: "vercel" });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    const [error] = annotations(result, "error");
    for (const candidate of [CONNECTION, OTHER, "connectionId"]) expect(error).toContain(candidate);
    expect(result.summary).toContain(CONNECTION.slice(0, 8));
    expect(asked(sandbox)).toEqual(["GET connections"]);
  });

  test("of several providers' connections lists them where no provider is given", async () => {
    const connections = [
      { id: OTHER, provider: "netlify" as const },
      { id: CONNECTION, provider: "vercel" as const },
    ];
    await using sandbox = await startSandbox(shop({ vault, connections }));
    const result = await sync(sandbox, nothing);
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    const [error] = annotations(result, "error");
    for (const candidate of [CONNECTION, OTHER, "vercel", "netlify"]) expect(error).toContain(candidate);
  });

  test("for want of a connection of the provider lists the others and says how to make one", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    const result = await sync(sandbox, { ...nothing, provider: "netlify" });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(annotations(result, "error")[0]).toMatch(/keyway connect netlify/);
    expect(annotations(result, "error")[0]).toContain(CONNECTION);
  });

  test("for want of any connection says how to make one", async () => {
    await using sandbox = await startSandbox(shop({ vault, connections: [] }));
    const result = await sync(sandbox, nothing);
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(annotations(result, "error")[0]).toMatch(/keyway connect/);
  });

  test("of several linked projects lists those, and guesses none", async () => {
    const projects = [
      { id: "prj_one", name: "one", linkedRepo: "acme/shop" },
      { id: "prj_two", name: "two", linkedRepo: "acme/shop" },
      { id: "prj_three", name: "three", linkedRepo: "acme/blog" },
    ];
    await using sandbox = await startSandbox(shop({ vault, projects }));
    const result = await sync(sandbox, { projectId: "" });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    const [error] = annotations(result, "error");
    for (const candidate of ["prj_one", "prj_two", "projectId"]) expect(error).toContain(candidate);
    expect(error).not.toContain("prj_three");
    expect(writes(sandbox)).toEqual([]);
  });

  test("of no linked project lists them all, even where there is only one", async () => {
    const projects = [{ id: "prj_shop2", name: "shop" }];
    await using sandbox = await startSandbox(shop({ vault, projects }));
    const result = await sync(sandbox, { projectId: "" });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(annotations(result, "error")[0]).toMatch(/acme\/shop.*set projectId[\s\S]*prj_shop2.*not linked/);
    expect(writes(sandbox)).toEqual([]);
  });

  test("by part of a repository's name is not", async () => {
    const projects = [{ id: "prj_shop2", name: "acme/shop", linkedRepo: "acme/shop-admin" }];
    await using sandbox = await startSandbox(shop({ vault, projects }));
    expect(ending(await sync(sandbox, { projectId: "" }))).toEqual(red("error", "not-found", ""));
  });

  test.each(["prj_shp", "prj_shpo"])("by a project id that is a slip: %s", async (projectId) => {
    await using sandbox = await startSandbox(shop({ vault }));
    const result = await sync(sandbox, { projectId });
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(annotations(result, "error")[0]).toMatch(
      new RegExp(`Project .*${projectId}.* not found.*did you mean .*projectId: prj_shop`),
    );
    expect(writes(sandbox)).toEqual([]);
  });

  test("by a project id that is not on the list, which has only one page, may be an outage", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    const result = await sync(sandbox, { projectId: "prj_on_page_two" });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(annotations(result, "error")[0]).toMatch(
      /prj_on_page_two is not among the projects that it lists.*first page only[\s\S]*prj_shop/,
    );
  });
});

describe.concurrent("a project linked to the repository in another letter case", () => {
  test("is found, and the vault is asked for as it was given", async () => {
    const projects = [{ id: PROJECT, name: "shop", linkedRepo: "Acme/SHOP", rows: [row("A", "1")] }];
    await using sandbox = await startSandbox(shop({ vault, projects }));
    const result = await preview(sandbox, { projectId: "" });
    expect(ending(result)).toEqual(green("in-sync"));
    expect(result.outputs.projectId).toBe(PROJECT);
    expect(sandbox.requests.at(-1)?.path).toContain("/vaults/acme/shop/");
  });
});

describe.concurrent("a provider that is claimed beside a connection", () => {
  const shared = { vault: { production: { K: "p" }, staging: { K: "s" } } };
  const claim = { provider: "netlify", environments: "production, staging:preview" };

  test("of another provider is an invalid input, and nothing is written", async () => {
    await using sandbox = await startSandbox(shop(shared));
    const result = await sync(sandbox, claim);
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(annotations(result, "error")[0]).toMatch(
      /provider: .*is of provider vercel, not netlify.*provider: vercel/,
    );
    expect(writes(sandbox)).toEqual([]);
  });

  test("lifts no guard where it cannot be checked", async () => {
    const failReads = { path: "/connections$", times: 9, status: 403 };
    await using sandbox = await startSandbox(shop({ ...shared, faults: { failReads } }));
    const result = await sync(sandbox, claim);
    expect(ending(result)).toEqual(red("refused", "guard-shared-names", true));
    expect(annotations(result, "error")[0]).toMatch(/provider netlify could not be checked/);
    expect(writes(sandbox)).toEqual([]);
  });

  test("is believed by a preview, which asks for no connection", async () => {
    await using sandbox = await startSandbox(shop(shared));
    expect(ending(await preview(sandbox, claim))).toEqual(green("drift", true));
    expect(sandbox.requests.map(({ kind }) => kind)).not.toContain("connections");
  });
});

describe.concurrent("a Railway service that Keyway does not list", () => {
  const inputs = { provider: "railway", serviceId: "svc-nope" };

  test("is warned of by a sync, with those that it lists", async () => {
    await using sandbox = await startSandbox(shopAt("railway", { vault: { production: { A: "1" } } }));
    const result = await sync(sandbox, inputs);
    expect(annotations(result, "warning").join()).toMatch(/Keyway lists no service svc-nope.*svc-api/);
    const listed = await sync(sandbox, { ...inputs, serviceId: SERVICE });
    expect(annotations(listed, "warning")).toEqual([]);
  });
});
