import * as fc from "fast-check";
import { type EnvironmentPair, pairName } from "../../src/domain/environments.ts";
import { type Cause, KeywayError, UnreachableError } from "../../src/domain/errors.ts";
import { isProvider, type Provider } from "../../src/domain/provider.ts";
import type { Target } from "../../src/domain/target.ts";
import type { Context } from "../../src/inputs/context.ts";
import { readInputs } from "../../src/inputs/inputs.ts";
import type { Inputs, Policy } from "../../src/inputs/schema.ts";
import type { Keyway } from "../../src/keyway/client.ts";
import type { RateLimitWindow, Step } from "../../src/keyway/requester.ts";
import type { Connection, Preview, Project, SyncAnswer, SyncStatus } from "../../src/keyway/schemas.ts";
import { explain } from "../../src/outcome/explain.ts";
import { type EnvironmentOutcome, failureReason } from "../../src/outcome/outcome.ts";
import { missingCount, type RequiredIn } from "../../src/outcome/required.ts";
import type { Report, RunResult } from "../../src/outcome/run-record.ts";
import type { Attempt, Verification } from "../../src/outcome/verify.ts";
import type { Findings } from "../../src/plan/findings.ts";
import { judge } from "../../src/plan/guards/judge.ts";
import {
  type EnvironmentPlan,
  type Plan,
  planEnvironment,
  type Reading,
  type Writes,
} from "../../src/plan/plan.ts";
import { type CauseOptions, causeOf } from "../../src/sync/messages.ts";
import { type Message, plain, trusted } from "../../src/text/message.ts";

/** What a test says about one environment; what it leaves out is empty or usual. */
export interface Given {
  /** `keyway:provider`, or one name for both. */
  readonly pair?: string;
  /** Names by what a push would do to them; `delete` are those that only the provider has. */
  readonly create?: readonly string[];
  readonly update?: readonly string[];
  readonly delete?: readonly string[];
  readonly skip?: readonly string[];
  readonly firstSync?: boolean;
  /** Variables that the provider holds by the status, and whether that was asked for. */
  readonly providerCount?: number;
}

export function pairOf(text: string): EnvironmentPair {
  const [keyway = "", provider = keyway] = text.split(":");
  return { keyway, provider };
}

/** What Keyway tells about one environment. The pull preview is the one that fits the push preview. */
export function reading(given: Given, direction: Plan["direction"] = "push"): Reading {
  const { create = [], update = [], delete: gone = [], skip = [] } = given;
  return {
    pair: pairOf(given.pair ?? "production"),
    status: statusOf(given),
    push: previewOf({ create, update, delete: gone, skip }),
    pull: direction === "pull" ? previewOf({ create: gone, skip: [...update, ...skip] }) : undefined,
    providerCount: given.providerCount,
  };
}

export function previewOf(lists: Pick<Given, "create" | "update" | "delete" | "skip">): Preview {
  return {
    toCreate: new Set(lists.create),
    toUpdate: new Set(lists.update),
    toDelete: new Set(lists.delete),
    toSkip: new Set(lists.skip),
  };
}

function statusOf(given: Given): SyncStatus {
  const { update = [], delete: gone = [], skip = [], firstSync = false, providerCount } = given;
  const listed = update.length + gone.length + skip.length;
  return { isFirstSync: firstSync, providerSecretCount: providerCount ?? listed };
}

/** All inputs at their defaults, but for those given. */
export function inputsOf(given: Partial<Inputs> = {}): Inputs {
  return { ...readInputs({ INPUT_TOKEN: TOKEN, GITHUB_REPOSITORY: "acme/shop" }), ...given };
}

export const TOKEN = "kw_test_not_to_be_seen";

export function environmentOf(
  given: Given,
  policy: Partial<Policy> = {},
  provider: Provider | "unknown" = "vercel",
): EnvironmentPlan {
  const whole = inputsOf(policy);
  const target = { provider: provider === "unknown" ? undefined : provider };
  return planEnvironment(reading(given, whole.direction), whole, target);
}

/** @param provider `"unknown"` where it could not be looked up */
export function planOf(
  environments: readonly Given[],
  policy: Partial<Policy> = {},
  provider: Provider | "unknown" = "vercel",
): Plan {
  const { direction, allowDelete } = inputsOf(policy);
  return {
    target: {
      repository: "acme/shop",
      connectionId: CONNECTION,
      projectId: "prj_shop",
      serviceId: undefined,
      provider: provider === "unknown" ? undefined : provider,
      providerIsClaim: false,
    },
    direction,
    allowDelete,
    environments: environments.map((given) => environmentOf(given, policy, provider)),
  };
}

export const CONNECTION = "0b7e6c1a-2f4d-4c8e-9a3b-5d6f7a8b9c0d";

