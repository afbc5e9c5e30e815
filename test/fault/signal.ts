import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock } from "../support/fast-clock.ts";
import { errorOf, expectHonest, TWO, TWO_SYNCED, tally } from "../support/faulty.ts";
import {
  actsInSilence,
  answers,
  answersLate,
  bare500,
  drips,
  either,
  type Fault,
  type Front,
  hangs,
  isPreview,
  isRead,
  isWrite,
  on,
  passedOn,
  resets,
  type Script,
  type Seen,
  startFront,
} from "../support/front.ts";
import { startProxy } from "../support/proxy.ts";
import { runStep, type StepResult } from "../support/runner.ts";
import { CONNECTION, ending, held, PROJECT, shop, TOKEN } from "../support/situation.ts";

/** A run that is asked to end. */
interface Cancelled {
  result: StepResult;
  /** Milliseconds from the first signal to the end of the process. */
  ms: number;
}

/** Sends signals to a run, milliseconds after the first request that matches has come. */
class Canceller {
  #pid = 0;
  #at = 0;
  #begun = false;
  readonly #signals: readonly (readonly [signal: NodeJS.Signals, ms: number])[];

  constructor(...signals: (readonly [signal: NodeJS.Signals, ms: number])[]) {
    this.#signals = signals;
  }

  /** Lets a request begin the countdown, and does nothing else to it. */
  when(which: (seen: Seen) => boolean): Script {
    return (seen) => {
      if (which(seen)) this.begin();
      return undefined;
    };
  }

  /** Begins the countdown, the first time that it is called. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    for (const [index, [signal, ms]] of this.#signals.entries())
      setTimeout(() => {
        if (index === 0) this.#at = performance.now();
        process.kill(this.#pid, signal);
      }, ms);
  }

  async run(url: string, inputs = {}, env: Record<string, string> = {}): Promise<Cancelled> {
    const ids = { provider: "vercel", connectionId: CONNECTION, projectId: PROJECT, token: TOKEN };
    const result = await runStep({
      with: { apiUrl: url, mode: "sync", ...ids, ...inputs },
      env,
      onStart: (pid) => {
        this.#pid = pid;
      },
    });
    const ms = performance.now() - this.#at;
    expectHonest(result);
    return { result, ms };
  }
}

/** Five seconds of a run pass in 1.25 here: what is to come in time has to come in a quarter of its time, too. */
const HASTILY = fastClock({ limits: 4 });

/** Milliseconds of a run's own clock: more than the five seconds even on a busy machine, less than any other limit. */
const MUCH_LATER = 15_000;

/** Milliseconds after its first signal at which the runner ends a process that is still there. */
const KILL = 10_000;

const cancelled = { exitCode: 1, failureReason: "cancelled" };

/** Requests to write that reached a front. */
function sent({ requests }: Front): number {
  return tally(requests).POST ?? 0;
}

/** Milliseconds that the run gave its write, by its own clock. */
function msOfWrite({ report }: StepResult): number {
  const requests = (report?.requests ?? []) as { method: string; ms: number }[];
  return requests.find(({ method }) => method === "POST")?.ms ?? 0;
}

/** The id under which the server's own log has the write. */
function writeIdOf({ requests }: Front) {
  return requests.find(isWrite)?.headers["x-request-id"];
}

describe.concurrent.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("ends a run whose reads hang at once", async () => {
    const canceller = new Canceller([signal, 200]);
    await using front = await startFront(either(canceller.when(isPreview), on(isRead, hangs)));
    const { result, ms } = await canceller.run(front.url);
    expect(ending(result)).toEqual({ ...cancelled, result: "error", drift: "" });
    expect(ms).toBeLessThan(KILL);
    expect(result.summary).toMatch(/cancelled/i);
  });

  test("gives a write in flight the time to be answered, and tells the answer", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller([signal, 300]);
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, answersLate(600))), {
      behind: sandbox,
    });
    const { result, ms } = await canceller.run(front.url, {}, HASTILY);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "partially-synced" });
    expect(errorOf(result)).toMatch(/cancelled while production was written.*Keyway reported success/);
    expect(ms).toBeLessThan(KILL);
    expect(sent(front)).toBe(1);
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("gives up a write that is not answered within 5 s, and tells that it is unknown", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller([signal, 300]);
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, actsInSilence)), {
      behind: sandbox,
    });
    const { result } = await canceller.run(front.url, {}, HASTILY);
    expect(ending(result)).toEqual({ ...cancelled, result: "error", drift: "" });
    expect(errorOf(result)).toMatch(
      /cancelled while production was written.*no complete answer came[\s\S]*may still be at work/,
    );
    expect(result.report?.requests).toContainEqual(
      expect.objectContaining({ method: "POST", requestId: writeIdOf(front) }),
    );
    expect(msOfWrite(result)).toBeGreaterThan(4_500);
    expect(msOfWrite(result)).toBeLessThan(MUCH_LATER);
    expect(sent(front)).toBe(1);
  });
});

