import { describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../sandbox/github/server.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { seenIn } from "../support/markdown.ts";
import { checkBy, DRIFT, onlyIssue as only, ownIssues as own, settle, written } from "../support/notes.ts";
import { ending, green, PROJECT, preview, row, shop } from "./situation.ts";

const check = checkBy(preview);

/** Each repository has pull requests 7 and 8, so its first issue is 9. */
const URL_OF_FIRST = "https://github.com/acme/shop/issues/9";
const OPENED = "POST issues";
const EDITED = "PATCH issues/9";
const COMMENTED = "POST issues/9/comments";
const CLOSED = [COMMENTED, EDITED];

/** What the comments below the issue say. */
function said(github: GitHub): string[] {
  return github.repository().comments.map(({ body }) => body);
}

function edit({ vercel }: Sandbox, value: string): void {
  for (const variable of vercel.rows(PROJECT)) variable.value = value;
}

describe.concurrent("the issue of a target", () => {
  test("is opened on drift, edited when that changes, closed with a word when it is over, and opened again", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const opened = await check(sandbox, github);
    expect(ending(opened)).toEqual(green("drift", true));
    expect(written(github)).toEqual([OPENED]);
    expect(only(github)).toMatchObject({
      number: 9,
      title: "Secrets drift: Vercel shop no longer matches the vault (production)",
      labels: ["secrets-drift"],
      state: "open",
    });
    expect(only(github).body).toMatch(
      /^<!-- keyway-sync [^>]*-->\n\*\*Open since\*\* .*\n\n## 🟠 Drift: 1 secret at Vercel differs from the vault, 1 secret missing/,
    );
    expect(opened.outputs).toMatchObject({ issueUrl: URL_OF_FIRST, commentUrl: "" });

    const same = await check(sandbox, github, {}, { env: { GITHUB_RUN_ID: "4712" } });
    expect(written(github)).toEqual([OPENED, EDITED]);
    expect(only(github).body).toContain("[latest run](https://github.com/acme/shop/actions/runs/4712)");
    expect(same.outputs.issueUrl).toBe(URL_OF_FIRST);
    expect(said(github)).toEqual([]);

    sandbox.vercel.rows(PROJECT).push(row("B", "2"));
    await check(sandbox, github);
    expect(seenIn(only(github).body)).not.toContain("+ B");
    expect(said(github)).toMatchObject([expect.stringMatching(/^No longer drifting: `B` in `production`/)]);

    settle(sandbox);
    const before = written(github).length;
    const closed = await check(sandbox, github);
    expect(written(github).slice(before)).toEqual(CLOSED);
    expect(only(github)).toMatchObject({ state: "closed", body: expect.stringContaining("✅ In sync") });
    expect(only(github).body).toMatch(/<details><summary>The drift as of [^<]*<\/summary>\s+## 🟠 Drift/);
    expect(said(github).at(-1)).toMatch(/^✅ Resolved: .* It had drifted since .*: `A` in `production`\.$/);
    expect(closed.outputs.issueUrl).toBe(URL_OF_FIRST);

    await check(sandbox, github);
    expect(written(github).slice(before)).toEqual(CLOSED);

    edit(sandbox, "x");
    const again = await check(sandbox, github);
    expect(written(github).slice(before)).toEqual([...CLOSED, EDITED, COMMENTED]);
    expect(only(github)).toMatchObject({ state: "open", body: expect.stringContaining("🟠 Drift") });
    expect(said(github).at(-1)).toMatch(/^🟠 Drifting again: `A`, `B` in `production`/);
    expect(again.outputs.issueUrl).toBe(URL_OF_FIRST);
  });
});

describe.concurrent("there is one issue", () => {
  test("that stays open, when two runs open it at the same time", async () => {
    await using sandbox = await startSandbox(shop(DRIFT));
    await using github = await startGitHub();
    const both = await Promise.all([check(sandbox, github), check(sandbox, github)]);
    expect(own(github).filter(({ state }) => state === "open")).toHaveLength(1);
    expect(both.map(({ outputs }) => outputs.issueUrl)).toEqual([URL_OF_FIRST, URL_OF_FIRST]);
  });
});
