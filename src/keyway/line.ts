import { setTimeout as sleep } from "node:timers/promises";
import type * as z from "zod/mini";
import type { EnvironmentPair } from "../environments.ts";
import { CancelledError, ProtocolError, RateLimitError } from "../errors.ts";
import { dataOf, type Origin, refuseFailure } from "./answer.ts";
import type { Room, Step } from "./api.ts";
import { Http, type HttpAnswer, type HttpRequest } from "./http.ts";
import { retryDelay } from "./retry.ts";

/** Milliseconds that a read may take. A provider that hangs costs a live server 30 s a call. */
const READ_TIMEOUT = 60_000;

/** Milliseconds that a write may take: a live server writes name by name. */
const WRITE_TIMEOUT = 10 * 60_000;

/** Seconds that the live server's window has, for servers that count without saying when it ends. */
const DEFAULT_WINDOW = 900;

/** Reads that are asked again in one run: the rate limit is shared with every other job of the address. */
const RETRIES_IN_ALL = 8;

export interface LineOptions {
  readonly base: URL;
  readonly token: string;
  readonly userAgent: string;
  /** Ends everything: the run is cancelled. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  readonly random: () => number;
  readonly onStep: (step: Step) => void;
  /** Told before a wait, in milliseconds. */
  readonly onWait: (ms: number, why: unknown) => void;
}

/** One request, in the words of the API. */
export interface Call {
  readonly step: string;
  /** Below `/v1/integrations`. */
  readonly path: string;
  readonly environment?: EnvironmentPair | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The line to Keyway for one run: reads are repeated as far as it helps, writes never; requests are counted. */
export class Line {
  readonly #options: LineOptions;
  readonly #http: Http;
  #retries = 0;
  #waited = 0;
  #room: Room | undefined;

  constructor(options: LineOptions) {
    this.#options = options;
    const { base, token, userAgent, clock } = options;
    this.#http = new Http({ base, token, userAgent, clock });
  }

  /** What the rate limit leaves, as last told. */
  get room(): Room | undefined {
    return this.#room;
  }

  /**
   * Makes sure that so many requests can still be made, by a short wait if need be.
   * @throws RateLimitError when the window resets too late for that
   */
  async reserve(requests: number): Promise<void> {
    if (this.#room === undefined || this.#room.remaining >= requests) return;
    const { remaining, resetsAt } = this.#room;
    const now = this.#options.now();
    const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
    const what = `Keyway's rate limit leaves ${remaining} requests, and ${requests} are needed to finish and check this`;
    await this.#wait(new RateLimitError(seconds, now, "", what), 1, undefined);
    this.#room = undefined;
  }

  /** Asks until there is an answer, as often as `retry.ts` and the bound of the run allow. */
  async read<Schema extends z.ZodMiniType>(schema: Schema, call: Call): Promise<z.infer<Schema>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return dataOf(schema, await this.#send(call, "GET", READ_TIMEOUT), this.#origin(call));
      } catch (error) {
        await this.#wait(error, attempt, call.signal);
      }
    }
  }

  /** Asks once for a redirect and tells where it points, without going there. */
  async redirect(call: Call): Promise<{ location: string; requestId: string }> {
    const { location, ...answer } = await this.#send(call, "GET", READ_TIMEOUT);
    if (answer.status === 302 && location !== undefined) return { location, requestId: answer.requestId };
    refuseFailure({ ...answer, location }, this.#origin(call));
    throw new ProtocolError(call.step, "location", "no address was given", answer.requestId);
  }

  /** Deletes, once. */
  async remove(call: Call): Promise<void> {
    refuseFailure(await this.#send(call, "DELETE", READ_TIMEOUT), this.#origin(call));
  }

  /** Writes, once: an answer that does not come says nothing about what was written. */
  async write<Schema extends z.ZodMiniType<object>>(
    schema: Schema,
    call: Call,
    body: object,
  ): Promise<z.infer<Schema> & { requestId: string }> {
    const answer = await this.#send(call, "POST", WRITE_TIMEOUT, body);
    return { ...dataOf(schema, answer, this.#origin(call)), requestId: answer.requestId };
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  async #wait(error: unknown, attempt: number, signal: AbortSignal | undefined): Promise<void> {
    const delay = retryDelay(error, attempt, this.#waited, this.#options.random());
    if (delay === undefined || this.#retries >= RETRIES_IN_ALL) throw error;
    this.#retries += 1;
    if (error instanceof RateLimitError) this.#waited += delay;
    this.#options.onWait(delay, error);
    await sleep(delay, undefined, { signal: this.#anySignal(signal) }).catch(() => {
      throw new CancelledError();
    });
  }

  async #send(
    call: Call,
    method: HttpRequest["method"],
    timeout: number,
    body?: object,
  ): Promise<HttpAnswer> {
    const { step, environment, path, signal } = call;
    const answer = await this.#http.send({
      method,
      path: `/v1/integrations${path}`,
      timeout,
      signal: this.#anySignal(signal),
      onEnd: (exchange) => this.#options.onStep({ ...exchange, step, environment }),
      ...(body !== undefined && { body }),
    });
    this.#count(answer);
    return answer;
  }

  /** Answers of parallel reads come in any order: within one window, the lowest count is the latest. */
  #count({ remaining, reset = DEFAULT_WINDOW }: HttpAnswer): void {
    if (remaining === undefined) return;
    const resetsAt = new Date(this.#options.now().getTime() + reset * 1000);
    const sameWindow = this.#room !== undefined && resetsAt.getTime() - this.#room.resetsAt.getTime() < 5_000;
    if (sameWindow && this.#room !== undefined && this.#room.remaining <= remaining) return;
    this.#room = { remaining, resetsAt };
  }

  #anySignal(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#options.signal : AbortSignal.any([this.#options.signal, signal]);
  }

  #origin({ step }: Call): Origin {
    return { host: this.#options.base.host, step, now: this.#options.now() };
  }
}
