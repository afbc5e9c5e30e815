import { getOctokit } from "@actions/github";
import { type Dispatcher, fetch, type RequestInit } from "undici";
import { WebPageError } from "./trouble.ts";
import { type Author, isBy, loginOf, viewerOf } from "./viewer.ts";

/** GitHub as the token's owner, in one repository. */
export interface GitHub {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
  /** The login of this token's owner, as REST writes it. */
  readonly login: string;
  /** Whether this token's owner wrote a text. */
  readonly isOwn: (author: Author | null | undefined) => boolean;
}

/** How to reach GitHub, and as whom. */
export interface GitHubOptions {
  readonly token: string;
  /** `owner/repo` of the workflow. */
  readonly repository: string;
  /** Where its API is: `GITHUB_API_URL`. */
  readonly apiUrl: URL;
  readonly dispatcher: Dispatcher;
  /** Ends every request. */
  readonly signal: AbortSignal;
}

/** Connects to GitHub, and learns who the token's owner is. */
export async function connectGitHub(options: GitHubOptions): Promise<GitHub> {
  const { token, repository, apiUrl } = options;
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.href.replace(/\/+$/, ""),
    request: { fetch: fetchAt(options), log: SILENT },
  });
  const [owner = "", repo = ""] = repository.split("/");
  const viewer = await viewerOf(octokit, token);
  const isOwn: GitHub["isOwn"] = (author) => author != null && isBy(viewer, token, author);
  return { octokit, owner, repo, login: loginOf(viewer, token), isOwn };
}

/**
 * Octokit puts the token into every request, also into one for the next page, whose address an answer gives. And it takes
 * a web page for an answer like any other: a list of comments that has none would be followed by a second comment.
 */
function fetchAt({ apiUrl, dispatcher, signal }: GitHubOptions) {
  return async (url: string, init: RequestInit) => {
    if (new URL(url).origin !== apiUrl.origin)
      throw new Error(`GitHub's answer leads to another place, ${new URL(url).host}`);
    const answer = await fetch(url, { ...init, dispatcher, signal });
    if (!/^text\/html\b/i.test(answer.headers.get("content-type") ?? "")) return answer;
    await answer.body?.cancel();
    throw new WebPageError(answer.status);
  };
}

/** What an answer calls deprecated is outside text, and no news for the log of a step. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
