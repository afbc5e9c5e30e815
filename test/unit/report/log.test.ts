import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeywayError, RateLimitError } from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { logLine, planLog, requestLog, stepLine, waitLine } from "../../../src/report/log.ts";
import { type Given, holds, inputsOf, pairOf, planOf, stepOf } from "../../support/builders.ts";

/** Text that means something to the runner. */
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

describe("a line of the log", () => {
  it("is never taken for a command of the runner", () => {
    holds(
      fc.property(line, (text) => {
        for (const printed of `  ${logLine(text)}`.split(/[\r\n\u0085\u2028\u2029]/)) {
          expect(printed.trim().startsWith("::")).toBe(false);
          expect(printed).not.toContain("##[");
        }
      }),
      1000,
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

describe("a wait in the log", () => {
  const limited = new RateLimitError(40, new Date(0));

  it("is told in seconds where it is long, and to the debug log where it is not", () => {
    expect(waitLine(39_001, limited)).toEqual({
      text: "Waiting 40 seconds before asking Keyway again (rate-limited)",
      isLong: true,
    });
    expect(waitLine(5_000, limited).text).toContain("Waiting 5 seconds");
    expect(waitLine(4_999, limited)).toMatchObject({
      text: expect.stringContaining("4999 ms"),
      isLong: false,
    });
  });

  it("holds nothing of what a server said", () => {
    const error = new KeywayError({ status: 503, detail: "API_KEY is busy", requestId: "req-1" });
    expect(waitLine(1_000, error).text).toBe("Waiting 1000 ms before asking Keyway again (unavailable)");
  });
});

describe("what the log tells of a plan", () => {
  const MIXED = { create: ["C"], update: ["U"], delete: ["D "], skip: ["S"] };
  const shown = (environments: readonly Given[], inputs: Partial<Inputs> = {}, steps = [stepOf()]) =>
    planLog(planOf(environments, inputs), steps, inputsOf(inputs)).environments;
  const changes = (given: Given, inputs: Partial<Inputs> = {}) => shown([given], inputs)[0]?.changes ?? [];

  it("is a group of requests for each environment, in the order of the input", () => {
    const steps = [
      stepOf({ environment: pairOf("b"), step: "status" }),
      stepOf({ environment: undefined, step: "connections" }),
      stepOf({ environment: pairOf("staging:preview") }),
      stepOf({ environment: pairOf("b") }),
    ];
    const environments = [{ pair: "staging:preview" }, { pair: "b", ...MIXED }];
    expect(shown(environments, { allowDelete: true }, steps).map(({ requests }) => requests)).toEqual([
      {
        title: "staging → preview: no names",
        lines: ["03:04:05 read preview: 200, 12 ms, request req-1"],
      },
      {
        title: "b: 1 to delete, 1 to update, 1 to create, 1 unchanged",
        lines: [
          "03:04:05 read status: 200, 12 ms, request req-1",
          "03:04:05 read preview: 200, 12 ms, request req-1",
        ],
      },
    ]);
  });

  it.each<[string, Given, Partial<Inputs>]>([
    ["1 to create, 2 only at Vercel", { create: ["A"], delete: ["B", "C"] }, {}],
    ["2 only at Vercel", { delete: ["B", "C"] }, {}],
    ["1 unchanged, 1 only in the vault", { create: ["A"], skip: ["S"] }, { direction: "pull" }],
    ["1 ignored, 1 not verifiable", { skip: ["A", "VERCEL_URL"] }, { ignore: ["A"] }],
  ])("counts all that there is: %s", (counted, given, inputs) => {
    expect(shown([given], inputs)[0]?.requests.title).toBe(`production: ${counted}`);
  });

  it("is every name that changes, in the colors of a diff", () => {
    expect(changes(MIXED, { allowDelete: true })).toEqual([
      '  \u001b[31m- "D "\u001b[0m',
      "  \u001b[33m! U\u001b[0m",
      "  \u001b[32m+ C\u001b[0m",
    ]);
  });

  it("is on pull what is added, and what differs and stays", () => {
    expect(changes(MIXED, { direction: "pull" })).toEqual([
      "  \u001b[33m! U\u001b[0m",
      '  \u001b[32m+ "D "\u001b[0m',
    ]);
    const title = (update: string[]) => shown([{ update }], { direction: "pull" })[0]?.requests.title;
    expect(title(["A"])).toBe("production: 1 differs");
    expect(title(["A", "B"])).toBe("production: 2 differ");
  });

  it("holds no name where names are not to be shown", () => {
    expect(JSON.stringify(shown([{ create: ["SECRET"] }], { showNames: false }))).not.toContain("SECRET");
  });

  it("is two hundred names of an environment, and how many more there are", () => {
    const create = Array.from({ length: 203 }, (_, at) => `N${at}`);
    expect(changes({ create })).toHaveLength(201);
    expect(changes({ create }).at(-1)).toBe("  … and 3 more");
    expect(changes({ create: create.slice(0, 200) })).toHaveLength(200);
  });

  it("is colored around a name and nowhere in it, and never a command, whatever the names", () => {
    const lists = fc.record({
      pair: fc.tuple(line, line).map(([one, other]) => `${one.replaceAll(":", "")}:${other}`),
      create: fc.uniqueArray(line, { maxLength: 3 }),
      delete: fc.uniqueArray(line, { maxLength: 3 }),
    });
    holds(
      fc.property(lists, (given) => {
        for (const { requests, changes } of shown([given], { allowDelete: true })) {
          // As they are printed: titles and requests through `logLine`, changes as they are.
          const printed = [
            logLine(requests.title),
            ...requests.lines.map((one) => `  ${logLine(one)}`),
            ...changes,
          ];
          for (const text of printed) {
            expect(text.trim().startsWith("::")).toBe(false);
            expect(text).not.toContain("##[");
          }
          for (const change of changes) {
            const [before, color, ...rest] = change.split("\u001b");
            expect([before, color?.slice(0, 4), rest]).toEqual([
              "  ",
              expect.stringMatching(/^\[3[123]m$/),
              ["[0m"],
            ]);
            expect(color).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          }
        }
      }),
      500,
    );
  });
});

describe("the requests of a run", () => {
  it("are listed in the order in which they ended, with the environment they were about", () => {
    const steps = [
      stepOf({ environment: undefined, step: "connections" }),
      stepOf({ environment: pairOf("staging:preview") }),
    ];
    expect(requestLog(steps, new Set())).toEqual({
      title: "2 requests to Keyway",
      lines: [
        "03:04:05 read connections: 200, 12 ms, request req-1",
        "staging:preview 03:04:05 read preview: 200, 12 ms, request req-1",
      ],
    });
    expect(requestLog(steps.slice(0, 1), new Set()).title).toBe("1 request to Keyway");
  });

  it("are told once: those of the target and of the plan's environments stand with these", () => {
    const connections = stepOf({ environment: undefined, step: "connections" });
    const vault = stepOf({ environment: undefined, step: "vault" });
    const own = stepOf({ environment: pairOf("production") });
    const other = stepOf({ environment: pairOf("development") });
    const steps = [connections, own, other, vault];
    const log = planLog(planOf([{}]), steps, inputsOf());
    expect(log.target).toEqual({
      title: "Resolve connection and project",
      lines: ["03:04:05 read connections: 200, 12 ms, request req-1"],
    });
    expect(requestLog(steps, log.shown)).toEqual({
      title: "2 more requests to Keyway",
      lines: [
        "development 03:04:05 read preview: 200, 12 ms, request req-1",
        "03:04:05 read vault: 200, 12 ms, request req-1",
      ],
    });
    expect(planLog(planOf([{}]), [own], inputsOf()).target).toBeUndefined();
  });
});
