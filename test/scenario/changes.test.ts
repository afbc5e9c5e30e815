import { describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  counts,
  ending,
  green,
  held,
  PROJECT,
  pull,
  red,
  row,
  shop,
  sync,
  vault,
} from "./situation.ts";

/** The secrets of a vault environment, to be changed. */
function secrets({ keyway }: Sandbox, environment = "production") {
  return keyway.secrets("acme/shop", environment);
}

describe.concurrent("a name that leaves the vault between plan and write", () => {
  test("is not counted as created, although the server reports success", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1", B: "2" } } }));
    sandbox.before({ kind: "sync" }, () => secrets(sandbox).clear());
    const result = await sync(sandbox);
    expect(ending(result)).toMatchObject(red("partially-synced", "guard-plan-changed"));
    expect(counts(result)).toBe("0 created, 0 updated, 0 deleted, 0 unchanged");
    expect(annotations(result, "error")[0]).toMatch(
      /2 secrets are no longer in the source, and not confirmed as written: A, B/,
    );
    expect(result.summary).not.toContain("written and checked");
    expect(held(sandbox)).toEqual({});
  });

  test("is not counted as updated while the provider keeps its old value", async () => {
    const seed = shop({
      vault: { production: { A: "new", SAME: "1" } },
      vercel: { production: { A: "old", SAME: "1" } },
    });
    await using sandbox = await startSandbox(seed);
    sandbox.before({ kind: "sync" }, () => void secrets(sandbox).delete("A"));
    const result = await sync(sandbox);
    expect(ending(result)).toMatchObject(red("partially-synced", "guard-plan-changed"));
    expect(counts(result)).toBe("0 created, 0 updated, 0 deleted, 1 unchanged");
    expect(held(sandbox)).toEqual({ A: "old", SAME: "1" });
  });

  test("does not turn the failure that the server reports into a success", async () => {
    const failWriteError = "Failed to set all 2 environment variables";
    const faults = { failWrites: "error-200", failWriteError } as const;
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1", B: "2" } }, faults }));
    sandbox.before({ kind: "sync" }, () => secrets(sandbox).clear());
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(counts(result)).toMatch(/^0 created/);
    expect(annotations(result, "error")[0]).toContain(failWriteError);
  });

  test("leaves those counted that were written", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1", NEW: "2" } } }));
    sandbox.before({ kind: "sync" }, () => void secrets(sandbox).delete("NEW"));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("partially-synced", "guard-plan-changed", false));
    expect(counts(result)).toMatch(/^1 created/);
    expect(annotations(result, "error")[0]).toMatch(
      /1 secret is no longer in the source, and not confirmed as written: NEW/,
    );
    expect(held(sandbox)).toEqual({ A: "1" });
  });

  test("is not counted either where it comes back before the check", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } } }));
    sandbox.before({ kind: "sync" }, () => void secrets(sandbox).delete("A"));
    sandbox.after({ kind: "sync" }, () => void secrets(sandbox).set("A", "1"));
    const result = await sync(sandbox);
    expect(ending(result)).toMatchObject(red("partially-synced", "write-failed", true));
    expect(held(sandbox)).toEqual({});
  });
});

test.concurrent("a value that changes in the vault after the write blames nobody, and is drift", async () => {
  await using sandbox = await startSandbox(shop({ vault: { production: { A: "1", B: "2" } } }));
  sandbox.after({ kind: "sync" }, () => void secrets(sandbox).set("B", "3"));
  const result = await sync(sandbox);
  expect(ending(result)).toEqual(green("synced", true));
  expect(counts(result)).toMatch(/^1 created/);
  expect(annotations(result, "warning").join()).toMatch(
    /1 secret.*cannot be verified.*or they changed meanwhile/,
  );
  expect(held(sandbox)).toEqual({ A: "1", B: "2" });
});

