import { describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../sandbox/github/server.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { approvalBy, merge } from "../support/approval.ts";
import { seenIn } from "../support/markdown.ts";
import { DRIFT, onlyComment as said } from "../support/notes.ts";
import { push, type Step } from "../support/runner.ts";
import { annotations, ending, green, type Inputs, preview, red, shop, sync, writes } from "./situation.ts";

const { propose, land } = approvalBy({ preview, sync });

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
