import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { HOSTILE } from "../support/hostile.ts";
import {
  annotations,
  asked,
  counts,
  DIALECTS,
  ending,
  everything,
  green,
  held,
  OUT_OF_STEP,
  onlyPlanned,
  PROJECT,
  planned,
  preview,
  proseOf,
  red,
  shop,
  vault,
  writes,
} from "./situation.ts";

const inStep = { vault: { production: { SAME: "3" } }, vercel: { production: { SAME: "3" } } };

describe.concurrent.each(DIALECTS)("a preview of a server that speaks as %s", (dialect) => {
  test("tells drift, stays green and writes nothing", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP }));
    const result = await preview(sandbox);
    expect(ending(result)).toEqual(green("drift", true));
    expect(counts(result)).toBe("1 created, 1 updated, 0 deleted, 1 unchanged");
    expect(onlyPlanned(result)).toMatchObject({ create: ["NEW"], update: ["CHANGED"], unchanged: ["SAME"] });
    expect(writes(sandbox)).toEqual([]);
    expect(held(sandbox)).toEqual(OUT_OF_STEP.vercel.production);
    expect(vault(sandbox)).toEqual(OUT_OF_STEP.vault.production);
  });

  test("tells that both sides are in sync", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...inStep }));
    const result = await preview(sandbox);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(counts(result)).toBe("0 created, 0 updated, 0 deleted, 1 unchanged");
    expect(result.summary).toMatch(/^## .*In sync: Keyway and Vercel `prj_shop`$/m);
  });

  test("asks and tells the same of a server that takes its time", async () => {
    const CHANGES = /\d+ ms|\d\d:\d\d:\d\d|[\da-f]{8}-[-\da-f]{27}|http:\S+/g;
    const run = async (delayMs: number) => {
      await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP, faults: { delayMs } }));
      const { log, summary, outputs } = await preview(sandbox);
      const lines = [log, summary, outputs.plan].join("\n").replaceAll(CHANGES, "…").split("\n");
      return [...lines, ...asked(sandbox)].toSorted();
    };
    expect(await run(50)).toEqual(await run(0));
  });

  test("asks two things for each environment and no more where both sides are in step", async () => {
    const vault = { ...inStep.vault, staging: { S: "1" } };
    const vercel = { ...inStep.vercel, preview: { S: "1" } };
    await using sandbox = await startSandbox(shop({ dialect, vault, vercel }));
    await preview(sandbox, { environments: "production\nstaging" });
    expect(asked(sandbox).toSorted()).toEqual([
      "push production:production",
      "push staging:preview",
      "status production",
      "status staging",
    ]);
  });

  test("asks beside that for Vercel's other targets, and for the vault where an environment is empty", async () => {
    await using sandbox = await startSandbox(shop({ dialect, ...OUT_OF_STEP }));
    await preview(sandbox, { environments: "production\nstaging" });
    expect(asked(sandbox).toSorted()).toEqual([
      "GET vault",
      "push development:development",
      "push production:production",
      "push staging:preview",
      "status production",
      "status staging",
    ]);
  });
});

describe.concurrent.each([
  ["vercel", { production: "production", staging: "preview", dev: "development", qa: "qa" }],
  ["vercel", { development: "development" }],
  ["netlify", { production: "production", staging: "deploy-preview", dev: "dev", qa: "qa" }],
  ["netlify", { development: "dev" }],
  ["railway", { production: "production", staging: "staging", dev: "dev", development: "development" }],
] as const)("bare names with %s", (provider, mapping) => {
  test.each(DIALECTS)(`${Object.keys(mapping)} have its names for them (%s)`, async (dialect) => {
    await using sandbox = await startSandbox(shop({ dialect, ...inStep }));
    const result = await preview(sandbox, { provider, environments: Object.keys(mapping).join(", ") });
    const pairs = planned(result).map(({ keyway, provider: at }) => [keyway, at]);
    expect(pairs).toEqual(Object.entries(mapping));
    const sent = sandbox.requests
      .filter(({ path }) => path.endsWith("/preview"))
      .map(({ query }) => [query.keywayEnvironment, query.providerEnvironment]);
    expect(sent.toSorted()).toEqual(Object.entries(mapping).toSorted());
  });
});

