import { expect, test } from "vitest";
import { fastClock } from "../support/fast-clock.ts";
import { runNode } from "../support/runner.ts";

/** What a program prints whose time goes faster. */
async function printed(program: string): Promise<{ log: string; ms: number }> {
  return runNode(["--input-type=module", "--eval", program], { PATH: "", ...fastClock() });
}

test("a wait of a minute is over soon, and the clock says that it was a minute", async () => {
  const { log, ms } = await printed(`
    import { setTimeout as sleep } from "node:timers/promises";
    const began = process.hrtime.bigint();
    await sleep(60_000);
    console.log(Math.floor(Number(process.hrtime.bigint() - began) / 1e9));
  `);
  expect(log).toBe("60\n");
  expect(ms).toBeLessThan(10_000);
});
test("waits side by side take the time of the longest", async () => {
  const { log } = await printed(`
    import { setTimeout as sleep } from "node:timers/promises";
    const began = performance.now();
    await Promise.all([sleep(10_000), sleep(20_000)]);
    console.log(Math.floor((performance.now() - began) / 1000));
  `);
  expect(log).toBe("20\n");
});
test("time limits end sooner as well", async () => {
  const { log, ms } = await printed(`
    import { once } from "node:events";
    // Later than the other, which keeps no process alive.
    const late = new Promise((resolve) => setTimeout(resolve, 30_000, "late"));
    await once(AbortSignal.timeout(20_000), "abort");
    console.log(await late);
  `);
  expect(log).toBe("late\n");
  expect(ms).toBeLessThan(10_000);
});
test("a wait can still be ended before its time", async () => {
  const { log } = await printed(`
    import { setTimeout as sleep } from "node:timers/promises";
    const [end, began] = [new AbortController(), process.hrtime()];
    setTimeout(() => end.abort(), 1_000);
    await sleep(600_000, undefined, { signal: end.signal }).catch(({ name }) => console.log(name));
    console.log(process.hrtime(began)[0] < 600);
  `);
  expect(log).toBe("AbortError\ntrue\n");
});
test("the time of day moves with the waits, and other times are what they are", async () => {
  const { log } = await printed(`
    import { setTimeout as sleep } from "node:timers/promises";
    const [began, then] = [Date.now(), new Date()];
    await sleep(20_000);
    console.log(Math.round((Date.now() - began) / 10_000), Math.round((new Date() - then) / 10_000));
    console.log(new Date(0).toISOString(), new Date() instanceof Date);
  `);
  expect(log).toBe("2 2\n1970-01-01T00:00:00.000Z true\n");
});
