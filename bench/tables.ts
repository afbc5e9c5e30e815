import type { Comparison, Times } from "./compare.ts";
import type { Size } from "./sizes.ts";

/** A line for each scenario: medians in ms with their quartiles, and how many times the least the action takes. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const programs = [...new Set(comparisons.flatMap(({ times }) => Object.keys(times)))];
  const head = ["environments", "names", "server", ...programs, "÷ least", "requests", "peak MiB (least)"];
  const rows = comparisons.map(({ environments, names, delay, tls, times, requests, peak }) => [
    `${environments}`,
    `${names.toLocaleString("en")}`,
    `${tls ? "TLS" : "http"}, ${delay} ms`,
    ...programs.map((program) => spread(times[program])),
    (median(times.action) / median(times.least)).toFixed(2),
    `${requests}`,
    `${peak.action.toFixed(0)} (${peak.least.toFixed(0)})`,
  ]);
  return table([head, ...rows]);
}

function median(times: Times | undefined): number {
  return times?.median ?? Number.NaN;
}

function spread(times: Times | undefined): string {
  if (times === undefined) return "";
  return `${times.median.toFixed(0)} (${times.quartiles.map((quartile) => quartile.toFixed(0)).join("–")})`;
}

/** What the scenarios tell only together. */
export function findings(comparisons: readonly Comparison[]): string {
  const action = (environments: number, names: number, delay: number): number =>
    median(
      comparisons.find(
        (of) => of.environments === environments && of.names === names && of.delay === delay && of.tls,
      )?.times.action,
    );
  const waits = (action(20, 10, 50) - action(20, 10, 0)) / 50;
  const names = action(1, 15_000, 0) - action(1, 10, 0);
  return [
    `20 environments wait for ${waits.toFixed(1)} delays.`,
    `15,000 names take ${names.toFixed(0)} ms more than 10.`,
  ].join("\n");
}

/** The bundle by file, and by package as it was before what nobody uses was taken out. */
export function sizeTable(sizes: readonly Size[]): string {
  const kibibytes = (bytes: number) => (bytes / 1024).toFixed(1);
  const rows = sizes.flatMap(({ file, bytes, packages }) => [
    [file, kibibytes(bytes), "", ""],
    ...Object.entries(packages)
      .sort(([, one], [, other]) => other - one)
      .map(([name, size]) => ["", "", name, kibibytes(size)]),
    ["", "", bytes < total(packages) ? "unused, taken out" : "wrapping", kibibytes(bytes - total(packages))],
  ]);
  return table([["file", "KiB", "package", "KiB bundled"], ...rows]);
}

function total(packages: Size["packages"]): number {
  return Object.values(packages).reduce((sum, size) => sum + size, 0);
}

/** Markdown, so that it can be pasted into a page. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
