import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/outcome/run-record.ts";
import { issue } from "../../../src/report/drift-issue.ts";
import { comment } from "../../../src/report/sticky-note.ts";
import { summary } from "../../../src/report/summary.ts";
import {
  connectionOf,
  type Given,
  holds,
  lookingAroundOf,
  pairOf,
  planOf,
  projectOf,
  refusedOf,
  reportOf,
  requiredOf,
  runOf,
  wordsOf,
} from "../../support/builders.ts";

/** GitHub takes 1 MiB of summary, and 65,536 characters of a comment and of an issue. */
const LARGEST = { summary: 1024 * 1024, note: 65_535 };

/** As long as a text from outside is shown, and invisible, so that it takes the most room. */
const LONG = "\u{e0001}".repeat(25);

function times<Item>(count: number, item: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => item(at));
}

function drift(environments: readonly Given[]): Report {
  return reportOf(
    runOf({ environments, inputs: { allowDelete: true, maxDeletes: 0 }, outcome: { kind: "drift" } }),
  );
}

const manyEnvironments = times(1_000, (at) => ({
  pair: `environment-${at}-${LONG}`,
  create: [`A_${at}_${LONG}`, "B"],
  delete: ["C"],
}));

const refusing = times(400, (at) => ({ pair: `environment-${at}`, delete: [`NAME_${LONG}`] }));

/** Every kind of very much. */
const EXTREMES: readonly [name: string, report: Report][] = [
  ["1,000 environments", drift(manyEnvironments)],
  [
    "400 refusals",
    reportOf(runOf({ mode: "sync", environments: refusing, outcome: refusedOf(planOf(refusing)) })),
  ],
  ["30,000 names", drift([{ create: times(30_000, (at) => `NAME_${at}_${"X".repeat(40)}`) }])],
  [
    "1,000 warnings",
    reportOf(
      runOf({
        environments: [{ create: ["A"] }],
        warnings: times(1_000, (at) => ({ message: wordsOf(`${at} ${"word ".repeat(200)}`) })),
        outcome: { kind: "drift" },
      }),
    ),
  ],
  [
    "100 environments that lack 40 required names",
    reportOf(
      runOf({
        environments: manyEnvironments,
        required: times(100, (at) =>
          requiredOf({
            pair: pairOf(`e${at}`),
            missing: times(40, (name) => `N${name}_${LONG}`),
            optional: times(40, (name) => `O${name}_${LONG}`),
            notAtProvider: times(40, (name) => `P${name}_${LONG}`),
          }),
        ),
        outcome: { kind: "drift" },
      }),
    ),
  ],
];

describe("a report of very much", () => {
  it.each(EXTREMES)("is a summary that GitHub takes: %s", (_, report) => {
    expect(Buffer.byteLength(summary(report))).toBeLessThan(LARGEST.summary);
  });

  it.each(EXTREMES)("is a comment and an issue that GitHub takes: %s", (_, report) => {
    for (const note of [comment(report), issue(report)]) {
      const body = note?.body(undefined) ?? "";
      expect(body).toContain("<sub>");
      expect(body.length).toBeLessThanOrEqual(LARGEST.note);
    }
  });

  it("is a summary that GitHub takes: 60 connections with 60 projects each", () => {
    const connections = times(60, (at) => ({
      connection: connectionOf({ id: `connection-${at}`, account: LONG }),
      projects: times(60, (project) => {
        const named = { name: `${project} ${LONG}`, linkedRepo: "acme/shop", framework: LONG };
        return projectOf({ id: `project-${at}-${project}`, ...named, environments: [LONG, LONG, LONG] });
      }),
      trouble: undefined,
    }));
    const discovery = { providers: [], connections, connected: [] };
    const text = summary(reportOf(lookingAroundOf({ kind: "discovered", discovery })));
    expect(Buffer.byteLength(text)).toBeLessThan(LARGEST.summary);
  });

  it("fits whatever the numbers of environments and names are", () => {
    const shape = fc.record({
      environments: fc.integer({ min: 1, max: 300 }),
      names: fc.integer({ min: 0, max: 25 }),
      length: fc.integer({ min: 1, max: 30 }),
    });
    holds(
      fc.property(shape, ({ environments, names, length }) => {
        const report = drift(
          times(environments, (at) => ({
            pair: `e${at}`,
            update: times(names, (name) => `U${name}_${"\u{e0001}".repeat(length)}`),
            delete: times(names, (name) => `D${name}_${"|".repeat(length)}`),
          })),
        );
        expect(Buffer.byteLength(summary(report))).toBeLessThan(LARGEST.summary);
        for (const note of [comment(report), issue(report)])
          expect(note?.body(undefined).length).toBeLessThanOrEqual(LARGEST.note);
      }),
      8,
    );
  });
});
