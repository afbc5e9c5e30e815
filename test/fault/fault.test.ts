import { vi } from "vitest";

// One file, so that all of it goes side by side: most of these runs only wait.
vi.setConfig({ maxConcurrency: 16, testTimeout: 60_000 });

await import("./network.ts");
await import("./github.ts");
await import("./write.ts");
await import("./signal.ts");
await import("./process.ts");
await import("./limit.ts");
await import("./read.ts");
await import("./refusal.ts");
