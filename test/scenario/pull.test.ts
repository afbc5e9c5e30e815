import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  asked,
  counts,
  DIALECTS,
  ending,
  everything,
  green,
  held,
  onlyPlanned,
  preview,
  pull,
  READ_ONLY,
  red,
  shop,
  vault,
  writes,
} from "./situation.ts";

const missing = { vault: { production: { SAME: "1" } }, vercel: { production: { SAME: "1", NEW: "2" } } };
const differing = {
  vault: { production: { SAME: "1", DIFFERS: "ours" } },
  vercel: { production: { SAME: "1", DIFFERS: "theirs", NEW: "2" } },
};

describe.concurrent.each(DIALECTS)("a pull from a server that speaks as %s", (dialect) => {
  test("leaves a differing value alone, tells it, and does not call that in step", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...differing }));
    const result = await pull(sandbox);
    expect(ending(result)).toEqual(green("synced", true));
    expect(onlyPlanned(result)).toMatchObject({
      create: ["NEW"],
      update: [],
      differs: ["DIFFERS"],
      unchanged: ["SAME"],
    });
    expect(result.summary).toContain("! DIFFERS");
    expect(vault(sandbox)).toEqual({ SAME: "1", DIFFERS: "ours", NEW: "2" });
    expect(held(sandbox)).toEqual(differing.vercel.production);
  });

  test("that fails with its work done is synced", async () => {
    const faults = { failWrites: "bare-500-after-writing" } as const;
    await using sandbox = await startSandbox(shop({ dialect, ...missing, faults }));
    expect(ending(await pull(sandbox))).toEqual(green("synced"));
    expect(vault(sandbox)).toEqual({ SAME: "1", NEW: "2" });
  });

  test("that fails is an error", async () => {
    const faults = { failWrites: "error-200", failWriteError: "Not authorized" } as const;
    await using sandbox = await startSandbox(shop({ dialect, ...missing, faults }));
    const result = await pull(sandbox);
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(annotations(result, "error")[0]).toContain("Not authorized");
  });
});

describe.concurrent("a pull", () => {
  test("is read in three requests beside the connections, and checked both ways", async () => {
    await using sandbox = await startSandbox(shop(missing));
    await pull(sandbox);
    expect(asked(sandbox).slice(0, 4).toSorted()).toEqual([
      "GET connections",
      "pull production:production",
      "push production:production",
      "status production",
    ]);
    expect(asked(sandbox).slice(4, 7)).toEqual(["GET projects", "GET vault", "POST production:production"]);
    expect(asked(sandbox).slice(7).toSorted()).toEqual([
      "pull production:production",
      "push production:production",
    ]);
  });

  test("takes each environment from where its pair says", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: {} }, vercel: { production: { A: "1" }, preview: { B: "2" } } }),
    );
    const result = await pull(sandbox, { environments: "staging\nproduction" });
    expect(ending(result)).toEqual(green("synced"));
    expect([vault(sandbox), vault(sandbox, "staging")]).toEqual([{ A: "1" }, { B: "2" }]);
    expect(asked(sandbox).filter((request) => request.startsWith("POST"))).toEqual([
      "POST staging:preview",
      "POST production:production",
    ]);
  });

  test("with nothing to create sends no write, and still tells that values differ", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { A: "ours" } }, vercel: { production: { A: "theirs" } } }),
    );
    const result = await pull(sandbox);
    expect(ending(result)).toEqual(green("in-sync", true));
    expect(writes(sandbox)).toEqual([]);
    expect(result.summary).toContain("! A");
  });

  test("with compare: names does not count differing values as drift", async () => {
    await using sandbox = await startSandbox(shop(differing));
    const result = await pull(sandbox, { compare: "names" });
    expect(ending(result)).toEqual(green("synced"));
    expect(onlyPlanned(result).differs).toEqual(["DIFFERS"]);
  });

  test("tells the names that only the vault has, and leaves them alone", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { SAME: "1", OURS: "2" } }, vercel: { production: { SAME: "1" } } }),
    );
    const result = await pull(sandbox);
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: "in-sync" } });
    expect(result.summary).toMatch(/only in the vault/);
    expect(result.summary).toContain("OURS");
    expect(vault(sandbox)).toEqual({ SAME: "1", OURS: "2" });
    expect(held(sandbox)).toEqual({ SAME: "1" });
  });

  test("never takes a value that the provider does not disclose", async () => {
    const vercel = { production: { SAME: "1", NEW: "2" }, "production sensitive": { HIDDEN: "x" } };
    await using sandbox = await startSandbox(shop({ ...missing, vercel }));
    const result = await pull(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(vault(sandbox)).toEqual({ SAME: "1", NEW: "2" });
  });

  test("into an empty vault environment warns of its spelling, and goes on", async () => {
    await using sandbox = await startSandbox(shop({ vercel: { production: { A: "1" } } }));
    const result = await pull(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(annotations(result, "warning")).toEqual([expect.stringMatching(/production is empty.*spelling/)]);
    expect(vault(sandbox)).toEqual({ A: "1" });
  });

  test("may be previewed with a key that may only read", async () => {
    await using sandbox = await startSandbox(shop(missing));
    const result = await preview(sandbox, { direction: "pull", token: READ_ONLY });
    expect(ending(result)).toEqual(green("drift", true));
    expect(counts(result)).toBe("1 created, 0 updated, 0 deleted, 1 unchanged");
  });

  test("with showNames: false tells no name", async () => {
    await using sandbox = await startSandbox(
      shop({
        vault: { production: { SAME_NAME: "1", OURS_NAME: "2", DIFFERS_NAME: "3" } },
        vercel: { production: { SAME_NAME: "1", NEW_NAME: "2", DIFFERS_NAME: "4" } },
      }),
    );
    const result = await pull(sandbox, { showNames: "false" });
    expect(ending(result)).toEqual(green("synced", true));
    expect(everything(result)).not.toMatch(/(?:SAME|OURS|DIFFERS|NEW)_NAME/);
    expect(onlyPlanned(result).counts).toMatchObject({ create: 1, differs: 1, unchanged: 1 });
  });
});

