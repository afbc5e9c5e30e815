import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Backend } from "./backend.ts";
import { jsonOrNothing, readText } from "./body.ts";
import { documented, observed } from "./dialect.ts";
import { FaultPlan } from "./faults.ts";
import { Netlify } from "./netlify.ts";
import { OAuth } from "./oauth.ts";
import { pause } from "./pause.ts";
import { Railway } from "./railway.ts";
import { RateLimit } from "./ratelimit.ts";
import { type LoggedRequest, logEntry } from "./request-log.ts";
import { respond } from "./respond.ts";
import { type Faults, parseSeed, type Seed } from "./seed.ts";
import { send } from "./send.ts";
import { Keyway } from "./vault.ts";
import { Vercel } from "./vercel.ts";

export type { LoggedRequest } from "./request-log.ts";

/** A running local Keyway. Its state may be read and changed at any time. */
export interface Sandbox extends AsyncDisposable {
  readonly url: string;
  /** In the order of arrival. */
  readonly requests: LoggedRequest[];
  readonly keyway: Keyway;
  readonly vercel: Vercel;
  readonly netlify: Netlify;
  readonly railway: Railway;
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
  const netlify = new Netlify(filled.netlify.sites, faults.settings);
  const railway = new Railway(filled.railway.projects, faults.settings);
  const dialect = { observed, documented }[filled.dialect];
  const backend: Backend = {
    keyway,
    providers: { vercel, netlify, railway },
    tokens: filled.tokens,
    faults,
    dialect,
    oauth: new OAuth(filled, keyway),
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
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
    url: backend.url(),
    requests,
    keyway,
    vercel,
    netlify,
    railway,
    setFaults(change) {
      faults.change(change);
      if ("rateLimit" in change) rateLimit.restart();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
