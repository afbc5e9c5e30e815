import { describe, expect, it } from "vitest";
import { pairName } from "../../../src/domain/environments.ts";
import type { Provider } from "../../../src/domain/provider.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { planWarnings, refusalWarning } from "../../../src/plan/warnings.ts";
import { writeWarnings } from "../../../src/sync/write-warnings.ts";
import {
  answerOf,
  checkOf,
  environmentOf,
  type Given,
  inputsOf,
  outcomeIn,
  pairOf,
  planOf,
  text,
  wordsOf,
} from "../../support/builders.ts";

/** Each concern in plain words, behind the environment it is about. */
function told(
  environments: readonly Given[],
  inputs: Partial<Inputs> = {},
  provider: Provider = "vercel",
): string[] {
  return planWarnings(planOf(environments, inputs, provider), inputsOf(inputs)).map(
    ({ pair, message }) => `${pair ? pairName(pair) : "run"}: ${text(message)}`,
  );
}

it("an ordinary plan is no concern", () => {
  expect(told([{ create: ["A"], update: ["B"], delete: ["C"], skip: ["D"] }], { allowDelete: true })).toEqual(
    [],
  );
});

describe("an empty vault environment", () => {
  it("before a pull is told, for its spelling may be wrong", () => {
    expect(told([{ pair: "prod:production", delete: ["A"] }], { direction: "pull" })).toEqual([
      "prod:production: the vault environment prod is empty before this pull; check its spelling",
    ]);
  });

  it("that faces names on push is a guard's matter", () => {
    expect(told([{ delete: ["A"] }])).toEqual([]);
  });

  it("that faces no name is told with both environments", () => {
    expect(told([{ pair: "prdo:production" }])).toEqual([
      "prdo:production: neither prdo in the vault nor production at Vercel shows a name; check the spelling of both",
    ]);
  });

  it("is told with what Keyway counts at the provider and cannot read", () => {
    expect(told([{ pair: "production", providerCount: 3 }])).toEqual([
      expect.stringContaining("Keyway counts 3 at Vercel that it cannot read"),
    ]);
  });

  it("is told without a count that was asked for another provider environment", () => {
    // A status is asked by one name: staging's counts what Vercel has in staging, not in preview.
    const environment = environmentOf({ pair: "staging:preview" });
    const status = { ...environment.status, providerSecretCount: 3 };
    const plan = { ...planOf([]), environments: [{ ...environment, status }] };
    const [concern] = planWarnings(plan, inputsOf());
    expect(text(concern?.message)).toContain("neither staging in the vault nor preview at Vercel");
    expect(text(concern?.message)).not.toContain("3");
  });
});

describe("values that Keyway seems unable to read", () => {
  const unreadable = { update: ["A", "B", "C"], create: ["D"] };

  it.each(["push", "pull"] as const)("are told with the way out: %s", (direction) => {
    expect(told([unreadable], { direction })).toEqual([
      "production:production: all names on both sides of production differ: Keyway seems unable to read Vercel's values. With compare: names only missing names count as drift",
    ]);
  });

  it("are told no more once that way is taken", () => {
    expect(told([unreadable], { compare: "names" })).toEqual([]);
  });

  it("are a guard's matter on pull when something is to be stored", () => {
    expect(told([{ ...unreadable, delete: ["X"] }], { direction: "pull" })).toEqual([]);
  });
});

describe("variables that the provider holds without showing them", () => {
  const given = { create: ["A"], skip: ["S"], providerCount: 3 };

  it("are told when they could be deleted", () => {
    expect(told([given], { allowDelete: true })).toEqual([
      "production:production: in production up to 2 names that Vercel holds without showing them could be deleted too",
    ]);
  });

  it("are not told where nothing is deleted or nothing written", () => {
    expect(told([given])).toEqual([]);
    expect(told([{ skip: ["S"], providerCount: 3 }], { allowDelete: true })).toEqual([]);
  });
});

