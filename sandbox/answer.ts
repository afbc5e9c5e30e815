import { STATUS_CODES } from "node:http";

/** What a handler answers. `cut` closes the socket without a word. */
export type Answer =
  | { kind: "data"; data: unknown; meta?: object }
  | { kind: "empty" }
  | { kind: "page"; html: string }
  | { kind: "redirect"; location: string }
  | { kind: "cut" };

/** One complaint about a request; `field` is "" when the body as a whole is wrong. */
export interface FieldError {
  field: string;
  code: "invalid";
  message: string;
}

/** Keyway says no, in the error envelope of the routes that exist. */
export class Problem extends Error {
  override name = "Problem";
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  readonly headers: Record<string, string | string[]>;
  readonly errors: FieldError[] | undefined;
  readonly upgradeUrl: string | undefined;

  constructor(
    status: number,
    slug: string,
    detail: string,
    more: {
      title?: string;
      headers?: Record<string, string | string[]>;
      errors?: FieldError[];
      upgradeUrl?: string;
    } = {},
  ) {
    super(detail);
    this.status = status;
    this.slug = slug;
    this.title = more.title ?? STATUS_CODES[status] ?? "Error";
    this.headers = more.headers ?? {};
    this.errors = more.errors;
    this.upgradeUrl = more.upgradeUrl;
  }

  body(traceId: string): object {
    return {
      type: `https://api.keyway.sh/errors/${this.slug}`,
      title: this.title,
      status: this.status,
      detail: this.message,
      traceId,
      ...(this.errors && { errors: this.errors }),
      ...(this.upgradeUrl && { upgradeUrl: this.upgradeUrl }),
    };
  }
}

/**
 * The one body behind every failure the live server does not explain: rate limit, unknown connection,
 * provider trouble, malformed JSON. Media type and size are told by the status alone.
 */
export function internalError(status = 500): Problem {
  return new Problem(status, "internal-error", "An unexpected error occurred", {
    title: "Internal Server Error",
  });
}

export function badRequest(detail: string): Problem {
  return new Problem(400, "bad-request", detail);
}

export function forbidden(detail: string): Problem {
  return new Problem(403, "forbidden", detail);
}

/** The plan allows no more connections than there are. */
export function planLimit(maxConnections: number): Problem {
  const connections = `${maxConnections} provider connection${maxConnections === 1 ? "" : "s"}`;
  const detail = `Your free plan allows ${connections}. Upgrade to connect more providers.`;
  const upgradeUrl = "https://keyway.sh/upgrade";
  return new Problem(403, "plan-limit-reached", detail, { title: "Plan Limit Reached", upgradeUrl });
}

export function notFound(detail: string): Problem {
  return new Problem(404, "not-found", detail);
}

export function validationError(errors: FieldError[]): Problem {
  return new Problem(400, "validation-error", "Invalid request data", { title: "Validation Error", errors });
}

/** What a read answers when it is made to fail: the words the live server has for its own outages. */
export function outage(status: number): Problem {
  switch (status) {
    case 401:
      return new Problem(
        401,
        "unauthorized",
        "Failed to decrypt stored credentials. Please re-authenticate.",
      );
    case 403:
      return forbidden("GitHub App not installed for this repository. Please install the Keyway GitHub App.");
    case 404:
      return notFound("Vault not found");
    default:
      return internalError(status);
  }
}
