/** One line of a step's log as GitHub shows it. */
export interface LogLine {
  readonly kind: "text" | "group" | "error" | "warning" | "notice";
  /** Of an annotation; empty if it has none. */
  readonly title: string;
  /** May have several lines in an annotation. */
  readonly text: string;
}

/** A workflow command: at the start of a line, whatever space is before it. */
const COMMAND = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$/i;
/** The old form of a workflow command, which the runner finds anywhere in a line. */
const OLD_COMMAND = /##\[([a-z-]+)([^\]]*)\](.*)$/i;

/** Reads a log as the runner does. Debug lines, masks and the ends of groups are not shown. */
export function readLog(log: string): LogLine[] {
  return log
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap(readLine);
}

function readLine(line: string): LogLine[] {
  const [, name = "", properties = "", value = ""] = COMMAND.exec(line) ?? OLD_COMMAND.exec(line) ?? [];
  const command = name.toLowerCase();
  switch (command) {
    case "debug":
    case "add-mask":
    case "endgroup":
      return [];
    case "group":
    case "error":
    case "warning":
    case "notice":
      return [{ kind: command, title: unescaped(titleIn(properties)), text: unescaped(value) }];
    default:
      return [{ kind: "text", title: "", text: line }];
  }
}

function titleIn(properties: string): string {
  return /title=([^,]*)/.exec(properties)?.[1] ?? "";
}

function unescaped(text: string): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0A", "\n")
    .replaceAll("%0D", "\r")
    .replaceAll("%25", "%");
}
