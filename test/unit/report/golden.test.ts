import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KeywayError } from "../../../src/domain/errors.ts";
import { readInputs } from "../../../src/inputs/inputs.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { Outcome } from "../../../src/outcome/outcome.ts";
import type { Report } from "../../../src/outcome/run-record.ts";
import { judge } from "../../../src/plan/guards/judge.ts";
import { planWarnings, refusalWarning, type Warning } from "../../../src/plan/warnings.ts";
import { issue } from "../../../src/report/drift-issue.ts";
import { comment, type StickyNote } from "../../../src/report/sticky-note.ts";
import { summary } from "../../../src/report/summary.ts";
import { conflictCause } from "../../../src/sync/conflict.ts";
import { writeWarnings } from "../../../src/sync/write-warnings.ts";
import { unknownConnection } from "../../../src/target/target-errors.ts";
import {
  answerOf,
  checkOf,
  connectionOf,
  earlyRunOf,
  environmentOf,
  type Given,
  type GivenRun,
  inputsOf,
  lookingAroundOf,
  outcomeIn,
  pairOf,
  planOf,
  projectOf,
  refusedOf,
  reportOf,
  requiredOf,
  runOf,
  stepOf,
  troubleOf,
  unreachable,
} from "../../support/builders.ts";

/** The warnings that a preview of such a plan brings. */
function warningsOf(environments: readonly Given[], inputs: Partial<Inputs> = {}): Warning[] {
  const [plan, policy] = [planOf(environments, inputs), inputsOf(inputs)];
  return [...planWarnings(plan, policy), ...judge(plan, policy).map(refusalWarning)];
}

function refusal(environments: readonly Given[], inputs: Partial<Inputs>): Outcome {
  return refusedOf(planOf(environments, inputs), inputs);
}

function report(given: GivenRun, ...steps: Parameters<typeof stepOf>): Report {
  return reportOf(runOf(given), steps.map(stepOf));
}

const production = {
  create: ["SENTRY_DSN", "API_KEY"],
  update: ["DATABASE_URL"],
  delete: ["OLD_TOKEN"],
  skip: ["PORT", "LOG_LEVEL"],
};
const preview = { pair: "staging:preview", skip: ["PREVIEW_ONLY"] };
const twoEnvironments = [production, preview];

function conflict(): Report {
  const by = environmentOf({ create: ["API_KEY"], skip: ["PORT"] });
  const environments = [
    { create: ["API_KEY"], skip: ["PORT"] },
    { pair: "staging:preview", skip: ["API_KEY", "PORT"] },
  ];
  return report({
    mode: "sync",
    environments,
    outcome: {
      kind: "partially-synced",
      drift: true,
      environments: [
        outcomeIn("production", "written", {
          check: checkOf("confirmed", { create: ["API_KEY"] }),
          answer: answerOf({ created: 1, updated: 1 }),
        }),
        outcomeIn("staging:preview", "undone", {
          check: checkOf("failed", {}, { update: ["API_KEY"] }),
          seen: environmentOf({ pair: "staging:preview", update: ["API_KEY"], skip: ["PORT"] }),
        }),
      ],
      cause: conflictCause(by, [{ pair: pairOf("staging:preview"), names: ["API_KEY"], overwritten: true }], {
        showNames: true,
      }),
    },
  });
}

function failed(): Report {
  const answer = answerOf({
    ok: false,
    created: 1,
    error: "Vercel says: SENTRY_DSN is reserved",
    requestId: "req-77",
  });
  const half = outcomeIn("production", "failed", {
    check: checkOf("failed", { create: ["API_KEY"] }, { create: ["SENTRY_DSN"], update: ["DATABASE_URL"] }),
    answer,
  });
  return report(
    {
      mode: "sync",
      environments: [production, { ...preview, create: ["B"] }],
      outcome: {
        kind: "partially-synced",
        drift: true,
        environments: [half, outcomeIn("staging:preview", "not-begun")],
        cause: troubleOf(half, { answer }),
      },
    },
    { step: "status", status: 200 },
  );
}

function wrongInputs(): Report {
  try {
    readInputs({
      INPUT_TOKEN: "kw test",
      INPUT_PROVIDER: "fly",
      INPUT_ALLOWDELETE: "yes",
      GITHUB_REPOSITORY: "acme/shop",
    });
  } catch (error) {
    return reportOf(earlyRunOf({ kind: "error", cause: explain(error) }));
  }
  throw new Error("the inputs are right");
}

