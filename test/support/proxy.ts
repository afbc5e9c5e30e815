import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { tlsFile } from "./front.ts";

/** One tunnel that was asked for. */
export interface Tunnel {
  /** `host:port`, as asked. */
  readonly target: string;
  /** The `Proxy-Authorization` that was sent. */
  readonly authorization: string | undefined;
}

/** How a proxy treats who asks it for a tunnel. */
export type Manners =
  | "tunnels"
  | "hangs up"
  | "resets"
  | "stays silent"
  | "never comes to an end"
  | { readonly refuses: number };

/** A proxy on loopback that takes CONNECT. */
export interface LocalProxy extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** In the order of arrival. */
  readonly tunnels: Tunnel[];
  /** Puts bytes into the newest tunnel, as if its other end had sent them. */
  readonly interject: (bytes: string | Buffer) => void;
  /** What clients sent, as text: asking for tunnels, through them, where TLS hides it, or as plain requests. */
  readonly overheard: () => string;
}

export interface ProxyOptions {
  readonly manners?: Manners;
  /** `user:password` that it asks for. */
  readonly credentials?: string;
  /** Tunnels it makes before it refuses every further one with 503. */
  readonly after?: number;
  /** Told of every tunnel that is asked for. */
  readonly onTunnel?: () => void;
  /** Whether the way to the proxy is encrypted too; then its name is `localhost`. */
  readonly secure?: boolean;
  /** The status with which it grants a tunnel; 200 if not given. */
  readonly grants?: number;
}

/** Starts a proxy on 127.0.0.1, which knows where the hosts are that it is asked for. */
export async function startProxy(
  hosts: Record<string, number>,
  {
    manners = "tunnels",
    credentials,
    after = Number.POSITIVE_INFINITY,
    onTunnel,
    secure = false,
    grants = 200,
  }: ProxyOptions = {},
): Promise<LocalProxy> {
  const tunnels: Tunnel[] = [];
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  let newest: Socket | undefined;
  const keep = (socket: Socket): Socket =>
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
  const server: Server = secure
    ? createTlsServer({
        cert: readFileSync(tlsFile("proxy-cert.pem")),
        key: readFileSync(tlsFile("proxy-key.pem")),
      })
    : createServer();
  server.on("connection", (socket: Socket) => sockets.add(keep(socket)));
  server.on("request", (incoming: IncomingMessage) => heard.push(Buffer.from(incoming.url ?? "")));
  server.on("connect", ({ url: target = "", headers, rawHeaders }: IncomingMessage, client: Socket) => {
    keep(client);
    heard.push(Buffer.from(rawHeaders.join("\n")));
    const authorization = headers["proxy-authorization"];
    tunnels.push({ target, authorization });
    newest = client;
    onTunnel?.();
    if (manners === "stays silent") return;
    if (manners === "never comes to an end") return drip(client);
    if (manners === "hangs up") return client.end();
    if (manners === "resets") return client.resetAndDestroy();
    if (manners !== "tunnels") return refuse(client, manners.refuses);
    if (credentials !== undefined && authorization !== basic(credentials)) return refuse(client, 407);
    if (tunnels.length > after) return refuse(client, 503);
    const port = hosts[target];
    if (port === undefined) return refuse(client, 502);
    const there = keep(connect(port, "127.0.0.1"));
    sockets.add(there);
    there.on("connect", () => {
      client.write(`HTTP/1.1 ${grants} Connection Established\r\n\r\n`);
      client.on("data", (chunk: Buffer) => heard.push(chunk));
      client.pipe(there).pipe(client);
    });
    client.on("close", () => there.destroy());
    there.on("close", () => client.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: secure ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    tunnels,
    interject: (bytes) => newest?.write(bytes),
    overheard: () => Buffer.concat(heard).toString("latin1"),
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** The head of an answer, letter by letter, without an end. */
function drip(client: Socket): void {
  client.write("HTTP/1.1 200 Connection Established\r\nx-patience: ");
  const dripping = setInterval(() => client.write("y"), 1_000);
  client.on("close", () => clearInterval(dripping));
}

function refuse(client: Socket, status: number): void {
  const headers = { 101: "connection: upgrade\r\nupgrade: h2c", 302: "location: https://login.test/" }[
    status
  ];
  client.end(`HTTP/1.1 ${status} No\r\n${headers ?? "content-length: 0\r\nconnection: close"}\r\n\r\n`);
}

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