/** A run as it ends, in a preview of nothing unless told otherwise. */
export interface GivenRun {
  readonly outcome: RunResult["outcome"];
  readonly mode?: RunResult["mode"];
  readonly inputs?: Partial<Inputs>;
  readonly environments?: readonly Given[];
  readonly provider?: Provider | "unknown";
  readonly warnings?: RunResult["warnings"];
  readonly notices?: RunResult["notices"];
  readonly required?: RunResult["required"];
  /** What else is known of the target, such as the project's name. */
  readonly target?: Partial<Target>;
  readonly context?: Partial<Context>;
}

export function runOf(given: GivenRun): RunResult {
  const { provider = "vercel", environments = [], mode = "preview" } = given;
  const bare = planOf(environments, given.inputs, provider);
  const plan = { ...bare, target: { ...bare.target, ...given.target } };
  const inputs = inputsOf(given.inputs);
  const required = given.required ?? [];
  return {
    context: contextOf(given.context),
    inputs,
    mode,
    target: plan.target,
    plan,
    warnings: given.warnings ?? [],
    notices: given.notices ?? [],
    required,
    outcome: given.outcome,
    failureReason: failureReason(given.outcome, inputs.failOnDrift, missingCount(required)),
  };
}

/** A run that ended before it knew anything. */
export function earlyRunOf(outcome: RunResult["outcome"]): RunResult {
  return {
    context: contextOf(),
    inputs: undefined,
    mode: undefined,
    target: undefined,
    plan: undefined,
    warnings: [],
    notices: [],
    required: [],
    outcome,
    failureReason: failureReason(outcome, false),
  };
}

/** A run in the mode discover or disconnect, which have neither target nor plan. */
export function lookingAroundOf(outcome: RunResult["outcome"], inputs: Partial<Inputs> = {}): RunResult {
  const mode = outcome.kind === "disconnected" ? "disconnect" : "discover";
  return { ...earlyRunOf(outcome), mode, inputs: inputsOf({ mode, ...inputs }) };
}

/** How required names stand in one environment: all there unless told otherwise. */
export function requiredOf(given: Partial<RequiredIn> = {}): RequiredIn {
  const none = { missing: [], optional: [], notAtProvider: [], notAsked: [] };
  return { pair: pairOf("production"), ...none, ...given };
}

export function contextOf(given: Partial<Context> = {}): Context {
  return {
    repository: "acme/shop",
    event: "push",
    pushedBranch: "main",
    defaultBranch: "main",
    pullRequest: undefined,
    runUrl: "https://github.com/acme/shop/actions/runs/42",
    runId: "42",
    step: ".github/workflows/secrets.yml check keyway",
    commit: "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678",
    docsUrl: "https://github.com/acme/keyway-sync",
    tempDirectory: undefined,
    ...given,
  };
}

export function reportOf(run: RunResult, steps: readonly Step[] = []): Report {
  return {
    run,
    steps,
    startedAt: new Date("2026-01-02T03:04:05.000Z"),
    endedAt: new Date("2026-01-02T03:04:06.500Z"),
  };
}

export function stepOf(given: Partial<Step> = {}): Step {
  return {
    at: new Date("2026-01-02T03:04:05.000Z"),
    method: "GET",
    path: "/v1/integrations/vaults/acme/shop/sync/preview",
    status: 200,
    ms: 12,
    requestId: "req-1",
    step: "preview",
    environment: pairOf("production"),
    ...given,
  };
}

/** A server's answer to a write in the dialect that counts every name of the vault. */
export function answerOf(given: Partial<SyncAnswer> = {}): SyncAnswer {
  return {
    ok: true,
    created: 0,
    updated: 0,
    deleted: 0,
    countsWholeVault: true,
    error: undefined,
    requestId: "req-write",
    ...given,
  };
}

export function writesOf(given: Partial<Writes> = {}): Writes {
  return { create: [], update: [], delete: [], ...given };
}

export function checkOf(
  verdict: Verification["verdict"],
  done: Partial<Writes> = {},
  pending: Partial<Writes> = {},
  more: Partial<Verification> = {},
): Verification {
  return {
    verdict,
    done: writesOf(done),
    pending: writesOf(pending),
    gone: writesOf(),
    vanished: [],
    uncounted: 0,
    lowered: 0,
    ...more,
  };
}

export function outcomeIn(
  pair: string,
  state: EnvironmentOutcome["state"],
  more: Partial<EnvironmentOutcome> = {},
): EnvironmentOutcome {
  return { pair: pairOf(pair), state, ...more };
}

export function connectionOf(given: Partial<Connection> = {}): Connection {
  const providerName = given.providerName ?? given.provider ?? "vercel";
  return {
    id: CONNECTION,
    providerName,
    provider: isProvider(providerName) ? providerName : undefined,
    account: undefined,
    ...given,
  };
}

export function projectOf(given: Partial<Project> = {}): Project {
  return {
    id: "prj_shop",
    name: "shop",
    linkedRepo: undefined,
    framework: undefined,
    serviceId: undefined,
    serviceName: undefined,
    environments: [],
    ...given,
  };
}

