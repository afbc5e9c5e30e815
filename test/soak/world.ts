import type { Outages, Seed, VercelRow } from "../../sandbox/seed.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import type { FaultName } from "./faults.ts";
import { type Pair, PROJECT, REPOSITORY } from "./state.ts";

/** Everything that one run of the soak is made of, as data: what is printed of it is all there is to know. */
export interface World {
  readonly person: "alice" | "bob" | "carol";
  readonly token: string;
  readonly seed: Seed;
  readonly inputs: Readonly<Record<string, string>>;
  /** What the inputs name, as Vercel understands it. */
  readonly pairs: readonly Pair[];
  readonly happenings: readonly Happening[];
  /** What happens to requests to write, in turn; nothing to those that follow. */
  readonly writeFaults: readonly (FaultName | undefined)[];
  /** The same for reads. */
  readonly readFaults: readonly (FaultName | undefined)[];
  /** Seconds that a limited request is told to wait. */
  readonly told: number;
  /** Milliseconds into a write at which a fault strikes that does not wait for its end. */
  readonly strikesAfter: number;
  /** The window that follows the first one of a rate limit. */
  readonly nextWindow: Window | undefined;
  /** What is sent to the process, and when: milliseconds after its first request, or as it says its first word. */
  readonly signal: { readonly name: "SIGINT" | "SIGTERM"; readonly when: number | "first-word" } | undefined;
}

