import { describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  asked,
  BOTH_ENVIRONMENTS,
  CONNECTION,
  counts,
  DIALECTS,
  ending,
  everything,
  green,
  held,
  OUT_OF_STEP,
  onlyPlanned,
  PROJECT,
  preview,
  proseOf,
  pull,
  red,
  row,
  SERVICE,
  shop,
  shopAt,
  sync,
  TWO_ENVIRONMENTS,
  writes,
} from "./situation.ts";

const { production } = OUT_OF_STEP.vault;

describe.concurrent.each(DIALECTS)("a push to a server that speaks as %s", (dialect) => {
  test("of a value that the provider hides is synced with a warning, and drift", async () => {
    await using sandbox = await startSandbox(
      shop({ dialect, ...OUT_OF_STEP, faults: { hideNames: ["CHANGED"] } }),
    );
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced", true));
    expect(held(sandbox)).toEqual({ ...production, OLD: "4" });
    expect(result.summary).toMatch(/does not show|not all visible|cannot be seen/);
    expect(annotations(result, "warning")).toEqual([expect.stringMatching(/does not show|cannot be seen/)]);
  });

  test("of a name that fails is partial, and names it", async () => {
    await using sandbox = await startSandbox(
      shop({ dialect, ...OUT_OF_STEP, faults: { refuseNames: ["CHANGED"] } }),
    );
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("partially-synced", "write-failed", true));
    expect(counts(result)).toBe("1 created, 0 updated, 0 deleted, 1 unchanged");
    expect(annotations(result, "error")[0]).toMatch(/1 secret was not written: CHANGED/);
    expect(held(sandbox)).toMatchObject({ NEW: "1", CHANGED: "old" });
  });

  test("of a hidden value and a name that fails is partial", async () => {
    const faults = { hideNames: ["CHANGED"], refuseNames: ["NEW"] };
    await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP, faults }));
    expect(ending(await sync(sandbox))).toMatchObject(red("partially-synced", "write-failed", true));
  });

  test("whose names all fail is an error", async () => {
    const faults = { refuseNames: ["NEW", "CHANGED", "SAME"] };
    await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP, faults }));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(counts(result)).toMatch(/^0 created, 0 updated, 0 deleted/);
    expect(annotations(result, "error")[0]).toMatch(/Failed to set all 3 environment variables/);
    expect(writes(sandbox)).toHaveLength(1);
  });

  test("that the provider turns away is an error, in the provider's words", async () => {
    await using sandbox = await startSandbox(
      shop({ dialect, ...OUT_OF_STEP, faults: { failWrites: "error-200" } }),
    );
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(annotations(result, "error")[0]).toContain("Rate limited by Vercel API. Retry after 17 seconds.");
    expect(held(sandbox)).toEqual(OUT_OF_STEP.vercel.production);
    expect(writes(sandbox)).toHaveLength(1);
  });

  test.each(["bare-500-after-writing", "reset-after-writing"] as const)(
    "that fails with %s, its work done, is synced with a warning",
    async (failWrites) => {
      await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP, faults: { failWrites } }));
      const result = await sync(sandbox);
      expect(ending(result)).toEqual(green("synced"));
      expect(counts(result)).toBe("1 created, 1 updated, 0 deleted, 1 unchanged");
      expect(held(sandbox)).toEqual({ ...production, OLD: "4" });
      expect(writes(sandbox)).toHaveLength(1);
      expect(annotations(result, "warning")).toEqual([
        expect.stringMatching(/a check afterwards found every planned change in place/),
      ]);
    },
  );

  test("one of whose deletions fails is partial, and names it", async () => {
    const vercel = { production: { ...production, OLD_1: "x", OLD_2: "x" } };
    const faults = { refuseDeletes: ["OLD_1"] };
    await using sandbox = await startSandbox(shop({ dialect, vault: { production }, vercel, faults }));
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(red("partially-synced", "write-failed", true));
    expect(counts(result)).toMatch(/^0 created, 0 updated, 1 deleted/);
    expect(annotations(result, "error")[0]).toMatch(/1 variable was not deleted: OLD_1/);
    expect(Object.keys(held(sandbox))).toEqual([...Object.keys(production), "OLD_1"]);
  });

  test("all of whose deletions fail is partial, although the answer counts nothing", async () => {
    const faults = { refuseDeletes: ["OLD"] };
    await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP, faults }));
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(red("partially-synced", "write-failed", true));
    expect(counts(result)).toMatch(/^1 created, 1 updated, 0 deleted/);
    expect(held(sandbox)).toEqual({ ...production, OLD: "4" });
  });

  test("that could do nothing but delete, and did not, is an error", async () => {
    const vercel = { production: { ...production, OLD: "x" } };
    const faults = { refuseDeletes: ["OLD"] };
    await using sandbox = await startSandbox(shop({ dialect, vault: { production }, vercel, faults }));
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
  });
});

