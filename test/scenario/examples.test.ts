import { describe, expect, test } from "vitest";
import { startGitHub } from "../../sandbox/github/server.ts";
import { startSandbox } from "../../sandbox/server.ts";
import { dispatch, pullRequest, push, schedule, type WorkflowEvent } from "../support/runner.ts";
import { type Contexts, example, holds, inputsFrom } from "../support/workflow.ts";
import { pressed, run, SET_UP, stopped } from "./example-run.ts";
import {
  CONNECTION,
  ending,
  green,
  held,
  PROJECT,
  red,
  type Shop,
  shop,
  shopAt,
  TOKEN,
  vault,
} from "./situation.ts";

const DRIFT: Shop = { vault: { production: { A: "1", B: "2" } }, vercel: { production: { A: "0" } } };
const IN_SYNC: Shop = { vault: { production: { A: "1" } }, vercel: { production: { A: "1" } } };
const COMMIT = "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678";

describe.concurrent("one-file.yml", () => {
  const file = "one-file.yml";

  test("previews a pull request in a comment, and syncs the push that follows", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    expect(ending(await run(file, { sandbox, github, step: { event: pullRequest() } }))).toEqual(
      green("drift", true),
    );
    expect(github.repository().comments).toHaveLength(1);
    expect(ending(await run(file, { sandbox, github }))).toEqual(green("synced"));
    expect(held(sandbox)).toEqual({ A: "1", B: "2" });
  });

  test("refuses the first sync until its box is ticked", async () => {
    await using sandbox = await startSandbox(shop({ ...DRIFT, firstSync: true }));
    const event = dispatch();
    const refused = red("refused", "guard-first-sync", true);
    expect(ending(await run(file, { sandbox }))).toEqual(refused);
    expect(ending(await run(file, { sandbox, step: { event }, contexts: pressed(file) }))).toEqual(refused);
    const contexts = pressed(file, { allowFirstSync: true });
    expect(ending(await run(file, { sandbox, step: { event }, contexts }))).toEqual(green("synced"));
  });

  test("only previews where the button is told so", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    const contexts = pressed(file, { mode: "preview" });
    const result = await run(file, { sandbox, step: { event: dispatch() }, contexts });
    expect(ending(result)).toEqual(green("drift", true));
  });
});

describe.concurrent("the quick start", () => {
  test("goes from a key to a first sync that somebody decided on", async () => {
    await using sandbox = await startSandbox(shop({ ...DRIFT, firstSync: true }));
    await using github = await startGitHub();
    const { summary } = await run("discover.yml", { sandbox, step: { event: dispatch() } });
    const lines = [...summary.matchAll(/^gh variable set (\w+) --body "(.*)"$/gm)];
    const vars = Object.fromEntries(lines.map(([, name, value]) => [name, value]));
    const go = (event: WorkflowEvent, contexts: Contexts = {}) =>
      run("one-file.yml", { sandbox, github, step: { event }, contexts: { vars, ...contexts } });
    expect(ending(await go(pullRequest()))).toEqual(green("drift", true));
    expect(ending(await go(push()))).toEqual(red("refused", "guard-first-sync", true));
    const ticked = pressed("one-file.yml", { allowFirstSync: true });
    expect(ending(await go(dispatch(), ticked))).toEqual(green("synced"));
    expect(held(sandbox)).toEqual({ A: "1", B: "2" });
  });

  test("works without the IDs where only one project can be meant", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    const contexts = { vars: {} };
    expect(ending(await run("one-file.yml", { sandbox, contexts }))).toEqual(green("synced"));
  });
});

describe.concurrent("merge-approval.yml", () => {
  const file = "merge-approval.yml";

  test("applies the plan that the merged pull request showed", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await run(file, { sandbox, github, step: { event: pullRequest() } });
    github.repository().merge(7, COMMIT);
    const merged = { sandbox, github, step: { env: { GITHUB_SHA: COMMIT } } };
    expect(ending(await run(file, merged))).toEqual(green("synced"));
  });

  test("makes the first sync by hand, with the box ticked, and only previews without", async () => {
    await using sandbox = await startSandbox(shop({ ...DRIFT, firstSync: true }));
    await using github = await startGitHub();
    const byHand = (chosen: object) =>
      run(file, { sandbox, github, step: { event: dispatch() }, contexts: pressed(file, chosen) });
    expect(ending(await byHand({}))).toEqual(green("drift", true));
    expect(ending(await byHand({ allowFirstSync: true }))).toEqual(green("synced"));
  });
});

describe.concurrent("approval.yml", () => {
  const file = "approval.yml";

  test("asks for approval where something would change, and applies exactly that", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    const previewed = await run(file, { sandbox, job: "preview" });
    const needs = { preview: { outputs: previewed.outputs } };
    expect(stopped(previewed)).toBe(false);
    expect(holds(example(file).jobs.approve?.if ?? "", { needs })).toBe(true);
    const synced = await run(file, { sandbox, job: "sync", contexts: { needs } });
    expect(ending(synced)).toEqual(green("synced"));
    expect(synced.report).toMatchObject({ planDigest: previewed.outputs.planDigest });
  });

  test("asks nobody where nothing would change", async () => {
    await using sandbox = await startSandbox(shop(IN_SYNC));
    const { outputs } = await run(file, { sandbox, job: "preview" });
    expect(holds(example(file).jobs.approve?.if ?? "", { needs: { preview: { outputs } } })).toBe(false);
  });

  test("stops before it asks where a guard would refuse the plan", async () => {
    await using sandbox = await startSandbox(shop({ ...DRIFT, firstSync: true }));
    expect(stopped(await run(file, { sandbox, job: "preview" }))).toBe(true);
    const contexts = pressed(file, { allowFirstSync: true });
    expect(stopped(await run(file, { sandbox, job: "preview", contexts }))).toBe(false);
  });
});

