import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock } from "../support/fast-clock.ts";
import {
  annotations,
  asked,
  counts,
  DIALECTS,
  ending,
  green,
  held,
  onlyPlanned,
  preview,
  red,
  shop,
  sync,
  vault,
  writes,
} from "./situation.ts";

const production = { NEW: "1", CHANGED: "2", SAME: "3" };
const outOfStep = {
  vault: { production },
  vercel: { production: { CHANGED: "old", SAME: "3", OLD: "4" } },
};
/** Two environments without a name in common, both to be written. */
const two = { vault: { production: { A: "1", B: "2" }, staging: { S: "3", T: "4" } } };
const twoEnvironments = { environments: "production\nstaging" };

describe.concurrent.each(DIALECTS)("a push to a server that speaks as %s", (dialect) => {
  test("brings the provider in step with the vault, and confirms it", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...outOfStep }));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(counts(result)).toBe("1 created, 1 updated, 0 deleted, 1 unchanged");
    expect(held(sandbox)).toEqual({ ...production, OLD: "4" });
    expect(vault(sandbox)).toEqual(production);
    expect(result.summary).toMatch(/^## .*Synced to Vercel `shop`: 1 created, 1 updated$/m);
    expect(annotations(result, "warning")).toEqual([]);
  });

  test("deletes what the vault lacks only with allowDelete", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...outOfStep }));
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(green("synced"));
    expect(counts(result)).toBe("1 created, 1 updated, 1 deleted, 1 unchanged");
    expect(held(sandbox)).toEqual(production);
  });
});

describe.concurrent("a push", () => {
  test("that races with another first sync is sent once more, for it wrote nothing", async () => {
    const faults = { failWrites: "bare-500", failWriteNumber: 1 } as const;
    await using sandbox = await startSandbox(shop({ ...two, faults }));
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toEqual(green("synced"));
    expect(held(sandbox)).toEqual(two.vault.production);
    expect(writes(sandbox)).toHaveLength(2);
  });

  test("that is a bare 500 twice is an error", async () => {
    await using sandbox = await startSandbox(shop({ ...two, faults: { failWrites: "bare-500" } }));
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(writes(sandbox)).toHaveLength(2);
    expect(result.summary).toContain(writes(sandbox)[1]?.requestId);
  });
});

describe.concurrent("the first environment that fails", () => {
  test("stops the later ones, which are told not to be begun", async () => {
    await using sandbox = await startSandbox(shop({ ...two, faults: { refuseNames: ["A"] } }));
    const result = await sync(sandbox, twoEnvironments);
    expect(ending(result)).toEqual(red("partially-synced", "write-failed", true));
    expect(writes(sandbox)).toHaveLength(1);
    expect([held(sandbox), held(sandbox, "preview")]).toEqual([{ B: "2" }, {}]);
    expect(result.summary).toMatch(/^\| .*production.*failed/m);
    expect(result.summary).toMatch(/^\| .*staging.*not started/m);
    expect(result.report?.environments).toMatchObject([{ state: "failed" }, { state: "not-begun" }]);
  });
});

describe.concurrent("a cancelled run", () => {
  test("drops its reads, writes nothing and still reports", async () => {
    let pid = 0;
    const onRequest = () => void process.kill(pid, "SIGINT");
    await using sandbox = await startSandbox(shop({ ...two, faults: { delayMs: 20_000 } }), { onRequest });
    const onStart = (id: number) => {
      pid = id;
    };
    const result = await sync(sandbox, {}, { onStart });
    expect(ending(result)).toEqual(red("error", "cancelled", ""));
    expect(writes(sandbox)).toEqual([]);
    expect(result.summary).toMatch(/^## .*cancelled/m);
    expect(result.ms).toBeLessThan(20_000);
  });

  test("lets a write in flight be answered, begins no other and tells what was written", async () => {
    let pid = 0;
    const onRequest = ({ method }: { method: string }) => {
      if (method === "POST") process.kill(pid, "SIGINT");
    };
    await using sandbox = await startSandbox(shop({ ...two, faults: { writeDelayMs: 200 } }), { onRequest });
    const onStart = (id: number) => {
      pid = id;
    };
    const result = await sync(sandbox, twoEnvironments, { onStart });
    expect(ending(result)).toMatchObject(red("partially-synced", "cancelled"));
    expect(held(sandbox)).toEqual(two.vault.production);
    expect(asked(sandbox).filter((request) => request.startsWith("POST"))).toEqual([
      "POST production:production",
    ]);
    expect(result.summary).toMatch(/^\| .*staging.*not started/m);
  });
});

describe.concurrent("the plan of a sync", () => {
  test("is that of the preview before it, in outputs and summary", async () => {
    await using sandbox = await startSandbox(shop(outOfStep));
    const before = await preview(sandbox);
    const result = await sync(sandbox);
    expect(onlyPlanned(result)).toEqual(onlyPlanned(before));
    expect(result.outputs.planDigest).toBe(before.outputs.planDigest);
    expect(result.summary).toMatch(/^! CHANGED\n@@ 1 created @@\n\+ NEW$/m);
  });
});
