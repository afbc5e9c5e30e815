import { describe, expect, it } from "vitest";
import { Annotator, type Severity } from "../../../src/github/annotator.ts";
import { listening } from "../../support/listening.ts";

/** What is shown of so many annotations of a kind, and what the log has beside them. */
function shownOf(count: number, severity: Severity = "warning", text = (at: number) => `text ${at}`) {
  const { core, said } = listening();
  const annotator = new Annotator(core);
  for (let at = 1; at <= count; at++) annotator.tell(severity, text(at), "Keyway sync");
  annotator.close();
  return {
    shown: said.filter((line) => line.startsWith(`${severity} `)),
    logged: said.filter((line) => line.startsWith("info ")),
  };
}

describe("annotations", () => {
  it.each([0, 1, 9, 10])("are shown as they are while there are %i of a kind", (count) => {
    const texts = Array.from({ length: count }, (_, at) => `warning Keyway sync: text ${at + 1}`);
    expect(shownOf(count)).toEqual({ shown: texts, logged: [] });
  });

  it.each(["error", "warning", "notice"] as const)(
    "are ten at most, and the last %s says where the rest is",
    (kind) => {
      const { shown, logged } = shownOf(14, kind);
      expect(shown).toHaveLength(10);
      expect(shown.at(-2)).toBe(`${kind} Keyway sync: text 9`);
      expect(shown.at(-1)).toBe(`${kind} Keyway sync: 5 more ${kind}s are at the end of this step's log.`);
      expect(logged).toEqual([10, 11, 12, 13, 14].map((at) => `info ${kind}: text ${at}`));
    },
  );

  it("of several lines are as many lines of the log, and none is a command", () => {
    const { logged } = shownOf(11, "warning", () => "first\n::error::second ##[error]");
    expect(logged.slice(0, 2)).toEqual([
      "info warning: first",
      "info warning: ::error::second #\\u{23}[error]",
    ]);
  });

  it("are counted by their kind", () => {
    const { core, said } = listening();
    const annotator = new Annotator(core);
    for (let at = 0; at < 9; at++) annotator.tell("warning", "w");
    annotator.tell("error", "e");
    annotator.tell("warning", "the tenth");
    annotator.close();
    annotator.close();
    expect(said.slice(-2)).toEqual(["error e", "warning the tenth"]);
  });
});
