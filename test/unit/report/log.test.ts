import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logGroups, logLine, stepLine } from "../../../src/report/log.ts";
import { type GivenRun, holds, pairOf, reportOf, runOf, stepOf } from "../../support/builders.ts";

describe("a line of the log", () => {
  const line = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "::",
        ":",
        "##[",
        "#",
        "[",
        "error",
        "::error::x",
        "##[group]",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\u2028",
        "\u00a0",
        "\ufeff",
        "\0",
        "A",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
    ),
    maxLength: 30,
  });

  it("is never taken for a command of the runner", () => {
    holds(
      fc.property(line, (text) => {
        for (const printed of `  ${logLine(text)}`.split(/[\r\n\u0085\u2028\u2029]/)) {
          expect(printed.trim().startsWith("::")).toBe(false);
          expect(printed).not.toContain("##[");
        }
      }),
      5000,
    );
  });

  it("is one line", () => {
    holds(
      fc.property(line, (text) => {
        expect(logLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it.each([
    ["::error::x", "\\u{3a}:error::x"],
    ["  ::error::x", "  \\u{3a}:error::x"],
    ["a\n::error::x", "a\\u{a}::error::x"],
    ["x ##[error]y", "x #\\u{23}[error]y"],
    ["12:30: all is well", "12:30: all is well"],
    ["a\\u{a}b", "a\\u{a}b"],
  ])("shows %j as %s", (text, shown) => {
    expect(logLine(text)).toBe(shown);
  });
});

describe("a request in the log", () => {
  it("is told with when, what, answer, time and id", () => {
    expect(stepLine(stepOf())).toBe("03:04:05 read preview: 200, 12 ms, request req-1");
    expect(stepLine(stepOf({ method: "POST", step: "sync" }))).toBe(
      "03:04:05 sync: 200, 12 ms, request req-1",
    );
  });

  it("is told without an answer when none came", () => {
    const { status: _, ...lost } = stepOf();
    expect(stepLine(lost)).toBe("03:04:05 read preview: no answer, 12 ms, request req-1");
  });
});

describe("the groups of the log", () => {
  const MIXED = { create: ["C"], update: ["U"], delete: ["D "], skip: ["S"] };
  const groups = (given: Partial<GivenRun>, steps = [stepOf()]) =>
    logGroups(reportOf(runOf({ environments: [MIXED], outcome: { kind: "drift" }, ...given }), steps));

  it("are one for the target and one for each environment, with its numbers, requests and names", () => {
    const steps = [
      stepOf({ environment: undefined, step: "connections" }),
      stepOf({ step: "status" }),
      stepOf({ environment: pairOf("production:preview") }),
      stepOf(),
    ];
    expect(groups({ inputs: { allowDelete: true } }, steps)).toEqual([
      { title: "target", lines: ["03:04:05 read connections: 200, 12 ms, request req-1"] },
      {
        title: "production:production (1 to delete, 1 to update, 1 to create, 1 unchanged)",
        lines: [
          "03:04:05 read status: 200, 12 ms, request req-1",
          "03:04:05 read preview: 200, 12 ms, request req-1",
          '- delete "D "',
          "! update U",
          "+ create C",
        ],
      },
      { title: "production:preview", lines: ["03:04:05 read preview: 200, 12 ms, request req-1"] },
    ]);
  });

  it("tell of a pull what it leaves alone", () => {
    const [group] = groups({ inputs: { direction: "pull" } });
    expect(group?.lines.slice(1)).toEqual(["! other value U", '+ create "D "']);
  });

  it("hold no name where names are not to be shown", () => {
    const [group] = groups({ inputs: { showNames: false } });
    expect(group?.lines).toEqual(["03:04:05 read preview: 200, 12 ms, request req-1"]);
  });
});
