import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { Agent, type Dispatcher, Pool, ProxyAgent } from "undici";
import { InputError } from "../errors.ts";
import { say } from "../message.ts";

/** Requests that are in flight at once. */
const CONNECTIONS = 8;

/** Milliseconds until a connection must stand, the proxy's part included. */
const CONNECT_TIMEOUT = 10_000;

/** A proxy that hangs up so often before anything came through is not going to let anything through. */
const PROXY_STRIKES = 3;

/**
 * The connections to one origin, by way of the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (in either letter
 * case) ask for. Reads share kept-alive connections; each write gets a connection of its own, because a connection
 * that was reset while idle fails just like one that was reset while the server worked.
 */
export class Transport {
  readonly #proxy: URL | undefined;
  readonly #reads: Dispatcher;
  readonly #writes: Dispatcher;

  constructor(base: URL) {
    this.#proxy = proxyFor(base);
    this.#reads = this.#agent(1);
    this.#writes = this.#agent(0);
  }

  /** Where to send a request. */
  dispatcher(kind: "read" | "write"): Dispatcher {
    return kind === "read" ? this.#reads : this.#writes;
  }

  /** The proxy in use, without its credentials. */
  get proxy(): string | undefined {
    return this.#proxy?.host;
  }

  /** Ends all connections at once, so that nothing keeps the process alive. */
  async close(): Promise<void> {
    await Promise.all([this.#reads.destroy(), this.#writes.destroy()]);
  }

  /** @param pipelining 1 keeps connections for the next request, 0 does not */
  #agent(pipelining: 0 | 1): Dispatcher {
    const connect = { timeout: CONNECT_TIMEOUT };
    if (this.#proxy === undefined) return new Agent({ connections: CONNECTIONS, pipelining, connect });
    const { origin, username, password } = this.#proxy;
    const agent: ProxyAgent = new ProxyAgent({
      uri: origin,
      pipelining,
      connections: CONNECTIONS,
      requestTls: connect,
      proxyTls: connect,
      ...(username !== "" && { token: basic(username, password) }),
      clientFactory: (url, options) =>
        givingUp(new Pool(url, { ...options, headersTimeout: CONNECT_TIMEOUT }), () => agent),
    });
    return agent;
  }
}

/**
 * The proxy that the environment asks for; its user and password come decoded.
 * @throws InputError where the setting is no address of an http proxy: going on without it could be a way around it
 */
function proxyFor(base: URL): URL | undefined {
  const proxy = getProxyUrl(base);
  if (proxy === undefined || /^https?:$/.test(proxy.protocol)) return proxy;
  // `host:3128` reads as a URL whose scheme is the host.
  const bare = `http://${proxy.href}`;
  if (!proxy.href.includes("//") && URL.canParse(bare)) return new URL(bare);
  throw new InputError([
    say`the proxy in the environment, ${`${proxy.protocol}//${proxy.host}`}, cannot be used; write ${"http://host:port"}`,
  ]);
}

/** undici asks a proxy that hangs up again at once, and without end. */
function givingUp(pool: Pool, agent: () => Dispatcher): Pool {
  let strikes = 0;
  pool.on("disconnect", (_origin, _targets, error) => {
    // Said of every tunnel that stands, too.
    if ("code" in error && error.code === "UND_ERR_INFO") return;
    strikes += 1;
    if (strikes === PROXY_STRIKES) void agent().destroy(new Error("the proxy closes every connection"));
  });
  return pool;
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
