import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { logLine, planLog, requestLog, stepLine } from "../../../src/report/log.ts";
import { type Given, holds, inputsOf, pairOf, planOf, stepOf } from "../../support/builders.ts";

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

describe("what the log shows of a plan", () => {
  const MIXED = { create: ["C"], update: ["U"], delete: ["D "], skip: ["S"] };
  const shown = (environments: readonly Given[], inputs: Partial<Inputs> = {}, steps = [stepOf()]) =>
    planLog(planOf(environments, inputs), steps, inputsOf(inputs));
  /** Without the codes for colors. */
  const plainly = (lines: readonly string[] = []) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are what is taken out
    lines.map((line) => line.replace(/\u001b\[\d+m/g, ""));

  it("is a group for each environment in the order of the input, with its requests, and its changes outside", () => {
    const steps = [
      stepOf({ environment: undefined, step: "connections" }),
      stepOf({ environment: pairOf("b") }),
      stepOf({ step: "status" }),
    ];
    const [first, second, ...more] = shown([MIXED, { pair: "b", skip: ["S"] }], { allowDelete: true }, steps);
    expect(more).toEqual([]);
    expect(first?.requests).toEqual({
      title: "production: 1 to delete, 1 to update, 1 to create, 1 unchanged",
      lines: ["03:04:05 read status: 200, 12 ms, request req-1"],
    });
    expect(plainly(first?.changes)).toEqual(['  - "D "', "  ! U", "  + C"]);
    expect(second?.requests.title).toBe("b: 1 unchanged");
    expect(second?.changes).toEqual([]);
  });

  it("has colors as a terminal has them", () => {
    const [only] = shown([MIXED], { allowDelete: true });
    expect(only?.changes.map((line) => line.slice(2, 7))).toEqual(["\u001b[31m", "\u001b[33m", "\u001b[32m"]);
  });

  it("says of a pull what differs", () => {
    const [only] = shown([MIXED], { direction: "pull" });
    expect(only?.requests.title).toBe("production: 1 to create, 1 differs, 1 unchanged");
    expect(plainly(only?.changes)).toEqual(["  ! U", '  + "D "']);
  });

  it("holds no name where names are not to be shown", () => {
    const [only] = shown([MIXED], { showNames: false });
    expect(only?.changes).toEqual([]);
  });

  it("shows two hundred names of an environment, and says how many more there are", () => {
    const create = Array.from({ length: 203 }, (_, at) => `N${at}`);
    const [only] = shown([{ create }]);
    expect(only?.changes).toHaveLength(201);
    expect(only?.changes.at(-1)).toBe("  … and 3 more");
  });

  it("has no line that the runner could take for a command, whatever the names", () => {
    holds(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (name) => {
        const [only] = shown([{ create: [name, `::error::${name}`, `##[error]${name}`] }]);
        for (const line of plainly(only?.changes)) {
          expect(line.trim().startsWith("::")).toBe(false);
          expect(line).not.toContain("##[");
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
      }),
    );
  });
});

describe("the requests of a run", () => {
  it("are in one group at the end, each with the environment it was for", () => {
    const steps = [stepOf({ environment: undefined, step: "connections" }), stepOf()];
    expect(requestLog(steps)).toEqual({
      title: "2 requests to Keyway",
      lines: [
        "03:04:05 read connections: 200, 12 ms, request req-1",
        "production:production 03:04:05 read preview: 200, 12 ms, request req-1",
      ],
    });
    expect(requestLog([stepOf()]).title).toBe("1 request to Keyway");
  });
});