function unauthorized(): Report {
  const error = new KeywayError({ status: 401, detail: "Invalid or revoked API key", requestId: "req-9" });
  const { plan: _, ...run } = runOf({
    mode: "sync",
    outcome: {
      kind: "error",
      cause: explain(error, {
        repository: "acme/shop",
        scope: "read:secrets",
        tokenLooksRight: true,
        showNames: true,
      }),
    },
  });
  return reportOf({ ...run, plan: undefined }, [
    stepOf({ step: "status", status: 401, requestId: "req-8" }),
    stepOf({ step: "status", status: 401, requestId: "req-9" }),
  ]);
}

const emptySource = [{ pair: "prodution:production", delete: ["API_KEY", "DATABASE_URL"] }];
const pulled = [
  { create: ["ONLY_IN_VAULT"], update: ["DATABASE_URL"], delete: ["NEW_AT_VERCEL"], skip: ["PORT"] },
];
const firstSync = [
  { firstSync: true, create: ["API_KEY"], update: ["DATABASE_URL", "SESSION_SECRET"], providerCount: 3 },
];
const twoGuards = [
  { firstSync: true, create: ["API_KEY"], update: ["DATABASE_URL"], delete: ["A", "B", "C"], skip: ["PORT"] },
  preview,
];

function unclear(): Report {
  const error = unreachable();
  const lost = outcomeIn("production", "unknown", {
    check: checkOf("failed", { create: ["API_KEY"] }, { create: ["SENTRY_DSN"], update: ["DATABASE_URL"] }),
  });
  return report(
    {
      mode: "sync",
      environments: [production],
      outcome: {
        kind: "partially-synced",
        drift: true,
        environments: [lost],
        cause: troubleOf(lost, { error }),
      },
    },
    { step: "sync", method: "POST", status: 504 },
  );
}

function unknownTarget(): Report {
  const candidates = [
    connectionOf({ account: "acme-team" }),
    connectionOf({ id: "7eb0d25b-a9f7-4029-8445-e3844a0caacd", provider: "railway" }),
  ];
  const cause = explain(unknownConnection("00000000-0000-4000-8000-000000000000", candidates));
  return reportOf({ ...earlyRunOf({ kind: "error", cause }), inputs: inputsOf(), mode: "preview" });
}

function discovered(): Report {
  const shop = projectOf({
    linkedRepo: "acme/shop",
    framework: "nextjs",
    environments: ["production", "preview"],
  });
  const web = projectOf({
    id: "4f8ea1a5-6f1c-4a51-9c0f-3b8f0c6b3d11",
    name: "Shop | `backend`",
    linkedRepo: "Acme/Shop",
    serviceId: "b0f1a1b2-93c4-4d55-8e66-7f7788990011",
    serviceName: "web",
  });
  const railway = connectionOf({ id: "7eb0d25b-a9f7-4029-8445-e3844a0caacd", provider: "railway" });
  const netlify = connectionOf({ id: "c1d2e3f4-0000-4000-8000-00000000000f", provider: "netlify" });
  const boom = new KeywayError({ status: 500, detail: "Failed to list projects", requestId: "req-5" });
  return reportOf(
    lookingAroundOf({
      kind: "discovered",
      discovery: {
        providers: [
          { name: "vercel", displayName: "Vercel", configured: true },
          { name: "railway", displayName: "Railway", configured: true },
          { name: "netlify", displayName: "Netlify", configured: true },
          { name: "fly", displayName: "Fly.io", configured: false },
        ],
        connections: [
          {
            connection: connectionOf({ account: "acme-team" }),
            projects: [shop, projectOf({ id: "prj_blog", name: "blog" })],
            trouble: undefined,
          },
          { connection: railway, projects: [web], trouble: undefined },
          { connection: netlify, projects: [], trouble: explain(boom).message },
        ],
        connected: ["vercel", "railway", "netlify"],
      },
    }),
  );
}

/** A run on a pull request, of the project by its name. */
const onPullRequest = {
  context: { event: "pull_request", pullRequest: { number: 7, withoutSecrets: undefined } },
  target: { projectName: "shop" },
} as const;

/** The daily check. */
const daily = {
  context: { event: "schedule" },
  target: { projectName: "shop" },
} as const;

