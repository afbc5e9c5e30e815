import { describe, expect, it } from "vitest";
import type { SyncAnswer } from "../../../src/keyway/schemas.ts";
import { verifyWrite } from "../../../src/outcome/verify.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { answerOf, environmentOf, type Given, writesOf } from "../../support/builders.ts";

/** What is made of a write: what was planned, what the server answered, and how things look afterwards. */
function check(
  planned: Given,
  answer: Partial<SyncAnswer> | undefined,
  after: Given,
  way: Partial<Pick<Plan, "direction" | "allowDelete">> = {},
) {
  return verifyWrite(
    {
      planned: environmentOf(planned, way),
      answer: answer && answerOf(answer),
      after: environmentOf(after, way),
    },
    { direction: "push", allowDelete: false, ...way },
  );
}

const planned = { create: ["C"], update: ["U"], skip: ["S"] };
const settled = { skip: ["C", "U", "S"] };
const documented = { countsWholeVault: false };

describe("a push", () => {
  it.each<[string, Partial<SyncAnswer> | undefined]>([
    ["that the server calls done", { created: 1, updated: 2 }],
    ["that the server calls failed", { ok: false }],
    ["whose answer never came", undefined],
  ])("of which no planned name is left is confirmed: one %s", (_, answer) => {
    expect(check(planned, answer, settled)).toEqual({
      verdict: "confirmed",
      done: writesOf({ create: ["C"], update: ["U"] }),
      pending: writesOf(),
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
});

describe("names that still differ after a push", () => {
  const unseen = { update: ["C", "U"], skip: ["S"] };

  it.each<[string, Partial<SyncAnswer> | undefined, string]>([
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

  it.each<[string, Partial<SyncAnswer>, string]>([
    ["all planned are counted", { created: 1, updated: 1 }, "hidden"],
    ["all of the vault is counted", { created: 1, updated: 2 }, "hidden"],
    ["one planned is not counted", { created: 0, updated: 1 }, "failed"],
    ["it says that it failed", { ok: false, created: 1, updated: 1 }, "failed"],
  ])("are hidden or failed, by a server that counts what was planned: %s", (_, answer, verdict) => {
    expect(check(planned, { ...documented, ...answer }, unseen).verdict).toBe(verdict);
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

  it("are left out when they are ignored: what became of them decides nothing", () => {
    const policy = { ignore: ["U"] };
    const write = {
      planned: environmentOf(planned, policy),
      answer: answerOf({ ok: false }),
      after: environmentOf({ update: ["U"], skip: ["C", "S"] }, policy),
    };
    expect(verifyWrite(write, { direction: "push", allowDelete: false })).toEqual({
      verdict: "confirmed",
      done: writesOf({ create: ["C"] }),
      pending: writesOf(),
    });
  });
});

describe("a deletion", () => {
  const way = { allowDelete: true };
  const surplus = { skip: ["S"], delete: ["D1", "D2"] };

  it("is confirmed when the name is gone", () => {
    expect(check(surplus, { updated: 1, deleted: 2 }, { skip: ["S"] }, way)).toMatchObject({
      verdict: "confirmed",
      done: { delete: ["D1", "D2"] },
    });
  });

  it("is failed when the name is still there, whatever the server counts", () => {
    const answer = { created: 9, updated: 9, deleted: 2 };
    expect(check(surplus, answer, { skip: ["S"], delete: ["D2"] }, way)).toMatchObject({
      verdict: "failed",
      done: { delete: ["D1"] },
      pending: { delete: ["D2"] },
    });
  });

  it("is overdone when there were more than were listed", () => {
    expect(check(surplus, { deleted: 3 }, { skip: ["S"] }, way).verdict).toBe("overdone");
  });

  it("is bounded by what the provider holds without showing it", () => {
    const given = { ...surplus, providerCount: 4 };
    expect(check(given, { deleted: 3 }, { skip: ["S"] }, way).verdict).toBe("confirmed");
    expect(check(given, { deleted: 4 }, { skip: ["S"] }, way).verdict).toBe("overdone");
  });

  it("of what was just written is not overdone: a value that is empty goes again in the same run", () => {
    const given = { create: ["EMPTY"], skip: ["S"], delete: ["D1"] };
    const after = { create: ["EMPTY"], skip: ["S"] };
    expect(check(given, { created: 1, updated: 1, deleted: 2 }, after, way).verdict).toBe("hidden");
    expect(check(given, { created: 1, updated: 1, deleted: 3 }, after, way).verdict).toBe("overdone");
  });

  it("is overdone when none was allowed", () => {
    expect(check(planned, { created: 1, updated: 2, deleted: 1 }, settled).verdict).toBe("overdone");
  });
});

describe("a pull", () => {
  const way = { direction: "pull" } as const;
  const source = { delete: ["A", "B"], skip: ["S"] };

  it.each<[string, Partial<SyncAnswer> | undefined, Given, string]>([
    ["nothing is left", { created: 2 }, { skip: ["A", "B", "S"] }, "confirmed"],
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
  ])("is told by the names it created: %s", (_, answer, after, verdict) => {
    expect(check(source, answer, after, way).verdict).toBe(verdict);
    expect(check(source, answer && { ...answer, ...documented }, after, way).verdict).toBe(verdict);
  });
});
