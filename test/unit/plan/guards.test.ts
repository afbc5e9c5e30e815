import { describe, expect, it } from "vitest";
import { pairName } from "../../../src/domain/environments.ts";
import type { Guard } from "../../../src/domain/errors.ts";
import type { Provider } from "../../../src/domain/provider.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { planDigest } from "../../../src/plan/digest.ts";
import { judge, type Refusal } from "../../../src/plan/guards.ts";
import { namesInSeveral } from "../../../src/plan/plan.ts";
import { type Given, inputsOf, planOf, text } from "../../support/builders.ts";

function refusals(
  environments: readonly Given[],
  inputs: Partial<Inputs> = {},
  provider: Provider | "unknown" = "railway",
): readonly Refusal[] {
  const verdict = judge(planOf(environments, inputs, provider), inputsOf(inputs));
  return verdict.kind === "go" ? [] : verdict.refusals;
}

/** The only refusal, in plain words. */
function only(...judged: Parameters<typeof refusals>) {
  const [first, ...more] = refusals(...judged);
  expect(more).toEqual([]);
  return {
    guard: first?.guard,
    pair: first?.pair && pairName(first.pair),
    message: text(first?.message),
    advice: text(first?.advice),
  };
}

function guards(...judged: Parameters<typeof refusals>): Guard[] {
  return refusals(...judged).map(({ guard }) => guard);
}

function messages(...judged: Parameters<typeof refusals>): string[] {
  return refusals(...judged).map(({ message }) => text(message));
}

const many = (count: number, prefix = "D") => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

it("a plan without anything odd may be carried out", () => {
  const given = [{ create: ["A"], update: ["B"], delete: ["C"], skip: ["E"] }];
  expect(judge(planOf(given, { allowDelete: true }), inputsOf({ allowDelete: true }))).toEqual({
    kind: "go",
  });
});

describe("an empty vault side", () => {
  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["is refused when the provider has names", { delete: ["A"] }, {}, true],
    ["is refused whatever allowDelete says", { delete: ["A"] }, { allowDelete: true }, true],
    [
      "is refused whatever else is allowed",
      { delete: ["A"] },
      { allowFirstSync: true, maxDeletes: 99 },
      true,
    ],
    ["is refused with all of it ignored", { delete: ["A"] }, { ignore: ["*"] }, true],
    ["is none when the vault has an equal name", { delete: ["A"], skip: ["B"] }, {}, false],
    ["is let pass when both sides are empty", {}, {}, false],
    ["is judged by the lists, not by the count", { providerCount: 5 }, {}, false],
    ["is let pass on pull", { delete: ["A"] }, { direction: "pull" }, false],
  ])("%s", (_, given, inputs, refused) => {
    expect(guards([given], inputs)).toEqual(refused ? ["guard-empty-source"] : []);
  });

  it("is told with both environments, the number of names, and what to check", () => {
    const refusal = only([{ pair: "prodction:production", delete: ["A", "B"] }], {}, "vercel");
    expect(refusal).toMatchObject({
      pair: "prodction:production",
      message: "the vault environment prodction is empty, while Vercel has 2 names in production",
      advice: expect.stringContaining("Check the spelling of prodction"),
    });
  });
});

