import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { jsonOrNothing, readText } from "./body.ts";

/** Who writes on GitHub. */
export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

/** The author of all that a job writes with its own token. */
export const JOB: Author = { login: "github-actions[bot]", type: "Bot" };

/** An issue, or a pull request, which GitHub lists among the issues. */
export interface Issue {
  readonly number: number;
  readonly author: Author;
  readonly isPullRequest: boolean;
  title: string;
  body: string;
  labels: string[];
  state: "open" | "closed";
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly author: Author;
  body: string;
}

/** What a job's token may do with issues or pull requests. */
type Access = "none" | "read" | "write";

/** How the stand-in behaves. All of it may be changed at any time. */
export interface GitHubSettings {
  /** The only token that is known. */
  token: string;
  /** As whom the token writes. */
  author: Author;
  /** What GraphQL calls the token's owner; `undefined`: it may not ask. */
  viewer: string | undefined;
  permissions: { readonly pullRequests: Access; readonly issues: Access };
  /** Whether the repositories have issues; a repository has pull requests in any case. */
  hasIssues: boolean;
  /** Whether an issue may have labels. */
  takesLabels: boolean;
  /** How every request fails: with that status, or without any answer. */
  failure: number | "hang" | undefined;
}

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

/** What one repository holds. Its state may be read and changed at any time. */
export class Repository {
  readonly issues: Issue[] = [];
  readonly comments: Comment[] = [];
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    for (const number of PULL_REQUESTS)
      this.issues.push({ ...BLANK, number, title: "Change something", isPullRequest: true });
  }

  open(issue: Partial<Omit<Issue, "number">>): Issue {
    const number = Math.max(...this.issues.map((other) => other.number)) + 1;
    const opened = { ...BLANK, labels: [], ...issue, number };
    this.issues.push(opened);
    return opened;
  }

  comment(issue: number, body: string, author: Author): Comment {
    const written = { id: FIRST_COMMENT + this.comments.length, issue, body, author };
    this.comments.push(written);
    return written;
  }

  find(number: number): Issue | undefined {
    return this.issues.find((issue) => issue.number === number);
  }
}

/** Pull requests that every repository has. */
const PULL_REQUESTS = [7, 8];
const FIRST_COMMENT = 1001;
const BLANK = {
  author: { login: "octocat", type: "User" },
  isPullRequest: false,
  title: "",
  body: "",
  labels: [],
  state: "open",
} as const satisfies Partial<Issue> & { labels: readonly [] };

/** Characters that GitHub takes. */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;

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
    outgoing.end(JSON.stringify(answer.body));
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

interface Request {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly authorization: string;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: OutgoingHttpHeaders;
}

/** A request as a route gets it. */
interface Call {
  readonly repository: Repository;
  /** The number or id in the path. */
  readonly id: number;
  readonly fields: Fields;
  readonly url: URL;
  readonly settings: GitHubSettings;
}

/** The fields of a body that the routes read. */
interface Fields {
  readonly title?: string;
  readonly body?: string;
  readonly state?: Issue["state"];
  readonly labels?: string[];
}

/** An answer that ends a call early. */
class Refused extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, errors?: object[]) {
    super(message);
    const documentation_url = "https://docs.github.com/rest";
    this.answer = {
      status,
      body: { message, ...(errors && { errors }), documentation_url, status: `${status}` },
    };
  }
}

const ROUTES: readonly [method: string, path: RegExp, answer: (call: Call) => Answer][] = [
  ["GET", /^\/issues\/(\d+)\/comments$/, listComments],
  ["POST", /^\/issues\/(\d+)\/comments$/, createComment],
  ["PATCH", /^\/issues\/comments\/(\d+)$/, updateComment],
  ["GET", /^\/issues$/, listIssues],
  ["POST", /^\/issues$/, createIssue],
  ["PATCH", /^\/issues\/(\d+)$/, updateIssue],
];

function answerTo(
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
    return answer({ repository: repositoryOf(name), id: Number(found[1]), fields, url, settings });
  }
  throw new Refused(404, "Not Found");
}

function viewer({ viewer: login, author }: GitHubSettings): Answer {
  const errors = [{ type: "FORBIDDEN", path: ["viewer"], message: "Resource not accessible by integration" }];
  if (login === undefined) return { status: 200, body: { data: null, errors } };
  const { id, node_id } = userJson(author);
  return { status: 200, body: { data: { viewer: { login, databaseId: id, id: node_id } } } };
}

function listComments(call: Call): Answer {
  const issue = issueIn(call, "read");
  const comments = call.repository.comments.filter((comment) => comment.issue === issue.number);
  return page(comments, call, commentJson);
}

function createComment(call: Call): Answer {
  const { number } = issueIn(call, "write");
  checkTexts(call.fields);
  const comment = call.repository.comment(number, call.fields.body ?? "", call.settings.author);
  return { status: 201, body: commentJson(comment, call.repository) };
}

