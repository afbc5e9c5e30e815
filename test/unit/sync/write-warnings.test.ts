import { describe, expect, it } from "vitest";
import { writeWarnings } from "../../../src/sync/write-warnings.ts";
import {
  answered,
  answerOf,
  checkOf,
  environmentOf,
  type Given,
  outcomeIn,
  planOf,
  text,
  unreachable,
} from "../../support/builders.ts";

const PULL = { direction: "pull" } as const;

/** The warnings about one write of production, in plain words. */
function odd(
  state: Parameters<typeof outcomeIn>[1],
  more: Parameters<typeof outcomeIn>[2],
  given: Given = { create: ["A"], delete: ["B"], skip: ["S"] },
  policy: Parameters<typeof planOf>[1] = {},
): string[] {
  const plan = planOf([given], policy);
  const [planned] = plan.environments;
  const outcome = {
    ...outcomeIn("production", state, more),
    pair: planned?.pair ?? outcomeIn("x", "idle").pair,
  };
  return writeWarnings([outcome], plan).map(({ message }) => text(message));
}

const confirmed = checkOf("confirmed", { create: ["A"], delete: ["B"] });

describe("a write that is done", () => {
  it("warns of nothing where all went as planned", () => {
    const answer = answerOf({ created: 1, deleted: 1 });
    expect(odd("written", { check: confirmed, answer }, undefined, { allowDelete: true })).toEqual([]);
    expect(odd("idle", {})).toEqual([]);
  });

  it.each([
    [
      "a failure was reported",
      { answer: answerOf({ ok: false }) },
      "Keyway reported a failure for production",
    ],
    ["the server failed", { error: answered(500) }, "Keyway reported a failure for production"],
    ["no answer came", { error: unreachable() }, "Keyway did not answer completely for production"],
  ])("warns of a failure that is not to be seen: %s", (_, came, words) => {
    expect(odd("written", { check: confirmed, ...came })).toEqual([
      `${words}, but a check afterwards found every planned change in place`,
    ]);
  });

  it("warns of deletions that no preview listed", () => {
    const answer = answerOf({ deleted: 3 });
    expect(odd("written", { check: confirmed, answer }, undefined, { allowDelete: true })).toEqual([
      "Keyway also deleted 2 unlisted variables in production",
    ]);
  });

  it("does not take a deletion that failed for one that was not listed", () => {
    // Listed were two, one failed, and the answer counts the other.
    const failed = checkOf("failed", { delete: ["B"] }, { delete: ["C"] });
    const given = { skip: ["S"], delete: ["B", "C"] };
    const answer = answerOf({ deleted: 1 });
    expect(odd("failed", { check: failed, answer }, given, { allowDelete: true })).toEqual([]);
  });
});

describe("a write of values that nobody can see", () => {
  const check = checkOf("hidden", { create: ["B"] }, { create: ["A"] });

  it("says that they cannot be verified", () => {
    expect(odd("hidden", { check, answer: answerOf() })).toEqual([
      "1 secret of production cannot be verified: Keyway counts them as written, and Vercel does not show the values (sensitive or empty ones), or they changed meanwhile",
    ]);
  });

  it("says so of a pull in its own words", () => {
    expect(odd("hidden", { check, answer: answerOf() }, { delete: ["A"] }, PULL)).toEqual([
      "Keyway counts 1 secret as pulled into production that its preview still shows as missing, so they cannot be verified",
    ]);
  });
});

describe("deletions that nobody counted", () => {
  const given = { create: ["A"], skip: ["S"], providerCount: 3 };
  const recounted = (providerCount?: number) =>
    environmentOf({ skip: ["A", "S"], ...(providerCount !== undefined && { providerCount }) });

  it.each([
    ["no answer came", { error: unreachable() }],
    ["the answer is a failure", { answer: answerOf({ ok: false }) }],
  ])("are told with what is known of the unlisted variables: %s", (_, came) => {
    const words = odd("written", { check: confirmed, ...came, seen: recounted(2) }, given, {
      allowDelete: true,
    });
    expect(words).toContain(
      "how many variables were deleted in production is not known: Keyway gave no count. Before, 2 were there that the provider does not list; now it is 0",
    );
  });

  it("are told where nobody could count afterwards", () => {
    const words = odd("unknown", { check: confirmed, error: unreachable(), seen: recounted() }, given, {
      allowDelete: true,
    });
    expect(words).toEqual([expect.stringContaining("now it is not known how many")]);
  });

  it("are told where nobody could look afterwards", () => {
    const words = odd("unknown", { check: confirmed, error: unreachable() }, given, { allowDelete: true });
    expect(words).toEqual([expect.stringContaining("now it is not known how many")]);
  });

  it("are not told of a write that was not begun", () => {
    expect(odd("not-begun", {}, given, { allowDelete: true })).toEqual([]);
  });

  it("are told of the environment that was written", () => {
    const plan = planOf(
      [
        { pair: "first", create: ["A"], providerCount: 1 },
        { pair: "second", ...given },
      ],
      {
        allowDelete: true,
      },
    );
    const pair = plan.environments[1]?.pair;
    if (pair === undefined) throw new Error("There is no second environment.");
    const outcome = { ...outcomeIn("second", "unknown", { check: confirmed, error: unreachable() }), pair };
    expect(writeWarnings([outcome], plan).map(({ message }) => text(message))).toEqual([
      expect.stringContaining("in second is not known: Keyway gave no count. Before, 2 were there"),
    ]);
  });

  it.each<[string, Given, number | undefined, boolean]>([
    ["none was unlisted, and nobody counted afterwards", { ...given, providerCount: 1 }, undefined, true],
    ["as many unlisted ones are there as before", given, 4, true],
    ["none was unlisted", { ...given, providerCount: 1 }, 2, true],
    ["none may be deleted", given, 2, false],
  ])("are not told where %s", (_, planned, count, allowDelete) => {
    const more = { check: confirmed, error: unreachable(), seen: recounted(count) };
    expect(odd("unknown", more, planned, { allowDelete })).toEqual([]);
  });
});

describe("Vercel variables that were unlisted", () => {
  it.each([
    [
      1,
      "1 Vercel variable in production that was unlisted before (sensitive or empty) is readable now, because Keyway stores readable variables. Mark it sensitive again in Vercel if it was",
    ],
    [
      2,
      "2 Vercel variables in production that were unlisted before (sensitive or empty) are readable now, because Keyway stores readable variables. Mark them sensitive again in Vercel if they were",
    ],
  ])("and are readable now are told: %i", (lowered, words) => {
    const check = checkOf("confirmed", { create: ["A"] }, {}, { lowered });
    expect(odd("written", { check, answer: answerOf() })).toEqual([words]);
  });
});
