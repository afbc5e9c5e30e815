import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeywayError, TargetError } from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { explain } from "../../../src/outcome/explain.ts";
import type { Outcome } from "../../../src/outcome/outcome.ts";
import type { Report, RunResult } from "../../../src/outcome/run-record.ts";
import { planDigest } from "../../../src/plan/digest.ts";
import { judge } from "../../../src/plan/guards/judge.ts";
import { planWarnings } from "../../../src/plan/warnings.ts";
import { issue } from "../../../src/report/drift-issue.ts";
import { type Marked, readMarked } from "../../../src/report/marker.ts";
import { comment, type StickyNote } from "../../../src/report/sticky-note.ts";
import { message } from "../../../src/text/message.ts";
import { sanitizeName } from "../../../src/text/sanitize.ts";
import {
  answerOf,
  checkOf,
  contextOf,
  earlyRunOf,
  type Given,
  type GivenRun,
  holds,
  inputsOf,
  outcomeIn,
  planOf,
  refusedOf,
  reportOf,
  runOf,
  stepOf,
  troubleOf,
} from "../../support/builders.ts";
import { proseOf, seenIn, strangeTags, tagsOf } from "../../support/markdown.ts";

/** GitHub takes no more characters of a comment or an issue. */
const GITHUB = { body: 65_536 };

const DRIFT: Outcome = { kind: "drift" };
const IN_SYNC: Outcome = { kind: "in-sync", drift: false };
const production = { create: ["API_KEY"], update: ["DATABASE_URL"], delete: ["OLD"], skip: ["PORT"] };
const staging = { pair: "staging:preview", skip: ["PREVIEW_ONLY"] };

function report(given: Partial<GivenRun> = {}): Report {
  return reportOf(runOf({ outcome: DRIFT, environments: [production, staging], ...given }));
}

/** A run that could not read anything, from those inputs. */
function blind(inputs: Partial<Inputs> = {}, more: Partial<RunResult> = {}): Report {
  const error = new KeywayError({ status: 404, detail: "Vault not found", requestId: "req-7" });
  const run = runOf({ outcome: { kind: "error", cause: explain(error) }, inputs });
  return reportOf({ ...run, target: undefined, plan: undefined, ...more });
}

/** A run with another target than `acme/shop` → `prj_shop`. */
function aimed(target: Partial<NonNullable<RunResult["target"]>>, inputs: Partial<Inputs> = {}): Report {
  const { run, ...rest } = report({ inputs });
  const aim = { ...planOf([]).target, ...target };
  return { ...rest, run: { ...run, target: aim, plan: run.plan && { ...run.plan, target: aim } } };
}

const KINDS = [
  ["comment", comment],
  ["issue", issue],
] as const;

type Note = Pick<StickyNote, "recognise" | "body">;

function written<Kind extends Note>(note: Kind | undefined): Kind {
  if (note === undefined) throw new Error("nothing was written");
  return note;
}

/** The text of a note where there is none yet. */
function textOf(note: Note | undefined): string {
  return written(note).body(undefined);
}

/** What a text says of itself. */
function markedIn(text: string): Marked {
  const marked = readMarked(text);
  if (marked === undefined) throw new Error("the text bears no mark");
  return marked;
}

/** Whether the second run takes the first one's text for its own. */
function recognised(first: Report, second: Report, write: (report: Report) => Note | undefined = comment) {
  return written(write(second)).recognise(textOf(write(first))) !== undefined;
}

