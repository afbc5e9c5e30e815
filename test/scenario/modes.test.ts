import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { pullRequest, push, schedule, type WorkflowEvent } from "../support/runner.ts";
import { ending, green, held, red, shop, use, writes } from "./situation.ts";

const outOfStep = shop({ vault: { production: { NEW: "1" } } });
const tag: WorkflowEvent = {
  name: "push",
  ref: "refs/tags/main",
  payload: { repository: { default_branch: "main" } },
};
const manual: WorkflowEvent = { ...push(), name: "workflow_dispatch" };

describe.concurrent("mode auto", () => {
  test("goes by the name that the default branch really has", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const payload = { repository: { default_branch: "trunk" } };
    const onTrunk = await use(sandbox, {}, { event: { ...push("trunk"), payload } });
    expect(onTrunk.outputs.result).toBe("synced");
  });

  test.each([
    ["a push to another branch", push("feature"), /feature is not the default branch main/],
    ["a push of a tag that is called like the branch", tag, /not to a branch/],
    ["a pull request", pullRequest(), /event is pull_request/],
    ["a schedule", schedule(), /event is schedule/],
    ["a run by hand", manual, /event is workflow_dispatch/],
    ["an event that does not tell the default branch", { ...push(), payload: {} }, /default branch/],
  ])("previews on %s, and says why", async (_, event, why) => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await use(sandbox, {}, { event });
    expect(ending(result)).toEqual(green("drift", true));
    expect(writes(sandbox)).toEqual([]);
    expect(result.log).toMatch(new RegExp(`^Keyway sync \\S+: preview \\(auto, .*${why.source}`, "m"));
  });
});

describe.concurrent("a mode that is given", () => {
  test("preview writes nothing on a push to the default branch", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await use(sandbox, { mode: "preview" }, { event: push() });
    expect(ending(result)).toEqual(green("drift", true));
    expect(writes(sandbox)).toEqual([]);
  });

  test("sync writes whatever the event is", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await use(sandbox, { mode: "sync" }, { event: schedule() });
    expect(ending(result)).toEqual(green("synced"));
    expect(held(sandbox)).toEqual({ NEW: "1" });
  });
});

const strangers = [
  ["from a fork", { event: pullRequest({ fork: true }) }],
  ["by Dependabot", { event: pullRequest({ author: "dependabot[bot]" }) }],
  ["that Dependabot acts upon", { event: pullRequest(), env: { GITHUB_ACTOR: "dependabot[bot]" } }],
] as const;

describe.concurrent.each(strangers)("a pull request %s", (_, step) => {
  test("with a token is previewed", async () => {
    await using sandbox = await startSandbox(outOfStep);
    expect(ending(await use(sandbox, {}, step))).toEqual(green("drift", true));
    expect(writes(sandbox)).toEqual([]);
  });
});

describe.concurrent.each([
  ["pull request of the repository", pullRequest()],
  ["push", push()],
])("a %s without a token", (_, event) => {
  test("is an error: the secret is missing", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await use(sandbox, { token: "" }, { event });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(sandbox.requests).toEqual([]);
  });
});
