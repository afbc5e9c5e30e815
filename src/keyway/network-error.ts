import { UnreachableError } from "../domain/errors.ts";
import { TunnelError } from "../network/dispatcher.ts";
import { type Message, message, trusted } from "../text/message.ts";

/** Where a request was sent, for messages. */
export interface Sent {
  readonly host: string;
  readonly proxy: string | undefined;
  readonly requestId: string;
  /** Milliseconds it was given. */
  readonly timeout: number;
  /** Whether it broke before there was a connection to send it over. */
  readonly neverSent: boolean;
}

/** What a broken exchange means; errors of Node and undici are told apart by their code. */
export function unreachable(broken: unknown, sent: Sent): UnreachableError {
  const { host, proxy, requestId, timeout, neverSent } = sent;
  const error = rootOf(broken);
  // Once requests have gone over it, a connection was trusted.
  const untrusted = neverSent && isTls(codeOf(error));
  // A proxy is all that is dialed where there is one; what it cannot reach itself, it answers.
  const notDialed = neverSent && NO_CONNECTION.has(codeOf(error));
  const through = proxy === undefined || notDialed ? trusted("") : message` (through the proxy ${proxy})`;
  const what = untrusted ? distrust(codeOf(error)) : reason(error, timeout);
  return new UnreachableError(host, message`${what}${through}`, {
    cause: error,
    neverSent,
    proxy: notDialed ? proxy : undefined,
    // A certificate does not get better by looking at it again.
    final: untrusted || codeOf(error) === OVERSIZED,
    requestId,
  });
}

/** What the system says where a host could not even be dialed. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ETIMEDOUT",
  "ENETUNREACH",
  "EHOSTUNREACH",
]);

/** What undici says of an answer that is larger than it may be. */
const OVERSIZED = "UND_ERR_RES_EXCEEDED_MAX_SIZE";

/** What undici packs an untrusted proxy into. */
const UNTRUSTED_PROXY = "UND_ERR_PRX_TLS";

/** The error that was there first, and of several for the addresses of one host the last. */
function rootOf(broken: unknown): unknown {
  if (broken instanceof Error && codeOf(broken) === UNTRUSTED_PROXY) return rootOf(broken.cause);
  return broken instanceof AggregateError ? (broken.errors.at(-1) ?? broken) : broken;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isTls(code: string): boolean {
  return /^(?:ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|EPROTO$)/.test(code);
}

function distrust(code: string): Message {
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "EPROTO")
    return message`the other side does not speak https (${code}); is the port right?`;
  return message`the connection cannot be trusted (${code}); for a certificate authority of your own, set \`NODE_EXTRA_CA_CERTS\` to its file on the runner`;
}

function reason(error: unknown, timeout: number): Message {
  if (error instanceof TunnelError) return trusted(error.message);
  if (error instanceof Error && error.name === "TimeoutError")
    return message`no complete answer within ${timeout / 1000} s`;
  const code = codeOf(error);
  if (isTls(code)) return message`the connection broke (${code})`;
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return message`host name not found`;
    case "ECONNREFUSED":
      return message`connection refused`;
    case "ETIMEDOUT":
    case "ENETUNREACH":
    case "EHOSTUNREACH":
      return message`no route to host (${code})`;
    case "UND_ERR_CONNECT_TIMEOUT":
      return message`no connection could be made in time`;
    case OVERSIZED:
      return message`the answer is larger than 8 MiB; is \`apiUrl\` right?`;
    case "UND_ERR_SOCKET":
      // An answer that takes the connection for something else, which nobody asked for.
      if (error instanceof Error && error.message === "bad upgrade")
        return message`the connection was given up without an answer`;
      return message`the connection was closed before the answer was complete`;
    case "ECONNRESET":
    case "EPIPE":
    case "UND_ERR_RES_CONTENT_LENGTH_MISMATCH":
    case "HPE_INVALID_EOF_STATE":
      return message`the connection was closed before the answer was complete`;
    default:
      return error instanceof Error
        ? message`${error.message}${trusted(code && ` (${code})`)}`
        : message`the request failed`;
  }
}
