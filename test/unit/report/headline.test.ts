import { describe, expect, it } from "vitest";
import { KeywayError } from "../../../src/domain/errors.ts";
import { explain } from "../../../src/outcome/explain.ts";
import { headline } from "../../../src/report/headline.ts";
import {
  answerOf,
  checkOf,
  connectionOf,
  earlyRunOf,
  type Given,
  type GivenRun,
  lookingAroundOf,
  outcomeIn,
  planOf,
  projectOf,
  refusedOf,
  runOf,
  text,
  troubleOf,
  wordsOf,
} from "../../support/builders.ts";

/** Icon and words of the verdict. */
function verdict(run: ReturnType<typeof runOf>): string {
  const { icon, text: words } = headline(run);
  return `${icon} ${text(words)}`;
}

const settled = { skip: ["S"] };

describe("a run that found both sides in sync", () => {
  it.each<[string, readonly Given[], GivenRun["inputs"], string]>([
    ["nothing else", [settled], {}, "✅ In sync: Keyway and Vercel prj_shop (1 empty on both sides)"],
    [
      "what only the provider has",
      [{ delete: ["A", "B", "C"], ...settled }],
      {},
      "✅ In sync: Keyway and Vercel prj_shop (3 only at Vercel)",
    ],
    [
      "what is ignored",
      [{ create: ["A"], ...settled }],
      { ignore: ["A"] },
      "✅ In sync: Keyway and Vercel prj_shop (1 ignored)",
    ],
    [
      "what only the vault has",
      [{ create: ["A"], ...settled }],
      { direction: "pull" },
      "✅ In sync: Keyway and Vercel prj_shop (1 only in the vault)",
    ],
    [
      "a value that differs",
      [{ update: ["A"], ...settled }],
      { compare: "names" },
      "✅ In sync: Keyway and Vercel prj_shop (1 value differs or cannot be read)",
    ],
    [
      "values that differ",
      [{ update: ["A", "B"] }],
      { compare: "names", direction: "pull" },
      "✅ In sync: Keyway and Vercel prj_shop (2 values differ or cannot be read)",
    ],
    [
      "all of it, over all environments",
      [
        { delete: ["A"], ...settled },
        { pair: "b", delete: ["B"], create: ["C"], skip: ["T"] },
      ],
      { ignore: ["C"] },
      "✅ In sync: Keyway and Vercel prj_shop (2 only at Vercel, 1 ignored)",
    ],
    ["two empty sides", [{}], {}, "✅ In sync: Keyway and Vercel prj_shop (1 empty on both sides)"],
  ])("says so, and tells of %s", (_, environments, inputs = {}, words) => {
    expect(verdict(runOf({ environments, inputs, outcome: { kind: "in-sync", drift: false } }))).toBe(words);
  });

  it("tells in a sync what it cannot change", () => {
    const pull = {
      environments: [{ update: ["A", "B"], ...settled }],
      inputs: { direction: "pull" },
    } as const;
    expect(verdict(runOf({ ...pull, mode: "sync", outcome: { kind: "in-sync", drift: true } }))).toBe(
      "🟠 Nothing to sync, and 2 secrets at Vercel differ from the vault",
    );
  });
});

describe("drift", () => {
  it.each<[string, readonly Given[], GivenRun["inputs"], string]>([
    [
      "in one environment",
      [{ create: ["A"], update: ["B", "C"] }],
      {},
      "🔵 Keyway → Vercel prj_shop: 3 secrets would change (2 update, 1 create)",
    ],
    [
      "with deletions",
      [{ delete: ["A"], ...settled }],
      { allowDelete: true },
      "🔵 Keyway → Vercel prj_shop: 1 secret would change (1 delete)",
    ],
    [
      "on pull",
      [{ delete: ["B"], ...settled }],
      { direction: "pull" },
      "🔵 Vercel prj_shop → Keyway: 1 secret would change (1 create)",
    ],
    [
      "of a value on pull",
      [{ update: ["A"] }],
      { direction: "pull" },
      "🟠 Vercel prj_shop → Keyway: 1 secret at Vercel differs from the vault",
    ],
    ["of an empty vault", [{ delete: ["A"] }], {}, "🟠 Keyway → Vercel prj_shop: the vault side is empty"],
    [
      "in one of two",
      [{ create: ["A"] }, { pair: "b", skip: ["B"] }],
      {},
      "🔵 Keyway → Vercel prj_shop: 1 secret would change (1 create)",
    ],
    [
      "in two of three",
      [{ create: ["A"] }, { pair: "b", update: ["B"] }, { pair: "c" }],
      {},
      "🔵 Keyway → Vercel prj_shop: 2 secrets would change (1 update, 1 create)",
    ],
  ])("is told in numbers: %s", (_, environments, inputs = {}, words) => {
    expect(verdict(runOf({ environments, inputs, outcome: { kind: "drift" } }))).toBe(words);
  });

  it("is red where it fails the step", () => {
    const strict = { environments: [{ create: ["A"] }], inputs: { failOnDrift: true } };
    expect(verdict(runOf({ ...strict, outcome: { kind: "drift" } }))).toBe(
      "❌ Drift: 1 secret missing at Vercel",
    );
  });

  it("is told without numbers where there are none", () => {
    expect(verdict(earlyRunOf({ kind: "drift" }))).toBe(
      "🟠 Keyway → the provider: vault and provider differ",
    );
  });
});

