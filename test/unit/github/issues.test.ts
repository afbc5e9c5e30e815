import { describe, expect, it } from "vitest";
import { closeIssue, openIssue } from "../../../src/github/issues.ts";
import { BOT, NOTE, type Nocked, nockGitHub, VIEWER } from "../../support/nocked.ts";

const LIST = "/repos/acme/shop/issues";

/** GitHub with these issues, the newest first. */
function withIssues(...issues: object[]): Nocked {
  const github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  github.api.get(LIST).query({ state: "all", per_page: "100" }).reply(200, issues);
  return github;
}

function issue(number: number, body: string, more: object = {}) {
  return { number, body, user: BOT, html_url: `#${number}`, state: "open", ...more };
}

const CLOSED = { state: "closed" };

describe("an issue about drift", () => {
  it("is opened where there is none, with a label to find it by", async () => {
    await using github = withIssues(issue(1, "note new", { pull_request: {} }), issue(2, "unrelated"));
    const given = { title: "Secrets drift", body: "note new", labels: ["secrets-drift"] };
    github.api.post(LIST, given).reply(201, issue(3, ""));
    expect(await openIssue(await github.connect(), NOTE)).toBe("#3");
  });

  it("is opened without the label where the token may not set it", async () => {
    await using github = withIssues();
    github.api.post(LIST, ({ labels }) => labels !== undefined).reply(422, { message: "Validation Failed" });
    github.api.post(LIST, { title: "Secrets drift", body: "note new" }).reply(201, issue(3, ""));
    expect(await openIssue(await github.connect(), NOTE)).toBe("#3");
  });

  it.each([
    ["is edited when it says something else", issue(4, "note old")],
    ["is opened again when it was closed", issue(4, "note old", CLOSED)],
  ])("%s", async (_, existing) => {
    await using github = withIssues(existing);
    const update = { body: "note new, was old", state: "open" };
    github.api.patch(`${LIST}/4`, update).reply(200, existing);
    expect(await openIssue(await github.connect(), NOTE)).toBe("#4");
  });

  it("is left alone when it says the same", async () => {
    await using github = withIssues(issue(6, "note old", CLOSED), issue(5, "note new"));
    expect(await openIssue(await github.connect(), NOTE)).toBe("#5");
  });

  it("is not opened when listing fails", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    github.api.get(LIST).query(true).reply(500, { message: "Server Error" });
    await expect(openIssue(await github.connect(), NOTE)).rejects.toThrow("Server Error");
  });
});

describe("an issue that is over", () => {
  it("is closed with a word about why", async () => {
    await using github = withIssues(issue(5, "note old"));
    github.api.post(`${LIST}/5/comments`, { body: "In sync again." }).reply(201, {});
    const update = { body: "note new, was old", state: "closed", state_reason: "completed" };
    github.api.patch(`${LIST}/5`, update).reply(200, {});
    expect(await closeIssue(await github.connect(), NOTE, "In sync again.")).toBe("#5");
  });

  it("is left alone where it is closed already", async () => {
    await using github = withIssues(issue(5, "note old", CLOSED));
    expect(await closeIssue(await github.connect(), NOTE, "In sync again.")).toBe("#5");
  });

  it("is nothing to do where there never was one", async () => {
    await using github = withIssues();
    expect(await closeIssue(await github.connect(), NOTE, "In sync again.")).toBeUndefined();
  });
});
