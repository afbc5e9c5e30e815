import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../../src/inputs/schema.ts";
import type { Given } from "../../../support/builders.ts";
import { guards, onlyRefusal } from "../../../support/refusals.ts";

describe("a pull of values that seem unreadable", () => {
  const given = { update: ["A", "B", "C"], delete: ["D"] };

  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["with something to store", given, { direction: "pull" }, true],
    ["also when only names are compared", given, { direction: "pull", compare: "names" }, true],
    ["with nothing to store", { update: ["A", "B", "C"] }, { direction: "pull" }, false],
    ["with one equal value", { ...given, skip: ["E"] }, { direction: "pull" }, false],
    ["with too few names to tell", { update: ["A", "B"], delete: ["D"] }, { direction: "pull" }, false],
    ["but a push", given, { direction: "push" }, false],
  ])("is refused or not: %s", (_, environment, inputs, refused) => {
    expect(guards([environment], { inputs })).toEqual(refused ? ["guard-unreadable"] : []);
  });

  it("is told with the provider and what to do", () => {
    expect(onlyRefusal([given], { inputs: { direction: "pull" }, provider: "vercel" })).toMatchObject({
      pair: "production:production",
      title: "the values in production seem unreadable",
      message:
        "every value of production differs, so Keyway probably cannot read Vercel's values, and a pull would store unreadable text as secrets",
      advice: expect.stringContaining("enter the missing secrets in Keyway yourself"),
    });
  });
});
