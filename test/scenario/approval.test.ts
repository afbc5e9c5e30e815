import { describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../sandbox/github/server.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { seenIn } from "../support/markdown.ts";
import { push, type Step } from "../support/runner.ts";
import {
  annotations,
  ending,
  green,
  type Inputs,
  preview,
  red,
  type Shop,
  shop,
  sync,
  writes,
} from "./situation.ts";

const DRIFT: Shop = { vault: { production: { A: "1", B: "2" } }, vercel: { production: { A: "0" } } };
const COMMIT = "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678";

/** What the one file of a workflow says for both of its events. */
const given = ({ settings }: GitHub): Inputs => ({
  comment: "always",
  expectedPlan: "pull-request",
  githubToken: settings.token,
});

/** The preview on pull request 7. */
function propose(sandbox: Sandbox, github: GitHub, inputs: Inputs = {}) {
  const env = { GITHUB_API_URL: github.url };
  return preview(sandbox, { ...given(github), ...inputs }, { env });
}

/** The sync on the push that followed. */
function land(sandbox: Sandbox, github: GitHub, inputs: Inputs = {}, { env, ...step }: Step = {}) {
  const there = { GITHUB_API_URL: github.url, GITHUB_SHA: COMMIT, ...env };
  return sync(sandbox, { ...given(github), ...inputs }, { event: push(), ...step, env: there });
}

function merge(github: GitHub): void {
  github.repository().merge(7, COMMIT);
}

/** What is said on pull request 7. */
function said(github: GitHub): string {
  const [first, ...more] = github.repository().comments;
  if (first === undefined || more.length > 0) throw new Error("There is not exactly one comment.");
  return first.body;
}

describe.concurrent("the comment on a pull request that was merged", () => {
  test("tells that nothing was left to do, when another merge has done it", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await propose(sandbox, github);
    await sync(sandbox);
    merge(github);
    expect(ending(await land(sandbox, github))).toEqual(green("in-sync"));
    expect(said(github)).toMatch(/^### ✅ Nothing left to sync$/m);
  });

  test("tells of a sync that failed", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await propose(sandbox, github);
    merge(github);
    sandbox.setFaults({ failReads: { path: "/preview", times: 99, status: 404 } });
    expect(ending(await land(sandbox, github))).toEqual(red("error", "not-found", ""));
    expect(said(github)).toMatch(/^### ❌ Sync failed/m);
  });

  test("is not made where there was none", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    merge(github);
    expect(ending(await land(sandbox, github, { expectedPlan: "" }))).toEqual(green("synced"));
    expect(github.repository().comments).toEqual([]);
  });

  test("costs one warning with the line to add where the token may not look", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ permissions: { pullRequests: "none", issues: "none" } });
    const landed = await land(sandbox, github, { expectedPlan: "" });
    expect(ending(landed)).toEqual(green("synced"));
    expect(annotations(landed, "warning")).toMatchObject([
      expect.stringContaining("Add pull-requests: write under permissions:"),
    ]);
  });
});

describe.concurrent("with expectedPlan: pull-request a sync is refused", () => {
  /** How a sync was refused that nobody approved so, before anything was written. */
  async function refusal(sandbox: Sandbox, github: GitHub, step: Step = {}, inputs: Inputs = {}) {
    const landed = await land(sandbox, github, inputs, step);
    expect(ending(landed)).toEqual(red("refused", "guard-plan-changed", true));
    expect(writes(sandbox)).toEqual([]);
    return seenIn(landed.summary).replace(/\s+/g, " ");
  }

  test("when no pull request was merged", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await propose(sandbox, github);
    expect(await refusal(sandbox, github)).toContain("was not merged by a pull request");
  });

  test("when there is no comment", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    merge(github);
    expect(await refusal(sandbox, github)).toContain("has no preview comment about this target");
  });

  test("when somebody has changed the comment", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await propose(sandbox, github);
    const [comment] = github.repository().comments;
    if (comment) comment.body = comment.body.replace("+ B\n", "");
    merge(github);
    expect(await refusal(sandbox, github)).toContain("was changed by hand");
  });

  test("when githubToken is empty", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const told = await refusal(sandbox, github, {}, { githubToken: "", comment: "never" });
    expect(told).toContain("githubToken is empty");
    expect(github.requests).toEqual([]);
  });

  test("when it is not a push that asks", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const event = { ...push(), name: "workflow_dispatch" };
    const told = await refusal(sandbox, github, { event }, { mode: "sync" });
    expect(told).toContain("this run is not a push to the default branch");
  });
});
