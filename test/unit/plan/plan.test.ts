import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Provider } from "../../../src/domain/provider.ts";
import type { Inputs, Policy } from "../../../src/inputs/schema.ts";
import { onlyWhatDiffered } from "../../../src/modes/confirm-drift.ts";
import { planDigest } from "../../../src/plan/digest.ts";
import { driftingNames } from "../../../src/plan/drift.ts";
import {
  couldDelete,
  type EnvironmentPlan,
  hasEmptySource,
  hasWork,
  isEmpty,
  mapWrites,
  type Plan,
  planEnvironment,
  sameWrites,
  writtenNames,
} from "../../../src/plan/plan.ts";
import {
  environmentOf,
  type Given,
  holds,
  inputsOf,
  pairOf,
  planOf,
  previewOf,
  reading,
  writesOf,
} from "../../support/builders.ts";

const MIXED = { create: ["C2", "C1"], update: ["U"], delete: ["D2", "D1"], skip: ["S"] };

function lists({
  create,
  update,
  delete: gone,
  kept,
  unchanged,
  differs,
  ignored,
  vaultOnly,
}: EnvironmentPlan) {
  return { create, update, delete: gone, kept, unchanged, differs, ignored, vaultOnly };
}

const NONE = {
  create: [],
  update: [],
  delete: [],
  kept: [],
  unchanged: [],
  differs: [],
  ignored: [],
  vaultOnly: [],
};

describe("the lists of a push", () => {
  it("keep what only the provider has, unless deletions are allowed", () => {
    expect(lists(environmentOf(MIXED))).toEqual({
      ...NONE,
      create: ["C1", "C2"],
      update: ["U"],
      kept: ["D1", "D2"],
      unchanged: ["S"],
    });
  });

  it("delete what only the provider has, if deletions are allowed", () => {
    expect(lists(environmentOf(MIXED, { allowDelete: true }))).toEqual({
      ...NONE,
      create: ["C1", "C2"],
      update: ["U"],
      delete: ["D1", "D2"],
      unchanged: ["S"],
    });
  });

  it("are sorted by code unit, whatever the locale", () => {
    expect(environmentOf({ create: ["b", "Ä", "a", "B", "_", "A1", "A"] }).create).toEqual([
      "A",
      "A1",
      "B",
      "_",
      "a",
      "b",
      "Ä",
    ]);
  });
});

describe("the lists of a pull", () => {
  it("create what only the provider has, and touch nothing else", () => {
    expect(lists(environmentOf(MIXED, { direction: "pull" }))).toEqual({
      ...NONE,
      create: ["D1", "D2"],
      differs: ["U"],
      unchanged: ["S"],
      vaultOnly: ["C1", "C2"],
    });
  });

  it("create what the pull's own preview says", () => {
    const both = { ...reading({ delete: ["A", "B"] }), pull: previewOf({ create: ["A"] }) };
    expect(planEnvironment(both, inputsOf({ direction: "pull" }), { provider: "vercel" }).create).toEqual([
      "A",
    ]);
  });
});

describe("ignored names", () => {
  const ignore = ["*1", "U"];

  it("are in no other list that people see", () => {
    const plan = environmentOf({ ...MIXED, skip: ["S", "S1"] }, { ignore, allowDelete: true });
    expect(lists(plan)).toEqual({
      ...NONE,
      create: ["C2"],
      delete: ["D2"],
      unchanged: ["S"],
      ignored: ["C1", "D1", "S1", "U"],
    });
  });

  it("are written all the same", () => {
    const plan = environmentOf(MIXED, { ignore, allowDelete: true });
    expect(plan.writes).toEqual({ create: ["C1", "C2"], update: ["U"], delete: ["D1", "D2"] });
    expect(writtenNames(plan.writes).sort()).toEqual(["C1", "C2", "D1", "D2", "U"]);
  });

  it("are no reason to write", () => {
    expect(hasWork(environmentOf({ create: ["A"] }, { ignore: ["A"] }))).toBe(false);
    expect(hasWork(environmentOf({ create: ["A", "B"] }, { ignore: ["A"] }))).toBe(true);
  });

  it("are no drift", () => {
    const plan = environmentOf(MIXED, { ignore: ["*"], allowDelete: true });
    expect(driftingNames(plan, inputsOf())).toEqual([]);
  });

  it("of a pull are taken from what only the vault has as well", () => {
    const plan = environmentOf(MIXED, { direction: "pull", ignore: ["C*"] });
    expect(plan).toMatchObject({ vaultOnly: [], ignored: ["C1", "C2"] });
  });
});

