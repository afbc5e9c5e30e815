import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { expect } from "vitest";
import type { Seed, VercelRow } from "../../sandbox/seed.ts";
import type { LoggedRequest, Sandbox } from "../../sandbox/server.ts";
import { pullRequest, push, type Step, type StepResult } from "./runner.ts";

/** A key that may read and write. */
export const TOKEN = "kw_test_MayReadAndWrite0000000000000000000000000";
/** A key that may only read. */
export const READ_ONLY = "kw_test_MayOnlyRead00000000000000000000000000000";
/** The connection to Vercel. */
export const CONNECTION = "86db0317-f42f-4832-a878-28e9128bd5c5";
/** The Railway service that is linked to the repository acme/shop. */
export const SERVICE = "svc-api";
/** The Vercel project that is linked to the repository acme/shop. */
export const PROJECT = "prj_shop";

/** A server with projects at every provider, as the sandbox has it to show. */
export const PROVIDERS: Seed = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../sandbox/seeds/providers.json"), "utf8"),
);

/** The key of that server. */
const PROVIDERS_TOKEN = "kw_test_SandboxReadAndWrite000000000000000000000";

/** Both wordings of a server. */
export const DIALECTS = ["observed", "documented"] as const;

/** A vault and a Vercel project that differ in every way: a new name, a changed one, an equal and an old one. */
export const OUT_OF_STEP = {
  vault: { production: { NEW: "1", CHANGED: "2", SAME: "3" } },
  vercel: { production: { CHANGED: "old", SAME: "3", OLD: "4" } },
};

/** Two environments without a name in common, both to be written. */
export const TWO_ENVIRONMENTS = { vault: { production: { A: "1", B: "2" }, staging: { S: "3", T: "4" } } };

/** The inputs that name both. */
export const BOTH_ENVIRONMENTS = { environments: "production\nstaging" };

/** Names and their values. */
export type Values = Record<string, string>;

/** What differs from a server with an empty vault acme/shop that was synced to an empty project before. */
export interface Shop extends Omit<Seed, "vercel" | "vaults"> {
  /** By Keyway environment. */
  vault?: NonNullable<Seed["vaults"]>[string];
  /** By targets, comma-separated, and type where it is not `encrypted`: `production,preview sensitive`. */
  vercel?: Record<string, Values>;
  projects?: NonNullable<NonNullable<Seed["vercel"]>["projects"]>;
  /** Whether the vault was never synced to the project. */
  firstSync?: boolean;
}

/** The pairs that a bare name stands for at any provider. */
const PAIRS = [
  ["production", "production"],
  ["staging", "preview"],
  ["staging", "deploy-preview"],
  ["staging", "staging"],
  ["development", "development"],
] as const;

/** A server in a situation. */
export function shop({ vault = {}, vercel = {}, projects, firstSync = false, ...more }: Shop): Seed {
  const links = PAIRS.map(([keywayEnvironment, providerEnvironment]) => ({
    repository: "acme/shop",
    connectionId: CONNECTION,
    projectId: PROJECT,
    keywayEnvironment,
    providerEnvironment,
  }));
  return {
    tokens: [{ token: TOKEN }, { token: READ_ONLY, scopes: ["read:secrets"] }],
    vaults: { "acme/shop": vault },
    connections: [{ id: CONNECTION, provider: "vercel" }],
    vercel: {
      projects: projects ?? [{ id: PROJECT, name: "shop", linkedRepo: "acme/shop", rows: rowsOf(vercel) }],
    },
    links: firstSync ? [] : links,
    ...more,
  };
}

/** A server whose connection is one to Netlify or Railway, with an empty project there. */
export function shopAt(provider: "netlify" | "railway", { vault = {}, ...more }: Shop = {}): Seed {
  const project = { id: PROJECT, name: "shop", linkedRepo: "acme/shop" };
  return shop({
    vault,
    connections: [{ id: CONNECTION, provider }],
    netlify: { sites: [project] },
    railway: {
      projects: [
        {
          id: PROJECT,
          name: "shop",
          environments: Object.keys(vault),
          services: [{ ...project, id: SERVICE }],
        },
      ],
    },
    ...more,
  });
}

function rowsOf(vercel: Record<string, Values>): VercelRow[] {
  return Object.entries(vercel).flatMap(([place, values]) => {
    const [targets = "", type = "encrypted"] = place.split(" ");
    return Object.entries(values).map(([key, value]) => row(key, value, targets.split(","), type));
  });
}

/** One variable as Vercel keeps it. */
export function row(key: string, value: string, target = ["production"], type = "encrypted"): VercelRow {
  return { key, value, target, type: type as VercelRow["type"] };
}

/** How a step differs from one that names provider, connection and project. */
export type Inputs = Record<string, string>;

/** Runs steps against a sandbox, each named by what it does. */
export interface Steps {
  /** Any step, held to what every run owes: the token is told to nobody. */
  readonly use: (sandbox: Sandbox, inputs: Inputs, step: Step) => Promise<StepResult>;
  /** A step on a pull request of the repository. */
  readonly preview: RunInputs;
  /** A step on a push to the default branch. */
  readonly sync: RunInputs;
  /** A step that pulls. */
  readonly pull: RunInputs;
  /** A step on a push to a server with {@link PROVIDERS}, which names no target of its own. */
  readonly bare: RunInputs;
}

type RunInputs = (sandbox: Sandbox, inputs?: Inputs, step?: Step) => Promise<StepResult>;

