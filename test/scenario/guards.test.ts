import { describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  asked,
  ending,
  everything,
  green,
  held,
  type Inputs,
  onlyPlanned,
  PROJECT,
  planned,
  preview,
  pull,
  red,
  row,
  type Shop,
  shop,
  shopAt,
  sync,
  vault,
  writes,
} from "./situation.ts";

const allowDelete = { allowDelete: "true" };
const twoEnvironments = { environments: "production\nstaging" };

/** Names that all have the value "x". */
function named(prefix: string, count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}_${index + 1}`, "x"]));
}

/** What a sync would break, and what it tells of it. */
const GUARDED: [what: string, guard: string, situation: Shop, inputs: Inputs, told: RegExp][] = [
  [
    "an empty vault side",
    "guard-empty-source",
    { vercel: { production: { A: "1", B: "2" } } },
    {},
    /production is empty.*2 variables.*spelling/,
  ],
  [
    "an empty vault side with allowDelete",
    "guard-empty-source",
    { vercel: { production: { A: "1" } } },
    allowDelete,
    /production is empty/,
  ],
  [
    "a mistyped environment",
    "guard-empty-source",
    { vault: { production: { A: "1" } }, vercel: { production: { A: "1" } } },
    { environments: "prodution:production" },
    /prodution is empty.*spelling of prodution.*Did you mean production\?/,
  ],
  [
    "more deletions than ten",
    "guard-deletes",
    { vault: { production: { A: "1" } }, vercel: { production: { A: "1", ...named("OLD", 11) } } },
    allowDelete,
    /would delete 11 variables; the limit is 10/,
  ],
  [
    "more deletions than maxDeletes",
    "guard-deletes",
    { vault: { production: { A: "1" } }, vercel: { production: { A: "1", OLD: "x" } } },
    { ...allowDelete, maxDeletes: "0" },
    /would delete 1 variable; the limit is 0/,
  ],
  [
    "more deletions in all environments together",
    "guard-deletes",
    {
      vault: { production: { A: "1" }, staging: { B: "1" } },
      vercel: { production: { A: "1", ...named("OLD", 2) }, preview: { B: "1", ...named("STALE", 2) } },
    },
    { ...allowDelete, ...twoEnvironments, maxDeletes: "3" },
    /would delete 4 variables/,
  ],
  [
    "deletions that no preview lists",
    "guard-deletes",
    {
      vault: { production: { A: "1" } },
      vercel: { production: { A: "1", OLD: "x" }, "production sensitive": named("SECRET", 2) },
    },
    { ...allowDelete, maxDeletes: "2" },
    /could delete 3 variables.*1 listed, and up to 2 that Vercel does not list/,
  ],
  [
    "unlisted deletions that come with a mere update",
    "guard-deletes",
    {
      vault: { production: { A: "1" } },
      vercel: { production: { A: "old" }, "production sensitive": { SECRET: "x" } },
    },
    { ...allowDelete, maxDeletes: "0" },
    /could delete 1 variable.*0 listed, and up to 1.*cannot be listed here/,
  ],
  [
    "unlisted deletions where the provider's environment has another name",
    "guard-deletes",
    {
      vault: { staging: { A: "1" } },
      vercel: { preview: { A: "1", OLD: "x" }, "preview sensitive": named("SECRET", 2) },
    },
    { ...allowDelete, environments: "staging", maxDeletes: "2" },
    /could delete 3 variables.*1 listed, and up to 2/,
  ],
  [
    "the deletion of an ignored name",
    "guard-deletes",
    { vault: { production: { A: "1" } }, vercel: { production: { OLD: "x", LEGACY_KEY: "x" } } },
    { ...allowDelete, ignore: "LEGACY_*" },
    /delete 1 variable.*ignore.*LEGACY_KEY/,
  ],
  [
    "a first sync that overwrites",
    "guard-first-sync",
    { firstSync: true, vault: { production: { A: "1" } }, vercel: { production: { A: "old" } } },
    {},
    /first sync.*overwrite 1 variable.*A.*allowFirstSync/,
  ],
  [
    "a first sync that deletes",
    "guard-first-sync",
    {
      firstSync: true,
      vault: { production: { A: "1", B: "2" } },
      vercel: { production: { A: "1", OLD: "x" } },
    },
    allowDelete,
    /first sync.*delete 1 variable/,
  ],
  [
    "a first sync beside variables that cannot be seen",
    "guard-first-sync",
    {
      firstSync: true,
      vault: { production: { A: "1" } },
      vercel: { "production sensitive": { A: "x", B: "y" } },
    },
    {},
    /first sync.*up to 2 variables that Vercel does not list.*lose its protection/,
  ],
  [
    "such a first sync where the provider's environment has another name",
    "guard-first-sync",
    { firstSync: true, vault: { staging: { A: "1" } }, vercel: { "preview sensitive": { A: "x" } } },
    { environments: "staging" },
    /first sync.*up to 1 variable that Vercel does not list/,
  ],
  [
    "names that two environments of a Vercel project share",
    "guard-shared-names",
    { vault: { production: { A: "1", K: "p" }, staging: { B: "2", K: "s" } } },
    twoEnvironments,
    /production.* and staging:preview use the same name.*K/,
  ],
  [
    "shared names of which one environment is in sync",
    "guard-shared-names",
    {
      vault: { production: { K: "p", NEW: "1" }, staging: { K: "p" } },
      vercel: { "production,preview": { K: "p" } },
    },
    twoEnvironments,
    /use the same name.*K/,
  ],
  [
    "a pull of values that cannot be read",
    "guard-unreadable",
    {
      vault: { production: named("KEY", 3) },
      vercel: { production: { ...named("KEY", 3), NEW: "1" } },
      faults: { unreadable: true },
    },
    { direction: "pull" },
    /every value of production differs.*cannot read Vercel's values/i,
  ],
  [
    "another plan than the one expected",
    "guard-plan-changed",
    { vault: { production: { A: "1" } } },
    { expectedPlan: "0".repeat(64) },
    /plan is no longer the one/,
  ],
];

describe.concurrent("a sync", () => {
  test.each(GUARDED)(
    "is refused for %s, by %s, and writes nothing",
    async (_, guard, given, inputs, told) => {
      await using sandbox = await startSandbox(shop(given));
      const before = stateOf(sandbox);
      const result = await sync(sandbox, inputs);
      expect(ending(result)).toEqual(red("refused", guard, true));
      expect(writes(sandbox)).toEqual([]);
      expect(stateOf(sandbox)).toEqual(before);
      expect(annotations(result, "error")).toEqual([expect.stringMatching(told)]);
      expect(result.summary).toMatch(/^## .*Refused/);
      expect(result.summary).toContain("Nothing was written");
      expect(result.report?.refusals).toMatchObject([{ guard }]);
      expect(result.outputs).toMatchObject({ created: "0", updated: "0", deleted: "0" });
    },
  );
});

describe.concurrent("a preview", () => {
  test.each(GUARDED)("warns beforehand of %s", async (_, __, given, inputs, told) => {
    await using sandbox = await startSandbox(shop(given));
    const result = await preview(sandbox, inputs);
    expect(ending(result)).toEqual(green("drift", true));
    expect(annotations(result, "warning").join("\n")).toMatch(told);
    expect(annotations(result, "error")).toEqual([]);
    expect(result.summary).toMatch(/would be refused/);
  });
});

describe.concurrent("a warning of a refusal", () => {
  test("ends its sentences once", async () => {
    await using sandbox = await startSandbox(shop({ vercel: { production: { A: "1" } } }));
    const result = await preview(sandbox);
    expect(annotations(result, "warning")).toEqual([expect.stringMatching(/[^.]\.$/)]);
  });
});

describe.concurrent("a refusal", () => {
  test("tells no name with showNames: false", async () => {
    const situation = {
      firstSync: true,
      vault: { production: { CHANGED_NAME: "1" }, staging: { CHANGED_NAME: "2" } },
      vercel: { production: { CHANGED_NAME: "x", OLD_NAME: "y" } },
    };
    await using sandbox = await startSandbox(shop(situation));
    const inputs = { ...allowDelete, ...twoEnvironments, ignore: "OLD_*", showNames: "false" };
    const result = await sync(sandbox, inputs);
    expect(result.outputs.result).toBe("refused");
    expect(everything(result)).not.toMatch(/CHANGED_NAME|OLD_/);
  });
});

describe.concurrent("what is no reason to refuse", () => {
  test.each<[string, Shop, Inputs]>([
    [
      "exactly as many deletions as allowed, the unlisted ones included",
      {
        vault: { production: { A: "1" } },
        vercel: { production: { A: "1", OLD: "x" }, "production sensitive": { SECRET: "x" } },
      },
      { ...allowDelete, maxDeletes: "2" },
    ],
    [
      "names only at the provider, without allowDelete",
      { vault: { production: { A: "1" } }, vercel: { production: named("OLD", 20) } },
      {},
    ],
    [
      "an ignored name that is only at the provider, without allowDelete",
      { vault: { production: { A: "1" } }, vercel: { production: { LEGACY: "x" } } },
      { ignore: "LEGACY" },
    ],
    ["a first sync to an empty project", { firstSync: true, vault: { production: { A: "1" } } }, {}],
    [
      "a first sync that only creates, beside names that it keeps",
      { firstSync: true, vault: { production: { A: "1" } }, vercel: { production: { OLD: "x" } } },
      {},
    ],
    [
      "a first sync that overwrites, with allowFirstSync",
      { firstSync: true, vault: { production: { A: "1" } }, vercel: { production: { A: "old" } } },
      { allowFirstSync: "true" },
    ],
    [
      "a later sync that overwrites",
      { vault: { production: { A: "1" } }, vercel: { production: { A: "old" } } },
      {},
    ],
    [
      "names that two environments share while neither of them is written",
      {
        vault: { production: { K: "p" }, staging: { K: "p" }, development: { NEW: "1" } },
        vercel: { "production,preview": { K: "p" } },
      },
      { environments: "production, staging, development" },
    ],
  ])("is %s", async (_, given, inputs) => {
    await using sandbox = await startSandbox(shop(given));
    expect(ending(await sync(sandbox, inputs))).toEqual(green("synced"));
    expect(writes(sandbox).length).toBeGreaterThan(0);
  });

  test.each(["netlify", "railway"] as const)("are environments at %s that share names", async (provider) => {
    const vault = { production: { K: "p" }, staging: { K: "s" } };
    await using sandbox = await startSandbox(shopAt(provider, { vault }));
    expect(ending(await sync(sandbox, { ...twoEnvironments, provider }))).toEqual(green("synced"));
    expect(writes(sandbox)).toHaveLength(2);
  });

  test("is what an idle environment holds unseen: it is not written", async () => {
    await using sandbox = await startSandbox(
      shop({
        vault: { production: { A: "1" } },
        vercel: { production: { A: "1" }, "production sensitive": named("SECRET", 20) },
      }),
    );
    expect(ending(await sync(sandbox, allowDelete))).toEqual(green("in-sync"));
    expect(writes(sandbox)).toEqual([]);
  });

  test("is an ignored name that a sync would delete, while there is nothing to write", async () => {
    const vercel = { production: { A: "1", LEGACY: "x" } };
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } }, vercel }));
    expect(ending(await sync(sandbox, { ...allowDelete, ignore: "LEGACY" }))).toEqual(green("in-sync"));
    expect(held(sandbox)).toEqual(vercel.production);
  });

  test("are shared names while all environments are in sync", async () => {
    const situation = {
      vault: { production: { K: "p" }, staging: { K: "p" } },
      vercel: { "production,preview": { K: "p" } },
    };
    await using sandbox = await startSandbox(shop(situation));
    expect(ending(await sync(sandbox, twoEnvironments))).toEqual(green("in-sync"));
  });

  test("allowFirstSync lifts no other guard", async () => {
    await using sandbox = await startSandbox(
      shop({ firstSync: true, vault: { production: { A: "1" } }, vercel: { production: named("OLD", 3) } }),
    );
    const result = await sync(sandbox, { ...allowDelete, allowFirstSync: "true", maxDeletes: "2" });
    expect(ending(result)).toEqual(red("refused", "guard-deletes", true));
  });
});

describe.concurrent("the count of what no preview lists", () => {
  test("is asked for by the provider's name of an environment, where that differs", async () => {
    const situation = { vault: { staging: { A: "1" } }, vercel: { preview: { OLD: "x" } } };
    await using sandbox = await startSandbox(shop(situation));
    await preview(sandbox, { ...allowDelete, environments: "staging" });
    expect(asked(sandbox).toSorted()).toEqual([
      "GET secrets",
      "push development:development",
      "push production:production",
      "push staging:preview",
      "status preview",
      "status staging",
    ]);
  });

  test("is asked for where a name is to be created, which may be one of those", async () => {
    await using sandbox = await startSandbox(shop({ vault: { staging: { A: "1" } } }));
    await preview(sandbox, { environments: "staging" });
    expect(asked(sandbox)).toContain("status preview");
  });

  test("is not asked for where nothing depends on it", async () => {
    const situation = { vault: { staging: { A: "1" } }, vercel: { preview: { A: "old" } } };
    await using sandbox = await startSandbox(shop(situation));
    expect(onlyPlanned(await preview(sandbox, { environments: "staging" })).unlisted).toBeNull();
    expect(asked(sandbox)).not.toContain("status preview");
  });
});

describe.concurrent("with allowSharedNames", () => {
  const inputs = { ...twoEnvironments, allowSharedNames: "true" };

  test("a sync whose environments overwrite each other stops, and tells whose values are where", async () => {
    const situation = { vault: { production: { A: "1", K: "p" }, staging: { B: "2", K: "s" } } };
    await using sandbox = await startSandbox(shop(situation));
    const result = await sync(sandbox, inputs);
    expect(ending(result)).toEqual(red("partially-synced", "environments-conflict", true));
    expect(held(sandbox)).toMatchObject({ K: "s" });
    const [error] = annotations(result, "error");
    expect(error).toMatch(/staging.*overwrote 1 secret in production.*K/);
    expect(error).toMatch(/environments: production" only/);
    expect(result.report?.environments).toMatchObject([{ state: "undone" }, { state: "written" }]);
  });

  test("an environment that was in sync and is overwritten stops it too, before the next is written", async () => {
    const situation = {
      vault: { staging: { K: "s" }, production: { K: "p" }, development: { D: "1" } },
      vercel: { "production,preview": { K: "s" } },
    };
    await using sandbox = await startSandbox(shop(situation));
    const environments = "staging, production, development";
    const result = await sync(sandbox, { environments, allowSharedNames: "true" });
    expect(ending(result)).toEqual(red("partially-synced", "environments-conflict", true));
    expect(writes(sandbox)).toHaveLength(1);
    expect(annotations(result, "error")[0]).toMatch(/production overwrote 1 secret in staging:preview.*K/);
    expect(result.summary).toMatch(/^\| .*development.*not started/m);
  });

  test("equal values in both environments are no conflict", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { K: "x" }, staging: { K: "x", B: "2" } } }),
    );
    expect(ending(await sync(sandbox, inputs))).toEqual(green("synced"));
    expect(held(sandbox, "preview")).toEqual({ K: "x", B: "2" });
  });
});

describe.concurrent("expectedPlan", () => {
  const situation = { vault: { production: { A: "1", B: "2" } }, vercel: { production: { B: "old" } } };

  test.each<[string, (sandbox: Sandbox) => unknown]>([
    ["a new name in the vault", ({ keyway }) => keyway.secrets("acme/shop", "production").set("C", "3")],
    ["a changed value at the provider", ({ vercel }) => vercel.rows(PROJECT).push(row("A", "x"))],
    ["a name less to write", ({ keyway }) => keyway.secrets("acme/shop", "production").delete("A")],
  ])("refuses after %s", async (_, change) => {
    await using sandbox = await startSandbox(shop(situation));
    const approved = await preview(sandbox);
    change(sandbox);
    const result = await sync(sandbox, { expectedPlan: approved.outputs.planDigest ?? "" });
    expect(ending(result)).toEqual(red("refused", "guard-plan-changed", true));
    expect(writes(sandbox)).toEqual([]);
  });

  test("approves no plan with deletions that was previewed without", async () => {
    const vercel = { production: { B: "old", OLD: "x" } };
    await using sandbox = await startSandbox(shop({ ...situation, vercel }));
    const approved = await preview(sandbox);
    const result = await sync(sandbox, { ...allowDelete, expectedPlan: approved.outputs.planDigest ?? "" });
    expect(ending(result)).toEqual(red("refused", "guard-plan-changed", true));
    expect(held(sandbox)).toEqual(vercel.production);
  });

  test("lifts no other guard", async () => {
    await using sandbox = await startSandbox(shop({ ...situation, firstSync: true }));
    const approved = await preview(sandbox);
    const result = await sync(sandbox, { expectedPlan: approved.outputs.planDigest ?? "" });
    expect(ending(result)).toEqual(red("refused", "guard-first-sync", true));
  });
});

describe.concurrent("a plan that changes while another environment is written", () => {
  test("is not carried out, and the run is partial", async () => {
    await using sandbox: Sandbox = await startSandbox(
      shop({ vault: { production: { A: "1" }, staging: { B: "2" } } }),
      {
        onRequest({ method }) {
          if (method === "POST") sandbox.keyway.secrets("acme/shop", "staging").set("LATE", "3");
        },
      },
    );
    const result = await sync(sandbox, twoEnvironments);
    expect(ending(result)).toEqual(red("partially-synced", "guard-plan-changed", true));
    expect([held(sandbox), held(sandbox, "preview")]).toEqual([{ A: "1" }, {}]);
    expect(writes(sandbox)).toHaveLength(1);
    expect(annotations(result, "error")[0]).toMatch(/staging:preview.*LATE/);
  });
});

describe.concurrent("names of a push that Vercel's other targets hold too", () => {
  const both = { vault: { production: { K: "new" } }, vercel: { "production,preview": { K: "old" } } };

  test("are warned of, for their values change with it", async () => {
    await using sandbox = await startSandbox(shop(both));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/also changed 1 value in Vercel's preview.*K/),
    ]);
    expect(held(sandbox, "preview")).toEqual({ K: "new" });
  });

  test("are warned of where the push's own target has none yet", async () => {
    const vercel = { development: { K: "dev" } };
    await using sandbox = await startSandbox(shop({ vault: both.vault, vercel }));
    const result = await sync(sandbox);
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/also changed 1 value in Vercel's development.*K/),
    ]);
  });

  test("are warned of where an environment of this run holds them and its vault does not", async () => {
    const situation = {
      vault: { production: { K: "new" }, staging: { S: "1" } },
      vercel: { "production,preview": { K: "old" }, preview: { S: "1" } },
    };
    await using sandbox = await startSandbox(shop(situation));
    const result = await sync(sandbox, twoEnvironments);
    expect(held(sandbox, "preview")).toEqual({ K: "new", S: "1" });
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/also changed 1 value in Vercel's preview.*K/),
    ]);
  });

  test("are not looked for in targets of this run, which have a guard of their own", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { A: "1" }, staging: { B: "2" }, development: { C: "3" } } }),
    );
    await sync(sandbox, { environments: "production, staging, development" });
    const first = asked(sandbox).findIndex((request) => request.startsWith("POST"));
    const before = asked(sandbox).slice(0, first);
    expect(before.filter((request) => request.startsWith("push"))).toHaveLength(3);
  });

  test.each(["netlify", "railway"] as const)("are not looked for at %s", async (provider) => {
    await using sandbox = await startSandbox(shopAt(provider, { vault: both.vault }));
    const result = await sync(sandbox, { provider });
    expect(annotations(result, "warning")).toEqual([]);
    expect(asked(sandbox).filter((request) => request.startsWith("push"))).toEqual([
      "push production:production",
      "push production:production",
    ]);
  });

  test("are not told with showNames: false, only counted", async () => {
    await using sandbox = await startSandbox(
      shop({
        vault: { production: { SHARED_NAME: "new" } },
        vercel: { "production,preview": { SHARED_NAME: "old" } },
      }),
    );
    const result = await sync(sandbox, { showNames: "false" });
    expect(annotations(result, "warning")).toEqual([expect.stringMatching(/also changed 1 value/)]);
    expect(everything(result)).not.toContain("SHARED_NAME");
  });

  test("do not fail a sync when they cannot be looked up", async () => {
    const failReads = { path: "providerEnvironment=(preview|development)", times: 9, status: 404 };
    await using sandbox = await startSandbox(shop({ ...both, faults: { failReads } }));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/Vercel's preview could not be checked[\s\S]*development could not be checked/),
    ]);
  });
});

describe.concurrent("an environment that cannot be read", () => {
  test.each(["preview\\?.*keywayEnvironment=staging", "status\\?.*environment=staging"])(
    "keeps all others from being written (%s)",
    async (path) => {
      const failReads = { path, times: 9, status: 404 };
      const situation = { vault: { production: { A: "1" }, staging: { B: "2" } }, faults: { failReads } };
      await using sandbox = await startSandbox(shop(situation));
      const result = await sync(sandbox, twoEnvironments);
      expect(ending(result)).toEqual(red("error", "not-found", ""));
      expect(writes(sandbox)).toEqual([]);
      expect(held(sandbox)).toEqual({});
    },
  );

  test("fails a preview as well, with what is known in the report", async () => {
    const failReads = { path: "keywayEnvironment=staging", times: 9, status: 404 };
    await using sandbox = await startSandbox(
      shop({ vault: { production: { A: "1" } }, faults: { failReads } }),
    );
    const result = await preview(sandbox, twoEnvironments);
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(result.outputs).toMatchObject({ plan: "", provider: "vercel", projectId: PROJECT });
  });
});

describe.concurrent("the rate limit", () => {
  const situation = { vault: { production: { A: "1" } } };
  const limited = (limit: number, windowSeconds = 900) => ({
    faults: { rateLimit: { limit, windowSeconds } },
  });

  test("keeps a sync from being begun that it could not finish", async () => {
    await using sandbox = await startSandbox(shop({ ...situation, ...limited(3) }));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    expect(writes(sandbox)).toEqual([]);
    expect(annotations(result, "error")[0]).toMatch(/\d\d:\d\d UTC/);
    expect(planned(result)).toMatchObject([{ create: ["A"] }]);
  });

  test("is enough for a sync that it just covers, without a look at Vercel's other targets", async () => {
    await using sandbox = await startSandbox(shop({ ...situation, ...limited(6) }));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(asked(sandbox).toSorted()).toEqual([
      "GET connections",
      "GET vault",
      "POST production:production",
      "push production:production",
      "push production:production",
      "status production",
    ]);
    expect(annotations(result, "warning")[0]).toMatch(
      /preview could not be checked.*leaves no request for it/,
    );
  });

  test("is waited for where its window resets soon", async () => {
    await using sandbox = await startSandbox(shop({ ...situation, ...limited(5, 2) }));
    expect(ending(await sync(sandbox))).toEqual(green("synced"));
    expect(held(sandbox)).toEqual({ A: "1" });
  });

  /** A server that changes after so many requests, while the run waits for the window to reset. */
  const changing = async (situation: Shop, requests: number, change: (sandbox: Sandbox) => void) => {
    const sandbox = await startSandbox(shop({ ...situation, ...limited(requests + 1, 2) }));
    sandbox.before({ nth: requests + 1 }, () => change(sandbox));
    return sandbox;
  };

  test("has a plan refused that changed during the wait", async () => {
    await using sandbox = await changing(situation, 4, ({ keyway }) => {
      keyway.secrets("acme/shop", "production").set("B", "2");
    });
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("refused", "guard-plan-changed", true));
    expect(annotations(result, "error")[0]).toMatch(/changed while the run waited/);
    expect(writes(sandbox)).toEqual([]);
  });

  test("has nothing written where somebody else did it during the wait", async () => {
    await using sandbox = await changing(situation, 4, ({ vercel }) => {
      vercel.rows(PROJECT).push(row("A", "1"));
    });
    expect(ending(await sync(sandbox))).toEqual(green("in-sync"));
    expect(writes(sandbox)).toEqual([]);
  });

  test("does not hide a drift that is left when nothing is to be written any more", async () => {
    const values = { vault: { production: { A: "1" } }, vercel: { production: { A: "2", B: "2" } } };
    await using sandbox = await changing(values, 5, ({ keyway }) => {
      keyway.secrets("acme/shop", "production").set("B", "2");
    });
    const result = await pull(sandbox, { failOnDrift: "true" });
    expect(ending(result)).toEqual(red("in-sync", "drift", true));
    expect(writes(sandbox)).toEqual([]);
  });

  test("has the checks between the writes given up first, and the one at the end never", async () => {
    const vaults = { production: { A: "1" }, staging: { B: "2" }, qa: { C: "3" } };
    await using sandbox = await startSandbox(shopAt("railway", { vault: vaults, ...limited(16) }));
    const environments = "production, staging, qa";
    const result = await sync(sandbox, { environments, provider: "railway" });
    expect(ending(result)).toEqual(green("synced"));
    const requests = asked(sandbox).slice(8);
    const final = ["push production:production", "push qa:qa", "push staging:staging"];
    expect(requests.slice(0, -3)).toEqual([
      "POST production:production",
      "push production:production",
      "POST staging:staging",
      "push staging:staging",
      "POST qa:qa",
    ]);
    expect(requests.slice(-3).toSorted()).toEqual(final);
  });

  test("is reckoned anew after a wait: a window that others use up meanwhile begins no sync", async () => {
    await using sandbox = await changing(situation, 4, ({ setFaults }) =>
      setFaults({ rateLimit: { limit: 4, windowSeconds: 900 } }),
    );
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    expect(result.log).toMatch(/Waiting \d+ (?:ms|seconds)/);
    expect(annotations(result, "error")[0]).toMatch(/leaves 1 request, and 2 are needed/);
    expect(writes(sandbox)).toEqual([]);
  });

  test("ends a preview that it does not cover, and says when to come back", async () => {
    await using sandbox = await startSandbox(shop({ ...situation, ...limited(1) }));
    const result = await preview(sandbox);
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    expect(annotations(result, "error")[0]).toMatch(/resets at \d\d:\d\d UTC/);
  });
});

describe.concurrent("a secret that Keyway cannot decrypt", () => {
  const seed = shop({
    vault: { production: { A: "new", API_KEY: { value: "x", undecryptable: true } } },
    vercel: { production: { A: "old", API_KEY: "precious", OLD: "x" } },
  });

  test("is not deleted at the provider, and is named", async () => {
    await using sandbox = await startSandbox(seed);
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(red("refused", "guard-deletes", true));
    expect(annotations(result, "error")[0]).toMatch(
      /delete 1 variable in production that the vault still has: API_KEY.*cannot decrypt it/,
    );
    expect(held(sandbox)).toEqual({ A: "old", API_KEY: "precious", OLD: "x" });
  });

  test("is looked for by the vault's whole list, or nothing is deleted", async () => {
    await using sandbox = await startSandbox({
      ...seed,
      faults: { failReads: { path: "/secrets\\?", times: 9, status: 503 } },
    });
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(writes(sandbox)).toEqual([]);
  });
});

/** Everything a sync could change. */
function stateOf(sandbox: Sandbox): string {
  const environments = ["production", "staging", "development"].map((name) => vault(sandbox, name));
  return JSON.stringify([sandbox.vercel.rows(PROJECT), environments]);
}
