import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeywayError } from "../../../src/domain/errors.ts";
import { isProvider, PROVIDERS } from "../../../src/domain/provider.ts";
import type { Project } from "../../../src/keyway/schemas.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { Outcome } from "../../../src/outcome/outcome.ts";
import { planDigest } from "../../../src/plan/digest.ts";
import { outputsOf, shellSafeJson } from "../../../src/report/outputs.ts";
import {
  CONNECTION,
  checkOf,
  connectionOf,
  earlyRunOf,
  type Given,
  type GivenRun,
  holds,
  lookingAroundOf,
  outcomeIn,
  pairOf,
  planOf,
  projectOf,
  requiredOf,
  runOf,
} from "../../support/builders.ts";

const drift = { kind: "drift" } as const;
const MIXED = { create: ["C"], update: ["U1", "U2"], delete: ["D"], skip: ["S1", "S2", "S3"] };

function outputs(given: Partial<GivenRun>) {
  return outputsOf(runOf({ outcome: drift, environments: [MIXED], ...given }));
}

function planIn(given: Partial<GivenRun>) {
  return JSON.parse(outputs(given).plan ?? "");
}

describe("the outputs", () => {
  it("tell verdict, numbers, target and plan", () => {
    const { plan, ...others } = outputs({ inputs: { failOnDrift: true } });
    expect(plan).not.toBe("");
    expect(others).toEqual({
      result: "drift",
      failureReason: "drift",
      drift: "true",
      created: "1",
      updated: "2",
      deleted: "0",
      unchanged: "3",
      missing: "0",
      planDigest: planDigest(planOf([MIXED])),
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: "prj_shop",
      serviceId: "",
      commentUrl: "",
      issueUrl: "",
      matrix: "",
    });
  });

  it("are there and empty where a run knows nothing", () => {
    const { result, failureReason, created, updated, deleted, unchanged, missing, ...others } = outputsOf(
      earlyRunOf({
        kind: "error",
        cause: explain(new KeywayError({ status: 401, detail: "x", requestId: "y" })),
      }),
    );
    expect({ result, failureReason }).toEqual({ result: "error", failureReason: "auth" });
    expect([created, updated, deleted, unchanged, missing]).toEqual(["0", "0", "0", "0", "0"]);
    expect(new Set(Object.values(others))).toEqual(new Set([""]));
  });

  it("count every required name that the vault lacks, over all environments", () => {
    const required = [
      requiredOf({ missing: ["A", "B"], optional: ["C"] }),
      requiredOf({ pair: pairOf("staging:preview"), missing: ["A"] }),
    ];
    expect(outputs({ required }).missing).toBe("3");
  });

  it("are empty for what was looked up in vain", () => {
    expect(outputs({ provider: "unknown" }).provider).toBe("");
  });

  it("count what a sync was seen to do, not what it planned", () => {
    const half = outcomeIn("production", "failed", {
      check: checkOf("failed", { create: ["C"], delete: ["D"] }, { update: ["U1", "U2"] }),
    });
    const cause = explain(new KeywayError({ status: 500, detail: "x", requestId: "y" }));
    const synced = outputs({
      mode: "sync",
      inputs: { allowDelete: true },
      outcome: {
        kind: "partially-synced",
        drift: true,
        environments: [half, outcomeIn("b", "not-begun")],
        cause,
      },
    });
    expect(synced).toMatchObject({ created: "1", updated: "0", deleted: "1", unchanged: "3" });
  });

  it("count over all environments", () => {
    expect(outputs({ environments: [MIXED, { ...MIXED, pair: "b" }] })).toMatchObject({
      created: "2",
      updated: "4",
      unchanged: "6",
    });
  });
});

