import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Runner } from "../../src/github/runner.ts";

/** What a runner reads in its log while this is told to it. */
function logOf(tell: (runner: Runner) => void): string {
  let log = "";
  const write = (text: string) => {
    log += text;
  };
  tell(new Runner({ write, outputFile: undefined, unique: () => "unique" }));
  return log;
}

/** What stands in the file for outputs once these were set, one record after the other. */
async function outputsOf(...outputs: Record<string, string>[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keyway-runner-"));
  try {
    const outputFile = join(folder, "output");
    const runner = new Runner({ write: () => undefined, outputFile, unique: () => "unique" });
    for (const some of outputs) runner.setOutputs(some);
    return await readFile(outputFile, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("a runner", () => {
  it("hides a secret whole and by its lines, and no empty one", () => {
    expect(logOf((runner) => runner.mask("one\ntwo\r\n", "", "one"))).toBe(
      "::add-mask::one%0Atwo%0D%0A\n::add-mask::one\n::add-mask::two\n",
    );
  });

  it("is told nothing that a message could smuggle in", () => {
    expect(logOf((runner) => runner.annotate("error", "50%\n::warning::x\r", "a,b:c\n%"))).toBe(
      "::error title=a%2Cb%3Ac%0A%25::50%25%0A::warning::x%0D\n",
    );
  });

  it("shows an annotation without a title, and a line for who debugs", () => {
    expect(
      logOf((runner) => {
        runner.annotate("notice", "told");
        runner.debug("GET /");
      }),
    ).toBe("::notice::told\n::debug::GET /\n");
  });

  it("folds lines under their title", () => {
    expect(logOf((runner) => runner.group("two", ["one", "two"]))).toBe(
      "::group::two\none\ntwo\n::endgroup::\n",
    );
  });

  it("takes a group of any number of lines, also none", () => {
    const lines = Array<string>(300_000).fill("line");
    expect(logOf((runner) => runner.group("many", lines)).split("\n")).toHaveLength(300_003);
    expect(logOf((runner) => runner.group("none", []))).toBe("::group::none\n::endgroup::\n");
  });

  it("takes outputs of any number of lines, one after the other", async () => {
    expect(await outputsOf({ a: "1", b: "" }, { c: "x\ny=<<z" })).toBe(
      [
        "a<<ghadelimiter_unique\n1\nghadelimiter_unique\n",
        "b<<ghadelimiter_unique\n\nghadelimiter_unique\n",
        "c<<ghadelimiter_unique\nx\ny=<<z\nghadelimiter_unique\n",
      ].join(""),
    );
  });

  it("is no runner outside of a workflow, where outputs go nowhere", () => {
    expect(logOf((runner) => runner.setOutputs({ a: "1" }))).toBe("");
  });
});
