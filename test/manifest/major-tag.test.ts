import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { json } from "node:stream/consumers";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { describeMove, majorTag, moveMajorTag, newerRelease } from "../../scripts/major-tag.ts";

const ROOT = join(import.meta.dirname, "../..");
const COMMIT = "c".repeat(40);
const EARLIER = "e".repeat(40);

describe("the major tag", () => {
  it("is named by the first number of a version", () => {
    expect(majorTag("v1.2.3")).toBe("v1");
    expect(majorTag("v12.0.0")).toBe("v12");
    expect(() => majorTag("v1")).toThrow(/not a version tag/);
  });

  it("is created by the first release of its version", async () => {
    await using github = await startGitHub({ releases: [published("v1.0.0")] });
    expect(await moveMajorTag(github.repository, { tag: "v1.0.0", commit: COMMIT })).toEqual({
      kind: "created",
      tag: "v1",
    });
    expect(github.tags).toEqual({ v1: COMMIT });
  });

  it("moves to a newer release", async () => {
    const releases = ["v1.10.0", "v1.9.0", "v2.0.0"].map(published);
    await using github = await startGitHub({ releases, tags: { v1: EARLIER, v2: EARLIER } });
    const release = { tag: "v1.10.0", commit: COMMIT };
    const moved = await moveMajorTag(github.repository, release);
    expect(github.tags).toEqual({ v1: COMMIT, v2: EARLIER });
    expect(describeMove(moved, release)).toBe(`v1 now names v1.10.0 (${COMMIT}).`);
  });

  it("never moves backwards: a fix of an older version leaves it where it is", async () => {
    const releases = ["v1.0.1", "v1.1.0", "v1.0.0"].map(published);
    await using github = await startGitHub({ releases, tags: { v1: EARLIER } });
    const release = { tag: "v1.0.1", commit: COMMIT };
    const moved = await moveMajorTag(github.repository, release);
    expect(github.tags).toEqual({ v1: EARLIER });
    expect(describeMove(moved, release)).toBe("v1 is left alone, because v1.1.0 is newer than v1.0.1.");
  });

  it("looks for newer releases on every page of the list", async () => {
    const old = Array.from({ length: 120 }, (_, patch) => published(`v1.0.${patch}`));
    await using github = await startGitHub({
      releases: [...old, published("v1.1.0")],
      tags: { v1: EARLIER },
    });
    await moveMajorTag(github.repository, { tag: "v1.0.119", commit: COMMIT });
    expect(github.tags).toEqual({ v1: EARLIER });
  });

  it.each([
    ["a draft", { draft: true }],
    ["a prerelease", { prerelease: true }],
  ])("does not wait for %s, which nobody uses yet", async (_, state) => {
    const releases = [published("v1.0.1"), { ...published("v1.1.0"), ...state }];
    await using github = await startGitHub({ releases, tags: { v1: EARLIER } });
    await moveMajorTag(github.repository, { tag: "v1.0.1", commit: COMMIT });
    expect(github.tags).toEqual({ v1: COMMIT });
  });

  it("is left alone by a run that is run again", async () => {
    await using github = await startGitHub({ releases: [published("v1.0.0")], tags: { v1: COMMIT } });
    const release = { tag: "v1.0.0", commit: COMMIT };
    expect((await moveMajorTag(github.repository, release)).kind).toBe("unchanged");
  });

  it("stays when the token may not move it, and the run says how to do it by hand", async () => {
    await using github = await startGitHub({
      releases: [published("v1.0.0")],
      tags: { v1: EARLIER },
      readOnly: true,
    });
    await expect(moveMajorTag(github.repository, { tag: "v1.0.0", commit: COMMIT })).rejects.toThrow(
      /not accessible by integration[\s\S]*\ngit push --force origin c{40}:refs\/tags\/v1$/,
    );
    expect(github.tags).toEqual({ v1: EARLIER });
  });

  it("stays when the releases cannot be listed", async () => {
    await using github = await startGitHub({ releases: [], tags: { v1: EARLIER } });
    const repository = { ...github.repository, token: "expired" };
    await expect(moveMajorTag(repository, { tag: "v1.0.0", commit: COMMIT })).rejects.toThrow(
      /^GET releases\?per_page=100&page=1 was answered 401/,
    );
    expect(github.tags).toEqual({ v1: EARLIER });
  });

  it("goes by numbers, not by letters, and by its own version only", () => {
    expect(newerRelease("v1.9.0", ["v1.10.0"])).toBe("v1.10.0");
    expect(newerRelease("v1.10.0", ["v1.9.0", "v1.10.0"])).toBeUndefined();
    expect(newerRelease("v1.2.0", ["v2.0.0", "v10.0.0", "v1", "nightly"])).toBeUndefined();
  });
});

