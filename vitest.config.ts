import { configDefaults, defineConfig } from "vitest/config";

/** Where nock stands in for the network of the whole process. */
const NOCK = ["test/unit/github/**/*.test.ts", "test/contract/github.test.ts"];

export default defineConfig({
  // Vite would warn that the packages of GitHub's parser name sources which they do not bring.
  logLevel: "error",
  test: {
    // One of two cores would be left idle otherwise, while a worker waits for the processes that it starts.
    maxWorkers: 2,
    // GitHub's own parser imports JSON in a way that only a bundler understands.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: "functions",
          include: ["test/{unit,manifest,browser}/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...NOCK],
          // They share nothing that could change, so a worker loads the source once for all of them.
          isolate: false,
          testTimeout: 30_000,
          // A test without an assertion cannot fail. Where tests go side by side, nobody can tell whose one was.
          expect: { requireAssertions: true },
        },
      },
      {
        extends: true,
        test: {
          name: "servers",
          include: ["test/{contract,scenario,e2e,fault}/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...NOCK],
          isolate: false,
          testTimeout: 60_000,
          // Most of what they do is waiting.
          maxConcurrency: 8,
        },
      },
      { extends: true, test: { name: "nock", include: NOCK, testTimeout: 30_000 } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text"],
      // What runs in processes of the source counts, too: signals and the end of a process are only there.
      autoAttachSubprocess: true,
      thresholds: {
        lines: 97,
        "src/{text,domain,plan,target,outcome,report}/**": { lines: 97 },
      },
    },
  },
});
