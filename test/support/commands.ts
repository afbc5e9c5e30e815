import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import type { Core } from "../../src/github/core.ts";

/** What one step tells its runner, and the log that this makes. */
export interface Commands {
  readonly core: Core;
  readonly log: () => string;
}

/**
 * What `@actions/core` does, for one of many steps in a process: that package writes to the standard output and to the
 * files of its own process's environment, and remembers the first of them.
 */
export function commandsOf(env: Readonly<Record<string, string | undefined>>): Commands {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(`${line}\n`);
  const command = (name: string, text: string, title?: string) =>
    say(`::${name}${title ? ` title=${escaped(title, true)}` : ""}::${escaped(text)}`);
  const annotates = (kind: string) => (message: string | Error, properties?: { title?: string }) =>
    command(kind, String(message), properties?.title);
  const append = (variable: string, text: string) => {
    const file = env[variable];
    if (!file) throw new Error(`Unable to find environment variable for $${variable}.`);
    appendFileSync(file, text, { flag: "a" });
  };
  let unwritten = "";
  const summary = {
    addRaw(text: string) {
      unwritten += text;
      return summary;
    },
    async write() {
      append("GITHUB_STEP_SUMMARY", unwritten);
      unwritten = "";
      return summary;
    },
  };
  const core = {
    debug: (text: string) => command("debug", text),
    info: say,
    notice: annotates("notice"),
    warning: annotates("warning"),
    error: annotates("error"),
    startGroup: (name: string) => command("group", name),
    endGroup: () => command("endgroup", ""),
    setSecret: (secret: string) => command("add-mask", secret),
    setOutput: (name: string, value: unknown) => {
      const delimiter = `ghadelimiter_${randomUUID()}`;
      append("GITHUB_OUTPUT", `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    summary: summary as unknown as Core["summary"],
  };
  return { core, log: () => lines.join("") };
}

function escaped(text: string, inProperty = false): string {
  const line = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return inProperty ? line.replaceAll(":", "%3A").replaceAll(",", "%2C") : line;
}