describe("the step that moves the major tag", () => {
  it("takes all it needs from what the runner sets", async () => {
    await using github = await startGitHub({ releases: [published("v1.0.0")] });
    const { stdout } = await runStep({
      GITHUB_API_URL: github.repository.apiUrl,
      GITHUB_REPOSITORY: github.repository.name,
      GITHUB_REF_NAME: "v1.0.0",
      GITHUB_SHA: COMMIT,
      GITHUB_TOKEN: github.repository.token,
    });
    expect(stdout).toBe(`v1 now names v1.0.0 (${COMMIT}).\n`);
    expect(github.tags).toEqual({ v1: COMMIT });
  });

  it("fails, and says what is missing, anywhere else", async () => {
    await expect(runStep({ GITHUB_REF_NAME: "v1.0.0" })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^needs GITHUB_API_URL, /),
    });
  });
});

/** The step of major-tag.yml, as a runner starts it for a published release. */
function runStep(env: Record<string, string>) {
  const { jobs } = parse(readFileSync(join(ROOT, ".github/workflows/major-tag.yml"), "utf8"));
  const path = [join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", jobs.move.steps.at(-1).run];
  return promisify(execFile)("bash", words, { cwd: ROOT, env: { PATH: path, ...env } });
}

interface Release {
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
}

function published(tag: string): Release {
  return { tag_name: tag, draft: false, prerelease: false };
}

/** GitHub as far as releases and tags go. */
async function startGitHub({
  releases,
  tags = {},
  readOnly = false,
}: {
  releases: readonly Release[];
  tags?: Record<string, string>;
  readOnly?: boolean;
}) {
  async function answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    if (request.headers.authorization !== "Bearer job-token") return [401, {}];
    const path = pathname.replace("/repos/acme/action/", "");
    if (path === "releases") {
      const end = Number(searchParams.get("page")) * Number(searchParams.get("per_page"));
      return [200, releases.slice(end - Number(searchParams.get("per_page")), end)];
    }
    const tag = path.split("/").at(-1) ?? "";
    if (request.method === "GET")
      return tags[tag] ? [200, { ref: `refs/tags/${tag}`, object: { sha: tags[tag] } }] : [404, {}];
    if (readOnly) return [403, { message: "Resource not accessible by integration" }];
    const body = (await json(request)) as { ref?: string; sha: string; force?: boolean };
    // As GitHub does: a tag is made once, and moved only by force.
    if (request.method === "POST" && body.ref === "refs/tags/v1" && !tags.v1) tags.v1 = body.sha;
    else if (request.method === "PATCH" && tags[tag] && body.force) tags[tag] = body.sha;
    else return [422, { message: "Reference cannot be updated" }];
    return [200, {}];
  }
  const server = createServer((request, response) => {
    answer(request)
      .then(([status, body]) => response.writeHead(status).end(JSON.stringify(body)))
      .catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    tags,
    repository: { apiUrl: `http://127.0.0.1:${port}`, name: "acme/action", token: "job-token" },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
