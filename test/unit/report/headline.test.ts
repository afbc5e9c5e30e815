import { describe, expect, it } from "vitest";
import { InputError, KeywayError } from "../../../src/domain/errors.ts";
import { explain } from "../../../src/outcome/explain.ts";
import { headline } from "../../../src/report/headline.ts";
import { message } from "../../../src/text/message.ts";
import {
  answerOf,
  checkOf,
  connectionOf,
  earlyRunOf,
  type Given,
  type GivenRun,
  lookingAroundOf,
  outcomeIn,
  pairOf,
  planOf,
  projectOf,
  refusedOf,
  requiredOf,
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
    ["nothing else", [settled], {}, ""],
    ["what only the provider has", [{ delete: ["A", "B", "C"], ...settled }], {}, " (3 only at Vercel)"],
    ["what is ignored", [{ create: ["A"], ...settled }], { ignore: ["A"] }, " (1 ignored)"],
    ["what is never listed", [{ create: ["VERCEL_URL"], ...settled }], {}, " (1 not verifiable)"],
    [
      "what only the vault has",
      [{ create: ["A"], ...settled }],
      { direction: "pull" },
      " (1 only in the vault)",
    ],
    [
      "a value that differs",
      [{ update: ["A"], ...settled }],
      { compare: "names" },
      " (1 value differs or cannot be read)",
    ],
    [
      "values that differ",
      [{ update: ["A", "B"] }],
      { compare: "names", direction: "pull" },
      " (2 values differ or cannot be read)",
    ],
    [
      "what may be there unseen",
      [{ create: ["A"], ...settled, providerCount: 2 }],
      { compare: "names" },
      " (1 not visible)",
    ],
    [
      "all of it, over all environments",
      [
        { delete: ["A"], ...settled },
        { pair: "b", delete: ["B"], create: ["C"], skip: ["T"] },
      ],
      { ignore: ["C"] },
      " (2 only at Vercel, 1 ignored)",
    ],
  ])("says so, and tells of %s", (_, environments, inputs = {}, aside) => {
    expect(verdict(runOf({ environments, inputs, outcome: { kind: "in-sync", drift: false } }))).toBe(
      `✅ In sync: Keyway and Vercel prj_shop${aside}`,
    );
  });

  it("tells in a sync what it cannot change", () => {
    const pull = {
      environments: [{ update: ["A", "B"], ...settled }],
      inputs: { direction: "pull" },
      mode: "sync",
      outcome: { kind: "in-sync", drift: true },
    } as const;
    const words = "Nothing to sync, but 2 secrets at Vercel differ from the vault";
    expect(verdict(runOf(pull))).toBe(`🟠 ${words}`);
    expect(verdict(runOf({ ...pull, inputs: { ...pull.inputs, failOnDrift: true } }))).toBe(`❌ ${words}`);
  });
});

