import type * as z from "zod/mini";
import { KeywayError, ProtocolError, RateLimitError, UnreachableError } from "../errors.ts";
import { type Message, say } from "../message.ts";
import type { HttpAnswer } from "./http.ts";
import { envelope, problem } from "./wire.ts";

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
    throw new RateLimitError(
      Math.max(answer.retryAfter ?? answer.reset ?? NO_HINT, 1),
      now,
      undefined,
      requestId,
    );
  if (status >= 200 && status < 300) return;
  if (status < 400) throw new UnreachableError(host, redirected(answer), { requestId, final: true });
  if (isPage(answer)) throw new UnreachableError(host, notKeyway(answer), { requestId, final: status < 500 });
  throw new KeywayError({ status, requestId, retryAfter: answer.retryAfter, ...explanation(answer.json) });
}

function envelopeOf(answer: HttpAnswer, { host, step }: Origin): { data: unknown } {
  if (answer.json === undefined)
    throw new UnreachableError(host, notJson(answer), { requestId: answer.requestId });
  const parsed = envelope.safeParse(answer.json);
  if (!parsed.success || parsed.data.data === undefined)
    throw new ProtocolError(step, "data", "it is missing", answer.requestId);
  return parsed.data;
}

function notJson(answer: HttpAnswer): Message {
  if (answer.body === "") return say`the answer is empty`;
  if (isPage(answer)) return notKeyway(answer);
  if (answer.contentEncoding !== undefined)
    return say`the answer is compressed (${answer.contentEncoding}), which was not asked for; is a proxy in between?`;
  return say`the answer is not whole JSON`;
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
  return say`it redirects (${status}) to ${where}; the token goes to one origin only, so set \`apiUrl\` to the final address`;
}

function notKeyway({ status }: HttpAnswer): Message {
  return say`it answered ${status} with a web page instead of JSON; is \`apiUrl\` right, or is a proxy in between?`;
}

function isPage({ contentType, body }: HttpAnswer): boolean {
  return /\bhtml\b/i.test(contentType) || /^\s*</.test(body);
}
