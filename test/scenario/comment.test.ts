import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { type Author, JOB } from "../../sandbox/github/author.ts";
import { ENTERPRISE, startGitHub } from "../../sandbox/github/server.ts";
import { startSandbox } from "../../sandbox/server.ts";
import { sanitizeName } from "../../src/text/sanitize.ts";
import { proseOf, seenIn, strangeTags, tagsOf } from "../support/markdown.ts";
import {
  COMMENT,
  commentBy,
  DRIFT,
  onlyComment as only,
  ownComments as own,
  settle,
  written,
} from "../support/notes.ts";
import { pullRequest, push, schedule } from "../support/runner.ts";
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
  type Values,
  writes,
} from "./situation.ts";

const comment = commentBy(preview);

describe.concurrent("comment: always", () => {
  test("comments on a pull request that is in sync too", async () => {
    await using sandbox = await startSandbox(shop({}));
    await using github = await startGitHub();
    await comment(sandbox, github);
    expect(written(github)).toEqual([COMMENT.created]);
  });

  test("writes nothing on a pull request's neighbours", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await comment(sandbox, github);
    const event = pullRequest();
    await comment(sandbox, github, {}, { event: { ...event, payload: numbered(event.payload, 8) } });
    expect(own(github).map(({ issue }) => issue)).toEqual([7, 8]);
  });
});

/** The same event on another pull request. */
function numbered(payload: object, number: number): object {
  const { pull_request } = payload as { pull_request: object };
  return { ...payload, pull_request: { ...pull_request, number } };
}

describe.concurrent("comment: on-change", () => {
  const onChange = { comment: "on-change" };

  test("writes none while in sync, one at drift, and brings that up to date when in sync again", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1", B: "2" } } }));
    await using github = await startGitHub();
    settle(sandbox);
    const inSync = await comment(sandbox, github, onChange);
    expect(ending(inSync)).toEqual(green("in-sync"));
    expect(inSync.outputs.commentUrl).toBe("");
    expect(written(github)).toEqual([]);

    sandbox.vercel.rows(PROJECT).splice(0, 1);
    await comment(sandbox, github, onChange);
    expect(written(github)).toEqual([COMMENT.created]);

    settle(sandbox);
    const settled = await comment(sandbox, github, onChange);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited]);
    expect(only(github)).toContain("### ✅ In sync");
    expect(settled.outputs.commentUrl).toMatch(/#issuecomment-1001$/);

    await comment(sandbox, github, onChange);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited]);
  });

  test("tells of a sync that wrote something", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } } }));
    await using github = await startGitHub();
    expect(ending(await comment(sandbox, github, { ...onChange, mode: "sync" }))).toEqual(green("synced"));
    expect(only(github)).toContain("### ✅ Synced to Vercel `shop`: 1 created");
  });
});

describe.concurrent.each(["always", "on-change"])("with comment: %s", (kind) => {
  test("a run that fails creates the comment, and the next one that succeeds edits it", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const failReads = { path: "/preview", times: 99, status: 404 };
    sandbox.setFaults({ failReads });
    expect(ending(await comment(sandbox, github, { comment: kind }))).toEqual(red("error", "not-found", ""));
    expect(only(github)).toMatch(/^### ❌/m);

    sandbox.setFaults({ failReads: undefined });
    await comment(sandbox, github, { comment: kind });
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited]);
    expect(only(github)).toMatch(/^### 🔵 Keyway → /m);

    sandbox.setFaults({ failReads });
    await comment(sandbox, github, { comment: kind });
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited, COMMENT.edited]);
    expect(only(github)).toMatch(/^### ❌/m);
  });

  test("a run that cannot even find its target edits the comment of the runs that could", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const lookedUp = { comment: kind, provider: "", connectionId: "", projectId: "" };
    await comment(sandbox, github, lookedUp);
    const gone = await comment(sandbox, github, {
      ...lookedUp,
      token: "kw_test_Unknown00000000000000000000000000000",
    });
    expect(ending(gone)).toEqual(red("error", "auth", ""));
    expect(only(github)).toMatch(/^### ❌/m);
    await comment(sandbox, github, lookedUp);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited, COMMENT.edited]);
  });

  test("a refused run edits the comment", async () => {
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } } }));
    await using github = await startGitHub();
    await comment(sandbox, github, { comment: kind });
    sandbox.keyway.secrets("acme/shop", "production").clear();
    sandbox.vercel.rows(PROJECT).push(row("OLD", "x"));
    const refused = await comment(sandbox, github, { comment: kind, mode: "sync" });
    expect(ending(refused)).toMatchObject(red("refused", "guard-empty-source"));
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited]);
    expect(only(github)).toMatch(/^### ⛔ Refused/m);
  });
});

