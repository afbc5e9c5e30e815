import { readFileSync, writeFileSync } from "node:fs";

/** A line that begins one of the bundled modules, and one that ends it: nothing else there is indented by two. */
const BEGIN = /^( {2}\d+: )((?:\(.*\)|\w+) => \{)$/;
const END = /^( {2}\})(,?)$/;

/**
 * Puts the modules of a bundle in parentheses. V8 compiles a function in parentheses at once; it looks over any other one
 * first, to find its end, and reads it again when it is called, which all of these are. webpack writes them so, and terser
 * takes them away: 5 ms of 105.
 */
function parenthesizeModules(file: string): void {
  const lines = readFileSync(file, "utf8").split("\n");
  const end = lines.indexOf("};");
  const modules = lines.slice(0, end).map((line) => line.replace(BEGIN, "$1($2").replace(END, "$1)$2"));
  const count = (form: RegExp) => modules.filter((line) => form.test(line)).length;
  const [begun, ended] = [count(/^ {2}\d+: \(.*\{$/), count(/^ {2}\}\),?$/)];
  if (begun === 0 || begun !== ended)
    throw new Error(`terser no longer writes modules that way: ${begun}, ${ended}`);
  writeFileSync(file, [...modules, ...lines.slice(end)].join("\n"));
}

parenthesizeModules(process.argv[2] ?? "dist/index.js");
