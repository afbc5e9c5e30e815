import { describe, expect, it } from "vitest";
import { BOT, JOB_TOKEN, nockGitHub, VIEWER } from "../../support/nocked.ts";

const PERSON = { login: "octocat", id: 583231, type: "User" };

/** The token's owner, as GraphQL answers this, and whether it wrote what an author wrote. */
async function isOwn(answer: object, author: object, token = JOB_TOKEN): Promise<boolean> {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, answer);
  const connected = await github.connect({ token });
  return connected.isOwn(author as { login: string });
}

const viewer = (login: string, databaseId?: number) => ({ data: { viewer: { login, databaseId } } });

describe("the owner of a token", () => {
  it.each([
    ["by its id", VIEWER, BOT, true],
    ["by its id, whatever it is called", viewer("renamed", BOT.id), BOT, true],
    ["not by its login where the ids differ", viewer(BOT.login, 1), BOT, false],
    ["by its login where GraphQL tells no id", viewer(BOT.login), BOT, true],
    ["by its login without [bot], as GraphQL may write it", viewer("github-actions"), BOT, true],
    ["not in a person who has the name of a bot", viewer("github-actions"), { ...BOT, type: "User" }, false],
  ])("is recognised %s", async (_, answer, author, own) => {
    expect(await isOwn(answer, author)).toBe(own);
  });

  it("is a person where the token is a person's", async () => {
    expect(await isOwn(viewer("octocat"), PERSON, "github_pat_x")).toBe(true);
    expect(await isOwn(viewer("octocat"), BOT, "github_pat_x")).toBe(false);
  });

  it.each([
    ["in GraphQL", 200, { data: null, errors: [{ type: "FORBIDDEN", message: "Resource not accessible" }] }],
    ["in GraphQL for want of a scope", 200, { errors: [{ type: "INSUFFICIENT_SCOPES", message: "scope" }] }],
    ["with 403", 403, { message: "Resource not accessible by integration" }],
    ["with 404", 404, { message: "Not Found" }],
    ["with 401", 401, { message: "Bad credentials" }],
  ])("is the job where its token may not ask: refused %s", async (_, status, answer) => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(status, answer);
    const { isOwn } = await github.connect();
    expect([isOwn(BOT), isOwn(PERSON)]).toEqual([true, false]);
  });

  it.each([
    [
      "a used-up rate limit",
      200,
      { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
      {},
    ],
    ["a rate limit", 403, { message: "API rate limit exceeded" }, { "x-ratelimit-remaining": "0" }],
    ["a second rate limit", 403, { message: "You have exceeded a secondary rate limit" }, {}],
    ["a wait", 403, { message: "Slow down" }, { "retry-after": "60" }],
    ["a fault of GitHub", 502, { message: "Bad Gateway" }, {}],
    ["an answer without an owner", 200, { data: { viewer: null } }, {}],
  ])("is not guessed after %s: there would be a second comment", async (_, status, answer, headers) => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(status, answer, headers);
    await expect(github.connect()).rejects.toThrow(Error);
  });

  it("is not guessed after a web page either", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, "<html>", { "content-type": "text/html" });
    await expect(github.connect()).rejects.toThrow("status 200");
  });

  it("is not the job's where the token is another's", async () => {
    await using github = nockGitHub();
    const errors = [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }];
    github.api.post("/graphql").reply(200, { data: null, errors });
    await expect(github.connect({ token: "github_pat_x" })).rejects.toThrow(/not accessible/);
  });
});