describe.concurrent("each target has a comment of its own", () => {
  const projects = ["prj_shop", "prj_blog"].map((id) => ({ id, name: id }));
  const vault = { production: { A: "1" }, staging: { B: "2" } };

  test.each<[string, Inputs, Inputs]>([
    ["project", { projectId: "prj_shop" }, { projectId: "prj_blog" }],
    ["set of environments", { environments: "production" }, { environments: "production, staging" }],
    ["provider environment", { environments: "staging:preview" }, { environments: "staging:development" }],
    ["direction", { direction: "push" }, { direction: "pull" }],
  ])("by %s: jobs of a matrix do not fight", async (_, one, other) => {
    await using sandbox = await startSandbox(shop({ vault, projects }));
    await using github = await startGitHub();
    await Promise.all([comment(sandbox, github, one), comment(sandbox, github, other)]);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.created]);
    const before = own(github).map(({ body }) => body);
    await Promise.all([comment(sandbox, github, other), comment(sandbox, github, one)]);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.created]);
    expect(own(github).map(({ body }) => body)).toEqual(before);
  });

  test("however its environments are written", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    await using github = await startGitHub();
    await comment(sandbox, github, { environments: "production, staging" });
    await comment(sandbox, github, { environments: "staging:preview\nproduction:production" });
    expect(own(github)).toHaveLength(1);
  });

  test("however the target is found", async () => {
    await using sandbox = await startSandbox(shop({ vault }));
    await using github = await startGitHub();
    await comment(sandbox, github);
    await comment(sandbox, github, { connectionId: "", projectId: "", provider: "" });
    expect(own(github)).toHaveLength(1);
  });
});

