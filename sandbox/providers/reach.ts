import { internalError } from "../answer.ts";
import { pause } from "../pause.ts";
import type { Connection, Faults, Outages } from "../seed.ts";
import { type Project, type Provider, ProviderError, type Variable, type Written } from "./provider.ts";

/**
 * A provider as Keyway reaches it through a connection, which may not be at all. Every method throws
 * `ProviderError` like the provider's own.
 */
export class Reach {
  readonly #provider: Provider;
  readonly #connection: Connection;
  readonly #faults: Readonly<Faults>;
  readonly #outages: Readonly<Outages>;

  /** @throws Problem 500 when the connection has expired, of which Keyway knows by itself */
  constructor(
    provider: Provider,
    connection: Connection,
    faults: Readonly<Faults>,
    outages: Readonly<Outages>,
  ) {
    if (connection.health === "expired") throw internalError();
    this.#provider = provider;
    this.#connection = connection;
    this.#faults = faults;
    this.#outages = outages;
  }

  /** The one page that Keyway asks for. */
  async projects(): Promise<Project[]> {
    await this.#call();
    return this.#provider.projects().slice(0, this.#faults.projectsListed);
  }

  /** The name of a project, listed or not; none if there is no such project. */
  async projectName(projectId: string): Promise<string | null> {
    await this.#call();
    return this.#provider.projects().find(({ id }) => id === projectId)?.name ?? null;
  }

  async list(projectId: string, environment: string): Promise<Variable[]> {
    await this.#call();
    return this.#provider.list(projectId, environment);
  }

  async write(
    projectId: string,
    environment: string,
    secrets: ReadonlyMap<string, string>,
  ): Promise<Written> {
    await this.#call();
    return this.#provider.write(projectId, environment, secrets);
  }

  async remove(projectId: string, environment: string, names: readonly string[]): Promise<string[]> {
    await this.#call();
    return this.#provider.remove(projectId, environment, names);
  }

  async #call(): Promise<void> {
    if (this.#connection.health === "revoked") throw new ProviderError("Not authorized");
    switch (this.#outages.provider) {
      case "down":
        throw new ProviderError("The provider answered 503 Service Unavailable");
      case "rate-limited":
        throw new ProviderError("Rate limited by Vercel API. Retry after 17 seconds.");
      case "hangs":
        await pause(this.#faults.hangMs);
        throw new ProviderError("The operation was aborted due to timeout");
      case undefined:
        return;
    }
  }
}
