import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, Server, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** One request that reached the front, whatever became of it. */
export interface Seen {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Which connection it came over, from 1. */
  readonly connection: number;
}

/** A request in the hands of a fault. */
export interface Exchange {
  readonly seen: Seen;
  readonly response: ServerResponse;
  /** Lets the server behind act on the request, and brings its complete answer. */
  readonly act: () => Promise<Answer>;
}

/** A complete answer of the server behind. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What happens to a request instead of being passed on. */
export type Fault = (exchange: Exchange) => void | Promise<void>;

/** Chooses what happens to a request; without a fault it is passed on to the server behind. */
export type Script = (seen: Seen) => Fault | undefined;

/** A server on loopback that stands before another and breaks what it is told to break. */
export interface Front extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** In the order of arrival. */
  readonly requests: Seen[];
  /** Connections made so far. */
  readonly connections: () => number;
  /** Refuses new connections; those that stand are kept. */
  refuse(): void;
  /** Takes new connections again. */
  accept(): Promise<void>;
}

export interface FrontOptions {
  /** The server behind; without one, every request needs a fault. */
  readonly behind?: { readonly url: string } | undefined;
  /** Name of the certificate under `test/fixtures/tls` to serve https with. */
  readonly certificate?: "cert" | "other-cert" | undefined;
}

/** Where nobody listens. A port that was given back would be somebody else's in no time. */
export const NOBODY = "http://127.0.0.1:1";