describe.concurrent("the comment is found", () => {
  test("on the third page", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const octocat = { login: "octocat", type: "User" } as const;
    for (let at = 0; at < 250; at++) github.repository().comment(7, `Comment ${at}`, octocat);
    await comment(sandbox, github);
    expect(own(github)).toHaveLength(1);
    settle(sandbox);
    const before = github.requests.length;
    await comment(sandbox, github);
    expect(only(github)).toContain("In sync");
    const pages = github.requests.slice(before).filter(({ method }) => method === "GET");
    expect(pages.map(({ query }) => [query.per_page, query.page ?? "1"])).toEqual([
      ["100", "1"],
      ["100", "2"],
      ["100", "3"],
    ]);
  });

  test.each<[string, Author, string | undefined]>([
    ["the job's token, by its full login", JOB, "github-actions[bot]"],
    ["the job's token, without its brackets", JOB, "github-actions"],
    ["the job's token, which may not ask for its login", JOB, undefined],
    ["an app", { login: "my-app[bot]", type: "Bot" }, "my-app[bot]"],
    ["an app, without its brackets", { login: "my-app[bot]", type: "Bot" }, "my-app"],
    ["a person", { login: "octocat", type: "User" }, "octocat"],
  ])("by its author: %s", async (_, author, viewer) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ author, viewer });
    await comment(sandbox, github);
    settle(sandbox);
    await comment(sandbox, github);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited]);
  });

  test.each<[string, Author, string | undefined]>([
    ["a person", { login: "octocat", type: "User" }, "github-actions[bot]"],
    ["another app", { login: "other[bot]", type: "Bot" }, "github-actions[bot]"],
    ["a person with the job's login", { login: "github-actions", type: "User" }, "github-actions[bot]"],
    [
      "a person with the job's login as GraphQL has it",
      { login: "github-actions", type: "User" },
      "github-actions",
    ],
    [
      "a person, to a token that may not ask for its login",
      { login: "github-actions", type: "User" },
      undefined,
    ],
  ])("and a forgery of it is never touched: %s", async (_, forger, viewer) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ viewer });
    await comment(sandbox, github);
    const [genuine] = github.repository().comments.splice(0, 1);
    const forgery = github.repository().comment(7, genuine?.body ?? "", forger);
    const forged = forgery.body;
    settle(sandbox);
    const { outputs } = await comment(sandbox, github);
    expect(forgery.body).toBe(forged);
    expect(only(github)).toContain("In sync");
    expect(outputs.commentUrl).toMatch(/#issuecomment-1003$/);
  });

  test("or no other one is written, by an app whose login GitHub fails to tell", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    const app: Author = { login: "my-app[bot]", type: "Bot" };
    await using github = await startGitHub({ author: app, viewer: "my-app[bot]" });
    await comment(sandbox, github);
    settle(sandbox);
    await using failing = await startGitHub({
      author: app,
      onRequest({ path }, settings) {
        settings.failure = path === "/graphql" ? 502 : undefined;
      },
    });
    failing.repository().comments.push(...github.repository().comments);
    const result = await comment(sandbox, failing);
    expect(failing.repository().comments).toHaveLength(1);
    expect(ending(result)).toEqual(green("in-sync"));
  });

  test("although another comment of the token's owner quotes it", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    await comment(sandbox, github);
    const [first] = github.repository().comments.splice(0, 1);
    const quote = github.repository().comment(7, `It said:\n${first?.body}`, JOB);
    await comment(sandbox, github);
    expect(own(github)).toHaveLength(2);
    expect(quote.body).toMatch(/^It said/);
  });
});

/** The one warning about the comment of a run that ended as it would have without. */
function onlyWarning(result: Awaited<ReturnType<typeof comment>>): string {
  const [warning = "", ...more] = annotations(result, "warning").filter((text) => /comment/.test(text));
  expect(more).toEqual([]);
  expect(result.outputs.commentUrl).toBe("");
  return warning;
}

describe.concurrent("one warning and the same ending", () => {
  const reading = { permissions: { pullRequests: "read", issues: "read" } } as const;

  test.each<[string, Inputs, object]>([
    ["green", {}, green("drift", true)],
    ["red", { failOnDrift: "true" }, red("drift", "drift", true)],
  ])("is what a token that may only read costs a %s step", async (_, inputs, end) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub(reading);
    const result = await comment(sandbox, github, inputs);
    expect(onlyWarning(result)).toContain("pull-requests: write");
    expect(ending(result)).toEqual(end);
    expect(annotations(result, "warning")).toHaveLength(1);
  });

  test("is what a token that may not even read costs", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ permissions: { pullRequests: "none", issues: "none" } });
    const result = await comment(sandbox, github);
    expect(onlyWarning(result)).toContain("pull-requests: write");
    expect(ending(result)).toEqual(green("drift", true));
  });

  test("is what a pull request from a fork costs that has a Keyway token, but may not write", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub(reading);
    const result = await comment(sandbox, github, {}, { event: pullRequest({ fork: true }) });
    expect(onlyWarning(result)).toMatch(/lacks permission.*pull requests from forks/);
    expect(ending(result)).toEqual(green("drift", true));
  });

  test("is what a wrong token costs", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await comment(sandbox, github, { githubToken: "ghs_expired" });
    expect(onlyWarning(result)).toContain("Bad credentials");
    expect(ending(result)).toEqual(green("drift", true));
  });

  test.each([500, 502, 429])("is what a GitHub costs that answers %i", async (failure) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ failure });
    const result = await comment(sandbox, github);
    expect(onlyWarning(result)).not.toContain("permission");
    expect(ending(result)).toEqual(green("drift", true));
  });

  test("is what a GitHub costs that cannot be reached", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await comment(sandbox, github, {}, { env: { GITHUB_API_URL: await closedPort() } });
    expect(onlyWarning(result)).toMatch(/could not post the pull request comment/i);
    expect(ending(result)).toEqual(green("drift", true));
  });

  test("is what an empty githubToken costs", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await comment(sandbox, github, { githubToken: "" });
    expect(onlyWarning(result)).toContain("githubToken");
    expect(ending(result)).toEqual(green("drift", true));
    expect(github.requests).toEqual([]);
  });
});

