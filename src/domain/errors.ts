import { type Message, message, plain, trusted } from "../text/message.ts";
import { counted, type Naming } from "../text/wording.ts";

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
  | "cancelled"
  | "missing-names"
  | "unexpected";

/** The rules that refuse a sync; see `guards.ts`. */
export type Guard =
  | "guard-empty-source"
  | "guard-deletes"
  | "guard-first-sync"
  | "guard-shared-names"
  | "guard-unreadable"
  | "guard-plan-changed";

/** Why a run did not do what it was asked for, and what to do about it. */
export interface Cause {
  readonly reason: FailureReason;
  /** The matter in a few words, where the message is long. */
  readonly title?: Message | undefined;
  /** What happened and where. */
  readonly message: Message;
  /** What belongs to it and stands in lines of its own. */
  readonly details?: readonly Message[] | undefined;
  readonly advice?: Message | undefined;
  /** Outside text, for the server's log. */
  readonly requestId?: string | undefined;
}

/** Something that kept a run from finding out. */
export abstract class ActionError extends Error {
  /** What happened and where. */
  readonly text: Message;
  /** The matter in a few words, where the text is long. */
  readonly title: Message | undefined;
  /** What belongs to it and stands in lines of its own: complaints, candidates. */
  readonly details: readonly Message[];
  /** By which the server's log tells of it; outside text. */
  readonly requestId: string | undefined;

  constructor(
    text: Message,
    more: {
      title?: Message;
      details?: readonly Message[];
      requestId?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super([text, ...(more.details ?? [])].map(plain).join("\n"), { cause: more.cause });
    this.text = text;
    this.title = more.title;
    this.details = more.details ?? [];
    this.requestId = more.requestId;
  }
}

/** The workflow file is wrong. Every complaint names the input, what was given and what is allowed. */
export class InputError extends ActionError {
  override readonly name = "InputError";
  /** What to do, where that is not to correct the inputs. */
  readonly advice: Message | undefined;

  constructor(complaints: readonly Message[], advice?: Message) {
    super(invalidInputs(complaints), { details: complaints });
    this.advice = advice;
  }
}

/** Which input is invalid, where it is only one and its complaint begins with its name; else how many there are. */
function invalidInputs(complaints: readonly Message[]): Message {
  const [name, ...more] = complaints.map(firstName);
  return name === undefined || more.length > 0
    ? counted(complaints.length, "invalid input")
    : message`Invalid input: ${name}`;
}

/** An input's name in our words, or as it was given where action.yml has no such input. */
function firstName({ parts: [first] }: Message): Message | undefined {
  if (typeof first === "object") return message`${first.data}`;
  const name = first?.match(/^`(\w+)/)?.[1];
  return name === undefined ? undefined : trusted(`\`${name}\``);
}

/** The runner's environment asks for a proxy that cannot be used. */
export class ProxyError extends ActionError {
  override readonly name = "ProxyError";
}

/** The target could not be told from what was given; the details are the candidates. */
export class TargetError extends ActionError {
  override readonly name = "TargetError";
}

/** Keyway answered and said no. */
export class KeywayError extends ActionError {
  override readonly name = "KeywayError";
  readonly status: number;
  /** Where a plan limit can be lifted, when Keyway says so: outside text. */
  readonly upgradeUrl: string | undefined;
  /** Seconds after which the server asks to come back, when it does. */
  readonly retryAfter: number | undefined;
  /** Milliseconds until the answer came. */
  readonly ms: number;
  /** What Keyway itself says: outside text. */
  readonly detail: string;
  /** Whether Keyway was seen to fail at other requests as well, so that nothing about this one is the cause. */
  readonly isOutage: boolean;

  constructor(answer: {
    status: number;
    detail: string;
    requestId: string;
    upgradeUrl?: string | undefined;
    retryAfter?: number | undefined;
    ms?: number | undefined;
    isOutage?: boolean;
  }) {
    super(message`Keyway answered ${answer.status}: ${answer.detail}`, { requestId: answer.requestId });
    this.status = answer.status;
    this.upgradeUrl = answer.upgradeUrl;
    this.retryAfter = answer.retryAfter;
    this.ms = answer.ms ?? 0;
    this.detail = answer.detail;
    this.isOutage = answer.isOutage ?? false;
  }
}

/** Keyway answered, and what is wrong is on its provider's side. */
export class ProviderError extends ActionError {
  override readonly name = "ProviderError";
  readonly advice: Message;

