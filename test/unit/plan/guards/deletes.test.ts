import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../../src/inputs/schema.ts";
import type { Findings } from "../../../../src/plan/findings.ts";
import type { Given } from "../../../support/builders.ts";
import { guards, many, onlyRefusal, refusals, secretOf } from "../../../support/refusals.ts";

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
    ["unlisted ones up to maxDeletes", [{ create: ["A"], providerCount: 10 }], {}, false],
    ["unlisted ones beyond", [{ create: ["A"], providerCount: 11 }], {}, true],
    ["listed and unlisted ones together", [{ skip: ["A"], delete: many(6), providerCount: 12 }], {}, true],
    ["unlisted ones where nothing is written", [{ skip: ["A"], providerCount: 99 }], {}, false],
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
    [
      "many that are ignored, where other names are written",
      [{ create: ["A"], delete: many(11) }],
      { ignore: ["X"] },
      true,
    ],
  ])("are refused or not: %s", (_, given, inputs, refused) => {
    const judged = guards(given, { inputs: { allowDelete: true, maxDeletes: 10, ...inputs } });
    expect(judged).toEqual(refused ? ["guard-deletes"] : []);
  });

  it("are told with their number and what to set", () => {
    const told = onlyRefusal([{ skip: ["A"], delete: many(11) }], { inputs: { allowDelete: true } });
    expect(told).toMatchObject({
      pair: undefined,
      title: "11 deletions, at most 10 allowed",
      message: "this sync would delete 11 variables; the limit is 10 (maxDeletes)",
      advice:
        'Review the deletions first. If they are intended, set "maxDeletes: 11" for this run. If not, check environments or turn off allowDelete.',
    });
  });

  it("that nobody lists are told apart, and only as possible", () => {
    const given = [{ skip: ["A"], delete: ["B"], providerCount: 14 }];
    expect(onlyRefusal(given, { inputs: { allowDelete: true }, provider: "vercel" }).message).toBe(
      "this sync could delete 13 variables; the limit is 10 (maxDeletes): 1 listed, and up to 12 that Vercel does not list",
    );
  });

  it("of which none is listed cannot be reviewed in the report", () => {
    const given = [{ create: ["A"], providerCount: 12 }];
    const { advice } = onlyRefusal(given, { inputs: { allowDelete: true }, provider: "netlify" });
    expect(advice).toMatch(
      /^They cannot be listed here: compare Netlify's variables with the vault first\. If/,
    );
  });

  it("are told in a number that lifts the guard when it is set", () => {
    const given = [{ skip: ["A"], delete: ["B"], providerCount: 14 }];
    expect(guards(given, { inputs: { allowDelete: true, maxDeletes: 13 } })).toEqual([]);
    expect(guards(given, { inputs: { allowDelete: true, maxDeletes: 12 } })).toEqual(["guard-deletes"]);
  });
});

describe("names that ignore covers", () => {
  const given = [{ create: ["A"], delete: ["B", "C"] }];

  it("are refused when a write for other names would delete them", () => {
    expect(onlyRefusal(given, { inputs: { allowDelete: true, ignore: ["B"] } })).toMatchObject({
      guard: "guard-deletes",
      pair: "production:production",
      message: "this sync would delete 1 variable in production that ignore covers: B",
      advice:
        "ignore cannot protect a name from deletion. Add the names to the vault, or turn off allowDelete.",
    });
  });

  it("are refused as listed ones where as many are unlisted", () => {
    const both = [{ create: ["A"], delete: ["B"], providerCount: 2 }];
    expect(onlyRefusal(both, { inputs: { allowDelete: true, ignore: ["B"] } })).toMatchObject({
      title: "ignored variables would be deleted in production",
      message: expect.stringContaining("would delete 1 variable in production"),
    });
  });

  it("are let be where nothing is written", () => {
    const settled = [{ skip: ["A"], delete: ["B"] }];
    expect(guards(settled, { inputs: { allowDelete: true, ignore: ["B"] } })).toEqual([]);
  });

  it("may be among those that nobody lists, and are refused where there are any", () => {
    const unlisted = [{ create: ["A"], skip: ["S"], providerCount: 3 }];
    expect(onlyRefusal(unlisted, { inputs: { allowDelete: true, ignore: ["B"] } }).message).toBe(
      "this sync could delete up to 2 variables in production that Railway does not list, and ignore may cover some",
    );
    expect(guards(unlisted, { inputs: { allowDelete: true } })).toEqual([]);
    expect(guards(unlisted, { inputs: { ignore: ["B"] } })).toEqual([]);
  });
});

