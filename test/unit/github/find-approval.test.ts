import { expect, it } from "vitest";
import { findApproval } from "../../../src/github/find-approval.ts";
import type { Context } from "../../../src/inputs/context.ts";
import { contextOf, inputsOf, pairOf, planOf, text } from "../../support/builders.ts";

/** Why no plan was approved, as far as that is known without asking GitHub. */
async function whyMissing(context: Partial<Context>): Promise<string> {
  const asked = {
    context: contextOf(context),
    inputs: inputsOf({ githubToken: undefined }),
    mode: "sync" as const,
    target: planOf([]).target,
    pairs: [pairOf("production")],
  };
  const { signal } = new AbortController();
  const way = { apiUrl: "https://api.github.test", proxyFor: () => undefined, signal };
  const approval = await findApproval(asked, way);
  return approval.kind === "missing" ? text(approval.why) : approval.kind;
}

it.each<[string, Partial<Context>, RegExp]>([
  ["a push to another branch", { pushedBranch: "feature" }, /this run is not a push to the default branch$/],
  ["no push", { pushedBranch: undefined }, /this run is not a push to the default branch$/],
  ["a push of a commit that nobody names", { commit: "" }, /which commit was pushed is not known/],
  ["a push without a token for GitHub", {}, /^githubToken is empty/],
])("%s approves no plan, and says why", async (_, context, why) => {
  expect(await whyMissing(context)).toMatch(why);
});
