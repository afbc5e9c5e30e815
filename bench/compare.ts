import { startSandbox } from "../sandbox/server.ts";
import { startFront, tlsFile } from "../test/support/front.ts";
import { type Ended, runNode, runStep } from "../test/support/runner.ts";
import type { Programs } from "./programs.ts";
import { leastEnvOf, type Scenario, seedOf, stepOf } from "./scenario.ts";

/** Milliseconds of many runs. */
export interface Times {
  readonly median: number;
  /** Half of all runs lie between these two. */
  readonly quartiles: readonly [number, number];
}

/** What is run in turn. */
type Name = keyof Programs | "action";

/** What a scenario costs. */
export interface Comparison extends Scenario {
  readonly rounds: number;
  /** Of whole processes, from start to end. */
  readonly times: Readonly<Record<Name, Times>>;
  /** Requests of one run of the action. */
  readonly requests: number;
  /** The most memory a process had at any time, in MiB. */
  readonly peak: Readonly<Record<"least" | "action", number>>;
}

/** Runs action and others in turn, so that a machine that slows down slows all of them. */
export async function compare(
  scenario: Scenario,
  programs: Record<"http" | "https", Programs>,
  rounds: number,
): Promise<Comparison> {
  await using sandbox = await startSandbox(seedOf(scenario));
  await using front = scenario.tls
    ? await startFront(() => undefined, { behind: sandbox, certificate: "cert" })
    : undefined;
  const { url } = front ?? sandbox;
  const trust: Record<string, string> = scenario.tls ? { NODE_EXTRA_CA_CERTS: tlsFile("cert.pem") } : {};
  const { nothing, least, leastBundled } = programs[scenario.tls ? "https" : "http"];
  const step = { ...stepOf(scenario, url), env: trust };
  const leastEnv = { ...leastEnvOf(scenario, url), ...trust };
  const alone = (program: string) => async () => checked(await runNode([program], leastEnv));
  const runs = {
    nothing: alone(nothing),
    least: alone(least),
    leastBundled: alone(leastBundled),
    action: async () => checked(await runStep(step)),
  };
  const names = Object.keys(runs) as Name[];
  const taken: Record<Name, number[]> = { nothing: [], least: [], leastBundled: [], action: [] };
  // The first round warms the server and the file cache.
  for (let round = 0; round <= rounds; round++)
    for (const name of rotated(names, round)) {
      const { ms } = await runs[name]();
      if (round > 0) taken[name].push(ms);
    }

  const before = sandbox.requests.length;
  const result = await runStep(step);
  const requests = sandbox.requests.length - before;
  if (result.outputs.result !== "drift") throw new Error(`not the expected run:\n${result.log}`);
  return {
    ...scenario,
    rounds,
    times: {
      nothing: timesOf(taken.nothing),
      least: timesOf(taken.least),
      leastBundled: timesOf(taken.leastBundled),
      action: timesOf(taken.action),
    },
    requests,
    peak: {
      least: await peak((env) => runNode([least], { ...leastEnv, ...env })),
      action: await peak((env) => runStep({ ...step, env: { ...trust, ...env } })),
    },
  };
}

function checked<Run extends Pick<Ended, "exitCode" | "log">>(run: Run): Run {
  if (run.exitCode === 0) return run;
  throw new Error(`a run failed with ${run.exitCode}:\n${run.log}`);
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return items.map((_, index) => items[(index + by) % items.length] as Item);
}

function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((one, other) => one - other);
  // What lies between two of them is mixed of both.
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)] };
}

/** Loaded before the program: says at its end how much memory it had at most, in KiB. */
const TELL_PEAK = `
  import { readFileSync, writeSync } from "node:fs";
  process.on("exit", () => {
    const [, peak] = /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    writeSync(1, "\\npeak: " + (peak ?? process.resourceUsage().maxRSS) + "\\n");
  });
`;

/** In MiB. On Linux; elsewhere what the system calls the maximum resident set, which may count the parent's. */
async function peak(run: (env: Record<string, string>) => Promise<Ended>): Promise<number> {
  const preload = `--import=data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
  const { log } = checked(await run({ NODE_OPTIONS: preload }));
  const [, kibibytes] = /^peak: (\d+)$/m.exec(log) ?? [];
  if (kibibytes === undefined) throw new Error(`a run did not tell its memory:\n${log}`);
  return Number(kibibytes) / 1024;
}
