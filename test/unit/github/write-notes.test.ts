import { describe, expect, it } from "vitest";
import type { SessionOptions } from "../../../src/github/session.ts";
import { writeNotes } from "../../../src/github/write-notes.ts";
import { API, BOT, JOB_TOKEN, NOTE, nockGitHub, VIEWER } from "../../support/nocked.ts";

const COMMENT = { on: { pullRequest: 7 }, note: NOTE, create: true };
const ISSUE = { note: NOTE, drift: true };
const BOTH = { comment: COMMENT, issue: ISSUE };

const OPTIONS: SessionOptions = {
  token: JOB_TOKEN,
  repository: "acme/shop",
  apiUrl: new URL(API),
  proxy: undefined,
  timeout: 5_000,
  signal: new AbortController().signal,
};

describe("what is said on GitHub", () => {
  it("is comment and issue, by one look at whose token it is", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    github.api
      .get("/repos/acme/shop/issues/7/comments")
      .query(true)
      .reply(200, [{ id: 1, body: "note new", user: BOT, html_url: "#c" }]);
    github.api
      .get("/repos/acme/shop/issues")
      .query(true)
      .reply(200, [{ number: 1, body: "note new", user: BOT, html_url: "#i", state: "open" }]);
    github.api.patch("/repos/acme/shop/issues/1").reply(200, {});
    expect(await writeNotes(BOTH, OPTIONS)).toEqual({ commentUrl: "#c", issueUrl: "#i", troubles: [] });
  });

  it("goes on with the issue when the comment is refused, and tells why", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    github.api
      .get("/repos/acme/shop/issues/7/comments")
      .query(true)
      .reply(403, { message: "Not accessible" });
    github.api.get("/repos/acme/shop/issues").query(true).times(4).reply(200, []);
    github.api.post("/repos/acme/shop/issues").reply(201, { number: 1, html_url: "#i" });
    expect(await writeNotes(BOTH, OPTIONS)).toEqual({
      commentUrl: "",
      issueUrl: "#i",
      troubles: [{ what: "comment", kind: "permission", why: "Not accessible" }],
    });
  });

  it("goes to the pull requests that a commit has merged, each with its own comment", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    const merged = { merged_at: "2026-01-02T03:04:05Z", base: { ref: "main", repo: null } };
    const pulls = [7, 8].map((number) => ({ number, ...merged }));
    github.api.get("/repos/acme/shop/commits/abc/pulls").query(true).reply(200, pulls);
    for (const { number } of pulls) {
      const comments = [{ id: number, body: "note old", user: BOT, html_url: `#${number}` }];
      github.api.get(`/repos/acme/shop/issues/${number}/comments`).query(true).reply(200, comments);
      github.api.patch(`/repos/acme/shop/issues/comments/${number}`).reply(200, { html_url: `#${number}` });
    }
    const comment = { on: { commit: "abc", branch: "main" }, note: NOTE, create: false };
    const { commentUrl, troubles } = await writeNotes({ comment, issue: undefined }, OPTIONS);
    expect([commentUrl, troubles]).toEqual(["#7", []]);
  });

  it("is told in its own words where no answer came", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").replyWithError(new Error("socket hang up"));
    const { troubles } = await writeNotes({ comment: COMMENT, issue: undefined }, OPTIONS);
    expect(troubles).toEqual([{ what: "comment", kind: "other", why: "socket hang up" }]);
  });
});
