import { afterAll, beforeEach, inject } from "vitest";

// Stryker calls a mutant static when code runs while a test file is read (a table of cases, a constant of a module)
// and then runs every test there is for it, an hour for what some seconds can tell. Here such a mutant counts as
// covered by the tests of the files that reach it, and every mutant is on from a file's first line.

type Hits = Record<string, number>;
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}

declare module "vitest" {
  interface ProvidedContext {
    /** Of Stryker's runner: the trial run that measures coverage, or one with a mutant. */
    mode?: "dry-run" | "mutant";
    activeMutant?: string;
    /** The global that the instrumented code counts and switches in. */
    globalNamespace?: "__stryker__";
  }
}

const stryker: Instrumented = Reflect.get(globalThis, inject("globalNamespace") ?? "__stryker__") ?? {};

if (inject("mode") === "mutant") stryker.activeMutant = inject("activeMutant");
if (inject("mode") === "dry-run") attributeStaticHits();

/** Runs before Stryker's own `afterAll`, which hands the counts over: the last hook that was set comes first. */
function attributeStaticHits() {
  const tests = new Set<string>();
  beforeEach(() => {
    if (stryker.currentTestId !== undefined) tests.add(stryker.currentTestId);
  });
  afterAll(() => {
    const coverage = stryker.mutantCoverage;
    if (coverage === undefined) return;
    for (const test of tests) {
      const own = coverage.perTest[test] ?? {};
      coverage.perTest[test] = own;
      for (const [mutant, hits] of Object.entries(coverage.static)) own[mutant] = (own[mutant] ?? 0) + hits;
    }
    coverage.static = {};
  });
}
