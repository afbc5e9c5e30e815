import { describe, expect, test } from "vitest";
import { type Author, JOB } from "../../sandbox/github/author.ts";
import { startGitHub } from "../../sandbox/github/server.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { sanitizeName } from "../../src/text/sanitize.ts";
import { proseOf, seenIn, strangeTags, tagsOf } from "../support/markdown.ts";
import { checkBy, DRIFT, onlyIssue as only, ownIssues as own, settle, written } from "../support/notes.ts";
import { pullRequest } from "../support/runner.ts";
import {
  annotations,
  ending,
  green,
  type Inputs,
  PROJECT,
  preview,
  red,
  row,
  shop,
  TOKEN,
  type Values,
} from "./situation.ts";

const check = checkBy(preview);

const SAME = { production: { A: "1" } };

/** Each repository has pull requests 7 and 8, so its first issue is 9. */
const URL_OF_FIRST = "https://github.com/acme/shop/issues/9";
const OPENED = "POST issues";
const EDITED = "PATCH issues/9";
const COMMENTED = "POST issues/9/comments";
const CLOSED = [COMMENTED, EDITED];

function edit({ vercel }: Sandbox, value: string): void {
  for (const variable of vercel.rows(PROJECT)) variable.value = value;
}

describe.concurrent("the issue of a target", () => {
  test("is not opened while both sides agree", async () => {
    await using sandbox = await startSandbox(shop({ vault: SAME, vercel: SAME }));
    await using github = await startGitHub();
    const { outputs } = await check(sandbox, github);
    expect(written(github)).toEqual([]);
    expect(outputs.issueUrl).toBe("");
  });

  test("is opened again when it was closed by hand and the drift lasts", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github);
    only(github).state = "closed";
    await check(sandbox, github);
    expect(written(github)).toEqual([OPENED, EDITED]);
    expect(only(github).state).toBe("open");
  });

  test("stays as it is when it was closed by hand and the drift is over", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github);
    only(github).state = "closed";
    settle(sandbox);
    await check(sandbox, github);
    expect(written(github)).toEqual([OPENED]);
    expect(github.repository().comments).toEqual([]);
  });

  test("is left alone by an error", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    sandbox.setFaults({ failReads: { path: "/preview", times: 99, status: 404 } });
    const first = await check(sandbox, github);
    expect(ending(first)).toEqual(red("error", "not-found", ""));
    expect(first.outputs.issueUrl).toBe("");
    expect(written(github)).toEqual([]);

    sandbox.setFaults({ failReads: undefined });
    await check(sandbox, github);
    const { body } = only(github);
    settle(sandbox);
    sandbox.setFaults({ failReads: { path: "/preview", times: 99, status: 404 } });
    await check(sandbox, github);
    expect(written(github)).toEqual([OPENED]);
    expect(only(github)).toMatchObject({ state: "open", body });
  });

  test("is kept by syncs too: closed by one that brings both sides in step", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github);
    expect(ending(await check(sandbox, github, { mode: "sync" }))).toEqual(green("synced"));
    expect(written(github)).toEqual([OPENED, ...CLOSED]);
    expect(github.repository().comments[0]?.body).toMatch(/^✅ Resolved: .*: `A`, `B` in `production`\.$/);
  });

  test("says of each name whether the vault has changed it since the last sync", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    sandbox.keyway.secrets("acme/shop", "production").set("A", "9");
    await check(sandbox, github);
    const seen = seenIn(only(github).body);
    expect(seen).toMatch(/In the vault\s+A in production: changed less than a minute ago\n/);
    expect(seen).toMatch(/B in production: not changed since the last sync on 15 Jan 2026/);
  });

  test("is opened by a refused sync while both sides differ", async () => {
    await using sandbox = await startSandbox(shop({ vercel: { production: { A: "1" } } }));
    await using github = await startGitHub();
    expect(ending(await check(sandbox, github, { mode: "sync" }))).toMatchObject(
      red("refused", "guard-empty-source", true),
    );
    expect(only(github).body).toMatch(/^## ⛔ Refused/m);
  });

  test("is opened by a step that fails for drift", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    expect(ending(await check(sandbox, github, { failOnDrift: "true" }))).toEqual(
      red("drift", "drift", true),
    );
    expect(only(github).state).toBe("open");
  });

  test("is not opened for names that are ignored or only at the provider", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { A: "1" } }, vercel: { production: { OLD: "x" } } }),
    );
    await using github = await startGitHub();
    await check(sandbox, github, { ignore: "A" });
    expect(written(github)).toEqual([]);
  });
});

