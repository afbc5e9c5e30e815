import { describe, expect, it } from "vitest";
import { CancelledError, InputError, KeywayError } from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { RunResult } from "../../../src/outcome/run-record.ts";
import { judge } from "../../../src/plan/guards/judge.ts";
import { refusalWarning, type Warning } from "../../../src/plan/warnings.ts";
import { annotations } from "../../../src/report/annotations.ts";
import {
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
  refusedOf,
  requiredOf,
  runOf,
  wordsOf,
} from "../../support/builders.ts";

function shown(given: Partial<GivenRun>) {
  return annotations(runOf({ outcome: { kind: "in-sync", drift: false }, ...given }));
}

const cause = explain(new KeywayError({ status: 401, detail: "No", requestId: "req-1" }));
const drifting = { environments: [{ create: ["A"] }], outcome: { kind: "drift" } } as const;

describe("the error annotation", () => {
  it("is there when the step is red, with the matter as its title", () => {
    const { error } = shown({ ...drifting, inputs: { failOnDrift: true } });
    expect(error?.title).toBe("Drift between Keyway and Vercel prj_shop");
  });

  it("is not there when the step is green", () => {
    expect(shown(drifting).error).toBeUndefined();
    expect(shown({}).error).toBeUndefined();
  });

  it("names the secrets that differ, environment by environment, and says what to do", () => {
    const environments = [
      { update: ["SESSION_SECRET"], create: ["API_KEY"] },
      { pair: "staging:preview", skip: ["A"] },
    ];
    const { error } = shown({ environments, outcome: { kind: "drift" }, inputs: { failOnDrift: true } });
    expect(error?.message.split("\n")).toEqual([
      "1 secret at Vercel differs from the vault, 1 secret missing at Vercel.",
      "production: 2 secrets: API_KEY, SESSION_SECRET.",
      "Run your sync workflow if the vault is right, or update the vault. Details are in the job summary.",
    ]);
  });

  it("counts them where they are not to be named", () => {
    const { error } = shown({ ...drifting, inputs: { failOnDrift: true, showNames: false } });
    expect(error?.message).toMatch(/^1 secret missing at Vercel\.\nproduction: 1 secret\.\n/);
  });

  it.each<[string, Given, Partial<Inputs>, string]>([
    ["a value", { update: ["A"], skip: ["S"] }, {}, "A in production differs between the vault and Vercel."],
    ["a missing one", { create: ["A"], skip: ["S"] }, {}, "A in production is missing at Vercel."],
    [
      "one that may be unlisted",
      { create: ["A"], skip: ["S"], providerCount: 2 },
      {},
      "A in production is not visible at Vercel.",
    ],
    [
      "one that is to be deleted",
      { delete: ["A"], skip: ["S"] },
      { allowDelete: true },
      "A in production is only at Vercel.",
    ],
    [
      "one that the vault lacks",
      { delete: ["A"], skip: ["S"] },
      { direction: "pull" },
      "A in production is missing in the vault.",
    ],
  ])("says of a single secret how it differs: %s", (_, environment, inputs, first) => {
    const { error } = shown({
      environments: [environment],
      outcome: { kind: "drift" },
      inputs: { failOnDrift: true, ...inputs },
    });
    expect(error?.message.split("\n")[0]).toBe(first);
  });

  it("names after a sync what differs then, not what was planned", () => {
    const seen = environmentOf({ create: ["N"], skip: ["A"] });
    const { error } = shown({
      mode: "sync",
      environments: [{ update: ["A"], create: ["N"] }],
      outcome: { kind: "synced", drift: true, environments: [outcomeIn("production", "hidden", { seen })] },
      inputs: { failOnDrift: true },
    });
    expect(error?.message.split("\n")[0]).toBe("N in production is missing at Vercel.");
  });

  it("does not ask for a sync that would be refused", () => {
    const { error } = shown({
      ...drifting,
      inputs: { failOnDrift: true },
      warnings: [{ message: wordsOf("no"), foretells: "guard-deletes" }],
    });
    expect(error?.message).toContain("A sync would be refused; the warning says why.");
  });

  it("names the required secrets that the vault lacks, and says what to do", () => {
    const required = [
      requiredOf({ missing: ["A", "B"] }),
      requiredOf({ pair: pairOf("staging"), optional: ["C"] }),
    ];
    const { error } = shown({ required });
    expect(error?.title).toBe("Required secrets are missing");
    expect(error?.message.split("\n")).toEqual([
      "production: the vault lacks 2 required secrets: A, B.",
      "Add what is missing to the vault (keyway set), then sync to Vercel prj_shop.",
    ]);
    expect(shown({ required, inputs: { showNames: false } }).error?.message).not.toMatch(/\b[ABC]\b/);
  });

  it("tells of an error what to do about it, and the request id, and nothing twice", () => {
    const { error } = shown({ outcome: { kind: "error", cause } });
    expect(error?.title).toBe("Preview failed");
    expect(error?.message.split("\n")).toEqual([
      "Keyway answered 401: No.",
      expect.stringMatching(/^Create a new API key in the Keyway dashboard/),
      "Request req-1",
    ]);
  });

  it("tells of a sync that ended half-way what stopped it", () => {
    const environments = [outcomeIn("a", "written"), outcomeIn("b", "failed")];
    const titled = { ...cause, title: wordsOf("writing to b failed") };
    const { error } = shown({
      outcome: { kind: "partially-synced", drift: true, environments, cause: titled },
    });
    expect(error?.title).toBe("Partially synced");
    expect(error?.message).toMatch(/^Keyway answered 401: No\. Nothing further was written\.\n/);
  });

  it("tells all that a refused run was refused for", () => {
    const environments = [
      { pair: "a", delete: ["A"] },
      { pair: "b", firstSync: true, update: ["B"] },
    ];
    const outcome = refusedOf(planOf(environments, {}, "railway"));
    const { error } = shown({ environments, outcome });
    expect(error?.message.split("\n")).toEqual([
      "Nothing was written.",
      expect.stringMatching(/^The vault environment a is empty.*Check the spelling of a/),
      expect.stringMatching(/^This is the first sync.*run once with allowFirstSync: true/),
    ]);
  });

  it("begins with the complaint about the one input that is wrong", () => {
    const { error } = shown({
      outcome: { kind: "error", cause: explain(new InputError([wordsOf("`mode`: x is not allowed")])) },
    });
    expect(error?.title).toBe("Keyway sync: invalid input");
    expect(error?.message.split("\n")).toEqual(["mode: x is not allowed", expect.stringContaining("with:")]);
  });

  it("tells every wrong input in a line, the first fifty of them", () => {
    const wrong = (count: number) =>
      new InputError(Array.from({ length: count }, (_, at) => wordsOf(`input ${at}`)));
    const lines = (count: number) =>
      shown({ outcome: { kind: "error", cause: explain(wrong(count)) } }).error?.message.split("\n") ?? [];
    expect(lines(2)).toEqual(["2 invalid inputs.", "input 0", "input 1", expect.stringContaining("with:")]);
    expect(lines(60).length).toBe(51);
    expect(lines(60).at(-1)).toBe("… and 12 more");
  });
});

