import { globSync, readFileSync, statSync } from "node:fs";
import { basename, relative } from "node:path";
import { BaseSequencer, type TestSpecification, type Vitest } from "vitest/node";

const ROOT = `${import.meta.dirname}/../..`;

/** From the room that stands on no other to those that stand on all, and whose tests reach nearly every mutant. */
const ROOMS = [
  "text",
  "domain",
  "inputs",
  "contract",
  "plan",
  "outcome",
  "sync",
  "target",
  "modes",
  "report",
];

/**
 * A mutant's run ends with the first test that fails. That is nearly always one of the file named like the mutant's, or of
 * its room, so these go first, and short files before long ones: a whole run takes 40 minutes, where it took a night.
 */
export class OwnTestsFirst extends BaseSequencer {
  readonly #fileOfMutant = new Map<string, string>();

  constructor(vitest: Vitest) {
    super(vitest);
    for (const file of globSync(`${ROOT}/src/**/*.ts`))
      for (const [, mutant = ""] of readFileSync(file, "utf8").matchAll(/stryMutAct_\w+\("(\d+)"\)/g))
        this.#fileOfMutant.set(mutant, basename(file, ".ts"));
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutant = files[0]?.project.getProvidedContext().activeMutant ?? "";
    const own = `/${this.#fileOfMutant.get(mutant)}.test.ts`;
    const place = ({ moduleId }: TestSpecification) => {
      if (moduleId.endsWith(own)) return -1;
      const folders = relative(ROOT, moduleId).split("/");
      return ROOMS.findIndex((room) => folders.includes(room)) * 1e9 + statSync(moduleId).size;
    };
    return files.toSorted((a, b) => place(a) - place(b));
  }
}
