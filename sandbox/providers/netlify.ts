import type { Faults } from "../seed.ts";
import {
  type NetlifyContext,
  type NetlifySite,
  type NetlifyVariable,
  netlifyContextSchema,
} from "../seed-providers.ts";
import { type Project, type Provider, ProviderError, type Variable, type Written } from "./provider.ts";
import { takes } from "./takes.ts";

/**
 * Netlify as Keyway uses it. A variable has a value for each context, and one for `all` counts where there is
 * none: a push sets the value of its context beside it and cannot take the one for `all` away.
 */
export class Netlify implements Provider {
  readonly #sites: NetlifySite[];
  readonly #faults: Readonly<Faults>;

  constructor(sites: readonly NetlifySite[], faults: Readonly<Faults>) {
    this.#sites = structuredClone([...sites]);
    this.#faults = faults;
  }

  projects(): Project[] {
    return this.#sites.map(({ variables, ...site }) => site);
  }

  /** The variables of a site, to look at or to change. */
  variables(siteId: string): NetlifyVariable[] {
    const site = this.#sites.find(({ id }) => id === siteId);
    if (!site) throw new ProviderError("Not Found");
    return site.variables;
  }

  list(siteId: string, context: string): Variable[] {
    return this.variables(siteId).flatMap((variable) => {
      const value = valueIn(variable, context);
      if (value === undefined || isReserved(variable.key)) return [];
      return [{ name: variable.key, value: variable.secret ? "" : value }];
    });
  }

  async write(siteId: string, context: string, secrets: ReadonlyMap<string, string>): Promise<Written> {
    const keys = new Set(this.variables(siteId).map(({ key }) => key));
    const { known = [], unknown = [] } = Object.groupBy(secrets, ([key]) =>
      keys.has(key) ? "known" : "unknown",
    );
    const created = await this.#create(siteId, context, unknown);
    const updated = await this.#update(siteId, context, known);
    if (secrets.size > 0 && created.length + updated.length === 0) {
      throw new ProviderError(`Failed to set all ${secrets.size} environment variables`);
    }
    return { created, updated };
  }

  // One call for all new names: Netlify takes every one of them or none.
  async #create(siteId: string, context: string, secrets: readonly [string, string][]): Promise<string[]> {
    if (secrets.length === 0) return [];
    const taken = await takes(
      secrets.map(([key]) => key),
      this.#faults,
    );
    const variables = this.variables(siteId);
    const exists = ([key]: [string, string]) => variables.some((variable) => variable.key === key);
    if (!isContext(context) || !taken || secrets.some(exists)) return [];
    for (const [key, value] of secrets) {
      variables.push({ key, values: { [context]: value }, secret: this.#faults.hideNames.includes(key) });
    }
    return secrets.map(([key]) => key);
  }

  async #update(siteId: string, context: string, secrets: readonly [string, string][]): Promise<string[]> {
    const updated: string[] = [];
    for (const [key, value] of secrets) {
      const taken = await takes([key], this.#faults);
      const variable = this.variables(siteId).find((candidate) => candidate.key === key);
      if (!variable || !isContext(context) || !taken) continue;
      variable.values[context] = value;
      variable.secret ||= this.#faults.hideNames.includes(key);
      updated.push(key);
    }
    return updated;
  }

  async remove(siteId: string, context: string, names: readonly string[]): Promise<string[]> {
    const { netlifyDeleteStatus: status, refuseDeletes } = this.#faults;
    const variables = this.variables(siteId);
    const gone = names.filter(
      (name) => status !== 404 && !refuseDeletes.includes(name) && removeValue(variables, context, name),
    );
    // Keyway's adapter insists on JSON: what a 204 without a body says is done counts as failed.
    const counted = status === 200 ? gone : [];
    if (names.length > 0 && counted.length === 0) {
      throw new ProviderError(`Failed to delete all ${names.length} environment variables`);
    }
    return counted;
  }
}

/** The value that counts in a context. Netlify minds the letter case of its contexts. */
function valueIn({ values }: NetlifyVariable, context: string): string | undefined {
  return (isContext(context) ? values[context] : undefined) ?? values.all;
}

function isContext(name: string): name is NetlifyContext {
  return netlifyContextSchema.safeParse(name).success;
}

// Only the value of the context itself can go; one for all contexts stays, and goes on counting here.
function removeValue(variables: NetlifyVariable[], context: string, key: string): boolean {
  const variable = variables.find((candidate) => candidate.key === key);
  if (!variable || !isContext(context) || variable.values[context] === undefined) return false;
  delete variable.values[context];
  if (Object.keys(variable.values).length === 0) variables.splice(variables.indexOf(variable), 1);
  return true;
}

// These names can be written, yet Keyway leaves them out of every listing.
function isReserved(key: string): boolean {
  return key.startsWith("NETLIFY_");
}
