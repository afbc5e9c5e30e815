import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..");
const BIN = join(ROOT, "node_modules", ".bin");
const run = promisify(execFile);

/** What the action is compared with, as JavaScript files ready to run. */
export interface Programs {
  /** Does nothing: what Node itself costs. */
  readonly nothing: string;
  /** `least.ts`, for servers that speak http and https. */
  readonly least: Readonly<Record<"http" | "https", string>>;
  /** `skeleton.ts`. */
  readonly skeleton: string;
}

/** Makes them in `lib/`, where they find the packages, by the tools and settings that make the action. */
export async function makePrograms(): Promise<Programs> {
  const folder = join(ROOT, "lib", "bench");
  await mkdir(folder, { recursive: true });
  const nothing = join(folder, "nothing.js");
  await writeFile(nothing, "");
  await tsc(["least.ts", "skeleton.ts"], folder);
  const least = await readFile(join(folder, "least.js"), "utf8");
  await writeFile(join(folder, "least-http.js"), least.replace('"node:https"', '"node:http"'));
  return {
    nothing,
    least: { http: await bundle(folder, "least-http"), https: await bundle(folder, "least") },
    skeleton: await bundle(folder, "skeleton"),
  };
}

async function bundle(folder: string, name: string): Promise<string> {
  const out = join(folder, `${name}-bundle`);
  const file = join(out, "index.js");
  await run(join(BIN, "ncc"), ["build", join(folder, `${name}.js`), "-o", out, "-q"]);
  await run(join(BIN, "terser"), [file, "--config-file", join(ROOT, "terser.json"), "-o", file]);
  return file;
}

async function tsc(sources: readonly string[], out: string): Promise<void> {
  const options = ["--ignoreConfig", "--target", "es2024", "--module", "nodenext", "--types", "node"];
  const files = sources.map((source) => join(import.meta.dirname, source));
  await run(join(BIN, "tsc"), [...files, ...options, "--skipLibCheck", "--outDir", out], { cwd: ROOT });
}