/** @param run how a step is run: as a process, or in the test's own */
export function stepsBy(run: (step: Step) => Promise<StepResult>): Steps {
  const use: Steps["use"] = async (sandbox, inputs, step) => {
    const given = {
      apiUrl: sandbox.url,
      token: TOKEN,
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: PROJECT,
      ...inputs,
    };
    const result = await run({ ...step, with: given });
    expectTokenKept(given.token.trim(), result, sandbox.requests);
    return result;
  };
  const preview: RunInputs = (sandbox, inputs = {}, step = {}) =>
    use(sandbox, inputs, { event: pullRequest(), ...step });
  const sync: RunInputs = (sandbox, inputs = {}, step = {}) =>
    use(sandbox, inputs, { event: push(), ...step });
  const pull: RunInputs = (sandbox, inputs = {}, step = {}) =>
    sync(sandbox, { direction: "pull", ...inputs }, step);
  const bare: RunInputs = async (sandbox, inputs = {}, step = {}) => {
    const given = { token: PROVIDERS_TOKEN, apiUrl: sandbox.url, ...inputs };
    const result = await run({ event: push(), ...step, with: given });
    expectTokenKept(given.token, result, sandbox.requests);
    return result;
  };
  return { use, preview, sync, pull, bare };
}

/** The token stands in the line that masks it, in the header that presents it, and nowhere else. */
export function expectTokenKept(token: string, result: StepResult, requests: readonly LoggedRequest[]): void {
  if (token === "") return;
  const [first = "", ...rest] = result.log.split("\n");
  expect(first).toBe(`::add-mask::${token.replaceAll("\n", "%0A")}`);
  const log = rest.filter((line) => !line.startsWith("::add-mask::"));
  const sent = requests.map(({ path, query, body }) => ({ path, query, body }));
  const told = { log, outputs: result.outputs, summary: result.summary, report: result.report, sent };
  for (const line of token.split("\n")) expect(JSON.stringify(told)).not.toContain(line);
}

/** The requests that write. */
export function writes({ requests }: Sandbox): LoggedRequest[] {
  return requests.filter(({ method }) => method !== "GET");
}

/** Each request in short: `status production`, `push staging:preview`, `POST staging:preview`, `GET connections`. */
export function asked({ requests }: Sandbox): string[] {
  return requests.map(({ kind, method, path, query, body }) => {
    if (kind === "vault") return "GET vault";
    const { keywayEnvironment, providerEnvironment, direction, environment } = (body ?? query) as Values;
    if (path.endsWith("/status")) return `status ${environment}`;
    const pair = `${keywayEnvironment}:${providerEnvironment}`;
    if (path.endsWith("/preview")) return `${direction} ${pair}`;
    return path.endsWith("/sync") ? `${method} ${pair}` : `${method} ${path.split("/").at(-1)}`;
  });
}

/** What a Vercel target really holds, whatever Keyway can see of it. */
export function held({ vercel }: Sandbox, target = "production", project = PROJECT): Values {
  const rows = vercel.rows(project).filter((variable) => variable.target.includes(target));
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** What a vault environment holds. */
export function vault({ keyway }: Sandbox, environment = "production"): Values {
  return Object.fromEntries(keyway.secrets("acme/shop", environment));
}

/** One environment in the output `plan`. */
export interface PlannedEnvironment {
  keyway: string;
  provider: string;
  create: string[];
  update: string[];
  delete: string[];
  kept: string[];
  unchanged: string[];
  differs: string[];
  ignored: string[];
  unverifiable: string[];
  unlisted: number | null;
  firstSync: boolean;
  counts?: Record<string, number>;
}

/** The environments in the output `plan`. */
export function planned({ outputs }: StepResult): PlannedEnvironment[] {
  return JSON.parse(outputs.plan ?? "").environments;
}

/** The only environment in the output `plan`. */
export function onlyPlanned(result: StepResult): PlannedEnvironment {
  const [only, ...more] = planned(result);
  if (only === undefined || more.length > 0) throw new Error("The plan has not exactly one environment.");
  return only;
}

/** The annotations of a kind, as text. */
export function annotations({ log }: StepResult, kind: "error" | "warning" | "notice"): string[] {
  const form = new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, "gm");
  return [...log.matchAll(form)].map(([, text = ""]) =>
    text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%"),
  );
}

/** The summary as GitHub renders it, without what stands there as code. */
export function proseOf({ summary }: StepResult): string {
  const html = new MarkdownIt({ html: true }).render(summary);
  return html.replace(/<(pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, "");
}

/** All that a run says to people and to later steps, as one text. */
export function everything({ log, outputs, summary, report }: StepResult): string {
  return [log, summary, JSON.stringify(outputs), JSON.stringify(report)].join("\n");
}

/** How a run ended, in the outputs that people branch on. */
export function ending({ exitCode, outputs }: StepResult) {
  const { result, failureReason, drift } = outputs;
  return { exitCode, result, failureReason, drift };
}

/** The numbers a run tells. */
export function counts({ outputs }: StepResult): string {
  const { created, updated, deleted, unchanged } = outputs;
  return `${created} created, ${updated} updated, ${deleted} deleted, ${unchanged} unchanged`;
}

/** A green ending. */
export function green(result: string, drift: boolean | "" = false) {
  return { exitCode: 0, result, failureReason: "", drift: String(drift) };
}

/** A red ending; drift may be anything unless it is given. */
export function red(result: string, failureReason: string, drift?: boolean | "") {
  return { exitCode: 1, result, failureReason, ...(drift !== undefined && { drift: String(drift) }) };
}
