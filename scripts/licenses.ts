import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** What webpack, inside ncc, tells of a module: its path, and the modules that were joined into it. */
interface Module {
  readonly name: string;
  readonly modules?: readonly Module[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Folders of the packages whose modules are in a bundle, below the project's. */
export function bundledPackages(stats: { readonly modules: readonly Module[] }): string[] {
  const paths = stats.modules.flatMap(({ name, modules = [] }) => [
    name,
    ...modules.map((part) => part.name),
  ]);
  const folders = paths.map((path) => /^\.\/(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].toSorted();
}

/** Their licences, each under the package's name: ncc itself leaves out the packages of the main file. */
function licencesOf(folders: readonly string[]): string {
  return folders.map(licenceOf).toSorted().join("\n\n");
}

function licenceOf(folder: string): string {
  const { name, version, license }: Manifest = JSON.parse(
    readFileSync(join(ROOT, folder, "package.json"), "utf8"),
  );
  const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined)
    throw new Error(`${folder} has no licence file; write into scripts/licenses.ts where it is`);
  return `${name}\n${version}, ${license}\n\n${readFileSync(join(ROOT, folder, file), "utf8").trim()}\n`;
}

if (import.meta.main) {
  const [, , report = "lib/stats.json"] = process.argv;
  process.stdout.write(licencesOf(bundledPackages(JSON.parse(readFileSync(join(ROOT, report), "utf8")))));
}