/** A Keyway made by hand, and what it was asked for so far. Its rate limit and its waits are the test's to change. */
export interface FakeKeyway extends Omit<Keyway, "rateLimit" | "waits"> {
  readonly asked: readonly string[];
  rateLimit: RateLimitWindow | undefined;
  waits: number;
}

/** A Keyway that answers as the test says, and nothing else. */
export function keywayOf(answers: Partial<Omit<Keyway, "rateLimit" | "waits" | "close">> = {}): FakeKeyway {
  const asked: string[] = [];
  const taken = <Arguments extends unknown[], Answer>(
    words: (...given: Arguments) => string,
    answer: ((...given: Arguments) => Promise<Answer>) | undefined,
  ) => {
    return async (...given: Arguments): Promise<Answer> => {
      const question = words(...given);
      asked.push(question);
      if (answer === undefined) throw new Error(`The test has no answer to ${question}`);
      return answer(...given);
    };
  };
  return {
    asked,
    rateLimit: undefined,
    waits: 0,
    providers: taken(() => "providers", answers.providers),
    connections: taken(() => "connections", answers.connections),
    projects: taken((id) => `projects ${id}`, answers.projects),
    authorizeUrl: taken((provider) => `authorize ${provider}`, answers.authorizeUrl),
    deleteConnection: taken((id) => `delete ${id}`, answers.deleteConnection),
    status: taken((_, name) => `status ${name}`, answers.status),
    preview: taken((_, pair, direction) => `${direction} preview ${pairName(pair)}`, answers.preview),
    sync: taken((_, pair, direction) => `${direction} ${pairName(pair)}`, answers.sync),
    vault: taken((_) => "vault", answers.vault),
    secrets: taken((_) => "secrets", answers.secrets),
    ensureRequests: taken((requests) => `ensure ${requests}`, answers.ensureRequests),
    waitFor: taken((_) => "wait", answers.waitFor),
    close: async () => {},
  };
}

/** An answer that is always the same. */
export function always<Answer>(answer: Answer): (...given: unknown[]) => Promise<Answer> {
  return async () => answer;
}

/** An answer that is always this error. */
export function failing(error: unknown): (...given: unknown[]) => Promise<never> {
  return async () => {
    throw error;
  };
}

/** Answers one after the other; the last one stays. */
export function inTurn<Given extends unknown[], Answer>(
  ...answers: readonly ((...given: Given) => Promise<Answer>)[]
): (...given: Given) => Promise<Answer> {
  let turn = 0;
  return (...given) => {
    const answer = answers[Math.min(turn++, answers.length - 1)];
    if (answer === undefined) throw new Error("there is no answer at all");
    return answer(...given);
  };
}

/** What a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error,
  );
}

/** Errors as a Keyway made by hand answers them. */
export function answered(status: number, detail = "Boom"): KeywayError {
  return new KeywayError({ status, detail, requestId: "req-1" });
}

export function unreachable(neverSent = false): UnreachableError {
  return new UnreachableError("keyway.example.com", trusted("it is gone"), { requestId: "req-1", neverSent });
}

/** A window of the rate limit that leaves so many requests. */
export function roomFor(remaining: number): RateLimitWindow {
  return { remaining, resetsAt: new Date(0) };
}

/** What is wrong with a write, as a sync tells it. */
export function troubleOf(
  outcome: EnvironmentOutcome,
  attempt: Attempt,
  options: CauseOptions = { showNames: true, direction: "push", explain },
): Cause {
  const cause = causeOf(outcome, attempt, options);
  if (cause === undefined) throw new Error("nothing is wrong");
  return cause;
}

/** How a sync of such a plan is refused. */
export function refusedOf(
  plan: Plan,
  policy: Partial<Policy> = {},
  findings?: Findings,
): Extract<RunResult["outcome"], { kind: "refused" }> {
  const [first, ...more] = judge(plan, inputsOf(policy), findings);
  if (first === undefined) throw new Error("nothing is refused");
  return { kind: "refused", refusals: [first, ...more], drift: true };
}

/** A message as people read it. */
export function text(message: Message | undefined): string {
  return message === undefined ? "" : plain(message);
}

/** A message of plain words. */
export function wordsOf(words: string): Message {
  return trusted(words);
}

/** A cause as people read it. */
export function inWords({ reason, title, message, details = [], advice, requestId }: Cause) {
  return {
    reason,
    title: text(title),
    message: text(message),
    details: details.map(text),
    advice: text(advice),
    requestId,
  };
}

/** Checks that a property holds, whatever the values. */
export function holds<Values>(property: fc.IProperty<Values>, numRuns = 200): void {
  // Gives a promise for asynchronous properties only, which a linter cannot see.
  void fc.assert(property, { numRuns });
}
