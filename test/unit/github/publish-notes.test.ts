import { expect, it } from "vitest";
import { Annotator } from "../../../src/github/annotator.ts";
import { publishNotes } from "../../../src/github/publish-notes.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { reportOf, runOf } from "../../support/builders.ts";
import { listening } from "../../support/listening.ts";

/** What is said by a run that may not reach GitHub. */
async function saidWith(inputs: Partial<Inputs>): Promise<string[]> {
  const { core, said } = listening();
  const run = runOf({ outcome: { kind: "drift" }, inputs: { githubToken: undefined, ...inputs } });
  const proxyFor = () => {
    throw new Error("GitHub was asked");
  };
  const { signal } = new AbortController();
  const annotator = new Annotator(core);
  await publishNotes(reportOf(run), { core, annotator, apiUrl: "https://api.github.test", proxyFor, signal });
  return said;
}

it.each<[Partial<Inputs>, string]>([
  [{ comment: "always", issue: true }, "neither comment nor issue"],
  [{ comment: "on-change" }, "no pull request comment"],
  [{ issue: true }, "no drift issue"],
])("with %j an empty githubToken is told as the loss of just that", async (inputs, lost) => {
  expect(await saidWith(inputs)).toEqual([
    `warning Keyway sync: githubToken is empty, so ${lost} can be written`,
  ]);
});

it("an empty githubToken is no matter where nothing is to be said on GitHub", async () => {
  expect(await saidWith({})).toEqual([]);
});
