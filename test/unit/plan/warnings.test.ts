import { describe, expect, it } from "vitest";
import { pairName } from "../../../src/domain/environments.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { NO_FINDINGS } from "../../../src/plan/findings.ts";
import type { OtherTarget } from "../../../src/plan/other-targets.ts";
import { afterWrites, planNotices, planWarnings, refusalWarning } from "../../../src/plan/warnings.ts";
import {
  environmentOf,
  type Given,
  inputsOf,
  pairOf,
  planOf,
  projectOf,
  text,
  wordsOf,
} from "../../support/builders.ts";
import { type Situation, vaultOf } from "../../support/refusals.ts";

/** Each warning in plain words, behind the environment it is about; for Vercel unless told otherwise. */
function told(environments: readonly Given[], situation: Situation = {}): string[] {
  const { inputs = {}, provider = "vercel", target, findings } = situation;
  const plan = planOf(environments, inputs, provider);
  const aimed = { ...plan, target: { ...plan.target, ...target } };
  return planWarnings(aimed, inputsOf(inputs), { ...NO_FINDINGS, ...findings }).map(
    ({ pair, message }) => `${pair ? pairName(pair) : "run"}: ${text(message)}`,
  );
}

/** The same once every environment was written. */
function toldAfterwards(environments: readonly Given[], situation: Situation = {}): string[] {
  const { inputs = {}, provider = "vercel", findings } = situation;
  const plan = planOf(environments, inputs, provider);
  const warnings = planWarnings(plan, inputsOf(inputs), { ...NO_FINDINGS, ...findings });
  return afterWrites(warnings, () => true).map(({ message }) => text(message));
}

const PULL = { direction: "pull" } as const;

it("an ordinary plan warns of nothing", () => {
  const given = { create: ["A"], update: ["B"], delete: ["C"], skip: ["D"], providerCount: 3 };
  expect(told([given], { inputs: { allowDelete: true } })).toEqual([]);
});

describe("an environment in which neither side shows a name", () => {
  it("is told with what to check and what to set", () => {
    expect(told([{ pair: "prdo:production" }])).toEqual([
      "prdo:production: prdo:production has no secrets in the vault and Vercel shows none, so nothing was compared. Is the name spelled correctly? If it is meant to be empty, set allowEmpty: true",
    ]);
  });

  it("is told with what Keyway counts there and cannot read", () => {
    expect(told([{ providerCount: 3 }])).toEqual([
      expect.stringContaining("(Vercel has 3 variables there that Keyway cannot read)"),
    ]);
  });

  it("is told with the count of status, where nobody asked for another", () => {
    const environment = environmentOf({});
    const status = { ...environment.status, providerSecretCount: 3 };
    const plan = { ...planOf([]), environments: [{ ...environment, status }] };
    expect(text(planWarnings(plan, inputsOf())[0]?.message)).toContain("Vercel has 3 variables there");
  });

  it("is told without a count that was asked for another provider environment", () => {
    // A status is asked by one name: staging's counts what Vercel has in staging, not in preview.
    const environment = environmentOf({ pair: "staging:preview" });
    const status = { ...environment.status, providerSecretCount: 3 };
    const plan = { ...planOf([]), environments: [{ ...environment, status }] };
    const [warning] = planWarnings(plan, inputsOf());
    expect(text(warning?.message)).toMatch(/^staging:preview has no secrets/);
    expect(text(warning?.message)).not.toContain("3");
  });

  it("is told with the vault's real environments, where the server tells them", () => {
    expect(told([{ pair: "prdo:production" }], { findings: { vault: vaultOf() } })).toEqual([
      expect.stringContaining("The vault has the environments production, staging. If it is meant"),
    ]);
  });

  it("is not told where it may be empty", () => {
    expect(told([{}], { inputs: { allowEmpty: true } })).toEqual([]);
  });
});

