import { getOctokit } from "@actions/github";

/** Milliseconds that GitHub is given for one request: a report is not worth a job that hangs. */
const TIMEOUT = 30_000;

/** GitHub as the token's owner, in one repository. */
export interface GitHub {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
  /** Whether this token's owner wrote a text. */
  readonly isOwn: (author: Author | null | undefined) => boolean;
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

/**
 * Connects to the GitHub that the runner belongs to (`GITHUB_API_URL`), through the runner's proxy.
 * @param repository `owner/repo`
 * @param signal ends every request
 */
export async function connectGitHub(token: string, repository: string, signal: AbortSignal): Promise<GitHub> {
  const octokit = getOctokit(token);
  octokit.hook.before("request", (options) => {
    options.request.signal = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
  });
  const [owner = "", repo = ""] = repository.split("/");
  const viewer = await viewerOf(octokit);
  // Tokens of apps, the job's own among them, begin so.
  const isApp = token.startsWith("ghs_") || viewer.login === "github-actions";
  return { octokit, owner, repo, isOwn: (author) => author != null && isViewer(author, viewer, isApp) };
}

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