describe("a preview that finds differences", () => {
  const previewed = (environments: readonly Given[], given: Partial<GivenRun> = {}) =>
    verdict(runOf({ environments, outcome: { kind: "drift" }, ...given }));

  it("says what would change, and which way", () => {
    const given = [
      { create: ["A"], update: ["B", "C"], delete: ["D"] },
      { pair: "b", create: ["E"] },
    ];
    expect(previewed(given, { inputs: { allowDelete: true } })).toBe(
      "🔵 Keyway → Vercel prj_shop: 5 secrets would change (1 delete, 2 update, 2 create)",
    );
    expect(previewed([{ delete: ["B"] }], { inputs: { direction: "pull" } })).toBe(
      "🔵 Vercel prj_shop → Keyway: 1 secret would change (1 create)",
    );
  });

  it("calls nothing new that may exist unlisted, environment by environment", () => {
    const environments = [
      { create: ["A", "B"], skip: ["S"], providerCount: 2 },
      { pair: "b", create: ["C"], skip: ["T"], providerCount: 1 },
    ];
    expect(previewed(environments)).toBe(
      "🔵 Keyway → Vercel prj_shop: 3 secrets would change (2 create, 1 create or overwrite)",
    );
    expect(previewed(environments, { inputs: { failOnDrift: true } })).toBe(
      "❌ Drift: 3 secrets not visible at Vercel (at least 2 missing)",
    );
  });

  it("calls the project by its name where that is known", () => {
    expect(previewed([{ create: ["A"] }], { target: { projectName: "shop" } })).toMatch(
      /^🔵 Keyway → Vercel shop: /,
    );
  });

  it("says that a sync would be refused where it would", () => {
    const warnings = [{ message: wordsOf("no"), foretells: "guard-deletes" } as const];
    expect(previewed([{ create: ["A"] }], { warnings })).toBe(
      "🟠 Keyway → Vercel prj_shop: 1 secret would change (1 create), but a sync would be refused",
    );
  });

  it.each<[string, readonly Given[], GivenRun["inputs"], string]>([
    [
      "a pull leaves values that differ",
      [{ update: ["A"] }],
      { direction: "pull" },
      "1 secret at Vercel differs from the vault",
    ],
    ["the vault is empty", [{ delete: ["A"] }], {}, "the vault has no secrets in production"],
    [
      "the provider is empty",
      [{ pair: "staging:preview", create: ["A"] }],
      { direction: "pull" },
      "Vercel shows no variables in preview",
    ],
    [
      "both are empty in several environments",
      ["a", "b", "c", "d"].map((pair) => ({ pair })),
      {},
      "no secrets found on either side of a, b, c and 1 more",
    ],
  ])("that no sync would change says how the sides differ: %s", (_, environments, inputs = {}, words) => {
    expect(previewed(environments, { inputs })).toMatch(/^🟠 (Keyway → )?Vercel prj_shop( → Keyway)?: /);
    expect(previewed(environments, { inputs })).toContain(`: ${words}`);
  });
});

