import { defineConfig } from "vitest/config";
import { OwnTestsFirst } from "./own-tests-first.ts";

// What judges a mutant: the tests that call functions, not those that start processes.
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    include: [
      "test/unit/{domain,inputs,modes,outcome,plan,report,sync,target,text}/**/*.test.ts",
      "test/contract/{client,http,network-error,requester,response,retry,retry-budget,schemas}.test.ts",
    ],
    // Looks at workflows, of which a mutant changes nothing.
    exclude: ["test/unit/inputs/workflows.test.ts"],
    setupFiles: ["test/mutants/setup.ts"],
    sequence: { sequencer: OwnTestsFirst },
    testTimeout: 30_000,
  },
});
