import { describe, expect, test } from "vitest";
import { startGitHub } from "../../sandbox/github/server.ts";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock, preload } from "../support/fast-clock.ts";
import { TWO, TWO_SYNCED } from "../support/faulty.ts";
import { runSource, runStep } from "../support/runner.ts";
import { annotations, ending, green, held, red, stepsBy } from "../support/situation.ts";

/** Loaded before the action: connections are begun, and nothing ever comes of them. */
const SWALLOWS_CONNECTIONS = preload(`
  import net from "node:net";
  net.connect = () => new net.Socket();
`);

describe.concurrent.each([
  ["the bundle", stepsBy(runStep)],
  ["the source, unbuilt", stepsBy(runSource)],
])("a process of %s", (_, { preview, sync }) => {
  test("is green where all went well", async () => {
    await using sandbox = await startSandbox(TWO);
    await using github = await startGitHub();
    const inputs = { comment: "always", githubToken: github.settings.token };
    const result = await preview(sandbox, inputs, { env: { GITHUB_API_URL: github.url } });
    expect(ending(result)).toEqual(green("drift", true));
    expect(result.outputs.commentUrl).toMatch(/issuecomment/);
  });

  test("is red where it failed", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await sync(sandbox, { environments: "production:" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(annotations(result, "error")).toHaveLength(1);
  });

  test("whose log nobody reads any more writes, and tells what it wrote", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await sync(sandbox, {}, { unread: true });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.summary).toContain("2");
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("that waits for nothing any more is red, and says so", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await sync(sandbox, {}, { env: SWALLOWS_CONNECTIONS });
    expect(result).toMatchObject({ exitCode: 1, outputs: {} });
    expect(result.log).toMatch(/^::error[^:]*::The run ended unexpectedly/m);
  });

  test("says every 15 s of a long write that it is still under way", async () => {
    // Two names of 12 s each, in the time of the run.
    await using sandbox = await startSandbox({ ...TWO, faults: { writeDelayMs: 600 } });
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.log).toMatch(/^Writing production: still under way after 15 s$/m);
  });

  test("that is asked to end while it writes ends soon, and says so", async () => {
    let pid = 0;
    const seed = { ...TWO, faults: { writeDelayMs: 5_000 } };
    await using sandbox = await startSandbox(seed, {
      onRequest: ({ method }) => void (method === "POST" && process.kill(pid, "SIGTERM")),
    });
    const onStart = (started: number) => {
      pid = started;
    };
    const result = await sync(sandbox, {}, { onStart, env: fastClock() });
    expect(ending(result)).toMatchObject({ exitCode: 1, failureReason: "cancelled" });
  });
});
