import { describe, expect, test } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  asked,
  counts,
  ending,
  green,
  held,
  onlyPlanned,
  PROJECT,
  planned,
  preview,
  pull,
  red,
  row,
  type Shop,
  shop,
  sync,
  writes,
} from "./situation.ts";

const failOnDrift = { failOnDrift: "true" };
const missing = { vault: { production: { A: "1" } } };
const two = { vault: { production: { A: "1" }, staging: { B: "2" } }, environments: "production\nstaging" };

/** A server whose state is changed right before it answers the preview of that number. */
async function changing(
  situation: Shop,
  beforePreview: number,
  change: (sandbox: Sandbox) => void,
): Promise<Sandbox> {
  let previews = 0;
  const onRequest: SandboxOptions["onRequest"] = ({ path }) => {
    if (path.endsWith("/preview") && ++previews === beforePreview) change(sandbox);
  };
  const sandbox = await startSandbox(shop(situation), { onRequest });
  return sandbox;
}

describe.concurrent("with failOnDrift a preview", () => {
  test("that is in sync stays green, and looks once", async () => {
    await using sandbox = await startSandbox(shop({ ...missing, vercel: { production: { A: "1" } } }));
    expect(ending(await preview(sandbox, failOnDrift))).toEqual(green("in-sync"));
    expect(asked(sandbox).toSorted()).toEqual(["push production:production", "status production"]);
  });

  test.each([
    ["names only at the provider", { vercel: { production: { A: "1", OLD: "x" } } }, {}],
    ["ignored names", {}, { ignore: "A" }],
    ["values, with compare: names", { vercel: { production: { A: "x" } } }, { compare: "names" }],
  ])("that differs by %s alone stays green", async (_, situation, inputs) => {
    await using sandbox = await startSandbox(shop({ ...missing, ...situation }));
    expect(ending(await preview(sandbox, { ...failOnDrift, ...inputs }))).toEqual(green("in-sync"));
  });

  test("of an empty vault side fails", async () => {
    await using sandbox = await startSandbox(shop({ vercel: { production: { A: "1" } } }));
    expect(ending(await preview(sandbox, failOnDrift))).toEqual(red("drift", "drift", true));
  });
});