describe("what each side holds", () => {
  it("is told by the push preview, in either direction", () => {
    for (const direction of ["push", "pull"] as const)
      expect(environmentOf(MIXED, { direction })).toMatchObject({
        vaultNames: ["C1", "C2", "S", "U"],
        providerNames: ["D1", "D2", "S", "U"],
      });
  });

  it.each([
    ["more than is listed", 7, 3],
    ["as much as is listed", 4, 0],
    ["less than is listed", 2, 0],
    ["nothing", 0, 0],
    ["a number that nobody asked for", undefined, undefined],
  ])("may be more than a preview lists: Keyway counts %s", (_, providerCount, hidden) => {
    const given: Given = providerCount === undefined ? MIXED : { ...MIXED, providerCount };
    expect(environmentOf(given).unlisted).toBe(hidden);
  });

  it.each([
    ["three names differ and none is equal", { update: ["A", "B", "C"] }, true],
    ["two names differ", { update: ["A", "B"] }, false],
    ["one name is equal", { update: ["A", "B", "C"], skip: ["D"] }, false],
    ["no name is on both sides", { create: ["A", "B", "C"] }, false],
  ])("seems unreadable or not: %s", (_, given, unreadable) => {
    expect(environmentOf(given).unreadable).toBe(unreadable);
  });
});

describe("a name that a push would write", () => {
  it.each([
    [{ create: ["A"] }, true],
    [{ update: ["A"] }, true],
    [{ delete: ["A"] }, false],
    [{ skip: ["A"] }, false],
    [{}, false],
  ])("is work: %j", (given, work) => {
    expect(hasWork(environmentOf(given))).toBe(work);
  });
});

describe("an empty source", () => {
  it.each<[string, Given, Inputs["direction"], boolean]>([
    ["a vault without names that faces a provider with some", { delete: ["A"] }, "push", true],
    ["not a vault without names that faces none", {}, "push", false],
    [
      "not a vault with a name that is missing at the provider",
      { delete: ["A"], create: ["B"] },
      "push",
      false,
    ],
    ["not a vault with an equal name", { delete: ["A"], skip: ["B"] }, "push", false],
    ["not an empty provider, on push", { create: ["A"] }, "push", false],
    ["a provider without names that faces a vault with some", { create: ["A"] }, "pull", true],
    ["not a provider without names that faces none", {}, "pull", false],
    ["not an empty vault, on pull", { delete: ["A"] }, "pull", false],
  ])("is %s", (_, given, direction, empty) => {
    expect(hasEmptySource(environmentOf(given, { direction }), { direction })).toBe(empty);
  });

  it("is something else than an environment in which neither side shows a name", () => {
    expect(isEmpty(environmentOf({ providerCount: 3 }))).toBe(true);
    for (const list of ["create", "update", "delete", "skip"])
      expect(isEmpty(environmentOf({ [list]: ["A"] }))).toBe(false);
  });
});

describe("names that only the provider makes", () => {
  const given = { create: ["VERCEL_TOKEN", "A"], skip: ["NEXT_PUBLIC_VERCEL_URL"], delete: ["RAILWAY_X"] };

  it("are in no other list that people see, are written all the same, and are no reason to write", () => {
    const plan = environmentOf(given);
    expect(lists(plan)).toEqual({ ...NONE, create: ["A"], kept: ["RAILWAY_X"] });
    expect(plan.unverifiable).toEqual(["NEXT_PUBLIC_VERCEL_URL", "VERCEL_TOKEN"]);
    expect(plan.writes.create).toEqual(["A", "VERCEL_TOKEN"]);
    expect(hasWork(environmentOf({ create: ["VERCEL_TOKEN"], skip: ["S"] }))).toBe(false);
  });

  it("are told once, as ignored, where ignore covers them too", () => {
    const plan = environmentOf(given, { ignore: ["VERCEL_*"] });
    expect(plan).toMatchObject({ ignored: ["VERCEL_TOKEN"], unverifiable: ["NEXT_PUBLIC_VERCEL_URL"] });
  });

  it.each<[Provider | "unknown", string[]]>([
    ["vercel", ["NEXT_PUBLIC_VERCEL_URL", "VERCEL_TOKEN"]],
    ["netlify", []],
    ["railway", ["RAILWAY_X"]],
    ["unknown", []],
  ])("are those of the provider: %s", (provider, names) => {
    expect(environmentOf(given, {}, provider).unverifiable).toEqual(names);
  });
});

