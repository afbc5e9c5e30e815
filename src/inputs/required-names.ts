import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, win32 } from "node:path";
import { type Message, message, trusted } from "../text/message.ts";
import { type DotenvName, namesIn, once, type UnreadLine } from "./dotenv.ts";

/** A name that a file of the repository asks for. */
export interface RequiredName extends DotenvName {
  /** The file, as the workflow names it. */
  readonly path: string;
}

/** What the files of the input `requiredNames` ask for. No value of a file is in any of it. */
export interface RequiredNames {
  /** Each name once; optional only where no file requires it. */
  readonly names: readonly RequiredName[];
  /** What is wrong with the files, or with how they are named. */
  readonly complaints: readonly Message[];
  /** Lines that were not understood: worth a look, and no reason to fail. */
  readonly unread: readonly (UnreadLine & { readonly path: string })[];
  /** Files that name nothing and hold nothing else: worth a look, for they require nothing. */
  readonly nameless: readonly string[];
}

const MOST_BYTES = 1024 * 1024;

/**
 * Reads the names that dotenv-style files ask for.
 * @param paths as the workflow names them, relative to the workspace
 * @param workspace where the repository is checked out: `GITHUB_WORKSPACE`
 */
export function readRequiredNames(paths: readonly string[], workspace: string | undefined): RequiredNames {
  const read = [...new Set(paths)].map((path) => readOne(path, workspace));
  return {
    names: once(read.flatMap(({ names }) => names)),
    complaints: read.flatMap(({ complaints }) => complaints),
    unread: read.flatMap(({ unread }) => unread),
    nameless: read.flatMap(({ nameless }) => nameless),
  };
}

function readOne(path: string, workspace: string | undefined): RequiredNames {
  const content = contentOf(path, workspace);
  if (!(content instanceof Uint8Array)) return refused(path, content);
  if (content.includes(0))
    return refused(path, trusted("is not a text file; name a dotenv-style file in UTF-8"));

  const { names, unread } = namesIn(content.toString("utf8"));
  if (names.length === 0 && unread.length > 0)
    return refused(
      path,
      trusted("names no variable; name a dotenv-style file, with lines such as `API_KEY=`"),
    );
  return {
    names: names.map((name) => ({ ...name, path })),
    complaints: [],
    unread: unread.map((line) => ({ ...line, path })),
    nameless: names.length === 0 ? [path] : [],
  };
}

function refused(path: string, problem: Message): RequiredNames {
  const complaint = message`\`requiredNames\`: ${path} ${problem}`;
  return { names: [], complaints: [complaint], unread: [], nameless: [] };
}

/** The file's bytes, or what is wrong with it, in words that complete a sentence beginning with its path. */
function contentOf(path: string, workspace: string | undefined): Buffer | Message {
  if (leadsOut(path)) return trusted("leads out of the workspace; name a file by its path below it");
  if (!workspace) return trusted("cannot be found, because `GITHUB_WORKSPACE` is not set");
  try {
    const root = realpathSync(workspace);
    const file = realpathSync(join(root, path));
    // Where links end is judged, not where they begin: a repository may hold any link.
    if (leadsOut(relative(root, file))) return trusted("is a link out of the workspace; name a file in it");
    const stat = statSync(file);
    if (stat.isDirectory()) return trusted("is a folder; name a file in it");
    if (!stat.isFile()) return trusted("is not a regular file");
    if (stat.size > MOST_BYTES) return trusted("is larger than 1 MiB, which no list of names is");
    return readFileSync(file);
  } catch (error) {
    return unreadable(error, path);
  }
}

/** A path that goes upwards, or is absolute. What Windows takes for that covers every other system. */
function leadsOut(path: string): boolean {
  return win32.isAbsolute(path) || path.split(/[\\/]/).includes("..");
}

/** What a failed read means. Says the error's code and not its message, which holds the runner's own paths. */
function unreadable(error: unknown, path: string): Message {
  // Every error of Node's own functions for files has one.
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT" && code !== "ENOTDIR")
    return message`cannot be read (${String(code)}); check the file and its permissions`;
  return trusted(
    path.includes(",")
      ? "is not in the workspace; list several files one per line, for a comma may be part of a name"
      : "is not in the workspace; check the path, and that a step before this one runs `actions/checkout`",
  );
}

/** What a person should look at in the files, though nothing is wrong with them. */
export function doubtsAbout(required: RequiredNames): Message[] {
  return [
    ...required.nameless.map(
      (path) => message`\`requiredNames\`: ${path} names no variable, so it requires nothing`,
    ),
    ...unreadLines(required),
  ];
}

/** Lines told one by one of each file. */
const MOST_LINES = 5;

/** What was not understood in the files, by number only: a line may hold a value. */
function unreadLines({ unread }: RequiredNames): Message[] {
  return [...Map.groupBy(unread, ({ path }) => path)].map(([path, lines]) => {
    const numbers = lines.slice(0, MOST_LINES).map(({ line }) => line);
    const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : "";
    const which = trusted(`${lines.length === 1 ? "line" : "lines"} ${numbers.join(", ")}${more}`);
    return message`\`requiredNames\`: ${path}, ${which}: not understood as a name with or without a value; names in it may be missed`;
  });
}
