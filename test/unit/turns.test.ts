import { describe, expect, it } from "vitest";
import { Turns } from "../../src/keyway/turns.ts";

/** Work that ends when it is told to, and what has begun so far. */
function bench(atOnce: number, count: number) {
  const turns = new Turns(atOnce);
  const begun: number[] = [];
  const works = Array.from({ length: count }, (_, index) => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const done = turns.take(() => {
      begun.push(index);
      return promise;
    });
    return { done, end: () => resolve(index), fail: () => reject(new Error(`${index}`)) };
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { begun, works, settled };
}

describe("turns", () => {
  it("are given at once as long as there are some", async () => {
    const { begun, settled } = bench(3, 3);
    await settled();
    expect(begun).toEqual([0, 1, 2]);
  });

  it("come in the order of asking as others end, whichever they are", async () => {
    const { begun, works, settled } = bench(2, 5);
    works[1]?.end();
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    works[2]?.end();
    works[0]?.end();
    await settled();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it("pass on after a failure, which is told to who asked", async () => {
    const { begun, works, settled } = bench(1, 2);
    works[0]?.fail();
    await expect(works[0]?.done).rejects.toThrow("0");
    await settled();
    expect(begun).toEqual([0, 1]);
    works[1]?.end();
    await expect(works[1]?.done).resolves.toBe(1);
  });

  it("are free again when their work has ended", async () => {
    const turns = new Turns(1);
    await turns.take(async () => undefined);
    await expect(turns.take(async () => "again")).resolves.toBe("again");
  });
});
