import type { Incoming } from "../network/exchange.ts";

/** What the headers of an answer tell. */
export interface AnswerHeaders {
  readonly contentType: string;
  /** How the body is packed; `undefined` when it is as it is, which is all that is asked for. */
  readonly contentEncoding: string | undefined;
  /** Where a redirect points; it is never followed. */
  readonly location: string | undefined;
  readonly requestId: string;
  /** Seconds, where the server asks to come back later. */
  readonly retryAfter: number | undefined;
  /** Requests left in the window of the rate limit, where the server counts them. */
  readonly remaining: number | undefined;
  /** Seconds until the window resets. */
  readonly reset: number | undefined;
}

/**
 * Of a header that comes several times, the first counts.
 * @param requestId as it was sent, for servers that do not send one back
 * @param token taken out of what a server echoes
 */
export function headersOf({ headers }: Incoming, requestId: string, token: string): AnswerHeaders {
  const header = (name: string) => [headers[name]].flat()[0]?.replaceAll(token, "***");
  return {
    contentType: header("content-type") ?? "",
    contentEncoding: packed(header("content-encoding")),
    location: header("location"),
    requestId: known(header("x-request-id")) ?? requestId,
    retryAfter: seconds(header("retry-after"), header("date")),
    remaining: whole(header("x-ratelimit-remaining")),
    reset: whole(header("x-ratelimit-reset")),
  };
}

function packed(encoding: string | undefined): string | undefined {
  return encoding === "" || encoding?.toLowerCase() === "identity" ? undefined : encoding;
}

/** An id that can be looked for in a log; anything else is not one. */
function known(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w.:-]{1,100}$/.test(id) ? id : undefined;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `Retry-After` is a number of seconds or a date, which is counted from the server's own. */
function seconds(text: string | undefined, serverDate: string | undefined): number | undefined {
  const until = Date.parse(text ?? "");
  const from = Date.parse(serverDate ?? "");
  return whole(text) ?? (until > from ? Math.ceil((until - from) / 1000) : undefined);
}