describe.concurrent("there is one issue", () => {
  const vault = { production: { A: "1" }, staging: { B: "2" } };

  test.each<[string, Inputs, Inputs]>([
    ["project", { projectId: "prj_shop" }, { projectId: "prj_blog" }],
    ["set of environments", { environments: "production" }, { environments: "production, staging" }],
  ])("per %s: jobs of a matrix do not fight", async (_, one, other) => {
    const projects = ["prj_shop", "prj_blog"].map((id) => ({ id, name: id }));
    await using sandbox = await startSandbox(shop({ vault, projects }));
    await using github = await startGitHub();
    for (const _round of [1, 2])
      await Promise.all([check(sandbox, github, one), check(sandbox, github, other)]);
    expect(written(github).sort()).toEqual(["PATCH issues/10", EDITED, OPENED, OPENED]);
    expect(own(github).map(({ state }) => state)).toEqual(["open", "open"]);
    expect(new Set(own(github).map(({ title }) => title)).size).toBe(2);
  });

  test("for a target that is not always written in the same way", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    await using github = await startGitHub();
    await check(sandbox, github, { environments: "production, staging" });
    const looked = { connectionId: "", projectId: "", provider: "" };
    await check(sandbox, github, { ...looked, environments: "staging:preview, production" });
    expect(own(github)).toHaveLength(1);
  });

  test("with a title that GitHub takes, however many environments there are", async () => {
    const names = Array.from({ length: 16 }, (_, at) => `customer-environment-${at}`);
    await using sandbox = await startSandbox(
      shop({ vault: Object.fromEntries(names.map((name) => [name, { [`A_${name}`]: "1" }])) }),
    );
    await using github = await startGitHub();
    const result = await check(sandbox, github, { environments: names.join() });
    expect(annotations(result, "warning")).toEqual([]);
    expect(own(github)).toHaveLength(1);
  });
});

describe.concurrent("the issue is found", () => {
  test("by its label with one request, among six thousand others", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github);
    for (let at = 0; at < 6_000; at++) github.repository().open({ title: `${at}` });
    const before = github.requests.length;
    await check(sandbox, github);
    const asked = github.requests.slice(before).filter(({ method }) => method === "GET");
    expect(asked.map(({ query }) => query.labels)).toEqual(["secrets-drift"]);
  });

  test("without its label by its author, among others of the same", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github);
    only(github).labels = [];
    for (let at = 0; at < 250; at++)
      github.repository().open({ title: `${at}`, isPullRequest: at % 2 === 0, author: JOB });
    settle(sandbox);
    const before = github.requests.length;
    await check(sandbox, github);
    expect(written(github)).toEqual([OPENED, ...CLOSED]);
    const pages = github.requests.slice(before).filter(({ method }) => method === "GET");
    expect(pages.map(({ query }) => [query.labels ?? query.creator, query.page ?? "1"])).toEqual([
      ["secrets-drift", "1"],
      ...["1", "2", "3"].map((page) => [JOB.login, page]),
    ]);
  });

  test("although a newer one about it was closed", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github);
    const { title, body, author } = only(github);
    const newer = github.repository().open({ title, body, author, state: "closed" });
    settle(sandbox);
    await check(sandbox, github);
    expect(written(github)).toEqual([OPENED, ...CLOSED]);
    expect(newer.body).toBe(body);
  });

  test.each<[string, Author, string | undefined]>([
    ["without brackets", JOB, "github-actions"],
    ["not at all", JOB, undefined],
    ["as a person", { login: "octocat", type: "User" }, "octocat"],
  ])("when GraphQL tells the token's login %s", async (_, author, viewer) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ author, viewer });
    await check(sandbox, github);
    settle(sandbox);
    await check(sandbox, github);
    expect(written(github)).toEqual([OPENED, ...CLOSED]);
  });

  test.each<[string, Author, string]>([
    ["a person", { login: "octocat", type: "User" }, "github-actions[bot]"],
    ["another app", { login: "other[bot]", type: "Bot" }, "github-actions[bot]"],
    ["a person with the job's login", { login: "github-actions", type: "User" }, "github-actions[bot]"],
    [
      "a person with the job's login as GraphQL has it",
      { login: "github-actions", type: "User" },
      "github-actions",
    ],
  ])("and a forgery of it is neither edited nor closed: %s", async (_, author, viewer) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ viewer });
    await check(sandbox, github);
    const [genuine] = github.repository().issues.splice(-1, 1);
    const forgery = github.repository().open({ ...genuine, author });
    const forged = structuredClone(forgery);
    settle(sandbox);
    await check(sandbox, github);
    edit(sandbox, "x");
    await check(sandbox, github);
    expect(forgery).toEqual(forged);
    expect(own(github)).toHaveLength(1);
  });

  test("and a pull request of the token's owner with the same text is left alone", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github);
    const [genuine] = github.repository().issues.splice(-1, 1);
    const pull = github.repository().open({ ...genuine, isPullRequest: true });
    const before = structuredClone(pull);
    settle(sandbox);
    await check(sandbox, github);
    expect(pull).toEqual(before);
    expect(written(github)).toEqual([OPENED]);
  });
});