export interface Window {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** A change, and its moment. */
export interface Happening {
  readonly when: Moment;
  readonly what: Change;
}

/** When something happens: around a request, or as soon as somebody is told to wait. */
export type Moment =
  | {
      readonly at: "before" | "after";
      readonly request: "sync" | "preview" | "status" | "projects";
      /** The Keyway environment it is about; any if not given. */
      readonly environment?: string;
      readonly nth: number;
      /** Whether only those count that come after a write. */
      readonly written: boolean;
    }
  | { readonly at: "told" };

/** What somebody else does to vault, provider or Keyway. */
export type Change =
  | { readonly kind: "vault-loses"; readonly environment: string; readonly names: readonly string[] }
  | {
      readonly kind: "vault-sets";
      readonly environment: string;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly kind: "provider-gains"; readonly rows: readonly VercelRow[] }
  | { readonly kind: "provider-loses"; readonly names: readonly string[] }
  | { readonly kind: "provider-sets"; readonly names: readonly string[]; readonly value: string }
  | { readonly kind: "provider-hides"; readonly names: readonly string[] }
  | { readonly kind: "breaks"; readonly outages: Partial<Outages> }
  | { readonly kind: "mends" };

/** Lets a change happen. */
export function applyChange({ keyway, vercel, outages }: Sandbox, change: Change): void {
  const rows = vercel.rows(PROJECT);
  switch (change.kind) {
    case "vault-loses":
      for (const name of change.names) keyway.secrets(REPOSITORY, change.environment).delete(name);
      return;
    case "vault-sets":
      for (const [name, value] of Object.entries(change.values))
        keyway.secrets(REPOSITORY, change.environment).set(name, value);
      return;
    case "provider-gains":
      for (const row of change.rows)
        if (!rows.some(({ key }) => key === row.key)) rows.push(structuredClone(row));
      return;
    case "provider-loses":
      for (const name of change.names) {
        const at = rows.findIndex(({ key }) => key === name);
        if (at >= 0) rows.splice(at, 1);
      }
      return;
    case "provider-sets":
      for (const row of rows) if (change.names.includes(row.key)) row.value = change.value;
      return;
    case "provider-hides":
      for (const row of rows) if (change.names.includes(row.key)) row.type = "sensitive";
      return;
    case "breaks":
      Object.assign(outages, change.outages);
      return;
    case "mends":
      Object.assign(outages, { crypto: false, database: false, github: undefined, provider: undefined });
  }
}

/** A world in one line. */
export function describeWorld(world: World): string {
  const { person, seed, inputs, pairs, happenings, writeFaults, readFaults, signal, nextWindow } = world;
  const { dialect, faults = {}, outages = {}, vercel, vaults, links = [] } = seed;
  const { mode = "sync", direction = "push" } = inputs;
  const where = pairs.map(({ keyway, provider }) => (keyway === provider ? keyway : `${keyway}:${provider}`));
  const rows = vercel?.projects?.flatMap((project) => project.rows ?? []) ?? [];
  const inRun = new Set(pairs.map(({ keyway }) => keyway));
  const flags = Object.entries(inputs)
    .filter(([name, value]) => FLAGS.has(name) && !["", "false", "values"].includes(value))
    .filter(([name]) => name !== "maxDeletes" || inputs.allowDelete === "true")
    .map(([name, value]) => (value === "true" ? name : `${name}=${value}`));
  if (inputs.provider === "netlify") flags.push("provider=netlify");
  if (inputs.showNames === "false") flags.push("showNames=false");
  const struck = (faulty: readonly (string | undefined)[], method: string) =>
    faulty.flatMap((fault, index) => (fault === undefined ? [] : [`${method} ${index + 1}: ${fault}`]));
  const hidden = rows.some(({ type }) => type === "sensitive") || (faults.hideNames?.length ?? 0) > 0;
  const quiet = new Set([
    "delayMs",
    ...(faults.hangNames?.length || outages.provider === "hangs" ? [] : ["hangMs"]),
    ...(hidden ? [] : ["sensitive"]),
    ...(writeFaults.length > 0 || faults.failWrites ? [] : ["writeDelayMs"]),
  ]);
  const wrong = Object.entries({ ...faults, ...outages })
    .filter(
      ([name, value]) => !quiet.has(name) && value !== undefined && value !== false && String(value) !== "",
    )
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [
    `${person} ${direction}es ${where.join(" + ")} in mode ${mode} (${[dialect, ...flags].join(", ")})`.replace(
      "pulles",
      "pulls",
    ),
    `vault ${Object.entries(vaults?.[REPOSITORY] ?? {})
      .filter(([environment]) => inRun.has(environment))
      .map(
        ([environment, secrets]) =>
          `${environment}{${Object.entries(secrets).map(describeSecret).join(" ")}}`,
      )
      .join(" ")}`,
    `Vercel {${rows.map(describeRow).join(" ")}}`,
    `links {${links.map(({ providerEnvironment, connectionId }) => `${providerEnvironment}${connectionId.startsWith("ffff") ? "(another's)" : ""}`).join(" ")}}`,
    ...happenings.map(({ when, what }) => `${describeMoment(when)} ${describeChange(what)}`),
    ...struck(writeFaults, "write"),
    ...struck(readFaults, "read"),
    ...wrong,
    ...(nextWindow ? [`then ${nextWindow.limit} requests in ${nextWindow.windowSeconds} s`] : []),
    ...(signal ? [`${signal.name} ${signal.when}`] : []),
  ].join("; ");
}

const FLAGS = new Set(
  "serviceId allowDelete maxDeletes allowFirstSync allowSharedNames allowEmpty expectedPlan failOnDrift compare ignore".split(
    " ",
  ),
);

function describeSecret([name, secret]: [
  string,
  string | { value: string; undecryptable?: unknown },
]): string {
  const { value, undecryptable } =
    typeof secret === "string" ? { value: secret, undecryptable: false } : secret;
  return `${name}=${undecryptable ? "undecryptable" : value}`;
}

function describeRow(
  row: Pick<VercelRow, "key" | "value" | "target"> & { type?: string | undefined },
): string {
  return `${row.key}=${row.value}[${row.target.join(",")}${row.type === "sensitive" ? " sensitive" : ""}]`;
}

/** A moment in words. */
export function describeMoment(when: Moment): string {
  if (when.at === "told") return "in the told wait:";
  const { at, request, environment = "", nth, written } = when;
  return `${at} ${request} ${nth}${environment && ` of ${environment}`}${written ? " after a write" : ""}:`;
}

/** A change in words. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case "vault-loses":
      return `vault ${change.environment} loses ${change.names.join(" ")}`;
    case "vault-sets":
      return `vault ${change.environment} sets ${JSON.stringify(change.values)}`;
    case "provider-gains":
      return `Vercel gains ${change.rows.map(describeRow).join(" ")}`;
    case "provider-loses":
      return `Vercel loses ${change.names.join(" ")}`;
    case "provider-sets":
      return `Vercel sets ${change.names.join(" ")} to ${change.value}`;
    case "provider-hides":
      return `Vercel hides ${change.names.join(" ")}`;
    case "breaks":
      return `broken: ${JSON.stringify(change.outages)}`;
    case "mends":
      return "mended";
  }
}