function drifting(environments: readonly Given[], inputs: Partial<Inputs> = {}): Report {
  const policy = { failOnDrift: true, ...inputs };
  const warnings = warningsOf(environments, policy);
  return report({ ...daily, environments, inputs: policy, warnings, outcome: { kind: "drift" } });
}

function foretold(environments: readonly Given[], inputs: Partial<Inputs> = {}): Report {
  const warnings = warningsOf(environments, inputs);
  return report({ ...onPullRequest, environments, inputs, warnings, outcome: { kind: "drift" } });
}

/** A sync of one environment, as it was seen to end. */
function synced(
  environment: Given,
  given: Partial<GivenRun>,
  ...outcome: Parameters<typeof outcomeIn>
): Report {
  const drift = given.inputs?.direction === "pull" || outcome[1] === "hidden";
  const environments = [environment, preview];
  const outcomes = [outcomeIn(...outcome), outcomeIn("staging:preview", "idle")];
  return report({
    mode: "sync",
    target: { projectName: "shop" },
    environments,
    warnings: writeWarnings(outcomes, planOf(environments, given.inputs)),
    outcome: { kind: "synced", drift, environments: outcomes },
    ...given,
  });
}

const required = [
  requiredOf({ missing: ["SENTRY_DSN", "STRIPE_KEY"], optional: ["LOG_LEVEL"], notAsked: ["OLD_TOKEN"] }),
  requiredOf({ pair: pairOf("staging:preview"), missing: ["STRIPE_KEY"], notAtProvider: ["API_KEY"] }),
];

const SUMMARIES: Record<string, Report> = {
  "in-sync": report({
    environments: [{ skip: ["API_KEY", "PORT"], delete: ["OLD_TOKEN", "OTHER"] }, preview],
    inputs: { ignore: ["*_ONLY"] },
    outcome: { kind: "in-sync", drift: false },
  }),
  preview: report({ ...onPullRequest, environments: twoEnvironments, outcome: { kind: "drift" } }),
  "preview-pull": report({
    ...onPullRequest,
    environments: pulled,
    inputs: { direction: "pull" },
    outcome: { kind: "drift" },
  }),
  "preview-hostile-names": report({
    ...onPullRequest,
    environments: [
      { ...production, create: ["", " ", "-->", "@acme/team #1", "a|b", "`c`", "```", "@@ x @@"] },
    ],
    inputs: { allowDelete: true },
    outcome: { kind: "drift" },
  }),
  "preview-refused": foretold(twoGuards, { allowDelete: true, maxDeletes: 2 }),
  drift: drifting(twoEnvironments, { allowDelete: true }),
  "drift-pull": drifting(pulled, { direction: "pull" }),
  "drift-sensitive": drifting([{ create: ["API_KEY", "SENTRY_DSN"], skip: ["PORT"], providerCount: 3 }]),
  "drift-unreadable": drifting([{ update: ["A_KEY", "B_KEY", "C_KEY"] }]),
  "drift-empty-source": drifting(emptySource),
  "drift-empty": drifting([{ pair: "prod" }, preview]),
  "nothing-to-write": report({
    mode: "sync",
    environments: [{ update: ["DATABASE_URL"], skip: ["PORT"] }],
    inputs: { direction: "pull" },
    outcome: { kind: "in-sync", drift: true },
  }),
  "missing-names": report({
    ...onPullRequest,
    environments: [{ skip: ["OLD_TOKEN"] }, { pair: "staging:preview", skip: ["API_KEY"] }],
    required,
    outcome: { kind: "in-sync", drift: false },
  }),
  synced: synced(
    { ...production, delete: ["OLD_TOKEN"] },
    { inputs: { allowDelete: true } },
    "production",
    "written",
    {
      check: checkOf("confirmed", {
        create: ["API_KEY", "SENTRY_DSN"],
        update: ["DATABASE_URL"],
        delete: ["OLD_TOKEN"],
      }),
      answer: answerOf({ created: 2, updated: 3, deleted: 1 }),
    },
  ),
  "synced-hidden": synced({ create: ["API_KEY", "SENTRY_DSN"], skip: ["PORT"] }, {}, "production", "hidden", {
    check: checkOf("hidden", {}, { create: ["API_KEY", "SENTRY_DSN"] }),
    answer: answerOf({ created: 2, updated: 1 }),
  }),
  "synced-without-names": synced(
    { create: ["API_KEY"], skip: ["PORT"] },
    { inputs: { showNames: false }, provider: "railway" },
    "production",
    "written",
    { check: checkOf("confirmed", { create: ["API_KEY"] }), answer: answerOf({ created: 1, updated: 1 }) },
  ),
  "synced-pull": synced(
    { create: ["ONLY_IN_VAULT"], update: ["DATABASE_URL"], delete: ["NEW_AT_VERCEL"], skip: ["PORT"] },
    { inputs: { direction: "pull" } },
    "production",
    "written",
    {
      check: checkOf("confirmed", { create: ["NEW_AT_VERCEL"] }),
      answer: answerOf({ created: 1 }),
      seen: environmentOf(
        { create: ["ONLY_IN_VAULT"], update: ["DATABASE_URL"], skip: ["PORT", "NEW_AT_VERCEL"] },
        { direction: "pull" },
      ),
    },
  ),
  "partially-synced-conflict": conflict(),
  "partially-synced-failed": failed(),
  "partially-synced-unclear": unclear(),
  refused: report({
    mode: "sync",
    environments: twoGuards,
    inputs: { allowDelete: true, maxDeletes: 2 },
    outcome: refusal(twoGuards, { allowDelete: true, maxDeletes: 2 }),
  }),
  "refused-first-sync": report({
    mode: "sync",
    target: { projectName: "shop" },
    environments: firstSync,
    outcome: refusal(firstSync, {}),
  }),
  "refused-empty-source": report({
    mode: "sync",
    environments: emptySource,
    outcome: refusal(emptySource, {}),
  }),
  discovered: discovered(),
  "discovered-nothing": reportOf(
    lookingAroundOf({
      kind: "discovered",
      discovery: {
        providers: [{ name: "vercel", displayName: "Vercel", configured: true }],
        connections: [],
        connected: [],
      },
    }),
  ),
  disconnected: reportOf(
    lookingAroundOf({ kind: "disconnected", connection: connectionOf({ account: "acme-team" }) }),
  ),
  skipped: reportOf(earlyRunOf({ kind: "skipped", pullRequestFrom: "fork" })),
  "skipped-dependabot": reportOf(earlyRunOf({ kind: "skipped", pullRequestFrom: "Dependabot" })),
  "error-invalid-input": wrongInputs(),
  "error-auth": unauthorized(),
  "error-unknown-connection": unknownTarget(),
};