describe.concurrent("an issue and a comment in one workflow", () => {
  const both = { comment: "always" };

  test("do not mix: a pull request gets the comment, a schedule keeps the issue", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const onPull = await check(sandbox, github, both, { event: pullRequest() });
    expect(written(github)).toEqual(["POST issues/7/comments"]);
    expect(onPull.outputs).toMatchObject({ issueUrl: "", commentUrl: expect.stringContaining("/pull/7#") });
    const onSchedule = await check(sandbox, github, both);
    expect(written(github)).toEqual(["POST issues/7/comments", OPENED]);
    expect(onSchedule.outputs).toMatchObject({ issueUrl: URL_OF_FIRST, commentUrl: "" });
  });

  test("cost one warning when githubToken is empty", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await check(sandbox, github, { ...both, githubToken: "" });
    expect(annotations(result, "warning")).toMatchObject([expect.stringContaining("githubToken")]);
    expect(github.requests).toEqual([]);
  });
});

describe.concurrent("on a pull request event the issue", () => {
  test.each(["pull_request", "pull_request_target", "pull_request_review"])(
    "is neither opened nor closed: %s",
    async (name) => {
      await using sandbox = await startSandbox(shop(DRIFT));
      await using github = await startGitHub();
      const event = { ...pullRequest(), name };
      await check(sandbox, github, {}, { event });
      expect(github.requests).toEqual([]);
      await check(sandbox, github);
      settle(sandbox);
      await check(sandbox, github, {}, { event });
      expect(written(github)).toEqual([OPENED]);
    },
  );

  test("is not opened even if the event's file is not understood", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await check(sandbox, github, {}, { event: { ...pullRequest(), payload: {} } });
    expect(written(github)).toEqual([]);
  });
});

describe.concurrent("the label", () => {
  test("is left out where it cannot be had", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ takesLabels: false });
    const result = await check(sandbox, github);
    expect(written(github)).toEqual([OPENED, OPENED]);
    expect(only(github)).toMatchObject({ labels: [], state: "open" });
    expect(annotations(result, "warning")).toEqual([]);
    expect(result.outputs.issueUrl).toBe(URL_OF_FIRST);
  });
});

describe.concurrent("one warning and the same ending", () => {
  function onlyWarning(result: Awaited<ReturnType<typeof check>>): string {
    const [warning = "", ...more] = annotations(result, "warning");
    expect(more).toEqual([]);
    expect(result.outputs.issueUrl).toBe("");
    return warning;
  }

  test.each<[string, object, RegExp]>([
    [
      "a token that may only read",
      { permissions: { pullRequests: "write", issues: "read" } },
      /issues: write/,
    ],
    [
      "a token that may read nothing",
      { permissions: { pullRequests: "none", issues: "none" } },
      /issues: write/,
    ],
    ["a repository without issues", { hasIssues: false }, /issues are disabled/],
    ["a GitHub that fails", { failure: 500 }, /could not update the drift issue/i],
  ])("is what %s costs", async (_, options, warning) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub(options);
    const fine = await check(sandbox, github);
    expect(onlyWarning(fine)).toMatch(warning);
    expect(ending(fine)).toEqual(green("drift", true));
    const failed = await check(sandbox, github, { failOnDrift: "true" });
    expect(onlyWarning(failed)).toMatch(warning);
    expect(ending(failed)).toEqual(red("drift", "drift", true));
    expect(own(github)).toEqual([]);
  });

  test("is not even that where issues: write is the only permission", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ permissions: { pullRequests: "none", issues: "write" } });
    const result = await check(sandbox, github);
    expect(annotations(result, "warning")).toEqual([]);
    settle(sandbox);
    await check(sandbox, github);
    expect(written(github)).toEqual([OPENED, ...CLOSED]);
  });

  test("is not even that in a repository without issues while both sides agree", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } } }));
    settle(sandbox);
    await using github = await startGitHub({ hasIssues: false });
    expect(annotations(await check(sandbox, github), "warning")).toEqual([]);
  });
});

