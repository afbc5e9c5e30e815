import { ReleaseError, versionOf } from "./release.ts";

/** The GitHub repository whose tag is moved, and the token that may do so. */
export interface Repository {
  /** Of the REST API, such as https://api.github.com. */
  readonly apiUrl: string;
  /** owner/name */
  readonly name: string;
  readonly token: string;
}

/** A release that was published, and the commit that its tag names. */
export interface Published {
  readonly tag: string;
  readonly commit: string;
}

/** What became of the major tag; `newer` is the release because of which it was kept. */
export type Moved =
  | { readonly kind: "created" | "moved" | "unchanged"; readonly tag: string }
  | { readonly kind: "kept"; readonly tag: string; readonly newer: string };

/** The tag that moves from release to release, and that workflows name. */
export function majorTag(tag: string): string {
  return `v${versionOf(tag).split(".")[0]}`;
}

/** The newest release with the same major version, where that is not the given one: its code must stay in `v1`. */
export function newerRelease(tag: string, published: readonly string[]): string | undefined {
  const newest = published
    .filter((other) => /^v\d+\.\d+\.\d+$/.test(other) && majorTag(other) === majorTag(tag))
    .toSorted(byVersion)
    .at(-1);
  return newest !== undefined && byVersion(newest, tag) > 0 ? newest : undefined;
}

function byVersion(one: string, other: string): number {
  return versionOf(one).localeCompare(versionOf(other), "en", { numeric: true });
}

/**
 * Lets the major tag name a release's commit, unless a newer release of the same major version is out: 1.0.1 may follow
 * 1.1.0, and whoever uses v1 must not lose what 1.1.0 brought.
 */
export async function moveMajorTag(repository: Repository, { tag, commit }: Published): Promise<Moved> {
  const major = majorTag(tag);
  const newer = newerRelease(tag, await publishedTags(repository));
  if (newer !== undefined) return { kind: "kept", tag: major, newer };

  const found = await request(repository, "GET", `git/ref/tags/${major}`);
  if (found.ok && ((await found.json()) as Reference).object.sha === commit)
    return { kind: "unchanged", tag: major };
  const kind = found.ok ? "moved" : "created";
  const answer =
    kind === "moved"
      ? await request(repository, "PATCH", `git/refs/tags/${major}`, { sha: commit, force: true })
      : await request(repository, "POST", "git/refs", { ref: `refs/tags/${major}`, sha: commit });
  if (answer.status === 403) throw notAllowed(await answer.text(), major, commit);
  return { kind, tag: major };
}

/** @see https://github.com/mkb79/Audible/pull/882 for GitHub's rule. */
function notAllowed(answer: string, major: string, commit: string): ReleaseError {
  return new ReleaseError(
    `GitHub does not let this job move ${major}: ${answer}\nNo job may tag a commit with workflows that no branch has. ` +
      `If that is why, move it yourself:\ngit push --force origin ${commit}:refs/tags/${major}`,
  );
}

/** What GitHub says of a tag. */
interface Reference {
  readonly object: { readonly sha: string };
}

/** Tags of all releases that users see. GitHub gives drafts, too, to those who may write. */
async function publishedTags(repository: Repository): Promise<string[]> {
  const tags: string[] = [];
  for (let page = 1; ; page++) {
    const answer = await request(repository, "GET", `releases?per_page=100&page=${page}`);
    const releases = (await answer.json()) as { tag_name: string; draft: boolean; prerelease: boolean }[];
    tags.push(
      ...releases.filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag_name }) => tag_name),
    );
    if (releases.length < 100) return tags;
  }
}

/** One request; an answer that its caller cannot do anything with ends the release. */
async function request(
  { apiUrl, name, token }: Repository,
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  const answer = await fetch(`${apiUrl}/repos/${name}/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const expected = method === "GET" ? 404 : 403;
  if (!answer.ok && answer.status !== expected)
    throw new ReleaseError(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** What the log says of it. */
export function describeMove(moved: Moved, { tag, commit }: Published): string {
  switch (moved.kind) {
    case "created":
    case "moved":
      return `${moved.tag} now names ${tag} (${commit}).`;
    case "unchanged":
      return `${moved.tag} names ${tag} (${commit}) already.`;
    case "kept":
      return `${moved.tag} is left alone, because ${moved.newer} is newer than ${tag}.`;
  }
}

/** `node scripts/major-tag.ts`, with what the runner sets of a published release in the environment. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_REF_NAME, GITHUB_SHA } = env;
  if (!GITHUB_API_URL || !GITHUB_REPOSITORY || !GITHUB_TOKEN || !GITHUB_REF_NAME || !GITHUB_SHA)
    throw new ReleaseError(
      "needs GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME and GITHUB_SHA of the runner, and GITHUB_TOKEN",
    );
  const release = { tag: GITHUB_REF_NAME, commit: GITHUB_SHA };
  const repository = { apiUrl: GITHUB_API_URL, name: GITHUB_REPOSITORY, token: GITHUB_TOKEN };
  console.log(describeMove(await moveMajorTag(repository, release), release));
}

if (import.meta.main)
  main(process.env).catch((error: unknown) => {
    console.error(error instanceof ReleaseError ? error.message : error);
    process.exitCode = 1;
  });
