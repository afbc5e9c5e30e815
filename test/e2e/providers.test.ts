import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { bare, ending, green, PROVIDERS } from "./situation.ts";

describe.concurrent("Netlify", () => {
  test("is synced by context, and keeps the value that counts for all", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await bare(sandbox, { provider: "netlify", allowFirstSync: "true" });
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
    await using sandbox = await startSandbox(PROVIDERS);
    const shared = [...sandbox.railway.variables("rp-shop", "production")];
    const result = await bare(sandbox, { provider: "railway", allowFirstSync: "true" });
    expect(result.outputs).toMatchObject({ result: "synced", provider: "railway", serviceId: "svc-api" });
    const service = sandbox.railway.variables("rp-shop", "production:svc-api");
    expect(service.get("STRIPE_KEY")).toBe("sk_live_x");
    expect([...sandbox.railway.variables("rp-shop", "production")]).toEqual(shared);
    expect(sandbox.railway.redeploys).toHaveLength(1);
    expect(result.summary).not.toContain("next deploy");
  });
});