describe("the plan output", () => {
  it("has every list of every environment", () => {
    const given: Given = {
      ...MIXED,
      pair: "staging:preview",
      create: ["C", "I", "VERCEL_URL"],
      firstSync: true,
      providerCount: 8,
    };
    expect(planIn({ environments: [given], inputs: { ignore: ["I"] } })).toEqual({
      schemaVersion: 1,
      repository: "acme/shop",
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: "prj_shop",
      serviceId: "",
      direction: "push",
      allowDelete: false,
      environments: [
        {
          keyway: "staging",
          provider: "preview",
          create: ["C"],
          update: ["U1", "U2"],
          delete: [],
          kept: ["D"],
          unchanged: ["S1", "S2", "S3"],
          differs: [],
          ignored: ["I"],
          unverifiable: ["VERCEL_URL"],
          unlisted: 2,
          firstSync: true,
        },
      ],
    });
  });

  it("has lengths in place of names where these are not to be shown", () => {
    const text = outputs({ inputs: { showNames: false, direction: "pull" } }).plan ?? "";
    expect(text).not.toMatch(/[CUSD]\d?"/);
    expect(JSON.parse(text).environments).toEqual([
      {
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
        unlisted: null,
        firstSync: false,
        counts: {
          create: 1,
          update: 0,
          delete: 0,
          kept: 0,
          unchanged: 3,
          differs: 2,
          ignored: 0,
          unverifiable: 0,
        },
      },
    ]);
  });

  it("is empty above 100 KiB", () => {
    const length = (names: readonly string[]) => outputs({ environments: [{ create: names }] }).plan?.length;
    const empty = length([""]) ?? 0;
    const limit = 100 * 1024;
    expect(length(["A".repeat(limit - empty)])).toBe(limit);
    expect(length(["A".repeat(limit - empty + 1)])).toBe(0);
  });
});

describe("the matrix", () => {
  const id = fc.string({ unit: "binary" });
  const ids = fc.tuple(id, id, id);
  const matrixOf = (projects: readonly Project[], connection = connectionOf()) => {
    const connections = [{ connection, projects, trouble: undefined }];
    const discovery = { providers: [], connections, connected: [] };
    return outputsOf(lookingAroundOf({ kind: "discovered", discovery })).matrix ?? "";
  };

  it("has a row for each project that is linked to the repository", () => {
    const linked = projectOf({ linkedRepo: "ACME/Shop", serviceId: "svc" });
    expect(JSON.parse(matrixOf([linked, projectOf({ id: "loose" })]))).toEqual({
      include: [{ provider: "vercel", connectionId: CONNECTION, projectId: "prj_shop", serviceId: "svc" }],
    });
  });

  it("has no row where none is, and is not there in another mode", () => {
    expect(matrixOf([projectOf()])).toBe('{"include":[]}');
    expect(outputs({}).matrix).toBe("");
  });

  it("has no row of a provider that this version does not know, whatever its name", () => {
    holds(
      fc.property(fc.string({ unit: "binary" }), (providerName) => {
        fc.pre(!isProvider(providerName));
        const matrix = matrixOf([projectOf({ linkedRepo: "acme/shop" })], connectionOf({ providerName }));
        expect(matrix).toBe('{"include":[]}');
      }),
    );
  });

  it("means the ids whatever is in them, and has nothing that a shell would read", () => {
    holds(
      fc.property(fc.constantFrom(...PROVIDERS), ids, (provider, [connectionId, projectId, serviceId]) => {
        const connection = connectionOf({ id: connectionId, provider });
        const matrix = matrixOf(
          [projectOf({ id: projectId, serviceId, linkedRepo: "acme/shop" })],
          connection,
        );
        expect(JSON.parse(matrix)).toEqual({
          include: [{ provider, connectionId, projectId, serviceId }],
        });
        expect(matrix).toMatch(/^[A-Za-z0-9_\-.:/ "\\{}[\],]*$/);
      }),
    );
  });
});

describe("the outputs of a run that looked around", () => {
  it.each<[string, Outcome]>([
    ["discovered", { kind: "discovered", discovery: { providers: [], connections: [], connected: [] } }],
    ["disconnected", { kind: "disconnected", connection: connectionOf() }],
  ])("tell the result, and no drift and no plan: %s", (result, outcome) => {
    expect(outputsOf(lookingAroundOf(outcome, { failOnDrift: true }))).toMatchObject({
      result,
      failureReason: "",
      drift: "",
      plan: "",
      planDigest: "",
    });
  });
});

it("a run that disconnected tells from what", () => {
  const connection = connectionOf({ provider: "netlify" });
  expect(outputsOf(lookingAroundOf({ kind: "disconnected", connection }))).toMatchObject({
    provider: "netlify",
    connectionId: CONNECTION,
    projectId: "",
  });
  const odd = connectionOf({ id: "fly-1", providerName: "fly" });
  expect(outputsOf(lookingAroundOf({ kind: "disconnected", connection: odd }))).toMatchObject({
    provider: "",
    connectionId: "fly-1",
  });
});

describe("JSON that people paste into shell lines", () => {
  const json = fc.jsonValue({ stringUnit: "binary", maxDepth: 3 });

  it("has only harmless characters in its strings, and means the same", () => {
    holds(
      fc.property(json, (value) => {
        const text = shellSafeJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const strings = text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
        for (const string of strings) expect(string).toMatch(/^"(?:[A-Za-z0-9_\-.:/ ]|\\u[0-9a-f]{4})*"$/);
        expect(text.replace(/"(?:[^"\\]|\\.)*"/g, "")).toMatch(/^[-+.0-9eE[\]{}:,truefalsn]*$/);
      }),
      500,
    );
  });

  it.each([
    ["$(x)`'\"\\", '"\\u0024\\u0028x\\u0029\\u0060\\u0027\\u0022\\u005c"'],
    ["\n", '"\\u000a"'],
    ["é💥", '"\\u00e9\\ud83d\\udca5"'],
    ["\ud800", '"\\ud800"'],
    ["A_b-1.x:/ y", '"A_b-1.x:/ y"'],
  ])("writes %j as %s", (text, written) => {
    expect(shellSafeJson(text)).toBe(written);
  });
});
