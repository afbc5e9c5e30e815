import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock } from "../support/fast-clock.ts";
import { annotations, ending, red, shop, sync, writes } from "./situation.ts";

describe.concurrent("a write that fails with a bare 500", () => {
  test("is not repeated where the provider holds variables that no preview lists: it may be done", async () => {
    const seed = shop({
      vault: { production: { SECRET: "new" } },
      vercel: { "production sensitive": { SECRET: "old" } },
      faults: { sensitive: "keeps", failWrites: "bare-500-after-writing", failWriteNumber: 1 },
    });
    await using sandbox = await startSandbox(seed);
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(writes(sandbox)).toHaveLength(1);
    expect(ending(result)).toEqual(red("error", "write-failed", ""));
    expect(annotations(result, "error")[0]).toMatch(
      /1 secret is not confirmed as written: SECRET.*answered 500/,
    );
    expect(annotations(result, "error")[0]).not.toContain("did not answer completely");
  });
});
