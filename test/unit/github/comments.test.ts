import { describe, expect, it } from "vitest";
import { putComment } from "../../../src/github/comments.ts";
import { API, BOT, NOTE, type Nocked, nockGitHub, VIEWER } from "../../support/nocked.ts";

const LIST = "/repos/acme/shop/issues/7/comments";

/** GitHub with these comments on pull request 7. */
function commented(comments: object[]): Nocked {
  const github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  github.api.get(LIST).query({ per_page: "100" }).reply(200, comments);
  return github;
}

const comment = (id: number, body: string, user: object | null = BOT) => ({
  id,
  body,
  user,
  html_url: `#${id}`,
});

/** Where the comment is once it was put. */
async function put(github: Nocked, create = true): Promise<string | undefined> {
  return putComment(await github.connect(), 7, NOTE, create);
}

describe("the comment about a target", () => {
  it("is written where there is none", async () => {
    await using github = commented([
      comment(1, "Nice!"),
      comment(2, "note old", { login: "mallory", id: 1 }),
    ]);
    github.api.post(LIST, { body: "note new" }).reply(201, comment(3, "note new"));
    github.api
      .get(LIST)
      .query(true)
      .reply(200, [comment(3, "note new")]);
    expect(await put(github)).toBe("#3");
  });

  it("stays where another run writes one at the same time, but later", async () => {
    await using github = commented([]);
    github.api.post(LIST).reply(201, comment(3, "note new"));
    github.api
      .get(LIST)
      .query(true)
      .reply(200, [comment(3, "note new"), comment(4, "note new")]);
    expect(await put(github)).toBe("#3");
  });

  it("gives way to one that another run has just written before, which is brought up to date", async () => {
    await using github = commented([]);
    github.api.post(LIST).reply(201, comment(3, "note new"));
    github.api
      .get(LIST)
      .query(true)
      .reply(200, [comment(2, "note old"), comment(3, "note new")]);
    github.api.delete("/repos/acme/shop/issues/comments/3").reply(204);
    github.api.patch("/repos/acme/shop/issues/comments/2").reply(200, comment(2, "note new"));
    expect(await put(github)).toBe("#2");
  });

  it("is not written where the list is a web page, or never ends", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    github.api.get(LIST).query(true).reply(200, "<html>", { "content-type": "text/html" });
    await expect(put(github)).rejects.toThrow("status 200");
    github.api.post("/graphql").reply(200, VIEWER);
    const link = `<${API}${LIST}?per_page=100&page=2>; rel="next"`;
    github.api
      .get(LIST)
      .query(true)
      .times(31)
      .reply(200, [comment(1, "Nice!")], { link });
    await expect(put(github)).rejects.toThrow("more than 30 pages");
  });

  it("is not written where it is only to be kept up to date", async () => {
    await using github = commented([]);
    expect(await put(github, false)).toBeUndefined();
  });

  it("is edited when it says something else, and told what it said", async () => {
    await using github = commented([comment(4, "note old")]);
    const body = { body: "note new, was old" };
    github.api.patch("/repos/acme/shop/issues/comments/4", body).reply(200, comment(4, "note new"));
    expect(await put(github, false)).toBe("#4");
  });

  it("is put right when somebody has changed it by hand", async () => {
    await using github = commented([comment(5, "note new!")]);
    github.api.patch("/repos/acme/shop/issues/comments/5").reply(200, comment(5, "note new"));
    expect(await put(github)).toBe("#5");
  });

  it("is left alone when it says the same", async () => {
    await using github = commented([comment(5, "note new")]);
    expect(await put(github)).toBe("#5");
  });

  it("is looked for on every page", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    const link = `<${API}${LIST}?per_page=100&page=2>; rel="next"`;
    github.api
      .get(LIST)
      .query({ per_page: "100" })
      .reply(200, [comment(1, "Nice!", null)], { link });
    github.api
      .get(LIST)
      .query({ per_page: "100", page: "2" })
      .reply(200, [comment(6, "note new")]);
    expect(await put(github)).toBe("#6");
  });
});