describe("a drift check", () => {
  const checked = (environments: readonly Given[], given: Partial<GivenRun> = {}) =>
    verdict(runOf({ environments, context: { event: "schedule" }, outcome: { kind: "drift" }, ...given }));

  it.each<[string, readonly Given[], GivenRun["inputs"], string]>([
    ["a value", [{ update: ["A"] }], {}, "1 secret at Vercel differs from the vault"],
    [
      "values, over all environments",
      [{ update: ["A"] }, { pair: "b", update: ["B"] }],
      {},
      "2 secrets at Vercel differ from the vault",
    ],
    [
      "everything at once",
      [{ create: ["A"], update: ["B"], delete: ["C", "D"] }],
      { allowDelete: true },
      "1 secret at Vercel differs from the vault, 1 secret missing at Vercel, 2 variables only at Vercel",
    ],
    [
      "what a pull would add",
      [{ delete: ["A"], ...settled }],
      { direction: "pull" },
      "1 variable missing in the vault",
    ],
    [
      "what may be there unseen",
      [{ create: ["A", "B"], ...settled, providerCount: 3 }],
      {},
      "2 secrets not visible at Vercel (may exist already)",
    ],
    [
      "what may be there unseen, and what cannot",
      [{ create: ["A", "B", "C"], ...settled, providerCount: 2 }],
      {},
      "3 secrets not visible at Vercel (at least 2 missing)",
    ],
  ])("says what differs: %s", (_, environments, inputs = {}, words) => {
    expect(checked(environments, { inputs })).toBe(`🟠 Drift: ${words}`);
  });

  it("is red where it fails the step", () => {
    expect(checked([{ create: ["A"] }], { inputs: { failOnDrift: true } })).toBe(
      "❌ Drift: 1 secret missing at Vercel",
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
      "what cannot be verified",
      {},
      true,
      checkOf("hidden", { create: ["A"] }, { create: ["B"] }),
      "🟠 Synced to Vercel prj_shop: 1 created, but 1 secret cannot be verified (Vercel hides the value)",
    ],
    [
      "that nothing of it can be verified",
      {},
      true,
      checkOf("hidden", {}, { create: ["A"], update: ["C"] }),
      "🟠 Synced to Vercel prj_shop, but 2 secrets cannot be verified (Vercel hides the values)",
    ],
    [
      "that the sides differ again",
      {},
      true,
      checkOf("confirmed", { create: ["A"] }),
      "🟠 Synced to Vercel prj_shop: 1 created, but vault and provider differ again",
    ],
    [
      "drift that fails the step",
      { inputs: { failOnDrift: true } },
      true,
      checkOf("hidden", {}, { create: ["A"] }),
      "❌ Synced to Vercel prj_shop, but 1 secret cannot be verified (Vercel hides the value)",
    ],
    [
      "what a pull leaves different",
      { inputs: { direction: "pull" } },
      true,
      checkOf("confirmed", { create: ["D"] }),
      "🟠 Pulled from Vercel prj_shop: 1 created, but 1 value differs (a pull never overwrites)",
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

  it("tells the weightiest of several, and how many more there are", () => {
    expect(refused([{ delete: ["A"] }, { pair: "b", firstSync: true, update: ["B"] }])).toBe(
      "⛔ Refused: vault environment production is empty (and 1 more reason)",
    );
  });
});

describe("a run that lacks required names", () => {
  const lacking = (required: GivenRun["required"] = [], inputs: GivenRun["inputs"] = {}) =>
    verdict(runOf({ required, inputs, outcome: { kind: "in-sync", drift: false } }));
  const one = requiredOf({ missing: ["SENTRY_DSN"] });

  it("names the one that is missing, and where", () => {
    const staging = requiredOf({ pair: pairOf("staging"), missing: ["SENTRY_DSN"] });
    expect(lacking([one, staging])).toBe(
      "❌ Required secret SENTRY_DSN is missing in the vault (production, staging)",
    );
  });

  it("counts several as the output does, and one that is not to be named", () => {
    const both = requiredOf({ pair: pairOf("staging"), missing: ["SENTRY_DSN", "API_KEY"] });
    expect(lacking([one, both])).toBe("❌ 3 required secrets missing in the vault (production, staging)");
    expect(lacking([one], { showNames: false })).toBe(
      "❌ 1 required secret missing in the vault (production)",
    );
  });

  it("says first what else is wrong", () => {
    const outcome = { kind: "drift" } as const;
    const environments = [{ create: ["A"] }];
    const run = runOf({ required: [one], environments, inputs: { failOnDrift: true }, outcome });
    expect(verdict(run)).toBe("❌ Drift: 1 secret missing at Vercel");
  });
});

describe("an error", () => {
  const cause = explain(new KeywayError({ status: 500, detail: "Boom", requestId: "req-1" }));

  it.each([
    ["sync", "Sync failed"],
    ["preview", "Preview failed"],
    ["discover", "Failed"],
  ] as const)("tells what was under way and what happened: %s", (mode, words) => {
    expect(verdict({ ...earlyRunOf({ kind: "error", cause }), mode })).toBe(
      `❌ ${words}: Keyway answered 500: Boom`,
    );
  });

  it("in the inputs needs no such beginning", () => {
    const wrong = explain(new InputError([wordsOf("a: x"), wordsOf("b: y")]));
    expect(verdict(earlyRunOf({ kind: "error", cause: wrong }))).toBe("❌ 2 invalid inputs");
  });

  it.each([
    ["`environments`: `a b` is not allowed", "environments"],
    ["`mode: disconnect` is not for pull request events", "mode"],
  ])("in one input names it: %s", (complaint, name) => {
    const cause = explain(new InputError([wordsOf(complaint)]));
    expect(verdict(earlyRunOf({ kind: "error", cause }))).toBe(`❌ Invalid input: ${name}`);
  });

  it("in an input that there is none of names it as it was given", () => {
    const cause = explain(new InputError([message`${"env[x]"} is not an input`]));
    expect(verdict(earlyRunOf({ kind: "error", cause }))).toBe('❌ Invalid input: "env[x]"');
  });
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
    expect(discovered(["ACME/shop", "acme/shop"])).toBe("✅ Found 2 projects linked to acme/shop");
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
  expect(verdict(lookingAroundOf({ kind: "disconnected", connection }))).toBe("✅ Disconnected: Netlify");
});

it.each([
  ["fork", "⏭️ Skipped: pull requests from forks do not receive secrets"],
  ["Dependabot", "⏭️ Skipped: pull requests by Dependabot do not receive secrets"],
] as const)("a skipped run says whose pull request it was: %s", (pullRequestFrom, words) => {
  expect(verdict(earlyRunOf({ kind: "skipped", pullRequestFrom }))).toBe(words);
});
