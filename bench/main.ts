/**
 * What a preview costs, beside the least it could cost, the packages it is made of, and other actions:
 * npm run bench -- [rounds] [--peers folder]. Prints tables, and writes all of it to bench-report/bench.json.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Comparison, compare } from "./compare.ts";
import { findPeers } from "./peers.ts";
import { makePrograms } from "./programs.ts";
import type { Scenario } from "./scenario.ts";
import { bundleSizes } from "./sizes.ts";
import { comparisonTable, findings, sizeTable } from "./tables.ts";

const REPORT = join(import.meta.dirname, "..", "bench-report");

const one = { environments: 1, names: 10 };

/** Other actions ask for one secret, whatever the scenario: they are run where this one does hardly more. */
const WITH_PEERS: readonly Scenario[] = [
  { ...one, delay: 0, tls: true },
  { ...one, delay: 50, tls: true },
  { ...one, delay: 0, tls: false },
  { ...one, delay: 50, tls: false },
];

const ALONE: readonly Scenario[] = [
  { environments: 20, names: 10, delay: 0, tls: true },
  { environments: 20, names: 10, delay: 50, tls: true },
  { environments: 1, names: 15_000, delay: 0, tls: true },
];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { peers: { type: "string" } },
    allowPositionals: true,
  });
  const rounds = Number(positionals[0] ?? 21);
  if (!Number.isInteger(rounds) || rounds < 1 || positionals.length > 1)
    throw new Error("Usage: npm run bench -- [rounds] [--peers folder]");
  const peers = values.peers === undefined ? [] : await findPeers(values.peers);
  const programs = await makePrograms();
  const comparisons: Comparison[] = [];
  for (const scenario of [...WITH_PEERS, ...ALONE]) {
    console.error(`${JSON.stringify(scenario)} …`);
    const beside = WITH_PEERS.includes(scenario) ? peers : [];
    comparisons.push(await compare(scenario, programs, beside, rounds));
  }
  const sizes = await bundleSizes();
  console.log([comparisonTable(comparisons), findings(comparisons), sizeTable(sizes)].join("\n\n"));
  await mkdir(REPORT, { recursive: true });
  const report = { at: new Date().toISOString(), node: process.version, comparisons, sizes };
  await writeFile(join(REPORT, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
  console.log("\nAs data: bench-report/bench.json");
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