  /** @param more.error what Keyway answered */
  constructor(
    text: Message,
    more: { title?: Message; advice: Message; details?: readonly Message[]; error: KeywayError },
  ) {
    const { advice, error, ...rest } = more;
    super(text, { ...rest, cause: error, requestId: error.requestId });
    this.advice = advice;
  }
}

/** Too many requests from this address; the live server says so with a 500 and headers. */
export class RateLimitError extends ActionError {
  override readonly name = "RateLimitError";
  /** Whole seconds until the window resets, as the server counts them. */
  readonly retryAfter: number;
  /** When the window resets. */
  readonly until: Date;
  /** Whether waiting cannot help: more is needed than a whole window has. */
  readonly neverFits: boolean;

  constructor(
    retryAfter: number,
    now: Date,
    more: { what?: Message; requestId?: string; neverFits?: boolean } = {},
  ) {
    const until = new Date(now.getTime() + retryAfter * 1000);
    const time = trusted(new Date(Math.ceil(until.getTime() / 60_000) * 60_000).toISOString().slice(11, 16));
    const what = more.what ?? message`Keyway's rate limit is used up`;
    const left = trusted(more.what === undefined ? "is used up" : "leaves too few requests");
    const [text, title] = more.neverFits
      ? [what, message`Keyway's rate limit is too small for this run`]
      : [
          message`${what}; it resets at ${time} UTC (in ${duration(retryAfter)})`,
          message`Keyway's rate limit ${left} until ${time} UTC`,
        ];
    super(text, { ...more, title });
    this.retryAfter = retryAfter;
    this.until = until;
    this.neverFits = more.neverFits ?? false;
  }
}

/** `40 seconds`, `15 minutes`: as people say it, never less than it is. */
function duration(seconds: number): Message {
  return seconds < 120 ? counted(seconds, "second") : counted(Math.ceil(seconds / 60), "minute");
}

/** No usable answer came: name not found, refused, reset, timed out, cut off, or a page from a proxy. */
export class UnreachableError extends ActionError {
  override readonly name = "UnreachableError";
  /** True only when it is certain that the request never left: no connection was made. */
  readonly neverSent: boolean;
  /** True when asking again cannot help. */
  readonly final: boolean;
  /** True when it is the proxy that could not be reached. */
  readonly atProxy: boolean;

  /** @param more.proxy the proxy that could not be reached; absent where it is the host */
  constructor(
    host: string,
    what: Message,
    more: {
      requestId: string;
      cause?: unknown;
      neverSent?: boolean;
      final?: boolean;
      proxy?: string | undefined;
    },
  ) {
    const where = more.proxy === undefined ? message`${host}` : message`the proxy ${more.proxy}`;
    super(
      more.neverSent
        ? message`Cannot reach ${where}: ${what}`
        : message`No usable answer from ${where}: ${what}`,
      more,
    );
    this.neverSent = more.neverSent ?? false;
    this.atProxy = more.proxy !== undefined;
    this.final = more.final ?? false;
  }
}

/** Keyway answered in a shape that this version does not understand. Says where, never what: a body is not for logs. */
export class ProtocolError extends ActionError {
  override readonly name = "ProtocolError";

  /** @param where the path in the answer, for example `data.toCreate` */
  constructor(step: string, where: string, why: string, requestId: string) {
    super(message`Keyway's answer to ${step} is not understood at ${where}: ${why}`, { requestId });
  }
}

/** The runner asked the process to end. */
export class CancelledError extends ActionError {
  override readonly name = "CancelledError";
  /** Whether a request was under way, of which nobody knows any more what became of it. */
  readonly inFlight: boolean;

  constructor(inFlight = false) {
    super(message`The run was cancelled`);
    this.inFlight = inFlight;
  }
}

/** The `failureReason` for an error that kept a run from finding out. */
export function reasonFor(error: unknown): FailureReason {
  if (error instanceof InputError || error instanceof ProxyError) return "invalid-input";
  if (error instanceof TargetError) return "not-found";
  if (error instanceof RateLimitError) return "rate-limited";
  if (error instanceof UnreachableError || error instanceof ProviderError) return "unavailable";
  if (error instanceof CancelledError) return "cancelled";
  if (error instanceof KeywayError) return reasonForStatus(error.status);
  // An answer that is not understood, or a check afterwards that did not fit; else a fault of our own.
  return error instanceof ActionError ? "protocol" : "unexpected";
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

/** A fault of the action itself. */
export function unexpected(error: unknown): Message {
  return message`Unexpected error (this is a bug in the action, please report it): ${messageOf(error)}`;
}

/** What went wrong, as far as it may be told: what a server says may hold names. */
export function describeError(error: unknown, { showNames }: Naming): Message {
  if (!(error instanceof ActionError)) return unexpected(error);
  return error instanceof KeywayError && !showNames ? message`Keyway answered ${error.status}` : error.text;
}

/** What an error of any kind says: outside text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
