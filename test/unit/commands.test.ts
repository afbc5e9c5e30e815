import { mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Core } from "../../src/github/core.ts";
import { commandsOf } from "../support/commands.ts";
import { runNode } from "../support/runner.ts";

/** Says everything that the action says to a runner, with all that has to be escaped. */
async function sayEverything(core: Core): Promise<void> {
  const text = "100 % of: a,b\r\nc";
  core.setSecret(text);
  core.debug(text);
  core.info(text);
  for (const annotate of [core.notice, core.warning, core.error]) {
    annotate(text);
    annotate(text, { title: text });
  }
  core.startGroup(text);
  core.endGroup();
  core.setOutput("one", text);
  core.setOutput("two", "");
  await core.summary.addRaw(text).addRaw("end").write();
  await core.summary.addRaw("more").write();
}

test("the commands of a step in the test's process are those of @actions/core", async () => {
  using home = mkdtempDisposableSync(join(tmpdir(), "commands-"));
  const filesOf = (who: string) => {
    const files = { GITHUB_OUTPUT: join(home.path, `${who}.out`), GITHUB_STEP_SUMMARY: join(home.path, who) };
    for (const file of Object.values(files)) writeFileSync(file, "");
    return files;
  };
  const written = (files: Record<string, string>) =>
    Object.values(files).map((file) => readFileSync(file, "utf8").replace(/ghadelimiter_[\w-]+/g, "EOF"));

  const [ours, theirs] = [filesOf("ours"), filesOf("theirs")];
  const { core, log } = commandsOf(ours);
  await sayEverything(core);
  const program = `import * as core from "@actions/core"; await (${sayEverything})(core);`;
  const real = await runNode(["--input-type=module", "--eval", program], theirs);

  expect(log()).toBe(real.log);
  expect(written(ours)).toEqual(written(theirs));
});
