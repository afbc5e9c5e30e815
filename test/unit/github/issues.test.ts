import { describe, expect, it } from "vitest";
import { closeIssue, openIssue } from "../../../src/github/issues.ts";
import { withMark } from "../../../src/report/marker.ts";
import { BOT, NOTE, type Nocked, nockGitHub, VIEWER } from "../../support/nocked.ts";

const LIST = "/repos/acme/shop/issues";
const LABELLED = { state: "all", per_page: "100", labels: "secrets-drift" };
const CREATED = { state: "all", per_page: "100", creator: "github-actions[bot]" };

/** GitHub with these issues, the newest first; those of its author are asked for where the label leads to none. */
function withIssues(labelled: object[], others: object[] | "not asked for" = "not asked for"): Nocked {
  const github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  list(github, labelled, others);
  return github;
}

function list({ api }: Nocked, labelled: object[], others: object[] | "not asked for"): void {
  api.get(LIST).query(LABELLED).reply(200, labelled);
  if (others !== "not asked for") api.get(LIST).query(CREATED).reply(200, others);
}

function issue(number: number, body: string, more: object = {}) {
  return { number, body, user: BOT, html_url: `#${number}`, state: "open", ...more };
}

const CLOSED = { state: "closed" };

describe("an issue about drift", () => {
  it("is opened where there is none, with a label to find it by", async () => {
    const others = [issue(1, "note new", { pull_request: {} }), issue(2, "unrelated")];
    await using github = withIssues([], others);
    const given = { title: "Secrets drift", body: "note new", labels: ["secrets-drift"] };
    github.api.post(LIST, given).reply(201, issue(3, ""));
    list(github, [issue(3, "note new")], others);
    expect(await openIssue(await github.connect(), NOTE)).toBe("#3");
  });

  it("is opened without the label where the token may not set it", async () => {
    await using github = withIssues([], []);
    github.api.post(LIST, ({ labels }) => labels !== undefined).reply(422, { message: "Validation Failed" });
    github.api.post(LIST, { title: "Secrets drift", body: "note new" }).reply(201, issue(3, ""));
    list(github, [], [issue(3, "note new")]);
    expect(await openIssue(await github.connect(), NOTE)).toBe("#3");
  });

  it.each([
    ["is edited", issue(4, "note old")],
    ["is opened again when it was closed", issue(4, "note old", CLOSED)],
  ])("%s, and says below what has changed", async (_, existing) => {
    await using github = withIssues([existing], existing.state === "open" ? "not asked for" : []);
    const update = { body: "note new, was old", state: "open" };
    github.api.patch(`${LIST}/4`, update).reply(200, existing);
    github.api.post(`${LIST}/4/comments`, { body: "It was old." }).reply(201, {});
    expect(await openIssue(await github.connect(), NOTE)).toBe("#4");
  });

  it("is edited without a word below where nothing has changed, so that it says when it was checked", async () => {
    await using github = withIssues([issue(6, "note old", CLOSED), issue(5, "note new")]);
    github.api.patch(`${LIST}/5`).reply(200, {});
    expect(await openIssue(await github.connect(), NOTE)).toBe("#5");
  });

  it("is found by its author where its label was taken away", async () => {
    await using github = withIssues([], [issue(5, "note new")]);
    github.api.patch(`${LIST}/5`).reply(200, {});
    expect(await openIssue(await github.connect(), NOTE)).toBe("#5");
  });

  it("is not one of somebody else, label and text or not", async () => {
    const forged = issue(5, "note new", { user: { login: "mallory", id: 1, type: "User" } });
    await using github = withIssues([forged], []);
    expect(await closeIssue(await github.connect(), NOTE)).toBeUndefined();
  });

  it("is not opened when listing fails", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    github.api.get(LIST).query(true).reply(500, { message: "Server Error" });
    await expect(openIssue(await github.connect(), NOTE)).rejects.toThrow("Server Error");
  });

  it("gives way to one that another run has just opened before", async () => {
    await using github = withIssues([], []);
    github.api.post(LIST).reply(201, issue(9, ""));
    list(github, [issue(9, "note new"), issue(8, "note old")], "not asked for");
    const why = { body: "Another run opened #8 about the same drift at the same time." };
    github.api.post(`${LIST}/9/comments`, why).reply(201, {});
    github.api.patch(`${LIST}/9`, { state: "closed", state_reason: "not_planned" }).reply(200, {});
    github.api.patch(`${LIST}/8`, { body: "note new, was old", state: "open" }).reply(200, {});
    github.api.post(`${LIST}/8/comments`).reply(201, {});
    expect(await openIssue(await github.connect(), NOTE)).toBe("#8");
  });

  it("takes the place of one about other environments that are not checked any more", async () => {
    const outdated = withMark({ target: "other", given: "g" }, "### 🟠 Drift\n", "");
    await using github = withIssues([issue(5, "note new"), issue(4, outdated), issue(3, outdated, CLOSED)]);
    github.api.patch(`${LIST}/5`).reply(200, {});
    const why = { body: "This workflow now checks other environments; see #5." };
    github.api.post(`${LIST}/4/comments`, why).reply(201, {});
    github.api.patch(`${LIST}/4`, { state: "closed", state_reason: "not_planned" }).reply(200, {});
    const note = { ...NOTE, hasReplaced: ({ target }: { target: string | undefined }) => target === "other" };
    expect(await openIssue(await github.connect(), note)).toBe("#5");
  });
});

describe("an issue that is over", () => {
  it("is closed with a word about what it was", async () => {
    await using github = withIssues([issue(5, "note old")]);
    github.api.post(`${LIST}/5/comments`, { body: "Over: old." }).reply(201, {});
    const update = { body: "note new, was old", state: "closed", state_reason: "completed" };
    github.api.patch(`${LIST}/5`, update).reply(200, {});
    expect(await closeIssue(await github.connect(), NOTE)).toBe("#5");
  });

  it("is left alone where it is closed already", async () => {
    await using github = withIssues([issue(5, "note old", CLOSED)], []);
    expect(await closeIssue(await github.connect(), NOTE)).toBe("#5");
  });

  it("is nothing to do where there never was one", async () => {
    await using github = withIssues([], []);
    expect(await closeIssue(await github.connect(), NOTE)).toBeUndefined();
  });
});

it("of very many issues of one author, the newest thousand are looked at", async () => {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  github.api.get(LIST).query(LABELLED).reply(200, []);
  const link = '<https://api.github.test/repos/acme/shop/issues?page=2>; rel="next"';
  const page = [issue(1, "unrelated")];
  github.api.get(LIST).query(true).times(11).reply(200, page, { link });
  expect(await closeIssue(await github.connect(), NOTE)).toBeUndefined();
});
