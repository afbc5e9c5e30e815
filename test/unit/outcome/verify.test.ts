import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../src/inputs/schema.ts";
import type { SyncAnswer } from "../../../src/keyway/schemas.ts";
import { type Verification, verifyWrite } from "../../../src/outcome/verify.ts";
import { readAgain, readPlan } from "../../../src/plan/read-plan.ts";
import {
  answerOf,
  environmentOf,
  type Given,
  holds,
  inputsOf,
  pairOf,
  planOf,
  writesOf,
} from "../../support/builders.ts";
import { type Nature, SENSITIVE, worldOf } from "../../support/world.ts";

/** What is made of a write: what was planned, what the server answered, and how things look afterwards. */
function check(
  planned: Given,
  answer: Partial<SyncAnswer> | undefined,
  after: Given,
  policy: Partial<Inputs> = {},
): Verification {
  const { direction, allowDelete } = inputsOf(policy);
  return verifyWrite(
    {
      planned: environmentOf(planned, policy),
      answer: answer && answerOf(answer),
      after: environmentOf(after, policy),
    },
    { direction, allowDelete },
  );
}

const planned = { create: ["C"], update: ["U"], skip: ["S"] };
const settled = { skip: ["C", "U", "S"] };
const documented = { countsWholeVault: false };
const DELETING = { allowDelete: true };
const PULL = { direction: "pull" } as const;

describe("a push", () => {
  it.each<[string, Partial<SyncAnswer> | undefined]>([
    ["that the server calls done", { created: 1, updated: 2 }],
    ["that the server calls failed", { ok: false }],
    ["whose answer never came", undefined],
  ])("is confirmed when every planned name is listed as equal: one %s", (_, answer) => {
    expect(check(planned, answer, settled)).toMatchObject({
      verdict: "confirmed",
      done: writesOf({ create: ["C"], update: ["U"] }),
      pending: writesOf(),
      gone: writesOf(),
    });
  });

  it("tells what is done from what still differs", () => {
    expect(check(planned, { created: 1, updated: 2 }, { update: ["U"], skip: ["C", "S"] })).toMatchObject({
      done: { create: ["C"], update: [] },
      pending: { create: [], update: ["U"] },
    });
  });

  it("counts a name that was to be created and now has another value as not done", () => {
    expect(check(planned, undefined, { update: ["C"], skip: ["U", "S"] }).pending.create).toEqual(["C"]);
  });

  it("does not mind names that turned up meanwhile", () => {
    expect(check(planned, { created: 1, updated: 2 }, { ...settled, create: ["NEW"] }).verdict).toBe(
      "confirmed",
    );
  });

  it("leaves ignored and unverifiable names out: what became of them decides nothing", () => {
    const given = { create: ["C", "VERCEL_X"], update: ["U"], skip: ["S"] };
    const after = { create: ["VERCEL_X"], update: ["U"], skip: ["C", "S"] };
    expect(check(given, { ok: false }, after, { ignore: ["U"] })).toMatchObject({
      verdict: "confirmed",
      done: writesOf({ create: ["C"] }),
      pending: writesOf(),
      gone: writesOf(),
    });
  });
});

describe("a planned name that is in no list any more", () => {
  const two = { create: ["A", "B"], skip: ["S"] };

  it.each<[string, Given, Partial<SyncAnswer> | undefined, Given]>([
    ["the vault was emptied, and the server itself counts nothing", two, { created: 0 }, { delete: ["S"] }],
    ["the vault was emptied, and the server counts all", two, { created: 2, updated: 1 }, { delete: ["S"] }],
    ["the server failed at all of it", two, { ok: false }, { skip: ["S"] }],
    ["no answer came", two, undefined, { skip: ["S"] }],
  ])("is gone, and never counts as created: %s", (_, given, answer, after) => {
    expect(check(given, answer, after)).toMatchObject({
      verdict: "gone",
      done: writesOf(),
      pending: writesOf(),
      gone: writesOf({ create: ["A", "B"] }),
    });
  });

  it("is gone when only the vault lost it, and the old value is still there", () => {
    expect(
      check({ update: ["U"], skip: ["S"] }, { updated: 1 }, { delete: ["U"], skip: ["S"] }),
    ).toMatchObject({
      verdict: "gone",
      done: writesOf(),
      gone: writesOf({ update: ["U"] }),
    });
  });

  it("is gone when a pull's provider lost it", () => {
    expect(check({ delete: ["A"], skip: ["S"] }, { created: 0 }, { skip: ["S"] }, PULL)).toMatchObject({
      verdict: "gone",
      done: writesOf(),
      gone: writesOf({ create: ["A"] }),
    });
  });

  it("does not hide that another one failed", () => {
    const after = { create: ["A"], skip: ["S"] };
    expect(check(two, { created: 0, updated: 1 }, after).verdict).toBe("failed");
  });

  it("outweighs one that the provider hides: both were counted", () => {
    expect(check(two, { created: 2, updated: 1 }, { create: ["A"], skip: ["S"] })).toMatchObject({
      verdict: "gone",
      pending: { create: ["A"] },
      gone: { create: ["B"] },
    });
  });
});

