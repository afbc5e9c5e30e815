import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Backend } from "./backend.ts";
import { jsonOrNothing, readText } from "./body.ts";
import { documented, observed } from "./dialect.ts";
import { FaultPlan } from "./faults.ts";
import { pause } from "./pause.ts";
import { RateLimit } from "./ratelimit.ts";
import { pathOf, type Response, respond } from "./respond.ts";
import { type Faults, parseSeed, type Seed } from "./seed.ts";
import { Keyway } from "./vault.ts";
import { Vercel } from "./vercel.ts";

/** One request the sandbox received. */
export interface LoggedRequest {
  method: string;
  /** Without the query. */
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  /** The parsed JSON body, if there was one. */
  body: unknown;
  /** The id the answer bears: the client's own, if it sent one. */
  requestId: string;
  /** Undefined until the request is answered, and for good if the connection is cut instead. */
  status: number | undefined;
}

/** A running local Keyway. Its state may be read and changed at any time. */
export interface Sandbox extends AsyncDisposable {
  readonly url: string;
  /** In the order of arrival. */
  readonly requests: LoggedRequest[];
  readonly keyway: Keyway;
  readonly vercel: Vercel;
  /** Changes the faults named, from the next request on; the others stay as they are. */
  setFaults(change: Partial<Faults>): void;
  /** Stops listening and cuts what is connected. A sync under way goes on, as long as the program does. */
  close(): Promise<void>;
}

/** How a sandbox is run. */
export interface SandboxOptions {
  /** Any free port if not given. */
  port?: number;
  /** Called, and waited for, before each request is handled: here a test may change the state. */
  onRequest?: (request: LoggedRequest) => void | Promise<void>;
}

/**
 * Starts a sandbox on 127.0.0.1.
 * @throws Error if the seed is not valid or the port is taken
 */
export async function startSandbox(seed: Seed, options: SandboxOptions = {}): Promise<Sandbox> {
  const filled = parseSeed(seed);
  const faults = new FaultPlan(filled.faults);
  const keyway = new Keyway(filled);
  const vercel = new Vercel(filled.vercel.projects, faults.settings);
  const dialect = { observed, documented }[filled.dialect];
  const backend: Backend = { keyway, providers: { vercel }, tokens: filled.tokens, faults, dialect };
  const rateLimit = new RateLimit();
  const requests: LoggedRequest[] = [];
  let received = 0;

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    received += 1;
    const number = received;
    const { method = "", url = "", headers } = incoming;
    const requestId = headers["x-request-id"]?.toString() ?? dialect.requestId(number);
    const logged = logEntry(method, url, headers, requestId);
    requests.push(logged);
    const text = await readText(incoming);
    logged.body = jsonOrNothing(text);
    await options.onRequest?.(logged);
    await pause(faults.settings.delayMs);
    const response = await respond({ number, requestId, method, url, headers, text }, backend, rateLimit);
    if (response === "cut") {
      outgoing.destroy();
      return;
    }
    logged.status = response.status;
    send(outgoing, response, requestId);
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: NodeJS.ErrnoException) => {
      outgoing.destroy();
      // A client that goes away while it is still sending is no failure of the sandbox.
      if (error.code !== "ECONNRESET") console.error("The sandbox failed:", error);
    });
  });
  server.keepAliveTimeout = 72_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });

  async function close(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    keyway,
    vercel,
    setFaults(change) {
      faults.change(change);
      if ("rateLimit" in change) rateLimit.restart();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function logEntry(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  requestId: string,
): LoggedRequest {
  const query = Object.fromEntries(new URLSearchParams(url.slice(pathOf(url).length)));
  return { method, path: pathOf(url), query, headers, body: undefined, requestId, status: undefined };
}

function send(outgoing: ServerResponse, { status, headers, body }: Response, requestId: string): void {
  const text = body ? JSON.stringify(body) : "";
  outgoing.writeHead(status, {
    "x-request-id": requestId,
    vary: "Origin",
    "access-control-allow-credentials": "true",
    ...headers,
    ...(body && { "content-type": "application/json; charset=utf-8" }),
    ...(status !== 204 && { "content-length": Buffer.byteLength(text) }),
  });
  outgoing.end(text);
}
