import { describe, expect, it } from "vitest";
import { CancelledError, RateLimitError } from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { mayBeVercel, namesChangedAt, readOtherTargets } from "../../../src/plan/other-targets.ts";
import { leastRequests } from "../../../src/plan/request-budget.ts";
import {
  always,
  answered,
  environmentOf,
  failing,
  failureOf,
  type Given,
  inputsOf,
  keywayOf,
  planOf,
  previewOf,
  roomFor,
  text,
} from "../../support/builders.ts";
import type { Situation } from "../../support/refusals.ts";

type Answers = Parameters<typeof keywayOf>[0];

const held = previewOf({ create: ["N"], update: ["U"], skip: ["S"], delete: ["D"] });
const staging = { pair: "staging:preview", create: ["A"], providerCount: 0 };

/** A look at what the run does not name, in a run of those environments. */
function looking(
  given: readonly Given[],
  { inputs = {}, provider = "vercel", target }: Situation = {},
  answers: Answers = { preview: always(held) },
) {
  const keyway = keywayOf(answers);
  const planned = planOf(given, inputs, provider);
  const plan = { ...planned, target: { ...planned.target, ...target } };
  const scope = { keyway, target: plan.target, policy: inputsOf(inputs) };
  return { keyway, plan, read: (patient = false) => readOtherTargets(scope, plan, { patient, beside: 0 }) };
}

describe("the targets of a Vercel project that a run does not name", () => {
  it.each<[string, readonly Given[], string[]]>([
    ["one environment", [staging], ["production", "development"]],
    ["two", [staging, { pair: "production", skip: ["S"] }], ["development"]],
    ["one in another letter case", [{ ...staging, pair: "live:Production" }], ["preview", "development"]],
    [
      "one that Vercel does not have by itself",
      [{ ...staging, pair: "qa" }],
      ["production", "preview", "development"],
    ],
  ])("are the others, each asked with the vault environment of its own name: %s", async (_, given, names) => {
    const { keyway, read } = looking(given);
    const others = await read();
    expect(others.map(({ name }) => name)).toEqual(names);
    expect(keyway.asked).toEqual(names.map((name) => `push preview ${name}:${name}`));
    expect(others[0]?.holds).toEqual(new Set(["U", "S", "D"]));
  });

  it.each<[string, readonly Given[], Situation, boolean]>([
    ["Vercel", [staging], {}, true],
    ["another provider", [staging], { provider: "netlify" }, false],
    ["a provider that is not known", [staging], { provider: "unknown" }, true],
    [
      "a provider that is only claimed",
      [staging],
      { provider: "netlify", target: { providerIsClaim: true } },
      true,
    ],
    ["a pull", [{ pair: "a", delete: ["A"], skip: ["S"] }], { inputs: { direction: "pull" } }, false],
    ["nothing to write", [{ pair: "a", skip: ["S"] }], {}, false],
  ])("are looked at where a push may change them: %s", async (_, given, situation, looked) => {
    const { keyway, read } = looking(given, situation);
    const others = await read();
    expect(keyway.asked.length > 0).toBe(looked);
    if (!looked) expect(others).toEqual([]);
  });
});

describe("a target that cannot be looked at", () => {
  it("is told with why, and does not hinder the others", async () => {
    const preview: NonNullable<Answers>["preview"] = async (_, { provider }) => {
      if (provider === "production") throw answered(403);
      return held;
    };
    const [production, development] = await looking([staging], {}, { preview }).read(true);
    expect(text(production?.unseen)).toBe("Keyway answered 403: Boom");
    expect(production?.holds).toBeUndefined();
    expect(development?.holds).toContain("S");
  });

  it("is told without the server's words where names are not to be shown", async () => {
    const hush = { inputs: { showNames: false } };
    const [production] = await looking([staging], hush, { preview: failing(answered(500, "SECRET")) }).read();
    expect(text(production?.unseen)).toBe("Keyway answered 500");
  });

  const limited = new RateLimitError(900, new Date(0));
  it.each<[string, unknown, boolean, boolean]>([
    ["the run is cancelled", new CancelledError(), false, true],
    ["the rate limit is used up, and a guard rests on it", limited, true, true],
    ["the rate limit is used up", limited, false, false],
    ["the server fails, although a guard rests on it", answered(500), true, false],
  ])("ends the run or not: %s", async (_, error, patient, ends) => {
    const { read } = looking([{ ...staging, pair: "dev:development" }], {}, { preview: failing(error) });
    if (ends) expect(await failureOf(read(patient))).toBe(error);
    else expect((await read(patient)).map(({ unseen }) => unseen !== undefined)).toEqual([true, true]);
  });
});

describe("how often a target is asked", () => {
  it.each([
    ["production with patience where a guard rests on it", true, { production: false, development: true }],
    ["each once where it only informs", false, { production: true, development: true }],
  ])("is %s", async (_, patient, once) => {
    const given: Record<string, unknown> = {};
    const preview: NonNullable<Answers>["preview"] = async (_, { provider }, _direction, options) => {
      given[provider] = options?.once;
      return held;
    };
    await looking([staging], {}, { preview }).read(patient);
    expect(given).toEqual(once);
  });

  it.each([
    [2, false, [false, false]],
    [1, false, [false, true]],
    [0, false, [true, true]],
    [-1, false, [true, true]],
    // What a guard rests on does not give way.
    [0, true, [false, true]],
  ])(
    "gives way to the rate limit, production last: %i to spare, patient %s",
    async (spare, patient, gaveWay) => {
      const { keyway, plan, read } = looking([staging]);
      keyway.rateLimit = roomFor(leastRequests(plan) + spare);
      const others = await read(patient);
      expect(others.map((other) => other.gaveWay ?? false)).toEqual(gaveWay);
      expect(keyway.asked).toHaveLength(gaveWay.filter((gave) => !gave).length);
    },
  );
});

it.each<[string, Situation["target"], boolean]>([
  ["Vercel", { provider: "vercel" }, true],
  ["not Netlify", { provider: "netlify" }, false],
  ["Netlify, which is only claimed", { provider: "netlify", providerIsClaim: true }, true],
  ["not known", { provider: undefined }, true],
])("a provider may be Vercel when it is %s", (_, target, may) => {
  const plan = planOf([]);
  expect(mayBeVercel({ target: { ...plan.target, ...target } })).toBe(may);
});

it("a write changes those names of another target that it creates or updates, ignored ones too", () => {
  const environment = environmentOf({ create: ["A", "B"], update: ["C", "I"], skip: ["S"], delete: ["D"] }, {
    allowDelete: true,
    ignore: ["I"],
  } satisfies Partial<Inputs>);
  const holds = new Set(["B", "C", "I", "S", "D"]);
  expect(namesChangedAt({ name: "production", holds }, environment)).toEqual(["B", "C", "I"]);
  expect(namesChangedAt({ name: "production" }, environment)).toEqual([]);
});
