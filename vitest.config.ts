import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would warn that the packages of GitHub's parser name sources which they do not bring.
  logLevel: "error",
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // GitHub's own parser imports JSON in a way that only a bundler understands.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)\//] } },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/main.ts"],
      reporter: ["text"],
      // What decides and what renders is pure, and tested to the last line. What acts is proven by the bundle, end to
      // end, where coverage does not look.
      thresholds: {
        lines: 85,
        "src/{text,domain,plan,target,outcome,report}/**": { lines: 97 },
      },
    },
  },
});
