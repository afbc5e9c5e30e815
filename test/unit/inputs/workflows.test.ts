import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../../src/run.ts";
import { keywayOf, text } from "../../support/builders.ts";
import { inputsOf as variablesOf } from "../../support/runner.ts";
import { workspace } from "../../support/workspace.ts";

/** A push to the default branch runs a step with these lines as its `with:`; what Keyway would be asked fails. */
async function runWith(lines: string) {
  using checkout = workspace({ ".env.example": "A=", "apps/web/.env.example": "B=" });
  const connected: unknown[] = [];
  const given: Record<string, unknown> = { token: "kw_test_1", provider: "vercel", ...parse(lines) };
  // As GitHub passes them on: every value is text.
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(value ?? "")]),
  );
  const { outcome, failureReason } = await run({
    env: {
      ...(await variablesOf(values, "acme/shop")),
      GITHUB_EVENT_NAME: "push",
      GITHUB_REF: "refs/heads/main",
      GITHUB_WORKSPACE: checkout.path,
    },
    connect: (inputs) => {
      connected.push(inputs);
      return keywayOf({});
    },
    log: () => undefined,
    onPlan: () => undefined,
    onLong: () => () => undefined,
    onUnexpected: () => undefined,
    pause: async () => undefined,
    approval: async () => ({ kind: "pending" }),
  });
  const details = outcome.kind === "error" ? (outcome.cause.details ?? []).map(text) : [];
  return { connected: connected.length, result: outcome.kind, failureReason, details };
}

/** The `with:` of a step, the input that is wrong, and what is said of the cure. */
const WRONG: readonly (readonly [lines: string, input: string, cure: string])[] = [
  ["environment: production", "environment", "did you mean environments?"],
  ["Environment: production", "environment", "did you mean environments?"],
  ["env: staging", "env", "did you mean environments?"],
  ["enviroments: staging", "enviroments", "did you mean environments?"],
  ["environnements: staging", "environnements", "did you mean environments?"],
  ["environment:", "environment", "did you mean environments?"],
  ["provider-env: preview", "provider-env", "as keyway:provider, for example staging:preview"],
  ["dry-run: true", "dry-run", "use mode: preview"],
  ["dryRun: true", "dryrun", "use mode: preview"],
  ["pull: true", "pull", "use direction: pull"],
  ["mdoe: preview", "mdoe", "did you mean mode?"],
  ["modes: preview", "modes", "did you mean mode?"],
  ["api-url: https://keyway.example.com", "api-url", "did you mean apiUrl?"],
  ["api_url: https://keyway.example.com", "api_url", "did you mean apiUrl?"],
  ["project: prj_1", "project", "did you mean projectId?"],
  ["project-id: prj_1", "project-id", "did you mean projectId?"],
  ["connection: x", "connection", "did you mean connectionId?"],
  ["connection_id: x", "connection_id", "did you mean connectionId?"],
  ["service: x", "service", "did you mean serviceId?"],
  ["vault: acme/shop", "vault", "did you mean repository?"],
  ["repo: acme/shop", "repo", "did you mean repository?"],
  ["team: acme", "team", "set connectionId"],
  ["allow-delete: true", "allow-delete", "did you mean allowDelete?"],
  ["max-deletes: 5", "max-deletes", "did you mean maxDeletes?"],
  ["fail-on-drift: true", "fail-on-drift", "did you mean failOnDrift?"],
  ["show-names: false", "show-names", "did you mean showNames?"],
  ["github_token: x", "github_token", "did you mean githubToken?"],
  ["export-env: true", "export-env", "use keywaysh/keyway-action"],
  ["timeout: 5", "timeout", "remove it from with:"],
  ["environments: production staging", "environments", "environments: production, staging"],
  ["environments: '- production'", "environments", "environments: production"],
  ["environments: |\n  - production\n  - staging", "environments", "environments: production, staging"],
  ["environments: '[\"production\"]'", "environments", "environments: production"],
  ["environments: '[production, staging]'", "environments", "environments: production, staging"],
  ['environments: \'{"staging": "preview"}\'', "environments", "environments: staging:preview"],
  ["environments: '\"production\"'", "environments", "environments: production"],
  ["environments: |\n  'production'", "environments", "environments: production"],
  ["environments: staging=preview", "environments", "environments: staging:preview"],
  ["environments: staging->preview", "environments", "environments: staging:preview"],
  ["environments: production;staging", "environments", "environments: production, staging"],
  ["environments: |\n  # live\n  production", "environments", "environments: production"],
  ["environments: |\n  staging:preview # QA", "environments", "environments: staging:preview"],
  ["environments: production:preview:x", "environments", "for example"],
  ["environments: 'production:'", "environments", "missing the provider environment after the colon"],
  ["environments: production, production", "environments", "production is listed twice"],
  ["environments: production, a:production", "environments", "each must map to a different one"],
  ["environments: dev, development", "environments", "each must map to a different one"],
  ["provider: heroku", "provider", "use vercel, railway or netlify"],
  ["provider: fly", "provider", "not available yet"],
  ["{provider: Vercel, serviceId: svc-1}", "serviceId", "only for Railway"],
  ["token: ''", "token", "Does the secret exist"],
  ["token: ghs_1", "token", "use a Keyway API key"],
  ["token: Bearer kw_test_1", "token", "paste the bare key"],
  ["token: '\"kw_test_1\"'", "token", "paste the bare key"],
  ['token: "kw_test_1\\nkw_test_2"', "token", "as a single line"],
  ["token: secrets.KEYWAY_TOKEN", "token", "write ${{ secrets.<name> }}"],
  ["githubToken: kw_test_1", "githubToken", "put it into token"],
  ["connectionId: vercel-1", "connectionId", "Run mode: discover to list yours"],
  ["mode: dry-run", "mode", "Did you mean preview?"],
  ["mode: Sync", "mode", "Did you mean sync?"],
  ["allowDelete: yes", "allowDelete", "write true or false"],
  ["failOnDrift: on", "failOnDrift", "write true or false"],
  ["issue: 1", "issue", "write true or false"],
  ["maxDeletes: ten", "maxDeletes", "write 0 or more"],
  ["comment: true", "comment", "Did you mean always?"],
  ["expectedPlan: 831443653455", "expectedPlan", "planDigest"],
  ["requiredNames: ../.env", "requiredNames", "write a path without .."],
  ["{direction: pull, allowDelete: true}", "allowDelete", "remove it"],
  ["mode: disconnect", "connectionId", "never guesses"],
  ["apiUrl: http://keyway.example.com", "apiUrl", "use https"],
  ["repository: https://github.com/acme/shop", "repository", "write acme/shop"],
];

