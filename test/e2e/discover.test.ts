import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { schedule } from "../support/runner.ts";
import { bare, ending, green, PROVIDERS, writes } from "./situation.ts";

const VERCEL = "86db0317-f42f-4832-a878-28e9128bd5c5";

/** A scheduled step. */
const use: typeof bare = (sandbox, inputs, step) => bare(sandbox, inputs, { event: schedule(), ...step });

describe.concurrent("discover", () => {
  test("lists what a token reaches, writes nothing, and gives a matrix of this repository's projects", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await use(sandbox, { mode: "discover" });
    expect(ending(result)).toEqual({ ...green("discovered"), drift: "" });
    expect(writes(sandbox)).toEqual([]);
    const { include } = JSON.parse(result.outputs.matrix ?? "");
    expect(include).toContainEqual({
      provider: "vercel",
      connectionId: VERCEL,
      projectId: "prj_shop",
      serviceId: "",
    });
    expect(include).toContainEqual(expect.objectContaining({ provider: "railway", serviceId: "svc-api" }));
    expect(JSON.stringify(include)).not.toContain("prj_blog");
    for (const text of ["shop-netlify", "prj_blog", "acme/blog", "nextjs"])
      expect(result.summary).toContain(text);
  });
});

describe.concurrent("disconnect", () => {
  test("deletes the connection that was named, and says what it was", async () => {
    await using sandbox = await startSandbox(PROVIDERS);
    const result = await use(sandbox, { mode: "disconnect", connectionId: VERCEL });
    expect(ending(result)).toEqual({ ...green("disconnected"), drift: "" });
    expect(writes(sandbox).map(({ method }) => method)).toEqual(["DELETE"]);
    expect(sandbox.keyway.connections.map(({ provider }) => provider)).toEqual(["netlify", "railway"]);
    expect(result.summary).toContain(
      `The connection \`${VERCEL}\` to Vercel of \`u_vercel_acme\` is deleted`,
    );
  });
});
