/** Where a client stands in the current window; `reset` is the whole seconds left of it. */
export interface Allowance {
  limit: number;
  remaining: number;
  reset: number;
  exceeded: boolean;
}

/** A fixed window that opens with its first request. Requests beyond the limit do not prolong it. */
export class RateLimit {
  #endsAt = 0;
  #used = 0;

  /** Counts one request; `now` is in milliseconds. */
  take(now: number, { limit, windowSeconds }: { limit: number; windowSeconds: number }): Allowance {
    if (now >= this.#endsAt) {
      this.#endsAt = now + windowSeconds * 1000;
      this.#used = 0;
    }
    this.#used += 1;
    return {
      limit,
      remaining: Math.max(0, limit - this.#used),
      reset: Math.ceil((this.#endsAt - now) / 1000),
      exceeded: this.#used > limit,
    };
  }

  /** Opens a new window with the next request. */
  restart(): void {
    this.#endsAt = 0;
  }
}

/** What an answer tells of the window. */
export function allowanceHeaders({ limit, remaining, reset, exceeded }: Allowance): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(reset),
    // The only sign of an exceeded limit: the last, allowed request says "0 remaining" as well.
    ...(exceeded && { "retry-after": String(reset) }),
  };
}
