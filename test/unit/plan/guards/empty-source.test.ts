import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../../src/inputs/schema.ts";
import type { Given } from "../../../support/builders.ts";
import { guards, onlyRefusal, vaultOf } from "../../../support/refusals.ts";

describe("an empty vault side", () => {
  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["is refused when the provider has names", { delete: ["A"] }, {}, true],
    ["is refused whatever allowDelete says", { delete: ["A"] }, { allowDelete: true }, true],
    [
      "is refused whatever else is allowed",
      { delete: ["A"] },
      { allowFirstSync: true, allowEmpty: true, maxDeletes: 99 },
      true,
    ],
    ["is refused with all of it ignored", { delete: ["A"] }, { ignore: ["*"] }, true],
    ["is none when the vault has an equal name", { delete: ["A"], skip: ["B"] }, {}, false],
    ["is let pass when both sides are empty", {}, {}, false],
    ["is judged by the lists, not by the count", { providerCount: 5 }, {}, false],
    ["is let pass on pull", { delete: ["A"] }, { direction: "pull" }, false],
    ["is no matter where a pull's provider is empty", { create: ["A"] }, { direction: "pull" }, false],
  ])("%s", (_, given, inputs, refused) => {
    expect(guards([given], { inputs })).toEqual(refused ? ["guard-empty-source"] : []);
  });

  const typo = [{ pair: "prodction:production", delete: ["A", "B"] }];

  it("is told with both environments, the number of variables, and what to check", () => {
    expect(onlyRefusal(typo, { provider: "vercel" })).toMatchObject({
      pair: "prodction:production",
      title: "vault environment prodction is empty",
      message: "the vault environment prodction is empty, but Vercel has 2 variables in production",
      advice:
        "Check the spelling of prodction. Keyway returns an empty list for an unknown environment, and this action never pushes an empty one. If it is empty on purpose, remove it from environments.",
    });
  });

  it("is told with the vault's real environments and the likeliest, where the server tells them", () => {
    const { advice } = onlyRefusal(typo, { findings: { vault: vaultOf() } });
    expect(advice).toMatch(
      /The vault has the environments production, staging\. Did you mean production\? If it is empty/,
    );
  });

  it("is told for each environment that is empty, and for no other", () => {
    const environments = [...typo, { pair: "staging", skip: ["S"] }, { pair: "dev", delete: ["D"] }];
    expect(guards(environments)).toEqual(["guard-empty-source", "guard-empty-source"]);
  });

  it("is told with outside text in which nothing is invisible", () => {
    expect(onlyRefusal([{ pair: "a\u202eb:c\nd", delete: ["A"] }]).message).toBe(
      'the vault environment "a\\u{202e}b" is empty, but Railway has 1 variable in "c\\u{a}d"',
    );
  });
});
