import { messageOf } from "../domain/errors.ts";
import type { NoteTrouble, TroubleKind } from "../report/note-trouble.ts";
import { type FailedAnswer, isFailedAnswer, isRateLimit, isSecondaryLimit } from "./failed-answer.ts";

/** A web page where an answer should be: of a proxy, or of GitHub itself when it is down. */
export class WebPageError extends Error {
  override readonly name = "WebPageError";

  constructor(status: number) {
    super(`status ${status}`);
  }
}

/** What is the matter, by what a request to GitHub failed with. */
export function troubleOf(what: NoteTrouble["what"], error: unknown): NoteTrouble {
  const page = webPageOf(error);
  if (page !== undefined) return { what, kind: "page", why: page.message };
  return { what, kind: isFailedAnswer(error) ? kindOf(error) : graphqlKind(error), why: messageOf(error) };
}

/** Octokit wraps what its fetch throws. */
function webPageOf(error: unknown): WebPageError | undefined {
  const inner = error instanceof Error ? error.cause : undefined;
  return [error, inner].find((one) => one instanceof WebPageError);
}

/** 403 has many meanings, of which a missing permission is what is left. */
function kindOf(error: FailedAnswer): TroubleKind {
  const { status, message } = error;
  if (isSecondaryLimit(error)) return "secondary-limit";
  if (isRateLimit(error)) return "rate-limit";
  if (/\blocked\b/i.test(message) && status < 500) return "locked";
  switch (status) {
    case 401:
      return "credentials";
    case 403:
    case 404:
      return "permission";
    case 410:
      return "disabled";
    default:
      return "other";
  }
}

/** GraphQL answers 200 and says in the body what is wrong. */
function graphqlKind(error: unknown): TroubleKind {
  if (!(error instanceof Error && "errors" in error && Array.isArray(error.errors))) return "other";
  return error.errors.some(({ type }) => type === "RATE_LIMITED") ? "rate-limit" : "other";
}