describe("names that still differ after a push", () => {
  const unseen = { update: ["C", "U"], skip: ["S"] };

  it.each<[string, Partial<SyncAnswer> | undefined, Verification["verdict"]]>([
    ["all of the vault is counted", { created: 1, updated: 2 }, "hidden"],
    ["all is counted as updated", { created: 0, updated: 3 }, "hidden"],
    ["one of the vault is not counted", { created: 1, updated: 1 }, "failed"],
    ["more than the vault is counted", { created: 1, updated: 3 }, "failed"],
    ["nothing is counted", { created: 0, updated: 0 }, "failed"],
    ["all is counted, yet it says that it failed", { ok: false, created: 1, updated: 2 }, "failed"],
    ["there is no answer", undefined, "failed"],
  ])("are hidden or failed, by a server that counts the whole vault: %s", (_, answer, verdict) => {
    expect(check(planned, answer, unseen).verdict).toBe(verdict);
  });

  it.each<[string, Partial<SyncAnswer>, Verification["verdict"]]>([
    ["all planned are counted", { created: 1, updated: 1 }, "hidden"],
    ["all of the vault is counted", { created: 1, updated: 2 }, "hidden"],
    ["one planned is not counted", { created: 0, updated: 1 }, "failed"],
    ["it says that it failed", { ok: false, created: 1, updated: 1 }, "failed"],
  ])("are hidden or failed, by a server that counts what was planned: %s", (_, answer, verdict) => {
    expect(check(planned, { ...documented, ...answer }, unseen).verdict).toBe(verdict);
  });

  it.each<[string, Partial<SyncAnswer> | undefined, Given, number]>([
    ["all were counted", { created: 1, updated: 2 }, unseen, 0],
    ["one was not counted", { created: 1, updated: 1 }, unseen, 1],
    [
      "the planned ones were counted, by a server that counts these",
      { ...documented, created: 1, updated: 1 },
      unseen,
      0,
    ],
    ["one of these was not", { ...documented, updated: 1 }, unseen, 1],
    ["more were counted than there are", { created: 9 }, unseen, 0],
    ["nobody counted", undefined, unseen, 0],
    ["one left the vault, and so the count", { created: 0, updated: 2 }, { update: ["U"], skip: ["S"] }, 0],
    [
      "one left the vault, and the server counts what was planned",
      { ...documented, updated: 1 },
      { update: ["U"], skip: ["S"] },
      0,
    ],
    [
      "one to be updated left the vault, and the server counts what was planned",
      { ...documented, created: 1 },
      { skip: ["C", "S"] },
      0,
    ],
    [
      "one that was equal left the vault, and so the count",
      { created: 1, updated: 1 },
      { update: ["U"], skip: ["C"] },
      0,
    ],
    ["one left the vault, and another failed", { updated: 1 }, { update: ["U"], skip: ["S"] }, 1],
  ])("are fewer than written by the server's own count, or not: %s", (_, answer, after, uncounted) => {
    expect(check(planned, answer, after).uncounted).toBe(uncounted);
  });

  it("are failed when the vault grew and only the new name makes up the count", () => {
    // Planned were 3 names of the vault; NEW came between plan and write, and U failed: 3 of 4 are counted.
    const after = { update: ["U"], skip: ["C", "S", "NEW"] };
    expect(check(planned, { created: 2, updated: 1 }, after).verdict).toBe("failed");
    expect(check(planned, { created: 2, updated: 2 }, after).verdict).toBe("hidden");
  });

  it("are failed when the vault shrank and the count with it", () => {
    expect(check(planned, { created: 1, updated: 1 }, { update: ["U"], skip: ["C"] }).verdict).toBe("failed");
  });
});

