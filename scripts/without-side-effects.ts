import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/**
 * Puts a copy of a package where the bundler finds it first, with a manifest that says what is true and not said: that
 * loading one of its files does nothing. The bundler then leaves out the files of which nothing is used.
 */
function copyWithoutSideEffects(name: string, folder: string): void {
  const copy = join(ROOT, folder, "node_modules", name);
  cpSync(join(ROOT, "node_modules", name), copy, { recursive: true });
  const manifest = join(copy, "package.json");
  const told = { ...JSON.parse(readFileSync(manifest, "utf8")), sideEffects: false };
  writeFileSync(manifest, JSON.stringify(told));
}

const [, , name = "", folder = ""] = process.argv;
copyWithoutSideEffects(name, folder);
