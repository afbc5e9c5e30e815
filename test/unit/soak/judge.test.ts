import { expect, test } from "vitest";
import type { VercelRow } from "../../../sandbox/seed.ts";
import { type Finding, judge } from "../../soak/judge.ts";
import type { Asked, Run } from "../../soak/record.ts";
import type { Said } from "../../soak/said.ts";
import type { Pair, State } from "../../soak/state.ts";
import type { World } from "../../soak/world.ts";

const PAIR: Pair = { keyway: "staging", provider: "preview" };
const LINKED = { preview: { connection: "ours", synced: undefined } };

/** What the vault's staging and Vercel's preview hold; a row may say more. */
function stateOf(
  vault: Record<string, string>,
  held: Record<string, string | Partial<VercelRow>> = {},
): State {
  return {
    vault: {
      staging: Object.fromEntries(
        Object.entries(vault).map(([name, value]) => [name, { value, readable: true }]),
      ),
    },
    rows: Object.entries(held).map(([key, row]) => ({
      key,
      value: "",
      target: ["preview"],
      type: "encrypted",
      ...(typeof row === "string" ? { value: row } : row),
    })),
    links: LINKED,
    ciphertext: false,
  };
}

function asked(given: Partial<Asked>): Asked {
  return {
    number: 0,
    kind: "preview",
    method: "GET",
    url: "/",
    body: "",
    authorization: "Bearer the-token",
    pair: PAIR,
    direction: "push",
    environment: undefined,
    at: 0,
    fault: undefined,
    found: undefined,
    left: undefined,
    leftAt: given.at ?? 0,
    status: 200,
    endedAt: given.at ?? 0,
    told: undefined,
    ...given,
  };
}

const look = (state: State, given: Partial<Asked> = {}) => asked({ found: state, left: state, ...given });
const write = (found: State, left: State, given: Partial<Asked> = {}) =>
  asked({ kind: "sync", method: "POST", found, left, ...given });

type Outcome = NonNullable<Said["report"]>["environments"][number];

/** A run of these requests, in their order, that says this; what it leaves out is in order. */
function runOf(
  requests: readonly Asked[],
  given: {
    result?: string;
    reason?: string;
    inputs?: World["inputs"];
    outcome?: Partial<Outcome>;
    outputs?: Record<string, string>;
    drift?: string;
    summary?: string;
    log?: string;
    errors?: string[];
    outages?: World["seed"]["outages"];
  } = {},
): Run {
  const {
    result = "synced",
    reason = "",
    drift = "",
    summary = "## Synced",
    errors = reason ? ["It failed."] : [],
  } = given;
  const done = given.outcome?.done ?? { create: [], update: [], delete: [] };
  const count = (list: string[] | number) => String(typeof list === "number" ? list : list.length);
  const last = requests.at(-1)?.left ?? stateOf({});
  const world: World = {
    person: "alice",
    token: "the-token",
    seed: { outages: given.outages ?? {} },
    inputs: {
      mode: "sync",
      direction: "push",
      connectionId: "ours",
      maxDeletes: "10",
      projectId: "prj",
      ...given.inputs,
    },
    pairs: [PAIR],
    happenings: [],
    writeFaults: [],
    readFaults: [],
    told: 1,
    strikesAfter: 0,
    nextWindow: undefined,
    signal: undefined,
  };
  return {
    world,
    before: requests[0]?.found ?? last,
    settled: last,
    asked: requests.map((one, index) => ({ ...one, number: index + 1 })),
    happened: [],
    said: {
      exitCode: reason === "" ? 0 : 1,
      outputs: {
        result,
        failureReason: reason,
        drift,
        created: count(done.create),
        updated: count(done.update),
        deleted: count(done.delete),
        unchanged: "0",
        ...given.outputs,
      },
      summary,
      log: given.log ?? "::add-mask::the-token",
      report: {
        result,
        failureReason: reason,
        drift,
        ms: 1_000,
        plan: null,
        environments: [{ ...PAIR, state: "written", done, pending: null, ...given.outcome }],
      },
      rawReport: "{}",
      annotations: { error: errors, warning: [], notice: [] },
      ms: 200,
    },
  };
}

const broken = (run: Run) => judge(run).map(({ rule }: Finding) => rule);

const planned = stateOf({ A: "new" });
const written = stateOf({ A: "new" }, { A: "new" });
const created = { done: { create: ["A"], update: [], delete: [] } };