describe("how much a write could delete", () => {
  it.each([
    [{ delete: ["A"], skip: ["S"] }, 1],
    [{ delete: ["A"], skip: ["S"], providerCount: 5 }, 4],
    [{ skip: ["S"], providerCount: 1 }, 0],
  ])("is what is listed and what is unlisted: %j", (given, most) => {
    expect(couldDelete(environmentOf(given, { allowDelete: true }))).toBe(most);
  });
});

describe("what is looked at twice", () => {
  it("differs only where both looks show it", () => {
    const first = environmentOf({ create: ["A", "B"], update: ["C"] });
    const second = environmentOf({ create: ["B", "N"], update: ["A", "C", "M"] });
    expect(onlyWhatDiffered(first, second)).toMatchObject({
      create: ["B"],
      update: ["A", "C"],
      writes: { create: ["B"], update: ["A", "C"], delete: [] },
    });
  });

  it("is in sync when the second look shows none of it", () => {
    const again = onlyWhatDiffered(
      environmentOf({ create: ["A"] }),
      environmentOf({ skip: ["A"], create: ["N"] }),
    );
    expect(driftingNames(again, inputsOf())).toEqual([]);
  });

  it.each<[string, Given, Partial<Policy>]>([
    ["values that are no drift by names", { create: ["A"], update: ["B"] }, { compare: "names" }],
    ["ignored names, which are written too", { create: ["A", "B"] }, { ignore: ["A"] }],
    ["what differs on pull", { update: ["A"], delete: ["B"] }, { direction: "pull" }],
    ["deletions", { skip: ["A"], delete: ["B"] }, { allowDelete: true }],
    ["an empty source", { delete: ["B"] }, {}],
  ])("keeps what both looks show: %s", (_, given, policy) => {
    const look = environmentOf(given, policy);
    expect(onlyWhatDiffered(look, look)).toEqual(look);
  });
});

const name = fc.string({
  unit: fc.constantFrom("A", "B", "_", "1", '"', ",", "é", "💥"),
  minLength: 1,
  maxLength: 6,
});

/** Previews of environments with names of their own, and whether deletions are allowed. */
const somePlan = fc.record({
  allowDelete: fc.boolean(),
  environments: fc.uniqueArray(
    fc.record({
      pair: fc.constantFrom("a", "b", "a:b", "b:a", "c"),
      names: fc.uniqueArray(fc.tuple(name, fc.constantFrom("create", "update", "delete", "skip")), {
        selector: ([text]) => text,
        maxLength: 8,
      }),
    }),
    { selector: ({ pair }) => pair, maxLength: 4 },
  ),
});

type SomePlan = typeof somePlan extends fc.Arbitrary<infer Value> ? Value : never;

function made({ allowDelete, environments }: SomePlan): Plan {
  const given = environments.map(({ pair, names }): Given => {
    const list = (wanted: string) => names.flatMap(([text, kind]) => (kind === wanted ? [text] : []));
    return {
      pair,
      create: list("create"),
      update: list("update"),
      delete: list("delete"),
      skip: list("skip"),
    };
  });
  return planOf(given, { allowDelete });
}

