import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/outcome/run-record.ts";
import { annotations } from "../../src/report/annotations.ts";
import { reportFile } from "../../src/report/file.ts";
import { planLog } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { summary } from "../../src/report/summary.ts";
import { warmUp } from "../../src/warm-up.ts";
import { contextOf, holds, inputsOf, reportOf, runOf } from "../support/builders.ts";

const NOW = new Date("2026-11-28T12:00:00Z");

/** Inputs that change what is planned, judged or told. */
const inputs = fc.record(
  {
    provider: fc.constantFrom("vercel" as const, "railway" as const, "netlify" as const, undefined),
    direction: fc.constantFrom("push" as const, "pull" as const),
    allowDelete: fc.boolean(),
    maxDeletes: fc.constantFrom(0, 10),
    allowFirstSync: fc.boolean(),
    compare: fc.constantFrom("values" as const, "names" as const),
    failOnDrift: fc.boolean(),
    showNames: fc.boolean(),
    ignore: fc.constantFrom([], ["*"], ["A"]),
  },
  { requiredKeys: [] },
);

/** All that a report says, wherever it says it. */
function told({ run, ...times }: Report): string {
  const { plan, inputs } = run;
  const log = plan && inputs && planLog(plan, [], inputs);
  const report = { run, ...times };
  return JSON.stringify([summary(report), reportFile(report), outputsOf(run), annotations(run), log]);
}

describe("warming up", () => {
  it("changes nothing of what a run says, whatever the inputs", () => {
    holds(
      fc.property(inputs, (given) => {
        const environments = [{ create: ["NEW"], update: ["CHANGED"], delete: ["OLD"], skip: ["SAME"] }];
        const report = reportOf(runOf({ environments, inputs: given, outcome: { kind: "drift" } }));
        const before = told(report);
        warmUp(inputsOf(given), contextOf(), NOW);
        expect(told(report)).toBe(before);
      }),
    );
  });
});
