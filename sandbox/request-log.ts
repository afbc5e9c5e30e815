import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { FastifyRequest } from "fastify";
import { jsonOrNothing, readText } from "./body.ts";

/** What a request asks for. */
export type RequestKind =
  | "providers"
  | "connections"
  | "projects"
  | "disconnect"
  | "authorize"
  | "status"
  | "preview"
  | "sync"
  | "vault"
  | "secrets"
  | "environments"
  | "trash"
  | "consent"
  | "unknown";

/** One request the sandbox received. */
export interface LoggedRequest {
  kind: RequestKind;
  method: string;
  /** Without the query. */
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  /** The parsed JSON body, if there was one. */
  body: unknown;
  /** The id the answer bears: the client's own, if it sent one. */
  requestId: string;
  /** Undefined until the request is answered, and for good if the connection is cut instead. */
  status: number | undefined;
}

/** A request that is in the log. */
export interface Arrival {
  /** Counts all requests of this sandbox, from 1. */
  number: number;
  /** The body, as far as it was read. */
  text: string;
  logged: LoggedRequest;
}

/** Puts a request into the log as it comes in. */
export function arrive(
  { method, url, headers, id, routeOptions }: FastifyRequest,
  number: number,
  log: LoggedRequest[],
): Arrival {
  const [path = ""] = url.split("?", 1);
  const logged: LoggedRequest = {
    kind: routeOptions.config.kind ?? "unknown",
    method,
    path,
    query: Object.fromEntries(new URLSearchParams(url.slice(path.length))),
    headers,
    body: undefined,
    requestId: id,
    status: undefined,
  };
  log.push(logged);
  return { number, text: "", logged };
}

/** Reads all of a request into its place in the log. */
export async function readBody(arrival: Arrival, raw: IncomingMessage): Promise<void> {
  arrival.text = await readText(raw);
  arrival.logged.body = jsonOrNothing(arrival.text);
}