describe("ignored names that a write rewrites", () => {
  const given = { create: ["A", "I_1"], update: ["I_2"] };

  it("are told when other names are the reason to write", () => {
    expect(told([given], { ignore: ["I_*"] })).toEqual([
      "production:production: a write to production for other names rewrites 2 names that ignore covers: I_1, I_2",
    ]);
  });

  it("are not told when nothing is written", () => {
    expect(told([{ create: ["I_1"], skip: ["A"] }], { ignore: ["I_*"] })).toEqual([]);
  });

  it("are told without the names where these are not to be shown", () => {
    expect(told([given], { ignore: ["I_*"], showNames: false }).join()).not.toContain("I_");
  });
});

describe("names that another environment of the run holds only at Vercel", () => {
  const environments = [
    { pair: "production", create: ["A", "B"], skip: ["S"] },
    { pair: "staging:preview", skip: ["T"], delete: ["A", "X"] },
  ];

  it("are told, for their values change with the write", () => {
    expect(told(environments)).toEqual([
      "production:production: a write to production changes 1 name in Vercel's preview as well: A",
    ]);
  });

  it("are told without the names where these are not to be shown", () => {
    expect(told(environments, { showNames: false })).toEqual([expect.stringMatching(/as well$/)]);
  });

  it("are no matter at another provider, on pull, or when nothing is written", () => {
    const settled = [{ pair: "production", skip: ["S"] }, ...environments.slice(1)];
    expect(told(environments, {}, "railway")).toEqual([]);
    expect(told(environments, { direction: "pull" })).toEqual([]);
    expect(told(settled)).toEqual([]);
  });
});

describe("what is odd about a write that is done", () => {
  const odd = (...[pair, state, more]: Parameters<typeof outcomeIn>) =>
    writeWarnings([outcomeIn(pair, state, more)], planOf([])).map(({ message }) => text(message));
  const confirmed = checkOf("confirmed", { create: ["A"], delete: ["B"] });

  it("is nothing where all went as planned", () => {
    expect(odd("a", "written", { check: confirmed, answer: answerOf({ created: 1, deleted: 1 }) })).toEqual(
      [],
    );
    expect(odd("a", "idle")).toEqual([]);
  });

  it("is told: values that the provider does not show", () => {
    const written = { check: checkOf("hidden"), answer: answerOf() };
    expect(odd("a", "hidden", written)).toEqual([
      "Vercel does not show some of the values that were written to a; Keyway counts them as written",
    ]);
    expect(odd("staging:preview", "hidden", written)).toEqual([
      expect.stringContaining("written to staging:preview;"),
    ]);
  });

  it("is told: a failure of which nothing is to be seen", () => {
    expect(odd("a", "written", { check: confirmed, answer: answerOf({ ok: false }) })).toEqual([
      "Keyway reported a failure for a, but a look afterwards shows that everything planned is done",
    ]);
  });

  it("is told: no complete answer, with nothing of it to be seen", () => {
    expect(odd("a", "written", { check: confirmed })).toEqual([
      "No complete answer came for a, but a look afterwards shows that everything planned is done",
    ]);
  });

  it("is told: deletions that no preview listed", () => {
    expect(odd("a", "written", { check: confirmed, answer: answerOf({ deleted: 3 }) })).toEqual([
      "Keyway says that it deleted 2 names in a beyond those listed",
    ]);
  });
});

it("a preview foretells what a sync would be refused for, with what to do", () => {
  const refusal = {
    guard: "guard-deletes",
    pair: pairOf("a"),
    title: wordsOf("t"),
    message: wordsOf("m"),
    advice: wordsOf("Do x."),
  } as const;
  const { pair, message: words, foretells } = refusalWarning(refusal);
  expect(pair).toEqual(pairOf("a"));
  expect(foretells).toBe(true);
  expect(text(words)).toBe("a sync would be refused: m. Do x.");
});
