/**
 * What a preview costs, against the least it could cost: npm run bench [-- rounds]. Prints a table, and writes all of
 * it to bench-report/bench.json.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Comparison, compare } from "./compare.ts";
import { bundleSizes, makePrograms } from "./programs.ts";
import type { Scenario } from "./scenario.ts";
import { comparisonTable, findings, sizeTable } from "./tables.ts";

const REPORT = join(import.meta.dirname, "..", "bench-report");

const SCENARIOS: readonly Scenario[] = [
  { environments: 1, names: 10, delay: 0 },
  { environments: 1, names: 10, delay: 50 },
  { environments: 1, names: 10, delay: 0, tls: true },
  { environments: 1, names: 10, delay: 50, tls: true },
  { environments: 5, names: 10, delay: 0 },
  { environments: 5, names: 10, delay: 50 },
  { environments: 20, names: 10, delay: 0 },
  { environments: 20, names: 10, delay: 50 },
  { environments: 1, names: 1_000, delay: 0 },
  { environments: 1, names: 1_000, delay: 50 },
  { environments: 1, names: 15_000, delay: 0 },
  { environments: 1, names: 15_000, delay: 50 },
];

async function main(): Promise<void> {
  const rounds = Number(process.argv[2] ?? 21);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("Usage: npm run bench [-- rounds]");
  const folder = await mkdtemp(join(tmpdir(), "keyway-bench-"));
  try {
    const programs = await makePrograms(folder);
    const comparisons: Comparison[] = [];
    for (const scenario of SCENARIOS) {
      console.error(`${JSON.stringify(scenario)} …`);
      comparisons.push(await compare(scenario, programs, rounds));
    }
    const sizes = await bundleSizes(folder);
    console.log([comparisonTable(comparisons), findings(comparisons), sizeTable(sizes)].join("\n\n"));
    await mkdir(REPORT, { recursive: true });
    const report = { at: new Date().toISOString(), node: process.version, comparisons, sizes };
    await writeFile(join(REPORT, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
    console.log("\nAs data: bench-report/bench.json");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
