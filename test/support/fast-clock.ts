import type timers from "node:timers";
import type promises from "node:timers/promises";
import type { promisify } from "node:util";

/** How many times sooner things end. */
export interface Pace {
  /** What a program sleeps through: `node:timers/promises`. 50 if not given. */
  readonly waits?: number;
  /** What it lets others take at most: timers of the old kind and `AbortSignal.timeout`. 20 if not given. */
  readonly limits?: number;
}

/** How many times sooner a wait ends, if not told otherwise. */
export const WAITS = 50;

/** How many times sooner a time limit ends, if not told otherwise: what is to come in time comes no faster than ever. */
export const LIMITS = 20;

/**
 * The environment of a Node process whose time goes faster while it waits: `runStep({ env: fastClock() })`. A wait of a
 * minute takes it 1.2 s, a time limit of a minute 3 s.
 *
 * What changes: waits, time limits, and every clock (`Date`, `process.hrtime`, `performance.now`), which stands after a
 * wait where it would stand had that taken its whole time. What does not: sockets, Node's own limits, and everything
 * outside of the process, whose clocks fall behind. A server that is to be in time must be as many times faster: what
 * it promises for 10 s has to be there after 200 ms.
 */
export function fastClock({ waits = WAITS, limits = LIMITS }: Pace = {}): { NODE_OPTIONS: string } {
  return preload(`
    import timers from "node:timers";
    import promises from "node:timers/promises";
    import { syncBuiltinESMExports } from "node:module";
    import { promisify } from "node:util";
    (${hasten})(timers, promises, promisify, ${waits}, ${limits});
    syncBuiltinESMExports();
  `);
}

/** The environment of a Node process that loads a module of this text before anything else. */
export function preload(module: string): { NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(module)}` };
}

/** Runs in the other process, as text: it knows its arguments and what is global, and nothing of this module. */
function hasten(
  old: typeof timers,
  sleeping: typeof promises,
  promised: typeof promisify,
  waits: number,
  limits: number,
): void {
  const [bigint, now] = [process.hrtime.bigint.bind(process.hrtime), performance.now.bind(performance)];
  const [sleep, wait] = [sleeping.setTimeout, sleeping.scheduler.wait.bind(sleeping.scheduler)];
  const [timeout, interval, signal] = [setTimeout, setInterval, AbortSignal.timeout.bind(AbortSignal)];
  let skipped = 0;
  const clock = () => now() + skipped;
  // Waits side by side skip the same time.
  const stand = (at: number) => {
    skipped = Math.max(skipped, at - now());
  };
  const day = Date.now;
  Date.now = () => day() + Math.round(skipped);
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, target) =>
      Reflect.construct(date, given.length === 0 ? [Date.now()] : given, target),
  });
  const hrtime = () => {
    const ns = bigint() + BigInt(Math.round(skipped * 1e6));
    return [Number(ns / 1_000_000_000n), Number(ns % 1_000_000_000n)] as [number, number];
  };
  const since = (before?: [number, number]): [number, number] => {
    const [s, ns] = hrtime();
    if (before === undefined) return [s, ns];
    const gone = (s - before[0]) * 1e9 + ns - before[1];
    return [Math.floor(gone / 1e9), gone % 1e9];
  };
  process.hrtime = Object.assign(since, { bigint: () => bigint() + BigInt(Math.round(skipped * 1e6)) });
  performance.now = clock;

  sleeping.setTimeout = async (ms = 1, value, options) => {
    const end = clock() + ms;
    const result = await sleep(ms / waits, value, options);
    stand(end);
    return result;
  };
  sleeping.scheduler.wait = async (ms, options) => {
    const end = clock() + ms;
    await wait(ms / waits, options);
    stand(end);
  };
  const later = (callback: (...given: unknown[]) => void, ms = 1, ...given: unknown[]) => {
    const end = clock() + ms;
    const due = () => {
      stand(end);
      callback(...given);
    };
    return timeout(due, ms / limits);
  };
  const again = (callback: (...given: unknown[]) => void, ms = 1, ...given: unknown[]) =>
    interval(callback, ms / limits, ...given);
  const hastened = {
    setTimeout: Object.assign(later, { [promised.custom]: sleeping.setTimeout }),
    setInterval: again,
  };
  Object.assign(globalThis, hastened);
  Object.assign(old, hastened);
  AbortSignal.timeout = (ms) => {
    const end = clock() + ms;
    const limit = signal(Math.ceil(ms / limits));
    limit.addEventListener("abort", () => stand(end), { once: true });
    return limit;
  };
}
