import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { answers, type Front, startFront } from "../test/support/front.ts";
import { type Scenario, TOKEN } from "./scenario.ts";

/** Another action that a workflow gets secrets by: what it needs to get one. */
interface Known {
  readonly repository: string;
  /** Its `with:`, at the bench's own server. */
  readonly inputs: (url: string) => Record<string, string>;
  /** What it asks for, by path, and what it is answered. */
  readonly answers: Readonly<Record<string, object>>;
}

const KNOWN: readonly Known[] = [
  {
    repository: "hashicorp/vault-action",
    inputs: (url) => ({ url, token: TOKEN, secrets: "secret/data/ci NAME" }),
    answers: { "/v1/secret/data/ci": { data: { data: { NAME: "value" }, metadata: {} } } },
  },
  {
    repository: "keywaysh/keyway-action",
    inputs: (url) => ({ "api-url": url, token: TOKEN, environment: "production" }),
    answers: { "/v1/secrets/pull": { data: { content: "NAME=value\n" } } },
  },
  {
    repository: "Infisical/secrets-action",
    inputs: (url) => ({
      domain: url,
      "client-id": "bench",
      "client-secret": TOKEN,
      "project-slug": "bench",
      "env-slug": "production",
    }),
    answers: {
      "/api/v1/auth/universal-auth/login": { accessToken: TOKEN },
      "/api/v3/secrets/raw": { secrets: [{ secretKey: "NAME", secretValue: "value" }], imports: [] },
    },
  },
];

/** Another action, ready to run. */
export interface Peer {
  readonly name: string;
  /** Its JavaScript file. */
  readonly program: string;
  readonly env: (url: string) => Record<string, string>;
}

/** What is needed of an `action.yml`. */
interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string | boolean | number }>>;
  readonly runs: { readonly main: string };
}

/** The actions among those known whose checkouts are in a folder, each in one of its repository's name. */
export async function findPeers(folder: string): Promise<Peer[]> {
  const found = await Promise.all(KNOWN.map((known) => peerIn(folder, known)));
  const peers = found.filter((peer) => peer !== undefined);
  if (peers.length > 0) return peers;
  const names = KNOWN.map(({ repository }) => repository).join(", ");
  throw new Error(`${folder} has a checkout of none of ${names}`);
}

async function peerIn(folder: string, { repository, inputs }: Known): Promise<Peer | undefined> {
  const name = repository.replace(/.*\//, "");
  const manifests = ["action.yml", "action.yaml"].map((file) => join(folder, name, file));
  const manifest = manifests.find((path) => existsSync(path));
  if (manifest === undefined) return undefined;
  const action: Manifest = parse(await readFile(manifest, "utf8"));
  const usual = Object.entries(action.inputs).map(([input, { default: value = "" }]) => [input, `${value}`]);
  const given = (url: string) => Object.entries({ ...Object.fromEntries(usual), ...inputs(url) });
  return {
    name,
    program: join(folder, name, action.runs.main),
    env: (url) =>
      Object.fromEntries(given(url).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, `${value}`])),
  };
}

/** A server that answers all of them, as slow and as safe as the scenario's. */
export function startPeerServer({ delay, tls }: Scenario): Promise<Front> {
  const known = new Map(KNOWN.flatMap((peer) => Object.entries(peer.answers)));
  const script = ({ url }: { readonly url: string }) => {
    const answer = known.get(url.replace(/\?.*/, ""));
    const fault = answer === undefined ? answers(404, {}) : answers(200, answer);
    return async (exchange: Parameters<typeof fault>[0]) => {
      if (delay > 0) await sleep(delay);
      await fault(exchange);
    };
  };
  return startFront(script, { certificate: tls ? "cert" : undefined });
}

/** Files that a runner gives to a step, for programs that bring none of their own. */
export async function runnerFiles(): Promise<{ env: Record<string, string> } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "keyway-bench-"));
  const files = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].map((name) => [
    name,
    join(folder, name),
  ]);
  await Promise.all(files.map(([, path = ""]) => writeFile(path, "")));
  return {
    env: { GITHUB_REPOSITORY: "acme/bench", ...Object.fromEntries(files) },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
