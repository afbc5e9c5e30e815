import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { autoMode, commentNotice, mergeOf, readContext } from "../../../src/inputs/context.ts";
import { contextOf, text } from "../../support/builders.ts";

/** The context of a workflow whose event file holds a text, or a value as JSON. */
function contextWith(event: unknown, env: Record<string, string> = {}) {
  using folder = mkdtempDisposableSync(join(tmpdir(), "event-"));
  const path = join(folder.path, "event.json");
  writeFileSync(path, typeof event === "string" ? event : JSON.stringify(event));
  return readContext({ ...env, GITHUB_EVENT_PATH: path });
}

function pullRequest(head: string | null, base: string | null, login = "alice") {
  const repo = (name: string | null) => ({ repo: name === null ? null : { full_name: name } });
  return {
    repository: { default_branch: "main" },
    pull_request: { number: 7, head: repo(head), base: repo(base), user: { login } },
  };
}

it("only a push to the default branch may have merged a pull request", () => {
  const commit = "a1b2c3d";
  expect(mergeOf(contextOf({ commit }))).toEqual({ commit, branch: "main" });
  for (const given of [{ pushedBranch: "next" }, { pushedBranch: undefined }, { commit: "" }])
    expect(mergeOf(contextOf(given))).toBeUndefined();
  expect(mergeOf(contextOf({ pushedBranch: undefined, defaultBranch: undefined }))).toBeUndefined();
});

describe("the context of a push", () => {
  const env = {
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: "refs/heads/release/1",
    GITHUB_RUN_ID: "42",
    GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/secrets.yml@refs/heads/main",
    GITHUB_JOB: "sync",
    GITHUB_ACTION: "keyway",
    GITHUB_SERVER_URL: "https://git.example.com",
    GITHUB_ACTION_REPOSITORY: "acme/keyway-sync",
    GITHUB_ACTION_REF: "v1",
    RUNNER_TEMP: "/runner/temp",
  };

  it("tells branch, default branch, links and folder", () => {
    expect(contextWith({ repository: { default_branch: "main" } }, env)).toEqual({
      repository: "acme/shop",
      event: "push",
      pushedBranch: "release/1",
      defaultBranch: "main",
      pullRequest: undefined,
      runUrl: "https://git.example.com/acme/shop/actions/runs/42",
      runId: "42",
      step: "acme/shop/.github/workflows/secrets.yml sync keyway",
      commit: "",
      docsUrl: "https://git.example.com/acme/keyway-sync/blob/v1/docs/reference.md",
      tempDirectory: "/runner/temp",
    });
  });

  it.each(["", "a)b"])(
    "links to the newest reference where the version in use is told as %j",
    (GITHUB_ACTION_REF) => {
      expect(contextWith({}, { ...env, GITHUB_ACTION_REF }).docsUrl).toBe(
        "https://git.example.com/acme/keyway-sync/blob/HEAD/docs/reference.md",
      );
    },
  );

  it("links to a run at github.com where no other server is named, and to none without its id", () => {
    const { GITHUB_SERVER_URL: _, ...usual } = env;
    expect(contextWith({}, usual).runUrl).toBe("https://github.com/acme/shop/actions/runs/42");
    expect(contextWith({}, { ...env, GITHUB_RUN_ID: "" }).runUrl).toBe("");
  });

  it("is of the commit that was pushed", () => {
    expect(contextWith({}, { ...env, GITHUB_SHA: "a1b2c3d" }).commit).toBe("a1b2c3d");
  });

  it("has no branch where no ref is known", () => {
    const { GITHUB_REF: _, ...unknown } = env;
    expect(contextWith({}, unknown).pushedBranch).toBeUndefined();
  });

  it("has no branch when a tag is pushed", () => {
    expect(contextWith({}, { ...env, GITHUB_REF: "refs/tags/v1" }).pushedBranch).toBeUndefined();
  });

  it("has no pushed branch on another event", () => {
    expect(contextWith({}, { ...env, GITHUB_EVENT_NAME: "schedule" }).pushedBranch).toBeUndefined();
  });
});

