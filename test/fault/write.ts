import { describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { ending, green, held, PROJECT, red, row, shop, sync } from "../e2e/situation.ts";
import { fastClock } from "../support/fast-clock.ts";
import {
  errorOf,
  expectTokenInHeaderOnly,
  run,
  runBundle,
  TWO,
  TWO_SYNCED,
  tally,
} from "../support/faulty.ts";
import {
  answers,
  bare500,
  data,
  drips,
  either,
  type Fault,
  type Front,
  first,
  isRead,
  isStatus,
  isWrite,
  on,
  page,
  raw,
  resets,
  resetsAfterActing,
  resetsWhileActing,
  type Seen,
  startFront,
  switchesProtocols,
  truncates,
  truncatesUnsaid,
} from "../support/front.ts";

const SHUT = { API_KEY: "old" };

/** A write of which nothing is seen is watched for a minute, which passes in a second here. */
const HASTILY = { env: fastClock() };

/** Requests to write: as sent, and as they reached Keyway. */
function writesOf(front: Front, sandbox: Sandbox) {
  return { sent: tally(front.requests).POST ?? 0, reached: tally(sandbox.requests).POST ?? 0 };
}

/** The vault has these many names, and the provider none. */
function names(count: number) {
  const values = Object.fromEntries(Array.from({ length: count }, (_, index) => [`NAME_${index}`, "new"]));
  return { values, seed: shop({ vault: { production: values } }) };
}

describe.concurrent("a write whose answer is lost", () => {
  test("is not repeated when the connection was reset before Keyway acted", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isWrite, resets), { behind: sandbox });
    const result = await runBundle(front, {}, HASTILY);
    expect(ending(result)).toMatchObject({ exitCode: 1, result: "error", failureReason: "unavailable" });
    expect(errorOf(result)).toMatch(
      /writing production.*not retried. 0 changes confirmed; 2 secrets are not confirmed as written/,
    );
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 0 });
    expect(held(sandbox)).toEqual(SHUT);
    expectTokenInHeaderOnly(front);
  });

  test.each<[string, Fault]>([
    ["the connection was reset after Keyway acted", resetsAfterActing],
    ["the answer was cut off", truncates],
    ["the answer was cut off without anything saying so", truncatesUnsaid],
    ["a proxy answered 502 with a page", afterActing(page(502))],
    ["a proxy answered 504 with a page", afterActing(page(504))],
    ["a proxy answered 200 with a page", afterActing(page(200))],
    ["a proxy answered 403 with a page", afterActing(page(403))],
    ["a gateway answered 503 in JSON", afterActing(answers(503, { detail: "busy" }))],
    ["a gateway answered 504 without a body", afterActing(answers(504, ""))],
    ["the answer was empty", afterActing(answers(200, ""))],
    ["the answer was in an unknown shape", afterActing(data({ done: true }))],
    ["the answer was no HTTP", afterActing(raw("SSH-2.0-OpenSSH_9.6\r\n"))],
    ["the answer took the connection for something else", afterActing(switchesProtocols)],
    ["Keyway said 500 after it had written", afterActing(bare500())],
    ["it was redirected with 307", afterActing(answers(307, "", { location: "http://127.0.0.1:9/" }))],
  ])("is found done by a look, and not repeated, when %s", async (_, fault) => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isWrite, fault), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(green("synced"));
    expect(result.summary).toContain("but a check afterwards found every planned change in place");
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 1 });
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("is told in a warning when the look finds it done", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isWrite, resetsAfterActing), { behind: sandbox });
    const { log } = await run(front);
    expect(log).toMatch(/^::warning[^:]*::.*production/m);
  });

  test("is looked at while Keyway goes on name by name, until it is done", async () => {
    const { seed, values } = names(5);
    await using sandbox = await startSandbox({ ...seed, faults: { writeDelayMs: 40 } });
    await using front = await startFront(on(isWrite, resetsWhileActing(10)), { behind: sandbox });
    const result = await runBundle(front, {}, HASTILY);
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs.created).toBe("5");
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 1 });
    expect(held(sandbox)).toEqual(values);
  });

  test("is looked at in the same way when it is the second, after a 500 that wrote nothing", async () => {
    const { seed, values } = names(5);
    await using sandbox = await startSandbox({ ...seed, faults: { writeDelayMs: 40 } });
    const faults = either(on(isWrite, bare500(), 1), on(isWrite, resetsWhileActing(10)));
    await using front = await startFront(faults, { behind: sandbox });
    const result = await runBundle(front, {}, HASTILY);
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs.created).toBe("5");
    expect(writesOf(front, sandbox)).toEqual({ sent: 2, reached: 1 });
    expect(held(sandbox)).toEqual(values);
  });

  test.each<[string, Fault]>([
    ["a gateway answered 504", page(504)],
    ["something in front answered a bare 500 at once", bare500()],
  ])("is watched, and not repeated, when %s while Keyway goes on for 18 s", async (_, fault) => {
    const { seed, values } = names(6);
    await using sandbox = await startSandbox({ ...seed, faults: { writeDelayMs: 60 } });
    const givesUp: Fault = async (exchange) => {
      const acting = exchange.act();
      await fault(exchange);
      await acting;
    };
    await using front = await startFront(on(isWrite, givesUp), { behind: sandbox });
    const result = await runBundle(front, {}, HASTILY);
    expect(ending(result)).toEqual(green("synced"));
    expect(result.summary).toContain("but a check afterwards found every planned change in place");
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 1 });
    expect(held(sandbox)).toEqual(values);
  });

  test("is told as far as it is confirmed when Keyway takes longer than anyone looks", async () => {
    // A name every three seconds of the run, for two minutes.
    await using sandbox = await startSandbox({ ...names(40).seed, faults: { writeDelayMs: 60 } });
    await using front = await startFront(on(isWrite, resetsWhileActing(10)), { behind: sandbox });
    const result = await runBundle(front, {}, HASTILY);
    expect(ending(result)).toMatchObject(red("partially-synced", "unavailable", true));
    const [, confirmed, unseen] =
      /(\d+) changes? confirmed; (\d+) secrets? (?:is|are) not confirmed as written/.exec(errorOf(result)) ??
      [];
    expect(Number(confirmed) + Number(unseen)).toBe(40);
    expect(result.outputs.created).toBe(confirmed);
    expect(errorOf(result)).toContain("may still be processing it");
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 1 });
  });

  test("is not lost where the answer only comes slowly", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isWrite, drips(500)), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(green("synced"));
    expect(result.log).not.toMatch(/^::warning/m);
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 1 });
  });

  test("stops the run before the next environment when it is not confirmed", async () => {
    const vault = { production: { API_KEY: "new" }, staging: { BANNER: "new" } };
    await using sandbox = await startSandbox(shop({ vault }));
    await using front = await startFront(on(isWrite, resets, 1), { behind: sandbox });
    const result = await runBundle(front, { environments: "production, staging" }, HASTILY);
    expect(ending(result)).toMatchObject({ result: "error", failureReason: "unavailable" });
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 0 });
    expect(held(sandbox, "preview")).toEqual({});
  });

  test("leaves the run without an answer when Keyway cannot be looked at either", async () => {
    await using sandbox = await startSandbox(TWO);
    let gone = false;
    await using front = await startFront(
      either(
        on(
          isWrite,
          first(() => {
            gone = true;
          }, resetsAfterActing),
        ),
        on(() => gone, resets),
      ),
      { behind: sandbox },
    );
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(
      /The result of writing to production is unknown: no complete answer came.*checking it failed/,
    );
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 1 });
  });
});

