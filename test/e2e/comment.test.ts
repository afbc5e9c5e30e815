import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startGitHub } from "../../sandbox/github/server.ts";
import { startSandbox } from "../../sandbox/server.ts";
import { seenIn } from "../support/markdown.ts";
import {
  COMMENT,
  commentBy,
  DRIFT,
  onlyComment as only,
  ownComments as own,
  settle,
  written,
} from "../support/notes.ts";
import {
  annotations,
  ending,
  everything,
  green,
  type Inputs,
  PROJECT,
  preview,
  red,
  row,
  shop,
  TOKEN,
} from "./situation.ts";

const comment = commentBy(preview);

describe.concurrent("comment: never", () => {
  test("sends nothing to GitHub, and does not even load what would", async () => {
    const directory = await mkdtemp(join(tmpdir(), "keyway-coverage-"));
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const loaded = async (inputs: Inputs) => {
      await rm(directory, { recursive: true, force: true });
      await comment(sandbox, github, inputs, { env: { NODE_V8_COVERAGE: directory } });
      const files = await readdir(directory);
      const texts = await Promise.all(files.map((file) => readFile(join(directory, file), "utf8")));
      return new Set(texts.join().match(/dist\/(?:\d+\.)?index\.js/g));
    };
    expect([...(await loaded({ comment: "never" }))]).toEqual(["dist/index.js"]);
    expect(github.requests).toEqual([]);
    expect((await loaded({ comment: "always" })).size).toBeGreaterThan(1);
    await rm(directory, { recursive: true, force: true });
  });
});

describe.concurrent("comment: always", () => {
  test("creates one comment with the verdict first, then edits it, and does not send the same text twice", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const first = await comment(sandbox, github);
    expect(ending(first)).toEqual(green("drift", true));
    expect(written(github)).toEqual([COMMENT.created]);
    expect(only(github)).toMatch(
      /^<!-- keyway-sync [^>]*-->\n### 🔵 Keyway → Vercel `shop`: 2 secrets would change/,
    );
    expect(seenIn(only(github))).toMatch(/! A\n@@ .* @@\n\+ B/);

    const second = await comment(sandbox, github, {}, { env: { GITHUB_RUN_ID: "4712" } });
    expect(written(github)).toEqual([COMMENT.created]);

    sandbox.vercel.rows(PROJECT).push(row("B", "2"));
    const third = await comment(sandbox, github);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited]);
    expect(seenIn(only(github))).not.toContain("+ B");

    settle(sandbox);
    const fourth = await comment(sandbox, github);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited, COMMENT.edited]);
    expect(only(github)).toContain("### ✅ In sync");

    const url = "https://github.com/acme/shop/pull/7#issuecomment-1001";
    for (const { outputs } of [first, second, third, fourth]) expect(outputs.commentUrl).toBe(url);
    for (const { outputs } of [first, second, third, fourth]) expect(outputs.issueUrl).toBe("");
  });
});

describe.concurrent("each target has a comment of its own", () => {
  test("and only one, when two runs write it at the same time", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const both = await Promise.all([comment(sandbox, github), comment(sandbox, github)]);
    expect(own(github)).toHaveLength(1);
    const [url] = own(github).map(({ id }) => `https://github.com/acme/shop/pull/7#issuecomment-${id}`);
    expect(both.map(({ outputs }) => outputs.commentUrl)).toEqual([url, url]);
  });
});

describe.concurrent("nothing is sent to GitHub, and nothing is warned of,", () => {
  test("by a run that is cancelled", async () => {
    let pid = 0;
    const seed = shop({ ...DRIFT, faults: { delayMs: 5_000 } });
    await using sandbox = await startSandbox(seed, { onRequest: () => void process.kill(pid, "SIGTERM") });
    await using github = await startGitHub();
    const result = await comment(
      sandbox,
      github,
      {},
      {
        onStart(started) {
          pid = started;
        },
      },
    );
    expect(ending(result)).toEqual(red("error", "cancelled", ""));
    expect(github.requests).toEqual([]);
  });
});

test.concurrent("a run that is cancelled while GitHub does not answer ends at once, as it had ended", async () => {
  await using sandbox = await startSandbox(shop(DRIFT));
  await using github = await startGitHub({ failure: "hang" });
  const watch = (pid: number) => {
    const timer = setInterval(() => {
      if (github.requests.length === 0) return;
      clearInterval(timer);
      process.kill(pid, "SIGINT");
    }, 20);
  };
  const result = await comment(sandbox, github, {}, { onStart: watch });
  expect(ending(result)).toEqual(green("drift", true));
  expect(annotations(result, "warning")).toEqual([]);
  expect(result.ms).toBeLessThan(10_000);
});

describe.concurrent("tokens", () => {
  test("go to the side they belong to, and are told to nobody", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await comment(sandbox, github, { mode: "sync" });
    const { token } = github.settings;
    expect(github.requests.length).toBeGreaterThan(2);
    expect(JSON.stringify(github.requests)).not.toContain(TOKEN);
    expect(JSON.stringify(sandbox.requests)).not.toContain(token);
    for (const { headers } of github.requests) expect(headers.authorization).toBe(`token ${token}`);
    const told = everything(result)
      .split("\n")
      .filter((line) => !line.startsWith("::add-mask::"));
    expect(told.join("\n")).not.toContain(token);
    expect(result.log).toContain(`::add-mask::${token}`);
    expect(only(github)).not.toMatch(/kw_test|ghs_/);
  });
});