/** Starts a front on 127.0.0.1. */
export async function startFront(script: Script, options: FrontOptions = {}): Promise<Front> {
  const requests: Seen[] = [];
  const numbers = new Map<Socket, number>();
  let refusing = false;

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url = "", headers, socket } = incoming;
    const connection = numbers.get(socket) ?? 0;
    const seen = { method, url, headers, body: Buffer.concat(chunks).toString("utf8"), connection };
    requests.push(seen);
    const act = () => passOn(seen, options.behind?.url ?? "http://nothing.invalid");
    await (script(seen) ?? passedOn)({ seen, response, act });
  }

  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    serve(incoming, response).catch(() => response.destroy());
  };
  const secure = options.certificate && certificate(options.certificate);
  const server: Server = secure ? createTlsServer(secure, listener) : createServer(listener);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => undefined));
  });
  server.on(secure ? "secureConnection" : "connection", (socket: Socket) => {
    numbers.set(socket, numbers.size + 1);
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;

  return {
    url: `${secure ? "https" : "http"}://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => numbers.size,
    refuse() {
      refusing = true;
      closeListening(server);
    },
    async accept() {
      refusing = false;
      await listen(server, port);
    },
    async [Symbol.asyncDispose]() {
      if (!refusing) closeListening(server);
      for (const socket of sockets) socket.destroy();
    },
  };
}

// The method of net.Server: that of http.Server would end idle connections as well.
function closeListening(server: Server): void {
  Server.prototype.close.call(server);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
}

/** A file under `test/fixtures/tls`. */
export function tlsFile(name: string): string {
  return join(import.meta.dirname, "..", "fixtures", "tls", name);
}

function certificate(name: "cert" | "other-cert"): { cert: Buffer; key: Buffer } {
  return {
    cert: readFileSync(tlsFile(`${name}.pem`)),
    key: readFileSync(tlsFile(`${name.replace("cert", "key")}.pem`)),
  };
}

/** The request as it came, over a connection of its own: the server behind never sees the client go. */
function passOn({ method, url, headers, body }: Seen, behind: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { host, connection, ...rest } = headers;
    request(behind + url, { method, headers: { ...rest, connection: "close" } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end(body);
  });
}

/** Nothing is broken. */
export const passedOn: Fault = async ({ response, act }) => {
  const { status, headers, body } = await act();
  const { connection, "keep-alive": keepAlive, ...rest } = headers;
  response.writeHead(status, rest).end(body);
};

/** Answers in the server's place. */
export function answers(status: number, body: string | object, headers: Record<string, string> = {}): Fault {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return ({ response }) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(text);
  };
}

/** A web page in the server's place. */
export function page(status: number, headers: Record<string, string> = {}): Fault {
  return answers(status, "<!DOCTYPE html><html><body><h1>Blocked</h1></body></html>", {
    "content-type": "text/html",
    ...headers,
  });
}

/** Success as the server tells it. */
export function data(value: unknown): Fault {
  return answers(200, { data: value, meta: { requestId: "req-1" } });
}

/** The bare 500 of a live server, which says nothing about its cause. */
export function bare500(headers: Record<string, string> = {}): Fault {
  return answers(
    500,
    {
      type: "https://api.keyway.sh/errors/internal-error",
      title: "Internal Server Error",
      status: 500,
      detail: "An unexpected error occurred",
      traceId: "req-1",
    },
    headers,
  );
}

/** The connection is reset; the server behind hears nothing of the request. */
export const resets: Fault = ({ response }) => {
  resetConnection(response);
};

/** The server behind acts, and the connection is reset before its answer. */
export const resetsAfterActing: Fault = async ({ response, act }) => {
  await act();
  resetConnection(response);
};

/** The connection is reset while the server behind acts; it goes on. */
export function resetsWhileActing(afterMs: number): Fault {
  return async ({ response, act }) => {
    const acting = act();
    await sleep(afterMs);
    resetConnection(response);
    await acting;
  };
}

/** The server behind acts, and its answer never comes. */
export const actsInSilence: Fault = async ({ act }) => {
  await act();
};

/** Nothing comes, and the connection stays. */
export const hangs: Fault = () => undefined;

/** The server behind acts, and its answer comes later. */
export function answersLate(ms: number): Fault {
  return async (exchange) => {
    await sleep(ms);
    await passedOn(exchange);
  };
}

/** The server behind acts; its answer comes in small pieces over this time. */
export function drips(ms: number): Fault {
  return async ({ response, act }) => {
    const { status, headers, body } = await act();
    response.writeHead(status, { ...headers, connection: "keep-alive" });
    const pieces = 10;
    const size = Math.ceil(body.length / pieces);
    for (let at = 0; at < body.length; at += size) {
      await sleep(ms / pieces);
      response.write(body.subarray(at, at + size));
    }
    response.end();
  };
}

/** The server behind acts; half of its answer comes, with the length of the whole, and the connection ends. */
export const truncates: Fault = async ({ response, act }) => {
  const { status, headers, body } = await act();
  const { connection, ...rest } = headers;
  response.writeHead(status, { ...rest, "content-length": body.length });
  response.write(body.subarray(0, body.length >> 1), () => response.socket?.end());
};

/** The server behind acts; half of its answer comes without any length, so that only the text can tell. */
export const truncatesUnsaid: Fault = async ({ response, act }) => {
  const { status, body } = await act();
  const half = body.subarray(0, body.length >> 1).toString();
  response.socket?.end(`HTTP/1.1 ${status} OK\r\ncontent-type: application/json\r\n\r\n${half}`);
};

/** These bytes, and the end of the connection. */
export function raw(text: string): Fault {
  return ({ response }) => {
    response.socket?.end(text);
  };
}

/** Takes the connection for something else, which nobody asked for. */
export const switchesProtocols = raw(
  "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n",
);

function resetConnection({ socket }: ServerResponse): void {
  if (socket === null) return;
  // Node resets plain sockets only.
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}

/** Sends a signal, or does anything else, and goes on with another fault. */
export function first(effect: () => void | Promise<void>, then: Fault): Fault {
  return async (exchange) => {
    await effect();
    await then(exchange);
  };
}

/** A fault for the requests that match, as often as told and from the first one on. */
export function on(which: (seen: Seen) => boolean, fault: Fault, times = Number.POSITIVE_INFINITY): Script {
  let left = times;
  return (seen) => {
    if (left <= 0 || !which(seen)) return undefined;
    left -= 1;
    return fault;
  };
}

/** The first script that has something to say about a request. */
export function either(...scripts: Script[]): Script {
  return (seen) => {
    for (const script of scripts) {
      const fault = script(seen);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

export const isWrite = ({ method }: Seen): boolean => method === "POST";
export const isRead = ({ method }: Seen): boolean => method === "GET";
export const isStatus = ({ url }: Seen): boolean => url.includes("/sync/status?");
export const isPreview = ({ url }: Seen): boolean => url.includes("/sync/preview?");
