import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { notes, verify, versionOf } from "../../scripts/release.ts";

/** A project at version 1.2.3 with a committed dist/. */
async function project({
  version = "1.2.3",
  locked = "1.2.3",
  changelog = "# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-11-28\n\n- All of it.\n",
} = {}) {
  const root = mkdtempSync(join(tmpdir(), "release-"));
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...words], { cwd: root });
  await mkdir(join(root, "dist"));
  writeFileSync(join(root, "package.json"), JSON.stringify({ version }));
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ version: locked }));
  writeFileSync(join(root, "CHANGELOG.md"), changelog);
  writeFileSync(join(root, "dist", "index.js"), "built\n");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "all");
  return {
    root,
    codeVersion: "1.2.3",
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

describe("a release", () => {
  it("goes ahead when tag, package, code, changelog and bundle agree", async () => {
    using ready = await project();
    expect(() => verify(ready, "v1.2.3")).not.toThrow();
    expect(notes(ready, "v1.2.3")).toBe("- All of it.");
  });

  it("tells the changelog's section on one line an item, with links that work anywhere", async () => {
    const changelog =
      "# Changelog\n\n## Unreleased\n\n## 1.2.3\n\nFor\nall.\n\n### New\n\n- One ([how](docs/a.md#b),\n  [why](https://b.test)).\n- Two.\n";
    using ready = await project({ changelog });
    expect(notes(ready, "v1.2.3")).toBe(
      "For all.\n\n### New\n\n" +
        "- One ([how](https://github.com/keywaysh/keyway-sync-action/blob/v1.2.3/docs/a.md#b), [why](https://b.test)).\n" +
        "- Two.",
    );
  });

  it.each([
    ["the package has another version", { version: "1.2.2" }, /package\.json is at 1\.2\.2/],
    ["the lockfile has another version", { locked: "1.2.2" }, /package-lock\.json is at 1\.2\.2/],
    [
      "the changelog still calls changes unreleased",
      { changelog: "# Changelog\n\n## Unreleased\n\n- y\n\n## 1.2.3\n\n- x\n" },
      /move them under "## 1\.2\.3"/,
    ],
    [
      "the changelog says nothing of it",
      { changelog: "# Changelog\n\n## Unreleased\n\n- x\n" },
      /CHANGELOG\.md says nothing/,
    ],
    [
      "the changelog's section is empty",
      { changelog: "# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- x\n" },
      /says nothing/,
    ],
  ])("is stopped when %s", async (_, change, why) => {
    using unready = await project(change);
    expect(() => verify(unready, "v1.2.3")).toThrow(why);
  });

  it("is stopped when the code tells another version", async () => {
    using unready = await project();
    expect(() => verify({ ...unready, codeVersion: "0.9.0" }, "v1.2.3")).toThrow(/version\.ts is at 0\.9\.0/);
  });

  it.each(["index.js", "new.js"])("is stopped when dist/%s is not what was committed", async (file) => {
    using unready = await project();
    writeFileSync(join(unready.root, "dist", file), "built anew\n");
    expect(() => verify(unready, "v1.2.3")).toThrow(/dist\/ is not what the source builds to/);
  });

  it.each(["1.2.3", "v1.2", "v1.2.3-rc.1", "main", ""])("is not for the tag %j", (tag) => {
    expect(() => versionOf(tag)).toThrow(/not a version tag/);
  });
});