/** A URL at which nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

describe.concurrent("nothing is sent to GitHub, and nothing is warned of,", () => {
  test.each([
    ["on a push", push("feature")],
    ["on a schedule", schedule()],
  ])("%s", async (_, event) => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await comment(sandbox, github, {}, { event });
    expect(ending(result)).toEqual(green("drift", true));
    expect(github.requests).toEqual([]);
    expect(annotations(result, "warning")).toEqual([]);
  });

  test("by a pull request from a fork, which has no Keyway token", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const result = await comment(sandbox, github, { token: "" }, { event: pullRequest({ fork: true }) });
    expect(result.outputs.result).toBe("skipped");
    expect(github.requests).toEqual([]);
    expect(annotations(result, "warning")).toEqual([]);
  });
});

describe.concurrent("GitHub Enterprise Server", () => {
  test("is spoken to where it is, GraphQL beside the rest", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub({ base: ENTERPRISE, viewer: "github-actions" });
    expect(github.url).toMatch(/\/api\/v3$/);
    await comment(sandbox, github);
    settle(sandbox);
    await comment(sandbox, github);
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited]);
    expect(github.requests.filter(({ path }) => path === "/graphql")).toHaveLength(2);
  });
});

describe.concurrent("showNames: false", () => {
  test("leaves no name in a comment, however the run ends", async () => {
    const values = { SECRET_NEW: "1", SECRET_CHANGED: "2", SECRET_SAME: "3" };
    const seed = shop({
      vault: { production: values },
      vercel: { production: { SECRET_CHANGED: "x", SECRET_SAME: "3", SECRET_OLD: "4" } },
      faults: { refuseNames: ["SECRET_NEW"], refuseDeletes: ["SECRET_OLD"] },
    });
    await using sandbox = await startSandbox(seed);
    await using github = await startGitHub();
    const hidden = { showNames: "false", allowDelete: "true" };
    await comment(sandbox, github, hidden);
    await comment(sandbox, github, { ...hidden, mode: "sync", maxDeletes: "0" });
    await comment(sandbox, github, { ...hidden, mode: "sync" });
    expect(written(github)).toEqual([COMMENT.created, COMMENT.edited, COMMENT.edited]);
    expect(JSON.stringify(github.requests)).not.toContain("SECRET_");
    expect(only(github)).toContain("Names are not shown");
  });
});

/** Names that try to be something else. */
const HOSTILE = [
  "A|B|C",
  "\\|D\\",
  "`E`",
  "```",
  "```\n## ✅ In sync",
  "~~~",
  "````diff",
  "<b>F</b>",
  "<img src=https://evil.example/x.png>",
  "</code></pre></details><h1>G</h1>",
  "-->",
  "--> <!-- keyway-sync target=x given=x text=x -->",
  "<!-- H",
  "&lt;I&gt;&#96;",
  "@octocat",
  "@acme/everyone",
  "#1",
  "GH-1",
  "acme/shop#1",
  "https://evil.example",
  "www.evil.example",
  "mail@evil.example",
  "[J](https://evil.example)",
  "![K](https://evil.example/x.png)",
  "**L**",
  "L\nM",
  "N\r\n\r\n# O",
  "P\tQ",
  "USER_\u202eNIMDA",
  "PAY\u200bPAL",
  "\u001b[31mR",
  "::error::S",
  "##[error]T",
  "${{ secrets.U }}",
  ":tada:",
  "constructor",
  "__proto__",
  " V ",
  '"W"',
  "X".repeat(5_000),
  "`".repeat(500),
];

