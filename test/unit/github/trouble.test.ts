import { describe, expect, it } from "vitest";
import { troubleOf } from "../../../src/github/trouble.ts";
import { nockGitHub, VIEWER } from "../../support/nocked.ts";

/** What is the matter when GitHub answers so. */
async function kindOf(status: number, body: string | object, headers: Record<string, string> = {}) {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  github.api.get("/repos/acme/shop/issues").reply(status, body, headers);
  const { octokit, owner, repo } = await github.connect();
  const failed = await octokit.rest.issues.listForRepo({ owner, repo }).catch((error: unknown) => error);
  return troubleOf("issue", failed).kind;
}

const says = (message: string) => ({ message });

describe("what is the matter with GitHub", () => {
  it.each<[string, string, number, object, Record<string, string>]>([
    ["permission", "a refusal", 403, says("Resource not accessible by integration"), {}],
    ["permission", "a repository that is not to be seen", 404, says("Not Found"), {}],
    ["credentials", "a token that is not known", 401, says("Bad credentials"), {}],
    ["rate-limit", "a used-up limit", 403, says("API rate limit exceeded for installation"), {}],
    ["rate-limit", "a limit by its header", 403, says("Forbidden"), { "x-ratelimit-remaining": "0" }],
    ["rate-limit", "429", 429, says("Too many"), {}],
    ["secondary-limit", "too much at once", 403, says("You have exceeded a secondary rate limit"), {}],
    ["secondary-limit", "a wait", 403, says("Slow down"), { "retry-after": "60" }],
    ["locked", "a lock", 403, says("Unable to create comment because issue is locked."), {}],
    ["disabled", "no issues", 410, says("Issues has been disabled in this repository."), {}],
    ["other", "a text that is not taken", 422, says("Validation Failed"), {}],
    ["other", "an outage", 502, says("Bad Gateway"), {}],
  ])("is %s after %s", async (kind, _, status, body, headers) => {
    expect(await kindOf(status, body, headers)).toBe(kind);
  });

  it.each([200, 403, 503])("is a web page, also with status %i", async (status) => {
    expect(await kindOf(status, "<html>", { "content-type": "text/html; charset=utf-8" })).toBe("page");
  });

  it("is the rate limit, where GraphQL says so", async () => {
    await using github = nockGitHub();
    const errors = [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }];
    github.api.post("/graphql").reply(200, { errors });
    const failed = await github.connect().catch((error: unknown) => error);
    expect(troubleOf("comment", failed).kind).toBe("rate-limit");
  });
});
