import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { errorOf, run, TWO, TWO_SYNCED, tally } from "../support/faulty.ts";
import {
  answers,
  bare500,
  either,
  type Fault,
  isPreview,
  isRead,
  on,
  page,
  startFront,
} from "../support/front.ts";
import { annotations, ending, green, held, red, shop } from "../support/situation.ts";

const SAME = shop({ vault: { production: { A: "1" } }, vercel: { production: { A: "1" } } });

/** Ten environments, by pairs, so that none of them is mapped. */
const TEN = Array.from({ length: 10 }, (_, index) => `env${index}:env${index}`).join(",");

/** Reads of a sync that go side by side: eight for its first four environments, and the connections. */
const AT_ONCE = 8 + 1;

/** Requests of a run whose ten environments cannot be read: those at once, the retries, the diagnosis. */
const MOST_REQUESTS = AT_ONCE + 8 + 2;

/** Turned away by the rate limit, as a live server says it: 500, and only headers tell. */
function limited(seconds: number, more: Record<string, string> = {}): Fault {
  const reset = String(seconds);
  return bare500({
    "retry-after": reset,
    "x-ratelimit-limit": "100",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": reset,
    ...more,
  });
}

describe.concurrent("a short rate limit", () => {
  test.each<[string, Fault]>([
    ["500 and headers", limited(1)],
    ["429 and Retry-After", answers(429, { detail: "Too many" }, { "retry-after": "1" })],
    ["429 and the seconds until the reset", answers(429, "", { "x-ratelimit-reset": "1" })],
    ["429 with a page", page(429, { "retry-after": "1" })],
    ["503 and Retry-After", answers(503, { detail: "busy" }, { "retry-after": "1" })],
  ])("told by %s is waited out, once for reads that go side by side", async (_, fault) => {
    await using sandbox = await startSandbox(SAME);
    await using front = await startFront(on(isRead, fault, 3), { behind: sandbox });
    const begun = performance.now();
    const result = await run(front);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
    expect(result.log.match(/Waiting 1000 ms/g)).toHaveLength(1);
    expect(front.requests).toHaveLength(6);
  });

  test("told by a date is waited out", async () => {
    await using sandbox = await startSandbox(SAME);
    const now = Date.now();
    const headers = {
      date: new Date(now).toUTCString(),
      "retry-after": new Date(now + 1_000).toUTCString(),
    };
    await using front = await startFront(on(isPreview, answers(429, "", headers), 1), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(result.log).toContain("Waiting 1000 ms");
  });

  test("is not seen in the last request that is allowed", async () => {
    await using sandbox = await startSandbox({
      ...SAME,
      faults: { rateLimit: { limit: 2, windowSeconds: 900 } },
    });
    expect(ending(await run(sandbox, { mode: "preview" }))).toEqual(green("in-sync"));
  });
});

describe.concurrent("a long rate limit", () => {
  test.each<[string, Fault]>([
    ["500 and headers", limited(900)],
    ["429 and Retry-After", answers(429, { detail: "Too many" }, { "retry-after": "900" })],
  ])("told by %s ends the run with the time to come back", async (_, fault) => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isRead, fault), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    const [, time = ""] = /(\d\d:\d\d) UTC \(in 15 minutes\)/.exec(errorOf(result)) ?? [];
    const inFifteen = new Date(Date.now() + 900_000).toISOString();
    const told = Date.parse(`${inFifteen.slice(0, 11)}${time}Z`);
    expect(Math.abs(told - Date.parse(inFifteen)) % 86_400_000).toBeLessThan(90_000);
    expect(result.summary).toContain(time);
    expect(front.requests.length).toBeLessThanOrEqual(3);
    expect(result.log).not.toContain("Waiting");
  });

  test("is not waited for when a 503 asks for it either", async () => {
    await using sandbox = await startSandbox(TWO);
    const busy = answers(503, { detail: "busy" }, { "retry-after": "600" });
    await using front = await startFront(on(isRead, busy), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(front.requests.length).toBeLessThanOrEqual(3);
    expect(result.log).not.toContain("Waiting");
  });

  test("is not asked again by ten environments", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isRead, limited(900)), { behind: sandbox });
    const result = await run(front, { environments: TEN });
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    expect(front.requests.length).toBeLessThanOrEqual(AT_ONCE);
  });
});