describe("a wrong workflow", () => {
  it.each(WRONG)("fails before Keyway is asked, and names input and cure: %j", async (lines, input, cure) => {
    const { details, ...ended } = await runWith(lines);
    expect(ended).toEqual({ connected: 0, result: "error", failureReason: "invalid-input" });
    expect(details).toHaveLength(1);
    expect(details[0]).toMatch(new RegExp(`^${input}\\b`));
    expect(details[0]).toContain(cure);
  });

  it("is told all that is wrong with it at once", async () => {
    const { details } = await runWith("{env: x, dry-run: true, mode: go, environments: 'a;b', token: ''}");
    expect(details.map((detail) => detail.match(/^[\w-]+/)?.[0])).toEqual([
      "token",
      "environments",
      "mode",
      "env",
      "dry-run",
    ]);
  });
});

/** The `with:` of a step in which nothing is wrong. */
const RIGHT = [
  ...["true", "True", "TRUE", "false", "False", "FALSE", "'true'", "''"].map(
    (word) => `allowDelete: ${word}`,
  ),
  ...["allowFirstSync", "allowSharedNames", "allowEmpty", "failOnDrift", "issue", "showNames"].flatMap(
    (name) => [`${name}: true`, `${name}: "FALSE"`],
  ),
  "{}",
  "environments:",
  "environments: production",
  "environments: staging",
  "Environments: staging",
  "ENVIRONMENTS: staging",
  "environments: production, staging, dev",
  "environments: production,staging,",
  "environments: |\n  production\n\n  staging: preview\n",
  "environments: >-\n  production,\n  staging:preview",
  'environments: "production\\r\\nstaging:preview\\r\\n"',
  "environments: '  production  '",
  "environments: PRODUCTION",
  "environments: v1.2_rc-3:preview",
  "environments: 2nd:preview",
  "{provider: railway, environments: 'staging:My Staging 2'}",
  "{provider: railway, environments: 'staging:größe, qa:テスト, dev:👩‍💻'}",
  "{provider: railway, environments: 'dev, development'}",
  "{provider: railway, environments: 'a:X, b:x'}",
  "{provider: netlify, environments: 'staging, feature:branch-deploy'}",
  "{direction: pull, environments: 'production, staging:production'}",
  ...["vercel", "Vercel", "VERCEL", "Railway", "nEtLiFy"].map((name) => `provider: ${name}`),
  "{provider: railway, serviceId: svc-1}",
  "{provider: vercel, serviceId: ''}",
  "{provider: '', environments: 'production, staging:preview'}",
  "connectionId: 0B7E6C1A-2F4D-4C8E-9A3B-5D6F7A8B9C0D",
  "token: ' kw_live_1 '",
  "token: eyJh.bGci.OiJ9",
  "githubToken: ''",
  "githubToken: github_pat_1",
  "mode: discover",
  "mode: preview",
  "maxDeletes: 0",
  `expectedPlan: ${"ab".repeat(32)}`,
  "expectedPlan: pull-request",
  "expectedPlan: ''",
  "requiredNames: .env.example",
  "requiredNames: |\n  .env.example\n\n  apps/web/.env.example\n",
  "ignore: |\n  VERCEL_*\n  *_LOCAL, A?",
  "comment: on-change",
  "comment: always",
  "compare: names",
  "apiUrl: http://localhost:3000/keyway",
  "repository: Acme/My.Shop_1",
];

describe("a right workflow", () => {
  it.each(RIGHT)("is not refused: %j", async (lines) => {
    expect(await runWith(lines)).toMatchObject({ connected: 1, details: [] });
  });
});

describe("the tables", () => {
  it("are long enough to mean something", () => {
    expect(WRONG.length).toBeGreaterThanOrEqual(60);
    expect(RIGHT.length).toBeGreaterThanOrEqual(50);
  });
});