const COMMENTS: Record<string, Report> = {
  preview: report({
    ...onPullRequest,
    environments: twoEnvironments,
    inputs: { allowDelete: true },
    outcome: { kind: "drift" },
  }),
  "many-names": report({
    ...onPullRequest,
    environments: [{ create: Array.from({ length: 5_000 }, (_, at) => `NEW_NAME_${at}`) }],
    outcome: { kind: "drift" },
  }),
};

const ISSUES: Record<string, Report> = {
  drift: drifting([{ update: ["SESSION_SECRET"], skip: ["PORT"] }, preview], { issue: true }),
  "in-sync": report({
    ...daily,
    environments: [{ skip: ["PORT", "SESSION_SECRET"] }, preview],
    inputs: { failOnDrift: true, issue: true },
    outcome: { kind: "in-sync", drift: false },
  }),
};

/** The text of a note where there is none yet, with its title where it has one. */
function textOf(note: Pick<StickyNote, "body"> | undefined): string {
  if (note === undefined) throw new Error("nothing was written");
  return note.body(undefined);
}

const GOLDEN: readonly (readonly [file: string, text: string])[] = [
  ...Object.entries(SUMMARIES).map(([name, run]) => [name, summary(run)] as const),
  ...Object.entries(COMMENTS).map(([name, run]) => [`comment-${name}`, textOf(comment(run))] as const),
  ...Object.entries(ISSUES).map(([name, run]) => [`issue-${name}`, textOf(issue(run))] as const),
];

describe("a run that ends so has this report", () => {
  // Read by eye whenever one of them changes. `npx vitest run -u` writes them.
  it.each(GOLDEN)("%s", async (file, text) => {
    await expect(text).toMatchFileSnapshot(`../../golden/${file}.md`);
  });

  it("and every report that is kept is one of these", async () => {
    const kept = await readdir(join(import.meta.dirname, "../../golden"));
    expect(kept.sort()).toEqual(GOLDEN.map(([file]) => `${file}.md`).sort());
  });
});
