import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { annotations, ending, held, preview, red, type Shop, shop, sync } from "./situation.ts";

const staging = { environments: "staging:preview" };

/** Staging has a name that production holds at Vercel, and Keyway keeps one row for both. */
const stagingOverProduction: Shop = {
  vault: { staging: { API_KEY: "stg" } },
  vercel: { production: { API_KEY: "prodvalue" } },
};

describe.concurrent("a push of staging that would change production's values", () => {
  test("is refused when it is the very first one, and the preview before it says so", async () => {
    await using sandbox = await startSandbox(shop({ ...stagingOverProduction, firstSync: true }));
    const told = /would also change 1 value in Vercel's production.*API_KEY/;
    expect(annotations(await preview(sandbox, staging), "warning").join()).toMatch(told);
    expect(ending(await sync(sandbox, staging))).toEqual(red("refused", "guard-shared-names", true));
    expect(held(sandbox)).toEqual({ API_KEY: "prodvalue" });
  });
});
