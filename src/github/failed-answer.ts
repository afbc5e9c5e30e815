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
