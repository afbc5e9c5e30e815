import { UnreachableError } from "../errors.ts";
import { type Message, ours, say } from "../message.ts";

/** More came than any answer of Keyway has. */
export class OversizedError extends Error {}

/** No connection came to stand, so nothing was sent over it. Its message, or its cause, tells why. */
export class NotConnectedError extends Error {}

/** Where a request was sent, for messages. */
export interface Sent {
  readonly host: string;
  readonly proxy: string | undefined;
  readonly requestId: string;
  /** Milliseconds it was given. */
  readonly timeout: number;
}

/** Failures before a connection stood: the request cannot have been acted upon. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** What a broken exchange means; Node's errors are told apart by their code. */
export function unreachable(broken: unknown, { host, proxy, requestId, timeout }: Sent): UnreachableError {
  const error = broken instanceof NotConnectedError ? (broken.cause ?? broken) : broken;
  const code = codeOf(error);
  const tls = isTls(code);
  const through = proxy === undefined ? ours("") : say` (through the proxy ${proxy})`;
  return new UnreachableError(host, say`${reason(error, code, timeout)}${through}`, {
    cause: error,
    neverSent: broken instanceof NotConnectedError || tls || NEVER_SENT.has(code),
    // A certificate does not get better by looking at it again.
    final: tls || error instanceof OversizedError,
    requestId,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isTls(code: string): boolean {
  return /^(?:ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|EPROTO$)/.test(code);
}

function reason(error: unknown, code: string, timeout: number): Message {
  if (error instanceof OversizedError) return say`the answer is larger than 8 MiB; is \`apiUrl\` right?`;
  if (error instanceof Error && error.name === "TimeoutError")
    return say`no complete answer within ${timeout / 1000} s`;
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "EPROTO")
    return say`the other side does not speak https (${code}); is the port right?`;
  if (isTls(code))
    return say`the connection cannot be trusted (${code}); for a certificate authority of your own, set \`NODE_EXTRA_CA_CERTS\` to its file on the runner`;
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return say`the host name is not found`;
    case "ECONNREFUSED":
      return say`the connection was refused`;
    case "ECONNRESET":
    case "EPIPE":
    case "HPE_INVALID_EOF_STATE":
      return say`the connection was closed before the answer was complete`;
    default:
      return error instanceof Error
        ? say`${error.message}${ours(code && ` (${code})`)}`
        : say`the request failed`;
  }
}
