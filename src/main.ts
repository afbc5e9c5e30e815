// First of all, so that from here on a cancel is heard.
import "./end-signals.ts";
import { act } from "./action.ts";
import { endSignal, writeEndSignal } from "./end-signals.ts";
import { core } from "./github/core.ts";

// Until a verdict is told there is none, however the process ends.
process.exitCode = 1;
process.once("exit", tellEndWithoutVerdict);
// Whoever reads the log may go away; summary and outputs are still to be written then.
process.stdout.on("error", () => undefined);

void act({
  env: process.env,
  core,
  signal: endSignal,
  writeSignal: writeEndSignal,
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  random: Math.random,
  onVerdict: (failed) => {
    process.exitCode = failed ? 1 : 0;
    process.off("exit", tellEndWithoutVerdict);
  },
});

/** Node ends a process that waits for nothing any more, even in the middle of the story. */
function tellEndWithoutVerdict(): void {
  core.error("The run ended unexpectedly. Run a preview to see what was written, then run it again.");
}