describe.each(KINDS)("a run finds the %s about its target", (_, write) => {
  it.each<[string, Report]>([
    ["nothing to do", report({ outcome: IN_SYNC, environments: [{ skip: ["A"] }, staging] })],
    ["other names", report({ environments: [{ create: ["OTHER"] }, staging] })],
    ["its environments in another order", report({ environments: [staging, production] })],
    ["names that are not to be shown", report({ inputs: { showNames: false } })],
    ["another way to count drift", report({ inputs: { compare: "names", failOnDrift: true } })],
    ["deletions allowed", report({ inputs: { allowDelete: true, maxDeletes: 99 } })],
    ["a sync", report({ mode: "sync", outcome: { kind: "synced", drift: false, environments: [] } })],
    ["another connection to the same project", aimed({ connectionId: "other" })],
  ])("after a run with %s", (_case, earlier) => {
    expect(recognised(report(), earlier, write)).toBe(true);
    expect(recognised(earlier, report(), write)).toBe(true);
  });

  it("after a run that could read nothing, and such a run finds it too", () => {
    expect(recognised(blind(), report(), write)).toBe(true);
    expect(recognised(report(), blind(), write)).toBe(true);
    expect(recognised(blind(), blind(), write)).toBe(true);
  });

  it.each<[string, Report]>([
    ["project", aimed({ projectId: "prj_blog" }, { projectId: "prj_blog" })],
    ["service", aimed({ serviceId: "svc" }, { serviceId: "svc" })],
    ["vault", aimed({ repository: "acme/blog" }, { repository: "acme/blog" })],
    ["direction", report({ inputs: { direction: "pull" } })],
    ["number of environments", report({ environments: [production] })],
    ["provider environment", report({ environments: [production, { ...staging, pair: "staging" }] })],
    ["Keyway environment", report({ environments: [production, { ...staging, pair: "qa:preview" }] })],
  ])("and not that of another %s", (_case, other) => {
    expect(recognised(report(), other, write)).toBe(false);
    expect(recognised(other, report(), write)).toBe(false);
  });

  it.each<[string, Partial<Inputs>]>([
    ["provider", { provider: "railway" }],
    ["connection", { connectionId: "7e57d004-2b97-0e7a-b45f-5387367791cd" }],
    ["project", { projectId: "prj_blog" }],
    ["service", { serviceId: "svc" }],
    ["vault", { repository: "acme/blog" }],
    ["direction", { direction: "pull" }],
    ["environment", { environments: [{ keyway: "staging" }] }],
    ["pair", { environments: [{ keyway: "production", provider: "preview" }] }],
  ])("and not that of a run that failed with another %s in its inputs", (_case, inputs) => {
    expect(recognised(blind(inputs), report(), write)).toBe(false);
    expect(recognised(blind(inputs), blind(), write)).toBe(false);
    expect(recognised(report(), blind(inputs), write)).toBe(false);
  });

  it("and no text that only quotes it", () => {
    const { recognise } = written(write(report()));
    const body = textOf(write(report()));
    expect(recognise(body)).toBeDefined();
    for (const text of [`Look: ${body}`, `\n${body}`, `> ${body}`, ` ${body}`, "", body.slice(10)])
      expect(recognise(text)).toBeUndefined();
  });

  it("and reads from it what was said, and whether a person has changed it", () => {
    const { recognise } = written(write(report()));
    const body = textOf(write(report()));
    const target = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(recognise(body)).toMatchObject({ target, intact: true });
    expect(recognise(body.replaceAll("\n", "\r\n"))).toMatchObject({ target, intact: true });
    expect(recognise(body.trim())).toMatchObject({ target, intact: true });
    for (const edited of [`${body}\nedited`, body.replace("API_KEY", "API_KEX"), body.replace("#", "")])
      expect(recognise(edited)).toMatchObject({ target, intact: false });
  });

  it("and reads from the one of a run that could read nothing that its target is not known yet", () => {
    const { recognise } = written(write(blind()));
    expect(recognise(textOf(write(blind())))).toMatchObject({ target: undefined });
  });

  it("although a run that could read nothing has edited it, which keeps what it is about", () => {
    const first = textOf(write(report()));
    const failed = written(write(blind()));
    const edited = failed.body(failed.recognise(first));
    expect(edited).not.toBe(textOf(write(blind())));
    const target = written(write(report())).recognise(first)?.target;
    expect(written(write(report())).recognise(edited)).toMatchObject({ target, intact: true });
    expect(failed.recognise(edited)).toMatchObject({ target, intact: true });
    // Nor does it become another target's, which has the same inputs.
    const other = report({ environments: [production] });
    expect(recognised(blind(), other, write)).toBe(true);
    expect(written(write(other)).recognise(edited)).toBeUndefined();
  });

  it("and a run that knows its target writes that, whatever the text before said", () => {
    const note = written(write(report()));
    const other = written(write(aimed({ projectId: "prj_blog" })));
    expect(note.body(other.recognise(textOf(other)))).toBe(note.body(undefined));
  });

  it("unless not even the inputs could be read", () => {
    expect(write(reportOf(earlyRunOf(DRIFT)))).toBeUndefined();
  });
});

