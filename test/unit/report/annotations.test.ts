import { describe, expect, it } from "vitest";
import { InputError, KeywayError } from "../../../src/domain/errors.ts";
import { explain } from "../../../src/outcome/explain.ts";
import { judge } from "../../../src/plan/guards/judge.ts";
import { refusalWarning, type Warning } from "../../../src/plan/warnings.ts";
import { annotations } from "../../../src/report/annotations.ts";
import {
  connectionOf,
  type GivenRun,
  inputsOf,
  lookingAroundOf,
  outcomeIn,
  pairOf,
  planOf,
  refusedOf,
  runOf,
  wordsOf,
} from "../../support/builders.ts";

function shown(given: Partial<GivenRun>) {
  return annotations(runOf({ outcome: { kind: "in-sync", drift: false }, ...given }));
}

const cause = explain(new KeywayError({ status: 401, detail: "No", requestId: "req-1" }));
const drifting = { environments: [{ create: ["A"] }], outcome: { kind: "drift" } } as const;

describe("the error annotation", () => {
  it("is there when the step is red, with the verdict in its title", () => {
    const { error } = shown({ ...drifting, inputs: { failOnDrift: true } });
    expect(error?.title).toBe("Drift: 1 secret missing at Vercel");
  });

  it("is not there when the step is green", () => {
    expect(shown(drifting).error).toBeUndefined();
    expect(shown({}).error).toBeUndefined();
  });

  it("tells of an error what to do about it, and the request id", () => {
    const { error } = shown({ outcome: { kind: "error", cause } });
    const [what, advice, request] = error?.message.split("\n") ?? [];
    expect(what).toBe(
      "Create a new API key in the Keyway dashboard and update the secret that token reads. If the key is valid, Keyway itself may be having an outage: run it again later.",
    );
    expect(advice).toMatch(/^Put a valid API key/);
    expect(request).toBe("Request req-1");
  });

  it("tells of a sync that ended half-way what stopped it", () => {
    const environments = [outcomeIn("a", "written"), outcomeIn("b", "failed")];
    const { error } = shown({ outcome: { kind: "partially-synced", drift: true, environments, cause } });
    expect(error?.title).toMatch(/^Keyway sync: Partly synced/);
    expect(error?.message).toMatch(/^Keyway answered 401: No\.\n/);
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

  it("that foretell a refusal end as a sentence does", () => {
    const environments = [{ pair: "a", delete: ["A"] }];
    const refusals = judge(planOf(environments, {}, "railway"), inputsOf());
    expect(messages(refusals.map(refusalWarning))).toEqual([
      expect.stringMatching(/^A sync would be refused: .* this action never pushes an empty one\.$/),
    ]);
  });
});

it("a run that looked around needs no annotation", () => {
  const discovery = { providers: [], connections: [], connected: [] };
  for (const outcome of [
    { kind: "discovered", discovery },
    { kind: "disconnected", connection: connectionOf() },
  ] as const)
    expect(annotations(lookingAroundOf(outcome))).toEqual({ error: undefined, warnings: [], notices: [] });
});

it("notices are told as they are", () => {
  const [notice] = shown({ notices: [wordsOf("The vault is another one.")] }).notices;
  expect(notice?.message).toBe("The vault is another one.");
});