describe("one side without a name", () => {
  it("that a push would empty is a guard's matter", () => {
    expect(told([{ delete: ["A"] }])).toEqual([]);
  });

  it("that a pull finds at the provider is told with both environments", () => {
    expect(told([{ pair: "production:prodution", create: ["A", "B"] }], { inputs: PULL })).toEqual([
      "production:prodution: Vercel shows no variables in prodution, but the vault has 2 secrets in production. Check the spelling of prodution: Keyway returns an empty list for an unknown environment",
    ]);
  });

  it("that a pull would fill in the vault is told, for its spelling may be wrong", () => {
    const given = [{ pair: "prod:production", delete: ["A"] }];
    const findings = { vault: vaultOf({ environments: ["production"] }) };
    expect(told(given, { inputs: PULL, provider: "netlify", findings })).toEqual([
      "prod:production: the vault environment prod is empty before this pull; check its spelling. The vault has the environments production. Did you mean production?",
    ]);
  });
});

describe("values that Keyway seems unable to read", () => {
  it("are told as before once everything was written", () => {
    const given = { update: ["A", "B", "C"] };
    expect(toldAfterwards([given], { provider: "railway" })).toEqual([
      expect.stringContaining("Keyway probably cannot read Railway's values"),
    ]);
  });

  const unreadable = { update: ["A", "B", "C"], create: ["D"], providerCount: 3 };

  it.each(["push", "pull"] as const)("are told with the way out: %s", (direction) => {
    expect(told([unreadable], { inputs: { direction } })).toEqual([
      "production:production: every value of production differs, so Keyway probably cannot read Vercel's values. With compare: names only missing names count as drift",
    ]);
  });

  it("are told no more once that way is taken", () => {
    expect(told([unreadable], { inputs: { compare: "names" } })).toEqual([]);
  });

  it("are a guard's matter on pull when something is to be stored", () => {
    expect(told([{ ...unreadable, delete: ["X"] }], { inputs: PULL })).toEqual([]);
  });
});

describe("a pull from Vercel that would write and sees no value equal", () => {
  it.each<[string, Given, Situation, boolean]>([
    ["no name in common", { create: ["V"], delete: ["A"] }, {}, true],
    ["a common name that differs", { update: ["U"], delete: ["A"] }, {}, true],
    ["a value that is equal", { skip: ["S"], delete: ["A"] }, {}, false],
    ["nothing to write", { update: ["U"] }, {}, false],
    ["another provider", { create: ["V"], delete: ["A"] }, { provider: "netlify" }, false],
    ["a provider that is not known", { create: ["V"], delete: ["A"] }, { provider: "unknown" }, true],
  ])("is told to compare one by hand first, or not: %s", (_, given, situation, warned) => {
    const words = told([given], { ...situation, inputs: PULL });
    expect(words).toEqual(
      warned
        ? [expect.stringMatching(/no value of production is seen to be equal.* Compare one by hand/)]
        : [],
    );
  });
});

describe("variables that the provider holds unlisted", () => {
  const given = { create: ["A"], skip: ["S"], providerCount: 3 };

  it("are told when they could be deleted", () => {
    expect(told([given], { inputs: { allowDelete: true }, provider: "netlify" })).toEqual([
      "production:production: 2 more variables in production that Netlify does not list could also be deleted",
    ]);
  });

  it("are told at Vercel when a secret to create may be one of them and would lose its protection", () => {
    expect(told([given])).toEqual([
      "production:production: up to 1 secret to create in production may exist there already: Vercel has 2 variables that it does not list (sensitive or empty). A sync overwrites them, and Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection. Mark it sensitive again in Vercel afterwards, or keep its name out of the vault and its environment out of this run",
    ]);
  });

  it("are told afterwards as what may have happened to those that were created", () => {
    const happened = (secrets: string) =>
      `up to ${secrets} created in production may have existed there before, among 2 variables that Vercel did not list (sensitive or empty). A sensitive one has lost its protection: mark it sensitive again in Vercel`;
    expect(toldAfterwards([given])).toEqual([happened("1 secret that was")]);
    expect(toldAfterwards([{ ...given, create: ["A", "B"] }])).toEqual([happened("2 secrets that were")]);
  });

  it("are not told any more once they were counted again", () => {
    expect(toldAfterwards([given], { inputs: { allowDelete: true }, provider: "netlify" })).toEqual([]);
  });

  it.each<[string, Given, Situation]>([
    ["at another provider", given, { provider: "railway" }],
    ["on pull", { delete: ["A"], skip: ["S"], providerCount: 4 }, { inputs: PULL }],
    ["where none is unlisted", { ...given, providerCount: 1 }, {}],
    ["where no name is to be created", { update: ["A"], providerCount: 3 }, {}],
    ["where nothing is written", { skip: ["S"], providerCount: 3 }, { inputs: { allowDelete: true } }],
  ])("are not told %s", (_, environment, situation) => {
    expect(told([environment], situation)).toEqual([]);
  });
});

