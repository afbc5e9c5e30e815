import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startSandbox } from "../../sandbox/server.ts";
import { pullRequest, push, schedule } from "../support/runner.ts";
import { bare, ending, green, PROVIDERS, writes } from "./situation.ts";

const VERCEL = "86db0317-f42f-4832-a878-28e9128bd5c5";

/** A scheduled step. */
const use: typeof bare = (sandbox, inputs, step) => bare(sandbox, inputs, { event: schedule(), ...step });

describe.concurrent("discover", () => {
  test("gives steps that can be pasted and that lead to a preview", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const { summary } = await use(sandbox, { mode: "discover", provider: "vercel" });
    const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(summary) ?? [];
    const [step] = parse(yaml);
    expect(step.uses).toMatch(/^keywaysh\/keyway-sync-action@/);
    const { token: _, ...pasted } = step.with;
    const result = await use(sandbox, { ...pasted, mode: "preview" }, { event: pullRequest() });
    expect(ending(result)).toEqual(green("drift", true));
  });

  test("tells of a provider that fails, and of the others all the same", async () => {
    const path = `connections/${VERCEL}/projects`;
    await using sandbox = await startSandbox({
      ...PROVIDERS,
      faults: { failReads: { path, times: 9, status: 500 } },
    });
    const result = await use(sandbox, { mode: "discover" });
    expect(ending(result)).toEqual({ ...green("discovered"), drift: "" });
    expect(result.summary).toContain("could not be read");
    expect(result.summary).toContain("shop-netlify");
  });

  test("warns of a project that is linked to another repository", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const given = { mode: "discover", provider: "vercel" };
    const { log } = await use(sandbox, { ...given, projectId: "prj_blog" });
    expect(log).toMatch(/::warning.*Project prj_blog is linked to acme\/blog, not to acme\/shop/);
    expect((await use(sandbox, { ...given, projectId: "prj_shop" })).log).not.toContain("::warning");
  });

  test("says how to connect where nothing is connected", async () => {
    await using sandbox = await startSandbox({ ...PROVIDERS, connections: [] });
    const result = await use(sandbox, { mode: "discover" });
    expect(JSON.parse(result.outputs.matrix ?? "")).toEqual({ include: [] });
    expect(result.summary).toContain("keyway connect vercel");
  });
});

describe.concurrent("disconnect", () => {
  test("never deletes a connection that was only found", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await use(sandbox, { mode: "disconnect", provider: "vercel" });
    expect(result.outputs).toMatchObject({ result: "error", failureReason: "invalid-input" });
    expect(sandbox.requests).toEqual([]);
  });

  test("is not for pull request events", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await use(sandbox, { mode: "disconnect", connectionId: VERCEL }, { event: pullRequest() });
    expect(result.outputs).toMatchObject({ result: "error", failureReason: "invalid-input" });
    expect(sandbox.requests).toEqual([]);
  });

  test("of an unknown connection ends with those that are there", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const connectionId = "00000000-0000-4000-8000-000000000000";
    const result = await use(sandbox, { mode: "disconnect", connectionId }, { event: push() });
    expect(result.outputs).toMatchObject({ result: "error", failureReason: "not-found" });
    expect(result.log).toContain(`connectionId: ${VERCEL}`);
    expect(writes(sandbox)).toEqual([]);
  });
});