describe.concurrent("a push", () => {
  test("with nothing to do sends no write and is in sync", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { SAME: "3" } }, vercel: { production: { SAME: "3", OLD: "4" } } }),
    );
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(asked(sandbox).toSorted()).toEqual([
      "GET connections",
      "push production:production",
      "status production",
    ]);
    expect(counts(result)).toBe("0 created, 0 updated, 0 deleted, 1 unchanged");
  });

  test("orders exactly what was planned", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    await sync(sandbox, { allowDelete: "true" });
    expect(writes(sandbox).map(({ method, path, body }) => ({ method, path, body }))).toStrictEqual([
      {
        method: "POST",
        path: "/v1/integrations/vaults/acme/shop/sync",
        body: {
          connectionId: CONNECTION,
          projectId: PROJECT,
          keywayEnvironment: "production",
          providerEnvironment: "production",
          direction: "push",
          allowDelete: true,
        },
      },
    ]);
  });

  test("names the service in every request where one is given", async () => {
    await using sandbox = await startSandbox(shopAt("railway", { vault: { production: { A: "1" } } }));
    const result = await sync(sandbox, { provider: "railway", serviceId: SERVICE });
    expect(ending(result)).toEqual(green("synced"));
    const named = sandbox.requests.filter(({ path }) => path.includes("/sync"));
    expect(named).toHaveLength(4);
    for (const { query, body } of named) expect(body ?? query).toMatchObject({ serviceId: SERVICE });
  });

  test("writes the environments in the order given, and only those with something to do", async () => {
    const vaults = { production: { A: "1" }, staging: { B: "2" }, development: { C: "3" }, qa: { D: "4" } };
    await using sandbox = await startSandbox(
      shop({ vault: vaults, vercel: { development: vaults.development } }),
    );
    const result = await sync(sandbox, { environments: "staging, qa:qa\ndevelopment\nproduction" });
    expect(ending(result)).toEqual(green("synced"));
    expect(asked(sandbox).filter((request) => request.startsWith("POST"))).toEqual([
      "POST staging:preview",
      "POST qa:qa",
      "POST production:production",
    ]);
  });

  test("does not count an ignored name as a reason to write", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const result = await sync(sandbox, { ignore: "NEW, CHANGED" });
    expect(ending(result)).toEqual(green("in-sync"));
    expect(writes(sandbox)).toEqual([]);
  });

  test("for other names rewrites an ignored one too, and says so", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const result = await sync(sandbox, { ignore: "CHANGED" });
    expect(ending(result)).toEqual(green("synced"));
    expect(held(sandbox)).toMatchObject({ NEW: "1", CHANGED: "2" });
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/1 ignored name.*CHANGED.* was rewritten too/),
    ]);
  });

  test("with compare: names still writes differing values when it writes", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const result = await sync(sandbox, { compare: "names" });
    expect(ending(result)).toEqual(green("synced"));
    expect(held(sandbox)).toMatchObject({ NEW: "1", CHANGED: "2" });
  });

  test("with compare: names writes values that alone differ", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { A: "1" } }, vercel: { production: { A: "2" } } }),
    );
    expect(ending(await sync(sandbox, { compare: "names" }))).toEqual(green("synced"));
    expect(held(sandbox)).toEqual({ A: "1" });
  });

  test("of a name that Vercel reserves writes it beside others, and counts it neither as done nor as drift", async () => {
    const names = { A: "1", VERCEL_FLAG: "on" };
    await using sandbox = await startSandbox(shop({ vault: { production: names } }));
    const result = await sync(sandbox, { failOnDrift: "true" });
    expect(ending(result)).toEqual(green("synced"));
    expect(onlyPlanned(result)).toMatchObject({ create: ["A"], unverifiable: ["VERCEL_FLAG"] });
    expect(counts(result)).toMatch(/^1 created/);
    expect(held(sandbox)).toEqual(names);
    expect(annotations(result, "notice").join()).toMatch(/VERCEL_FLAG.*Keyway never lists such names/);
  });

  test("of an empty value, which Vercel never lists, says why nobody can check it", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1", EMPTY: "" } } }));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced", true));
    expect(counts(result)).toMatch(/^1 created/);
    expect(annotations(result, "warning").join()).toMatch(/cannot be verified.*sensitive or empty/);
  });

  test("over a sensitive variable says before and after that it is readable now", async () => {
    const seed = shop({ vault: { production: { A: "1" } }, vercel: { "production sensitive": { A: "0" } } });
    await using sandbox = await startSandbox(seed);
    const before = await preview(sandbox);
    expect(annotations(before, "warning").join()).toMatch(
      /may exist there already.*would lose its protection/,
    );
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(annotations(result, "warning").join()).toMatch(
      /1 Vercel variable.*readable now.*Mark it sensitive/,
    );
    expect(sandbox.vercel.rows(PROJECT)).toMatchObject([{ key: "A", value: "1", type: "encrypted" }]);
  });

  test("of nothing but a name that Vercel reserves is in sync, run after run", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { VERCEL_FLAG: "on" } } }));
    expect(ending(await sync(sandbox, { failOnDrift: "true" }))).toEqual(green("in-sync"));
    expect(writes(sandbox)).toEqual([]);
  });

  test("with showNames: false tells no name of a failure, not even in the provider's words", async () => {
    const failWriteError = "CHANGED_NAME is not allowed";
    const seed = shop({
      vault: { production: { NEW_NAME: "1", CHANGED_NAME: "2" } },
      vercel: { production: { CHANGED_NAME: "x" } },
    });
    for (const faults of [
      { failWrites: "error-200" as const, failWriteError },
      { refuseNames: ["NEW_NAME"] },
    ]) {
      await using sandbox = await startSandbox({ ...seed, faults });
      const result = await sync(sandbox, { showNames: "false" });
      expect(result.exitCode).toBe(1);
      expect(everything(result)).not.toMatch(/NEW_NAME|CHANGED_NAME/);
    }
  });

  test("with showNames: false still tells of a value that the provider hides", async () => {
    await using sandbox = await startSandbox(shop({ ...OUT_OF_STEP, faults: { hideNames: ["CHANGED"] } }));
    const result = await sync(sandbox, { showNames: "false" });
    expect(ending(result)).toEqual(green("synced", true));
    expect(result.summary).toMatch(/does not show|not all visible|cannot be seen/);
    expect(everything(result)).not.toContain("CHANGED");
  });

  test("keeps what the provider says in one line of text", async () => {
    const failWriteError = "no\n::error::injected\n::set-output name=result::synced\n<img src=x>";
    const faults = { failWrites: "error-200", failWriteError } as const;
    await using sandbox = await startSandbox(shop({ ...OUT_OF_STEP, faults }));
    const result = await sync(sandbox);
    expect(result.outputs.result).toBe("error");
    expect(annotations(result, "error")).toHaveLength(1);
    expect(result.log).not.toMatch(/^\s*::(?:set-output|error::injected)/m);
    expect(proseOf(result)).not.toContain("<img");
  });

  test("that deleted more than could be known is partial, with an alarm", async () => {
    const vercel = { production: { ...production, OLD: "4" } };
    await using sandbox: Sandbox = await startSandbox(shop({ vault: { production }, vercel }), {
      onRequest({ method }) {
        const rows = sandbox.vercel.rows(PROJECT);
        if (method === "POST") rows.push(row("SECRET_1", "x", ["production"], "sensitive"));
      },
    });
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toMatchObject(red("partially-synced", "write-failed"));
    expect(annotations(result, "error")[0]).toMatch(/deleted 2 .*more than/);
  });
});