describe("an environment of ignored names only", () => {
  const given = { create: ["A"], update: ["B"], skip: ["C"] };
  const words = "production:production: ignore covers every name of production, so nothing was compared";

  it.each([
    ["was not compared", { ignore: ["*"] }, [words]],
    ["was not compared by a pull either", { ...PULL, ignore: ["*"] }, [words]],
    [
      "was compared where one name is left to write",
      { ignore: ["B", "C"] },
      [expect.stringContaining("would also rewrite 1 ignored name")],
    ],
  ])("%s", (_, inputs, warnings) => {
    expect(told([given], { inputs })).toEqual(warnings);
  });

  it("was compared where one name is left that is equal, or only at one side", () => {
    expect(told([{ skip: ["A", "B"] }], { inputs: { ignore: ["B"] } })).toEqual([]);
    expect(told([{ delete: ["A"], skip: ["B"] }], { inputs: { ignore: ["B"] } })).toEqual([]);
  });
});

describe("ignored names that a write rewrites", () => {
  const given = { create: ["A", "I_1"], update: ["I_2"] };

  it("are told when other names are the reason to write", () => {
    expect(told([given], { inputs: { ignore: ["I_*"] } })).toEqual([
      "production:production: a sync of production for other names would also rewrite 2 ignored names (I_1, I_2), because it writes the whole environment",
    ]);
  });

  it("are created by a pull", () => {
    const pulled = { delete: ["A", "I_1"], skip: ["S"] };
    expect(told([pulled], { inputs: { ...PULL, ignore: ["I_*"] } })).toEqual([
      expect.stringContaining("would also create 1 ignored name (I_1)"),
    ]);
  });

  it("are not told when nothing is written", () => {
    expect(told([{ create: ["I_1"], skip: ["A"] }], { inputs: { ignore: ["I_*"] } })).toEqual([]);
  });

  it("are told without the names where these are not to be shown", () => {
    expect(told([given], { inputs: { ignore: ["I_*"], showNames: false } })).toEqual([
      "production:production: a sync of production for other names would also rewrite 2 ignored names, because it writes the whole environment",
    ]);
  });

  it("are told as done once the environment is written, and as before where it is not", () => {
    const inputs = inputsOf({ ignore: ["I_*"] });
    const warnings = planWarnings(planOf([given], inputs), inputs);
    expect(afterWrites(warnings, () => true).map(({ message }) => text(message))).toEqual([
      "2 ignored names (I_1, I_2) were rewritten too, because a sync writes the whole environment",
    ]);
    expect(afterWrites(warnings, () => false)).toEqual(warnings);
  });

  it("are told afterwards as one name, and as what a pull created", () => {
    expect(toldAfterwards([{ create: ["A", "I_1"] }], { inputs: { ignore: ["I_*"] } })).toEqual([
      "1 ignored name (I_1) was rewritten too, because a sync writes the whole environment",
    ]);
    const pulled = { delete: ["A", "I_1"], skip: ["S"] };
    expect(toldAfterwards([pulled], { inputs: { ...PULL, ignore: ["I_*"] }, provider: "railway" })).toEqual([
      "1 ignored name (I_1) was created too, because a sync writes the whole environment",
    ]);
  });

  it("are told as what only matters where something is written", () => {
    const inputs = inputsOf({ ignore: ["I_*"] });
    expect(planWarnings(planOf([given], inputs), inputs)).toMatchObject([
      { ofWrite: { after: expect.anything() } },
    ]);
    expect(planWarnings(planOf([{}]), inputsOf())[0]?.ofWrite).toBeUndefined();
  });
});

