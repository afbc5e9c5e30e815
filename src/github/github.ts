import { getOctokit } from "@actions/github";
import { type Dispatcher, fetch, type RequestInit } from "undici";

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

/** Who wrote a comment or an issue, as REST tells it. */
interface Author {
  readonly login: string;
  readonly id?: number;
  readonly type?: string;
}

/** The token's owner, as GraphQL tells it. */
interface Viewer {
  readonly login: string;
  readonly databaseId?: number | null;
}

/** Who the job's own token is, where it may not ask. */
const JOB_TOKEN: Viewer = { login: "github-actions[bot]" };

/** Connects to GitHub, and learns who the token's owner is. */
export async function connectGitHub(options: GitHubOptions): Promise<GitHub> {
  const { token, repository, apiUrl } = options;
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.href.replace(/\/+$/, ""),
    request: { fetch: fetchAt(options) },
    log: SILENT,
  });
  const [owner = "", repo = ""] = repository.split("/");
  const viewer = await viewerOf(octokit);
  // Tokens of apps, the job's own among them, begin so.
  const isApp = token.startsWith("ghs_") || viewer.login === "github-actions";
  return { octokit, owner, repo, isOwn: (author) => author != null && isViewer(author, viewer, isApp) };
}

/** Octokit puts the token into every request, also into one for the next page, whose address an answer gives. */
function fetchAt({ apiUrl, dispatcher, signal }: GitHubOptions) {
  return async (url: string, init: RequestInit) => {
    if (new URL(url).origin !== apiUrl.origin)
      throw new Error(`GitHub's answer leads to another place, ${new URL(url).host}`);
    return fetch(url, { ...init, dispatcher, signal });
  };
}

/** What a server calls deprecated is no news for the log of a step. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A token that may not ask is the job's; any other trouble is not to end in a second comment beside the first. */
async function viewerOf(octokit: GitHub["octokit"]): Promise<Viewer> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: Viewer }>("query { viewer { login databaseId } }");
    return viewer;
  } catch (error) {
    if (mayNotAsk(error)) return JOB_TOKEN;
    throw error;
  }
}

function mayNotAsk(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  if ("status" in error && typeof error.status === "number") return [401, 403, 404].includes(error.status);
  return "errors" in error;
}

/** GraphQL may leave out the `[bot]` that REST writes behind a bot's name, and a person may have the bot's name without it. */
function isViewer({ login, id, type }: Author, viewer: Viewer, isApp: boolean): boolean {
  if (id !== undefined && viewer.databaseId != null) return id === viewer.databaseId;
  if (viewer.login.endsWith("[bot]")) return login === viewer.login;
  if (type === "Bot") return login === viewer.login || login === `${viewer.login}[bot]`;
  return login === viewer.login && !isApp;
}