describe("deletions", () => {
  it.each<[string, readonly Given[], Partial<Inputs>, boolean]>([
    ["as many as maxDeletes", [{ skip: ["A"], delete: many(10) }], {}, false],
    ["one more than maxDeletes", [{ skip: ["A"], delete: many(11) }], {}, true],
    [
      "one more in all",
      [
        { skip: ["A"], delete: many(6) },
        { pair: "b", skip: ["B"], delete: many(5) },
      ],
      {},
      true,
    ],
    ["none, none allowed", [{ create: ["A"] }], { maxDeletes: 0 }, false],
    ["one, none allowed", [{ skip: ["A"], delete: ["B"] }], { maxDeletes: 0 }, true],
    ["hidden ones up to maxDeletes", [{ create: ["A"], providerCount: 10 }], {}, false],
    ["hidden ones beyond", [{ create: ["A"], providerCount: 11 }], {}, true],
    ["listed and hidden ones together", [{ skip: ["A"], delete: many(6), providerCount: 12 }], {}, true],
    ["hidden ones where nothing is written", [{ skip: ["A"], providerCount: 99 }], {}, false],
    [
      "many, with allowDelete off",
      [{ create: ["A"], delete: many(50), providerCount: 99 }],
      { allowDelete: false },
      false,
    ],
    [
      "many that are ignored, where nothing is written",
      [{ skip: ["A"], delete: many(50) }],
      { ignore: ["D*"] },
      false,
    ],
  ])("are refused or not: %s", (_, given, inputs, refused) => {
    const judged = guards(given, { allowDelete: true, maxDeletes: 10, ...inputs });
    expect(judged).toEqual(refused ? ["guard-deletes"] : []);
  });

  it("are told with their number and what to set", () => {
    expect(only([{ skip: ["A"], delete: many(11) }], { allowDelete: true })).toMatchObject({
      pair: undefined,
      message: "the sync could delete 11 names, and at most 10 are allowed",
      advice: expect.stringContaining('"maxDeletes: 11"'),
    });
  });

  it("that no preview lists are told apart", () => {
    const given = { skip: ["A"], delete: ["B"], providerCount: 14 };
    expect(messages([given], { allowDelete: true }, "vercel")).toEqual([
      "the sync could delete 13 names, and at most 10 are allowed: 1 listed, and up to 12 that Vercel holds without showing them",
    ]);
  });

  it("are told in a number that lifts the guard when it is set", () => {
    const given = [{ skip: ["A"], delete: ["B"], providerCount: 14 }];
    expect(guards(given, { allowDelete: true, maxDeletes: 13 })).toEqual([]);
  });

  it("of an ignored name are refused when the environment is written", () => {
    const given = { create: ["A"], delete: ["B", "C"] };
    expect(only([given], { allowDelete: true, ignore: ["B"] })).toMatchObject({
      guard: "guard-deletes",
      pair: "production:production",
      message: "the sync would delete 1 name in production that ignore covers: B",
      advice: expect.stringContaining("leave allowDelete off"),
    });
    expect(guards([{ skip: ["A"], delete: ["B"] }], { allowDelete: true, ignore: ["B"] })).toEqual([]);
  });

  it("that nobody can see may be of an ignored name, and are refused where there are any", () => {
    const given = { create: ["A"], skip: ["S"], providerCount: 3 };
    expect(guards([given], { allowDelete: true, ignore: ["B"] })).toEqual(["guard-deletes"]);
    expect(guards([given], { allowDelete: true })).toEqual([]);
    expect(guards([given], { ignore: ["B"] })).toEqual([]);
  });
});

describe("a first sync", () => {
  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["that overwrites", { update: ["A"] }, {}, true],
    ["that deletes", { create: ["A"], delete: ["B"] }, { allowDelete: true }, true],
    ["that meets variables nobody can see", { create: ["A"], providerCount: 1 }, {}, true],
    ["that only creates", { create: ["A"], providerCount: 0 }, {}, false],
    ["that keeps what the provider has", { create: ["A"], delete: ["B"] }, {}, false],
    ["that writes nothing", { skip: ["A"], providerCount: 9 }, {}, false],
    ["that overwrites and may", { update: ["A"] }, { allowFirstSync: true }, false],
    ["that pulls", { update: ["A"], delete: ["B"] }, { direction: "pull" }, false],
    ["that overwrites ignored names too", { create: ["A"], update: ["B"] }, { ignore: ["B"] }, true],
  ])("is refused or not: %s", (_, given, inputs, refused) => {
    expect(guards([{ firstSync: true, ...given }], inputs)).toEqual(refused ? ["guard-first-sync"] : []);
    expect(guards([given], inputs)).toEqual([]);
  });

  it("is told with what it would do", () => {
    const given = { firstSync: true, update: ["A"], delete: ["B", "C"], skip: ["D"], providerCount: 9 };
    expect(only([given], { allowDelete: true }, "netlify")).toMatchObject({
      pair: "production:production",
      message:
        "this is the first sync with the project, and in production it would overwrite 1 name: A; delete 2 names: B, C; touch up to 5 that Netlify holds without showing them",
      advice: expect.stringContaining("set allowFirstSync: true for one run"),
    });
  });
});

describe("names that several environments share", () => {
  const prod = { pair: "production", create: ["A"], skip: ["B"] };
  const preview = { pair: "staging:preview", skip: ["A", "B", "C"] };

  it.each<[string, readonly Given[], Partial<Inputs>, Provider | "unknown", boolean]>([
    ["at Vercel", [prod, preview], {}, "vercel", true],
    ["at Railway", [prod, preview], {}, "railway", false],
    ["at Netlify", [prod, preview], {}, "netlify", false],
    ["at a provider that may be Vercel", [prod, preview], {}, "unknown", true],
    ["and may", [prod, preview], { allowSharedNames: true }, "vercel", false],
    ["on pull", [{ ...prod, delete: ["X"] }, preview], { direction: "pull" }, "vercel", false],
    ["and none is written", [{ pair: "production", skip: ["A"] }, preview], {}, "vercel", false],
    ["not one name", [prod, { pair: "preview", skip: ["C"] }], {}, "vercel", false],
  ])("are refused or not: %s", (_, given, inputs, provider, refused) => {
    expect(guards(given, inputs, provider)).toEqual(refused ? ["guard-shared-names"] : []);
  });

  it("are told with the environments that share them", () => {
    const third = { pair: "dev:development", create: ["Z"] };
    expect(only([prod, preview, third], {}, "vercel")).toMatchObject({
      pair: undefined,
      message:
        "production and staging:preview share 2 names: A, B; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's",
      advice: expect.stringContaining("allowSharedNames: true"),
    });
  });

  it("are told with a way out where it is not Vercel", () => {
    expect(only([prod, preview], {}, "unknown").advice).toContain("if it is not Vercel, set provider");
  });

  it("are no matter while only environments without them are written", () => {
    const settled = { pair: "production", skip: ["A"] };
    const third = { pair: "dev:development", create: ["Z"] };
    expect(guards([settled, preview, third], {}, "vercel")).toEqual([]);
  });

  it("are the vault's names", () => {
    const { environments } = planOf([
      { pair: "a", create: ["A"], update: ["B"], skip: ["C"], delete: ["D"] },
      { pair: "b", create: ["B"], update: ["C"], skip: ["A"], delete: ["D"] },
    ]);
    expect([...namesInSeveral(environments)].sort()).toEqual(["A", "B", "C"]);
  });
});

