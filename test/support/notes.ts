import { JOB } from "../../sandbox/github/author.ts";
import type { GitHub } from "../../sandbox/github/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { type Step, type StepResult, schedule } from "./runner.ts";
import { type Inputs, PROJECT, row, type Shop, type Steps } from "./situation.ts";

/** A vault that is ahead of Vercel by a value and by a name. */
export const DRIFT: Shop = {
  vault: { production: { A: "1", B: "2" } },
  vercel: { production: { A: "0" } },
};

/** A comment as GitHub is asked for it: on pull request 7, and the first one there is. */
export const COMMENT = { created: "POST issues/7/comments", edited: "PATCH issues/comments/1001" };

type NotingStep = (sandbox: Sandbox, github: GitHub, inputs?: Inputs, step?: Step) => Promise<StepResult>;

/** Steps on pull request 7 that comment on it. */
export function commentBy(preview: Steps["preview"]): NotingStep {
  return (sandbox, github, inputs = {}, { env, ...step } = {}) => {
    const given = { comment: "always", githubToken: github.settings.token, ...inputs };
    return preview(sandbox, given, { ...step, env: { GITHUB_API_URL: github.url, ...env } });
  };
}

/** Scheduled steps that keep an issue. */
export function checkBy(preview: Steps["preview"]): NotingStep {
  return (sandbox, github, inputs = {}, { env, ...step } = {}) => {
    const given = { issue: "true", githubToken: github.settings.token, ...inputs };
    return preview(sandbox, given, {
      event: schedule(),
      ...step,
      env: { GITHUB_API_URL: github.url, ...env },
    });
  };
}

/** The comments by the job's own token. */
export function ownComments(github: GitHub) {
  return github.repository().comments.filter(({ author }) => author === JOB);
}

/** The only comment of the job's own token. */
export function onlyComment(github: GitHub): string {
  return onlyOf(ownComments(github)).body;
}

/** The issues of the job's own token. */
export function ownIssues(github: GitHub) {
  return github.repository().issues.filter(({ author, isPullRequest }) => author === JOB && !isPullRequest);
}

/** The only issue of the job's own token. */
export function onlyIssue(github: GitHub) {
  return onlyOf(ownIssues(github));
}

function onlyOf<Note>(notes: readonly Note[]): Note {
  const [first, ...more] = notes;
  if (first === undefined || more.length > 0) throw new Error(`There are ${notes.length}.`);
  return first;
}

/** What was written on GitHub, in short. */
export function written({ requests }: GitHub): string[] {
  return requests
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ method, path }) => `${method} ${path.replace("/repos/acme/shop/", "")}`);
}

/** Brings Vercel in step with the vault. */
export function settle({ vercel, keyway }: Sandbox): void {
  const rows = [...keyway.secrets("acme/shop", "production")].map(([key, value]) => row(key, value));
  vercel.rows(PROJECT).splice(0, Number.POSITIVE_INFINITY, ...rows);
}
