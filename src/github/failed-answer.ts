/** What Octokit throws for an answer of GitHub that is no success. */
export interface FailedAnswer extends Error {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** Whether GitHub answered at all: where no answer came, Octokit throws a status of its own making. */
export function isFailedAnswer(error: unknown): error is FailedAnswer {
  return (
    error instanceof Error &&
    "status" in error &&
    typeof error.status === "number" &&
    "response" in error &&
    error.response !== undefined
  );
}

/** Whether the token's requests are used up, which has a refusal's status and is none. */
export function isRateLimit({ status, message, response: { headers } }: FailedAnswer): boolean {
  return (
    status === 429 ||
    (status === 403 && (headers["x-ratelimit-remaining"] === "0" || /API rate limit/i.test(message)))
  );
}

/** Whether GitHub asks to be asked less at once, however many requests are left. */
export function isSecondaryLimit({ status, message, response: { headers } }: FailedAnswer): boolean {
  return (
    (status === 403 || status === 429) &&
    (/secondary rate limit|abuse detection/i.test(message) ||
      (headers["retry-after"] !== undefined && headers["x-ratelimit-remaining"] !== "0"))
  );
}
