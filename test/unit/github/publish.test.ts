import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Annotator } from "../../../src/github/annotator.ts";
import { publish, setOutputs, showGroup } from "../../../src/github/publish.ts";
import type { Step } from "../../../src/keyway/requester.ts";
import { reportOf, runOf, stepOf, wordsOf } from "../../support/builders.ts";
import { listening } from "../../support/listening.ts";

const RUN = runOf({
  environments: [{ pair: "production", create: ["A"] }],
  outcome: { kind: "drift" },
  warnings: [{ message: wordsOf("look here") }],
});

/** What is said of a run, and where its report file is. */
async function published(
  broken: Parameters<typeof listening> = [],
  { hasSummary = true, run = RUN, steps = [stepOf()], shown = new Set<Step>() } = {},
) {
  const { core, said } = listening(...broken);
  const annotator = new Annotator(core);
  const tempDirectory = await mkdtemp(join(tmpdir(), "keyway-publish-"));
  await publish(reportOf(run, steps), { core, annotator, hasSummary, tempDirectory, shown });
  const [, file = ""] = /^output report=(.*)$/m.exec(said.join("\n")) ?? [];
  return {
    said,
    file,
    kinds: said.map((line) => line.split(" ")[0]),
    async [Symbol.asyncDispose]() {
      await rm(tempDirectory, { recursive: true });
    },
  };
}

describe("a report", () => {
  it("is said in outputs and log while the summary is written, and in annotations last", async () => {
    await using result = await published();
    expect([...new Set(result.kinds)]).toEqual(["output", "group", "info", "end", "summary", "warning"]);
    expect(result.said).toContain("output result=drift");
    expect(result.said.at(-1)).toBe("warning Keyway sync: Look here.");
  });

  it("ends its log with the verdict and its whole icon, whatever that is made of", async () => {
    const run = runOf({ outcome: { kind: "skipped", pullRequestFrom: "fork" } });
    await using result = await published([], { run, steps: [] });
    expect(result.said.filter((line) => line.startsWith("info "))).toEqual([
      "info ⏭️ Skipped: pull requests from forks do not receive secrets",
    ]);
  });

  it("has a file that is for nobody else on the runner", async () => {
    await using result = await published();
    expect((await stat(result.file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(result.file, "utf8"))).toMatchObject({ result: "drift" });
  });

  it("has no summary where the runner takes none", async () => {
    await using result = await published([], { hasSummary: false });
    expect(result.kinds).not.toContain("summary");
    expect(result.said.filter((line) => line.startsWith("warning"))).toHaveLength(1);
  });

  it.each([
    ["summary", "job summary", "Unable to access summary file"],
    ["outputs", "outputs", "Missing file at path: /output"],
  ] as const)(
    "costs a warning where its %s cannot be written, and says the rest",
    async (broken, place, why) => {
      await using result = await published([broken]);
      expect(result.said).toContain(`warning The ${place} could not be written: ${why}`);
      expect(result.said.at(-1)).toBe("warning Keyway sync: Look here.");
      expect(result.said.at(-1)).toBe("warning Keyway sync: Look here.");
    },
  );
});

it("outputs are set one by one, with any text", () => {
  const { core, said } = listening();
  setOutputs(core, { a: "1", b: "", c: "x\ny=<<z" });
  expect(said).toEqual(["output a=1", "output b=", "output c=x\ny=<<z"]);
});

it("a folded list may be of any length", () => {
  const { core, said } = listening();
  const lines = Array.from({ length: 200_000 }, (_, at) => `NAME_${at}`);
  showGroup(core, { title: "names", lines });
  expect(said[1]).toMatch(/^info {3}NAME_0\n[\s\S]* {2}NAME_199999$/);
});