describe("warnings", () => {
  const about = (pair: string | undefined, words: string): Warning => ({
    ...(pair !== undefined && { pair: pairOf(pair) }),
    message: wordsOf(words),
  });
  const messages = (warnings: readonly Warning[]) =>
    shown({ warnings }).warnings.map((warning) => warning.message);

  it("are one for each environment, and one for the run", () => {
    const warnings = [
      about("a", "first of a"),
      about(undefined, "of the run"),
      about("b", "of b"),
      about("a", "second of a"),
    ];
    expect(messages(warnings)).toEqual(["First of a.\nSecond of a.", "Of the run.", "Of b."]);
  });

  it("are titled with the environment they are about", () => {
    const { warnings } = shown({ warnings: [about("staging:preview", "x"), about(undefined, "y")] });
    expect(warnings.map(({ title }) => title)).toEqual(["Keyway sync: staging:preview", "Keyway sync"]);
  });

  it("that foretell a refusal end as a sentence does", () => {
    const environments = [{ pair: "a", delete: ["A"] }];
    const refusals = judge(planOf(environments, {}, "railway"), inputsOf());
    expect(messages(refusals.map(refusalWarning))).toEqual([
      expect.stringMatching(
        /^A sync would be refused: .* this action never pushes an empty one\. If it is empty on purpose, .*\.$/,
      ),
    ]);
  });
});

it.each<[string, RunResult]>([
  ["drift", runOf({ ...drifting, inputs: { failOnDrift: true } })],
  [
    "drift of empty sides",
    runOf({ environments: [{}], outcome: { kind: "drift" }, inputs: { failOnDrift: true } }),
  ],
  ["an error", runOf({ outcome: { kind: "error", cause } })],
  [
    "an error that nothing more is known of",
    runOf({ outcome: { kind: "error", cause: explain(new CancelledError()) } }),
  ],
  ["wrong inputs", earlyRunOf({ kind: "error", cause: explain(new InputError([wordsOf("a: x")])) })],
  ["a refusal", runOf({ outcome: refusedOf(planOf([{ delete: ["A"] }])) })],
  [
    "a missing name",
    runOf({ required: [requiredOf({ missing: ["A"] })], outcome: { kind: "in-sync", drift: false } }),
  ],
])("an error has a message that says something else than its title: %s", (_, run) => {
  const { title = "", message = "" } = annotations(run).error ?? {};
  expect(message).not.toBe("");
  expect(message.split("\n")).not.toContain(title);
  expect(message.split("\n")).not.toContain(`${title}.`);
});

it("a run that looked around needs no annotation", () => {
  const discovery = { providers: [], connections: [], connected: [] };
  for (const outcome of [
    { kind: "discovered", discovery },
    { kind: "disconnected", connection: connectionOf() },
  ] as const)
    expect(annotations(lookingAroundOf(outcome))).toEqual({ error: undefined, warnings: [], notices: [] });
});

it("notices are told as sentences", () => {
  const [notice] = shown({ notices: [wordsOf("The vault is another one")] }).notices;
  expect(notice?.message).toBe("The vault is another one.");
});
