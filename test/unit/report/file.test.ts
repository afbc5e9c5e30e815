import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { Outcome } from "../../../src/outcome/outcome.ts";
import { planDigest } from "../../../src/plan/digest.ts";
import { planWarnings } from "../../../src/plan/warnings.ts";
import { reportFile } from "../../../src/report/file.ts";
import {
  answerOf,
  checkOf,
  earlyRunOf,
  type GivenRun,
  inputsOf,
  outcomeIn,
  planOf,
  refusedOf,
  reportOf,
  runOf,
  stepOf,
  TOKEN,
  troubleOf,
  wordsOf,
} from "../../support/builders.ts";

const SECRETS = {
  create: ["SECRET_A", "SECRET_I"],
  update: ["SECRET_B"],
  delete: ["SECRET_C"],
  skip: ["SECRET_D"],
};

/** Every way to end that tells of names. */
function endings(inputs: Inputs): GivenRun[] {
  const environments = [{ ...SECRETS, firstSync: true }];
  const plan = planOf(environments, inputs);
  const answer = answerOf({ ok: false, error: "SECRET_B is reserved" });
  const half = outcomeIn("production", "failed", {
    check: checkOf("failed", { create: ["SECRET_A"] }, { update: ["SECRET_B"], delete: ["SECRET_C"] }),
    answer,
  });
  const outcomes: Outcome[] = [
    { kind: "drift" },
    refusedOf(plan, inputs),
    {
      kind: "partially-synced",
      drift: true,
      environments: [half],
      cause: troubleOf(half, { answer }, { ...inputs, explain }),
    },
  ];
  const warnings = planWarnings(plan, inputs);
  return outcomes.map((outcome) => ({ mode: "sync", inputs, environments, warnings, outcome }));
}

describe("the report file", () => {
  it("holds no secret", () => {
    const inputs = inputsOf({ githubToken: "ghs_not_to_be_seen" });
    const text = reportFile(reportOf(runOf({ inputs, outcome: { kind: "drift" } })));
    expect(text).not.toContain("not_to_be_seen");
    expect(text).not.toContain(TOKEN);
    expect(Object.keys(JSON.parse(text).inputs)).not.toContain("token");
    expect(Object.keys(JSON.parse(text).inputs)).not.toContain("githubToken");
  });

  it("holds no name where names are not to be shown", () => {
    const inputs = inputsOf({ showNames: false, ignore: ["SECRET_I"], allowDelete: true });
    for (const ending of endings(inputs)) expect(reportFile(reportOf(runOf(ending)))).not.toContain("SECRET");
  });

  it("holds them otherwise, in every ending", () => {
    const inputs = inputsOf({ ignore: ["SECRET_I"], allowDelete: true });
    for (const ending of endings(inputs)) expect(reportFile(reportOf(runOf(ending)))).toContain("SECRET_B");
  });

  it("names the guard that would refuse a sync, beside the warnings that are no refusal", () => {
    const refusal = { message: wordsOf("no"), foretells: "guard-deletes" } as const;
    const warnings = [refusal, { message: wordsOf("odd") }];
    const file = reportFile(reportOf(runOf({ warnings, outcome: { kind: "drift" } })));
    expect(JSON.parse(file).warnings).toMatchObject([{ guard: "guard-deletes" }, { guard: null }]);
  });

  it("tells the run as data", () => {
    const environments = [{ create: ["A"], skip: ["B"] }];
    const outcome: Outcome = {
      kind: "synced",
      drift: false,
      environments: [
        outcomeIn("production", "written", {
          check: checkOf("confirmed", { create: ["A"] }),
          answer: answerOf({ created: 1 }),
        }),
        outcomeIn("staging:preview", "idle"),
      ],
    };
    const run = runOf({ mode: "sync", environments, outcome });
    const {
      requests,
      environments: told,
      ...file
    } = JSON.parse(reportFile(reportOf(run, [stepOf(), stepOf({ environment: undefined })])));
    expect(file).toMatchObject({
      schemaVersion: 1,
      result: "synced",
      failureReason: "",
      drift: "false",
      headline: "Synced to Vercel prj_shop: 1 created",
      mode: "sync",
      inputs: { repository: "acme/shop", apiUrl: "https://api.keyway.sh/", maxDeletes: 10 },
      plan: { repository: "acme/shop", environments: [{ create: ["A"], unchanged: ["B"] }] },
      planDigest: planDigest(planOf(environments)),
      cause: null,
      refusals: [],
      startedAt: "2026-01-02T03:04:05.000Z",
      endedAt: "2026-01-02T03:04:06.500Z",
      ms: 1500,
      run: "https://github.com/acme/shop/actions/runs/42",
    });
    expect(told).toMatchObject([
      {
        keyway: "production",
        state: "written",
        done: { create: ["A"] },
        pending: { create: [] },
        answer: { created: 1 },
      },
      { keyway: "staging", provider: "preview", state: "idle", done: null, pending: null, answer: null },
    ]);
    expect(requests).toMatchObject([
      { step: "preview", status: 200, ms: 12, requestId: "req-1", environment: { keyway: "production" } },
      { step: "preview", environment: null },
    ]);
  });

  it("has numbers in place of names where these are not to be shown", () => {
    const [, , half] = endings(inputsOf({ showNames: false, allowDelete: true }));
    const { environments } = JSON.parse(reportFile(reportOf(runOf(half ?? { outcome: { kind: "drift" } }))));
    expect(environments).toMatchObject([
      { done: { create: 1, update: 0 }, pending: { update: 1, delete: 1 } },
    ]);
  });

  it("is written also by a run that knew nothing", () => {
    const run = earlyRunOf({ kind: "skipped", pullRequestFrom: "fork" });
    expect(JSON.parse(reportFile(reportOf(run)))).toMatchObject({
      result: "skipped",
      mode: null,
      inputs: null,
      plan: null,
      planDigest: null,
      environments: [],
    });
  });
});
