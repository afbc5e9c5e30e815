import { getOctokit } from "@actions/github";
import { type Dispatcher, fetch, type RequestInit } from "undici";
import { type Author, isBy, viewerOf } from "./viewer.ts";

/** GitHub as the token's owner, in one repository. */
export interface GitHub {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
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
  return { octokit, owner, repo, isOwn: (author) => author != null && isBy(viewer, token, author) };
}

/** Octokit puts the token into every request, also into one for the next page, whose address an answer gives. */
function fetchAt({ apiUrl, dispatcher, signal }: GitHubOptions) {
  return async (url: string, init: RequestInit) => {
    if (new URL(url).origin !== apiUrl.origin)
      throw new Error(`GitHub's answer leads to another place, ${new URL(url).host}`);
    return fetch(url, { ...init, dispatcher, signal });
  };
}

/** What an answer calls deprecated is outside text, and no news for the log of a step. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
