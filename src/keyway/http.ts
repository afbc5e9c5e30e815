import { randomUUID } from "node:crypto";
import { CancelledError } from "../domain/errors.ts";
import { type AnswerHeaders, headersOf } from "./headers.ts";
import { OversizedError, unreachable } from "./network-error.ts";
import { Transport } from "./transport.ts";
import { Turns } from "./turns.ts";

/** Requests that are in flight at once. */
const AT_ONCE = 8;

/** No answer of the Integrations API comes near this; what does is not Keyway. In bytes. */
const LARGEST_BODY = 8 * 1024 * 1024;

/** One request to Keyway. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Path below the base URL, with query. */
  readonly path: string;
  /** Sent as JSON. Without it no content type is sent either: the live server answers such a DELETE with 500. */
  readonly body?: unknown;
  /** Milliseconds for the whole exchange, from the connection to the end of the body. */
  readonly timeout: number;
  /** Ends the request before its time. */
  readonly signal: AbortSignal;
  /** Told when it is over; not of a read that was ended before its time. */
  readonly onEnd: (exchange: Exchange) => void;
}

/** A complete answer, whatever its status. */
export interface HttpAnswer extends AnswerHeaders {
  readonly status: number;
  readonly body: string;
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
}

/** Exchanges with one origin: authorisation, request ids, time limits. What an answer means is not its business. */
export class Http {
  readonly #options: HttpOptions;
  readonly #transport: Transport;
  // Not left to Node's agents: they do not count connections that are being made, such as tunnels through a proxy.
  readonly #turns = new Turns(AT_ONCE);

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#transport = new Transport(options.base, options.proxy);
  }

  /**
   * @throws UnreachableError when no complete answer came
   * @throws CancelledError when `sent.signal` ended the request, or had ended before it was sent
   */
  send(sent: HttpRequest): Promise<HttpAnswer> {
    return this.#turns.take(() => this.#send(sent));
  }

  async #send(sent: HttpRequest): Promise<HttpAnswer> {
    if (sent.signal.aborted) throw new CancelledError();
    const { clock, now, base } = this.#options;
    const at = now();
    const requestId = randomUUID();
    const begun = clock();
    let answer: HttpAnswer | undefined;
    try {
      answer = await this.#exchange(sent, requestId);
      return answer;
    } catch (error) {
      if (sent.signal.aborted) throw new CancelledError(true);
      throw unreachable(error, {
        host: base.host,
        proxy: this.#transport.proxy,
        requestId,
        timeout: sent.timeout,
      });
    } finally {
      if (!sent.signal.aborted || sent.method !== "GET")
        sent.onEnd({
          at,
          method: sent.method,
          path: sent.path.replace(/\?.*/s, ""),
          ...(answer && { status: answer.status }),
          ms: Math.round(clock() - begun),
          requestId: answer?.requestId ?? requestId,
        });
    }
  }

  close(): Promise<void> {
    return this.#transport.close();
  }

  async #exchange(sent: HttpRequest, requestId: string): Promise<HttpAnswer> {
    const ended = AbortSignal.any([sent.signal, AbortSignal.timeout(sent.timeout)]);
    return unlessEnded(ended, async () => {
      const response = await this.#request(sent, requestId, ended);
      return {
        status: response.statusCode ?? 0,
        ...headersOf(response, requestId, this.#options.token),
        // A server that echoes the token must not bring it into a report.
        body: (await bounded(response)).replaceAll(this.#options.token, "***"),
      };
    });
  }

  #request({ method, path, body }: HttpRequest, requestId: string, signal: AbortSignal) {
    const { base, token, userAgent } = this.#options;
    return this.#transport.send({
      method,
      url: base.origin + base.pathname.replace(/\/+$/, "") + path,
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "user-agent": userAgent,
        "x-request-id": requestId,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
  }
}

/** A request that has no connection yet does not hear that it was ended. */
function unlessEnded<Value>(ended: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    ended.addEventListener("abort", () => reject(ended.reason), { once: true });
    work().then(resolve, reject);
  });
}

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