describe("a deletion", () => {
  const surplus = { skip: ["S"], delete: ["D1", "D2"] };

  it("is done when the provider no longer shows the name", () => {
    expect(check(surplus, { updated: 1, deleted: 2 }, { skip: ["S"] }, DELETING)).toMatchObject({
      verdict: "confirmed",
      done: { delete: ["D1", "D2"] },
    });
  });

  it("is failed when the name is still to be deleted, whatever the server counts", () => {
    const answer = { created: 9, updated: 9, deleted: 2 };
    expect(check(surplus, answer, { skip: ["S"], delete: ["D2"] }, DELETING)).toMatchObject({
      verdict: "failed",
      done: { delete: ["D1"] },
      pending: { delete: ["D2"] },
    });
  });

  it.each<[string, Given]>([
    ["with the provider's value", { skip: ["S", "D2"] }],
    ["with another value", { skip: ["S"], update: ["D2"] }],
  ])("is not to be done any more when the vault has the name again: %s", (_, after) => {
    expect(check(surplus, { updated: 2, deleted: 1 }, after, DELETING)).toMatchObject({
      verdict: "gone",
      done: { delete: ["D1"] },
      gone: { delete: ["D2"] },
    });
  });
});

describe("more deletions than could be known", () => {
  const surplus = { skip: ["S"], delete: ["D1", "D2"] };
  const after = { skip: ["S"] };

  it.each<[string, Given, number, boolean]>([
    ["those that are listed", surplus, 2, false],
    ["one more than listed", surplus, 3, true],
    ["those that are listed or unlisted", { ...surplus, providerCount: 4 }, 3, false],
    ["one more than listed and unlisted", { ...surplus, providerCount: 4 }, 4, true],
  ])("are an alarm: %s", (_, given, deleted, alarm) => {
    expect(check(given, { deleted }, after, DELETING).verdict).toBe(alarm ? "overdone" : "confirmed");
  });

  it("are an alarm where none was allowed", () => {
    expect(check(planned, { created: 1, updated: 2, deleted: 1 }, settled).verdict).toBe("overdone");
  });

  it("are an alarm where a value was updated and stayed", () => {
    const given = { update: ["U"], skip: ["S"] };
    expect(check(given, { updated: 2, deleted: 1 }, { skip: ["S", "U"] }, DELETING).verdict).toBe("overdone");
  });

  const empty = { create: ["EMPTY"], skip: ["S"], delete: ["D1"] };
  const written = { create: ["EMPTY"], skip: ["S"] };

  it("are none of an empty value, which is written and goes again in the same run", () => {
    const given = { ...empty, providerCount: 2 };
    expect(check(given, { created: 1, updated: 1, deleted: 2 }, written, DELETING).verdict).toBe("hidden");
    expect(check(given, { created: 1, updated: 1, deleted: 3 }, written, DELETING).verdict).toBe("overdone");
  });

  it("count an empty value that is among the unlisted ones once only", () => {
    const given = { ...empty, providerCount: 3 };
    expect(check(given, { updated: 2, deleted: 2 }, written, DELETING).verdict).toBe("hidden");
    expect(check(given, { updated: 2, deleted: 3 }, written, DELETING).verdict).toBe("overdone");
  });

  it("are none of a value that becomes empty, or of an empty one that is ignored", () => {
    const given = { create: ["IGNORED"], update: ["U"], skip: ["S"], providerCount: 2 };
    const after = { create: ["IGNORED", "U"], skip: ["S"] };
    const ignoring = { ...DELETING, ignore: ["IGNORED"] };
    expect(check(given, { created: 1, updated: 2, deleted: 2 }, after, ignoring).verdict).toBe("hidden");
    expect(check(given, { created: 1, updated: 2, deleted: 3 }, after, ignoring).verdict).toBe("overdone");
  });

  it("are an alarm where only a name that is never listed could make up for them", () => {
    const given = { create: ["VERCEL_X", "C"], skip: ["S"], providerCount: 1 };
    const after = { create: ["VERCEL_X"], skip: ["C", "S"] };
    expect(check(given, { created: 1, updated: 2, deleted: 1 }, after, DELETING).verdict).toBe("overdone");
  });

  it("are an alarm although as many unseen secrets as foreign variables went", () => {
    // Four secrets that the provider never shows were unlisted before; eight variables of others went with them.
    const unseen = ["A", "B", "C", "E"];
    const given = { create: unseen, skip: ["S"], providerCount: 5 };
    const answer = { updated: 5, deleted: 8 };
    expect(check(given, answer, { create: unseen, skip: ["S"] }, DELETING).verdict).toBe("overdone");
  });

  it.each<[string, Partial<SyncAnswer> | undefined]>([
    ["counted", { deleted: 2 }],
    ["not counted", { ok: false }],
    ["never answered", undefined],
  ])("are named, as far as they were listed and are on neither side now: %s", (_, answer) => {
    const given = { create: ["C"], skip: ["S", "T"], update: ["U"], delete: ["D"] };
    expect(check(given, answer, {}, DELETING)).toMatchObject({
      verdict: "overdone",
      vanished: ["S", "T", "U"],
      done: { create: [], delete: ["D"] },
      gone: { create: ["C"], update: ["U"] },
    });
  });

  it.each<[string, Given, Given, Partial<Inputs>]>([
    ["nothing may be deleted", { skip: ["S"], create: ["C"] }, { skip: ["C"] }, {}],
    [
      "the vault still has the name",
      { skip: ["S"], create: ["C"] },
      { create: ["S"], skip: ["C"] },
      DELETING,
    ],
    ["it was to be deleted", { skip: ["S"], delete: ["D"] }, { skip: ["S"] }, DELETING],
  ])("do not name what did not vanish: %s", (_, given, now, policy) => {
    expect(check(given, undefined, now, policy).vanished).toEqual([]);
  });
});

