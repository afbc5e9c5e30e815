import type { IncomingHttpHeaders } from "node:http";
import type { Dispatcher } from "undici";
import util from "undici/lib/core/util.js";

/** A request as it goes over the wire. */
export interface Outgoing {
  readonly origin: string;
  readonly method: Dispatcher.HttpMethod;
  /** With query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** A complete answer as it came. */
export interface Incoming {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ExchangeOptions {
  /** Milliseconds from the request's going out to the end of the answer; waiting for a connection is not counted. */
  readonly timeout: number;
  /** Ends it early. */
  readonly signal: AbortSignal;
  /** Told straight before the head is written: until then, nothing of the request has left. */
  readonly onSent: () => void;
}

/**
 * Sends a request, and brings its whole answer. Redirects are answers too.
 * @returns throws what broke it: `signal.reason`, a TimeoutError, or what undici and Node call it
 */
export function exchange(
  dispatcher: Dispatcher,
  { body, ...head }: Outgoing,
  { timeout, signal, onSent }: ExchangeOptions,
): Promise<Incoming> {
  const { promise, resolve, reject } = Promise.withResolvers<Incoming>();
  let abort: (reason: Error) => void = () => undefined;
  let late: NodeJS.Timeout | undefined;
  let answer: Pick<Incoming, "status" | "headers"> = { status: 0, headers: {} };
  const chunks: Buffer[] = [];
  const end = (reason: Error) => {
    abort(reason);
    // Also by itself: a request that waits for its connection cannot be aborted.
    reject(reason);
  };
  const cancel = () => end(signal.reason);

  signal.addEventListener("abort", cancel, { once: true });
  dispatcher.dispatch(
    { ...head, body: body ?? null },
    {
      onConnect(abortRequest) {
        abort = abortRequest;
        if (signal.aborted) return abort(signal.reason);
        onSent();
        late = setTimeout(() => end(new DOMException("The time is up", "TimeoutError")), timeout);
      },
      onHeaders(status, headers) {
        answer = { status, headers: util.parseHeaders(headers) };
        return true;
      },
      onData(chunk) {
        chunks.push(chunk);
        return true;
      },
      onComplete: () => resolve({ ...answer, body: Buffer.concat(chunks) }),
      onError: reject,
    },
  );
  return promise.finally(() => {
    clearTimeout(late);
    signal.removeEventListener("abort", cancel);
  });
}
