import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock, preload } from "../support/fast-clock.ts";
import { annotations, asked, ending, held, preview, red, shop, sync, writes } from "./situation.ts";

const situation = { vault: { production: { A: "new" } }, vercel: { production: { A: "old" } } };

/** A clock on which everything takes fifty times as long, and nothing is waited for any longer. */
const SLOW_WORLD = preload(`
  const now = process.hrtime.bigint.bind(process.hrtime);
  process.hrtime.bigint = () => now() * 50n;
`);

describe.concurrent("an outage that begins with the write", () => {
  test("of what Keyway decrypts with is a refused write, with what to do about the key", async () => {
    await using sandbox = await startSandbox(shop(situation));
    sandbox.before({ kind: "sync" }, () => {
      sandbox.outages.crypto = true;
    });
    sandbox.after({ kind: "sync" }, () => {
      sandbox.outages.crypto = false;
    });
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("error", "auth", ""));
    const [error] = annotations(result, "error");
    expect(error).toMatch(/write to production could not be made, so it changed nothing.*answered 401/);
    expect(error).toMatch(/new API key.*outage: run it again later/i);
    expect(error).not.toMatch(/no complete answer|not known|unknown/);
    expect(writes(sandbox)).toHaveLength(1);
    expect(held(sandbox)).toEqual({ A: "old" });
  });

  test("of its database, which stays, leaves the result unknown, and says that an answer came", async () => {
    await using sandbox = await startSandbox(shop(situation));
    sandbox.before({ kind: "sync" }, () => {
      sandbox.outages.database = true;
    });
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    const [error] = annotations(result, "error");
    expect(error).toMatch(
      /result of writing to production is unknown: Keyway answered 500.*checking it failed/,
    );
    expect(error).not.toContain("no complete answer");
    expect(writes(sandbox)).toHaveLength(1);
  });

  test("keeps what Keyway said of the write when it cannot be checked", async () => {
    const faults = { failWrites: "error-200" } as const;
    await using sandbox = await startSandbox(shop({ ...situation, faults }));
    sandbox.after({ kind: "sync" }, () => {
      sandbox.outages.database = true;
    });
    const result = await sync(sandbox, {}, { env: fastClock() });
    expect(ending(result)).toMatchObject(red("error", "unavailable"));
    expect(annotations(result, "error")[0]).toContain("Rate limited by Vercel API. Retry after 17 seconds.");
  });
});

describe.concurrent("what is out of order is told as what it is", () => {
  test("a provider that hangs, after one attempt for each read", async () => {
    const slow = { outages: { provider: "hangs" }, faults: { hangMs: 600 } } as const;
    await using sandbox = await startSandbox(shop({ ...situation, ...slow }));
    const result = await preview(sandbox, {}, { env: SLOW_WORLD });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(annotations(result, "error")[0]).toMatch(
      /gave up after \d+ s: Vercel probably does not answer it/,
    );
    expect(asked(sandbox).toSorted()).toEqual([
      "GET connections",
      "push production:production",
      "status production",
    ]);
  });
});
