import nock from "nock";
import { expect, it, vi } from "vitest";
import { API, nockGitHub, VIEWER } from "../../support/nocked.ts";

it("GraphQL is beside the rest on an Enterprise server", async () => {
  await using github = nockGitHub();
  github.api.post("/api/graphql").reply(200, VIEWER);
  github.api.get("/api/v3/repos/acme/shop/issues").reply(200, []);
  const { octokit } = await github.connect({ apiUrl: new URL(`${API}/api/v3`) });
  expect((await octokit.rest.issues.listForRepo({ owner: "acme", repo: "shop" })).data).toEqual([]);
});

it("the token is not taken to another place that a page points to", async () => {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  const link = '<https://elsewhere.test/next>; rel="next"';
  github.api.get("/repos/acme/shop/issues").reply(200, [], { link });
  const { octokit } = await github.connect();
  const listed = octokit.paginate(octokit.rest.issues.listForRepo, { owner: "acme", repo: "shop" });
  await expect(listed).rejects.toThrow(/another place, elsewhere\.test/);
});

it("a redirect to another place is followed without the token", async () => {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  github.api.get("/repos/acme/shop/issues").reply(301, "", { location: "https://elsewhere.test/issues" });
  const elsewhere = nock("https://elsewhere.test", { badheaders: ["authorization"] });
  elsewhere.get("/issues").reply(200, []);
  const { octokit } = await github.connect();
  expect((await octokit.rest.issues.listForRepo({ owner: "acme", repo: "shop" })).data).toEqual([]);
  expect(elsewhere.isDone()).toBe(true);
});

it("what an answer calls deprecated does not get into the log", async () => {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  const headers = { deprecation: "true", sunset: "##[error]soon", link: `<${API}>; rel="deprecation"` };
  github.api.get("/repos/acme/shop/issues").reply(200, [], headers);
  const written = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const { octokit } = await github.connect();
  await octokit.rest.issues.listForRepo({ owner: "acme", repo: "shop" });
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});
