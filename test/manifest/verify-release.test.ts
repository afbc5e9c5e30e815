import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempDisposableSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { differences, rebuilds, requestOf } from "../../scripts/verify-release.ts";

afterEach(() => vi.unstubAllEnvs());

describe("npm run verify-release", () => {
  it("takes a revision and the versions of Node to build it with", () => {
    expect(requestOf(["v1.0.0"])).toEqual({ revision: "v1.0.0", nodes: [] });
    expect(requestOf(["v1.0.0", "--nodes", "20,26.1.0"])).toEqual({
      revision: "v1.0.0",
      nodes: ["20", "26.1.0"],
    });
  });

  it.each([[[]], [["v1.0.0", "v1.0.1"]], [["v1.0.0", "--nodes", "lts"]]])(
    "says how it is used for %j",
    (words) => {
      expect(() => requestOf(words)).toThrow(/^usage: npm run verify-release/);
    },
  );

  it("tells files apart that are changed, missing or new", () => {
    const committed = new Map([
      ["dist/a.js", "1"],
      ["dist/b.js", "2"],
      ["dist/c.js", "3"],
    ]);
    const built = new Map([
      ["dist/a.js", "1"],
      ["dist/b.js", "X"],
      ["dist/d.js", "4"],
    ]);
    expect(differences(committed, built)).toEqual([
      { file: "dist/b.js", committed: "2", built: "X" },
      { file: "dist/c.js", committed: "3", built: undefined },
      { file: "dist/d.js", committed: undefined, built: "4" },
    ]);
    expect(differences(committed, committed)).toEqual([]);
  });

  it("builds what was tagged, not what the clone has by now", () => {
    using project = taggedProject("built");
    writeFileSync(join(project.path, "source.js"), "changed since");
    const [only] = rebuilds(project.path, { revision: "v1.0.0", nodes: [] });
    expect(only?.differences).toEqual([]);
    expect([...(only?.files.keys() ?? [])]).toEqual(["action.yml", "dist/index.js"]);
  });

  it("finds a bundle that the source does not build to, and leaves nothing behind", () => {
    using project = taggedProject("tampered with");
    using temporary = mkdtempDisposableSync(join(tmpdir(), "temporary-"));
    vi.stubEnv("TMPDIR", temporary.path);
    const [only] = rebuilds(project.path, { revision: "v1.0.0", nodes: [] });
    expect(only?.differences).toMatchObject([{ file: "dist/index.js" }]);
    expect(readdirSync(temporary.path)).toEqual([]);
  });

  it("does not take a tag that is not there for a release", () => {
    using project = taggedProject("built");
    expect(() => [...rebuilds(project.path, { revision: "v9.9.9", nodes: [] })]).toThrow(
      /checkout .*v9\.9\.9/,
    );
  });
});

/** A clone of a project that builds `built`, with a bundle committed and tagged as v1.0.0. */
function taggedProject(bundle: string) {
  const project = mkdtempDisposableSync(join(tmpdir(), "tagged-"));
  const files = {
    "action.yml": "name: An action",
    "package.json": JSON.stringify({ name: "a", version: "1.0.0" }),
    "package-lock.json": JSON.stringify({ name: "a", version: "1.0.0", lockfileVersion: 3, packages: {} }),
    "source.js": "built",
    "scripts/build.sh": "rm -rf dist; mkdir dist; cp source.js dist/index.js",
    "dist/index.js": bundle,
  };
  for (const folder of ["scripts", "dist"]) mkdirSync(join(project.path, folder));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project.path, name), text);
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...words], {
      cwd: project.path,
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "all");
  git("tag", "v1.0.0");
  return project;
}
