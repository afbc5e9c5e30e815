import { describe, expect, it } from "vitest";
import { footer } from "../../../src/report/footer.ts";
import { type GivenRun, reportOf, runOf } from "../../support/builders.ts";

/** How the small print begins. */
function kind(given: Partial<GivenRun>): string | undefined {
  const run = runOf({ outcome: { kind: "in-sync", drift: false }, ...given });
  return footer(reportOf(run)).match(/<sub>(.*?) · /)?.[1];
}

describe("the small print of a preview", () => {
  it.each<[string, Partial<GivenRun>, string]>([
    [
      "on another branch",
      { context: { pushedBranch: "next" } },
      "Preview (`next` is not the default branch `main`), nothing was written",
    ],
    [
      "by hand",
      { context: { event: "workflow_dispatch", pushedBranch: undefined } },
      "Preview (the event is `workflow_dispatch`, not a push), nothing was written",
    ],
  ])("says why mode: auto did not sync: %s", (_, given, words) => {
    expect(kind(given)).toBe(words);
  });

  it.each<[string, Partial<GivenRun>]>([
    ["was asked for", { inputs: { mode: "preview" }, context: { pushedBranch: "next" } }],
    [
      "is of a pull request",
      {
        context: {
          event: "pull_request",
          pushedBranch: undefined,
          pullRequest: { number: 7, withoutSecrets: undefined },
        },
      },
    ],
  ])("gives no reason where it %s", (_, given) => {
    expect(kind(given)).toBe("Preview, nothing was written");
  });
});
