import type { IncomingHttpHeaders } from "node:http";
import { pathOf } from "./respond.ts";

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

/** A request as it arrives: without its body, and not yet answered. */
export function logEntry(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  requestId: string,
): LoggedRequest {
  const query = Object.fromEntries(new URLSearchParams(url.slice(pathOf(url).length)));
  return { method, path: pathOf(url), query, headers, body: undefined, requestId, status: undefined };
}
