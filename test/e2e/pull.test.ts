import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  counts,
  DIALECTS,
  ending,
  green,
  held,
  pull,
  READ_ONLY,
  red,
  shop,
  vault,
} from "./situation.ts";

const missing = { vault: { production: { SAME: "1" } }, vercel: { production: { SAME: "1", NEW: "2" } } };

describe.concurrent.each(DIALECTS)("a pull from a server that speaks as %s", (dialect) => {
  test("creates in the vault what it lacks, and changes nothing else on either side", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...missing }));
    const result = await pull(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(counts(result)).toBe("1 created, 0 updated, 0 deleted, 1 unchanged");
    expect(vault(sandbox)).toEqual({ SAME: "1", NEW: "2" });
    expect(held(sandbox)).toEqual(missing.vercel.production);
  });
});

describe.concurrent("a pull", () => {
  test("with a key that may only read is forbidden, and says which scope is missing", async () => {
    await using sandbox = await startSandbox(shop(missing));
    const result = await pull(sandbox, { token: READ_ONLY });
    expect(ending(result)).toEqual(red("error", "forbidden", ""));
    expect(annotations(result, "error")[0]).toContain("write:secrets");
    expect(vault(sandbox)).toEqual({ SAME: "1" });
  });
});
