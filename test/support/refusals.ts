import { expect } from "vitest";
import { pairName } from "../../src/domain/environments.ts";
import type { Guard } from "../../src/domain/errors.ts";
import type { Provider } from "../../src/domain/provider.ts";
import type { Target } from "../../src/domain/target.ts";
import type { Inputs } from "../../src/inputs/schema.ts";
import type { Link, Vault, VaultSecret } from "../../src/keyway/schemas.ts";
import { type Findings, NO_FINDINGS } from "../../src/plan/findings.ts";
import { judge } from "../../src/plan/guards/judge.ts";
import type { Refusal } from "../../src/plan/guards/refusal.ts";
import { CONNECTION, type Given, inputsOf, planOf, text } from "./builders.ts";

/** Under what a plan is judged; what a test leaves out is usual. */
export interface Situation {
  readonly inputs?: Partial<Inputs>;
  readonly provider?: Provider | "unknown";
  readonly target?: Partial<Target>;
  readonly findings?: Partial<Findings>;
}

/** What all guards together say of a plan; for Railway unless told otherwise. */
export function refusals(environments: readonly Given[], situation: Situation = {}): readonly Refusal[] {
  const { inputs = {}, provider = "railway", target, findings } = situation;
  const plan = planOf(environments, inputs, provider);
  const judged = { ...plan, target: { ...plan.target, ...target } };
  return judge(judged, inputsOf(inputs), { ...NO_FINDINGS, ...findings });
}

/** The guards that refuse. */
export function guards(...judged: Parameters<typeof refusals>): Guard[] {
  return refusals(...judged).map(({ guard }) => guard);
}

/** The only refusal, in plain words. */
export function onlyRefusal(...judged: Parameters<typeof refusals>) {
  const [first, ...more] = refusals(...judged);
  expect(more).toEqual([]);
  return {
    guard: first?.guard,
    pair: first?.pair && pairName(first.pair),
    title: text(first?.title),
    message: text(first?.message),
    advice: text(first?.advice),
  };
}

/** So many different names. */
export function many(count: number, prefix = "D"): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at}`);
}

/** A vault as its look-up tells of it. */
export function vaultOf(given: Partial<Vault> = {}): Vault {
  return { environments: ["production", "staging"], syncs: [], ...given };
}

/** A link of production that was synced before, through the run's own connection. */
export function linkOf(given: Partial<Link> = {}): Link {
  return {
    provider: "railway",
    projectId: "prj_shop",
    connectionId: CONNECTION,
    keywayEnvironment: "production",
    providerEnvironment: "production",
    lastSyncedAt: "2026-01-02T03:04:05.000Z",
    ...given,
  };
}

/** A secret in the vault's own list. */
export function secretOf(key: string, environment = "production"): VaultSecret {
  return { key, environment, updatedAt: undefined };
}
