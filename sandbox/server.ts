import { createApp } from "./app.ts";
import type { Backend } from "./backend.ts";
import { documented, observed } from "./dialect.ts";
import { FaultPlan } from "./faults.ts";
import { type Change, type Moment, Moments } from "./moments.ts";
import { OAuth } from "./oauth.ts";
import { Netlify } from "./providers/netlify.ts";
import { Railway } from "./providers/railway.ts";
import { Vercel } from "./providers/vercel.ts";
import { RateLimit } from "./ratelimit.ts";
import type { LoggedRequest } from "./request-log.ts";
import { type Faults, type Outages, parseSeed, type Seed } from "./seed.ts";
import { Keyway } from "./vault/keyway.ts";

export type { Change, Moment } from "./moments.ts";
export type { LoggedRequest, RequestKind } from "./request-log.ts";

/** A running local Keyway. Its state may be read and changed at any time. */
export interface Sandbox extends AsyncDisposable {
  readonly url: string;
  /** In the order of arrival. */
  readonly requests: LoggedRequest[];
  readonly keyway: Keyway;
  readonly vercel: Vercel;
  readonly netlify: Netlify;
  readonly railway: Railway;
  /** What is out of order; each can be switched at any time. */
  readonly outages: Outages;
  /** Lets something happen once: when the request of this moment has arrived, and before it is dealt with. */
  before(moment: Moment, change: Change): void;
  /** Lets something happen once: when the request of this moment has had its effect, and before it is answered. */
  after(moment: Moment, change: Change): void;
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
    outages: { ...filled.outages },
    dialect,
    oauth: new OAuth(filled, keyway),
    url: () => app.listeningOrigin,
  };
  const rateLimit = new RateLimit();
  const requests: LoggedRequest[] = [];
  const moments = new Moments();
  const app = createApp(backend, rateLimit, { requests, moments, onRequest: options.onRequest });
  await app.listen({ host: "127.0.0.1", port: options.port ?? 0 });
  const close = () => app.close();

  return {
    url: backend.url(),
    requests,
    keyway,
    vercel,
    netlify,
    railway,
    outages: backend.outages,
    before: (moment, change) => moments.before(moment, change),
    after: (moment, change) => moments.after(moment, change),
    setFaults(change) {
      faults.change(change);
      if ("rateLimit" in change) rateLimit.restart();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
