import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { asked, bare, ending, green, PROVIDERS, planned } from "./situation.ts";

describe.concurrent("Netlify", () => {
  test("is told apart from Vercel where environments have no provider environment", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await bare(sandbox, {
      provider: "netlify",
      mode: "preview",
      environments: "staging, dev:dev",
    });
    expect(planned(result)).toMatchObject([
      { keyway: "staging", provider: "deploy-preview" },
      { keyway: "dev", provider: "dev" },
    ]);
  });

  test("loses all new names when one of them is refused, which is told", async () => {
    await using sandbox = await startSandbox({ ...PROVIDERS, faults: { refuseNames: ["SESSION_SECRET"] } });
    const result = await bare(sandbox, { provider: "netlify", allowFirstSync: "true" });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ result: "partially-synced", failureReason: "write-failed" });
    expect(result.summary).toContain("SESSION_SECRET");
  });

  test("deletions that Netlify makes and Keyway counts as failed are a success with a warning", async () => {
    await using sandbox = await startSandbox({
      ...PROVIDERS,
      netlify: {
        sites: [
          {
            id: "site-shop",
            name: "shop",
            linkedRepo: "acme/shop",
            variables: [{ key: "LEGACY_TOKEN", values: { production: "unused" } }],
          },
        ],
      },
    });
    const result = await bare(sandbox, { provider: "netlify", allowFirstSync: "true", allowDelete: "true" });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs.deleted).toBe("1");
    expect(result.log).toMatch(/::warning.*reported a failure/);
    expect(sandbox.netlify.variables("site-shop").some(({ key }) => key === "LEGACY_TOKEN")).toBe(false);
  });
});

describe.concurrent("Railway", () => {
  test("names the service in every request, in the plan, in the digest and in the report", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const given = { provider: "railway", mode: "preview", projectId: "rp-shop" };
    const service = await bare(sandbox, { ...given, serviceId: "svc-api" });
    const sent = sandbox.requests.filter(({ path }) => path.includes("/sync/"));
    expect(sent.map(({ query }) => query.serviceId)).toEqual(["svc-api", "svc-api"]);
    expect(JSON.parse(service.outputs.plan ?? "")).toMatchObject({
      projectId: "rp-shop",
      serviceId: "svc-api",
    });
    expect(service.summary).toContain("service `svc-api`");
    const shared = await bare(sandbox, given);
    expect(shared.outputs.serviceId).toBe("");
    expect(shared.outputs.planDigest).not.toBe(service.outputs.planDigest);
  });

  test("keeps the names of environments", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await bare(sandbox, { provider: "railway", mode: "preview", environments: "staging" });
    expect(planned(result)).toMatchObject([{ keyway: "staging", provider: "staging" }]);
  });
});

describe.concurrent("a provider that is not there", () => {
  test("fly is not available yet, and the three that are are named", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await bare(sandbox, { provider: "fly" });
    expect(result.outputs).toMatchObject({ result: "error", failureReason: "invalid-input" });
    expect(result.log).toMatch(/fly is not available yet in Keyway; use vercel, railway or netlify/);
    expect(asked(sandbox)).toEqual([]);
  });

  test("without a connection, the command that makes one is told", async () => {
    await using sandbox = await startSandbox({ ...PROVIDERS, connections: [] });
    const result = await bare(sandbox, { provider: "vercel" });
    expect(result.outputs).toMatchObject({ result: "error", failureReason: "not-found" });
    expect(result.log).toContain("keyway connect vercel");
  });
});
