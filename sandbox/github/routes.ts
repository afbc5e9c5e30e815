import { type Answer, notFound, Refused } from "./answer.ts";
import type { Call, Fields } from "./call.ts";
import { createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { viewer } from "./graphql.ts";
import { createIssue, listIssues, updateIssue } from "./issues.ts";
import { pullsOf } from "./pulls.ts";
import type { Repository } from "./repository.ts";
import type { GitHubSettings } from "./settings.ts";

/** One request as it came over the wire, not yet matched to a route. */
export interface Request {
  readonly method: string;
  /** Behind the API's base, without the query. */
  readonly path: string;
  readonly url: URL;
  readonly authorization: string;
  readonly body: unknown;
}

const ROUTES: readonly [method: string, path: RegExp, answer: (call: Call) => Answer][] = [
  ["GET", /^\/issues\/(\d+)\/comments$/, listComments],
  ["POST", /^\/issues\/(\d+)\/comments$/, createComment],
  ["PATCH", /^\/issues\/comments\/(\d+)$/, updateComment],
  ["DELETE", /^\/issues\/comments\/(\d+)$/, deleteComment],
  ["GET", /^\/commits\/([0-9a-f]+)\/pulls$/, pullsOf],
  ["GET", /^\/issues$/, listIssues],
  ["POST", /^\/issues$/, createIssue],
  ["PATCH", /^\/issues\/(\d+)$/, updateIssue],
];

/** Answers a request as GitHub does, refusals included. */
export function answerTo(
  request: Request,
  settings: GitHubSettings,
  repositoryOf: (name: string) => Repository,
): Answer {
  try {
    return route(request, settings, repositoryOf);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

function route(
  { method, path, url, authorization, body }: Request,
  settings: GitHubSettings,
  repositoryOf: (name: string) => Repository,
): Answer {
  if (typeof settings.failure === "number") throw new Refused(settings.failure, "Something went wrong");
  if (!new RegExp(`^(?:token|bearer) ${settings.token}$`, "i").test(authorization))
    throw new Refused(401, "Bad credentials");
  if (path === "/graphql") return viewer(settings);
  const [, name, rest = ""] = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(path) ?? [];
  for (const [routeMethod, form, answer] of ROUTES) {
    const found = form.exec(rest);
    if (name === undefined || method !== routeMethod || found === null) continue;
    const fields = (body ?? {}) as Fields;
    const [, parameter = ""] = found;
    const repository = repositoryOf(name);
    return answer({ repository, id: Number(parameter), parameter, fields, url, settings });
  }
  throw notFound();
}
