import { appendFileSync } from "node:fs";

/** How an annotation looks on the run's page. */
export type Severity = "error" | "warning" | "notice";

/** By what ways a runner is told something. */
export interface RunnerOptions {
  /** Writes to the log, which the runner reads line by line. */
  readonly write: (text: string) => void;
  /** `GITHUB_OUTPUT`; absent outside of a workflow. */
  readonly outputFile: string | undefined;
  /** A text that nobody can foresee. */
  readonly unique: () => string;
}

/**
 * The runner that this step runs on, and its two ways to be told something: commands in the log and files.
 * `@actions/core` does the same, and brings an HTTP client with it that doubles the time a run takes to start.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export class Runner {
  readonly #options: RunnerOptions;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /** Has the runner hide a text from now on. It hides line by line, so each line is told. */
  mask(...secrets: string[]): void {
    const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
    for (const line of new Set(lines)) if (line.trim() !== "") this.#command("add-mask", line);
  }

  /** Shown only where the workflow is being debugged. */
  debug(message: string): void {
    this.#command("debug", message);
  }

  /** Text as it is: whoever makes it sees to it that no line of it is a command. */
  info(text: string): void {
    this.#options.write(`${text}\n`);
  }

  /** Lines that are folded under a title. */
  group(title: string, lines: readonly string[]): void {
    this.#command("group", title);
    if (lines.length > 0) this.info(lines.join("\n"));
    this.#command("endgroup", "");
  }

  annotate(severity: Severity, message: string, title?: string): void {
    this.#command(severity, message, title);
  }

  /**
   * Outputs of the step, added to those that were set before.
   * @throws Error where their file cannot be written
   */
  setOutputs(outputs: Readonly<Record<string, string>>): void {
    if (!this.#options.outputFile) return;
    const delimiter = `ghadelimiter_${this.#options.unique()}`;
    const entries = Object.entries(outputs).map(
      ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
    );
    appendFileSync(this.#options.outputFile, entries.join(""));
  }

  #command(name: string, message: string, title?: string): void {
    const properties = title === undefined ? "" : ` title=${escapedProperty(title)}`;
    this.#options.write(`::${name}${properties}::${escaped(message)}\n`);
  }
}

/** A command ends with its line. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
