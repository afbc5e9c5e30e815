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
  readonly type?: string;
}

/** Who the job's own token is, where it may not ask. */
const JOB_TOKEN = "github-actions[bot]";

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
  const login = await ownLogin(octokit);
  return { octokit, owner, repo, isOwn: (author) => author != null && isLogin(author, login) };
}

async function ownLogin(octokit: ReturnType<typeof getOctokit>): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
    return viewer.login;
  } catch {
    return JOB_TOKEN;
  }
}

/** GraphQL may leave out the `[bot]` that REST writes behind a bot's name. A person cannot have brackets in theirs. */
function isLogin({ login, type }: Author, own: string): boolean {
  return login === own || (type === "Bot" && login === `${own}[bot]`);
}
