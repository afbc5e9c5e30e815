import type { LoggedRequest, RequestKind } from "./request-log.ts";

/** A moment in a run: the `nth` request, counted from now, of which all that is named here is true. */
export interface Moment {
  kind?: RequestKind;
  /** The Keyway environment that a status, preview or sync is about. */
  environment?: string;
  /** Of an answer; there is none yet before a request is dealt with. */
  status?: number;
  where?: (request: LoggedRequest) => boolean;
  /** 1 if not given. */
  nth?: number;
}

/** What happens then. It is waited for. */
export type Change = (request: LoggedRequest) => void | Promise<void>;

interface Appointment {
  moment: Moment;
  change: Change;
  seen: number;
}

/** Changes that wait for their moment; each happens once. */
export class Moments {
  readonly #before = new Set<Appointment>();
  readonly #after = new Set<Appointment>();

  /** Between the arrival of a request and its effect. */
  before(moment: Moment, change: Change): void {
    this.#before.add({ moment, change, seen: 0 });
  }

  /** Between the effect of a request and its answer, which may be that the connection is cut. */
  after(moment: Moment, change: Change): void {
    this.#after.add({ moment, change, seen: 0 });
  }

  /** Lets happen what was to happen before this request. */
  async arrived(request: LoggedRequest): Promise<void> {
    await reached(this.#before, request);
  }

  /** Lets happen what was to happen after this request. */
  async done(request: LoggedRequest): Promise<void> {
    await reached(this.#after, request);
  }
}

async function reached(waiting: Set<Appointment>, request: LoggedRequest): Promise<void> {
  const due = [...waiting].filter((appointment) => {
    if (!isMeant(appointment.moment, request)) return false;
    appointment.seen += 1;
    return appointment.seen === (appointment.moment.nth ?? 1);
  });
  for (const appointment of due) waiting.delete(appointment);
  for (const { change } of due) await change(request);
}

function isMeant({ kind, environment, status, where }: Moment, request: LoggedRequest): boolean {
  if (kind !== undefined && request.kind !== kind) return false;
  if (environment !== undefined && environmentOf(request) !== environment) return false;
  if (status !== undefined && request.status !== status) return false;
  return where?.(request) ?? true;
}

function environmentOf({ query, body }: LoggedRequest): string {
  if (typeof body === "object" && body !== null && "keywayEnvironment" in body) {
    return String(body.keywayEnvironment);
  }
  return query.keywayEnvironment ?? query.environment ?? "production";
}
