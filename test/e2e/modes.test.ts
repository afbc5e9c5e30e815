import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { pullRequest, push } from "../support/runner.ts";
import { ending, everything, green, held, shop, use } from "./situation.ts";

const outOfStep = shop({ vault: { production: { NEW: "1" } } });

describe.concurrent("mode auto", () => {
  test("syncs on a push to the default branch, and says why", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await use(sandbox, {}, { event: push() });
    expect(ending(result)).toEqual(green("synced"));
    expect(held(sandbox)).toEqual({ NEW: "1" });
    expect(result.log).toMatch(/^Keyway sync \S+: sync \(auto, .*push to the default branch main/m);
  });
});

const strangers = [
  ["from a fork", { event: pullRequest({ fork: true }) }],
  ["by Dependabot", { event: pullRequest({ author: "dependabot[bot]" }) }],
  ["that Dependabot acts upon", { event: pullRequest(), env: { GITHUB_ACTOR: "dependabot[bot]" } }],
] as const;

describe.concurrent.each(strangers)("a pull request %s", (_, step) => {
  test("without a token is skipped, green, and asks nothing", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await use(sandbox, { token: "", failOnDrift: "true" }, step);
    expect(ending(result)).toEqual(green("skipped", ""));
    expect(result.outputs).toMatchObject({ plan: "", planDigest: "", created: "0" });
    expect(result.summary).toMatch(/^## .*Skipped/);
    expect(everything(result)).not.toMatch(/^::(?:error|warning)/m);
    expect(sandbox.requests).toEqual([]);
  });
});
