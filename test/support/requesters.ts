import { KeywayClient } from "../../src/keyway/client.ts";
import { Requester, type RequesterOptions } from "../../src/keyway/requester.ts";

/** A token of the right form, which no server knows. */
export const KEY = "kw_test_0123456789012345678901234567890123456789";

/** What a requester was told to wait, in milliseconds. */
type Waits = number[];

/** A requester, or a client, as a run has it: without jitter, and with its waits and steps taken down. */
export function requesterTo(url: string, more: Partial<RequesterOptions> = {}) {
  const noted = notedOptions(url, more);
  return { ...noted, ...closing(new Requester(noted.options)) };
}

/** As {@link requesterTo}, one level up. */
export function clientTo(url: string, more: Partial<RequesterOptions> = {}) {
  const noted = notedOptions(url, more);
  return { ...noted, ...closing(new KeywayClient(noted.options)) };
}

function notedOptions(url: string, more: Partial<RequesterOptions>) {
  const waits: Waits = [];
  const steps: Parameters<RequesterOptions["onStep"]>[0][] = [];
  const options: RequesterOptions = {
    base: new URL(url),
    proxy: undefined,
    token: KEY,
    userAgent: "keyway-sync-action/1.2.3 (run 4711)",
    signal: new AbortController().signal,
    writeSignal: new AbortController().signal,
    now: () => new Date(),
    clock: () => performance.now(),
    random: () => 0,
    onStep: (step) => steps.push(step),
    onWait: (ms) => waits.push(ms),
    ...more,
  };
  return { options, waits, steps };
}

function closing<Subject extends { close(): Promise<void> }>(subject: Subject) {
  return { subject, [Symbol.asyncDispose]: () => subject.close() };
}