describe("the plan digest", () => {
  const plan = planOf([{ create: ["A"], update: ["B"], delete: ["C"] }, { pair: "staging:preview" }], {
    allowDelete: true,
  });
  const digest = planDigest(plan);
  const [first, second] = plan.environments as [EnvironmentPlan, EnvironmentPlan];
  const withFirst = (change: Partial<EnvironmentPlan>): Plan => ({
    ...plan,
    environments: [{ ...first, ...change }, second],
  });
  const { target } = plan;

  it("is 64 hexadecimal digits", () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it("does not depend on the order of environments or of the server's lists", () => {
    holds(
      fc.property(somePlan, (given) => {
        const turned = {
          ...given,
          environments: given.environments
            .toReversed()
            .map(({ pair, names }) => ({ pair, names: names.toReversed() })),
        };
        expect(planDigest(made(turned))).toBe(planDigest(made(given)));
      }),
    );
  });

  it("differs between plans that would write something else", () => {
    const essence = ({ allowDelete, environments }: Plan) =>
      JSON.stringify([
        allowDelete,
        ...environments
          .map(({ pair, writes }) => JSON.stringify([pair, writes.create, writes.update, writes.delete]))
          .sort(),
      ]);
    holds(
      fc.property(somePlan, somePlan, (one, other) => {
        const [a, b] = [made(one), made(other)];
        expect(planDigest(a) === planDigest(b)).toBe(essence(a) === essence(b));
      }),
    );
  });

  it("depends on every single name that is written", () => {
    holds(
      fc.property(somePlan, name, (given, extra) => {
        const before = made(given);
        for (const [index, environment] of before.environments.entries()) {
          fc.pre(!environment.vaultNames.includes(extra) && !environment.providerNames.includes(extra));
          for (const list of ["create", "update", "delete"] as const) {
            const writes = { ...environment.writes, [list]: [...environment.writes[list], extra].sort() };
            const environments = before.environments.with(index, { ...environment, writes });
            expect(planDigest({ ...before, environments })).not.toBe(planDigest(before));
          }
        }
      }),
    );
  });

  it.each<[string, Plan]>([
    ["the operation", withFirst({ writes: writesOf({ create: ["B"], update: ["A"], delete: ["C"] }) })],
    ["where one name ends", withFirst({ writes: writesOf({ create: ["A,B"], delete: ["C"] }) })],
    ["the vault environment's name", withFirst({ pair: pairOf("Production:production") })],
    ["the provider environment's name", withFirst({ pair: pairOf("production:preview") })],
    [
      "which environment it is",
      {
        ...plan,
        environments: [
          { ...first, pair: second.pair },
          { ...second, pair: first.pair },
        ],
      },
    ],
    ["the number of environments", { ...plan, environments: [first] }],
    ["the direction", { ...plan, direction: "pull" }],
    ["allowDelete", { ...plan, allowDelete: false }],
    ["the repository", { ...plan, target: { ...target, repository: "acme/Shop" } }],
    ["the connection", { ...plan, target: { ...target, connectionId: "other" } }],
    ["the project", { ...plan, target: { ...target, projectId: "other" } }],
    ["the service", { ...plan, target: { ...target, serviceId: "other" } }],
  ])("depends on %s", (_, other) => {
    expect(planDigest(other)).not.toBe(digest);
  });

  it("counts ignored names in, for they are written too", () => {
    const given = { create: ["A", "B"] };
    expect(planDigest(planOf([given], { ignore: ["A"] }))).toBe(planDigest(planOf([given])));
  });

  it("does not depend on names that nothing happens to, or on what only people see", () => {
    const seen = planOf([{ create: ["A"], skip: ["B"], delete: ["C"], firstSync: true, providerCount: 9 }]);
    expect(planDigest(seen)).toBe(planDigest(planOf([{ create: ["A"] }], { compare: "names" })));
  });

  it("is the same in every version: workflows pass it on", () => {
    expect(digest).toMatchInlineSnapshot(
      `"28bfbdc17cd6a7e5004af731c9ee5c4d85d59cf4c57c70a12570b073e139eb37"`,
    );
  });
});

describe("two looks", () => {
  const writes = writesOf({ create: ["A"], update: ["B"], delete: ["C"] });
  it.each([
    ["the same", writes, true],
    ["another name", { ...writes, create: ["X"] }, false],
    ["a name more", { ...writes, update: ["B", "X"] }, false],
    ["a name less", { ...writes, delete: [] }, false],
  ])("would write the same or not: %s", (_, other, same) => {
    expect(sameWrites(writes, other)).toBe(same);
  });
});

it("a change to the three lists of writes is told which of them it has", () => {
  const writes = { create: ["A"], update: ["B"], delete: ["C"] };
  expect(mapWrites(writes, ([name], kind) => [`${kind} ${name}`])).toEqual({
    create: ["create A"],
    update: ["update B"],
    delete: ["delete C"],
  });
});
