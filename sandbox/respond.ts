import type { IncomingHttpHeaders } from "node:http";
import { type Answer, internalError, outage, Problem } from "./answer.ts";
import type { Backend } from "./backend.ts";
import { parseBody } from "./body.ts";
import { ProviderError } from "./provider.ts";
import type { Allowance, RateLimit } from "./ratelimit.ts";
import { type Match, matchRoute } from "./routes.ts";

/** One request as it came over the wire. */
export interface Request {
  /** Counts all requests of this sandbox, from 1. */
  number: number;
  requestId: string;
  method: string;
  /** Path and query, as sent. */
  url: string;
  headers: IncomingHttpHeaders;
  text: string;
}

/** What goes back over the wire. */
export interface Response {
  status: number;
  headers: Record<string, string | string[]>;
  /** JSON, or a page of HTML. */
  body?: object | string;
}

/** Answers a request, or tells to cut the connection instead. */
export async function respond(
  request: Request,
  backend: Backend,
  rateLimit: RateLimit,
): Promise<Response | "cut"> {
  const { method, url } = request;
  let match: Match | undefined;
  try {
    match = matchRoute(method, pathOf(url));
  } catch {
    return unrouted(400, "Bad Request", `'${pathOf(url)}' is not a valid url component`);
  }
  // An unknown path and a wrong method are told in an envelope of their own, and are not rate-limited.
  if (!match) return unrouted(404, "Not Found", `Route ${method}:${url} not found`);
  const allowance = match.isKeyways
    ? rateLimit.take(Date.now(), backend.faults.settings.rateLimit)
    : undefined;
  const headers = allowance ? allowanceHeaders(allowance) : {};
  try {
    if (allowance?.exceeded) throw internalError();
    return answered(await answerMatch(match, request, backend), request.requestId, headers);
  } catch (error) {
    const problem = problemFor(error);
    return {
      status: problem.status,
      headers: { ...headers, ...problem.headers },
      body: problem.body(request.requestId),
    };
  }
}

async function answerMatch(match: Match, request: Request, backend: Backend): Promise<Answer> {
  const { number, method, url, headers, text } = request;
  const brokenRead = match.isKeyways ? backend.faults.nextRead(method, url) : undefined;
  if (brokenRead !== undefined) throw outage(brokenRead);
  const call = {
    number,
    parameters: match.parameters,
    query: queryOf(url),
    body: method === "GET" ? undefined : parseBody(text, headers["content-type"]),
    headers,
  };
  return await match.handler(call, backend);
}

function answered(answer: Answer, requestId: string, headers: Response["headers"]): Response | "cut" {
  switch (answer.kind) {
    case "data":
      return { status: 200, headers, body: { data: answer.data, meta: { requestId } } };
    case "empty":
      return { status: 204, headers };
    case "page":
      return { status: 200, headers: { ...headers, ...PAGE_HEADERS }, body: answer.html };
    case "redirect":
      return { status: 302, headers: { ...headers, location: answer.location } };
    case "cut":
      return "cut";
  }
}

// The address of a consent page holds a state that would connect an account to its owner: it goes no further.
const PAGE_HEADERS = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

// A read does not say that the provider refused; whatever else lands here is a defect of the sandbox.
function problemFor(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof ProviderError)) console.error("The sandbox failed:", error);
  return internalError();
}

function unrouted(status: number, error: string, message: string): Response {
  return { status, headers: {}, body: { message, error, statusCode: status } };
}

// The only sign of an exceeded limit is `retry-after`: the 100th, allowed request says "0 remaining" as well.
function allowanceHeaders({ limit, remaining, reset, exceeded }: Allowance): Response["headers"] {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(reset),
    ...(exceeded && { "retry-after": String(reset) }),
  };
}

/** The path of a request, as sent. */
export function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}

/** The query of a request; a parameter given more than once holds all its values. */
export function queryOf(url: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(url.slice(pathOf(url).length));
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of parameters) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return query;
}
