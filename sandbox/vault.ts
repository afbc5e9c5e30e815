import type { Connection, FilledSeed, Link } from "./seed.ts";

/** What Keyway itself keeps: vaults, connections and links. Tests may read and change all of it. */
export class Keyway {
  /** Secret values by repository (its exact letter case), environment and name. */
  readonly vaults: Map<string, Map<string, Map<string, string>>>;
  readonly connections: Connection[];
  readonly links: Link[];

  constructor(seed: Pick<FilledSeed, "vaults" | "connections" | "links">) {
    this.vaults = new Map(
      Object.entries(seed.vaults).map(([repository, environments]) => [
        repository,
        new Map(
          Object.entries(environments).map(([name, secrets]) => [name, new Map(Object.entries(secrets))]),
        ),
      ]),
    );
    this.connections = structuredClone(seed.connections);
    this.links = structuredClone(seed.links);
  }

  /**
   * The secrets of a vault environment, to read or to change. An environment nobody created is an
   * empty one: Keyway tells no difference.
   * @throws Error if there is no such vault
   */
  secrets(repository: string, environment: string): Map<string, string> {
    const vault = this.vaults.get(repository);
    if (!vault) throw new Error(`The sandbox has no vault ${repository}.`);
    const secrets = vault.get(environment) ?? new Map<string, string>();
    vault.set(environment, secrets);
    return secrets;
  }

  /** Whether this vault has never been synced to this project through this connection, in any environment. */
  isFirstSync(repository: string, connectionId: string, projectId: string): boolean {
    return !this.links.some(
      (link) =>
        link.repository === repository && link.connectionId === connectionId && link.projectId === projectId,
    );
  }

  /** The link that occupies a provider environment, whichever connection it was made through. */
  linkTo({ repository, projectId, providerEnvironment }: Link): Link | undefined {
    return this.links.find(
      (link) =>
        link.repository === repository &&
        link.projectId === projectId &&
        link.providerEnvironment === providerEnvironment,
    );
  }

  /** The connections of one person, which nobody else can see or use. */
  connectionsOf(owner: string): Connection[] {
    return this.connections.filter((connection) => connection.owner === owner);
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
