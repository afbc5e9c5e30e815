import { execFileSync, type StdioOptions } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { releasedFiles, sha256 } from "./release-assets.ts";

const ROOT = join(import.meta.dirname, "..");

/** A folder's files with their SHA-256. */
type Hashes = ReadonlyMap<string, string>;

/** A file that is not the same after the build; a hash is absent where there is no such file. */
export interface Difference {
  readonly file: string;
  readonly committed: string | undefined;
  readonly built: string | undefined;
}

/** What a build made otherwise than it was committed, by name. */
export function differences(committed: Hashes, built: Hashes): Difference[] {
  const files = [...new Set([...committed.keys(), ...built.keys()])].toSorted();
  return files
    .map((file) => ({ file, committed: committed.get(file), built: built.get(file) }))
    .filter((pair) => pair.committed !== pair.built);
}

/** What `npm run verify-release -- v1.0.0 --nodes 22,24` asks for. */
export interface Request {
  /** A tag, or anything else that git knows a commit by. */
  readonly revision: string;
  /** Majors of Node to run the build's tools with; the one that the revision itself brings, if none. */
  readonly nodes: readonly string[];
}

/** Reads the command line; throws with its usage where that says nothing. */
export function requestOf(words: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { nodes: { type: "string", default: "" } },
    allowPositionals: true,
  });
  const [revision, ...more] = positionals;
  const nodes = values.nodes.split(",").filter(Boolean);
  if (revision === undefined || more.length > 0 || nodes.some((node) => !/^\d+(\.\d+){0,2}$/.test(node)))
    throw new Error("usage: npm run verify-release -- <tag> [--nodes 20,22,24,26]");
  return { revision, nodes };
}

/** One build of a revision, and what it made otherwise than it was committed. */
export interface Rebuild {
  /** Of the Node that ran the tools, such as v24.19.0. */
  readonly node: string;
  /** The files that were compared. */
  readonly files: Hashes;
  readonly differences: readonly Difference[];
}

/** Builds a revision of the clone at `root`, in a copy of its own, once for each Node asked for. */
export function* rebuilds(root: string, { revision, nodes }: Request): Generator<Rebuild> {
  const folder = mkdtempSync(join(tmpdir(), "verify-release-"));
  try {
    const source = join(folder, "source");
    checkOut(root, revision, source);
    const files = hashesOf(source);
    // Before this project's tools, so that each of them starts the Node to be tried.
    const paths = nodes.map((node) => [installNode(node, join(folder, `node-${node}`))]);
    for (const path of paths.length === 0 ? [[]] : paths) {
      const tools = [...path, join(source, "node_modules/.bin")];
      run(source, "bash", ["scripts/build.sh"], tools);
      const node = run(source, "node", ["--version"], tools).trim();
      yield { node, files, differences: differences(files, hashesOf(source)) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies a revision as anyone else would clone it, with its packages: only what is committed counts. */
function checkOut(root: string, revision: string, folder: string): void {
  run(root, "git", ["clone", "--quiet", "--no-checkout", root, folder]);
  run(folder, "git", ["-c", "advice.detachedHead=false", "checkout", "--quiet", revision]);
  run(folder, "npm", ["ci", ...QUIETLY]);
}

/** Installs a Node from the npm registry; the folder of its `node`. */
function installNode(version: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  run(folder, "npm", [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--no-package-lock",
    ...QUIETLY,
    `node@${version}`,
  ]);
  return join(folder, "node_modules/.bin");
}

const QUIETLY = ["--no-audit", "--no-fund", "--loglevel=error"];

/** Runs a command with some folders before everything else on the path; what it wrote. */
function run(
  cwd: string,
  command: string,
  words: readonly string[],
  folders: readonly string[] = [],
): string {
  const stdio: StdioOptions = ["ignore", "pipe", "inherit"];
  return execFileSync(command, words, { cwd, env: cleanEnvironment(folders), stdio, encoding: "utf8" });
}

/** What npm tells the scripts that it runs, of the project they are in. Its settings, a registry for one, stay. */
const SET_BY_NPM = /^(?:npm_(?!config_)|npm_config_local_prefix$|INIT_CWD$)/;

/** The caller's own environment: npm puts this project's tools before everything else on the path. */
function cleanEnvironment(folders: readonly string[]): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !SET_BY_NPM.test(name));
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((part) => !part.endsWith("node_modules/.bin"));
  return { ...Object.fromEntries(inherited), PATH: [...folders, ...path].join(delimiter) };
}

function hashesOf(root: string): Hashes {
  return new Map(releasedFiles(root).map((file) => [file, sha256(readFileSync(join(root, file)))]));
}

function main(words: readonly string[]): void {
  let shown = false;
  for (const { node, files, differences } of rebuilds(ROOT, requestOf(words))) {
    if (!shown) for (const [file, hash] of files) console.log(`${hash}  ${file}`);
    shown = true;
    if (differences.length === 0)
      console.log(`Built with Node ${node}: every file is the same, byte for byte.`);
    else process.exitCode = 1;
    for (const { file, committed = "nothing", built = "missing" } of differences)
      console.error(`Built with Node ${node}: ${file} is ${built}, committed is ${committed}.`);
  }
}

if (import.meta.main) main(process.argv.slice(2));
