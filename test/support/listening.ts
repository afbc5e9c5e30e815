import { setImmediate } from "node:timers/promises";
import type { Core } from "../../src/github/core.ts";

/** A runner that only listens. */
export interface Listening {
  readonly core: Core;
  /** What was said, in order: `warning Title: text`, `info text`, `output name=value`, `summary text`, … */
  readonly said: string[];
}

/** @param broken what cannot be written to */
export function listening(...broken: ("summary" | "outputs")[]): Listening {
  const said: string[] = [];
  const annotates = (kind: string) => (message: string | Error, properties?: { title?: string }) => {
    said.push(`${kind} ${properties?.title === undefined ? "" : `${properties.title}: `}${message}`);
  };
  let unwritten = "";
  const summary = {
    addRaw(text: string) {
      unwritten += text;
      return summary;
    },
    async write() {
      // It is a file that other threads write.
      await setImmediate();
      if (broken.includes("summary")) throw new Error("Unable to access summary file");
      said.push(`summary ${unwritten}`);
      return summary;
    },
  };
  const core = {
    debug: (message: string) => void said.push(`debug ${message}`),
    info: (message: string) => void said.push(`info ${message}`),
    notice: annotates("notice"),
    warning: annotates("warning"),
    error: annotates("error"),
    startGroup: (name: string) => void said.push(`group ${name}`),
    endGroup: () => void said.push("end of group"),
    setSecret: (secret: string) => void said.push(`secret ${secret}`),
    setOutput(name: string, value: unknown) {
      if (broken.includes("outputs")) throw new Error("Missing file at path: /output");
      said.push(`output ${name}=${value}`);
    },
    summary: summary as unknown as Core["summary"],
  };
  return { core, said };
}
