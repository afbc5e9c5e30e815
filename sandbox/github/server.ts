import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { jsonOrNothing, readText } from "../body.ts";
import { JOB } from "./author.ts";
import { Repository } from "./repository.ts";
import { answerTo } from "./routes.ts";
import type { GitHubSettings } from "./settings.ts";

/** One request the stand-in received. */
export interface GitHubRequest {
  readonly method: string;
  /** Behind the API's base, without the query. */
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON body, if there was one. */
  readonly body: unknown;
}

/** A running stand-in for GitHub's API, as far as comments and issues go. */
export interface GitHub extends AsyncDisposable {
  /** What a step gets as `GITHUB_API_URL`. */
  readonly url: string;
  /** In the order of arrival. */
  readonly requests: GitHubRequest[];
  readonly settings: GitHubSettings;
  /** Every repository exists; `acme/shop` if not named. */
  repository(name?: string): Repository;
  /** Stops listening and cuts what is connected. */
  close(): Promise<void>;
}

/** The path of the API on GitHub Enterprise Server. GraphQL is beside it. */
export const ENTERPRISE = "/api/v3";

/** How a stand-in is started. */
export interface GitHubOptions extends Partial<GitHubSettings> {
  /** What stands in front of the API's paths: nothing, as at github.com, or {@link ENTERPRISE}. */
  base?: "" | typeof ENTERPRISE;
  /** Called before each request is answered: here a test may change how the stand-in behaves. */
  onRequest?: (request: GitHubRequest, settings: GitHubSettings) => void;
}

/** Starts a stand-in on 127.0.0.1. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { base = "", onRequest, ...given } = options;
  const settings: GitHubSettings = {
    token: "ghs_StandInJobToken0000000000000000000",
    author: JOB,
    viewer: "github-actions[bot]",
    permissions: { pullRequests: "write", issues: "write" },
    hasIssues: true,
    takesLabels: true,
    failure: undefined,
    ...given,
  };
  const requests: GitHubRequest[] = [];
  const repositories = new Map<string, Repository>();
  function repository(name = "acme/shop"): Repository {
    const found = repositories.get(name) ?? new Repository(name);
    repositories.set(name, found);
    return found;
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = "", headers } = incoming;
    const url = new URL(incoming.url ?? "", `http://${headers.host}`);
    const path = pathBehind(base, url.pathname);
    const body = jsonOrNothing(await readText(incoming));
    const logged = { method, path, query: Object.fromEntries(url.searchParams), headers, body };
    requests.push(logged);
    onRequest?.(logged, settings);
    if (settings.failure === "hang") return;
    const request = { method, path, url, authorization: headers.authorization ?? "", body };
    const answer = answerTo(request, settings, repository);
    outgoing.writeHead(answer.status, {
      "content-type": "application/json; charset=utf-8",
      ...answer.headers,
    });
    outgoing.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: NodeJS.ErrnoException) => {
      outgoing.destroy();
      // A client that goes away while it is still sending is no failure of the stand-in.
      if (error.code !== "ECONNRESET") console.error("The stand-in for GitHub failed:", error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });

  async function close(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    requests,
    settings,
    repository,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The path behind the API's base: GitHub Enterprise Server has GraphQL at `/api/graphql`. */
function pathBehind(base: string, path: string): string {
  if (base !== "" && path === "/api/graphql") return "/graphql";
  if (!path.startsWith(base) || (base !== "" && path === `${base}/graphql`)) return `not the API: ${path}`;
  return path.slice(base.length);
}
