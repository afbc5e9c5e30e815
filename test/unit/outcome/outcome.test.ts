import { describe, expect, it } from "vitest";
import {
  drifts,
  environmentOutcomes,
  failureReason,
  hasWritten,
  type Outcome,
  unchangedNames,
} from "../../../src/outcome/outcome.ts";
import { answerOf, checkOf, environmentOf, outcomeIn, wordsOf } from "../../support/builders.ts";

const words = { title: wordsOf("x"), message: wordsOf("y"), advice: wordsOf("z") };
const cause = { reason: "write-failed", ...words } as const;
const refusal = { guard: "guard-deletes", ...words } as const;
const next = { guard: "guard-unreadable", ...words } as const;

describe("a run that lacks required names", () => {
  it("fails for them where it would be green, and only there", () => {
    expect(failureReason({ kind: "in-sync", drift: false }, false, 1)).toBe("missing-names");
    expect(failureReason({ kind: "synced", drift: false, environments: [] }, false, 2)).toBe("missing-names");
    expect(failureReason({ kind: "drift" }, false, 1)).toBe("missing-names");
    expect(failureReason({ kind: "drift" }, true, 1)).toBe("drift");
    expect(failureReason({ kind: "refused", refusals: [refusal], drift: true }, false, 1)).toBe(
      "guard-deletes",
    );
  });

  it("does not fail where none is missing", () => {
    expect(failureReason({ kind: "in-sync", drift: false }, false, 0)).toBeUndefined();
  });
});

describe("how a run ends", () => {
  it.each<[Outcome, boolean | undefined, string | undefined, string | undefined]>([
    [{ kind: "skipped", pullRequestFrom: "fork" }, undefined, undefined, undefined],
    [{ kind: "in-sync", drift: false }, false, undefined, undefined],
    [{ kind: "in-sync", drift: true }, true, undefined, "drift"],
    [{ kind: "drift" }, true, undefined, "drift"],
    [{ kind: "synced", drift: false, environments: [] }, false, undefined, undefined],
    [{ kind: "synced", drift: true, environments: [] }, true, undefined, "drift"],
    [{ kind: "refused", refusals: [refusal, next], drift: true }, true, "guard-deletes", "guard-deletes"],
    [{ kind: "refused", refusals: [next], drift: false }, false, "guard-unreadable", "guard-unreadable"],
    [
      { kind: "partially-synced", drift: true, environments: [], cause },
      true,
      "write-failed",
      "write-failed",
    ],
    [
      { kind: "partially-synced", drift: undefined, environments: [], cause },
      undefined,
      "write-failed",
      "write-failed",
    ],
    [{ kind: "error", cause }, undefined, "write-failed", "write-failed"],
    [{ kind: "error", cause, environments: [] }, undefined, "write-failed", "write-failed"],
  ])(
    "decides drift, and why the step is red without and with failOnDrift: %j",
    (outcome, drift, red, strict) => {
      expect(drifts(outcome)).toBe(drift);
      expect(failureReason(outcome, false)).toBe(red);
      expect(failureReason(outcome, true)).toBe(strict);
    },
  );
});

describe("an environment", () => {
  it.each([
    [
      "a name was seen to be created",
      outcomeIn("a", "failed", { check: checkOf("failed", { create: ["A"] }) }),
      true,
    ],
    [
      "a name was seen to be updated",
      outcomeIn("a", "failed", { check: checkOf("failed", { update: ["A"] }) }),
      true,
    ],
    [
      "a name was seen to be gone",
      outcomeIn("a", "failed", { check: checkOf("failed", { delete: ["A"] }) }),
      true,
    ],
    ["the server says so", outcomeIn("a", "unknown", { answer: answerOf() }), true],
    [
      "the server counts a name more, and one less",
      outcomeIn("a", "unknown", { answer: answerOf({ ok: false, created: 1, deleted: 1 }) }),
      true,
    ],
    [
      "the server counts a name created, and one updated",
      outcomeIn("a", "unknown", { answer: answerOf({ ok: false, created: 1, updated: 1 }) }),
      true,
    ],
    [
      "nothing is seen of it, and the server says no",
      outcomeIn("a", "failed", { check: checkOf("failed"), answer: answerOf({ ok: false }) }),
      false,
    ],
    ["nothing is known", outcomeIn("a", "not-begun"), false],
  ])("counts as written or not: %s", (_, outcome, written) => {
    expect(hasWritten(outcome)).toBe(written);
  });
});

describe("the names of an environment that stayed as they were", () => {
  const plan = environmentOf({ create: ["C"], skip: ["A", "B"] });

  it("are those that were planned to, as long as nothing was read since", () => {
    expect(unchangedNames(plan, undefined)).toEqual(["A", "B"]);
    expect(unchangedNames(plan, outcomeIn("production", "not-begun"))).toEqual(["A", "B"]);
  });

  it("are those that are equal afterwards, without what the run wrote", () => {
    const seen = environmentOf({ skip: ["A", "C"] });
    const written = outcomeIn("production", "written", {
      check: checkOf("confirmed", { create: ["C"] }),
      seen,
    });
    expect(unchangedNames(plan, written)).toEqual(["A"]);
  });
});

describe("what a sync did in each environment", () => {
  const environments = [outcomeIn("a", "written")];
  it.each<[Outcome, number]>([
    [{ kind: "synced", drift: false, environments }, 1],
    [{ kind: "error", cause, environments }, 1],
    [{ kind: "error", cause }, 0],
    [{ kind: "drift" }, 0],
  ])("is nothing where no sync had begun: %j", (outcome, count) => {
    expect(environmentOutcomes(outcome)).toHaveLength(count);
  });
});