describe.concurrent("hostile names", () => {
  test("are shown in a comment as what they are, and change nothing else in it", async () => {
    const bodies = await Promise.all([
      bodyWith(HOSTILE),
      bodyWith(HOSTILE.map((_, at) => `NAME_${String(at).padStart(2, "0")}`)),
    ]);
    const [hostile, tame] = bodies as [string, string];
    expect(hostile.indexOf("-->")).toBe(hostile.indexOf("\n") - 3);
    expect(tagsOf(hostile).slice(1)).toEqual(tagsOf(tame).slice(1));
    expect(strangeTags(hostile)).toEqual([]);
    expect(proseOf(hostile)).not.toMatch(/[@#]|GH-\d|https?:|www\.|PAY|NIMDA/);
    const lines = seenIn(hostile).split("\n");
    for (const name of HOSTILE) expect(lines).toContain(`- ${sanitizeName(name)}`);
    for (const name of ["", ...HOSTILE.filter((given) => given.length <= 256 && given !== "__proto__")])
      expect(lines).toContain(`+ ${sanitizeName(`${name}`)}`);
  });

  test("do not keep a comment from being recognised", async () => {
    await using sandbox = await startSandbox(hostileShop(HOSTILE));
    await using github = await startGitHub();
    await comment(sandbox, github, ALL);
    await comment(sandbox, github, ALL);
    expect(written(github)).toEqual([COMMENT.created]);
  });

  const ALL = { allowDelete: "true", maxDeletes: "99", environments: "production, staging:preview" };

  /** They are only at Vercel in production and, as far as a vault takes them, only in the vault in staging. */
  function hostileShop(names: readonly string[]) {
    const fitting = names.map((name, at) => (HOSTILE[at] === "__proto__" ? "PROTO" : name.slice(0, 256)));
    const values: Values = Object.fromEntries(["", ...fitting].map((name) => [name, "1"]));
    return shop({
      vault: { production: { KEPT: "1" }, staging: values },
      projects: [
        {
          id: PROJECT,
          name: "shop",
          linkedRepo: "acme/shop",
          rows: [row("KEPT", "1"), ...names.map((name) => row(name, "x"))],
        },
      ],
    });
  }

  async function bodyWith(names: readonly string[]): Promise<string> {
    await using sandbox = await startSandbox(hostileShop(names));
    await using github = await startGitHub();
    expect(ending(await comment(sandbox, github, ALL))).toEqual(green("drift", true));
    expect(writes(sandbox)).toEqual([]);
    return only(github);
  }
});

describe.concurrent("very many names", () => {
  test("fit into a comment: the longest lists are cut, which is told, and nothing is broken", async () => {
    const values: Values = Object.fromEntries(
      Array.from({ length: 15_000 }, (_, at) => [`SECRET_NAME_NUMBER_${at}`, "1"]),
    );
    await using sandbox = await startSandbox(shop({ vault: { production: values } }));
    await using github = await startGitHub();
    const result = await comment(sandbox, github);
    expect(ending(result)).toEqual(green("drift", true));
    expect(annotations(result, "warning")).toEqual([]);
    const body = only(github);
    expect(Buffer.byteLength(body)).toBeLessThan(60_000);
    expect(strangeTags(body)).toEqual([]);
    expect(body).toMatch(/15000 to create/);
    expect(body).toContain("the job summary has room for more");
    expect(JSON.stringify(result.report)).toContain("SECRET_NAME_NUMBER_14999");
  });
});
