import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { type Message, message } from "../text/message.ts";
import type { Inputs } from "./schema.ts";

/** What the workflow says about the run: from `GITHUB_*` and the event file. */
export interface Context {
  /** `owner/repo` of the workflow; empty outside of a workflow. */
  readonly repository: string;
  readonly event: string;
  /** The branch that was pushed, on a branch push. */
  readonly pushedBranch: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly pullRequest: PullRequest | undefined;
  /** Where this run can be looked at; empty outside of a workflow. */
  readonly runUrl: string;
  readonly runId: string;
  /** The workflow's file, the job, and the step in it: what stays the same from run to run. */
  readonly step: string;
  /** The commit that the run is about: of a pull request its head; empty outside of a workflow. */
  readonly commit: string;
  /** Where the action is documented, without an anchor; empty when it runs from a checkout. */
  readonly docsUrl: string;
  /** Where report files may be put. */
  readonly tempDirectory: string | undefined;
}

/** The pull request a run belongs to. */
export interface PullRequest {
  readonly number: number;
  /** Code that does not get this repository's secrets: a fork's, or Dependabot's. */
  readonly withoutSecrets: "fork" | "Dependabot" | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const side = z.object({
  repo: z.nullish(z.object({ full_name: z.string() })),
  sha: z.catch(z.optional(z.string()), undefined),
});

const eventFile = z.object({
  repository: z.catch(z.optional(z.object({ default_branch: z.optional(z.string()) })), undefined),
  pull_request: z.catch(
    z.optional(
      z.object({
        number: z.int(),
        head: side,
        base: side,
        user: z.nullish(z.object({ login: z.string() })),
      }),
    ),
    undefined,
  ),
});

/** Reads the workflow's context. A missing or unreadable event file is the same as an event without details. */
export function readContext(env: Environment): Context {
  const event = readEvent(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY ?? "";
  const runId = env.GITHUB_RUN_ID ?? "";
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const action = env.GITHUB_ACTION_REPOSITORY ?? "";
  // Of the version that runs, whose reasons and inputs may be others than today's. What stands in a link must fit into one.
  const version = /^[\w./-]+$/.test(env.GITHUB_ACTION_REF ?? "") ? env.GITHUB_ACTION_REF : "HEAD";
  return {
    repository,
    event: env.GITHUB_EVENT_NAME ?? "",
    pushedBranch: branchOf(env.GITHUB_EVENT_NAME, env.GITHUB_REF),
    defaultBranch: event.repository?.default_branch,
    pullRequest: pullRequestOf(event, env),
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : "",
    runId,
    step: [env.GITHUB_WORKFLOW_REF?.split("@")[0], env.GITHUB_JOB, env.GITHUB_ACTION].join(" ").trim(),
    commit: event.pull_request?.head.sha ?? env.GITHUB_SHA ?? "",
    docsUrl: action && `${server}/${action}/blob/${version}/docs/reference.md`,
    tempDirectory: env.RUNNER_TEMP || undefined,
  };
}

function readEvent(path: string | undefined): z.infer<typeof eventFile> {
  if (!path) return {};
  try {
    return eventFile.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}

function branchOf(event: string | undefined, ref: string | undefined): string | undefined {
  const prefix = "refs/heads/";
  return event === "push" && ref?.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

function pullRequestOf(event: z.infer<typeof eventFile>, env: Environment): PullRequest | undefined {
  const { pull_request: pull } = event;
  if (pull === undefined) return undefined;
  // A fork that has been deleted leaves no head repository behind.
  const fork = pull.head.repo?.full_name.toLowerCase() !== pull.base.repo?.full_name.toLowerCase();
  const dependabot = [env.GITHUB_ACTOR, pull.user?.login].includes("dependabot[bot]");
  return { number: pull.number, withoutSecrets: fork ? "fork" : dependabot ? "Dependabot" : undefined };
}

/** Whether anyone could have started the run by opening a pull request, also where the event file tells nothing of it. */
export function isPullRequestEvent({ event, pullRequest }: Context): boolean {
  return pullRequest !== undefined || event.startsWith("pull_request");
}

/** A push to the default branch, which may have merged a pull request. */
export interface Merge {
  readonly commit: string;
  readonly branch: string;
}

/** What may have merged a pull request; `undefined` for every other event. */
export function mergeOf({ pushedBranch, defaultBranch, commit }: Context): Merge | undefined {
  if (pushedBranch === undefined || pushedBranch !== defaultBranch || commit === "") return undefined;
  return { commit, branch: pushedBranch };
}

/**
 * What to say of `comment: always` where a run has no pull request to comment on, so that nobody waits for it. Also on a
 * push: the comment of a pull request that it merged may be brought up to date, but never a new one made.
 */
export function commentNotice(
  { comment }: Pick<Inputs, "comment">,
  { pullRequest, event }: Context,
): Message | undefined {
  if (comment !== "always" || pullRequest !== undefined) return undefined;
  const where = event === "" ? message`this run` : message`the event ${event}`;
  return message`\`comment: always\` creates no comment here: ${where} has no pull request`;
}

/** How the mode `auto` was understood, and why, for the log. */
export interface AutoMode {
  readonly mode: "sync" | "preview";
  readonly why: Message;
}

/** `auto`: sync on a push to the default branch, preview on everything else. */
export function autoMode({ pushedBranch, defaultBranch, event }: Context): AutoMode {
  if (event !== "push")
    return {
      mode: "preview",
      why: event === "" ? message`the event is not known` : message`the event is ${event}, not a push`,
    };
  if (pushedBranch === undefined) return { mode: "preview", why: message`the push is not to a branch` };
  if (defaultBranch === undefined)
    return { mode: "preview", why: message`the event payload does not include the default branch` };
  if (pushedBranch !== defaultBranch)
    return { mode: "preview", why: message`${pushedBranch} is not the default branch ${defaultBranch}` };
  return { mode: "sync", why: message`this is a push to the default branch ${defaultBranch}` };
}