test("a run that does what it says breaks no rule", () => {
  expect(judge(runOf([look(planned), write(planned, written), look(written)], { outcome: created }))).toEqual(
    [],
  );
});
test("a name is not done that has left the vault", () => {
  const emptied = stateOf({});
  const run = runOf([look(planned), write(emptied, emptied), look(emptied)], { outcome: created });
  expect(judge(run)).toEqual([
    {
      rule: "claims",
      evidence:
        "A is said to be written in staging:preview: the vault has it no more; the provider does not have it",
    },
  ]);
});
test("a name is not done that has another value", () => {
  const other = stateOf({ A: "newer" }, { A: "new" });
  expect(broken(runOf([look(planned), write(planned, written), look(other)], { outcome: created }))).toEqual([
    "claims",
  ]);
});
test("a name is not deleted that is still there", () => {
  const both = stateOf({}, { A: "old" });
  const outcome = { done: { create: [], update: [], delete: ["A"] } };
  expect(broken(runOf([look(both), write(both, both), look(both)], { outcome }))).toContain("claims");
});
test("ciphertext is not what the provider has, unless somebody is told to compare", () => {
  const unread = { ...stateOf({}, { A: "plain" }), ciphertext: true };
  const stored = { ...stateOf({ A: "c2FuZGJveA==" }, { A: "plain" }), ciphertext: true };
  const requests = [look(unread), look(unread, { direction: "pull" }), write(unread, stored), look(stored)];
  const inputs = { direction: "pull" };
  expect(broken(runOf(requests, { outcome: created, inputs }))).toEqual(["claims"]);
  const summary = "## Pulled\nCompare one value by hand first.";
  expect(broken(runOf(requests, { outcome: created, inputs, summary }))).toEqual([]);
});
test("nothing is in sync that differs, and nothing drifts that does not", () => {
  const differs = stateOf({ A: "new" }, { A: "old" });
  const preview = { result: "in-sync", inputs: { mode: "preview" } };
  expect(broken(runOf([look(differs)], { ...preview, drift: "false" }))).toEqual(["drift"]);
  expect(broken(runOf([look(written)], { ...preview, result: "drift", drift: "true" }))).toEqual(["drift"]);
  expect(broken(runOf([look(differs)], { ...preview, result: "drift", drift: "true" }))).toEqual([]);
});
test("an environment without a name on either side drifts unless that is allowed", () => {
  const preview = { result: "in-sync", drift: "false" };
  expect(broken(runOf([look(stateOf({}))], { ...preview, inputs: { mode: "preview" } }))).toEqual(["drift"]);
  const inputs = { mode: "preview", allowEmpty: "true" };
  expect(broken(runOf([look(stateOf({}))], { ...preview, inputs }))).toEqual([]);
});
test("a name that Keyway never lists is no drift", () => {
  const unlisted = stateOf({ VERCEL_TOKEN: "new" }, { VERCEL_TOKEN: "new" });
  const run = runOf([look(unlisted)], { result: "drift", drift: "true", inputs: { mode: "preview" } });
  expect(broken(run)).toEqual(["drift"]);
});
test("the numbers are those of the lists", () => {
  const outputs = { created: "2" };
  expect(
    broken(runOf([look(planned), write(planned, written), look(written)], { outcome: created, outputs })),
  ).toEqual(["numbers"]);
});
test("no more names go than were allowed, unless there is an alarm", () => {
  const full = stateOf({ A: "new" }, { A: "new", B: "x", C: "x" });
  const requests = [look(full), write(full, written), look(written)];
  const inputs = { allowDelete: "true", maxDeletes: "1" };
  expect(broken(runOf(requests, { inputs }))).toEqual(["deletions"]);
  const alarm = {
    result: "partially-synced",
    reason: "write-failed",
    errors: ["ALARM: 2 variables were deleted"],
  };
  expect(broken(runOf(requests, { inputs, ...alarm }))).toEqual([]);
  expect(broken(runOf(requests, { inputs: { maxDeletes: "9" } }))).toContain("deletions");
});
test("no name goes that the vault still has, where the vault can be asked", () => {
  const state = stateOf({ A: "new" }, { A: "new", B: "x" });
  const undecryptable = {
    ...state,
    vault: { staging: { ...state.vault.staging, B: { value: "x", readable: false } } },
  };
  const gone = { ...undecryptable, rows: undecryptable.rows.filter(({ key }) => key !== "B") };
  const requests = [look(undecryptable), write(undecryptable, gone), look(gone)];
  const inputs = { allowDelete: "true" };
  expect(broken(runOf(requests, { inputs }))).toEqual(["deletions"]);
  expect(broken(runOf(requests, { inputs, outages: { vaultLookups: true } }))).toEqual([]);
});
test("nothing is written twice that was carried out or is under way", () => {
  const second = write(written, written, { at: 100 });
  const requests = (first: Asked) => [look(planned), first, second, look(written)];
  expect(broken(runOf(requests(write(planned, written)), { outcome: created }))).toContain("second writes");
  expect(broken(runOf(requests(write(planned, planned, { leftAt: 500 })), { outcome: created }))).toContain(
    "second writes",
  );
  const again = [look(planned), write(planned, planned), write(planned, written, { at: 100 }), look(written)];
  expect(broken(runOf(again, { outcome: created }))).toEqual([]);
});
test("what was judged is what is written after a wait", () => {
  const grown = stateOf({ A: "new" }, { B: "x" });
  const turnedAway = asked({ kind: "sync", method: "POST", status: 429, told: 10, endedAt: 10 });
  const requests = (at: number) => [
    look(planned),
    turnedAway,
    write(grown, written, { at }),
    look(written, { at: at + 1 }),
  ];
  const inputs = { allowDelete: "true" };
  expect(broken(runOf(requests(300), { outcome: created, inputs }))).toEqual(["unjudged writes"]);
  expect(broken(runOf(requests(11), { outcome: created, inputs }))).toEqual([]);
});
test("a guard holds", () => {
  const empty = stateOf({}, { B: "x" });
  expect(broken(runOf([look(empty), write(empty, empty), look(empty)]))).toContain("guards");
  const unlinked = { ...stateOf({ A: "new" }, { A: "old" }), links: {} };
  expect(broken(runOf([look(unlinked), write(unlinked, written), look(written)]))).toEqual(["guards"]);
  const inputs = { provider: "netlify" };
  expect(broken(runOf([look(planned), write(planned, written), look(written)], { inputs }))).toEqual([
    "guards",
  ]);
});
test("production keeps its values when the run does not name it", () => {
  const shared = stateOf({ A: "new" }, { A: { value: "precious", target: ["production"] } });
  const taken = stateOf({ A: "new" }, { A: { value: "new", target: ["production", "preview"] } });
  const requests = [look(shared), write(shared, taken), look(taken)];
  expect(broken(runOf(requests, { outcome: created }))).toEqual(["production"]);
  expect(broken(runOf(requests, { outcome: created, inputs: { allowSharedNames: "true" } }))).toEqual([]);
});
test("a sensitive variable that became readable is told, and no other", () => {
  const hidden = stateOf({ A: "new" }, { A: { value: "old", type: "sensitive" } });
  const requests = [look(hidden), write(hidden, written), look(written)];
  expect(broken(runOf(requests, { outcome: created }))).toEqual(["lowering"]);
  const summary = "## Synced\n1 variable that was sensitive is readable now.";
  expect(broken(runOf(requests, { outcome: created, summary }))).toEqual([]);
  expect(
    broken(runOf([look(planned), write(planned, written), look(written)], { outcome: created, summary })),
  ).toEqual(["lowering"]);
});
test("the token is told to nobody", () => {
  const log = "::add-mask::the-token\nNot for the-token";
  expect(
    broken(runOf([look(planned), write(planned, written), look(written)], { outcome: created, log })),
  ).toEqual(["token"]);
});
test("what is blamed is to blame", () => {
  const both = stateOf({ A: "new", B: "new" }, { A: "new" });
  const errors = ["2 names could not be written: A, B"];
  const red = { result: "partially-synced", reason: "write-failed", errors, drift: "true" };
  const requests = [
    look(stateOf({ A: "new", B: "new" })),
    write(stateOf({ A: "new", B: "new" }), both),
    look(both),
  ];
  expect(broken(runOf(requests, red))).toEqual(["blame"]);
  expect(broken(runOf(requests, { ...red, errors: ["1 name could not be written: B"] }))).toEqual([]);
  expect(broken(runOf(requests, { ...red, errors: ["No answer came to the write"] }))).toEqual(["blame"]);
});
test("a red run says why, in words", () => {
  const red = { result: "error", reason: "unavailable" };
  expect(broken(runOf([look(planned)], red))).toEqual([]);
  expect(broken(runOf([look(planned)], { ...red, errors: [] }))).toEqual(["form"]);
  expect(broken(runOf([look(planned)], { ...red, errors: ["Cannot read properties of null"] }))).toEqual([
    "form",
  ]);
  expect(broken(runOf([look(planned)], { ...red, summary: "" }))).toEqual(["form"]);
});