describe("names that another environment of the run holds only at Vercel", () => {
  const environments = [
    { pair: "production", create: ["A", "B"], skip: ["S"] },
    { pair: "staging:preview", skip: ["T"], delete: ["A", "X"] },
  ];

  it("are told, for their values change with the write", () => {
    expect(told(environments)).toEqual([
      "production:production: a sync of production would also change 1 value in Vercel's preview: A",
    ]);
  });

  it("are left to the guard where the other environment has them in the vault, too", () => {
    const [production = {}] = environments;
    expect(told([production, { pair: "staging:preview", update: ["A"], skip: ["B"] }])).toEqual([]);
  });

  it("are told without the names where these are not to be shown", () => {
    expect(told(environments, { inputs: { showNames: false } })).toEqual([
      expect.stringMatching(/in Vercel's preview$/),
    ]);
  });

  it("are told where the provider may be Vercel", () => {
    expect(told(environments, { provider: "unknown" })).toHaveLength(1);
    expect(told(environments, { provider: "netlify", target: { providerIsClaim: true } })).toHaveLength(1);
  });

  it("are no matter at another provider, on pull, or when nothing is written", () => {
    const settled = [{ pair: "production", skip: ["S"] }, ...environments.slice(1)];
    expect(told(environments, { provider: "railway" })).toEqual([]);
    const pulled = [{ pair: "production", delete: ["A"], skip: ["S"] }, ...environments.slice(1)];
    expect(told(pulled, { inputs: PULL }).filter((line) => line.includes("also changes"))).toEqual([]);
    expect(told(settled)).toEqual([]);
  });
});

describe("targets of the Vercel project that the run does not name", () => {
  const staging = { pair: "staging:preview", create: ["A"], update: ["B"], skip: ["C"] };
  const development: OtherTarget = { name: "development", holds: new Set(["A", "C"]) };
  const production: OtherTarget = { name: "production", holds: new Set(["B"]) };
  const lifted = { allowSharedNames: true };

  it.each<[string, OtherTarget, Situation["inputs"], string[]]>([
    [
      "one whose value a write changes",
      development,
      {},
      ["a sync of staging:preview would also change 1 value in Vercel's development: A"],
    ],
    ["not one that holds no such name", { ...development, holds: new Set(["C"]) }, {}, []],
    ["not production, which is a guard's matter", production, {}, []],
    [
      "production, where its guard was lifted",
      production,
      lifted,
      ["a sync of staging:preview would also change 1 value in Vercel's production: B"],
    ],
  ])("are told: %s", (_, other, inputs = {}, words) => {
    const findings = { otherTargets: [other] };
    expect(told([staging], { inputs, findings })).toEqual(words.map((line) => `staging:preview: ${line}`));
  });

  it("are told afterwards as changed", () => {
    expect(toldAfterwards([staging], { findings: { otherTargets: [development] } })).toEqual([
      "the sync of staging:preview also changed 1 value in Vercel's development: A",
    ]);
  });

  it("are not told of a provider that only may be Vercel", () => {
    expect(told([staging], { provider: "unknown", findings: { otherTargets: [development] } })).toEqual([]);
  });

  const unseen = (name: OtherTarget["name"], gaveWay = false): OtherTarget => ({
    name,
    gaveWay,
    unseen: wordsOf("Keyway answered 403"),
  });

  it.each<[string, OtherTarget, Situation["inputs"], boolean]>([
    ["one that could not be looked at", unseen("development"), {}, true],
    ["not production, for which a sync is refused", unseen("production"), {}, false],
    ["production, where its guard was lifted", unseen("production"), lifted, true],
    ["production, where the rate limit left no room to look", unseen("production", true), {}, true],
  ])("are told as not looked at: %s", (_, other, inputs = {}, warned) => {
    expect(told([staging], { inputs, findings: { otherTargets: [other] } })).toEqual(
      warned
        ? [
            `run: Vercel's ${other.name} could not be checked for names that writing staging:preview would change there. Keyway answered 403`,
          ]
        : [],
    );
  });
});

describe("a Railway service that Keyway does not list", () => {
  const target = { serviceId: "svc_api" };
  const web = projectOf({ serviceId: "svc_web" });

  it.each<[string, Situation, boolean]>([
    ["among those of the project", { findings: { projects: [web] } }, true],
    ["where the project has none", { findings: { projects: [projectOf()] } }, true],
    [
      "although another project has it",
      { findings: { projects: [projectOf({ id: "prj_x", serviceId: "svc_api" })] } },
      true,
    ],
    ["but does", { findings: { projects: [web, projectOf({ serviceId: "svc_api" })] } }, false],
    ["and nobody looked", {}, false],
    ["and is not named", { target: { serviceId: undefined }, findings: { projects: [web] } }, false],
    ["at another provider", { provider: "vercel", findings: { projects: [web] } }, false],
  ])("is told or not: %s", (_, situation, warned) => {
    const words = told([{ skip: ["S"] }], { provider: "railway", target, ...situation });
    expect(words).toEqual(
      warned ? [expect.stringContaining("Keyway lists no service svc_api in project prj_shop")] : [],
    );
  });

  it("is told with those that it lists", () => {
    const railway = { provider: "railway", target } as const;
    expect(told([{ skip: ["S"] }], { ...railway, findings: { projects: [web] } })).toEqual([
      "run: Keyway lists no service svc_api in project prj_shop (it lists svc_web, and only services that are linked to a repository). Check serviceId: variables of a service that does not exist go nowhere",
    ]);
    for (const projects of [[], [projectOf()], [projectOf({ id: "prj_x", serviceId: "svc_web" })]])
      expect(told([{ skip: ["S"] }], { ...railway, findings: { projects } })).toEqual([
        expect.stringContaining("(it lists none, and only"),
      ]);
  });
});

describe("names that nobody can compare", () => {
  const notices = (given: Given[], inputs: Partial<Inputs> = {}) =>
    planNotices(planOf(given, inputs), inputsOf(inputs)).map(text);

  it("are told once for all environments", () => {
    const given = [{ create: ["VERCEL_B"] }, { pair: "b", create: ["VERCEL_A"], update: ["VERCEL_B"] }];
    expect(notices(given)).toEqual([
      "2 names begin as only Vercel's own variables do: VERCEL_A, VERCEL_B. Keyway never lists such names at Vercel: a sync writes them, nobody can check them, and they do not count as drift",
    ]);
  });

  it("are counted only where names are not to be shown, and not told where there are none", () => {
    expect(notices([{ create: ["VERCEL_A"] }], { showNames: false })).toEqual([
      expect.stringMatching(/^1 name begins as only Vercel's own variables do\. Keyway/),
    ]);
    expect(notices([{ create: ["A"] }])).toEqual([]);
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
  expect(foretells).toBe("guard-deletes");
  expect(text(words)).toBe("a sync would be refused: m. Do x.");
});

describe("a Railway service that Keyway does not list", () => {
  const at = (serviceId: string | undefined, services: readonly string[] | undefined, provider?: "vercel") =>
    told([{ create: ["A"], skip: ["S"], providerCount: 1 }], {
      provider: provider ?? "railway",
      target: { serviceId },
      findings: { projects: services?.map((id) => projectOf({ serviceId: id })) },
    });

  it("is told with those that it lists", () => {
    expect(at("svc_gone", ["svc_web", "svc_api"])).toEqual([
      "run: Keyway lists no service svc_gone in project prj_shop (it lists svc_web, svc_api, and only services that are linked to a repository). Check serviceId: variables of a service that does not exist go nowhere",
    ]);
    expect(at("svc_gone", [])).toEqual([expect.stringContaining("(it lists none, and only services")]);
  });

  it.each([
    ["it is listed", at("svc_web", ["svc_web"])],
    ["none was given", at(undefined, [])],
    ["the list was not read", at("svc_gone", undefined)],
    ["the provider has no services", at("svc_gone", [], "vercel")],
  ])("is not told where %s", (_, warnings) => {
    expect(warnings).toEqual([]);
  });
});
