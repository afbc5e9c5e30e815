import * as http from "node:http";
import { isIP, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { NotConnectedError } from "./network-error.ts";

/** Milliseconds until a connection must stand; a tunnel to it has as many of its own. */
const CONNECT_TIMEOUT = 10_000;

/** Milliseconds of silence after which the other end is asked whether it is still there; what is between forgets less. */
const PROBE_AFTER = 60_000;

/** Gives a connection up that does not come to stand in time, and keeps one that stands from being forgotten. */
export function inTime<Connection extends Duplex | null | undefined>(
  connection: Connection,
  stands: "connect" | "secureConnect",
): Connection {
  if (connection instanceof Socket) connection.setKeepAlive(true, PROBE_AFTER);
  if (connection) limited(connection, stands);
  return connection;
}

/**
 * Makes connections to an https origin through a proxy, each in a tunnel of its own. What the proxy answers when it is
 * asked for one is never taken for an answer of the origin.
 * @param proxy as {@link proxyFor} gives it
 * @param closing ends what is being asked
 * @returns throws NotConnectedError
 */
export async function tunnels(base: URL, proxy: URL, closing: AbortSignal): Promise<() => Promise<Duplex>> {
  const [https, tls] = await Promise.all([import("node:https"), import("node:tls")]);
  const { request } = proxy.protocol === "https:" ? https : http;
  const target = `${base.hostname}:${base.port || 443}`;
  const headers = { host: target, ...authorization(proxy) };
  const origin = identityOf(base);
  const { servername } = identityOf(proxy);

  return () =>
    new Promise((resolve, reject) => {
      const options = { method: "CONNECT", path: target, headers, servername, agent: false, signal: closing };
      const asked = limited(request(proxy.origin, options), "connect");
      asked.on("error", (cause) => reject(new NotConnectedError("no tunnel", { cause })));
      asked.on("connect", ({ statusCode = 0 }, socket) => {
        if (statusCode >= 200 && statusCode < 300) {
          if (socket instanceof Socket) socket.setKeepAlive(true, PROBE_AFTER);
          resolve(inTime(tls.connect({ socket, ...origin, ALPNProtocols: ["http/1.1"] }), "secureConnect"));
        } else {
          socket.destroy();
          reject(new NotConnectedError(`no tunnel was granted (${statusCode})`));
        }
      });
      asked.end();
    });
}

/** Whom TLS is to find at the other end: a name is asked for and checked, an address only checked. */
function identityOf({ hostname }: URL): { host: string; servername: string } {
  const host = hostname.replace(/^\[|\]$/g, "");
  return { host, servername: isIP(host) === 0 ? host : "" };
}

/** Gives up what has not come to its event in time. */
function limited<Pending extends Duplex | http.ClientRequest>(pending: Pending, event: string): Pending {
  const tooLate = () => pending.destroy(new NotConnectedError("no connection could be made in time"));
  const late = setTimeout(tooLate, CONNECT_TIMEOUT);
  for (const end of [event, "close"]) pending.once(end, () => clearTimeout(late));
  return pending;
}

function authorization({ username, password }: URL): http.OutgoingHttpHeaders {
  if (username === "" && password === "") return {};
  const credentials = [username, password].map((text) => decodeURIComponent(text)).join(":");
  return { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
}