describe.each(KINDS)("the %s about very much", (_, write) => {
  const very = Array.from({ length: 2_000 }, (_, at) => `NAME_${"X".repeat(40)}_${at}`);
  const many = Array.from({ length: 120 }, (_, at) => ({ pair: `e${at}`, create: very }));

  it.each([
    ["lists", [{ create: very }]],
    ["environments", many],
  ])("sends its reader to the job summary, for %s that do not fit", (_what, environments) => {
    const text = textOf(write(report({ environments })));
    expect(text).toContain("the job summary has room for more.");
    // It has ended with the job.
    expect(text).not.toContain("report file");
  });
});

describe("the comment", () => {
  /** Whether a comment about the usual run need not be sent again after this one. */
  const isSaid = (given: Report) =>
    written(comment(given)).isSaid(markedIn(textOf(comment(onPull(report())))));

  it("is not sent again by another run that says the same", () => {
    const context = contextOf({
      runId: "43",
      runUrl: "https://github.com/acme/shop/actions/runs/43",
      docsUrl: "",
    });
    const later = { startedAt: new Date("2027-01-01T00:00:00Z"), endedAt: new Date("2027-01-02T00:00:00Z") };
    const { run } = report();
    const again = { ...reportOf({ ...run, context }, [stepOf({ requestId: "other" })]), ...later };
    expect(isSaid(onPull(again))).toBe(true);
  });

  it("is sent again where a person has changed it", () => {
    const { isSaid, body } = written(comment(onPull(report())));
    const text = body(undefined);
    expect([text, text.replace("API_KEY", "OTHER")].map((one) => isSaid(markedIn(one)))).toEqual([
      true,
      false,
    ]);
  });

  it.each<[string, Report]>([
    ["verdict", report({ inputs: { failOnDrift: true } })],
    ["name", report({ environments: [{ ...production, create: ["API_KEX"] }, staging] })],
    [
      "thing that happens to a name",
      report({ environments: [{ ...production, create: [], update: ["API_KEY"] }, staging] }),
    ],
    ["warning", report({ warnings: [{ message: message`careful` }] })],
    ["way to show names", report({ inputs: { showNames: false } })],
  ])("is sent again with another %s", (_case, other) => {
    expect(isSaid(onPull(other))).toBe(false);
  });

  it("is sent again with another plan, also where no names are shown", () => {
    const unnamed = (name: string) =>
      onPull(report({ inputs: { showNames: false }, environments: [{ create: [name] }] }));
    expect(written(comment(unnamed("A"))).isSaid(markedIn(textOf(comment(unnamed("B")))))).toBe(false);
  });
});

/** A report of a run on pull request 7. */
function onPull({ run, ...rest }: Report): Report {
  const context = {
    ...run.context,
    event: "pull_request",
    pullRequest: { number: 7, withoutSecrets: undefined },
  };
  return { ...rest, run: { ...run, context } };
}

/** A run on the push that has merged a pull request. */
function afterMerge(given: Partial<GivenRun> = {}): Report {
  return report({ mode: "sync", outcome: { kind: "synced", drift: false, environments: [] }, ...given });
}