function updateComment(call: Call): Answer {
  const comment = call.repository.comments.find(({ id }) => id === call.id);
  if (comment === undefined) throw new Refused(404, "Not Found");
  issueIn({ ...call, id: comment.issue }, "write");
  checkTexts(call.fields);
  comment.body = call.fields.body ?? comment.body;
  return { status: 200, body: commentJson(comment, call.repository) };
}

/** The newest first. Where issues are switched off, pull requests are still listed. */
function listIssues(call: Call): Answer {
  const { issues, pullRequests } = call.settings.permissions;
  if (issues === "none" && pullRequests === "none") throw forbidden();
  const state = call.url.searchParams.get("state") ?? "open";
  const listed = call.repository.issues.filter(
    (issue) => (state === "all" || issue.state === state) && (issue.isPullRequest || call.settings.hasIssues),
  );
  return page(listed.toReversed(), call, issueJson);
}

function createIssue({ repository, fields, settings }: Call): Answer {
  if (settings.permissions.issues !== "write") throw forbidden();
  if (!settings.hasIssues) throw switchedOff();
  checkTexts(fields);
  const { title = "", body = "", labels = [] } = fields;
  if (labels.length > 0 && !settings.takesLabels) throw invalid("Label", "name", "is not allowed");
  const issue = repository.open({ title, body, labels, author: settings.author });
  return { status: 201, body: issueJson(issue, repository) };
}

function updateIssue(call: Call): Answer {
  const issue = issueIn(call, "write");
  checkTexts(call.fields);
  const { title, body, labels, state } = call.fields;
  Object.assign(
    issue,
    Object.fromEntries(
      Object.entries({ title, body, labels, state }).filter(([, value]) => value !== undefined),
    ),
  );
  return { status: 200, body: issueJson(issue, call.repository) };
}

/** The issue or pull request, if the token may do with it what it is about to. */
function issueIn({ repository, id, settings }: Call, wanted: "read" | "write"): Issue {
  const { pullRequests, issues } = settings.permissions;
  const issue = repository.find(id);
  if (issue === undefined) throw new Refused(404, "Not Found");
  if (!issue.isPullRequest && !settings.hasIssues) throw switchedOff();
  const access: Access[] = issue.isPullRequest ? [pullRequests, issues] : [issues];
  if (!access.some((level) => level === "write" || level === wanted)) throw forbidden();
  return issue;
}

function forbidden(): Refused {
  return new Refused(403, "Resource not accessible by integration");
}

function switchedOff(): Refused {
  return new Refused(410, "Issues has been disabled in this repository.");
}

function checkTexts({ title = "", body = "" }: Fields): void {
  if ([...title].length > LONGEST_TITLE)
    throw invalid("Issue", "title", `is too long (maximum is ${LONGEST_TITLE} characters)`);
  if ([...body].length > LONGEST_BODY)
    throw invalid("IssueComment", "body", `is too long (maximum is ${LONGEST_BODY} characters)`);
}

function invalid(resource: string, field: string, why: string): Refused {
  return new Refused(422, "Validation Failed", [
    { resource, code: "custom", field, message: `${field} ${why}` },
  ]);
}

/** One page of a list, with the links to the others that clients go by. */
function page<Item>(
  items: readonly Item[],
  { url, repository }: Call,
  json: (item: Item, repository: Repository) => object,
): Answer {
  const number = (name: string, usual: number) => Number(url.searchParams.get(name) ?? usual);
  const size = Math.min(100, Math.max(1, number("per_page", 30)));
  const at = Math.max(1, number("page", 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string) => {
    const there = new URL(url);
    there.searchParams.set("page", String(to));
    return `<${there.href}>; rel="${relation}"`;
  };
  const links = [
    ...(at > 1 ? [link(at - 1, "prev"), link(1, "first")] : []),
    ...(at < last ? [link(at + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    body: items.slice((at - 1) * size, at * size).map((item) => json(item, repository)),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}

function commentJson({ id, issue, author, body }: Comment, repository: Repository) {
  const kind = repository.find(issue)?.isPullRequest ? "pull" : "issues";
  const html_url = `https://github.com/${repository.name}/${kind}/${issue}#issuecomment-${id}`;
  return { id, node_id: `IC_${id}`, html_url, user: userJson(author), body };
}

function issueJson(issue: Issue, { name }: Repository) {
  const { number, title, body, labels, state, author, isPullRequest } = issue;
  const html_url = `https://github.com/${name}/${isPullRequest ? "pull" : "issues"}/${number}`;
  return {
    id: 9000 + number,
    number,
    html_url,
    title,
    body,
    state,
    user: userJson(author),
    labels: labels.map((label) => ({ name: label })),
    ...(isPullRequest && { pull_request: { html_url } }),
  };
}

function userJson({ login, type }: Author) {
  // The same for the same account, another for every other one.
  const id = [...`${type} ${login}`].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1e9, 7);
  return { login, id, node_id: `U_${id}`, type };
}