describe.concurrent("a write that is known not to have happened", () => {
  test("is repeated once when no connection could be made for it", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startShutting(sandbox, 4, 300);
    const result = await run(front);
    expect(ending(result)).toEqual(green("synced"));
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 1 });
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("fails the run when no connection can be made for it at all", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startShutting(sandbox, 4);
    const result = await run(front);
    expect(ending(result)).toMatchObject({ exitCode: 1, result: "error", failureReason: "unavailable" });
    expect(errorOf(result)).toContain("refused");
    expect(writesOf(front, sandbox)).toEqual({ sent: 0, reached: 0 });
  });

  test("is repeated exactly once after a bare 500 that changed nothing", async () => {
    await using sandbox = await startSandbox({
      ...TWO,
      faults: { failWrites: "bare-500", failWriteNumber: 1 },
    });
    expect(ending(await sync(sandbox, {}, HASTILY))).toEqual(green("synced"));
    expect(tally(sandbox.requests).POST).toBe(2);
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("is not repeated a second time when the bare 500 stays", async () => {
    await using sandbox = await startSandbox({ ...TWO, faults: { failWrites: "bare-500" } });
    const result = await sync(sandbox, {}, HASTILY);
    expect(ending(result)).toMatchObject({ exitCode: 1, result: "error", failureReason: "write-failed" });
    expect(tally(sandbox.requests).POST).toBe(2);
    expect(held(sandbox)).toEqual(SHUT);
  });

  test("is not repeated after a bare 500 that changed something", async () => {
    const seed = shop({ vault: { production: { A: "new", B: "new" } } });
    const faults = { failWrites: "bare-500-after-writing" as const, refuseNames: ["B"] };
    await using sandbox = await startSandbox({ ...seed, faults });
    const result = await sync(sandbox, {}, HASTILY);
    expect(ending(result)).toMatchObject(red("partially-synced", "write-failed", true));
    expect(tally(sandbox.requests).POST).toBe(1);
    expect(held(sandbox)).toEqual({ A: "new" });
  });

  test.each([
    ["500 with the headers of the rate limit", 500, { "retry-after": "1", "x-ratelimit-remaining": "0" }],
    ["429", 429, { "retry-after": "1" }],
  ])("is repeated once, after the wait, when it was turned away with %s", async (_, status, headers) => {
    await using sandbox = await startSandbox(TWO);
    const limited = answers(status, { detail: "An unexpected error occurred" }, headers);
    let turnedAway = 0;
    let repeated = 0;
    const script = either(
      on(
        isWrite,
        first(() => {
          turnedAway = performance.now();
        }, limited),
        1,
      ),
      on(isWrite, async (exchange) => {
        repeated = performance.now();
        const answer = await exchange.act();
        exchange.response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
      }),
    );
    await using front = await startFront(script, { behind: sandbox });
    expect(ending(await run(front))).toEqual(green("synced"));
    expect(repeated - turnedAway).toBeGreaterThanOrEqual(990);
    expect(repeated - turnedAway).toBeLessThan(4_000);
    expect(writesOf(front, sandbox)).toEqual({ sent: 2, reached: 1 });
  });

  test("is sent a second time at most when it is turned away each time", async () => {
    await using sandbox = await startSandbox(TWO);
    const limited = bare500({ "retry-after": "1", "x-ratelimit-remaining": "0" });
    await using front = await startFront(on(isWrite, limited), { behind: sandbox });
    const result = await runBundle(front, {}, HASTILY);
    expect(ending(result)).toMatchObject({ exitCode: 1, result: "error", failureReason: "rate-limited" });
    expect(writesOf(front, sandbox)).toEqual({ sent: 2, reached: 0 });
  });

  test("is neither waited for nor repeated when the rate limit lasts too long", async () => {
    await using sandbox = await startSandbox(TWO);
    const limited = bare500({ "retry-after": "900", "x-ratelimit-remaining": "0" });
    await using front = await startFront(on(isWrite, limited), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toMatchObject({ exitCode: 1, result: "error", failureReason: "rate-limited" });
    expect(errorOf(result)).toMatch(/\d\d:\d\d UTC/);
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 0 });
    expect(result.log).not.toContain("Waiting");
  });

  test("has a connection of its own, which no read has used", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(() => undefined, { behind: sandbox });
    expect(ending(await run(front))).toEqual(green("synced"));
    const reads = new Set(front.requests.filter(isRead).map(({ connection }) => connection));
    const [write] = front.requests.filter(isWrite);
    expect(reads).not.toContain(write?.connection);
  });
});

