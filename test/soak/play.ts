import { type LoggedRequest, type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { fastClock, preload, WAITS } from "../support/fast-clock.ts";
import { type Answer, type Fault, passedOn, type Seen, startFront } from "../support/front.ts";
import { runStep } from "../support/runner.ts";
import { FAULTS, type FaultName, type NetworkFault } from "./faults.ts";
import { type Asked, askedOf, type Happened, type Run } from "./record.ts";
import { saidBy } from "./said.ts";
import { type State, stateOf } from "./state.ts";
import {
  applyChange,
  type Change,
  describeChange,
  describeMoment,
  type Happening,
  type Moment,
  type World,
} from "./world.ts";

/** The first word of a run brings it a signal, before it knows what that is. */
const signalAtFirstWord = (name: string) => `
  const write = process.stdout.write;
  process.stdout.write = (...given) => {
    process.stdout.write = write;
    const written = write.apply(process.stdout, given);
    process.kill(process.pid, ${JSON.stringify(name)});
    return written;
  };
`;

/** Plays a world: runs the action in it, and takes down what was done, what was said, and what is true. */
export async function play(world: World): Promise<Run> {
  await using sandbox = await startSandbox(world.seed);
  const recorder = new Recorder(world, sandbox);
  await using front = await startFront((seen) => recorder.meet(seen), { behind: sandbox });
  const before = recorder.state();
  const clock = fastClock().NODE_OPTIONS;
  const { signal } = world;
  const early =
    signal?.when === "first-word" ? ` ${preload(signalAtFirstWord(signal.name)).NODE_OPTIONS}` : "";
  const result = await runStep({
    with: { apiUrl: front.url, ...world.inputs },
    env: { NODE_OPTIONS: clock + early },
    onStart: (pid) => recorder.watch(pid),
  });
  recorder.ended = true;
  while (recorder.acting.size > 0) await Promise.allSettled(recorder.acting);
  return {
    world,
    before,
    settled: recorder.state(),
    asked: recorder.asked,
    happened: recorder.happened,
    said: saidBy(result),
  };
}

/** Stands between the action and the stand-in: brings the faults and the changes, and takes everything down. */
class Recorder {
  readonly asked: Asked[] = [];
  readonly happened: Happened[] = [];
  /** What the stand-in is still at work on. */
  readonly acting = new Set<Promise<unknown>>();
  ended = false;
  readonly #world: World;
  readonly #sandbox: Sandbox;
  readonly #byId = new Map<string, Asked>();
  readonly #reads: (FaultName | undefined)[];
  readonly #writes: (FaultName | undefined)[];
  readonly #waiting: Happening[];
  #pid = 0;
  #signalled = false;
  #written = false;
  #underWay = 0;
  /** When the last answer came, and how many seconds it said the window had left. */
  #quiet: { readonly since: number; readonly reset: number } | undefined;

  constructor(world: World, sandbox: Sandbox) {
    this.#world = world;
    this.#sandbox = sandbox;
    this.#reads = [...world.readFaults];
    this.#writes = [...world.writeFaults];
    this.#waiting = world.happenings.filter(({ when }) => when.at === "told");
    // These look at every request and are never due. The first to be asked, they see the state before any change.
    sandbox.before({ where: (request) => this.#found(request) }, () => undefined);
    sandbox.after({ where: (request) => this.#left(request) }, () => undefined);
    for (const happening of world.happenings) this.#appoint(happening);
  }

  state(): State {
    return stateOf(this.#sandbox, this.#world.seed.faults?.unreadable ?? false);
  }

  watch(pid: number): void {
    this.#pid = pid;
  }

  /** Takes a request down, and says what becomes of it. */
  meet(seen: Seen): Fault {
    this.#signal();
    this.#endWindow();
    const asked = askedOf(seen, this.asked.length + 1);
    this.asked.push(asked);
    this.#byId.set(String(seen.headers["x-request-id"]), asked);
    const name = (asked.kind === "sync" ? this.#writes : this.#reads).shift();
    asked.fault = name;
    const { fault, answers, tells = false }: NetworkFault = name === undefined ? PASSED : FAULTS[name];
    return async (exchange) => {
      this.#underWay += 1;
      exchange.response.once("close", () => {
        asked.endedAt = performance.now();
      });
      if (tells) this.#tell(asked, this.#world.told);
      if (typeof answers === "number") asked.status = answers;
      try {
        await fault(this.#world)({
          ...exchange,
          act: () => this.#act(asked, exchange.act, answers === "passed"),
        });
      } finally {
        this.#underWay -= 1;
      }
    };
  }

  async #act(asked: Asked, act: () => Promise<Answer>, passed: boolean): Promise<Answer> {
    const acting = act();
    this.acting.add(acting);
    void acting.catch(() => undefined).finally(() => this.acting.delete(acting));
    const answer = await acting;
    if (!passed) return answer;
    const { "retry-after": told, "x-ratelimit-reset": reset } = answer.headers;
    asked.status = answer.status;
    if (told !== undefined) this.#tell(asked, Number(told));
    if (this.#world.seed.faults?.rateLimit) this.#quiet = { since: performance.now(), reset: Number(reset) };
    return answer;
  }

  /** What is to happen in a told wait happens as soon as somebody is told to wait. */
  #tell(asked: Asked, seconds: number): void {
    asked.told = seconds;
    for (const { when, what } of this.#waiting.splice(0)) this.#change(when, what);
  }

  /** A window whose end was waited for has ended, whatever the stand-in's own clock says. */
  #endWindow(): void {
    const { nextWindow: next } = this.#world;
    if (this.#quiet === undefined || next === undefined || this.#underWay > 0) return;
    const { since, reset } = this.#quiet;
    if (performance.now() - since < (0.9 * reset * 1000) / WAITS) return;
    this.#quiet = undefined;
    this.#sandbox.setFaults({ rateLimit: next });
    this.#note(`another window: ${next.limit} requests in ${next.windowSeconds} s`);
  }

  #appoint({ when, what }: Happening): void {
    if (when.at === "told") return;
    const { at, request, environment, nth, written } = when;
    const moment = {
      kind: request,
      nth,
      ...(environment && { environment }),
      where: () => !written || this.#written,
    };
    this.#sandbox[at](moment, ({ requestId }) => {
      this.#change(when, what);
      const asked = this.#byId.get(requestId);
      if (at === "before" && asked) asked.found = this.state();
    });
  }

  #change(when: Moment, what: Change): void {
    if (this.ended) return;
    applyChange(this.#sandbox, what);
    this.#note(`${describeMoment(when)} ${describeChange(what)}`);
  }

  #note(what: string): void {
    this.happened.push({ before: this.asked.length + 1, what });
  }

  #found({ requestId, kind }: LoggedRequest): boolean {
    const asked = this.#byId.get(requestId);
    if (asked) asked.found = this.state();
    if (kind === "sync") this.#written = true;
    return false;
  }

  #left({ requestId }: LoggedRequest): boolean {
    const asked = this.#byId.get(requestId);
    if (asked) Object.assign(asked, { left: this.state(), leftAt: performance.now() });
    return false;
  }

  #signal(): void {
    const { signal } = this.#world;
    if (this.#signalled || signal === undefined || signal.when === "first-word") return;
    this.#signalled = true;
    setTimeout(() => {
      if (this.ended) return;
      try {
        process.kill(this.#pid, signal.name);
      } catch {
        // It has ended by itself.
      }
    }, signal.when).unref();
  }
}

const PASSED: NetworkFault = { fault: () => passedOn, answers: "passed" };
