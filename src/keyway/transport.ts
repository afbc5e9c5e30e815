import * as http from "node:http";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { InputError } from "../errors.ts";
import { say } from "../message.ts";
import { inTime, tunnels } from "./connect.ts";

/** How requests of a kind are made. */
export interface Lane {
  readonly request: typeof http.request;
  readonly agent: http.Agent;
}

/**
 * The connections to one origin, by way of the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (in either letter
 * case) ask for. Reads share kept-alive connections; each write gets a connection of its own, because a connection
 * that was reset while idle fails just like one that was reset while the server worked.
 */
export class Transport {
  readonly #proxy: URL | undefined;
  readonly #closing = new AbortController();
  readonly #lanes: Promise<Record<"read" | "write", Lane>>;

  /** @throws InputError where the environment asks for a proxy that cannot be used */
  constructor(base: URL) {
    this.#proxy = proxyFor(base);
    this.#lanes = this.#open(base);
  }

  /** How to send a request. */
  async lane(kind: "read" | "write"): Promise<Lane> {
    return (await this.#lanes)[kind];
  }

  /** The proxy in use, without its credentials. */
  get proxy(): string | undefined {
    return this.#proxy?.host;
  }

  /** Ends all connections at once, so that nothing keeps the process alive. */
  async close(): Promise<void> {
    this.#closing.abort();
    const { read, write } = await this.#lanes;
    read.agent.destroy();
    write.agent.destroy();
  }

  async #open(base: URL): Promise<Record<"read" | "write", Lane>> {
    const secure = base.protocol === "https:";
    const { Agent, request } = secure ? await import("node:https") : http;
    const tunnel = this.#proxy && (await tunnels(base, this.#proxy, this.#closing.signal));
    const lane = (keepAlive: boolean): Lane => {
      const agent = new Agent({ keepAlive });
      const connect = agent.createConnection.bind(agent);
      agent.createConnection = (options, done) => {
        if (tunnel === undefined) return inTime(connect(options), secure ? "secureConnect" : "connect");
        // Node's types want a connection with an error, too.
        const failed = done as ((error: Error) => void) | undefined;
        tunnel().then((connection) => done?.(null, connection), failed);
        return undefined;
      };
      return { request, agent };
    };
    return { read: lane(true), write: lane(false) };
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
