import type { IncomingHttpHeaders } from "node:http";
import type { FastifyRequest } from "fastify";
import { jsonOrNothing, readText } from "./body.ts";

/** One request the sandbox received. */
export interface LoggedRequest {
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

/** A request that is in the log and was read to its end. */
export interface Arrival {
  /** Counts all requests of this sandbox, from 1. */
  number: number;
  text: string;
  logged: LoggedRequest;
}

/** Puts a request into the log as it comes in, then reads all of it. */
export async function arrive(
  { method, url, headers, id, raw }: FastifyRequest,
  number: number,
  log: LoggedRequest[],
): Promise<Arrival> {
  const [path = ""] = url.split("?", 1);
  const query = Object.fromEntries(new URLSearchParams(url.slice(path.length)));
  const logged: LoggedRequest = {
    method,
    path,
    query,
    headers,
    body: undefined,
    requestId: id,
    status: undefined,
  };
  log.push(logged);
  const text = await readText(raw);
  logged.body = jsonOrNothing(text);
  return { number, text, logged };
}
