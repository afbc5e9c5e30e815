import type * as z from "zod/mini";
import { KeywayError, ProtocolError, RateLimitError, UnreachableError } from "../domain/errors.ts";
import type { Incoming } from "../network/exchange.ts";
import { type Message, message } from "../text/message.ts";
import { envelope, problem } from "./schemas.ts";

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
  /** Requests that the whole window has. */
  readonly limit: number | undefined;
  /** Seconds until the window resets. */
  readonly reset: number | undefined;
}

/** A complete answer, whatever its status. The token is nowhere in it: a server that echoes it must not publish it. */
export interface HttpAnswer extends AnswerHeaders {
  readonly status: number;
  /** The body as text. */
  readonly body: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly json: unknown;
  /** Whole milliseconds from the request's going out to the end of the answer. */
  readonly ms: number;
}

/** Where an answer came from, for messages. */
export interface Origin {
  readonly host: string;
  /** What was asked, in the words of the API: `preview`, `status`, `sync`, … */
  readonly step: string;
  readonly now: Date;
}

/** Seconds to wait where a server limits without saying for how long. */
const NO_HINT = 10;

/** Whether the server turned the request away unread. It says so by headers first: the live status is 500. */
export function isRateLimited({ status, retryAfter, remaining }: HttpAnswer): boolean {
  return status === 429 || (status >= 400 && retryAfter !== undefined && remaining === 0);
}

/**
 * What an answer says, checked against the schema of its endpoint.
 * @throws RateLimitError, KeywayError, UnreachableError (a page that is not Keyway's) or ProtocolError
 */
export function dataOf<Schema extends z.ZodMiniType>(
  schema: Schema,
  answer: HttpAnswer,
  origin: Origin,
): z.infer<Schema> {
  refuseFailure(answer, origin);
  const parsed = schema.safeParse(envelopeOf(answer, origin).data);
  if (parsed.success) return parsed.data;
  throw notUnderstood(parsed.error, answer, origin);
}

/**
 * Lets an answer of status 2xx pass.
 * @throws RateLimitError, KeywayError or UnreachableError
 */
export function refuseFailure(answer: HttpAnswer, { host, now }: Origin): void {
  const { status, requestId } = answer;
  if (isRateLimited(answer))
    throw new RateLimitError(Math.max(answer.retryAfter ?? answer.reset ?? NO_HINT, 1), now, { requestId });
  if (status < 300) return;
  if (status < 400) throw new UnreachableError(host, redirected(answer), { requestId, final: true });
  if (isPage(answer)) throw new UnreachableError(host, notKeyway(answer), { requestId, final: status < 500 });
  const { retryAfter, ms, json } = answer;
  throw new KeywayError({ status, requestId, retryAfter, ms, ...explanation(json) });
}

function envelopeOf(answer: HttpAnswer, { host, step }: Origin): { data: unknown } {
  if (answer.json === undefined)
    throw new UnreachableError(host, notJson(answer), { requestId: answer.requestId });
  const parsed = envelope.safeParse(answer.json);
  if (!parsed.success) throw new ProtocolError(step, "data", "it is missing", answer.requestId);
  return parsed.data;
}

function notJson(answer: HttpAnswer): Message {
  if (answer.body === "") return message`the answer is empty`;
  if (isPage(answer)) return notKeyway(answer);
  if (answer.contentEncoding !== undefined)
    return message`the answer is compressed (${answer.contentEncoding}), which was not asked for; is a proxy in between?`;
  return message`the answer is not whole JSON`;
}

function notUnderstood(error: z.core.$ZodError, answer: HttpAnswer, { step }: Origin): ProtocolError {
  const issue = error.issues[0];
  const path = ["data", ...(issue?.path ?? [])].map(String).join(".");
  return new ProtocolError(step, path, issue?.message ?? "unknown shape", answer.requestId);
}

function explanation(json: unknown): { detail: string; upgradeUrl?: string | undefined } {
  const parsed = problem.safeParse(json);
  if (!parsed.success) return { detail: "no explanation was given" };
  const { detail, errors, upgradeUrl } = { errors: undefined, upgradeUrl: undefined, ...parsed.data };
  const fields = errors?.map(({ field, message }) => `${field}: ${message}`).join(", ");
  return { detail: fields ? `${detail} (${fields})` : detail, upgradeUrl };
}

/** Without the query, where a redirect carries what is not for logs. */
function redirected({ status, location }: HttpAnswer): Message {
  const where = location?.replace(/[?#].*/s, "") ?? "nowhere";
  return message`it redirects (${status}) to ${where}; the token goes to one origin only, so set \`apiUrl\` to the final address`;
}

function notKeyway({ status }: HttpAnswer): Message {
  return message`it answered ${status} with a web page instead of JSON; is \`apiUrl\` right, or is a proxy in between?`;
}

function isPage({ contentType, body }: HttpAnswer): boolean {
  return /\bhtml\b/i.test(contentType) || /^\s*</.test(body);
}

/**
 * Of a header that comes several times, the first counts.
 * @param requestId as it was sent, for servers that do not send one back
 * @param token taken out of what a server echoes
 */
export function headersOf(
  { headers }: Pick<Incoming, "headers">,
  requestId: string,
  token: string,
): AnswerHeaders {
  const header = (name: string) => [headers[name]].flat()[0]?.replaceAll(token, "***");
  return {
    contentType: header("content-type") ?? "",
    contentEncoding: packed(header("content-encoding")),
    location: header("location"),
    requestId: known(header("x-request-id")) ?? requestId,
    retryAfter: seconds(header("retry-after"), header("date")),
    remaining: whole(header("x-ratelimit-remaining")),
    limit: whole(header("x-ratelimit-limit")),
    reset: whole(header("x-ratelimit-reset")),
  };
}

function packed(encoding: string | undefined): string | undefined {
  return encoding === "" || encoding?.toLowerCase() === "identity" ? undefined : encoding;
}

/** An id that can be looked for in a log; anything else is not one. */
function known(id: string | undefined): string | undefined {
  return id?.match(/^[\w.:-]{1,100}$/)?.[0];
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
