import { describe, expect, it } from "vitest";
import type { Detail } from "../../../src/report/detail.ts";
import { requiredSection } from "../../../src/report/required-section.ts";
import { type GivenRun, pairOf, requiredOf, runOf } from "../../support/builders.ts";

/** The lines of the section. */
function lines(
  required: NonNullable<GivenRun["required"]>,
  inputs: GivenRun["inputs"] = {},
  detail: Detail = "all",
) {
  const run = runOf({ required, inputs, outcome: { kind: "in-sync", drift: false } });
  return requiredSection(run, detail).join("\n").split("\n");
}

describe("the names that the code requires", () => {
  it("are told by environment, with what to do about missing ones", () => {
    const required = [
      requiredOf({ missing: ["A", "B"], optional: ["C"] }),
      requiredOf({ pair: pairOf("staging:preview"), notAtProvider: ["D"] }),
      requiredOf({ pair: pairOf("dev") }),
    ];
    expect(lines(required)).toEqual([
      "- ❌ `production`: 2 required secrets missing in the vault: `A`, `B`",
      "- `production`: 1 optional secret not in the vault: `C`",
      "- 🟠 `staging`: 1 required secret in the vault and not at Vercel yet: `D`",
      "**What to do:** Add what is missing to the vault (`keyway set`), then sync to Vercel `prj_shop`.",
    ]);
  });

  it("ask for nothing where only optional ones are missing", () => {
    expect(lines([requiredOf({ optional: ["A"] })]).join()).not.toContain("What to do");
  });

  it("are told to be all there", () => {
    expect(lines([requiredOf()])).toEqual(["✅ The vault has every required name."]);
  });

  it("fold away what no file asks for, each name once", () => {
    const required = [requiredOf({ notAsked: ["Z", "Y"] }), requiredOf({ notAsked: ["Y"] })];
    expect(lines(required)).toEqual(
      expect.arrayContaining([
        "<details><summary>2 secrets in the vault, not required by any file</summary>",
        "  Y",
        "  Z",
      ]),
    );
    expect(lines(required, {}, "no-kept").join()).not.toContain("<details>");
  });

  it("are counted where they are not to be shown", () => {
    const required = [requiredOf({ missing: ["SECRET_A"], notAsked: ["SECRET_B"] })];
    expect(lines(required, { showNames: false }).join()).not.toContain("SECRET");
    expect(lines(required, {}, "numbers").join()).not.toContain("SECRET");
    expect(lines(required, { showNames: false })[0]).toBe(
      "- ❌ `production`: 1 required secret missing in the vault",
    );
  });

  it("are fifty of a line at most, fewer with less room", () => {
    const missing = Array.from({ length: 300 }, (_, at) => `N${at}`);
    const shown = (detail: Detail) =>
      lines([requiredOf({ missing })], {}, detail)[0]?.match(/`N\d+`/g)?.length;
    expect((["all", "some", "few"] as const).map(shown)).toEqual([50, 50, 20]);
    expect(lines([requiredOf({ missing })])[0]).toMatch(/ and 250 more$/);
  });

  it("are not spoken of where no file asks for any", () => {
    expect(lines([])).toEqual([""]);
  });
});