describe("a pull", () => {
  const source = { delete: ["A", "B"], skip: ["S"] };

  it.each<[string, Partial<SyncAnswer> | undefined, Given, Verification["verdict"]]>([
    ["the vault has all", { created: 2 }, { skip: ["A", "B", "S"] }, "confirmed"],
    [
      "the vault has all, one with another value",
      { created: 2 },
      { skip: ["A", "S"], update: ["B"] },
      "confirmed",
    ],
    [
      "the vault has what the provider lost",
      { created: 2 },
      { skip: ["A", "S"], create: ["B"] },
      "confirmed",
    ],
    ["a name is left, and all are counted", { created: 2 }, { delete: ["B"], skip: ["A", "S"] }, "hidden"],
    ["a name is left, and one is not counted", { created: 1 }, { delete: ["B"], skip: ["A", "S"] }, "failed"],
    [
      "a name is left, and updates are counted",
      { created: 1, updated: 2 },
      { delete: ["B"], skip: ["A", "S"] },
      "failed",
    ],
    ["a name is left, and no answer came", undefined, { delete: ["B"], skip: ["A", "S"] }, "failed"],
    ["nothing is left, and no answer came", undefined, { skip: ["A", "B", "S"] }, "confirmed"],
    [
      "a name is left, and one that came meanwhile makes up the count",
      { created: 2 },
      { delete: ["B"], skip: ["A", "S", "NEW"] },
      "failed",
    ],
    [
      "a name is left, and all are counted, one that came meanwhile too",
      { created: 3 },
      { delete: ["B"], skip: ["A", "S", "NEW"] },
      "hidden",
    ],
  ])("is told by the names that the vault has: %s", (_, answer, after, verdict) => {
    expect(check(source, answer, after, PULL).verdict).toBe(verdict);
    expect(check(source, answer && { ...answer, ...documented }, after, PULL).verdict).toBe(verdict);
  });

  it.each([
    ["the whole vault", {}],
    ["what was planned", documented],
  ])("is not vouched for by the size of the vault, by a server that counts %s", (_, dialect) => {
    const given = { ...source, skip: ["S", "T"] };
    const after = { delete: ["B"], skip: ["A", "S", "T"] };
    expect(check(given, { created: 3, ...dialect }, after, PULL).verdict).toBe("failed");
  });

  it("counts no name that left its provider as one that could not be written", () => {
    const after = { delete: ["B"], skip: ["S"] };
    expect(check(source, { created: 0 }, after, PULL).uncounted).toBe(1);
  });

  it("makes nothing readable, and deletes nothing", () => {
    const given = { ...source, providerCount: 6 };
    for (const answer of [{ created: 2 }, { ...documented, created: 2 }])
      expect(check(given, answer, { skip: ["A"], providerCount: 1 }, PULL)).toMatchObject({
        lowered: 0,
        vanished: [],
      });
  });
});