describe.concurrent("matrix.yml", () => {
  test("checks every project that is linked to the repository", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    const { outputs } = await run("matrix.yml", { sandbox, job: "discover" });
    const needs = { discover: { outputs } };
    expect(holds(example("matrix.yml").jobs.preview?.if ?? "", { needs })).toBe(true);
    const [matrix, ...more] = JSON.parse(outputs.matrix ?? "").include;
    expect(more).toEqual([]);
    const result = await run("matrix.yml", { sandbox, job: "preview", contexts: { matrix } });
    expect(ending(result)).toEqual(red("drift", "drift", true));
    expect(result.outputs).toMatchObject({ connectionId: CONNECTION, projectId: PROJECT });
  });
});

describe.concurrent("reusable.yml", () => {
  const { with: passed } = example("reusable-caller.yml").jobs.secrets ?? {};
  const called = (contexts: Contexts = { inputs: {} }): Contexts => {
    const { mode = "", allowFirstSync = "", ...ids } = inputsFrom(passed, { ...SET_UP, ...contexts });
    const { inputs } = example("reusable.yml").on.workflow_call as {
      inputs: Record<string, { default: unknown }>;
    };
    const usual = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ""]);
    return {
      inputs: { ...Object.fromEntries(usual), ...ids, mode, allowFirstSync: allowFirstSync === "true" },
      secrets: { token: TOKEN },
    };
  };

  test("previews and syncs as its caller says", async () => {
    await using sandbox = await startSandbox(shop({ ...DRIFT, firstSync: true }));
    const preview = {
      sandbox,
      contexts: called(),
      step: { event: pullRequest() },
      inputs: { comment: "never" },
    };
    expect(ending(await run("reusable.yml", preview))).toEqual(green("drift", true));
    expect(ending(await run("reusable.yml", { sandbox, contexts: called() }))).toEqual(
      red("refused", "guard-first-sync", true),
    );
    const contexts = called(pressed("reusable-caller.yml", { allowFirstSync: true }));
    expect(ending(await run("reusable.yml", { sandbox, contexts }))).toEqual(green("synced"));
  });
});

describe.concurrent("push.yml, deploy.yml and self-hosted.yml", () => {
  test.each(["push.yml", "deploy.yml", "self-hosted.yml"])(
    "%s syncs, the first time by its button",
    async (file) => {
      await using sandbox = await startSandbox(shop({ ...DRIFT, firstSync: true }));
      expect(ending(await run(file, { sandbox }))).toEqual(red("refused", "guard-first-sync", true));
      const contexts = pressed(file, { allowFirstSync: true });
      const result = await run(file, { sandbox, step: { event: dispatch() }, contexts });
      expect(ending(result)).toEqual(green("synced"));
      expect(ending(await run(file, { sandbox }))).toEqual(green("in-sync"));
    },
  );
});

describe.concurrent("the other examples", () => {
  test("discover.yml lists the IDs that the others need", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    const result = await run("discover.yml", { sandbox, step: { event: dispatch() } });
    expect(ending(result)).toEqual(green("discovered", ""));
    expect(result.summary).toContain(`gh variable set KEYWAY_CONNECTION_ID --body "${CONNECTION}"`);
    expect(result.summary).toContain(`gh variable set VERCEL_PROJECT_ID --body "${PROJECT}"`);
  });

  test("pull-request.yml writes what a sync would change into a comment", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await run("pull-request.yml", { sandbox, github, step: { event: pullRequest() } });
    expect(ending(result)).toEqual(green("drift", true));
    expect(github.repository().comments).toHaveLength(1);
  });

  test("drift.yml fails while the two sides differ, and keeps an issue open", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await run("drift.yml", { sandbox, github, step: { event: schedule() } });
    expect(ending(result)).toEqual(red("drift", "drift", true));
    expect(result.outputs.issueUrl).not.toBe("");
  });

  test("required-names.yml fails when the vault lacks a name of the file", async () => {
    await using sandbox = await startSandbox(shop(IN_SYNC));
    await using github = await startGitHub();
    const step = { event: pullRequest(), files: { ".env.example": "A=\nC=\n" } };
    const result = await run("required-names.yml", { sandbox, github, step });
    expect(ending(result)).toEqual(red("in-sync", "missing-names", false));
  });

  test("pull.yml imports what only Vercel has, and fails while values differ", async () => {
    const given: Shop = {
      vault: { production: { A: "1", B: "2" } },
      vercel: { production: { A: "1", C: "3" } },
    };
    await using sandbox = await startSandbox(shop(given));
    await run("pull.yml", { sandbox, step: { event: schedule() } });
    expect(vault(sandbox)).toEqual({ A: "1", B: "2", C: "3" });
    Object.assign(sandbox.vercel.rows(PROJECT)[0] ?? {}, { value: "other" });
    const result = await run("pull.yml", { sandbox, step: { event: schedule() } });
    expect(ending(result)).toEqual(red("in-sync", "drift", true));
  });

  test.each(["railway", "netlify"] as const)("%s.yml syncs to that provider", async (provider) => {
    await using sandbox = await startSandbox(shopAt(provider, { vault: { production: { A: "1" } } }));
    const result = await run(`${provider}.yml`, { sandbox });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs).toMatchObject({ provider, projectId: PROJECT });
  });
});
