import type { Sandbox } from "../sandbox/server.ts";
import { pullRequest, push, type StepResult, schedule, type WorkflowEvent } from "../test/support/runner.ts";
import type { Post } from "./github.ts";

/** One run of the action, why it happens and how it has to end. */
export interface Chapter {
  /** Anchor on the page and name of the summary's file. */
  readonly id: string;
  readonly title: string;
  /** What happens and why, in a sentence or two. */
  readonly why: string;
  /** `acme/shop` if not given. */
  readonly repository?: string;
  readonly event: WorkflowEvent;
  /** The pull request that the pushed commit has merged. */
  readonly merged?: number;
  /** The `with:` of the step, as a workflow's author writes it. */
  readonly with: Readonly<Record<string, string | number | boolean>>;
  /** Files of the repository that the step reads, by their path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What people do at Keyway or at the provider before this run. */
  readonly meanwhile?: (world: Sandbox) => void;
  readonly ends: Ending;
}

/** How a run has to end. */
export interface Ending {
  readonly exitCode: 0 | 1;
  /** The outputs `result` and `failureReason`. */
  readonly result: string;
  readonly failureReason: string;
  /** The kinds of all annotations, in their order. A name that got itself taken for a command would be one more. */
  readonly annotations: readonly ("error" | "warning" | "notice")[];
  /** What the run writes on GitHub, as method and path within the repository; nothing if not given. */
  readonly github?: readonly string[];
}

/** A chapter that has been run. */
export interface Played {
  /** From 1. */
  readonly number: number;
  readonly chapter: Chapter;
  /** The event and the `with:`, as they stand in a workflow, and the files that the step reads. */
  readonly stepYaml: string;
  readonly result: StepResult;
  /** The comment and the issue about the target, as the run left them on GitHub. */
  readonly posts: readonly Post[];
  /** Where the run did not end as it should; empty when it did. */
  readonly surprises: readonly string[];
}

const GREEN = { exitCode: 0, failureReason: "", annotations: [] } as const;
const RED = { exitCode: 1, annotations: ["error"] } as const;

const token = secret("KEYWAY_TOKEN");
const environments = "production, staging";