describe("unlisted variables that can be read afterwards", () => {
  const sensitive = { create: ["A"], skip: ["S"], providerCount: 2 };
  const readable = { skip: ["A", "S"], providerCount: 2 };
  const hidden = { create: ["A"], skip: ["S"], providerCount: 2 };
  const uncounted = { skip: ["A", "S"] };

  it.each<[string, Given, Partial<SyncAnswer> | undefined, Given, number]>([
    ["one, by both counts", sensitive, { updated: 2 }, readable, 1],
    ["one, by the provider's count alone", sensitive, { ...documented, created: 1 }, readable, 1],
    ["one, by the provider's count without an answer", sensitive, undefined, readable, 1],
    ["one, by the answer's count alone", sensitive, { updated: 2 }, uncounted, 1],
    ["none that nobody counted", sensitive, { ...documented, created: 1 }, uncounted, 0],
    ["none, where it is kept", sensitive, { updated: 2 }, hidden, 0],
    [
      "none, where it is kept and nobody counted",
      sensitive,
      { updated: 2 },
      { create: ["A"], skip: ["S"] },
      0,
    ],
    [
      "none, where what was updated was listed before",
      { ...sensitive, update: ["U"], providerCount: 3 },
      { created: 1, updated: 2 },
      { skip: ["A", "S", "U"] },
      0,
    ],
    [
      "none, where the name is new",
      { ...sensitive, providerCount: 1 },
      { created: 1, updated: 1 },
      { ...readable, providerCount: 2 },
      0,
    ],
    [
      "none, where somebody else took one away",
      { ...sensitive, providerCount: 3 },
      { created: 1, updated: 1 },
      { skip: ["A", "S"], providerCount: 3 },
      0,
    ],
    [
      "none, where the name was not there before and somebody else made it",
      { create: ["A"], skip: ["S"], providerCount: 1 },
      { updated: 2 },
      uncounted,
      0,
    ],
  ])("are %s", (_, given, answer, after, lowered) => {
    expect(check(given, answer, after).lowered).toBe(lowered);
  });

  it.each<[string, Partial<SyncAnswer> | undefined]>([
    ["counted", { created: 1, updated: 1, deleted: 1 }],
    ["counted, by a server that counts what was planned", { ...documented, created: 1, deleted: 1 }],
    ["not counted", undefined],
  ])("are none where the variable was deleted: %s", (_, answer) => {
    const foreign = { create: ["A"], skip: ["S"], providerCount: 2 };
    expect(check(foreign, answer, { skip: ["A", "S"], providerCount: 2 }, DELETING).lowered).toBe(0);
  });

  it("are told apart from what was deleted as planned", () => {
    const given = { ...sensitive, delete: ["D"], providerCount: 3 };
    const answer = { ...documented, created: 1, deleted: 1 };
    expect(check(given, answer, readable, DELETING).lowered).toBe(1);
  });

  it("are none where it was deleted in place of one that is listed", () => {
    // One that is listed could not be deleted, one that is not was: two counts of one deletion.
    const given = { create: ["A"], skip: ["S"], delete: ["D"], providerCount: 3 };
    const after = { skip: ["A", "S"], delete: ["D"], providerCount: 3 };
    expect(check(given, { ...documented, created: 1, deleted: 1 }, after, DELETING).lowered).toBe(0);
  });
});

const name = fc.constantFrom("A", "B", "C", "D", "E", "F");
const lists = fc
  .uniqueArray(fc.tuple(name, fc.constantFrom("create", "update", "delete", "skip")), {
    selector: ([text]) => text,
  })
  .map((names): Given => {
    const list = (wanted: string) => names.flatMap(([text, kind]) => (kind === wanted ? [text] : []));
    return { create: list("create"), update: list("update"), delete: list("delete"), skip: list("skip") };
  });
const counts = fc.option(
  fc.record({
    ok: fc.boolean(),
    created: fc.nat(6),
    updated: fc.nat(6),
    deleted: fc.nat(6),
    countsWholeVault: fc.boolean(),
  }),
  { nil: undefined },
);
const policies = fc.constantFrom<Partial<Inputs>>({}, DELETING, PULL, { ignore: ["A"] });
const unlisted = fc.option(fc.nat(4), { nil: undefined });

