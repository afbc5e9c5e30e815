import { describe, expect, it } from "vitest";
import { KeywayError } from "../../../src/domain/errors.ts";
import type { Context } from "../../../src/inputs/context.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { Outcome } from "../../../src/outcome/outcome.ts";
import type { Report, RunResult } from "../../../src/outcome/run-record.ts";
import { expectsNotes, notesOf, wantsNotes } from "../../../src/report/comment-and-issue.ts";
import {
  CONNECTION,
  contextOf,
  earlyRunOf,
  inputsOf,
  planOf,
  refusedOf,
  reportOf,
  runOf,
} from "../../support/builders.ts";

const failure = explain(new KeywayError({ status: 404, detail: "Vault not found", requestId: "req-7" }));
const cancelled = { ...failure, reason: "cancelled" as const };

function refusedWith(drift: boolean): Outcome {
  return { ...refusedOf(planOf([{ pair: "prodution:production", delete: ["A"] }])), drift };
}

/** Every way to end, by what is known of drift afterwards. */
const ENDS: readonly [name: string, outcome: Outcome, drift: boolean | undefined][] = [
  ["in sync", { kind: "in-sync", drift: false }, false],
  ["nothing to write although values differ", { kind: "in-sync", drift: true }, true],
  ["drift", { kind: "drift" }, true],
  ["synced", { kind: "synced", drift: false, environments: [] }, false],
  ["synced with values that cannot be seen", { kind: "synced", drift: true, environments: [] }, true],
  ["refused while both sides differ", refusedWith(true), true],
  ["refused while both sides agree", refusedWith(false), false],
  [
    "partly synced, both sides differ",
    { kind: "partially-synced", drift: true, environments: [], cause: failure },
    true,
  ],
  [
    "partly synced, nobody knows",
    { kind: "partially-synced", drift: undefined, environments: [], cause: failure },
    undefined,
  ],
  ["an error", { kind: "error", cause: failure }, undefined],
];

/** A run on a pull request. */
function ended(outcome: Outcome, inputs: Partial<Inputs>, number = 7): Report {
  const { run, ...rest } = offPullRequest(outcome, inputs);
  return {
    ...rest,
    run: { ...run, context: contextOf({ pullRequest: { number, withoutSecrets: undefined } }) },
  };
}

function offPullRequest(outcome: Outcome, inputs: Partial<Inputs>): Report {
  return reportOf(runOf({ outcome, inputs, environments: [{ create: ["A"] }] }));
}

describe("a comment", () => {
  it.each(ENDS)("is brought up to date after %s, whichever kind is asked for", (_, outcome) => {
    for (const comment of ["always", "on-change"] as const)
      expect(notesOf(ended(outcome, { comment })).comment).toMatchObject({ on: { pullRequest: 7 } });
  });

  it.each(ENDS)("with always is created after %s", (_, outcome) => {
    expect(notesOf(ended(outcome, { comment: "always" })).comment?.create).toBe(true);
  });

  it.each(ENDS)("with on-change is created after %s unless both sides are in sync", (name, outcome) => {
    expect(notesOf(ended(outcome, { comment: "on-change" })).comment?.create).toBe(name !== "in sync");
  });

  it.each(ENDS)(
    "on a push to the default branch is brought up to date after %s, and never created",
    (_, outcome) => {
      expect(notesOf(offPullRequest(outcome, { comment: "always" })).comment).toMatchObject({
        on: { branch: "main", commit: contextOf().commit },
        create: false,
      });
    },
  );

  it("is not for other events, and not where none is asked for", () => {
    for (const [, outcome] of ENDS) {
      const { run, ...rest } = offPullRequest(outcome, { comment: "always" });
      for (const given of [{ event: "schedule", pushedBranch: undefined }, { pushedBranch: "next" }])
        expect(notesOf({ ...rest, run: { ...run, context: contextOf(given) } }).comment).toBeUndefined();
      expect(notesOf(ended(outcome, { comment: "never", issue: true })).comment).toBeUndefined();
    }
  });

  it("goes to the pull request of the event", () => {
    expect(notesOf(ended({ kind: "drift" }, { comment: "always" }, 4711)).comment?.on).toEqual({
      pullRequest: 4711,
    });
  });
});

