import { describe, expect, it } from "vitest";
import { readApproval } from "../../../src/github/read-approval.ts";
import { readMarked, withMark } from "../../../src/report/marker.ts";
import { text } from "../../support/builders.ts";
import { API, BOT, JOB_TOKEN, nockGitHub, VIEWER } from "../../support/nocked.ts";

const MERGE = { commit: "a1b2c3d4", branch: "main" };
const PLAN = "5".repeat(64);
const MERGED = "2026-01-02T03:04:05Z";

/** What a preview has written. */
const shown = (plan: string | undefined, at = "2026-01-02T03:00:00Z") =>
  withMark({ target: "t", given: "g", plan, shown: new Date(at) }, "### 🔵 A\n", "");

/** What was approved, with these comments on the pull requests that were merged. */
async function approval(comments: Record<number, object[]>) {
  await using github = nockGitHub();
  github.api.post("/graphql").reply(200, VIEWER);
  const base = { ref: "main", repo: { full_name: "acme/shop" } };
  const pulls = Object.keys(comments).map((number) => ({ number: Number(number), merged_at: MERGED, base }));
  github.api.get(`/repos/acme/shop/commits/${MERGE.commit}/pulls`).query(true).reply(200, pulls);
  for (const [number, list] of Object.entries(comments))
    github.api.get(`/repos/acme/shop/issues/${number}/comments`).query(true).reply(200, list);
  return await read();
}

function read() {
  return readApproval(MERGE, readMarked, {
    token: JOB_TOKEN,
    repository: "acme/shop",
    apiUrl: new URL(API),
    proxy: undefined,
    timeout: 5_000,
    signal: new AbortController().signal,
  });
}

const comment = (body: string, user: object = BOT) => ({ id: 1, body, user, html_url: "#" });

async function whyMissing(comments: Record<number, object[]>): Promise<string> {
  const found = await approval(comments);
  return found.kind === "missing" ? text(found.why) : found.kind;
}

describe("a merge approves the plan", () => {
  it("that the comment on its pull request shows", async () => {
    expect(await approval({ 7: [comment("Nice!"), comment(shown(PLAN))] })).toEqual({
      kind: "approved",
      pullRequest: 7,
      digest: PLAN,
      names: undefined,
    });
  });

  it("that the comments on all its pull requests show", async () => {
    const same = [comment(shown(PLAN))];
    expect(await approval({ 7: same, 8: same })).toMatchObject({ kind: "approved", digest: PLAN });
  });
});

describe("a merge approves nothing", () => {
  it.each<[string, Record<number, object[]>, RegExp]>([
    ["without a pull request", {}, /a1b2c3d was not merged by a pull request/],
    ["without a comment", { 7: [comment("Nice!")] }, /#7, which was merged, has no preview comment/],
    [
      "with the comment of somebody else",
      { 7: [comment(shown(PLAN), { login: "mallory", id: 1, type: "User" })] },
      /has no preview comment/,
    ],
    [
      "with a comment that was changed by hand",
      { 7: [comment(shown(PLAN).replace("🔵", "✅"))] },
      /#7 was changed by hand/,
    ],
    [
      "with a comment that was written after it",
      { 7: [comment(shown(PLAN, "2026-01-02T03:06:00Z"))] },
      /#7 shows a plan that was read after the merge/,
    ],
    ["with a comment that shows no plan", { 7: [comment(shown(undefined))] }, /#7 shows no plan/],
    [
      "with comments that show two plans",
      { 7: [comment(shown(PLAN))], 8: [comment(shown("6".repeat(64)))] },
      /merged by 2 pull requests, whose comments do not show the same plan/,
    ],
    [
      "with one comment for two pull requests",
      { 7: [comment(shown(PLAN))], 8: [] },
      /do not show the same plan/,
    ],
  ])("%s", async (_, comments, why) => {
    expect(await whyMissing(comments)).toMatch(why);
  });

  it("that GitHub does not tell, with the line to add", async () => {
    await using github = nockGitHub();
    github.api.post("/graphql").reply(200, VIEWER);
    const message = "Resource not accessible by integration";
    github.api.get(/pulls/).query(true).reply(403, { message });
    const found = await read();
    expect(found.kind === "missing" && text(found.why)).toMatch(/Add pull-requests: read under permissions:/);
  });
});