describe("whatever was planned, answered and seen", () => {
  const held = ({ update = [], skip = [], delete: gone = [] }: Given) =>
    update.length + skip.length + gone.length;
  const counted = (given: Given, more: number | undefined): Given =>
    more === undefined ? given : { ...given, providerCount: held(given) + more };

  it("each planned name is done, pending or gone, and only one of them", () => {
    holds(
      fc.property(lists, counts, lists, policies, (given, answer, after, policy) => {
        const { done, pending, gone } = check(given, answer, after, policy);
        const environment = environmentOf(given, policy);
        for (const kind of ["create", "update", "delete"] as const)
          expect([...done[kind], ...pending[kind], ...gone[kind]].sort()).toEqual(environment[kind]);
      }),
    );
  });

  it("nothing is confirmed or hidden of which a name is gone or was not deleted", () => {
    holds(
      fc.property(lists, counts, lists, policies, (given, answer, after, policy) => {
        const { verdict, pending, gone } = check(given, answer, after, policy);
        if (verdict === "confirmed") expect([pending, gone]).toEqual([writesOf(), writesOf()]);
        if (verdict === "hidden") expect([pending.delete, gone]).toEqual([[], writesOf()]);
      }),
    );
  });

  it("no more was made readable than was unlisted before", () => {
    holds(
      fc.property(
        lists,
        counts,
        lists,
        policies,
        unlisted,
        unlisted,
        (given, answer, after, policy, was, is) => {
          const { lowered } = check(counted(given, was), answer, counted(after, is), policy);
          expect(lowered).toBeGreaterThanOrEqual(0);
          if (was !== undefined) expect(lowered).toBeLessThanOrEqual(was);
        },
      ),
    );
  });
});

const value = fc.constantFrom("1", "2", "");
const someWorld = fc.record({
  vault: fc.dictionary(name, value, { noNullPrototype: true }),
  provider: fc.dictionary(name, fc.constantFrom("1", "2", "", SENSITIVE), { noNullPrototype: true }),
});

describe("in a small world of which nobody else is part", () => {
  const isListed = (held: string | undefined) => held !== undefined && held !== "" && held !== SENSITIVE;

  /** Writes production once: what is made of it, and how many unlisted variables can be read now. */
  async function written(
    given: { vault: Record<string, string>; provider: Record<string, string> },
    policy: Partial<Inputs>,
    nature: Nature,
    answers: boolean,
  ) {
    const world = worldOf({ production: given }, nature);
    const keyway = world.keyway();
    const { target } = planOf([]);
    const scope = { keyway, target, policy: inputsOf(policy) };
    const plan = await readPlan(scope, [pairOf("production")]);
    const answer = await keyway.sync(target, pairOf("production"), "push", plan.allowDelete);
    const [before] = plan.environments;
    const [after] = await readAgain(scope, plan.environments, plan.environments);
    if (before === undefined || after === undefined) throw new Error("production was not read");
    const { provider } = world.at("production");
    const unlisted = Object.keys(given.provider).filter((key) => !isListed(given.provider[key]));
    return {
      plan: before,
      check: verifyWrite({ planned: before, answer: answers ? answer : undefined, after }, plan),
      truth: unlisted.filter((key) => isListed(provider.get(key))).length,
      provider,
    };
  }

  const natures = fc.record({ keepsSensitive: fc.boolean(), countsPlanned: fc.boolean() });

  it("never more is said to be readable now than is, and all of it where both counts are there", async () => {
    await fc.assert(
      fc.asyncProperty(
        someWorld,
        natures,
        fc.boolean(),
        fc.boolean(),
        async (given, nature, allowDelete, answers) => {
          const { check: found, truth } = await written(given, { allowDelete }, nature, answers);
          expect(found.lowered).toBeLessThanOrEqual(truth);
          // An empty value hides what was listed before, and so as much of what is readable now.
          if (!allowDelete && !Object.values(given.vault).includes("")) expect(found.lowered).toBe(truth);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("what is said to be done is at the provider, and what is said to be deleted is not", async () => {
    await fc.assert(
      fc.asyncProperty(
        someWorld,
        natures,
        fc.boolean(),
        fc.boolean(),
        async (given, nature, allowDelete, answers) => {
          const { check: found, provider } = await written(given, { allowDelete }, nature, answers);
          for (const key of [...found.done.create, ...found.done.update])
            expect(provider.get(key)).toBe(given.vault[key]);
          for (const key of found.done.delete) expect(provider.has(key)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a server that does what it should is never said to have failed or to have lost a name", async () => {
    await fc.assert(
      fc.asyncProperty(someWorld, natures, fc.boolean(), async (given, nature, allowDelete) => {
        const { check: found, plan } = await written(given, { allowDelete }, nature, true);
        // An empty vault is never pushed.
        fc.pre(plan.vaultNames.length > 0);
        // An empty secret that is new goes again beside unlisted variables of others: nobody can tell the two apart.
        fc.pre(!allowDelete || plan.unlisted === 0 || !Object.values(given.vault).includes(""));
        expect(["confirmed", "hidden"]).toContain(found.verdict);
      }),
      { numRuns: 500 },
    );
  });
});