describe.concurrent("a pull that has nothing to go by", () => {
  const ours = { vault: { production: { A: "1", B: "2", C: "3" } }, vercel: { production: { X: "x" } } };
  const mistyped = { environments: "production:prodution", failOnDrift: "true" };

  test("because the provider's environment is mistyped is drift, and asks for its spelling", async () => {
    await using sandbox = await startSandbox(shop(ours));
    const result = await pull(sandbox, mistyped);
    expect(ending(result)).toEqual(red("in-sync", "drift", true));
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(
        /shows no variables in prodution, but the vault has 3 secrets.*spelling of prodution/,
      ),
    ]);
    const before = await preview(sandbox, { ...mistyped, direction: "pull" });
    expect(ending(before)).toEqual(red("drift", "drift", true));
  });

  test("because no value is seen equal warns how to check one, before it stores what may be unreadable", async () => {
    const seed = shop({ vercel: { production: { A: "1", B: "2" } }, faults: { unreadable: true } });
    await using sandbox = await startSandbox(seed);
    for (const result of [await preview(sandbox, { direction: "pull" }), await pull(sandbox)])
      expect(annotations(result, "warning").join()).toMatch(
        /no value of production is seen to be equal.*Compare one by hand first/i,
      );
  });
});

describe.concurrent("a pull of values that Keyway seems unable to read", () => {
  const three = { A: "1", B: "2", C: "3" };
  const unreadable = shop({
    vault: { production: three },
    vercel: { production: { ...three, NEW: "4" } },
    faults: { unreadable: true },
  });

  test.each(["values", "names"])("is refused with compare: %s and stores nothing", async (compare) => {
    await using sandbox = await startSandbox(unreadable);
    const result = await pull(sandbox, { compare });
    expect(ending(result)).toMatchObject(red("refused", "guard-unreadable"));
    expect(writes(sandbox)).toEqual([]);
    expect(vault(sandbox)).toEqual(three);
  });

  test("is warned of beforehand", async () => {
    await using sandbox = await startSandbox(unreadable);
    const result = await preview(sandbox, { direction: "pull" });
    expect(ending(result)).toEqual(green("drift", true));
    expect(annotations(result, "warning")[0]).toMatch(
      /cannot read Vercel's values, and a pull would store unreadable text/,
    );
  });

  test("is not assumed of two names that differ, nor of one that is equal", async () => {
    const two = { A: "theirs", B: "theirs", NEW: "4" };
    await using few = await startSandbox(
      shop({ vault: { production: { A: "1", B: "2" } }, vercel: { production: two } }),
    );
    expect((await pull(few)).outputs.result).toBe("synced");
    await using equal = await startSandbox(
      shop({ vault: { production: three }, vercel: { production: { ...two, C: "3" } } }),
    );
    expect((await pull(equal)).outputs.result).toBe("synced");
  });
});
