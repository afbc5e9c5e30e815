import { expect, it } from "vitest";
import { type NoteTrouble, troubleText } from "../../../src/report/note-trouble.ts";
import { text } from "../../support/builders.ts";

const told = (trouble: Partial<NoteTrouble>) =>
  text(troubleText({ what: "comment", kind: "other", why: "it rained", ...trouble }));

it.each<[NoteTrouble["what"], string]>([
  ["comment", "pull-requests: write"],
  ["issue", "issues: write"],
  ["approval", "pull-requests: read"],
])("a permission that is missing for the %s is a line to paste", (what, line) => {
  expect(told({ what, kind: "permission" })).toContain(`Add ${line} under permissions: in this job`);
});

it("a permission that a fork's pull request cannot have is no line to paste", () => {
  const trouble = { what: "comment", kind: "permission", why: "no" } as const;
  expect(text(troubleText(trouble, true))).toMatch(/pull requests from forks$/);
});

it.each<[NoteTrouble["kind"], RegExp]>([
  ["credentials", /does not accept githubToken \("it rained"\)/],
  ["rate-limit", /rate limit at GitHub is used up/],
  ["secondary-limit", /secondary rate limit/],
  ["locked", /conversation is locked/],
  ["disabled", /issues are disabled/],
  ["page", /a web page came/],
  ["late", /comment: "it rained"$/],
  ["other", /comment: "it rained"$/],
])("trouble of the kind %s is told in its own words, and speaks of no permission", (kind, words) => {
  expect(told({ kind })).toMatch(words);
  expect(told({ kind })).not.toContain("permissions:");
});

it("what GitHub or a proxy says is data", () => {
  expect(told({ why: "<html>\n::error::@octocat" })).toContain('"<html>\\u{a}::error::@octocat"');
});
