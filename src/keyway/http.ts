import { randomUUID } from "node:crypto";
import { Agent, request } from "undici";
import { CancelledError, UnreachableError } from "../errors.ts";

/** Requests that are in flight at once. */
const CONNECTIONS = 8;

/** No answer of the Integrations API comes near this; what does is not Keyway. In bytes. */
const LARGEST_BODY = 8 * 1024 * 1024;

/** One request to Keyway. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Path below the base URL, with query. */
  readonly path: string;
  /** Sent as JSON. Without it no content type is sent either: the live server answers such a DELETE with 500. */
  readonly body?: unknown;
  /** Milliseconds for the whole exchange, the body included. */
  readonly timeout: number;
  /** Ends the request before its time. */
  readonly signal?: AbortSignal | undefined;
  /** Told when it is over, whatever came of it. */
  readonly onEnd: (exchange: Exchange) => void;
}

/** A complete answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Where a redirect points; it is never followed. */
  readonly location: string | undefined;
  readonly requestId: string;
  /** Seconds, where the server asks to come back later. */
  readonly retryAfter: number | undefined;
  /** Requests left in the window, where the server counts them. */
  readonly remaining: number | undefined;
  /** Seconds until the window resets. */
  readonly reset: number | undefined;
}

/** What is told of every exchange, for debug lines and the report: never a header or a body. */
export interface Exchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Absent when no answer came. */
  readonly status?: number;
  /** Whole milliseconds. */
  readonly ms: number;
  readonly requestId: string;
}

export interface HttpOptions {
  readonly base: URL;
  readonly token: string;
  readonly userAgent: string;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

/** Exchanges with one origin: authorisation, request ids, time limits. What an answer means is not its business. */
export class Http {
  readonly #options: HttpOptions;
  readonly #agent = new Agent({ connections: CONNECTIONS });

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  /**
   * @throws UnreachableError when no complete answer came
   * @throws CancelledError when `sent.signal` ended the request
   */
  async send(sent: HttpRequest): Promise<HttpAnswer> {
    const { clock, base } = this.#options;
    const requestId = randomUUID();
    const begun = clock();
    let answer: HttpAnswer | undefined;
    try {
      answer = await this.#exchange(sent, requestId);
      return answer;
    } catch (error) {
      if (sent.signal?.aborted) throw new CancelledError();
      throw unreachable(error, base.host, requestId, sent.timeout);
    } finally {
      sent.onEnd({
        method: sent.method,
        path: sent.path.replace(/\?.*/s, ""),
        ...(answer && { status: answer.status }),
        ms: Math.round(clock() - begun),
        requestId: answer?.requestId ?? requestId,
      });
    }
  }

  /** Ends all connections, so that nothing keeps the process alive. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #exchange(
    { method, path, body, timeout, signal }: HttpRequest,
    requestId: string,
  ): Promise<HttpAnswer> {
    const { base, token, userAgent } = this.#options;
    const limit = AbortSignal.timeout(timeout);
    const answer = await request(base.origin + base.pathname.replace(/\/+$/, "") + path, {
      method,
      dispatcher: this.#agent,
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "user-agent": userAgent,
        "x-request-id": requestId,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      // undici gives up after 300 s by itself; a live server writes name by name and may take longer.
      headersTimeout: timeout,
      bodyTimeout: timeout,
    });
    return {
      status: answer.statusCode,
      contentType: one(answer.headers["content-type"]) ?? "",
      body: await bounded(answer.body),
      location: one(answer.headers.location),
      requestId: one(answer.headers["x-request-id"]) || requestId,
      retryAfter: whole(one(answer.headers["retry-after"])),
      remaining: whole(one(answer.headers["x-ratelimit-remaining"])),
      reset: whole(one(answer.headers["x-ratelimit-reset"])),
    };
  }
}

class OversizedError extends Error {}

async function bounded(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new OversizedError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Codes of failures before a connection stood: the request cannot have been acted upon. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function unreachable(error: unknown, host: string, requestId: string, timeout: number): UnreachableError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new UnreachableError(host, reason(error, code, timeout), {
    cause: error,
    neverSent: NEVER_SENT.has(code),
    requestId,
  });
}

function reason(error: unknown, code: string, timeout: number): string {
  if (error instanceof OversizedError) return "the answer is larger than 8 MiB; is this Keyway?";
  if (error instanceof Error && error.name === "TimeoutError")
    return `no complete answer within ${timeout / 1000} s`;
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "the host name is not found; check apiUrl and the runner's network";
    case "ECONNREFUSED":
      return "the connection was refused; is the server running, and apiUrl right?";
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
      return "the connection was closed before the answer was complete";
    default:
      return error instanceof Error ? `${error.message}${code && ` (${code})`}` : "the request failed";
  }
}