describe.concurrent("the requests that are left", () => {
  test("keep a sync from being begun that they could not finish", async () => {
    await using sandbox = await startSandbox({
      ...TWO,
      faults: { rateLimit: { limit: 5, windowSeconds: 900 } },
    });
    const result = await run(sandbox);
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    expect(errorOf(result)).toMatch(/leaves 1 request, .*2 are needed.*UTC/);
    expect(tally(sandbox.requests)).toEqual({ GET: 4 });
    expect(held(sandbox)).toEqual({ API_KEY: "old" });
  });

  test("may just be enough", async () => {
    await using sandbox = await startSandbox({
      ...TWO,
      // Status, preview, connections and the vault; then the write and its check. Vercel's other targets give way.
      faults: { rateLimit: { limit: 4 + 2, windowSeconds: 900 } },
    });
    expect(ending(await run(sandbox))).toEqual(green("synced"));
    expect(tally(sandbox.requests)).toEqual({ GET: 5, POST: 1 });
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("are waited for when their window resets soon", async () => {
    await using sandbox = await startSandbox({
      ...TWO,
      faults: { rateLimit: { limit: 5, windowSeconds: 3 } },
    });
    const result = await run(sandbox);
    expect(ending(result)).toEqual(green("synced"));
    expect(result.log).toMatch(/Waiting \d+ (?:ms|seconds)/);
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test.each<[string, Fault]>([
    ["a bare 500", bare500()],
    ["a 503", answers(503, "")],
    ["a web page", page(502)],
    ["a 401", answers(401, { detail: "Invalid or revoked API key" })],
  ])("are not eaten by ten environments behind %s", async (_, fault) => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isRead, fault), { behind: sandbox });
    const result = await run(front, { environments: TEN });
    expect(result.outputs.result).toBe("error");
    expect(front.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  test("are not eaten by ten environments behind a rate limit that is short each time", async () => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isRead, limited(1)), { behind: sandbox });
    const result = await run(front, { environments: TEN });
    expect(ending(result)).toEqual(red("error", "rate-limited", ""));
    expect(front.requests.length).toBeLessThanOrEqual(AT_ONCE * 3);
  });

  test("are kept for the diagnosis of ten environments behind a wrong project", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await run(sandbox, { environments: TEN, projectId: "prj_wrong" });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(/prj_wrong is not among the projects that it lists.*first page only/);
    expect(sandbox.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  test("let look-ups go before a sync goes unchecked", async () => {
    const seed = shop({ vault: { production: { A: "1" }, staging: { B: "2" }, development: { C: "3" } } });
    // Six reads, two second statuses, connections and vault; then three writes, two checks of what was written, and
    // the check of everything at the end.
    await using sandbox = await startSandbox({
      ...seed,
      faults: { rateLimit: { limit: 6 + 2 + 2 + 3 + 2 + 3, windowSeconds: 900 } },
    });
    const result = await run(sandbox, { environments: "production, staging, development" });
    expect(ending(result)).toEqual(green("synced"));
    expect(annotations(result, "error")).toEqual([]);
    expect(tally(sandbox.requests)).toEqual({ GET: 14, POST: 3 });
  });
});

test.concurrent("a wait that is over is forgotten: the next one is told anew", async () => {
  await using sandbox = await startSandbox(SAME);
  const script = either(on(isRead, limited(1), 3), on(isRead, limited(2), 1));
  await using front = await startFront(script, { behind: sandbox });
  const result = await run(front);
  expect(ending(result)).toEqual(green("in-sync"));
  expect(result.log.match(/Waiting \d+ ms/g)).toEqual(["Waiting 1000 ms", "Waiting 2000 ms"]);
});
