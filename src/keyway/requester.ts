import type * as z from "zod/mini";
import type { EnvironmentPair } from "../domain/environments.ts";
import { CancelledError, ProtocolError, RateLimitError } from "../domain/errors.ts";
import { message } from "../text/message.ts";
import { counted } from "../text/wording.ts";

import { type Exchange, Http, type HttpRequest } from "./http.ts";
import { dataOf, type HttpAnswer, type Origin, refuseFailure } from "./response.ts";
import { readDelay, writeDelay } from "./retry.ts";
import { RetryBudget, type RetryBudgetOptions } from "./retry-budget.ts";

/** Milliseconds that a read may take. A provider that hangs costs a live server 30 s a call. */
const READ_TIMEOUT = 60_000;

/** Milliseconds that a write may take: a live server writes name by name. */
const WRITE_TIMEOUT = 10 * 60_000;

/** Seconds that the live server's window has, for servers that count without saying when it ends. */
const DEFAULT_WINDOW = 900;

/** The window of the rate limit, which all jobs behind one address share. */
export interface RateLimitWindow {
  readonly remaining: number;
  /** Requests that the whole window has, where the server tells. */
  readonly limit?: number | undefined;
  readonly resetsAt: Date;
}

/** One exchange and what it was for. */
export interface Step extends Exchange {
  /** What was asked, in the words of the API: `status`, `preview`, `sync`, … */
  readonly step: string;
  readonly environment: EnvironmentPair | undefined;
}

export interface RequesterOptions extends RetryBudgetOptions {
  readonly base: URL;
  /** By way of which to reach it. */
  readonly proxy: URL | undefined;
  readonly token: string;
  readonly userAgent: string;
  /** Ends reads, and what has not been sent: the run is cancelled. */
  readonly signal: AbortSignal;
  /** Ends a write in flight, which is given a little longer. */
  readonly writeSignal: AbortSignal;
  readonly now: () => Date;
  readonly onStep: (step: Step) => void;
  /** Told when a request leaves. */
  readonly onSent?: () => void;
}

/** One request, in the words of the API. */
export interface Call {
  readonly step: string;
  /** Below the base, with query. */
  readonly path: string;
  readonly environment?: EnvironmentPair | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Asked once, and never waited for. */
  readonly once?: boolean | undefined;
}

/** Requests to Keyway in one run: what is repeated, how long is waited, and how many requests are left. */
export class Requester {
  readonly #options: RequesterOptions;
  readonly #http: Http;
  readonly #retryBudget: RetryBudget;
  #rateLimit: RateLimitWindow | undefined;

  constructor(options: RequesterOptions) {
    this.#options = options;
    this.#http = new Http(options);
    this.#retryBudget = new RetryBudget(options);
  }

  /** What the rate limit leaves, as last told. */
  get rateLimit(): RateLimitWindow | undefined {
    return this.#rateLimit;
  }

  /** How often the run has waited because it was told to. */
  get waits(): number {
    return this.#retryBudget.waits;
  }

  /**
   * Makes sure that so many requests can still be made, by a short wait if need be.
   * @throws RateLimitError when the window resets too late for that, or never has so many
   */
  async ensureRequests(requests: number): Promise<void> {
    if (this.#rateLimit === undefined || this.#rateLimit.remaining >= requests) return;
    const { remaining, limit = Number.POSITIVE_INFINITY, resetsAt } = this.#rateLimit;
    const now = this.#options.now();
    const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
    if (requests > limit)
      throw new RateLimitError(seconds, now, {
        what: message`This takes ${requests} requests, and Keyway allows ${limit} in one window of its rate limit`,
        neverFits: true,
      });
    const what = message`Keyway's rate limit leaves ${counted(remaining, "request")}, and ${requests} are needed to finish and check this`;
    await this.waitFor(new RateLimitError(seconds, now, { what }));
  }

  /**
   * Waits as long as a server asked for.
   * @throws the error itself where that is too long
   */
  async waitFor(error: RateLimitError): Promise<void> {
    await this.#retryBudget.wait(error, 1, readDelay, this.#options.signal);
    this.#rateLimit = undefined;
  }

  /** Asks until there is an answer, as often as `retry.ts` allows. */
  async read<Schema extends z.ZodMiniType>(schema: Schema, call: Call): Promise<z.infer<Schema>> {
    const { signal } = this.#options;
    const stopped = call.signal === undefined ? signal : AbortSignal.any([signal, call.signal]);
    if (call.once) return dataOf(schema, await this.#send(call, "GET", stopped), this.#origin(call));
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#retryBudget.opened(stopped);
        return dataOf(schema, await this.#send(call, "GET", stopped), this.#origin(call));
      } catch (error) {
        await this.#retryBudget.wait(error, attempt, readDelay, stopped);
      }
    }
  }

  /** Asks once for a redirect and tells where it points, without going there. */
  async redirect(call: Call): Promise<{ location: string; requestId: string }> {
    const { location, ...answer } = await this.#send(call, "GET", this.#options.signal);
    if (answer.status === 302 && location !== undefined) return { location, requestId: answer.requestId };
    refuseFailure({ ...answer, location }, this.#origin(call));
    throw new ProtocolError(call.step, "location", "no address was given", answer.requestId);
  }

  /** Deletes, once. */
  async remove(call: Call): Promise<void> {
    refuseFailure(await this.#send(call, "DELETE", this.#options.signal), this.#origin(call));
  }

  /** Writes; a second time only where the first is known not to have happened. */
  async write<Schema extends z.ZodMiniType<object>>(
    schema: Schema,
    call: Call,
    body: object,
  ): Promise<z.infer<Schema> & { requestId: string }> {
    const { signal, writeSignal } = this.#options;
    for (let attempt = 1; ; attempt++) {
      if (signal.aborted) throw new CancelledError();
      try {
        const answer = await this.#send(call, "POST", writeSignal, body);
        return { ...dataOf(schema, answer, this.#origin(call)), requestId: answer.requestId };
      } catch (error) {
        await this.#retryBudget.wait(error, attempt, writeDelay, signal);
      }
    }
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  async #send(
    call: Call,
    method: HttpRequest["method"],
    signal: AbortSignal,
    body?: object,
  ): Promise<HttpAnswer> {
    const { step, environment, path } = call;
    const answer = await this.#http.send({
      method,
      path,
      body,
      timeout: method === "POST" ? WRITE_TIMEOUT : READ_TIMEOUT,
      signal,
      onEnd: (exchange) => this.#options.onStep({ ...exchange, step, environment }),
    });
    this.#count(answer);
    return answer;
  }

  /** Answers of parallel reads come in any order: within one window, the lowest count is the latest. */
  #count({ remaining, limit, reset = DEFAULT_WINDOW }: HttpAnswer): void {
    if (remaining === undefined) return;
    const resetsAt = new Date(this.#options.now().getTime() + reset * 1000);
    const known = this.#rateLimit;
    const sameWindow = known !== undefined && resetsAt.getTime() - known.resetsAt.getTime() < 5_000;
    if (sameWindow && known.remaining <= remaining) return;
    this.#rateLimit = { remaining, limit, resetsAt };
  }

  #origin({ step }: Call): Origin {
    return { host: this.#options.base.host, step, now: this.#options.now() };
  }
}
