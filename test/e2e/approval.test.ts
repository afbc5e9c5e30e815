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
