import * as http from "node:http";
import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import { NotConnectedError } from "./unreachable.ts";

/** Milliseconds until a connection must stand; a tunnel to it has as many of its own. */
const CONNECT_TIMEOUT = 10_000;

/** Gives a connection up that does not come to stand in time. */
export function inTime<Connection extends Duplex | null | undefined>(
  connection: Connection,
  stands: "connect" | "secureConnect",
): Connection {
  const late = setTimeout(() => connection?.destroy(tooLate()), CONNECT_TIMEOUT);
  for (const event of [stands, "close"]) connection?.once(event, () => clearTimeout(late));
  return connection;
}

/**
 * Makes connections to an https origin through a proxy, each in a tunnel of its own. What the proxy answers when it is
 * asked for one is never taken for an answer of the origin.
 * @param proxy its user and password are decoded
 * @param closing ends what is being asked
 * @returns throws NotConnectedError
 */
export async function tunnels(base: URL, proxy: URL, closing: AbortSignal): Promise<() => Promise<Duplex>> {
  const [https, tls] = await Promise.all([import("node:https"), import("node:tls")]);
  const { request } = proxy.protocol === "https:" ? https : http;
  const target = `${base.hostname}:${base.port || 443}`;
  const host = base.hostname.replace(/^\[|\]$/g, "");
  const identity = { host, servername: isIP(host) === 0 ? host : "" };

  return () =>
    new Promise((resolve, reject) => {
      const asked = request(proxy.origin, {
        method: "CONNECT",
        path: target,
        headers: { host: target, ...authorization(proxy) },
        agent: false,
        timeout: CONNECT_TIMEOUT,
        signal: closing,
      });
      asked.on("timeout", () => asked.destroy(tooLate()));
      asked.on("error", (cause) => reject(new NotConnectedError("no tunnel", { cause })));
      asked.on("connect", ({ statusCode }, socket) => {
        if (statusCode === 200)
          return resolve(
            inTime(tls.connect({ socket, ...identity, ALPNProtocols: ["http/1.1"] }), "secureConnect"),
          );
        socket.destroy();
        reject(new NotConnectedError(`no tunnel was granted (${statusCode})`));
      });
      asked.end();
    });
}

function tooLate(): NotConnectedError {
  return new NotConnectedError("no connection could be made in time");
}

function authorization({ username, password }: URL): http.OutgoingHttpHeaders {
  const credentials = Buffer.from(`${username}:${password}`).toString("base64");
  return username === "" ? {} : { "proxy-authorization": `Basic ${credentials}` };
}