describe.concurrent("what counts as drift", () => {
  test("names that only the provider has are kept, told in the headline, and no drift", async () => {
    const vercel = { production: { SAME: "3", OLD_1: "x", OLD_2: "x", OLD_3: "x" } };
    await using sandbox = await startSandbox(shop({ ...inStep, vercel }));
    const result = await preview(sandbox);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(onlyPlanned(result)).toMatchObject({ kept: ["OLD_1", "OLD_2", "OLD_3"], delete: [] });
    expect(result.summary).toMatch(/^## .*In sync: .* \(3 only at Vercel\)$/m);
    expect(result.log).toMatch(/In sync: .*\(3 only at Vercel\)$/m);
  });

  test("with allowDelete they are drift", async () => {
    const vercel = { production: { SAME: "3", OLD: "x" } };
    await using sandbox = await startSandbox(shop({ ...inStep, vercel }));
    const result = await preview(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(green("drift", true));
    expect(onlyPlanned(result)).toMatchObject({ kept: [], delete: ["OLD"] });
    expect(counts(result)).toBe("0 created, 0 updated, 1 deleted, 1 unchanged");
  });

  test("an empty vault side facing provider names is drift, with a warning about the spelling", async () => {
    await using sandbox = await startSandbox(shop(inStep));
    const result = await preview(sandbox, { environments: "prodution:production" });
    expect(ending(result)).toEqual(green("drift", true));
    expect(annotations(result, "warning")).toEqual([expect.stringMatching(/spelling of prodution/)]);
    expect(result.summary).toContain("spelling");
  });

  test("both sides empty is drift, with a warning that names the vault's environments", async () => {
    await using sandbox = await startSandbox(shop(inStep));
    const result = await preview(sandbox, { environments: "prodution:prodution" });
    expect(ending(result)).toEqual(green("drift", true));
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(
        /prodution has no secrets.*nothing was compared.*Did you mean production\?.*allowEmpty/,
      ),
    ]);
  });

  test("both sides empty is in sync with allowEmpty, without a word", async () => {
    await using sandbox = await startSandbox(shop(inStep));
    const result = await preview(sandbox, { environments: "qa:qa", allowEmpty: "true" });
    expect(ending(result)).toEqual(green("in-sync"));
    expect(annotations(result, "warning")).toEqual([]);
  });

  test("with compare: names, differing values are told but no drift", async () => {
    await using sandbox = await startSandbox(
      shop({ vault: { production: { A: "1" } }, vercel: { production: { A: "2" } } }),
    );
    const result = await preview(sandbox, { compare: "names" });
    expect(ending(result)).toEqual(green("in-sync"));
    expect(onlyPlanned(result).update).toEqual(["A"]);
    expect(result.summary).toContain("1 value");
  });

  test("with compare: names, a missing name still is drift", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    expect(ending(await preview(sandbox, { compare: "names" }))).toEqual(green("drift", true));
  });

  test("an ignored name is told and left out of the verdict and of all other lists", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const result = await preview(sandbox, { ignore: "NE?, CHANG*\nOLD" });
    expect(ending(result)).toEqual(green("in-sync"));
    expect(onlyPlanned(result)).toMatchObject({
      create: [],
      update: [],
      kept: [],
      unchanged: ["SAME"],
      ignored: ["CHANGED", "NEW", "OLD"],
    });
    expect(result.summary).toContain("3 ignored");
    expect(result.summary).toContain("CHANGED");
  });

  test("three values that all differ are told to be unreadable, and compare: names is recommended", async () => {
    const production = { A: "1", B: "2", C: "3" };
    const faults = { unreadable: true };
    await using sandbox = await startSandbox(shop({ vault: { production }, vercel: { production }, faults }));
    const result = await preview(sandbox);
    expect(ending(result)).toEqual(green("drift", true));
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/Every value of production differs.*cannot read Vercel's values.*compare: names/),
    ]);
  });
});