describe("a pull of values that seem unreadable", () => {
  const given = { update: ["A", "B", "C"], delete: ["D"] };
  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["with something to store", given, { direction: "pull" }, true],
    ["also when only names are compared", given, { direction: "pull", compare: "names" }, true],
    ["with nothing to store", { update: ["A", "B", "C"] }, { direction: "pull" }, false],
    ["with one equal value", { ...given, skip: ["E"] }, { direction: "pull" }, false],
    ["but a push", given, { direction: "push" }, false],
  ])("is refused or not: %s", (_, environment, inputs, refused) => {
    expect(guards([environment], inputs)).toEqual(refused ? ["guard-unreadable"] : []);
  });

  it("is told with the provider and what to do", () => {
    expect(only([given], { direction: "pull" }, "vercel")).toMatchObject({
      pair: "production:production",
      message: expect.stringContaining("Keyway seems unable to read Vercel's values"),
      advice: expect.stringContaining("enter the missing secrets in Keyway yourself"),
    });
  });
});

describe("an approved plan", () => {
  const given = [{ create: ["A"] }];
  const digest = planDigest(planOf(given));

  it("may be carried out as it was approved", () => {
    expect(guards(given, { expectedPlan: { kind: "digest", digest } })).toEqual([]);
  });

  it("is refused when it is another one now", () => {
    const now = [{ create: ["B"] }];
    const { guard, message } = only(now, { expectedPlan: { kind: "digest", digest } });
    expect(guard).toBe("guard-plan-changed");
    expect(message).toContain(digest.slice(0, 12));
    expect(message).toContain(planDigest(planOf(now)).slice(0, 12));
  });

  it("is refused while the plan of the pull request is not known", () => {
    const { guard, message } = only(given, { expectedPlan: { kind: "pull-request" } });
    expect(guard).toBe("guard-plan-changed");
    expect(message).toContain("the plan in the pull request's comment, which is not known");
  });

  it("lifts no other guard", () => {
    const first = [{ update: ["A"], firstSync: true }];
    expect(guards(first, { expectedPlan: { kind: "digest", digest: planDigest(planOf(first)) } })).toEqual([
      "guard-first-sync",
    ]);
  });
});

describe("several rules that are broken", () => {
  const environments = [
    { pair: "empty", delete: many(8, "OLD_") },
    { pair: "staging:preview", firstSync: true, update: ["A"], delete: ["SECRET_X", ...many(9)] },
    { pair: "production", create: ["A"] },
  ];
  const inputs = {
    allowDelete: true,
    ignore: ["SECRET_*"],
    expectedPlan: { kind: "digest", digest: "0".repeat(64) } as const,
  };

  it("are told in the order of their weight", () => {
    expect(guards(environments, inputs, "vercel")).toEqual([
      "guard-empty-source",
      "guard-deletes",
      "guard-deletes",
      "guard-first-sync",
      "guard-shared-names",
      "guard-plan-changed",
    ]);
  });

  it("are told without a single name where names are not to be shown", () => {
    const hush = { ...inputs, showNames: false };
    const pull = { direction: "pull", showNames: false } as const;
    const told = [
      ...refusals(environments, hush, "vercel"),
      ...refusals([{ update: ["SECRET_1", "SECRET_2", "SECRET_3"], delete: ["D1"] }], pull),
    ];
    expect(told).toHaveLength(7);
    for (const { title, message, advice } of told)
      expect([title, message, advice].map(text).join()).not.toMatch(/SECRET|OLD_|\bD\d|: A\b/);
  });
});

it("outside text in a message is shown without what cannot be seen", () => {
  expect(only([{ pair: "a\u202eb:c\nd", delete: ["A"] }]).message).toBe(
    'the vault environment "a\\u{202e}b" is empty, while Railway has 1 name in "c\\u{a}d"',
  );
});
