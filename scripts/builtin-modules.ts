import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How ncc loads a module of Node: by a `require` made anew for each, which costs 0.1 ms a time. */
const MADE_ANEW = "__WEBPACK_EXTERNAL_createRequire(import.meta.url)";

/**
 * A module that undici loads and the action never uses, because it lets no connection speak HTTP/2: 5 ms. What undici
 * gets instead is what it takes itself from a Node that was built without it.
 */
const UNUSED = { name: "node:http2", instead: "{ constants: {} }" };

/** Has the files of a bundle load modules of Node at no more cost than the modules have. */
function lightenBundle(folder: string): void {
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  for (const expected of [`${MADE_ANEW}("node:`, loads(UNUSED.name)])
    if (!texts.some((text) => text.includes(expected))) throw new Error(`ncc no longer writes ${expected}`);
  for (const [index, file] of files.entries()) {
    const text = texts[index] ?? "";
    const lighter = text
      .replaceAll(loads(UNUSED.name), UNUSED.instead)
      .replaceAll(MADE_ANEW, "process.getBuiltinModule");
    writeFileSync(join(folder, file), lighter);
  }
}

function loads(module: string): string {
  return `${MADE_ANEW}("${module}")`;
}

lightenBundle(process.argv[2] ?? "dist");