describe.concurrent("the plan", () => {
  test("is sorted, although the server gives its names in any order", async () => {
    const production = Object.fromEntries([..."hfbAkzGaQ_20"].map((name) => [name, "x"]));
    await using sandbox = await startSandbox(shop({ vault: { production } }));
    expect(onlyPlanned(await preview(sandbox)).create).toEqual([..."02AGQ_abfhkz"]);
  });

  test("writes whatever a shell might act upon as an escape, and is the same when parsed", async () => {
    const production = Object.fromEntries(HOSTILE.map((name) => [name, "x"]));
    await using sandbox = await startSandbox(shop({ vault: { production } }));
    const result = await preview(sandbox);
    expect(onlyPlanned(result).create).toEqual(HOSTILE.toSorted());
    const strings = (result.outputs.plan ?? "").match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    for (const literal of strings) expect(literal).toMatch(/^"(?:[A-Za-z0-9_\-.:/ ]|\\u[0-9a-f]{4})*"$/);
  });

  test("has the same digest in every run and from either kind of server", async () => {
    await using observed = await startSandbox(shop({ ...OUT_OF_STEP, dialect: "observed" }));
    await using documented = await startSandbox(shop({ ...OUT_OF_STEP, dialect: "documented" }));
    const runs = await Promise.all([preview(observed), preview(observed), preview(documented)]);
    const digests = runs.map(({ outputs }) => outputs.planDigest);
    expect(digests).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{64}$/)));
    expect(new Set(digests).size).toBe(1);
  });

  test.each([
    ["allowDelete", { allowDelete: "true" }],
    ["the direction", { direction: "pull" }],
    ["the project", { projectId: "prj_other" }],
    ["the environments", { environments: "production:preview" }],
  ])("has another digest with another value for %s", async (_, inputs) => {
    const projects = [PROJECT, "prj_other"].map((id) => ({ id, name: id }));
    await using sandbox = await startSandbox(shop({ ...inStep, projects }));
    const [one, other] = await Promise.all([preview(sandbox), preview(sandbox, inputs)]);
    expect(one.outputs.planDigest).not.toBe(other.outputs.planDigest);
  });

  test("has a digest that ignored names are part of", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const [one, other] = await Promise.all([preview(sandbox), preview(sandbox, { ignore: "NEW" })]);
    expect(one.outputs.planDigest).toBe(other.outputs.planDigest);
  });
});

