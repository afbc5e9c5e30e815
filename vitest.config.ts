import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/main.ts"],
      reporter: ["text"],
      // What decides and what renders is pure, and tested to the last line. What acts is proven by the bundle, end to
      // end, where coverage does not look.
      thresholds: {
        lines: 85,
        "src/report/**": { lines: 97 },
        "src/{budget,check,concerns,drift,environments,explain,digest,guards,ignore,ledger,losses,message,names,outcome,plan,target,trouble,visible}.ts":
          { lines: 97 },
        "src/keyway/{answer,client,line,patience,retry,wire}.ts": { lines: 97 },
      },
    },
  },
});
