import { describe, expect, it } from "vitest";
import { CancelledError } from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { isProvenUndone, watchUntilStill } from "../../../src/sync/settle.ts";
import {
  answered,
  answerOf,
  environmentOf,
  failureOf,
  type Given,
  inputsOf,
  keywayOf,
  planOf,
  previewOf,
  roomFor,
  unreachable,
} from "../../support/builders.ts";

const planned: Given = { create: ["A", "B", "C"], skip: ["S"] };
const done: Given = { skip: ["A", "B", "C", "S"] };
const half: Given = { create: ["B", "C"], skip: ["A", "S"] };
const most: Given = { create: ["C"], skip: ["A", "B", "S"] };

/** Watches production through reads that show one after the other; the last one stays. Tells the pauses it made. */
async function watched(
  reads: readonly Given[],
  more: { inputs?: Partial<Inputs>; remaining?: number; spare?: number; planned?: Given } = {},
) {
  const pauses: number[] = [];
  let turn = 0;
  const keyway = keywayOf({
    preview: async (_, _pair, direction) => {
      const now = reads[Math.min(direction === "push" ? turn++ : turn - 1, reads.length - 1)] ?? {};
      if (keyway.rateLimit !== undefined) keyway.rateLimit = roomFor(keyway.rateLimit.remaining - 1);
      const { create = [], update = [], delete: gone = [], skip = [] } = now;
      return direction === "push"
        ? previewOf({ create, update, delete: gone, skip })
        : previewOf({ create: gone, skip: [...update, ...skip] });
    },
  });
  if (more.remaining !== undefined) keyway.rateLimit = roomFor(more.remaining);
  const scope = { keyway, target: planOf([]).target, policy: inputsOf(more.inputs) };
  const environment = environmentOf(more.planned ?? planned, more.inputs);
  await watchUntilStill(scope, environment, more.spare ?? 0, async (ms) => {
    pauses.push(ms);
  });
  return { pauses, asked: keyway.asked.length };
}

describe("a write without a complete answer", () => {
  it.each<[string, readonly Given[], number[]]>([
    ["ends at once when all is done", [done], []],
    ["ends as soon as all is done", [planned, half, done], [1_000, 2_000]],
    [
      "goes on for a minute while nothing of it is seen",
      [planned],
      [1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000],
    ],
    ["ends when what has begun has not moved for four seconds", [planned, half], [1_000, 2_000, 4_000]],
    ["goes on while it moves", [planned, half, half, most, most], [1_000, 2_000, 4_000, 8_000]],
    ["goes on when a read within four seconds shows no move", [half, half, most], [1_000, 2_000, 4_000]],
    [
      "goes on for a minute at most, although it moves",
      [planned, half, most, half, most, half, most, half],
      [1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000],
    ],
  ])("is watched, which %s", async (_, reads, pauses) => {
    expect((await watched(reads)).pauses).toEqual(pauses);
  });

  it("is watched by what it writes, ignored names included", async () => {
    const inputs = { ignore: ["A", "B", "C"] };
    const mixed = { planned: { ...planned, update: ["U"] }, inputs };
    const reads = [
      { ...planned, update: ["U"] },
      { ...half, update: ["U"] },
    ];
    expect((await watched(reads, mixed)).pauses).toEqual([1_000, 2_000, 4_000]);
  });

  it("is not watched with requests that are needed afterwards", async () => {
    // Each read takes one, and the next one must be there besides those to spare.
    expect(await watched([planned], { remaining: 10, spare: 7 })).toEqual({
      pauses: [1_000, 2_000],
      asked: 3,
    });
    expect(await watched([planned], { remaining: 5, spare: 5 })).toEqual({ pauses: [], asked: 1 });
  });

  it("takes two requests a read where it is a pull", async () => {
    const pull = { planned: { delete: ["A"], skip: ["S"] }, inputs: { direction: "pull" } } as const;
    const left = { ...pull, remaining: 10, spare: 5 };
    expect(await watched([{ delete: ["A"], skip: ["S"] }], left)).toEqual({ pauses: [1_000], asked: 4 });
  });

  it("is not watched once the run is cancelled", async () => {
    const cancelled = new CancelledError();
    const keyway = keywayOf({ preview: async () => previewOf({ create: ["A"] }) });
    const scope = { keyway, target: planOf([]).target, policy: inputsOf() };
    const watching = watchUntilStill(scope, environmentOf({ create: ["A"] }), 0, async () => {
      throw cancelled;
    });
    expect(await failureOf(watching)).toBe(cancelled);
    expect(keyway.asked).toHaveLength(1);
  });
});

describe("a write that is proven not to have happened", () => {
  const before: Given = { create: ["A"], update: ["B"], skip: ["S"], providerCount: 2 };
  const error = answered(500);

  it.each<[string, Parameters<typeof isProvenUndone>[0], Given, Given | undefined, boolean]>([
    ["a bare 500, nothing changed, and nothing could hide", { error }, before, before, true],
    ["also where what stays is another", { error }, before, { ...before, skip: ["T"] }, true],
    [
      "not where a sensitive variable may hide the write",
      { error },
      { ...before, providerCount: 3 },
      before,
      false,
    ],
    [
      "not where an update might not show, because Keyway seems unable to read values",
      { error },
      { update: ["A", "B", "C"], providerCount: 3 },
      { update: ["A", "B", "C"], providerCount: 3 },
      false,
    ],
    [
      "also where no value was seen to be equal, but few differ",
      { error },
      { create: ["A"], update: ["B"], providerCount: 1 },
      { create: ["A"], update: ["B"], providerCount: 1 },
      true,
    ],
    ["not where the provider holds one more now", { error }, before, { ...before, providerCount: 3 }, false],
    [
      "not where something of it is seen",
      { error },
      before,
      { ...before, create: [], skip: ["A", "S"], providerCount: 3 },
      false,
    ],
    [
      "not where an operation is another now",
      { error },
      before,
      { create: [], update: ["A", "B"], skip: ["S"], providerCount: 3 },
      false,
    ],
    ["not where nobody counted before", { error }, { create: ["A"], skip: ["S"] }, before, false],
    [
      "not where nobody counted afterwards",
      { error },
      before,
      { create: ["A"], update: ["B"], skip: ["S"] },
      false,
    ],
    ["not where nobody could look", { error }, before, undefined, false],
    ["not where a proxy gave up", { error: answered(502) }, before, before, false],
    ["not where no answer came", { error: unreachable() }, before, before, false],
    ["not where Keyway answered", { answer: answerOf({ ok: false }) }, before, before, false],
  ])("is %s", (_, attempt, planned, after, proven) => {
    expect(isProvenUndone(attempt, environmentOf(planned), after && environmentOf(after))).toBe(proven);
  });
});
