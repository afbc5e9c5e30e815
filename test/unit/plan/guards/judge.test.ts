import { describe, expect, it } from "vitest";
import { text } from "../../../support/builders.ts";
import { guards, many, refusals } from "../../../support/refusals.ts";

it("a plan without anything odd may be carried out", () => {
  const given = [{ create: ["A"], update: ["B"], delete: ["C"], skip: ["E"] }];
  expect(refusals(given, { inputs: { allowDelete: true } })).toEqual([]);
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
    expectedPlan: { kind: "digest", digest: "0".repeat(64) },
  } as const;

  it("are told in the order of their weight", () => {
    expect(guards(environments, { inputs, provider: "vercel" })).toEqual([
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
    const told = [
      ...refusals(environments, { inputs: hush, provider: "vercel" }),
      ...refusals([{ update: ["SECRET_1", "SECRET_2", "SECRET_3"], delete: ["D1"] }], {
        inputs: { direction: "pull", showNames: false },
      }),
    ];
    expect(told).toHaveLength(7);
    for (const { title, message, advice } of told)
      expect([title, message, advice].map(text).join()).not.toMatch(/SECRET|OLD_|\bD\d|: A\b/);
  });
});