/** The runs of the demo. Each goes on with the vaults and projects that the ones before it left behind. */
export const STORY: readonly Chapter[] = [
  {
    id: "pull-request",
    title: "A pull request shows what a merge would do",
    why: "The vault got a new webhook secret and a new database password, and lost an old analytics ID. On a pull request the action only previews: reviewers see the names in a comment, nobody sees a value, and nothing is written.",
    event: pullRequest(),
    with: { token, environments, allowDelete: true, comment: "on-change" },
    ends: { ...GREEN, result: "drift", github: ["POST issues/7/comments"] },
  },
  {
    id: "sync",
    title: "Merging syncs Vercel",
    why: "The same step on a push to the default branch writes what the preview showed, verifies both environments, and counts only what it could confirm. The pull request's comment then says what came of it.",
    event: push(),
    merged: 7,
    with: { token, environments, allowDelete: true, comment: "on-change" },
    ends: { ...GREEN, result: "synced", github: ["PATCH issues/comments/1001"] },
  },
  {
    id: "nothing-to-do",
    title: "The next push finds nothing to do",
    why: "Nothing differs, so nothing is written: an idle write would rewrite every variable and could set off a deployment.",
    event: push(),
    with: { token, environments, allowDelete: true },
    ends: { ...GREEN, result: "in-sync" },
  },
  {
    id: "drift",
    title: "The daily check finds a value that was edited by hand",
    why: "Someone changed SESSION_SECRET in Vercel's dashboard. The scheduled run checks twice, so that a passing hiccup raises no alarm, fails because both checks show the drift, and opens an issue.",
    event: schedule(),
    with: { token, environments, failOnDrift: true, issue: true },
    meanwhile: (world) => setAtVercel(world, "SESSION_SECRET", "edited-by-hand"),
    ends: { ...RED, result: "drift", failureReason: "drift", github: ["POST issues"] },
  },
  {
    id: "drift-over",
    title: "The next check closes the issue",
    why: "The edit was undone, so the same step finds both sides in sync. It says so under the issue and closes it; the next drift opens it again.",
    event: schedule(),
    with: { token, environments, failOnDrift: true, issue: true },
    meanwhile: (world) => setAtVercel(world, "SESSION_SECRET", "session-of-2026"),
    ends: { ...GREEN, result: "in-sync", github: ["POST issues/9/comments", "PATCH issues/9"] },
  },
  {
    id: "pull",
    title: "A pull imports a secret that only Vercel has",
    why: "Someone added SENTRY_DSN in Vercel's dashboard. A pull stores what the vault lacks and leaves alone what it has.",
    event: schedule(),
    with: { token, mode: "sync", direction: "pull" },
    meanwhile: (world) => setAtVercel(world, "SENTRY_DSN", "https://key@sentry.example/1"),
    ends: { ...GREEN, result: "synced" },
  },
  {
    id: "required-names",
    title: "The code needs a secret that nobody has set",
    why: "The pull request's code reads RESEND_API_KEY, and says so in .env.example. Both sides are in sync, but the vault does not have that secret, so the check fails before a deployment does.",
    event: pullRequest(),
    files: {
      ".env.example": "DATABASE_URL=\nSESSION_SECRET=\nRESEND_API_KEY=\nLOG_LEVEL=info # optional\n",
    },
    with: { token, requiredNames: ".env.example", comment: "always" },
    ends: {
      ...RED,
      result: "in-sync",
      failureReason: "missing-names",
      github: ["POST issues/7/comments"],
    },
  },
  {
    id: "mistyped-environment",
    title: "A mistyped environment is refused",
    why: "Keyway answers for an environment that nobody created as for an empty one. Pushed with allowDelete, this typo would delete all of production.",
    event: push(),
    with: { token, environments: "prodution:production", allowDelete: true },
    ends: { ...RED, result: "refused", failureReason: "guard-empty-source" },
  },
  {
    id: "too-many-deletions",
    title: "Too many deletions are refused",
    why: "Two environments were mixed up: staging was to be pushed over production. Everything is planned and judged before anything is written, so nothing has happened.",
    event: push(),
    with: { token, environments: "staging:production", allowDelete: true, maxDeletes: 3 },
    ends: {
      exitCode: 1,
      result: "refused",
      failureReason: "guard-deletes",
      // What it would change at Vercel's other targets is a warning beside the refusal.
      annotations: ["warning", "error"],
    },
  },
  {
    id: "conflict",
    title: "Two environments overwrite each other, and the run says so",
    why: "Keyway keeps one Vercel value per name, whatever the environment. The guards against that were lifted, so writing staging changed production; the check after each write notices.",
    repository: "acme/blog",
    event: push(),
    with: { token, environments, allowSharedNames: true, allowFirstSync: true },
    ends: { ...RED, result: "partially-synced", failureReason: "environments-conflict" },
  },
  {
    id: "hostile-names",
    title: "Names made to deceive stay plain text",
    why: "Whoever may add a secret chooses its name. Markup, commands of the runner, mentions and invisible characters show up as what they are, in the log, here and in the comment.",
    repository: "acme/forum",
    event: pullRequest(),
    with: { token, comment: "always" },
    ends: { ...GREEN, result: "drift", annotations: ["warning"], github: ["POST issues/7/comments"] },
  },
  {
    id: "invalid-inputs",
    title: "Wrong inputs are all reported at once",
    why: "The secret's name is mistyped, so GitHub passes an empty token, and four more inputs are wrong. No request is sent.",
    event: push(),
    with: {
      token: secret("KEYWAY_TOKN"),
      environments: "production:",
      mode: "dry-run",
      allowDelete: "yes",
      maxDeletes: -1,
    },
    ends: { ...RED, result: "error", failureReason: "invalid-input" },
  },
];

/** Sets a production variable of the shop as a person does in Vercel's dashboard. */
function setAtVercel({ vercel }: Sandbox, key: string, value: string): void {
  const rows = vercel.rows("prj_shop");
  const row = rows.find((candidate) => candidate.key === key);
  if (row) row.value = value;
  else rows.push({ key, value, target: ["production"], type: "encrypted" });
}

function secret(name: string): string {
  return `\${{ secrets.${name} }}`;
}
