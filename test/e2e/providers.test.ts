import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Seed } from "../../sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { push, runStep, type Step } from "../support/runner.ts";
import { ending, expectTokenKept, green } from "./situation.ts";

const TOKEN = "kw_test_SandboxReadAndWrite000000000000000000000";
const SEED: Seed = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../sandbox/seeds/providers.json"), "utf8"),
);

async function use(sandbox: Sandbox, inputs: Record<string, string>, step: Step = {}) {
  const result = await runStep({
    event: push(),
    ...step,
    with: { token: TOKEN, apiUrl: sandbox.url, ...inputs },
  });
  expectTokenKept(TOKEN, result, sandbox.requests);
  return result;
}

describe.concurrent("Netlify", () => {
  test("is synced by context, and keeps the value that counts for all", async () => {
    await using sandbox = await startSandbox(SEED);
    const result = await use(sandbox, { provider: "netlify", allowFirstSync: "true" });
    expect(ending(result)).toEqual(green("synced", true));
    const variables = sandbox.netlify.variables("site-shop");
    expect(variables.find(({ key }) => key === "DATABASE_URL")?.values).toEqual({
      production: "postgres://prod",
    });
    expect(variables.find(({ key }) => key === "API_KEY")?.values).toEqual({
      all: "key-for-all",
      production: "prod-key",
    });
    expect(result.summary).toContain(
      "Redeploy to apply: running deployments at Netlify keep the old values.",
    );
  });
});

describe.concurrent("Railway", () => {
  test("is found with the service that is linked to the repository, and only that is written", async () => {
    await using sandbox = await startSandbox(SEED);
    const shared = [...sandbox.railway.variables("rp-shop", "production")];
    const result = await use(sandbox, { provider: "railway", allowFirstSync: "true" });
    expect(result.outputs).toMatchObject({ result: "synced", provider: "railway", serviceId: "svc-api" });
    const service = sandbox.railway.variables("rp-shop", "production:svc-api");
    expect(service.get("STRIPE_KEY")).toBe("sk_live_x");
    expect([...sandbox.railway.variables("rp-shop", "production")]).toEqual(shared);
    expect(sandbox.railway.redeploys).toHaveLength(1);
    expect(result.summary).not.toContain("next deploy");
  });
});
