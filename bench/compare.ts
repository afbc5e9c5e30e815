import { startSandbox } from "../sandbox/server.ts";
import { startFront, tlsFile } from "../test/support/front.ts";
import { type Ended, runNode, runStep } from "../test/support/runner.ts";
import { type Peer, runnerFiles, startPeerServer } from "./peers.ts";
import type { Programs } from "./programs.ts";
import { bareEnvOf, type Scenario, seedOf, stepOf } from "./scenario.ts";

/** Milliseconds of many runs. */
export interface Times {
  readonly median: number;
  /** Half of all runs lie between these two. */
  readonly quartiles: readonly [number, number];
}

/** What a scenario costs. */
export interface Comparison extends Scenario {
  readonly rounds: number;
  /** Of whole processes, from start to end, by program: `nothing`, `least`, `skeleton`, `action`, and each peer. */
  readonly times: Readonly<Record<string, Times>>;
  /** Requests of one run of the action. */
  readonly requests: number;
  /** The most memory a process had at any time, in MiB. */
  readonly peak: Readonly<Record<"least" | "action", number>>;
}

/** Runs one program once. */
type Run = (env?: Record<string, string>) => Promise<Ended>;

/** Runs the action and the others in turn, so that a machine that slows down slows all of them. */
export async function compare(
  scenario: Scenario,
  programs: Programs,
  peers: readonly Peer[],
  rounds: number,
): Promise<Comparison> {
  await using sandbox = await startSandbox(seedOf(scenario));
  await using front = scenario.tls
    ? await startFront(() => undefined, { behind: sandbox, certificate: "cert" })
    : undefined;
  await using peerServer = await startPeerServer(scenario);
  await using files = await runnerFiles();
  const { url } = front ?? sandbox;
  const trust: Record<string, string> = scenario.tls ? { NODE_EXTRA_CA_CERTS: tlsFile("cert.pem") } : {};
  const alone =
    (program: string, env: Record<string, string>): Run =>
    (more) =>
      runNode([program], { ...files.env, ...trust, ...env, ...more });
  const step = stepOf(scenario, url);
  const bare = bareEnvOf(scenario, url);
  const least = alone(programs.least[scenario.tls ? "https" : "http"], bare);
  const action = (more?: Record<string, string>) => runStep({ ...step, env: { ...trust, ...more } });
  const runs: Record<string, Run> = {
    nothing: alone(programs.nothing, {}),
    least,
    skeleton: alone(programs.skeleton, bare),
    action,
    ...Object.fromEntries(peers.map(({ name, program, env }) => [name, alone(program, env(peerServer.url))])),
  };

  const before = sandbox.requests.length;
  const { log, outputs } = await action();
  const requests = sandbox.requests.length - before;
  if (outputs.result !== "drift") throw new Error(`not the expected run:\n${log}`);
  return {
    ...scenario,
    rounds,
    times: await timesOf(runs, rounds),
    requests,
    peak: { least: await peakOf(least), action: await peakOf(action) },
  };
}

async function timesOf(runs: Readonly<Record<string, Run>>, rounds: number): Promise<Record<string, Times>> {
  const taken = Object.entries(runs).map(([name, run]) => ({ name, run, ms: [] as number[] }));
  // The first round warms the server and the file cache.
  for (let round = 0; round <= rounds; round++)
    for (let turn = 0; turn < taken.length; turn++) {
      const one = taken[(turn + round) % taken.length];
      if (one === undefined) continue;
      const { ms } = checked(one.name, await one.run());
      if (round > 0) one.ms.push(ms);
    }
  return Object.fromEntries(taken.map(({ name, ms }) => [name, medianOf(ms)]));
}

function checked(name: string, run: Ended): Ended {
  if (run.exitCode === 0) return run;
  throw new Error(`${name} failed with ${run.exitCode}:\n${run.log}`);
}

function medianOf(all: readonly number[]): Times {
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
async function peakOf(run: Run): Promise<number> {
  const preload = `--import=data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
  const { log } = checked("a run for its memory", await run({ NODE_OPTIONS: preload }));
  const [, kibibytes] = /^peak: (\d+)$/m.exec(log) ?? [];
  if (kibibytes === undefined) throw new Error(`a run did not tell its memory:\n${log}`);
  return Number(kibibytes) / 1024;
}