describe("the plan that a comment shows for approval", () => {
  const shown = (given: Report, known?: string) =>
    markedIn(written(comment(given)).body(known === undefined ? undefined : markedIn(known))).plan;
  const { plan } = report().run;
  const digest = plan && planDigest(plan);
  const preview = textOf(comment(onPull(report())));
  const done = outcomeIn("production", "written", { answer: answerOf({ created: 1 }) });

  it("is the one that a preview on the pull request has seen", () => {
    expect(shown(onPull(report()))).toBe(digest);
  });

  it.each<[string, Report]>([
    ["a preview that failed", onPull(blind())],
    ["a sync on a pull request", onPull(afterMerge())],
  ])("is none after %s", (_, given) => {
    expect(shown(given, preview)).toBeUndefined();
  });

  it.each<[string, Report]>([
    ["a sync that was refused", afterMerge({ outcome: refusedOf(planOf([{ delete: ["OLD"] }])) })],
    ["a sync that failed before it wrote", blind({}, { mode: "sync" })],
    ["a preview", report({ environments: [{ create: ["OTHER"] }, staging] })],
  ])("stays what it was after the merge, after %s", (_, given) => {
    expect(shown(given, preview)).toBe(digest);
    expect(shown(given)).toBeUndefined();
    const body = written(comment(given)).body(markedIn(preview));
    expect(markedIn(body).shown).toEqual(markedIn(preview).shown);
  });

  it("is used up by a sync that wrote", () => {
    const outcome: Outcome = { kind: "synced", drift: false, environments: [done] };
    expect(shown(afterMerge({ outcome }), preview)).toBeUndefined();
  });
});

describe("the heading of a comment after the merge", () => {
  const heading = (given: Partial<GivenRun>) => textOf(comment(afterMerge(given))).split("\n")[1];
  const idle: Outcome = { kind: "in-sync", drift: false };

  it.each<[string, Partial<GivenRun>, string]>([
    ["synced", {}, "### ✅ Synced in [run 42](https://github.com/acme/shop/actions/runs/42)"],
    ["nothing to do", { outcome: idle }, "### ✅ Nothing left to sync"],
    [
      "a refusal",
      { outcome: refusedOf(planOf([{ pair: "x:production", delete: ["A"] }])) },
      "### ⛔ Sync refused: vault environment `x` is empty",
    ],
    [
      "an error",
      { outcome: { kind: "error", cause: explain(new TargetError(message`gone`)) } },
      "### ❌ Sync failed: gone",
    ],
    ["a preview", { mode: "preview", outcome: idle }, "### ✅ In sync: Keyway and Vercel `prj_shop`"],
  ])("tells of %s", (_, given, line) => {
    expect(heading(given)).toMatch(line);
  });
});

/** Text that means something to Markdown, HTML, GitHub, or the marker. */
const HOSTILE = [
  "|",
  "\\",
  "`",
  "```",
  "~~~",
  "-->",
  "<!--",
  "--",
  "<b>",
  "</code>",
  "</details>",
  "<img src=x>",
  "&lt;",
  "@octocat",
  "@acme/team",
  "#1",
  "GH-1",
  "acme/shop#1",
  "https://evil.example",
  "www.evil.example",
  "a@evil.example",
  "[x](y)",
  "![x](y)",
  "**",
  "_",
  ":tada:",
  "## ",
  "- ",
  "\n",
  "\n\n",
  "\r",
  "\t",
  " ",
  "\u202e",
  "\u200b",
  "\u2028",
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "A",
  "KEY",
  "💥",
];

