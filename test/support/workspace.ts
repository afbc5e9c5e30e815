import { mkdirSync, mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A workspace with some files, as a checkout leaves it; `using` removes it at the end of the test. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempDisposableSync(join(tmpdir(), "workspace-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), content);
  }
  return folder;
}
