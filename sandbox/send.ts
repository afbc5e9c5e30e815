import type { ServerResponse } from "node:http";
import type { Response } from "./respond.ts";

/** Sends an answer, with the headers that every answer of Keyway has. */
export function send(outgoing: ServerResponse, { status, headers, body }: Response, requestId: string): void {
  const text = typeof body === "string" ? body : body ? JSON.stringify(body) : "";
  const type = typeof body === "string" ? "text/html" : "application/json";
  outgoing.writeHead(status, {
    "x-request-id": requestId,
    vary: "Origin",
    "access-control-allow-credentials": "true",
    ...headers,
    ...(body && { "content-type": `${type}; charset=utf-8` }),
    ...(status !== 204 && { "content-length": Buffer.byteLength(text) }),
  });
  outgoing.end(text);
}
