import { describe, expect, it } from "vitest";
import { missingCount, requiredIn } from "../../../src/outcome/required.ts";
import { environmentOf, outcomeIn, planOf, requiredOf } from "../../support/builders.ts";

/** What files ask for: names in order, those with a question mark being optional. */
function asking(...names: string[]) {
  return {
    names: names.map((name, at) => ({
      name: name.replace("?", ""),
      optional: name.endsWith("?"),
      path: ".env.example",
      line: at + 1,
    })),
    complaints: [],
    unread: [],
    nameless: [],
  };
}

describe("the names that the code requires", () => {
  const plan = planOf([
    { create: ["NEW"], update: ["U"], skip: ["S"], delete: ["ONLY_THERE"] },
    { pair: "staging:preview", skip: ["S"] },
  ]);

  it("are missing where the vault of an environment lacks them, whatever the provider has", () => {
    const [production, staging] = requiredIn(asking("S", "ONLY_THERE", "A", "LOG?"), plan, []);
    expect(production).toMatchObject({ missing: ["A", "ONLY_THERE"], optional: ["LOG"], notAtProvider: [] });
    expect(staging).toMatchObject({ missing: ["A", "ONLY_THERE"], optional: ["LOG"], notAtProvider: [] });
  });

  it("are told where the vault has them and the provider does not show them", () => {
    const [production] = requiredIn(asking("NEW", "S", "U"), plan, []);
    expect(production).toMatchObject({ missing: [], notAtProvider: ["NEW"] });
  });

  it("leave over what no file asks for", () => {
    expect(requiredIn(asking("S", "LOG?"), plan, []).map(({ notAsked }) => notAsked)).toEqual([
      ["NEW", "U"],
      [],
    ]);
  });

  it("are judged after a sync by what was seen then", () => {
    const seen = environmentOf({ skip: ["NEW", "S", "U"] });
    const [production] = requiredIn(asking("NEW"), plan, [outcomeIn("production", "written", { seen })]);
    expect(production).toMatchObject({ missing: [], notAtProvider: [] });
  });

  it.each([
    ["no file asks", undefined, plan],
    ["the files are empty", asking(), plan],
    ["nothing was read", asking("S"), undefined],
  ])("are nowhere where %s", (_, asked, read) => {
    expect(requiredIn(asked, read, [])).toEqual([]);
  });
});

it("missing names are counted in every environment, and optional ones are not", () => {
  expect(missingCount([])).toBe(0);
  expect(
    missingCount([requiredOf({ missing: ["A", "B"], optional: ["C"] }), requiredOf({ missing: ["A"] })]),
  ).toBe(3);
});
