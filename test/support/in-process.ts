import { act } from "../../src/action.ts";
import { commandsOf } from "./commands.ts";
import { runWith, type Step, type StepResult } from "./runner.ts";

/**
 * Runs a step as `runStep` does, but from the source and in this process, at a tenth of the cost. What a process has of
 * its own is not there: signals, Node's settings, the bundle.
 */
export function runHere(step: Step): Promise<StepResult> {
  if (step.onStart || step.onOutput || step.unread || needsNode(step))
    throw new Error("This step wants a process of its own: it belongs into test/e2e or test/fault.");
  return runWith(step, async (env) => {
    const started = performance.now();
    const { core, log } = commandsOf(env);
    const { signal } = new AbortController();
    let exitCode: number | null = null;
    await act({
      env,
      core,
      signal,
      writeSignal: signal,
      clock: () => performance.now(),
      random: Math.random,
      onVerdict: (failed) => {
        exitCode = failed ? 1 : 0;
      },
    });
    return { exitCode, log: log(), ms: Math.round(performance.now() - started) };
  });
}

function needsNode({ env = {} }: Step): boolean {
  return Object.keys(env).some((name) => name.startsWith("NODE_"));
}
