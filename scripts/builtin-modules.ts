import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How ncc loads a module of Node: by a `require` made anew for each, which costs 0.1 ms a time. */
const MADE_ANEW = "__WEBPACK_EXTERNAL_createRequire(import.meta.url)";

/** Modules that undici loads and the action has no use for, with what undici gets instead. */
const INSTEAD = {
  // No connection may speak HTTP/2. This is what undici takes itself from a Node that was built without it: 5 ms.
  "node:http2": "{ constants: {} }",
  // undici compares classes of streams with one of its, and asks it for the usual limit of a head. Only fetch, which is
  // loaded for GitHub, asks for more.
  "node:http": `{
    maxHeaderSize: 16384,
    get STATUS_CODES() {
      return process.getBuiltinModule("node:http").STATUS_CODES;
    },
  }`,
  // Needed where something is wrong. It opens standard error, to know whether it may be colored: 4 ms.
  "node:assert": `(holds, ...why) => holds || process.getBuiltinModule("node:assert")(holds, ...why)`,
};

/** Has the files of a bundle load modules of Node at no more cost than the modules have. */
function lightenBundle(folder: string): void {
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  for (const expected of [`${MADE_ANEW}("node:`, ...Object.keys(INSTEAD).map(loads)])
    if (!texts.some((text) => text.includes(expected))) throw new Error(`ncc no longer writes ${expected}`);
  for (const [index, file] of files.entries()) {
    const lighter = Object.entries(INSTEAD)
      .reduce((text, [name, instead]) => text.replaceAll(loads(name), () => instead), texts[index] ?? "")
      .replaceAll(MADE_ANEW, "process.getBuiltinModule");
    writeFileSync(join(folder, file), lighter);
  }
}

function loads(module: string): string {
  return `${MADE_ANEW}("${module}")`;
}

lightenBundle(process.argv[2] ?? "dist");