const hostileName = fc.oneof(
  fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", "A".repeat(5_000), "`".repeat(300), "\u202e".repeat(300)),
);

const lists = fc.record({
  create: fc.uniqueArray(hostileName, { maxLength: 3 }),
  update: fc.uniqueArray(hostileName, { maxLength: 3 }),
  delete: fc.uniqueArray(hostileName, { maxLength: 3 }),
  skip: fc.uniqueArray(hostileName, { maxLength: 3 }),
});

/** The same lists with names that mean nothing. */
function tame(given: Given): Given {
  const plain = (names: readonly string[] = [], prefix = "") => names.map((_, at) => `${prefix}${at}`);
  return {
    create: plain(given.create, "C"),
    update: plain(given.update, "U"),
    delete: plain(given.delete, "D"),
    skip: plain(given.skip, "S"),
  };
}

/** A name that is in several lists of one environment makes no sense, so each list gets names of its own. */
function distinct(given: Given): Given {
  const own = (names: readonly string[] = [], prefix = "") => names.map((name) => prefix + name);
  return {
    create: given.create ?? [],
    update: own(given.update, "u"),
    delete: own(given.delete, "d"),
    skip: own(given.skip, "s"),
  };
}

describe.each(KINDS)("in the %s", (_, write) => {
  const bodyOf = (environment: Given, inputs: Partial<Inputs>) => {
    const run = runOf({ outcome: DRIFT, environments: [environment], inputs });
    const plan = planOf([environment], inputs);
    const warnings = [
      ...judge(plan, inputsOf(inputs)).map(({ message }) => ({ message })),
      ...planWarnings(plan, inputsOf(inputs)),
    ];
    return textOf(write(reportOf({ ...run, warnings })));
  };
  const policies = fc.constantFrom<Partial<Inputs>>(
    { allowDelete: true, maxDeletes: 1 },
    { allowDelete: false },
    { direction: "pull" },
  );

  it("names change no structure, mention nobody and refer to nothing", () => {
    holds(
      fc.property(lists, policies, (given, inputs) => {
        const names = distinct(given);
        const body = bodyOf(names, inputs);
        expect(tagsOf(body).slice(1)).toEqual(tagsOf(bodyOf(tame(names), inputs)).slice(1));
        expect(strangeTags(body)).toEqual([]);
        expect(proseOf(body)).not.toMatch(/[@#]|GH-\d|https?:|www\./);
      }),
      100,
    );
  });

  it("every name that changes is shown as what it is", () => {
    holds(
      fc.property(lists, (given) => {
        const names = distinct(given);
        const seen = seenIn(bodyOf(names, { allowDelete: true })).split("\n");
        for (const name of names.create ?? []) expect(seen).toContain(`+ ${sanitizeName(name)}`);
        for (const name of names.update ?? []) expect(seen).toContain(`! ${sanitizeName(name)}`);
        for (const name of names.delete ?? []) expect(seen).toContain(`- ${sanitizeName(name)}`);
      }),
      100,
    );
  });

  it("the marker ends where it should, whatever the names, the target and the inputs", () => {
    holds(
      fc.property(hostileName, hostileName, hostileName, (repository, projectId, environment) => {
        const inputs = {
          repository,
          projectId,
          environments: [{ keyway: environment, provider: environment }],
        };
        const note = written(write(aimed({ repository, projectId, serviceId: projectId }, inputs)));
        const body = textOf(note);
        expect(body.indexOf("-->")).toBe(body.indexOf("\n") - 3);
        expect(strangeTags(body)).toEqual([]);
        expect(note.recognise(body)).toMatchObject({ target: expect.any(String), intact: true });
      }),
      200,
    );
  });

  it("what a server says stays plain text", () => {
    const plain = said("TEXT");
    holds(
      fc.property(hostileName, (text) => {
        const body = textOf(write(said(`x${text}`)));
        expect(tagsOf(body).slice(1)).toEqual(tagsOf(textOf(write(plain))).slice(1));
        expect(proseOf(body)).not.toMatch(/[@#]|GH-\d|https?:|www\./);
      }),
      100,
    );
  });

  it("no name is told when names are not to be", () => {
    const given = { create: ["SECRET_A"], update: ["SECRET_B"], delete: ["SECRET_C"], skip: ["SECRET_D"] };
    for (const direction of ["push", "pull"] as const)
      expect(bodyOf(given, { showNames: false, direction, ignore: ["*_D"] })).not.toContain("SECRET");
  });
});

/** A write that failed with that text, from a server that gives its requests such ids. */
function said(text: string): Report {
  const answer = answerOf({ ok: false, error: text, requestId: text });
  const half = outcomeIn("production", "failed", {
    check: checkOf("failed", {}, { create: ["API_KEY"] }),
    answer,
  });
  const cause = troubleOf(half, { answer });
  return reportOf(
    runOf({
      mode: "sync",
      environments: [{ create: ["API_KEY"] }],
      outcome: { kind: "partially-synced", drift: true, environments: [half], cause },
    }),
    [stepOf({ status: 500, requestId: text })],
  );
}

describe.each(KINDS)("the size of the %s", (_, write) => {
  const many = (count: number, prefix: string, pad = "X") =>
    Array.from({ length: count }, (_, at) => `${prefix}_${at}_${pad.repeat(30)}`);
  const shown = (given: Partial<GivenRun>) => {
    const body = textOf(write(report(given)));
    const count = (prefix: string) => body.match(new RegExp(`^. ${prefix}_`, "gm"))?.length ?? 0;
    return {
      fits: Buffer.byteLength(body) <= 60_000,
      changed: count("NEW"),
      kept: count("KEPT"),
      unchanged: count("SAME"),
      strange: strangeTags(body),
    };
  };
  const right = { fits: true, unchanged: 0, strange: [] };

  it("is that of all changed and all kept names while they fit", () => {
    const names = { create: many(500, "NEW"), delete: many(500, "KEPT"), skip: many(9_000, "SAME") };
    expect(shown({ environments: [names] })).toEqual({ ...right, changed: 500, kept: 500 });
  });

  it("is first made smaller by what nothing happens to", () => {
    const names = { create: many(1_000, "NEW"), delete: many(3_000, "KEPT") };
    expect(shown({ environments: [names] })).toEqual({ ...right, changed: 1_000, kept: 0 });
  });

  it("is then made smaller by cutting long lists", () => {
    expect(shown({ environments: [{ create: many(15_000, "NEW") }] })).toEqual({
      ...right,
      changed: 200,
      kept: 0,
    });
  });

  const wide = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ pair: `e${at}`, create: many(300, "NEW") }));

  it("is then made smaller by cutting lists shorter, where there are many", () => {
    expect(shown({ environments: wide(50) })).toEqual({ ...right, changed: 50 * 20, kept: 0 });
  });

  it("is that of numbers alone when nothing else fits", () => {
    expect(shown({ environments: wide(100) })).toEqual({ ...right, changed: 0, kept: 0 });
  });

  it("counts bytes, not characters", () => {
    expect(shown({ environments: [{ create: many(1_000, "NEW", "é") }] }).fits).toBe(true);
  });

  it("is never more than GitHub takes, wherever the border of a step is", () => {
    for (let count = 1_270; count < 1_420; count += 5) {
      const body = textOf(write(report({ environments: [{ create: many(count, "NEW") }] })));
      expect(body.length).toBeLessThan(GITHUB.body);
      expect(strangeTags(body)).toEqual([]);
    }
  });

  it.each<[string, string]>([
    ["invisible", "\u{e0001}"],
    ["Chinese", "漢"],
    ["punctuation", "&"],
  ])("is not more than GitHub takes when candidates have long %s names", (_case, character) => {
    const name = character.repeat(256);
    const details = Array.from({ length: 60 }, () => message`${name} (${name}, linked to ${name})`);
    const cause = explain(new TargetError(message`No project is linked`, { details }));
    expect([...textOf(write(blind({}, { outcome: { kind: "error", cause } })))].length).toBeLessThanOrEqual(
      GITHUB.body,
    );
  });

  it("is not more than GitHub takes when every environment has a warning about hostile names", () => {
    const names = Array.from({ length: 12 }, (_, at) => "\u{e0001}".repeat(200) + at);
    const environments = ["a", "b", "c", "d", "e", "f"].map((pair) => ({
      pair,
      update: names,
      firstSync: true,
    }));
    const warnings = judge(planOf(environments), inputsOf()).map(({ message }) => ({ message }));
    expect(warnings).not.toEqual([]);
    expect([...textOf(write(report({ environments, warnings })))].length).toBeLessThanOrEqual(GITHUB.body);
  });

  it("leaves room for other names beside a few that are as long as can be", () => {
    const hostile = Array.from({ length: 60 }, (_, at) => "\u{e0001}".repeat(200) + at);
    const body = textOf(write(report({ environments: [{ create: ["PAYPAL_KEY", ...hostile] }] })));
    expect(body).toContain("+ PAYPAL_KEY");
  });
});
