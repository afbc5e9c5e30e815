import { logLine } from "../report/log.ts";
import type { Core } from "./core.ts";

/** How an annotation looks on the run's page. */
export type Severity = "error" | "warning" | "notice";

interface Annotation {
  readonly message: string;
  readonly title: string | undefined;
}

/** GitHub shows ten annotations of a kind and step, and drops the rest unsaid. */
const MOST = 10;

/** All annotations of a run go through here, wherever they come from, so that none is dropped unsaid. */
export class Annotator {
  readonly #core: Core;
  readonly #told: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  /** What waits for the last place of its kind. */
  readonly #held: Record<Severity, Annotation[]> = { error: [], warning: [], notice: [] };

  constructor(core: Core) {
    this.#core = core;
  }

  tell(severity: Severity, message: string, title?: string): void {
    if (this.#told[severity] === MOST - 1) this.#held[severity].push({ message, title });
    else this.#show(severity, { message, title });
  }

  /** Tells at the end of a run what has been held back: in the last place itself, or there that the log has it. */
  close(): void {
    for (const severity of ["notice", "warning", "error"] as const) {
      const held = this.#held[severity].splice(0);
      const [only, ...more] = held;
      if (only === undefined) continue;
      if (more.length === 0) this.#show(severity, only);
      else this.#showThatThereAreMore(severity, held);
    }
  }

  #showThatThereAreMore(severity: Severity, held: readonly Annotation[]): void {
    const message = `${held.length} more ${severity}s are at the end of this step's log.`;
    this.#show(severity, { title: "Keyway sync", message });
    for (const { message: text } of held)
      for (const line of text.split("\n")) this.#core.info(logLine(`${severity}: ${line}`));
  }

  #show(severity: Severity, { title, message }: Annotation): void {
    this.#told[severity] += 1;
    this.#core[severity](message, title === undefined ? {} : { title });
  }
}
