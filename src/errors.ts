import { visible } from "./visible.ts";

/** Why a step is red, as the output `failureReason` tells it. */
export type FailureReason =
  | "drift"
  | Guard
  | "environments-conflict"
  | "invalid-input"
  | "auth"
  | "forbidden"
  | "not-found"
  | "rate-limited"
  | "unavailable"
  | "protocol"
  | "write-failed"
  | "cancelled";

/** The rules that refuse a sync; see `guards.ts`. */
export type Guard =
  | "guard-empty-source"
  | "guard-deletes"
  | "guard-first-sync"
  | "guard-shared-names"
  | "guard-unreadable"
  | "guard-plan-changed";

/** The workflow file is wrong. Every complaint names the input, what was given and what is allowed. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join("\n"));
    this.complaints = complaints;
  }
}

/** The target could not be told from what was given; the message lists the candidates. */
export class TargetError extends Error {
  override readonly name = "TargetError";
}

/** Keyway answered and said no. */
export class KeywayError extends Error {
  override readonly name = "KeywayError";
  readonly status: number;
  /** What Keyway itself says, raw: outside text. */
  readonly detail: string;
  readonly requestId: string;
  /** Where a plan limit can be lifted, when Keyway says so. */
  readonly upgradeUrl: string | undefined;
  /** Seconds after which the server asks to come back, when it does. */
  readonly retryAfter: number | undefined;

  constructor(answer: {
    status: number;
    detail: string;
    requestId: string;
    upgradeUrl?: string | undefined;
    retryAfter?: number | undefined;
  }) {
    super(
      `Keyway answered ${answer.status}: ${visible(answer.detail)} (request ${visible(answer.requestId)})`,
    );
    this.status = answer.status;
    this.detail = answer.detail;
    this.requestId = answer.requestId;
    this.upgradeUrl = answer.upgradeUrl;
    this.retryAfter = answer.retryAfter;
  }
}

/** Too many requests from this address; the live server says so with a 500 and headers. */
export class RateLimitError extends Error {
  override readonly name = "RateLimitError";
  /** Whole seconds until the window resets, as the server counts them. */
  readonly retryAfter: number;
  /** When the window resets. */
  readonly until: Date;
  readonly requestId: string;

  constructor(retryAfter: number, now: Date, requestId: string, what = "Keyway's rate limit is used up") {
    const until = new Date(now.getTime() + retryAfter * 1000);
    const id = requestId === "" ? "" : ` (request ${visible(requestId)})`;
    super(`${what}; it resets at ${until.toISOString().slice(11, 19)} UTC, in ${retryAfter} s${id}`);
    this.retryAfter = retryAfter;
    this.until = until;
    this.requestId = requestId;
  }
}

/** No usable answer came: name not found, refused, reset, timed out, cut off, or a page from a proxy. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
  readonly host: string;
  /** True only when it is certain that the request never left: no connection was made. */
  readonly neverSent: boolean;
  /** True when asking again cannot help. */
  readonly final: boolean;

  constructor(
    host: string,
    what: string,
    options: { requestId: string; cause?: unknown; neverSent?: boolean; final?: boolean },
  ) {
    super(
      `No usable answer from ${visible(host)}: ${visible(what)} (request ${visible(options.requestId)})`,
      {
        cause: options.cause,
      },
    );
    this.host = host;
    this.neverSent = options.neverSent ?? false;
    this.final = options.final ?? false;
  }
}

/** Keyway answered in a shape that this version does not understand. Says where, never what: a body is not for logs. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  /** The path in the answer, for example `data.toCreate`. */
  readonly where: string;

  constructor(step: string, where: string, why: string, requestId: string) {
    super(
      `Keyway's answer to ${step} is not understood at ${visible(where)}: ${visible(why)} (request ${visible(requestId)})`,
    );
    this.where = where;
  }
}

/** The runner asked the process to end. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";

  constructor(what = "The run was cancelled") {
    super(what);
  }
}

/** The `failureReason` for an error that kept a run from finding out. */
export function failureReason(error: unknown): FailureReason {
  if (error instanceof InputError) return "invalid-input";
  if (error instanceof TargetError) return "not-found";
  if (error instanceof RateLimitError) return "rate-limited";
  if (error instanceof UnreachableError) return "unavailable";
  if (error instanceof ProtocolError) return "protocol";
  if (error instanceof CancelledError) return "cancelled";
  if (error instanceof KeywayError) return reasonForStatus(error.status);
  return "protocol";
}

function reasonForStatus(status: number): FailureReason {
  switch (status) {
    case 401:
      return "auth";
    case 403:
      return "forbidden";
    case 404:
      return "not-found";
    case 429:
      return "rate-limited";
    case 408:
      return "unavailable";
    default:
      return status >= 500 ? "unavailable" : "protocol";
  }
}
