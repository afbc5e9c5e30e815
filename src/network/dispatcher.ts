// undici loads it with the first connection, which is too late for parser-tiering.ts: 4 ms.
import "node:tls";
// Part by part: undici's index loads fetch, web sockets, caches and a mock agent as well.
import type { Dispatcher } from "undici";
import connect from "undici/lib/api/api-connect.js";
import buildConnector from "undici/lib/core/connect.js";
import errors from "undici/lib/core/errors.js";
import Agent from "undici/lib/dispatcher/agent.js";
import Pool from "undici/lib/dispatcher/pool.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { compileParserOnce } from "./parser-tiering.ts";

/** Connections to one origin at once, those that are being made included. */
const CONNECTIONS = 8;

/** Milliseconds until a connection must stand; a tunnel to it, and TLS within that, have as many each. */
const CONNECT_TIMEOUT = 10_000;

export interface NetworkOptions {
  /** By way of which hosts are reached, as `proxy.ts` gives it; `undefined` means directly. */
  readonly proxy: URL | undefined;
  /** Whether a connection serves one request after the other; else each request gets one of its own. */
  readonly keepAlive: boolean;
  /** The longest body that an answer may have, in bytes; anything goes if not given. */
  readonly maxResponseSize?: number;
  /** Another limit than the usual one, in milliseconds. */
  readonly connectTimeout?: number;
}

/** The way to hosts. */
export interface Network {
  readonly dispatcher: Dispatcher;
  /** Ends all connections at once, also those that are being made, so that nothing keeps the process alive. */
  close(): Promise<void>;
}

/** A proxy made no tunnel. */
export class TunnelError extends Error {
  override readonly name = "TunnelError";
}

/** Opens the way to hosts: eight connections to each, by way of a proxy where there is one. */
export function openNetwork({
  proxy,
  keepAlive,
  maxResponseSize,
  connectTimeout = CONNECT_TIMEOUT,
}: NetworkOptions): Network {
  compileParserOnce();
  const closing = new AbortController();
  const connections = { timeout: connectTimeout, signal: closing.signal };
  const limits = {
    connections: CONNECTIONS,
    pipelining: keepAlive ? 1 : 0,
    // Whoever asks knows how long an answer may take: a write takes longer than what is usual here.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(maxResponseSize !== undefined && { maxResponseSize }),
  };
  const dispatcher = proxy
    ? new ProxyAgent({ ...limits, ...tunnelsThrough(proxy, connections) })
    : new Agent({ ...limits, connect: connections });
  return {
    dispatcher,
    close() {
      // A client that is destroyed lets go of its connections, but not of the one that it is about to make.
      closing.abort();
      return dispatcher.destroy();
    },
  };
}

/** How connections are made. */
interface ConnectOptions {
  readonly timeout: number;
  readonly signal: AbortSignal;
}

function tunnelsThrough(proxy: URL, options: ConnectOptions): ProxyAgent.Options {
  const reachProxy = buildConnector(options);
  const credentials = credentialsOf(proxy);
  return {
    uri: proxy.origin,
    ...(credentials !== undefined && { token: credentials }),
    requestTls: options,
    clientFactory(origin) {
      const pool = new Pool(origin, {
        // The name of the proxy is told by its origin. What ProxyAgent gives is one even where it is an address.
        connect: (target, done) => reachProxy({ ...target, servername: "" }, done),
        headersTimeout: options.timeout,
      });
      // A dispatcher has no method to ask for a tunnel unless undici's index is loaded.
      return Object.assign(pool.compose(askForTunnel), { connect });
    },
  };
}

/** Asks a proxy for a tunnel, once, and tells in our words why there is none. */
const askForTunnel: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch(options, {
    onConnect: (abort) => handler.onConnect?.(abort),
    onUpgrade(status, headers, socket) {
      // Any 2xx grants a tunnel (RFC 9110, 9.3.6); ProxyAgent knows 200.
      if (status >= 200 && status < 300) return handler.onUpgrade?.(200, headers, socket);
      socket.on("error", () => undefined).destroy();
      handler.onError?.(new TunnelError(`no tunnel was granted (${status})`));
    },
    onError: (error) => handler.onError?.(whyNoTunnel(error)),
  });

/**
 * What is no SocketError ends the request that waits for the tunnel. A SocketError does not: undici takes it for a
 * connection that went while it was idle, and asks for the next tunnel, without end.
 * @see https://github.com/nodejs/undici/issues/3897
 */
function whyNoTunnel(error: Error): Error {
  if (error instanceof errors.SocketError)
    return new TunnelError("the connection was closed before a tunnel stood", { cause: error });
  if (error instanceof errors.HeadersTimeoutError)
    return new TunnelError("no connection could be made in time", { cause: error });
  return error;
}

function credentialsOf({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  const credentials = [username, password].map(decodeURIComponent).join(":");
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