describe("names that the vault still has, although Keyway cannot decrypt them", () => {
  const inputs = { allowDelete: true };
  const deleting: Given = { skip: ["S"], delete: ["A", "B"] };
  const unlisted: Given = { create: ["C"], skip: ["S"], providerCount: 2 };

  it.each<[string, Given, Findings["secrets"], Partial<Inputs>, boolean]>([
    ["listed for deletion", deleting, [secretOf("A"), secretOf("S")], inputs, true],
    ["perhaps among the unlisted", unlisted, [secretOf("X"), secretOf("C"), secretOf("S")], inputs, true],
    ["in another environment", deleting, [secretOf("A", "staging")], inputs, false],
    ["none: the vault lists what the preview does", deleting, [secretOf("S")], inputs, false],
    [
      "none, although the provider has unlisted ones",
      unlisted,
      [secretOf("C"), secretOf("S")],
      inputs,
      false,
    ],
    ["unread, but nothing it could be", deleting, [secretOf("X")], inputs, false],
    ["where the server has no such list", deleting, undefined, inputs, false],
    ["where nothing is deleted", deleting, [secretOf("A")], {}, false],
    ["where nothing is written", { skip: ["S"], providerCount: 2 }, [secretOf("X")], inputs, false],
  ])("are refused or not: %s", (_, given, secrets, policy, refused) => {
    expect(guards([given], { inputs: policy, findings: { secrets } })).toEqual(
      refused ? ["guard-deletes"] : [],
    );
  });

  it("are told by name, with the way out", () => {
    const findings = { secrets: [secretOf("A"), secretOf("B"), secretOf("S")] };
    expect(onlyRefusal([deleting], { inputs, findings })).toMatchObject({
      pair: "production:production",
      title: "variables would be deleted in production that the vault still has",
      message:
        "this sync would delete 2 variables in production that the vault still has: A, B. Keyway cannot decrypt them, so its preview leaves them out",
      advice: "Enter the values in Keyway again, or turn off allowDelete.",
    });
  });

  it("are told in the singular where it is one, also beside as many unlisted ones", () => {
    const findings = { secrets: [secretOf("A"), secretOf("S")] };
    const given = { skip: ["S"], delete: ["A"], providerCount: 3 };
    expect(onlyRefusal([given], { inputs, findings })).toMatchObject({
      message:
        "this sync would delete 1 variable in production that the vault still has: A. Keyway cannot decrypt it, so its preview leaves it out",
      advice: "Enter the value in Keyway again, or turn off allowDelete.",
    });
  });

  it("are told as possible where the deletion is unlisted", () => {
    const findings = { secrets: [secretOf("X"), secretOf("C"), secretOf("S")] };
    expect(onlyRefusal([unlisted], { inputs, findings }).message).toBe(
      "this sync could delete variables in production that Railway does not list, and the vault has 1 secret that may be among them: X. Keyway cannot decrypt it, so its preview leaves it out",
    );
  });

  it("are not named where names are not to be shown", () => {
    for (const given of [deleting, unlisted]) {
      const findings = { secrets: [secretOf("A")] };
      const [first] = refusals([given], { inputs: { ...inputs, showNames: false }, findings });
      expect(JSON.stringify(first)).not.toContain('"A"');
    }
  });
});
