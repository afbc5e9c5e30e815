import { describe, expect, it } from "vitest";
import type { Provider } from "../../../../src/domain/provider.ts";
import type { Inputs } from "../../../../src/inputs/schema.ts";
import type { OtherTarget } from "../../../../src/plan/other-targets.ts";
import { namesInSeveral } from "../../../../src/plan/plan.ts";
import { type Given, planOf, wordsOf } from "../../../support/builders.ts";
import { guards, onlyRefusal } from "../../../support/refusals.ts";

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
    expect(guards(given, { inputs, provider })).toEqual(refused ? ["guard-shared-names"] : []);
  });

  it("are refused at a provider that is only claimed: a claim lifts no guard", () => {
    const claimed = { provider: "netlify", target: { providerIsClaim: true } } as const;
    expect(onlyRefusal([prod, preview], claimed).advice).toMatch(
      /That the connection is of provider netlify could not be checked\.$/,
    );
    const vercel = { provider: "vercel", target: { providerIsClaim: true } } as const;
    expect(onlyRefusal([prod, preview], vercel).advice).toMatch(
      /the sync begins, and stops where one overwrites another\.$/,
    );
  });

  it("are told with the environments that share them", () => {
    const third = { pair: "dev:development", create: ["Z"] };
    expect(onlyRefusal([prod, preview, third], { provider: "vercel" })).toMatchObject({
      pair: undefined,
      title: "production and staging:preview use the same 2 names",
      message:
        "production and staging:preview use the same 2 names: A, B; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's",
      advice:
        "Give each environment its own Vercel project or its own names. With allowSharedNames: true the sync begins, and stops where one overwrites another.",
    });
  });

  it("are told in the title with how many environments share them, where these are many", () => {
    const third = { pair: "dev:development", create: ["A"] };
    const { title, message } = onlyRefusal([prod, preview, third], { provider: "vercel" });
    expect(title).toBe("3 environments use the same 2 names");
    expect(message).toMatch(/^production, staging:preview and dev:development use the same 2 names: /);
    const many = [prod, ...Array.from({ length: 11 }, (_, at) => ({ pair: `e${at}`, skip: ["A"] }))];
    expect(onlyRefusal(many, { provider: "vercel" }).message).toMatch(
      /^12 environments use the same name: A; /,
    );
  });

  it("are told with a way out where it is not Vercel", () => {
    expect(onlyRefusal([prod, preview], { provider: "unknown" }).advice).toContain(
      "if it is not Vercel, set provider",
    );
  });

  it("are no matter while only environments without them are written", () => {
    const settled = { pair: "production", skip: ["A"] };
    const third = { pair: "dev:development", create: ["Z"] };
    expect(guards([settled, preview, third], { provider: "vercel" })).toEqual([]);
  });

  it("are the vault's names", () => {
    const { environments } = planOf([
      { pair: "a", create: ["A"], update: ["B"], skip: ["C"], delete: ["D"] },
      { pair: "b", create: ["B"], update: ["C"], skip: ["A"], delete: ["D"] },
    ]);
    expect([...namesInSeveral(environments)].sort()).toEqual(["A", "B", "C"]);
  });
});

describe("Vercel's production, in a run that does not name it", () => {
  const staging = { pair: "staging:preview", create: ["A"], update: ["B"], skip: ["C"] };
  const holding = (...names: string[]): OtherTarget => ({ name: "production", holds: new Set(names) });
  const unseen: OtherTarget = { name: "production", unseen: wordsOf("Keyway answered 403") };

  it.each<[string, OtherTarget, Partial<Inputs>, boolean]>([
    ["holds a name that would be created", holding("A"), {}, true],
    ["holds a name that would be updated", holding("B"), {}, true],
    ["holds only names that stay as they are", holding("C", "D"), {}, false],
    ["holds an ignored name that is written all the same", holding("A"), { ignore: ["A"] }, true],
    ["holds one and may be changed", holding("A"), { allowSharedNames: true }, false],
    ["could not be looked at", unseen, {}, true],
    ["could not be looked at and may be changed", unseen, { allowSharedNames: true }, false],
    ["was not asked, for a preview without room", { ...unseen, gaveWay: true }, {}, false],
    ["is another target", { name: "development", holds: new Set(["A"]) }, {}, false],
  ])("is protected or not: it %s", (_, other, inputs, refused) => {
    const situation = { inputs, provider: "vercel", findings: { otherTargets: [other] } } as const;
    expect(guards([staging], situation)).toEqual(refused ? ["guard-shared-names"] : []);
  });

  it("is told with the names that would change there", () => {
    const situation = { provider: "vercel", findings: { otherTargets: [holding("B", "A")] } } as const;
    const dev = { pair: "dev:development", create: ["A"] };
    expect(onlyRefusal([{ ...staging, create: ["Y"] }, dev], situation)).toMatchObject({
      title: "this would change 2 values in Vercel's production",
      message:
        "writing staging:preview and dev:development would also change 2 values in Vercel's production, which this run does not name: A, B; Keyway keeps one Vercel value per name",
      advice: expect.stringContaining("allowSharedNames: true lets this run change production"),
    });
  });

  it("is told with why it could not be looked at", () => {
    const situation = { provider: "vercel", findings: { otherTargets: [unseen] } } as const;
    expect(onlyRefusal([staging], situation)).toMatchObject({
      title: "Vercel's production could not be checked",
      message:
        "Vercel's production could not be checked for names that writing staging:preview would change there. Keyway answered 403",
      advice: expect.stringContaining("Use a key whose owner may read production"),
    });
  });
});
