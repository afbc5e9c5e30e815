/**
 * Runs the bundled action in random worlds, and judges every run by what really happened:
 * npm run soak -- [--runs 200] [--seed 7] [--only 123] [--from 1] [--at-once 2]
 */
import { parseArgs } from "node:util";
import { Dice } from "./dice.ts";
import { drawWorld } from "./draw.ts";
import { type Finding, judge } from "./judge.ts";
import { play } from "./play.ts";
import { pairText, type Run } from "./record.ts";
import { describeWorld } from "./world.ts";

/** Milliseconds after which no further run is begun. */
const TIME_LIMIT = 15 * 60_000;

const { values: given } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    from: { type: "string", default: "1" },
    only: { type: "string" },
    "at-once": { type: "string", default: "2" },
  },
});
const seed = Number(given.seed);
const first = Number(given.only ?? given.from);
const runs = given.only === undefined ? Number(given.runs) : 1;

/** A run, and what is wrong with it. */
interface Judged {
  readonly number: number;
  readonly run: Run;
  readonly findings: readonly Finding[];
}

async function playAndJudge(number: number): Promise<Judged> {
  const run = await play(drawWorld(new Dice(seed * 1_000_003 + number)));
  return { number, run, findings: judge(run) };
}

/** Runs are done by a few workers. */
async function soak(): Promise<Judged[]> {
  const judged: Judged[] = [];
  const deadline = performance.now() + TIME_LIMIT;
  const numbers = Array.from({ length: runs }, (_, index) => first + index).values();
  const worker = async () => {
    for (const number of numbers) {
      if (performance.now() > deadline) return;
      const one = await playAndJudge(number);
      judged.push(one);
      if (one.findings.length > 0) tellFindings(one);
    }
  };
  await Promise.all(Array.from({ length: Number(given["at-once"]) }, worker));
  return judged;
}

function tellFindings({ number, run, findings }: Judged): void {
  const { result = "none", failureReason = "" } = run.said.outputs;
  console.log(`\n#${number} ${describeWorld(run.world)}`);
  console.log(`  ends as ${result}${failureReason && ` (${failureReason})`}, exit ${run.said.exitCode}`);
  for (const { rule, evidence } of findings) console.log(`  ${rule.toUpperCase()}: ${evidence}`);
  console.log(`  again: npm run soak -- --seed ${seed} --only ${number}`);
}

/** Everything that is needed to look into one run. */
function tellStory({ asked, happened, said, world }: Run): void {
  const { token, ...shown } = world;
  console.log(JSON.stringify(shown, null, 1).replaceAll(token, "***"));
  const began = asked[0]?.at ?? 0;
  for (const { number, kind, method, url, pair, direction, environment, at, status, fault, told } of asked) {
    for (const { what } of happened.filter(({ before }) => before === number)) console.log(`      ${what}`);
    const about = pair ? `${direction} ${pairText(pair)}` : (environment ?? url);
    const end = [status ?? "no answer", fault, told !== undefined && `told to wait ${told} s`].filter(
      Boolean,
    );
    console.log(
      `${String(number).padStart(4)} ${Math.round(at - began)} ms ${method} ${kind} ${about}: ${end.join(", ")}`,
    );
  }
  for (const { what } of happened.filter(({ before }) => before > asked.length)) console.log(`      ${what}`);
  console.log(`\n${said.log}\n${said.summary}`);
}

function tellAll(judged: readonly Judged[], seconds: number): void {
  const endings = Map.groupBy(judged, ({ run: { said } }) => {
    const { result = "none", failureReason = "" } = said.outputs;
    return failureReason === "" ? result : `${result} (${failureReason})`;
  });
  console.log("");
  for (const [ending, those] of [...endings].sort(([, a], [, b]) => b.length - a.length))
    console.log(`${String(those.length).padStart(5)}  ${ending}`);
  const total = (count: (one: Judged) => number) => judged.reduce((sum, one) => sum + count(one), 0);
  const writes = total(({ run }) => run.asked.filter(({ kind }) => kind === "sync").length);
  const slowest = judged.toSorted((one, other) => other.run.said.ms - one.run.said.ms)[0];
  console.log(
    `${judged.length} runs of seed ${seed} in ${seconds} s; ${total(({ run }) => run.asked.length)} requests, ${writes} of them to write; ` +
      `slowest ${slowest?.run.said.ms} ms (#${slowest?.number})`,
  );
  const broken = Map.groupBy(
    judged.flatMap(({ number, findings }) =>
      [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({ rule, number })),
    ),
    ({ rule }) => rule,
  );
  for (const [rule, those] of [...broken].sort(([, a], [, b]) => b.length - a.length))
    console.log(
      `${String(those.length).padStart(5)}  break ${rule}: ${those
        .slice(0, 12)
        .map(({ number }) => `#${number}`)
        .join(" ")}`,
    );
}

const begun = performance.now();
const judged = await soak();
if (given.only !== undefined) for (const { run } of judged) tellStory(run);
tellAll(judged, Math.round((performance.now() - begun) / 1000));
if (judged.length < runs) console.error(`The time was up after ${judged.length} runs.`);
if (judged.length < runs || judged.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