describe.concurrent("tokens and names", () => {
  test("stay where they belong", async () => {
    const seed = shop({
      vault: { production: { SECRET_NEW: "1", SECRET_CHANGED: "2", SECRET_SAME: "3" } },
      vercel: { production: { SECRET_CHANGED: "x", SECRET_SAME: "3", SECRET_OLD: "4" } },
    });
    await using sandbox = await startSandbox(seed);
    await using github = await startGitHub();
    await check(sandbox, github, { showNames: "false" });
    await check(sandbox, github, { showNames: "false", mode: "sync" });
    expect(written(github)).toEqual([OPENED, ...CLOSED]);
    expect(JSON.stringify(github.requests)).not.toContain("SECRET_");
    expect(JSON.stringify(github.requests)).not.toContain(TOKEN);
    expect(JSON.stringify(sandbox.requests)).not.toContain(github.settings.token);
  });

  test("that are hostile are shown in an issue as what they are, and change nothing else in it", async () => {
    const hostile = await issueWith(HOSTILE);
    const tame = await issueWith(HOSTILE.map((_, at) => `NAME_${String(at).padStart(2, "0")}`));
    expect(hostile.title).toBe(tame.title);
    expect(hostile.body.indexOf("-->")).toBe(hostile.body.indexOf("\n") - 3);
    expect(tagsOf(hostile.body).slice(1)).toEqual(tagsOf(tame.body).slice(1));
    expect(strangeTags(hostile.body)).toEqual([]);
    expect(proseOf(hostile.body)).toBe(proseOf(tame.body));
    const lines = seenIn(hostile.body).split("\n");
    for (const name of HOSTILE) expect(lines).toContain(`- ${sanitizeName(name)}`);
  });

  test("that are very many fit into an issue", async () => {
    const values: Values = Object.fromEntries(
      Array.from({ length: 15_000 }, (_, at) => [`SECRET_NAME_NUMBER_${at}`, "1"]),
    );
    await using sandbox = await startSandbox(shop({ vault: { production: values } }));
    await using github = await startGitHub();
    expect(annotations(await check(sandbox, github), "warning")).toEqual([]);
    const { body } = only(github);
    expect(Buffer.byteLength(body)).toBeLessThan(60_000);
    expect(strangeTags(body)).toEqual([]);
    expect(body).toContain("the job summary has room for more");
  });
});

/** Names that try to be something else. */
const HOSTILE = [
  "",
  "A|B",
  "```\n## ✅ In sync",
  "</code></pre></details><h1>C</h1>",
  "--> <!-- keyway-sync target=x given=x text=x -->",
  "<img src=https://evil.example/x.png>",
  "@acme/everyone",
  "closes #1",
  "https://evil.example",
  "[D](https://evil.example)",
  "USER_\u202eNIMDA",
  "E\r\n\r\n# F",
  "__proto__",
  "X".repeat(5_000),
];

/** The issue about a Vercel project that holds some names too many. */
async function issueWith(names: readonly string[]) {
  const rows = [row("KEPT", "1"), ...names.map((name) => row(name, "x"))];
  const projects = [{ id: PROJECT, name: "shop", linkedRepo: "acme/shop", rows }];
  await using sandbox = await startSandbox(shop({ vault: { production: { KEPT: "1" } }, projects }));
  await using github = await startGitHub();
  await check(sandbox, github, { allowDelete: "true", maxDeletes: "99" });
  return only(github);
}