describe("a sync", () => {
  const environments = [{ create: ["A", "B"], update: ["C"], delete: ["D"], ...settled }];

  it.each<[string, Partial<GivenRun>, boolean, ReturnType<typeof checkOf>, string]>([
    [
      "what it did",
      {},
      false,
      checkOf("confirmed", { create: ["A", "B"], update: ["C"], delete: ["D"] }),
      "✅ Synced to Vercel prj_shop: 2 created, 1 updated, 1 deleted",
    ],
    [
      "what cannot be seen",
      {},
      true,
      checkOf("hidden", { create: ["A"] }, { create: ["B"] }),
      "🟠 Synced to Vercel prj_shop: 1 created; 1 secret cannot be verified (Vercel hides the values)",
    ],
    [
      "that nothing of it can be seen",
      {},
      true,
      checkOf("hidden", {}, { create: ["A"], update: ["C"] }),
      "🟠 Synced to Vercel prj_shop: 2 secrets cannot be verified (Vercel hides the values)",
    ],
    [
      "what differs again",
      {},
      true,
      checkOf("confirmed", { create: ["A"] }),
      "🟠 Synced to Vercel prj_shop: 1 created; vault and provider differ again",
    ],
    [
      "drift that fails the step",
      { inputs: { failOnDrift: true } },
      true,
      checkOf("hidden", {}, { create: ["A"] }),
      "❌ Synced to Vercel prj_shop: 1 secret cannot be verified (Vercel hides the values)",
    ],
    [
      "what a pull leaves different",
      { inputs: { direction: "pull" } },
      true,
      checkOf("confirmed", { create: ["D"] }),
      "🟠 Pulled from Vercel prj_shop: 1 created; 1 value differs (a pull never overwrites)",
    ],
  ])("tells %s", (_, given, drift, check, words) => {
    const state = check.verdict === "hidden" ? "hidden" : "written";
    const outcome = {
      kind: "synced",
      drift,
      environments: [outcomeIn("production", state, { check })],
    } as const;
    expect(verdict(runOf({ mode: "sync", environments, ...given, outcome }))).toBe(words);
  });

  it("that ended half-way tells what stopped it", () => {
    const answer = answerOf({ ok: false });
    const failed = outcomeIn("staging:preview", "failed", {
      check: checkOf("failed", {}, { create: ["A"] }),
      answer,
    });
    const cause = troubleOf(failed, { answer });
    const half = { kind: "partially-synced", drift: true, environments: [failed], cause } as const;
    expect(verdict(runOf({ mode: "sync", outcome: half }))).toBe(
      "❌ Partially synced: writing to preview failed",
    );
    const none = { kind: "error", environments: [failed], cause } as const;
    expect(verdict(runOf({ mode: "sync", outcome: none }))).toBe("❌ Sync failed: writing to preview failed");
  });
});

describe("a refusal", () => {
  const refused = (environments: readonly Given[]) =>
    verdict(runOf({ environments, outcome: refusedOf(planOf(environments)) }));

  it("tells its reason in a few words", () => {
    expect(refused([{ pair: "prodction", delete: ["A"] }])).toBe(
      "⛔ Refused: vault environment prodction is empty",
    );
  });

  it("counts its reasons where there are several", () => {
    expect(refused([{ delete: ["A"] }, { pair: "b", firstSync: true, update: ["B"] }])).toBe(
      "⛔ Refused: 2 reasons, see below",
    );
  });
});

it("an error tells what happened", () => {
  const cause = explain(new KeywayError({ status: 500, detail: "Boom", requestId: "req-1" }));
  expect(verdict(earlyRunOf({ kind: "error", cause }))).toBe("❌ Failed: Keyway answered 500: Boom");
});

describe("a run that looked around", () => {
  const discovered = (projects: readonly (string | undefined)[], connected = true) => {
    const all = projects.map((linkedRepo) => projectOf({ linkedRepo }));
    const connections = connected ? [{ connection: connectionOf(), projects: all, trouble: undefined }] : [];
    return verdict(
      lookingAroundOf({ kind: "discovered", discovery: { providers: [], connections, connected: [] } }),
    );
  };

  it("counts what is linked to the repository", () => {
    expect(discovered(["acme/shop", "acme/blog", undefined])).toBe("✅ Found 1 project linked to acme/shop");
    expect(discovered([])).toBe("✅ Found 0 projects linked to acme/shop");
    expect(discovered(["ACME/shop", "acme/shop"])).toBe("✅ Discovered: 2 projects linked to acme/shop");
  });

  it("does not look whole where a connection's projects could not be read", () => {
    const connections = [
      { connection: connectionOf(), projects: [projectOf({ linkedRepo: "acme/shop" })], trouble: undefined },
      { connection: connectionOf({ id: "other" }), projects: [], trouble: wordsOf("Keyway is down") },
    ];
    const discovery = { providers: [], connections, connected: [] };
    expect(verdict(lookingAroundOf({ kind: "discovered", discovery }))).toBe(
      "🟠 Found 1 project linked to acme/shop; not everything could be read",
    );
  });

  it("says so where there is no connection", () => {
    expect(discovered([], false)).toBe("🟠 No provider connections found");
  });
});

it("a run that disconnected says from what", () => {
  const connection = connectionOf({ provider: "netlify" });
  expect(verdict(lookingAroundOf({ kind: "disconnected", connection }))).toBe("✅ Disconnected: netlify");
});

it.each([
  ["fork", "⏭️ Skipped: pull requests from forks do not receive secrets"],
  ["Dependabot", "⏭️ Skipped: pull requests by Dependabot do not receive secrets"],
] as const)("a skipped run says whose pull request it was: %s", (pullRequestFrom, words) => {
  expect(verdict(earlyRunOf({ kind: "skipped", pullRequestFrom }))).toBe(words);
});