describe.concurrent("before it fails for drift, a preview", () => {
  test("looks a second time, and is in sync when that shows none", async () => {
    await using sandbox = await changing(missing, 2, ({ vercel }) =>
      vercel.rows(PROJECT).push(row("A", "1")),
    );
    const result = await preview(sandbox, failOnDrift);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(asked(sandbox).filter((request) => request.startsWith("push"))).toHaveLength(2);
    expect(counts(result)).toBe("0 created, 0 updated, 0 deleted, 1 unchanged");
    expect(result.summary).toMatch(/^## .*In sync/m);
  });

  test("fails when both looks show the same drift", async () => {
    await using sandbox = await changing(missing, 2, () => {});
    expect(ending(await preview(sandbox, failOnDrift))).toEqual(red("drift", "drift", true));
  });

  test("counts only the names that both looks show", async () => {
    const situation = { vault: { production: { A: "1", B: "2" } }, vercel: { production: { B: "2" } } };
    await using sandbox = await changing(situation, 2, ({ vercel }) => {
      vercel.rows(PROJECT).splice(0, 1, row("A", "1"));
    });
    const result = await preview(sandbox, failOnDrift);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(onlyPlanned(result).create).toEqual([]);
  });

  test("tells of two drifting names the one that both looks show", async () => {
    await using sandbox = await changing({ vault: { production: { A: "1", B: "2" } } }, 2, ({ vercel }) =>
      vercel.rows(PROJECT).push(row("A", "1")),
    );
    const result = await preview(sandbox, failOnDrift);
    expect(ending(result)).toEqual(red("drift", "drift", true));
    expect(onlyPlanned(result).create).toEqual(["B"]);
  });

  test("reads only the drifting environments again", async () => {
    const { environments, ...situation } = two;
    await using sandbox = await startSandbox(shop({ ...situation, vercel: { production: { A: "1" } } }));
    const result = await preview(sandbox, { ...failOnDrift, environments });
    expect(ending(result)).toEqual(red("drift", "drift", true));
    // After two reads of each and the count of preview; the last is another target of Vercel.
    expect(asked(sandbox).slice(5)).toEqual(["push staging:preview", "push development:development"]);
    expect(planned(result)).toMatchObject([{ create: [] }, { create: ["B"] }]);
  });

  test("is an error when it cannot look a second time", async () => {
    await using sandbox = await changing(missing, 2, (server) =>
      server.setFaults({ failReads: { path: "/preview", times: 9, status: 404 } }),
    );
    const result = await preview(sandbox, failOnDrift);
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(asked(sandbox).slice(2)).toEqual(["push production:production"]);
  });

  test("looks once without failOnDrift", async () => {
    await using sandbox = await startSandbox(shop(missing));
    await preview(sandbox);
    expect(asked(sandbox).filter((request) => request === "push production:production")).toHaveLength(1);
  });
});

describe.concurrent("with failOnDrift a sync", () => {
  test("that brings both sides in step stays green", async () => {
    await using sandbox = await startSandbox(shop(missing));
    expect(ending(await sync(sandbox, failOnDrift))).toEqual(green("synced"));
  });

  test("that ends with drift fails, although all is written", async () => {
    await using sandbox = await startSandbox(shop({ ...missing, faults: { hideNames: ["A"] } }));
    const result = await sync(sandbox, failOnDrift);
    expect(ending(result)).toEqual(red("synced", "drift", true));
    expect(held(sandbox)).toEqual({ A: "1" });
  });

  test("stays green when the drift at its end is gone at a second look", async () => {
    const faults = { hideNames: ["A"] };
    // Previews 1 and 2 to 3 come before the write, for Vercel's other targets too; 4 checks it, 5 looks again.
    await using sandbox = await changing({ ...missing, faults }, 5, ({ vercel }) => {
      for (const variable of vercel.rows(PROJECT)) variable.type = "encrypted";
    });
    const result = await sync(sandbox, failOnDrift);
    expect(ending(result)).toEqual(green("synced"));
    expect(asked(sandbox).at(-1)).toBe("push production:production");
    expect(writes(sandbox)).toHaveLength(1);
  });

  test("of a pull with differing values fails, whether or not it had something to create", async () => {
    const vault = { production: { A: "ours" } };
    await using idle = await startSandbox(shop({ vault, vercel: { production: { A: "theirs" } } }));
    expect(await pull(idle, failOnDrift)).toMatchObject({
      exitCode: 1,
      outputs: { failureReason: "drift", drift: "true" },
    });
    expect(writes(idle)).toEqual([]);
    await using busy = await startSandbox(shop({ vault, vercel: { production: { A: "theirs", NEW: "1" } } }));
    expect(ending(await pull(busy, failOnDrift))).toEqual(red("synced", "drift", true));
    expect(writes(busy)).toHaveLength(1);
  });

  test("that fails for another reason keeps that reason", async () => {
    await using sandbox = await startSandbox(shop({ ...missing, faults: { failWrites: "error-200" } }));
    expect(ending(await sync(sandbox, failOnDrift))).toEqual(red("error", "write-failed", ""));
  });
});

describe("a preview that fails on drift", () => {
  test("still warns of deletions that no preview lists, which the second look does not count again", async () => {
    const vercel = { production: { OLD: "x" }, "production sensitive": { SEEN_BY_NOBODY: "y" } };
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } }, vercel }));
    const inputs = { failOnDrift: "true", allowDelete: "true", maxDeletes: "1" };
    const result = await preview(sandbox, inputs);
    expect(ending(result)).toEqual(red("drift", "drift", true));
    expect(annotations(result, "warning").join()).toMatch(/sync would be refused.*could delete 2 variables/);
  });
});
