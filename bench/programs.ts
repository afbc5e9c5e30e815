import { execFile } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..");
const BIN = join(ROOT, "node_modules", ".bin");
const run = promisify(execFile);

/** What the action is compared with, as JavaScript files ready to run. */
export interface Programs {
  /** Does nothing: what Node itself costs. */
  readonly nothing: string;
  /** `least.ts`, as a person would write it. */
  readonly least: string;
  /** The same through the action's bundler, a stricter measure: `require` of `node:http` costs less than `import` of it. */
  readonly leastBundled: string;
}

/** Makes them in a folder, without types: taking them out is nothing that a start should pay for. */
export async function makePrograms(folder: string): Promise<Record<"http" | "https", Programs>> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await tsc(join(import.meta.dirname, "least.ts"), folder);
  const source = await readFile(join(folder, "least.js"), "utf8");
  const speaking = async (protocol: string): Promise<Programs> => {
    const nothing = join(folder, "nothing.js");
    const least = join(folder, `${protocol}.js`);
    const bundled = join(folder, protocol);
    await writeFile(nothing, "");
    await writeFile(least, source.replace('"node:http"', `"node:${protocol}"`));
    await ncc(least, bundled);
    return { nothing, least, leastBundled: join(bundled, "index.js") };
  };
  return { http: await speaking("http"), https: await speaking("https") };
}

/** What a file of the bundle holds, in bytes. */
export interface Size {
  readonly file: string;
  /** As it is in `dist/`, without what is not used. */
  readonly bytes: number;
  /** As ncc put it in, used or not, by package; `src` is our own. */
  readonly packages: Readonly<Record<string, number>>;
}

interface Module {
  readonly name: string;
  readonly size: number;
  readonly chunks: readonly number[];
  /** What was joined into it. */
  readonly modules?: readonly Module[];
}

/** Bundles anew, into a folder, to learn what is in it. */
export async function bundleSizes(folder: string): Promise<Size[]> {
  const report = join(folder, "stats.json");
  await ncc(join(ROOT, "lib", "main.js"), join(folder, "sized"), "--stats-out", report);
  const stats: { chunks: { id: number; files: string[] }[]; modules: Module[] } = JSON.parse(
    await readFile(report, "utf8"),
  );
  const sizes = stats.chunks.map(async ({ id, files: [file = ""] }) => {
    const own = stats.modules.filter(({ chunks }) => chunks.includes(id));
    const packages: Record<string, number> = {};
    for (const { name, size } of own.flatMap((module) => module.modules ?? [module]))
      packages[packageOf(name)] = (packages[packageOf(name)] ?? 0) + size;
    return { file, bytes: (await stat(join(ROOT, "dist", file))).size, packages };
  });
  return Promise.all(sizes);
}

function packageOf(module: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  return name ?? (module.startsWith("./lib/") ? "src" : "bundler");
}

async function tsc(source: string, out: string): Promise<void> {
  const options = ["--ignoreConfig", "--target", "es2024", "--module", "nodenext", "--types", "node"];
  await run(join(BIN, "tsc"), [source, ...options, "--outDir", out], { cwd: ROOT });
}

async function ncc(entry: string, out: string, ...options: string[]): Promise<void> {
  await run(join(BIN, "ncc"), ["build", entry, "-o", out, "-q", ...options]);
}
