import { mkdtempDisposable, readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { HOSTILE } from "../support/hostile.ts";
import { CONNECTION, OUT_OF_STEP, PROJECT, preview, proseOf, shop } from "./situation.ts";

/** What V8 tells of the functions that were called. */
interface Coverage {
  result: { functions: { functionName: string; ranges: { count: number }[] }[] }[];
}

describe.concurrent("the plan", () => {
  test("has the documented shape", async () => {
    await using sandbox = await startSandbox(shop({ ...OUT_OF_STEP, firstSync: true }));
    const { outputs } = await preview(sandbox, { environments: "production\nstaging" });
    const none = { create: [], update: [], delete: [], kept: [], unchanged: [], differs: [], ignored: [] };
    const empty = { ...none, unverifiable: [] };
    expect(JSON.parse(outputs.plan ?? "")).toStrictEqual({
      schemaVersion: 1,
      repository: "acme/shop",
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: PROJECT,
      serviceId: "",
      direction: "push",
      allowDelete: false,
      environments: [
        {
          keyway: "production",
          provider: "production",
          ...empty,
          create: ["NEW"],
          update: ["CHANGED"],
          kept: ["OLD"],
          unchanged: ["SAME"],
          unlisted: 0,
          firstSync: true,
        },
        { keyway: "staging", provider: "preview", ...empty, unlisted: null, firstSync: true },
      ],
    });
  });

  test("is left out of the outputs above 100 KiB, and whole in the report file", async () => {
    const names = Array.from({ length: 500 }, (_, index) => `NAME_${index}_${"X".repeat(240)}`);
    const production = Object.fromEntries(names.map((name) => [name, "x"]));
    await using sandbox = await startSandbox(shop({ vault: { production } }));
    const { outputs, report } = await preview(sandbox);
    expect(outputs).toMatchObject({ result: "drift", created: "500", plan: "" });
    expect(report).toMatchObject({ plan: { environments: [{ create: names.toSorted() }] } });
  });
});

describe.concurrent("a preview of a server that takes its time", () => {
  test("has called by then what it needs for the answer", async () => {
    await using directory = await mkdtempDisposable(join(tmpdir(), "keyway-coverage-"));
    await using sandbox = await startSandbox(shop({ ...OUT_OF_STEP, faults: { delayMs: 500 } }));
    const { exitCode } = await preview(sandbox, {}, { env: { NODE_V8_COVERAGE: directory.path } });
    expect(exitCode).toBe(0);
    const [file = ""] = await readdir(directory.path);
    const coverage: Coverage = JSON.parse(await readFile(join(directory.path, file), "utf8"));
    const functions = coverage.result.flatMap(({ functions }) => functions);
    const calls = (name: string) =>
      functions.find(({ functionName }) => functionName === name)?.ranges[0]?.count;
    expect(calls("warmUp")).toBe(1);
    expect(calls("planEnvironment")).toBe(2);
  });
});

/** Loaded before the bundle: says at the end which of Node's own modules were loaded. */
const TELL_MODULES = `
  import { writeSync } from "node:fs";
  process.on("exit", () => writeSync(2, "\\nloaded: " + process.moduleLoadList.join() + "\\n"));
`;

describe.concurrent("what a preview loads of Node", () => {
  test.each([
    [
      "TLS, and no HTTP client or server",
      "NativeModule tls",
      /NativeModule (?:_?http|https|_http_\w+|http2)\b/,
    ],
    ["nothing to assert with", "NativeModule tls", /NativeModule assert\b/],
  ])("is %s", async (_, needed, guests) => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const preload = `--import=data:text/javascript,${encodeURIComponent(TELL_MODULES)}`;
    const { exitCode, log } = await preview(sandbox, {}, { env: { NODE_OPTIONS: preload } });
    expect(exitCode).toBe(0);
    const [, loaded = ""] = /^loaded: (.*)$/m.exec(log) ?? [];
    expect(loaded.split(",")).toContain(needed);
    expect(loaded).not.toMatch(guests);
  });
});

describe.concurrent("what a preview says", () => {
  test("no name breaks out of the log or the summary", async () => {
    const production = Object.fromEntries(HOSTILE.map((name) => [name, "x"]));
    await using sandbox = await startSandbox(shop({ vault: { production } }));
    const result = await preview(sandbox);
    expect(result.exitCode).toBe(0);
    expect(result.log).not.toMatch(/^\s*::(?:error|warning|set-output|stop-commands|add-path)/m);
    expect(result.log).not.toMatch(/^(?!::).*##\[error\]/m);
    // The colours of the names in the log are the action's own.
    const plain = stripVTControlCharacters(result.log);
    expect(plain + result.summary).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(proseOf(result)).not.toMatch(/<img|<script|@org|Forged heading|```/);
  });

  test("the outputs name what was used, and are complete", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const { outputs } = await preview(sandbox, { provider: "railway", serviceId: "svc_1" });
    expect(outputs).toEqual({
      result: "drift",
      failureReason: "",
      drift: "true",
      created: "3",
      updated: "0",
      deleted: "0",
      unchanged: "0",
      missing: "0",
      plan: expect.any(String),
      planDigest: expect.any(String),
      report: expect.stringMatching(/\.json$/),
      provider: "railway",
      connectionId: CONNECTION,
      projectId: PROJECT,
      serviceId: "svc_1",
      commentUrl: "",
      issueUrl: "",
      matrix: "",
    });
  });

  test("the log has a group for each environment, with a line for each request", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const { log } = await preview(sandbox, { environments: "production\nstaging" });
    expect(log.match(/^::group::(\S+)/gm)).toEqual([
      "::group::production:",
      "::group::staging",
      expect.stringMatching(/^::group::\d+$/),
    ]);
    for (const { requestId } of sandbox.requests)
      expect(log).toMatch(new RegExp(`^ .*\\d+ ms.*${requestId}`, "m"));
  });

  test("a summary that GitHub still takes, however many names there are", async () => {
    const names = Array.from({ length: 6_000 }, (_, index) => `NAME_${index}_${"X".repeat(200)}`);
    const production = Object.fromEntries(names.map((name) => [name, "x"]));
    await using sandbox = await startSandbox(shop({ vault: { production } }));
    const { summary } = await preview(sandbox);
    expect(Buffer.byteLength(summary)).toBeLessThan(900 * 1024);
    expect(summary).toContain("6000 to create");
  });

  test("debug lines tell every request, and no header", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const { log } = await preview(sandbox);
    const lines = log.match(/^::debug::.*$/gm) ?? [];
    for (const { method, path, status, requestId } of sandbox.requests)
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`${method} ${path}.*${status}.*\\d+ ms.*${requestId}`)),
      );
    expect(log).not.toMatch(/bearer|authorization/i);
  });
});

describe.concurrent("the report file", () => {
  test("is for the runner's user alone, under a name of its own for each step", async () => {
    await using temp = await mkdtempDisposable(join(tmpdir(), "keyway-reports-"));
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const env = { RUNNER_TEMP: temp.path };
    const first = await preview(sandbox, {}, { env });
    const second = await preview(sandbox, {}, { env });
    const files = (await readdir(temp.path)).map((file) => join(temp.path, file));
    expect(files.toSorted()).toEqual([first.outputs.report, second.outputs.report].toSorted());
    for (const file of files) {
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ schemaVersion: 1, result: "drift" });
    }
  });
});
