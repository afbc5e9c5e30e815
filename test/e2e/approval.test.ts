import { describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../sandbox/github/server.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { approvalBy, merge } from "../support/approval.ts";
import { seenIn } from "../support/markdown.ts";
import { DRIFT, onlyComment as said } from "../support/notes.ts";
import type { Step } from "../support/runner.ts";
import { annotations, ending, green, type Inputs, preview, red, shop, sync, writes } from "./situation.ts";

const { propose, land } = approvalBy({ preview, sync });

describe.concurrent("the comment on a pull request that was merged", () => {
  test("tells of the sync that followed, and that one has approved it", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    expect(ending(await propose(sandbox, github))).toEqual(green("drift", true));
    expect(said(github)).toMatch(/^### 🔵 Keyway → /m);
    merge(github);
    const landed = await land(sandbox, github);
    expect(ending(landed)).toEqual(green("synced"));
    expect(said(github)).toMatch(
      /^### ✅ Synced in \[run 4711\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/4711\)$/m,
    );
    expect(landed.outputs.commentUrl).toMatch(/\/pull\/7#issuecomment-1001$/);
    expect(annotations(landed, "warning")).toEqual([]);
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

  test("when the plan is another one now: it says by which names, and approves itself no more when run again", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await propose(sandbox, github);
    merge(github);
    const secrets = sandbox.keyway.secrets("acme/shop", "production");
    secrets.set("C", "3").delete("B");
    expect(await refusal(sandbox, github)).toMatch(
      /approved in #7: new are C in production; no longer in it are 1 that no side has any more/,
    );
    expect(said(github)).toMatch(/^### ⛔ Sync refused: the plan has changed since it was approved$/m);
    await refusal(sandbox, github);
    secrets.set("B", "2").delete("C");
    expect(ending(await land(sandbox, github))).toEqual(green("synced"));
  });
});
