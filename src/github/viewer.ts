import type { getOctokit } from "@actions/github";
import { isFailedAnswer, isRateLimit, isSecondaryLimit } from "./failed-answer.ts";

/** Who wrote a comment or an issue, as REST tells it. */
export interface Author {
  readonly login: string;
  readonly id?: number;
  readonly type?: string;
}

/** The token's owner, as GraphQL tells it. */
export interface Viewer {
  readonly login: string;
  readonly databaseId?: number | null;
}

/** Who the job's own token is, where it may not ask. */
const JOB: Viewer = { login: "github-actions[bot]" };

/**
 * Asks whose token this is. Only a refusal means that it is the job's: to guess it after any other trouble would end in
 * a second comment beside the first.
 */
export async function viewerOf(octokit: ReturnType<typeof getOctokit>, token: string): Promise<Viewer> {
  const query = "query { viewer { login databaseId } }";
  const asked = octokit.graphql<{ viewer?: Viewer | null } | undefined>(query);
  const answer = await asked.catch((error: unknown) => {
    if (isOfApp(token) && isRefusal(error)) return { viewer: JOB };
    throw error;
  });
  if (answer?.viewer) return answer.viewer;
  throw new Error("GitHub does not say whose token this is");
}

/** The login as REST writes it, behind a bot's name with `[bot]`. */
export function loginOf({ login }: Viewer, token: string): string {
  return isOfApp(token) && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}

/** GraphQL may leave out the `[bot]` that REST writes behind a bot's name, and a person may have the bot's name without it. */
export function isBy({ login, databaseId }: Viewer, token: string, author: Author): boolean {
  if (author.id !== undefined && databaseId != null) return author.id === databaseId;
  if (login.endsWith("[bot]")) return author.login === login;
  if (author.type === "Bot") return author.login === login || author.login === `${login}[bot]`;
  return author.login === login && !isOfApp(token) && login !== "github-actions";
}

/** Tokens of apps, the job's own among them, begin so. */
function isOfApp(token: string): boolean {
  return token.startsWith("ghs_");
}

/** A rate limit has a refusal's status, and is none. */
function isRefusal(error: unknown): boolean {
  if (isFailedAnswer(error))
    return [401, 403, 404].includes(error.status) && !isRateLimit(error) && !isSecondaryLimit(error);
  if (!(error instanceof Error && "errors" in error && Array.isArray(error.errors))) return false;
  return error.errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
}
