import { randomUUID } from "node:crypto";
import { CancelledError } from "../domain/errors.ts";
import { type Network, openNetwork } from "../network/dispatcher.ts";
import { exchange } from "../network/exchange.ts";
import { unreachable } from "./network-error.ts";
import { type HttpAnswer, headersOf } from "./response.ts";

/** No answer of the Integrations API comes near this; what does is not Keyway. In bytes. */
const LARGEST_BODY = 8 * 1024 * 1024;

/** One request to Keyway. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Path below the base URL, with query. */
  readonly path: string;
  /** Sent as JSON. Without it no content type is sent either: the live server answers such a DELETE with 500. */
  readonly body?: unknown;
  /** Milliseconds for the whole exchange, from its going out over a connection to the end of the body. */
  readonly timeout: number;
  /** Ends the request before its time. */
  readonly signal: AbortSignal;
  /** Told when it is over; not of a read that was ended before its time. */
  readonly onEnd: (exchange: Exchange) => void;
}

/** What is told of every exchange, for debug lines and the report: never a header or a body. */
export interface Exchange {
  /** When it began. */
  readonly at: Date;
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
  /** By way of which to reach it. */
  readonly proxy: URL | undefined;
  readonly token: string;
  readonly userAgent: string;
  readonly now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** Told straight before a request is written to its connection. */
  readonly onSent?: () => void;
}

/** Exchanges with one origin: authorisation, request ids, time limits. What an answer means is not its business. */
export class Http {
  readonly #options: HttpOptions;
  readonly #reads: Network;
  // A connection that was reset while idle fails just like one that was reset while the server worked: a write, which
  // is not repeated without proof, must not begin with that doubt.
  readonly #writes: Network;

  constructor(options: HttpOptions) {
    this.#options = options;
    const { proxy } = options;
    this.#reads = openNetwork({ proxy, keepAlive: true, maxResponseSize: LARGEST_BODY });
    this.#writes = openNetwork({ proxy, keepAlive: false, maxResponseSize: LARGEST_BODY });
  }

  /**
   * @throws UnreachableError when no complete answer came
   * @throws CancelledError when `sent.signal` ended the request, or had ended before it was sent
   */
  async send(sent: HttpRequest): Promise<HttpAnswer> {
    if (sent.signal.aborted) throw new CancelledError();
    const { clock, now, base, proxy } = this.#options;
    const requestId = randomUUID();
    let begun = { at: now(), clock: clock(), inFlight: false };
    const onSent = () => {
      begun = { at: now(), clock: clock(), inFlight: true };
      this.#options.onSent?.();
    };
    let answer: HttpAnswer | undefined;
    try {
      answer = await this.#exchange(sent, requestId, onSent);
      return answer;
    } catch (error) {
      if (sent.signal.aborted) throw new CancelledError(begun.inFlight);
      throw unreachable(error, {
        host: base.host,
        proxy: proxy?.host,
        requestId,
        timeout: sent.timeout,
        neverSent: !begun.inFlight,
      });
    } finally {
      if (!sent.signal.aborted || sent.method !== "GET")
        sent.onEnd({
          at: begun.at,
          method: sent.method,
          path: sent.path.replace(/\?.*/s, ""),
          ...(answer && { status: answer.status }),
          ms: Math.round(clock() - begun.clock),
          requestId: answer?.requestId ?? requestId,
        });
    }
  }

  /** Ends what is under way, and all connections. */
  async close(): Promise<void> {
    await Promise.all([this.#reads.close(), this.#writes.close()]);
  }

  async #exchange(
    { method, path, body, timeout, signal }: HttpRequest,
    requestId: string,
    onSent: () => void,
  ): Promise<HttpAnswer> {
    const { base, token, userAgent, clock } = this.#options;
    const { dispatcher } = method === "GET" ? this.#reads : this.#writes;
    const request = {
      origin: base.origin,
      method,
      path: base.pathname.replace(/\/+$/, "") + path,
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "user-agent": userAgent,
        "x-request-id": requestId,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      body: JSON.stringify(body),
    };
    let sentAt = clock();
    const answer = await exchange(dispatcher, request, {
      timeout,
      signal,
      onSent: () => {
        sentAt = clock();
        onSent();
      },
    });
    const text = new TextDecoder().decode(answer.body);
    return {
      status: answer.status,
      ...headersOf(answer, requestId, token),
      body: text.replaceAll(token, "***"),
      json: parseJson(text, token),
      ms: Math.round(clock() - sentAt),
    };
  }
}

/** JSON can write every letter of a token in another way, so it is taken out of what the text means. */
function parseJson(text: string, token: string): unknown {
  try {
    return JSON.parse(text, (_, value) =>
      typeof value === "string" ? value.replaceAll(token, "***") : value,
    );
  } catch {
    return undefined;
  }
}
