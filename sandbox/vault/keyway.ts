import type { Connection, FilledSeed } from "../seed.ts";
import type { Role } from "./permissions.ts";
import { Secrets } from "./secrets.ts";
import { Vault } from "./vault.ts";

/** Keyway's note that a vault is synced to a provider environment through a connection. */
export interface Link {
  id?: string;
  repository: string;
  connectionId: string;
  /** That of the connection, if not given. */
  provider?: Connection["provider"] | undefined;
  projectId: string;
  projectName?: string | null;
  /** That of the first sync; a later one from another environment does not change it. */
  keywayEnvironment?: string;
  providerEnvironment: string;
  /** Null as long as no sync succeeded; long ago, if not given. */
  lastSyncedAt?: string | null | undefined;
}

/** What Keyway itself keeps: vaults, connections, links and who may what. Tests may read and change all of it. */
export class Keyway {
  /** By repository, in the letter case that Keyway takes for the right one. */
  readonly vaults: Map<string, Vault>;
  readonly connections: Connection[];
  readonly links: Link[];
  /** By repository and person. Where a repository is not among them, everybody is admin of its vault. */
  readonly roles: Record<string, Record<string, Role>>;

  constructor(seed: Pick<FilledSeed, "vaults" | "environments" | "connections" | "links" | "roles">) {
    this.vaults = new Map(
      Object.entries(seed.vaults).map(([repository, secrets]) => [
        repository,
        new Vault(secrets, seed.environments[repository]),
      ]),
    );
    this.connections = structuredClone(seed.connections);
    this.links = structuredClone(seed.links);
    this.roles = structuredClone(seed.roles);
  }

  /**
   * The secrets of a vault environment, to read or to change. An environment nobody created is an
   * empty one: Keyway tells no difference.
   * @throws Error if there is no such vault
   */
  secrets(repository: string, environment: string): Secrets {
    const vault = this.vaults.get(repository);
    if (!vault) throw new Error(`The sandbox has no vault ${repository}.`);
    const secrets = vault.get(environment) ?? new Secrets(environment);
    vault.set(environment, secrets);
    return secrets;
  }

  /** What GitHub says a person may do in a repository, of which it does not mind the letter case. */
  roleOf(person: string, repository: string): Role | undefined {
    const roles = Object.entries(this.roles).find(([name]) => sameRepository(name, repository));
    if (roles) return roles[1][person];
    return [...this.vaults.keys()].some((name) => sameRepository(name, repository)) ? "admin" : undefined;
  }

  /**
   * The vault of a repository as the look-ups beside the sync routes find it: asked for in another letter
   * case, it takes that for its new name, and is no longer found by the old one.
   */
  findAndRename(repository: string): Vault | undefined {
    const name = [...this.vaults.keys()].find((known) => sameRepository(known, repository));
    const vault = name === undefined ? undefined : this.vaults.get(name);
    if (!vault || name === undefined || name === repository) return vault;
    this.vaults.delete(name);
    this.vaults.set(repository, vault);
    for (const link of this.links) if (link.repository === name) link.repository = repository;
    vault.updatedAt = new Date().toISOString();
    return vault;
  }

  /** Whether this vault has never been synced to this project through this connection, in any environment. */
  isFirstSync(repository: string, connectionId: string, projectId: string): boolean {
    return !this.links.some(
      (link) =>
        link.repository === repository && link.connectionId === connectionId && link.projectId === projectId,
    );
  }

  /** The link that occupies a provider environment, whichever connection it was made through. */
  linkTo({
    repository,
    provider,
    projectId,
    providerEnvironment,
  }: Omit<Link, "connectionId">): Link | undefined {
    return this.links.find(
      (link) =>
        link.repository === repository &&
        this.providerOf(link) === provider &&
        link.projectId === projectId &&
        link.providerEnvironment === providerEnvironment,
    );
  }

  /** Which provider a link leads to. */
  providerOf({ provider, connectionId }: Link): Connection["provider"] | undefined {
    return provider ?? this.connections.find(({ id }) => id === connectionId)?.provider;
  }

  /** The connections of one person, which nobody else can see or use. */
  connectionsOf(owner: string): Connection[] {
    return this.connections.filter((connection) => connection.owner === owner);
  }

  /** A connection of a person. The letter case of an id does not matter. */
  connection(owner: string, id: string): Connection | undefined {
    return this.connectionsOf(owner).find((known) => known.id.toLowerCase() === id.toLowerCase());
  }

  /** Forgets a connection and every link made through it; false if there is none of that id. */
  disconnect(id: string): boolean {
    const index = this.connections.findIndex((connection) => connection.id === id);
    if (index < 0) return false;
    this.connections.splice(index, 1);
    const kept = this.links.filter((link) => link.connectionId !== id);
    this.links.splice(0, this.links.length, ...kept);
    return true;
  }
}

function sameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
