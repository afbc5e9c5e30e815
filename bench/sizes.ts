import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

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

/** The bundle as its build left it. */
export async function bundleSizes(): Promise<Size[]> {
  const stats: { chunks: { id: number; files: string[] }[]; modules: Module[] } = JSON.parse(
    await readFile(join(ROOT, "lib", "stats.json"), "utf8"),
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
