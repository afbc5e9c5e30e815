import type { IncomingMessage } from "node:http";
import { internalError } from "./answer.ts";

const ONE_MEBIBYTE = 1024 * 1024;

/** Everything a client sent, as text. */
export async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** The body as JSON, or nothing if it is none: for the request log. */
export function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The body as Keyway reads it.
 * @throws Problem 500 for malformed or empty JSON, 413 above 1 MiB, 415 for other media types
 */
export function parseBody(text: string, contentType: string | undefined): unknown {
  if (Buffer.byteLength(text) > ONE_MEBIBYTE) throw internalError(413);
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase();
  switch (mediaType) {
    case "application/json": {
      const body = jsonOrNothing(text);
      if (body === undefined) throw internalError();
      return body;
    }
    case "application/x-www-form-urlencoded":
      return Object.fromEntries(new URLSearchParams(text));
    case "text/plain":
      return text;
    case undefined:
      return undefined;
    default:
      throw internalError(415);
  }
}
