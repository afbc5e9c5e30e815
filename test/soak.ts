/**
 * Runs the bundled action many times against sandboxes with random contents and faults, and judges every run by what
 * really happened: node test/soak.ts [runs] [seed] [number of the first run]
 */
import { setTimeout as sleep } from "node:timers/promises";
import { startSandbox } from "../sandbox/server.ts";
import { type Exchange, type Fault, isWrite, passedOn, type Seen, startFront } from "./support/front.ts";
import { runStep } from "./support/runner.ts";
import { type Evidence, snapshot, violations } from "./support/soak-judge.ts";
import { Dice, scenario as makeScenario, type NamedFault, type Scenario } from "./support/soak-scenario.ts";

const [runs = 200, seed = Math.floor(Math.random() * 2 ** 31), firstRun = 1] = process.argv
  .slice(2)
  .map(Number);
const AT_ONCE = 3;
const TIME_LIMIT = 15 * 60_000;

/** What is told of a run. */
interface Judged {
  readonly number: number;
  readonly ending: string;
  readonly requests: number;
  readonly writes: number;
  readonly ms: number;
  readonly wrong: readonly string[];
  /** Everything that is needed to look into it. */
  readonly story: () => string;
}

async function judge(number: number): Promise<Judged> {
  const scenario = makeScenario(new Dice(seed * 1_000_003 + number));
  await using sandbox = await startSandbox(scenario.seed, { onRequest: takeDown });
  const before = snapshot(sandbox);
  const writes: Evidence["writes"][number][] = [];
  const acting = new Set<Promise<unknown>>();
  const reading = [...scenario.readFaults];
  const writing = [...scenario.writeFaults];
  const hit: string[] = [];
  let pid = 0;

  function takeDown({ method, body }: { method: string; body: unknown }): void {
    if (method !== "POST") return;
    const { keywayEnvironment, providerEnvironment } = body as Record<string, string>;
    writes.push({ pair: `${keywayEnvironment}:${providerEnvironment}`, found: snapshot(sandbox) });
  }

  function script(seen: Seen): Fault {
    signalOnce();
    const [name, fault]: NamedFault = (isWrite(seen) ? writing : reading).shift() ?? ["", passedOn];
    if (name !== "") hit.push(`${seen.method} ${name}`);
    return (exchange) => fault({ ...exchange, act: () => watched(exchange) });
  }

  function watched({ act, seen }: Exchange): ReturnType<Exchange["act"]> {
    const done = act();
    if (!isWrite(seen)) return done;
    acting.add(done);
    void done.catch(() => undefined).finally(() => acting.delete(done));
    return done;
  }

  let signalled = false;
  function signalOnce(): void {
    if (signalled || scenario.signal === undefined) return;
    signalled = true;
    const { name, ms } = scenario.signal;
    setTimeout(() => {
      try {
        if (running) process.kill(pid, name);
      } catch {
        // It has ended by itself.
      }
    }, ms).unref();
  }

  await using front = await startFront(script, { behind: sandbox });
  let running = true;
  const result = await runStep({
    with: { apiUrl: front.url, ...scenario.inputs },
    onStart: (started) => {
      pid = started;
    },
  });
  running = false;
  const cut =
    hit.includes("POST reset while acting") || scenario.seed.faults?.failWrites === "reset-after-writing";
  const unsettled = acting.size > 0 || cut || scenario.signal !== undefined;
  const wrong = violations({ scenario, sandbox, front, result, before, writes, unsettled });
  const { result: verdict = "none", failureReason = "" } = result.outputs;
  while (acting.size > 0) await Promise.allSettled(acting);
  return {
    number,
    ending: failureReason === "" ? verdict : `${verdict} (${failureReason})`,
    requests: front.requests.length,
    writes: front.requests.filter(isWrite).length,
    ms: result.ms,
    wrong,
    story: () => storyOf(scenario, hit, result),
  };
}

function storyOf(scenario: Scenario, hit: string[], result: { log: string; summary: string }): string {
  const { seed: server, inputs, signal } = scenario;
  const short = JSON.stringify({ server, inputs, signal, hit }, null, 2);
  return [short, result.log, result.summary].join("\n\n");
}

/** Runs are done by a few workers; the first that goes wrong ends them all. */
async function soak(): Promise<Judged[]> {
  const judged: Judged[] = [];
  const deadline = performance.now() + TIME_LIMIT;
  const numbers = Array.from({ length: runs }, (_, index) => firstRun + index).values();
  const worker = async () => {
    for (const number of numbers) {
      if (performance.now() > deadline || judged.some(({ wrong }) => wrong.length > 0)) return;
      judged.push(await judge(number));
      if (judged.length % 25 === 0) console.log(`${judged.length} runs …`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return judged;
}

function tell(judged: readonly Judged[], seconds: number): void {
  const slowest = judged.toSorted((one, other) => other.ms - one.ms)[0];
  const most = judged.toSorted((one, other) => other.requests - one.requests)[0];
  const total = (count: (run: Judged) => number) => judged.reduce((sum, run) => sum + count(run), 0);
  const endings = Object.entries(Object.groupBy(judged, ({ ending }) => ending));
  for (const [ending, those = []] of endings.sort(([, a = []], [, b = []]) => b.length - a.length))
    console.log(`${String(those.length).padStart(5)}  ${ending}`);
  console.log(
    `${judged.length} runs in ${seconds} s, ${total(({ requests }) => requests)} requests, of which`,
  );
  console.log(
    `${total(({ writes }) => writes)} to write. Most requests: ${most?.requests} (run ${most?.number}).`,
  );
  console.log(`Slowest: ${slowest?.ms} ms (run ${slowest?.number}).`);
}

console.log(`${runs} runs, seed ${seed}`);
const begun = performance.now();
const judged = await soak();
tell(judged, Math.round((performance.now() - begun) / 1000));
const wrong = judged.find((run) => run.wrong.length > 0);
if (wrong !== undefined) {
  console.error(`\n${wrong.story()}\n\nRun ${wrong.number} is wrong:`);
  for (const what of wrong.wrong) console.error(`- ${what}`);
  console.error(`To see it again: node test/soak.ts 1 ${seed} ${wrong.number}`);
  process.exitCode = 1;
} else if (judged.length < runs) {
  console.error(`The time was up after ${judged.length} runs.`);
  process.exitCode = 1;
}
// Writes that a run gave up may still be waiting in a sandbox.
await sleep(0);