describe("a pull request", () => {
  it.each([
    ["of the repository itself", pullRequest("acme/shop", "acme/shop"), undefined],
    ["whose names differ in letter case only", pullRequest("Acme/Shop", "acme/shop"), undefined],
    ["from a fork", pullRequest("mallory/shop", "acme/shop"), "fork"],
    ["from a fork that is deleted", pullRequest(null, "acme/shop"), "fork"],
    ["to a repository that is not told", pullRequest("acme/shop", null), "fork"],
    ["by Dependabot", pullRequest("acme/shop", "acme/shop", "dependabot[bot]"), "Dependabot"],
  ])("is known for one that gets secrets or not: %s", (_, event, withoutSecrets) => {
    expect(contextWith(event).pullRequest).toEqual({ number: 7, withoutSecrets });
  });

  it("counts as Dependabot's when Dependabot started the run", () => {
    const event = pullRequest("acme/shop", "acme/shop");
    expect(contextWith(event, { GITHUB_ACTOR: "dependabot[bot]" }).pullRequest?.withoutSecrets).toBe(
      "Dependabot",
    );
  });

  it("is of its own newest commit, and not of the merge that GitHub tries", () => {
    const event = pullRequest("acme/shop", "acme/shop");
    const head = { ...event.pull_request.head, sha: "b2c3d4e" };
    const given = { ...event, pull_request: { ...event.pull_request, head } };
    expect(contextWith(given, { GITHUB_SHA: "a1b2c3d" }).commit).toBe("b2c3d4e");
  });

  it("may have no author", () => {
    const event = pullRequest("acme/shop", "acme/shop");
    const ghost = { ...event, pull_request: { ...event.pull_request, user: null } };
    expect(contextWith(ghost).pullRequest).toEqual({ number: 7, withoutSecrets: undefined });
  });
});

describe("an event file", () => {
  it.each([
    ["is not JSON", "{"],
    ["is JSON of another kind", "null"],
    ["is a list", "[]"],
    ["has details of another shape", { repository: "x", pull_request: { number: "7" } }],
  ])("that %s is an event without details", (_, event) => {
    expect(contextWith(event)).toMatchObject({ defaultBranch: undefined, pullRequest: undefined });
  });

  it("that is not there is an event without details", () => {
    expect(readContext({ GITHUB_EVENT_PATH: "/nowhere/event.json" }).pullRequest).toBeUndefined();
  });

  it("with a strange repository still tells the pull request", () => {
    const event = { ...pullRequest("acme/shop", "acme/shop"), repository: 3 };
    expect(contextWith(event)).toMatchObject({ defaultBranch: undefined, pullRequest: { number: 7 } });
  });
});

it("outside of a workflow there is no context", () => {
  expect(readContext({})).toEqual({
    repository: "",
    event: "",
    pushedBranch: undefined,
    defaultBranch: undefined,
    pullRequest: undefined,
    runUrl: "",
    runId: "",
    step: "",
    commit: "",
    docsUrl: "",
    tempDirectory: undefined,
  });
});

describe("mode auto", () => {
  const push = { event: "push", pushedBranch: "main", defaultBranch: "main" };
  it.each([
    ["sync", push, "this is a push to the default branch main"],
    ["preview", { ...push, pushedBranch: "topic" }, "topic is not the default branch main"],
    ["preview", { ...push, pushedBranch: "Main" }, "Main is not the default branch main"],
    ["preview", { ...push, pushedBranch: undefined }, "the push is not to a branch"],
    [
      "preview",
      { ...push, defaultBranch: undefined },
      "the event payload does not include the default branch",
    ],
    ["preview", { ...push, event: "pull_request" }, "the event is pull_request, not a push"],
    ["preview", { ...push, event: "schedule" }, "the event is schedule, not a push"],
    ["preview", { ...push, event: "" }, "the event is not known"],
  ])("is %s, and says why: %j", (mode, context, why) => {
    const auto = autoMode(contextOf(context));
    expect([auto.mode, text(auto.why)]).toEqual([mode, why]);
  });
});

describe("comment: always", () => {
  const always = { comment: "always" } as const;
  const pullRequest = { number: 7, withoutSecrets: undefined };

  it.each(["push", "schedule", "workflow_dispatch"])("says that there is no pull request on %s", (event) => {
    expect(text(commentNotice(always, contextOf({ event })))).toBe(
      `comment: always creates no comment here: the event ${event} has no pull request`,
    );
  });

  it("says so where no event is known", () => {
    expect(text(commentNotice(always, contextOf({ event: "" })))).toBe(
      "comment: always creates no comment here: this run has no pull request",
    );
  });

  it("says nothing on a pull request, and the other settings say nothing anywhere", () => {
    expect(commentNotice(always, contextOf({ event: "pull_request", pullRequest }))).toBeUndefined();
    expect(commentNotice({ comment: "on-change" }, contextOf())).toBeUndefined();
    expect(commentNotice({ comment: "never" }, contextOf())).toBeUndefined();
  });
});
