import { describe, expect, it } from "vitest";
import { mergedBy } from "../../../src/github/merged.ts";
import { nockGitHub, VIEWER } from "../../support/nocked.ts";

const COMMIT = "a1b2c3d";

/** A pull request that was merged into main, as GitHub lists it for a commit. */
function pull(number: number, more: object = {}) {
  const base = { ref: "main", repo: { full_name: "Acme/Shop" } };
  return { number, merged_at: "2026-01-02T03:04:05Z", merge_commit_sha: COMMIT, base, ...more };
}

async function mergedAt(...pulls: object[]): Promise<number[]> {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  github.api.get(`/repos/acme/shop/commits/${COMMIT}/pulls`).query({ per_page: "100" }).reply(200, pulls);
  const merged = await mergedBy(await github.connect(), { commit: COMMIT, branch: "main" });
  return merged.map(({ number }) => number);
}

describe("the pull requests that a commit merged", () => {
  it.each<[string, object[], number[]]>([
    ["none, where it was pushed without one", [], []],
    ["the one whose merge ended in it", [pull(7), pull(8, { merge_commit_sha: "e5f6" })], [7]],
    ["those that brought it along, where no merge ended in it", [pull(8, { merge_commit_sha: "e5f6" })], [8]],
    ["not one that is still open", [pull(7, { merged_at: null })], []],
    ["not one into another branch", [pull(7, { base: { ref: "next" } })], []],
    ["not one of the repository that this was forked from", [up(7)], []],
    ["one whose base tells no repository", [pull(7, { base: { ref: "main", repo: null } })], [7]],
  ])("are %s", async (_, pulls, expected) => {
    expect(await mergedAt(...pulls)).toEqual(expected);
  });
});

function up(number: number) {
  return pull(number, { base: { ref: "main", repo: { full_name: "upstream/shop" } } });
}
