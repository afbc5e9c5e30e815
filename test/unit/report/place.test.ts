import { describe, expect, it } from "vitest";
import { kindOf, projectText, targetText, wayText } from "../../../src/report/place.ts";
import { earlyRunOf, type GivenRun, runOf, text } from "../../support/builders.ts";

function run(given: Partial<GivenRun> = {}) {
  return runOf({ outcome: { kind: "in-sync", drift: false }, ...given });
}

describe("what a run is", () => {
  it.each<[string, Partial<GivenRun>, string]>([
    ["a preview", {}, "preview"],
    ["a preview that may fail for drift", { inputs: { failOnDrift: true } }, "drift-check"],
    ["a preview that keeps an issue", { inputs: { issue: true } }, "drift-check"],
    [
      "a preview of a pull request, on which no issue is kept",
      { inputs: { issue: true }, context: { event: "pull_request" } },
      "preview",
    ],
    ["a preview on a schedule", { context: { event: "schedule" } }, "drift-check"],
    ["a sync", { mode: "sync" }, "sync"],
    ["a sync on a schedule that may fail for drift", { mode: "sync", inputs: { failOnDrift: true } }, "sync"],
  ])("is told by what is asked of it: %s", (_, given, kind) => {
    expect(kindOf(run(given))).toBe(kind);
  });
});

describe("the place of a run", () => {
  const named = { target: { projectName: "shop" } };

  it("has the project's name where that is known, and its id where not", () => {
    expect(text(projectText(run(named)))).toBe("Vercel shop");
    expect(text(projectText(run()))).toBe("Vercel prj_shop");
    expect(text(projectText(run({ provider: "unknown" })))).toBe("the provider prj_shop");
    expect(text(projectText(earlyRunOf({ kind: "drift" })))).toBe("the provider");
  });

  it("is a way, in the direction in which secrets go", () => {
    expect(text(wayText(run(named)))).toBe("Keyway → Vercel shop");
    expect(text(wayText(run({ ...named, inputs: { direction: "pull" } })))).toBe("Vercel shop → Keyway");
  });

  it("has every id in small print, in the same direction", () => {
    const target = { projectName: "shop", serviceId: "svc_web" };
    expect(text(targetText(run({ target })))).toBe(
      "vault acme/shop → Vercel shop (prj_shop), service svc_web",
    );
    expect(text(targetText(run({ inputs: { direction: "pull" } })))).toBe(
      "Vercel prj_shop → vault acme/shop",
    );
    expect(text(targetText(earlyRunOf({ kind: "drift" })))).toBe("");
  });
});
