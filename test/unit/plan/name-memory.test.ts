import { describe, expect, it } from "vitest";
import {
  changeSince,
  conceivable,
  driftNames,
  type PlacedName,
  placedNames,
  plannedNames,
  recall,
  remember,
} from "../../../src/plan/name-memory.ts";
import { inputsOf, pairOf, planOf, text } from "../../support/builders.ts";

const SHOWN = { showNames: true };

function drifting(...names: string[]): PlacedName[] {
  return names.map((name) => ({ matter: "drift", pair: pairOf("production"), name }));
}

describe("what is kept of names", () => {
  it("is none of them", () => {
    expect(JSON.stringify(remember(drifting("SECRET_A", "SECRET_B"), SHOWN))).not.toContain("SECRET");
  });

  it("is the same in any order", () => {
    expect(remember(drifting("A", "B"), SHOWN)).toEqual(remember(drifting("B", "A"), SHOWN));
  });

  it("tells one name from the same in another place, or in another matter", () => {
    const [{ matter, name, pair }] = drifting("A") as [PlacedName];
    const kept = [
      { matter, name, pair },
      { matter, name, pair: pairOf("staging:production") },
      { matter: "create" as const, name, pair },
    ].map((one) => remember([one], SHOWN).whole);
    expect(new Set(kept).size).toBe(3);
  });

  it("has no digest for each where names are not to be shown, or where they are very many", () => {
    expect(remember(drifting("A"), { showNames: false })).toMatchObject({ count: 1, each: undefined });
    const many = Array.from({ length: 201 }, (_, at) => `N${at}`);
    expect(remember(drifting(...many), SHOWN)).toMatchObject({ count: 201, each: undefined });
    expect(remember(drifting(...many.slice(1)), SHOWN).each).toHaveLength(200);
  });
});

describe("what has changed since", () => {
  const before = remember(drifting("A", "B", "C"), SHOWN);

  it("is told by the names that are new, and by those that are gone but still known", () => {
    const change = changeSince(before, drifting("A", "N"), drifting("A", "B", "N"));
    expect(change).toEqual({ added: drifting("N"), gone: drifting("B"), forgotten: 1 });
  });

  it("is nothing where the names are the same", () => {
    const same = { added: [], gone: [], forgotten: 0 };
    expect(changeSince(before, drifting("C", "B", "A"), [])).toEqual(same);
  });

  it("is not told by name where none was kept", () => {
    const numbers = remember(drifting("A"), { showNames: false });
    expect(changeSince(numbers, drifting("B"), drifting("A", "B"))).toBeUndefined();
  });
});

describe("the names of a plan", () => {
  const policy = inputsOf({ allowDelete: true, ignore: ["I*"] });
  const plan = planOf([{ create: ["I1", "A"], update: ["B"], delete: ["C"], skip: ["S"] }], policy);

  it("are those that would be written, the ignored ones too", () => {
    expect(plannedNames(plan).map(({ matter, name }) => `${matter} ${name}`)).toEqual([
      "delete C",
      "update B",
      "create A",
      "create I1",
    ]);
  });

  it("are those by which both sides differ, without the ignored ones", () => {
    expect(driftNames(plan, policy).map(({ name }) => name)).toEqual(["A", "B", "C"]);
  });

  it("are found again by their digests among all that there are", () => {
    const { each = [] } = remember(plannedNames(plan), SHOWN);
    expect(recall(each, conceivable(plan, "writes"))).toHaveLength(4);
    expect(recall(each, conceivable(plan, "drift"))).toEqual([]);
  });

  it("are found in their order, on whichever side they are", () => {
    const names = conceivable(planOf([{ create: ["B"], delete: ["A"] }]), "drift").map(({ name }) => name);
    expect(names).toEqual(["A", "B"]);
  });
});

describe("names in their places", () => {
  it("are told by place, ten at most", () => {
    const staging: PlacedName = { matter: "drift", pair: pairOf("staging:preview"), name: "B" };
    const [a = staging, c = staging] = drifting("A", "C");
    expect(text(placedNames([a, staging, c]))).toBe("A, C in production; B in staging:preview");
    const many = drifting(...Array.from({ length: 12 }, (_, at) => `N${at}`));
    expect(text(placedNames(many, 1))).toMatch(/, N9 in production; 3 more$/);
  });

  it("are counted where nobody knows them any more", () => {
    expect(text(placedNames([], 2))).toBe("2 that no side has any more");
  });
});