describe.concurrent("what a preview says", () => {
  test.each([
    ["that may be one", "qa:##(error)y | @org/team *a* _b_ &lt", green("in-sync")],
    ["that may be none", "<img src=x>|`a`:##[error]y | @org/team", red("error", "invalid-input", "")],
  ])("no environment %s breaks out of the log or the summary either", async (_, environments, end) => {
    await using sandbox = await startSandbox(shop({}));
    const result = await preview(sandbox, { environments, allowEmpty: "true" });
    expect(ending(result)).toEqual(end);
    expect(result.log).not.toMatch(/^(?!::).*##\[error\]/m);
    expect(proseOf(result)).not.toMatch(/<img|@org/);
  });

  test("with showNames: false no name is told anywhere, only numbers", async () => {
    const names = ["NEW_NAME", "CHANGED_NAME", "KEPT_NAME", "SAME_NAME", "LEFT_OUT_NAME"];
    await using sandbox = await startSandbox(
      shop({
        vault: { production: { NEW_NAME: "1", CHANGED_NAME: "2", SAME_NAME: "3", LEFT_OUT_NAME: "4" } },
        vercel: { production: { CHANGED_NAME: "x", SAME_NAME: "3", KEPT_NAME: "y" } },
        firstSync: true,
      }),
    );
    const result = await preview(sandbox, { showNames: "false", ignore: "LEFT_OUT_NAME" });
    expect(ending(result)).toEqual(green("drift", true));
    for (const name of names) expect(everything(result)).not.toContain(name);
    expect(onlyPlanned(result)).toStrictEqual({
      keyway: "production",
      provider: "production",
      create: [],
      update: [],
      delete: [],
      kept: [],
      unchanged: [],
      differs: [],
      ignored: [],
      unverifiable: [],
      unlisted: 0,
      firstSync: true,
      counts: {
        create: 1,
        update: 1,
        delete: 0,
        kept: 1,
        unchanged: 1,
        differs: 0,
        ignored: 1,
        unverifiable: 0,
      },
    });
    for (const number of ["1 create", "1 update"]) expect(result.summary).toContain(number);
  });

  test("with showNames: false the digest is the same as with names", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const [one, other] = await Promise.all([preview(sandbox), preview(sandbox, { showNames: "false" })]);
    expect(one.outputs.planDigest).toBe(other.outputs.planDigest);
  });

  test("every value stays in Keyway and at the provider", async () => {
    await using sandbox = await startSandbox(
      shop({
        vault: { production: { A: "value-in-the-vault" } },
        vercel: { production: { A: "value-at-vercel" } },
      }),
    );
    expect(everything(await preview(sandbox))).not.toMatch(/value-(?:in-the-vault|at-vercel)/);
  });

  test("the summary has one heading with the verdict, a table, the names, the digest and a link to the run", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const { summary, outputs } = await preview(sandbox, { allowDelete: "true" });
    expect(summary.match(/^##? .*$/gm)).toEqual([
      "## 🔵 Keyway → Vercel `prj_shop`: 3 secrets would change (1 delete, 1 update, 1 create)",
    ]);
    expect(summary).toMatch(/^\| .*production.*(?: \| \**1\**){4} \|$/m);
    expect(summary).toMatch(/^- OLD\n@@ 1 .* @@\n! CHANGED\n@@ 1 .* @@\n\+ NEW\n```$/m);
    expect(summary).toContain(`plan \`${outputs.planDigest?.slice(0, 12)}\``);
    expect(summary).toContain("https://github.com/acme/shop/actions/runs/4711");
  });

  test("no more annotations of a kind than GitHub shows, however many environments warn", async () => {
    await using sandbox = await startSandbox(shop({}));
    const environments = Array.from({ length: 12 }, (_, index) => `env_${index}:env_${index}`).join();
    const result = await preview(sandbox, { environments });
    expect(annotations(result, "warning")).toHaveLength(10);
    for (const name of environments.split(",")) expect(result.summary).toContain(name.split(":")[0]);
  });
});

describe.concurrent("the report file", () => {
  test("tells inputs without secrets, plan, request ids and timings", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const { report, outputs } = await preview(sandbox, { githubToken: "ghs_ofTheWorkflow" });
    expect(report).toMatchObject({
      schemaVersion: 1,
      result: "drift",
      mode: "preview",
      plan: JSON.parse(outputs.plan ?? ""),
      planDigest: outputs.planDigest,
      inputs: { repository: "acme/shop", maxDeletes: 10, direction: "push" },
      ms: expect.any(Number),
    });
    const requests = report?.requests as { requestId: string; ms: number }[];
    const ids = sandbox.requests.map(({ requestId }) => requestId);
    expect(requests.map(({ requestId }) => requestId).toSorted()).toEqual(ids.toSorted());
    for (const { ms } of requests) expect(ms).toBeGreaterThanOrEqual(0);
    expect(report?.inputs).not.toHaveProperty("token");
    expect(JSON.stringify(report)).not.toContain("ghs_ofTheWorkflow");
  });

  test("is there after a failure too", async () => {
    await using sandbox = await startSandbox(shop(OUT_OF_STEP));
    const result = await preview(sandbox, { token: "kw_test_Unknown" });
    expect(ending(result)).toEqual(red("error", "auth", ""));
    expect(result.report).toMatchObject({ result: "error", failureReason: "auth", plan: null });
    expect(result.summary).toMatch(/^## ❌ Preview failed: /);
    const ids = sandbox.requests.map(({ requestId }) => requestId);
    expect(ids.filter((id) => result.summary.includes(id))).not.toEqual([]);
  });
});