describe.concurrent("a run that is cancelled", () => {
  test("at the first byte of its log tells so, eight times out of eight", async () => {
    await using front = await startFront(on(isRead, hangs));
    const ids = { provider: "vercel", connectionId: CONNECTION, projectId: PROJECT, token: TOKEN };
    const cancelAtOnce = () =>
      runStep({
        with: { apiUrl: front.url, mode: "sync", ...ids },
        onOutput: (pid) => process.kill(pid, "SIGINT"),
      });
    for (const result of await Promise.all(Array.from({ length: 8 }, cancelAtOnce))) {
      expectHonest(result);
      expect(ending(result)).toEqual({ ...cancelled, result: "error", drift: "" });
    }
  });

  test("gives up a write whose answer only drips", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller(["SIGINT", 300]);
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, drips(20_000))), {
      behind: sandbox,
    });
    const { result } = await canceller.run(front.url, {}, HASTILY);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "error" });
    expect(msOfWrite(result)).toBeLessThan(MUCH_LATER);
  });

  test("is not given more time by a second signal", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller(["SIGINT", 300], ["SIGTERM", 800], ["SIGINT", 1_300]);
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, actsInSilence)), {
      behind: sandbox,
    });
    const { result } = await canceller.run(front.url, {}, HASTILY);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "error" });
    expect(msOfWrite(result)).toBeLessThan(MUCH_LATER);
  });

  test("does not write the next environment", async () => {
    const vault = { production: { A: "new" }, staging: { B: "new" } };
    await using sandbox = await startSandbox(shop({ vault }));
    const canceller = new Canceller(["SIGINT", 100]);
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, answersLate(1_000))), {
      behind: sandbox,
    });
    const { result } = await canceller.run(front.url, { environments: "production, staging" });
    expect(ending(result)).toMatchObject({ ...cancelled, result: "partially-synced" });
    expect(sent(front)).toBe(1);
    expect(held(sandbox, "preview")).toEqual({});
  });

  test("does not repeat a write that failed meanwhile", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller(["SIGINT", 100]);
    const late: Fault = async (exchange) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await bare500()(exchange);
    };
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, late)), {
      behind: sandbox,
    });
    const { result } = await canceller.run(front.url);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "error" });
    expect(sent(front)).toBe(1);
  });

  test("stops waiting for the rate limit", async () => {
    const headers = { "retry-after": "30", "x-ratelimit-remaining": "0" };
    const canceller = new Canceller(["SIGTERM", 400]);
    await using front = await startFront(either(canceller.when(isPreview), on(isRead, bare500(headers))));
    const { result, ms } = await canceller.run(front.url);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "error" });
    expect(ms).toBeLessThan(KILL);
  });

  test("stops waiting to repeat a write", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller(["SIGINT", 500]);
    const limited = answers(429, "", { "retry-after": "30" });
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, limited)), {
      behind: sandbox,
    });
    const { result, ms } = await canceller.run(front.url);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "error" });
    expect(ms).toBeLessThan(KILL);
    expect(sent(front)).toBe(1);
  });

  test("stops looking what became of a write without an answer", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller(["SIGINT", 500]);
    await using front = await startFront(either(canceller.when(isWrite), on(isWrite, resets)), {
      behind: sandbox,
    });
    const { result, ms } = await canceller.run(front.url);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "error" });
    expect(ms).toBeLessThan(KILL);
    expect(sent(front)).toBe(1);
  });

  test("stops checking what it wrote", async () => {
    await using sandbox = await startSandbox(TWO);
    const canceller = new Canceller(["SIGINT", 300]);
    let written = false;
    const check = ({ method }: Seen) => method === "GET" && written;
    const writes: Fault = async (exchange) => {
      await passedOn(exchange);
      written = true;
    };
    await using front = await startFront(
      either(canceller.when(check), on(check, hangs), on(isWrite, writes)),
      { behind: sandbox },
    );
    const { result, ms } = await canceller.run(front.url);
    expect(ending(result)).toMatchObject({ ...cancelled, result: "partially-synced", drift: "" });
    expect(ms).toBeLessThan(KILL);
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("does not wait for a proxy that stays silent", async () => {
    const canceller = new Canceller(["SIGINT", 300]);
    const onTunnel = () => canceller.begin();
    await using proxy = await startProxy({}, { manners: "stays silent", onTunnel });
    const { result, ms } = await canceller.run("https://keyway.test", {}, { HTTPS_PROXY: proxy.url });
    expect(ending(result)).toMatchObject({ ...cancelled, result: "error" });
    expect(proxy.tunnels.length).toBeGreaterThan(0);
    expect(ms).toBeLessThan(KILL);
  });
});