describe("an issue", () => {
  it.each(ENDS)(
    "after %s tells what is known of drift, and is left alone when nothing is",
    (_, outcome, drift) => {
      expect(notesOf(offPullRequest(outcome, { issue: true })).issue?.drift).toBe(drift);
    },
  );

  it("is not for pull requests, and not where none is asked for", () => {
    for (const [, outcome] of ENDS) {
      expect(notesOf(ended(outcome, { issue: true })).issue).toBeUndefined();
      expect(notesOf(offPullRequest(outcome, { comment: "always" })).issue).toBeUndefined();
    }
  });

  it.each(["pull_request", "pull_request_target", "pull_request_review"])(
    "is not for the event %s, even where its pull request is not known",
    (event) => {
      const { run, ...rest } = offPullRequest({ kind: "drift" }, { issue: true });
      const there = { ...rest, run: { ...run, context: contextOf({ event }) } };
      expect(notesOf(there).issue).toBeUndefined();
    },
  );
});

describe("a cancelled run", () => {
  it.each<[string, Outcome]>([
    ["before it knew anything", { kind: "error", cause: cancelled }],
    ["while it wrote", { kind: "partially-synced", drift: true, environments: [], cause: cancelled }],
  ])("says nothing on GitHub: %s", (_, outcome) => {
    const inputs = { comment: "always", issue: true } as const;
    const nothing = { comment: undefined, issue: undefined };
    expect(notesOf(ended(outcome, inputs))).toEqual(nothing);
    expect(notesOf(offPullRequest(outcome, inputs))).toEqual(nothing);
  });
});

describe("a run that compares nothing", () => {
  const connection = {
    id: CONNECTION,
    provider: "vercel",
    providerName: "vercel",
    account: undefined,
  } as const;

  const discovery = { providers: [], connections: [], connected: [] };

  it.each<[RunResult["mode"], string, Outcome]>([
    ["discover", "it found what there is", { kind: "discovered", discovery }],
    ["discover", "it failed", { kind: "error", cause: failure }],
    ["disconnect", "it did", { kind: "disconnected", connection }],
    ["disconnect", "it failed", { kind: "error", cause: failure }],
  ])("leaves to previews and syncs what they say on GitHub: %s, and %s", (mode, _, outcome) => {
    const inputs = { comment: "always", issue: true } as const;
    const nothing = { comment: undefined, issue: undefined };
    for (const { run, ...rest } of [ended(outcome, inputs), offPullRequest(outcome, inputs)])
      expect(notesOf({ ...rest, run: { ...run, mode } })).toEqual(nothing);
  });
});

describe("a run whose inputs could not be read", () => {
  it("neither wants nor has anything to say on GitHub", () => {
    const run = earlyRunOf({ kind: "skipped", pullRequestFrom: "fork" });
    expect(wantsNotes(run)).toBe(false);
    expect(notesOf(reportOf(run))).toEqual({ comment: undefined, issue: undefined });
  });
});

it.each<[Partial<Inputs>, boolean]>([
  [{ comment: "never", issue: false }, false],
  [{ comment: "always", issue: false }, true],
  [{ comment: "on-change", issue: false }, true],
  [{ comment: "never", issue: true }, true],
])("a workflow with %j wants to say something on GitHub: %s", (inputs, wants) => {
  expect(wantsNotes(runOf({ outcome: { kind: "drift" }, inputs }))).toBe(wants);
});

it.each<[string, Partial<Inputs>, Partial<Context>, boolean]>([
  [
    "a comment on its pull request",
    { comment: "always" },
    { pullRequest: { number: 7, withoutSecrets: undefined }, event: "pull_request" },
    true,
  ],
  ["a comment on a pull request that it merged", { comment: "on-change" }, {}, true],
  ["an issue, wherever it runs", { comment: "never", issue: true }, { pushedBranch: undefined }, true],
  ["no comment, with nothing to comment on", { comment: "always" }, { pushedBranch: undefined }, false],
  [
    "no comment that nobody wants",
    { comment: "never" },
    { pullRequest: { number: 7, withoutSecrets: undefined } },
    false,
  ],
  ["nothing, without a token", { comment: "always", issue: true, githubToken: undefined }, {}, false],
])("before its plan is there, a run expects %s", (_, inputs, context, expected) => {
  const given = inputsOf({ githubToken: "ghs_token", ...inputs });
  expect(expectsNotes(given, contextOf(context))).toBe(expected);
});
