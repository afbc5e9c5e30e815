import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  BOTH_ENVIRONMENTS,
  ending,
  green,
  held,
  preview,
  red,
  shop,
  sync,
  writes,
} from "./situation.ts";

const allowDelete = { allowDelete: "true" };

/** Names that all have the value "x". */
function named(prefix: string, count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}_${index + 1}`, "x"]));
}

describe.concurrent("a refusal", () => {
  test("for one environment keeps all others from being written", async () => {
    const situation = {
      vault: { production: { A: "1" } },
      vercel: { preview: { B: "2" } },
    };
    await using sandbox = await startSandbox(shop(situation));
    const result = await sync(sandbox, BOTH_ENVIRONMENTS);
    expect(ending(result)).toEqual(red("refused", "guard-empty-source", true));
    expect(writes(sandbox)).toEqual([]);
    expect(held(sandbox)).toEqual({});
  });

  test("for several reasons tells them all", async () => {
    await using sandbox = await startSandbox(
      shop({
        firstSync: true,
        vault: { production: { A: "1" } },
        vercel: { production: { A: "old", ...named("OLD", 3) } },
      }),
    );
    const result = await sync(sandbox, { ...allowDelete, maxDeletes: "2" });
    expect(ending(result)).toEqual(red("refused", "guard-deletes", true));
    const [error] = annotations(result, "error");
    expect(error).toMatch(/delete 3 variables/);
    expect(error).toMatch(/first sync/);
    expect(result.summary).toMatch(/delete 3 variables[\s\S]*first sync/);
    expect(result.report?.refusals).toMatchObject([
      { guard: "guard-deletes" },
      { guard: "guard-first-sync" },
    ]);
  });
});

describe.concurrent("expectedPlan", () => {
  const situation = { vault: { production: { A: "1", B: "2" } }, vercel: { production: { B: "old" } } };

  test("lets pass the plan that was previewed", async () => {
    await using sandbox = await startSandbox(shop(situation));
    const approved = await preview(sandbox);
    const expectedPlan = approved.outputs.planDigest ?? "";
    const result = await sync(sandbox, { expectedPlan });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs.planDigest).toBe(expectedPlan);
  });
});
