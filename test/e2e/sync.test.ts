import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock } from "../support/fast-clock.ts";
import {
  annotations,
  asked,
  BOTH_ENVIRONMENTS,
  counts,
  DIALECTS,
  ending,
  green,
  held,
  OUT_OF_STEP,
  onlyPlanned,
  preview,
  red,
  shop,
  sync,
  TWO_ENVIRONMENTS,
  vault,
  writes,
} from "./situation.ts";

const { production } = OUT_OF_STEP.vault;

describe.concurrent.each(DIALECTS)("a push to a server that speaks as %s", (dialect) => {
  test("brings the provider in step with the vault, and confirms it", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP }));
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(counts(result)).toBe("1 created, 1 updated, 0 deleted, 1 unchanged");
    expect(held(sandbox)).toEqual({ ...production, OLD: "4" });
    expect(vault(sandbox)).toEqual(production);
    expect(result.summary).toMatch(/^## .*Synced to Vercel `shop`: 1 created, 1 updated$/m);
    expect(annotations(result, "warning")).toEqual([]);
  });

  test("deletes what the vault lacks only with allowDelete", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP }));
    const result = await sync(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(green("synced"));
    expect(counts(result)).toBe("1 created, 1 updated, 1 deleted, 1 unchanged");
    expect(held(sandbox)).toEqual(production);
  });
});

describe.concurrent("a push", () => {
  test("that races with another first sync is sent once more, for it wrote nothing", async () => {
    const faults = { failWrites: "bare-500", failWriteNumber: 1 } as const;
    await using sandbox = await startSandbox(shop({ ...TWO_ENVIRONMENTS, faults }));
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toEqual(green("synced"));
    expect(held(sandbox)).toEqual(TWO_ENVIRONMENTS.vault.production);
    expect(writes(sandbox)).toHaveLength(2);
  });

  test("that is a bare 500 twice is an error", async () => {
    await using sandbox = await startSandbox(
      shop({ ...TWO_ENVIRONMENTS, faults: { failWrites: "bare-500" } }),
    );
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(writes(sandbox)).toHaveLength(2);
    expect(result.summary).toContain(writes(sandbox)[1]?.requestId);
  });
});

describe.concurrent("the first environment that fails", () => {
  test("stops the later ones, which are told not to be begun", async () => {
    await using sandbox = await startSandbox(shop({ ...TWO_ENVIRONMENTS, faults: { refuseNames: ["A"] } }));
    const result = await sync(sandbox, BOTH_ENVIRONMENTS);
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
    await using sandbox = await startSandbox(shop({ ...TWO_ENVIRONMENTS, faults: { delayMs: 20_000 } }), {
      onRequest,
    });
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
    await using sandbox = await startSandbox(shop({ ...TWO_ENVIRONMENTS, faults: { writeDelayMs: 200 } }), {
      onRequest,
    });
    const onStart = (id: number) => {
      pid = id;
    };
    const result = await sync(sandbox, BOTH_ENVIRONMENTS, { onStart });
    expect(ending(result)).toMatchObject(red("partially-synced", "cancelled"));
    expect(held(sandbox)).toEqual(TWO_ENVIRONMENTS.vault.production);
    expect(asked(sandbox).filter((request) => request.startsWith("POST"))).toEqual([
      "POST production:production",
    ]);
    expect(result.summary).toMatch(/^\| .*staging.*not started/m);
  });
});

describe.concurrent("the plan of a sync", () => {
  test("is that of the preview before it, in outputs and summary", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const before = await preview(sandbox);
    const result = await sync(sandbox);
    expect(onlyPlanned(result)).toEqual(onlyPlanned(before));
    expect(result.outputs.planDigest).toBe(before.outputs.planDigest);
    expect(result.summary).toMatch(/^! CHANGED\n@@ 1 created @@\n\+ NEW$/m);
  });
});
