import { randomUUID } from "node:crypto";
import type { FilledSeed } from "../seed.ts";
import { type EnvironmentType, inferredType } from "./permissions.ts";
import { Secrets, type TrashedSecret } from "./secrets.ts";

/** An environment that a vault was given, whether it holds anything or not. */
export interface VaultEnvironment {
  name: string;
  type: EnvironmentType;
}

/** One secret as the vault lists it, which is by name only. */
export interface ListedSecret {
  id: string;
  key: string;
  environment: string;
  createdAt: string;
  updatedAt: string;
  lastModifiedBy: { username: string; avatarUrl: string } | null;
}

/** When what a seed puts somewhere was made, if the seed does not say: the same in every run. */
export const LONG_AGO = "2026-01-15T10:00:00.000Z";

// What every vault is made with.
const FIRST_ENVIRONMENTS = ["production", "staging", "development"];

/** A vault: secrets by environment. */
export class Vault extends Map<string, Secrets> {
  readonly id = randomUUID();
  readonly createdAt = LONG_AGO;
  updatedAt = this.createdAt;
  /** In the order of their display. Secrets can be in others, too: a pull asks nobody. */
  readonly environments: VaultEnvironment[];

  constructor(
    seed: FilledSeed["vaults"][string],
    types: Readonly<Record<string, EnvironmentType>> | undefined,
  ) {
    super();
    for (const [environment, secrets] of Object.entries(seed)) this.#fill(environment, secrets);
    const names = types ? Object.keys(types) : [...new Set([...FIRST_ENVIRONMENTS, ...this.keys()])];
    this.environments = names.map((name) => ({ name, type: types?.[name] ?? inferredType(name) }));
  }

  /** What kind of environment this is: as it was set, or as its name sounds. */
  typeOf(environment: string): EnvironmentType {
    return this.environments.find(({ name }) => name === environment)?.type ?? inferredType(environment);
  }

  /** Every secret of every environment, those that cannot be decrypted included; the last changed first. */
  listed(): ListedSecret[] {
    const secrets = [...this].flatMap(([environment, held]) =>
      [...held.keys()].map((key) => {
        const { undecryptable, ...note } = held.note(key);
        return { ...note, key, environment };
      }),
    );
    return secrets.toReversed().toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  }

  /** What was deleted here, the last first. */
  trash(): TrashedSecret[] {
    return [...this.values()]
      .flatMap(({ trash }) => trash)
      .toReversed()
      .toSorted((one, other) => other.deletedAt.localeCompare(one.deletedAt));
  }

  #fill(environment: string, seeds: FilledSeed["vaults"][string][string]): void {
    const secrets = new Secrets(environment);
    this.set(environment, secrets);
    for (const [name, seed] of Object.entries(seeds)) {
      const { value, createdAt = LONG_AGO, ...note } = typeof seed === "string" ? { value: seed } : seed;
      secrets.set(name, value);
      Object.assign(secrets.note(name), { createdAt, updatedAt: createdAt }, note);
    }
  }
}
