import * as http from "node:http";
import { inTime, tunnels } from "./connect.ts";
import { NoAnswerError, NotConnectedError } from "./network-error.ts";

/** A request as it goes over the wire. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: string | undefined;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** How connections are made and shared. */
interface Ways {
  readonly request: typeof http.request;
  readonly agents: Readonly<Record<"read" | "write", http.Agent>>;
  /** Told by a connection when it stands. */
  readonly stands: "connect" | "secureConnect";
}

/**
 * The connections to one origin, by way of a proxy where there is one. Reads share kept-alive connections; each write
 * gets a connection of its own, because a connection that was reset while idle fails just like one that was reset while
 * the server worked.
 */
export class Transport {
  readonly #proxy: URL | undefined;
  readonly #closing = new AbortController();
  readonly #ways: Promise<Ways>;

  constructor(base: URL, proxy: URL | undefined) {
    this.#proxy = proxy;
    this.#ways = this.#open(base);
  }

  /** The proxy in use, without its credentials. */
  get proxy(): string | undefined {
    return this.#proxy?.host;
  }

  /**
   * Sends a request, and brings the head of its answer.
   * @throws NotConnectedError where no connection came to stand, so that nothing can have been sent
   */
  async send({ method, url, headers, body, signal }: Outgoing): Promise<http.IncomingMessage> {
    const { request, agents, stands } = await this.#ways;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, headers, agent: method === "GET" ? agents.read : agents.write });
      let stood = false;
      sent.on("socket", (socket) => {
        if (sent.reusedSocket) stood = true;
        else
          socket.once(stands, () => {
            stood = true;
          });
      });
      const failed = (cause: Error) =>
        reject(
          stood || cause instanceof NotConnectedError
            ? cause
            : new NotConnectedError("no connection", { cause }),
        );
      sent.on("response", resolve);
      sent.on("error", failed);
      // An answer that takes the connection for something else (101) is neither a response nor an error.
      sent.on("close", () => failed(new NoAnswerError()));
      signal.addEventListener("abort", () => sent.destroy(), { once: true });
      sent.end(body);
    });
  }

  /** Ends all connections at once, so that nothing keeps the process alive. */
  async close(): Promise<void> {
    this.#closing.abort();
    const { read, write } = (await this.#ways).agents;
    read.destroy();
    write.destroy();
  }

  async #open(base: URL): Promise<Ways> {
    const secure = base.protocol === "https:";
    const stands = secure ? "secureConnect" : "connect";
    const { Agent, request } = secure ? await import("node:https") : http;
    const tunnel = this.#proxy && (await tunnels(base, this.#proxy, this.#closing.signal));
    const agent = (keepAlive: boolean): http.Agent => {
      const made = new Agent({ keepAlive });
      const connect = made.createConnection.bind(made);
      made.createConnection = (options, done) => {
        if (tunnel === undefined) return inTime(connect(options), stands);
        // Node's types want a connection with an error, too.
        const failed = done as ((error: Error) => void) | undefined;
        tunnel().then((connection) => done?.(null, connection), failed);
        return undefined;
      };
      return made;
    };
    return { request, agents: { read: agent(true), write: agent(false) }, stands };
  }
}