describe.concurrent("a write that is told to wait", () => {
  const limited = bare500({ "retry-after": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" });
  const drifted = { vault: { production: { A: "new" } }, vercel: { production: { A: "old", OLD: "x" } } };
  const appear = ({ vercel }: Sandbox) =>
    vercel.rows(PROJECT).push(...Array.from({ length: 9 }, (_, index) => row(`FOREIGN_${index}`, "x")));
  const vanish = ({ keyway }: Sandbox) => keyway.secrets("acme/shop", "production").clear();

  test.each<[string, string, (sandbox: Sandbox) => unknown]>([
    ["nine variables appear that would be deleted", "guard-deletes", appear],
    ["the vault is emptied", "guard-empty-source", vanish],
    [
      "a name is added",
      "guard-plan-changed",
      ({ keyway }) => keyway.secrets("acme/shop", "production").set("LATE", "1"),
    ],
  ])("is not sent again where %s meanwhile", async (_, guard, change) => {
    await using sandbox = await startSandbox(shop(drifted));
    const turnsAway = first(() => void change(sandbox), limited);
    await using front = await startFront(on(isWrite, turnsAway, 1), { behind: sandbox });
    const result = await runBundle(front, { allowDelete: "true", maxDeletes: "1" }, HASTILY);
    expect(ending(result)).toEqual(red("refused", guard, true));
    expect(writesOf(front, sandbox)).toEqual({ sent: 1, reached: 0 });
  });

  test("is judged again by everything that was read before it, then sent once", async () => {
    await using sandbox = await startSandbox(shop(drifted));
    await using front = await startFront(on(isWrite, limited, 1), { behind: sandbox });
    const result = await runBundle(front, { allowDelete: "true" }, HASTILY);
    expect(ending(result)).toEqual(green("synced"));
    const statuses = front.requests.filter(isStatus);
    expect(statuses).toHaveLength(2);
    expect(writesOf(front, sandbox)).toEqual({ sent: 2, reached: 1 });
    expect(held(sandbox)).toEqual({ A: "new" });
  });

  test("is not sent where the world changed while another target was asked for and had to wait", async () => {
    await using sandbox = await startSandbox(shop({ vault: { staging: { A: "1" } } }));
    const late = () => void sandbox.keyway.secrets("acme/shop", "staging").set("LATE", "2");
    const ofProduction = ({ url }: Seen) => url.includes("keywayEnvironment=production");
    await using front = await startFront(on(ofProduction, first(late, limited), 1), { behind: sandbox });
    const result = await runBundle(front, { environments: "staging:preview" }, HASTILY);
    expect(ending(result)).toEqual(red("refused", "guard-plan-changed", true));
    expect(writesOf(front, sandbox)).toEqual({ sent: 0, reached: 0 });
  });

  test("for a later environment is compared with the plan, and leaves the run partial", async () => {
    const vault = { production: { A: "new" }, staging: { B: "new" } };
    await using sandbox = await startSandbox(shop({ vault }));
    const late = () => void sandbox.keyway.secrets("acme/shop", "staging").set("LATE", "2");
    const second = ({ method, body }: Seen) => method === "POST" && body.includes("staging");
    await using front = await startFront(on(second, first(late, limited), 1), { behind: sandbox });
    const result = await runBundle(front, { environments: "production, staging" }, HASTILY);
    expect(ending(result)).toEqual(red("partially-synced", "guard-plan-changed", true));
    expect(writesOf(front, sandbox)).toEqual({ sent: 2, reached: 1 });
    expect([held(sandbox), held(sandbox, "preview")]).toEqual([vault.production, {}]);
  });

  test("for a later environment is sent once more where nothing changed", async () => {
    const vault = { production: { A: "new" }, staging: { B: "new" } };
    await using sandbox = await startSandbox(shop({ vault }));
    const second = ({ method, body }: Seen) => method === "POST" && body.includes("staging");
    await using front = await startFront(on(second, limited, 1), { behind: sandbox });
    const result = await runBundle(front, { environments: "production, staging" }, HASTILY);
    expect(ending(result)).toEqual(green("synced"));
    expect(writesOf(front, sandbox)).toEqual({ sent: 3, reached: 2 });
    expect([held(sandbox), held(sandbox, "preview")]).toEqual([vault.production, vault.staging]);
  });
});

/** The server acts, and something else is answered in its place. */
function afterActing(fault: Fault): Fault {
  return async (exchange) => {
    await exchange.act();
    await fault(exchange);
  };
}

/** A front that takes no new connections once it has seen these many requests, for some time or for good. */
async function startShutting(behind: Sandbox, requests: number, forMs?: number): Promise<Front> {
  const front: Front = await startFront(
    () => {
      if (front.requests.length !== requests) return undefined;
      front.refuse();
      if (forMs !== undefined) setTimeout(() => void front.accept(), forMs);
      return undefined;
    },
    { behind },
  );
  return front;
}