test.concurrent("a name that leaves the provider before a pull is not counted as pulled", async () => {
  const seed = shop({
    vault: { production: { SAME: "1" } },
    vercel: { production: { SAME: "1", NEW: "2" } },
  });
  await using sandbox = await startSandbox(seed);
  sandbox.before({ kind: "sync" }, () => void sandbox.vercel.rows(PROJECT).pop());
  const result = await pull(sandbox);
  expect(ending(result)).toMatchObject(red("partially-synced", "guard-plan-changed"));
  expect(counts(result)).toMatch(/^0 created/);
  expect(vault(sandbox)).toEqual({ SAME: "1" });
});

describe.concurrent("a sync with deletions", () => {
  test("alarms by name when the vault is emptied under it, and counts nothing that is not there", async () => {
    const production = { S1: "1", S2: "2", S3: "3" };
    const seed = shop({ vault: { production: { ...production, NEW: "4" } }, vercel: { production } });
    await using sandbox = await startSandbox(seed);
    sandbox.before({ kind: "sync" }, () => secrets(sandbox).clear());
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toMatchObject(red("partially-synced", "write-failed"));
    expect(annotations(result, "error")[0]).toMatch(
      /Unexpected deletions.*Keyway deleted 3 variables in production.*without being planned: 3 variables: S1, S2, S3/,
    );
    expect(counts(result)).toBe("0 created, 0 updated, 0 deleted, 0 unchanged");
    expect(held(sandbox)).toEqual({});
  });

  test("alarms when more was deleted than maxDeletes, however much of it was unlisted", async () => {
    const hidden = { S1: "1", S2: "2", S3: "3", S4: "4" };
    const seed = shop({
      vault: { production: hidden },
      vercel: { "production sensitive": hidden },
      faults: { sensitive: "keeps" },
    });
    await using sandbox = await startSandbox(seed);
    sandbox.before({ kind: "sync" }, () => {
      const foreign = Array.from({ length: 8 }, (_, index) => row(`FOREIGN_${index}`, "x"));
      sandbox.vercel.rows(PROJECT).push(...foreign);
    });
    const result = await sync(sandbox, { allowDelete: "true", maxDeletes: "4" });
    expect(Object.keys(held(sandbox))).toEqual(Object.keys(hidden));
    expect(ending(result)).toMatchObject(red("partially-synced", "write-failed"));
    expect(annotations(result, "error")[0]).toMatch(
      /Unexpected deletions.*deleted 8 variables.*more than planned or allowed/,
    );
  });

  test("tells no deletion beyond those planned when two rows of one name keep it there", async () => {
    const rows = [row("A", "old"), row("OLD", "x", ["preview"]), row("OLD", "y")];
    const projects = [{ id: PROJECT, name: "shop", rows }];
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } }, projects }));
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toMatchObject(red("partially-synced", "write-failed"));
    expect(annotations(result, "error")[0]).toMatch(/1 variable was not deleted: OLD/);
    expect(result.log + result.summary).not.toMatch(/also deleted|beyond|Unexpected/);
  });
});

test.concurrent("an unchanged name that the provider refuses puts no blame on another", async () => {
  const production = { A: "new", SAME: "1", VERCEL_TOKEN: "2" };
  const seed = shop({
    vault: { production },
    vercel: { production: { A: "old", SAME: "1" } },
    faults: { refuseNames: ["SAME"] },
  });
  await using sandbox = await startSandbox(seed);
  const result = await sync(sandbox);
  expect(ending(result)).toEqual(green("synced"));
  expect(counts(result)).toBe("0 created, 1 updated, 0 deleted, 1 unchanged");
  expect(annotations(result, "warning")).toEqual([]);
});

test.concurrent("a pull of a name that the provider has twice says what to remove", async () => {
  const rows = [row("DUP", "1"), row("DUP", "2"), row("LATER", "3")];
  const projects = [{ id: PROJECT, name: "shop", rows }];
  await using sandbox = await startSandbox(shop({ projects }));
  const result = await pull(sandbox);
  expect(ending(result)).toEqual(red("partially-synced", "write-failed", true));
  expect(annotations(result, "error")[0]).toMatch(/LATER[\s\S]*provider has a name twice.*remove one/);
  // One was written, and the zeros of the answer say nothing about that.
  expect(annotations(result, "error")[0]).not.toContain("own count");
  expect(vault(sandbox)).toEqual({ DUP: "1" });
});