describe.concurrent("the first environment that fails", () => {
  test("leaves the earlier ones written", async () => {
    await using sandbox = await startSandbox(
      shop({ ...TWO_ENVIRONMENTS, faults: { refuseNames: ["S", "T"] } }),
    );
    const result = await sync(sandbox, BOTH_ENVIRONMENTS);
    expect(ending(result)).toEqual(red("partially-synced", "write-failed", true));
    expect(counts(result)).toMatch(/^2 created/);
    expect([held(sandbox), held(sandbox, "preview")]).toEqual([TWO_ENVIRONMENTS.vault.production, {}]);
    expect(result.report?.environments).toMatchObject([{ state: "written" }, { state: "failed" }]);
  });
});

describe.concurrent("the note about running deployments", () => {
  test.each([
    ["vercel", shop(OUT_OF_STEP), "Vercel"],
    ["netlify", shopAt("netlify", { vault: OUT_OF_STEP.vault }), "Netlify"],
  ])("follows a sync to %s", async (provider, seed, title) => {
    await using sandbox = await startSandbox(seed);
    const { summary } = await sync(sandbox, { provider });
    expect(summary).toMatch(
      new RegExp(`Redeploy to apply: running deployments at ${title} keep the old values`),
    );
  });

  test("follows neither a sync to Railway, nor an idle sync, nor a preview, nor a pull", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    await using railway = await startSandbox(shopAt("railway", { vault: OUT_OF_STEP.vault }));
    const runs = [
      await preview(sandbox),
      await pull(sandbox),
      await sync(railway, { provider: "railway" }),
      await sync(railway, { provider: "railway" }),
    ];
    expect(runs.map(({ outputs }) => outputs.result)).toEqual(["drift", "synced", "synced", "in-sync"]);
    for (const { summary } of runs) expect(summary).not.toContain("next deploy");
  });
});
