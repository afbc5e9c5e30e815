import type { EnvironmentPair } from "../domain/environments.ts";
import { ProtocolError, type RateLimitError } from "../domain/errors.ts";
import type { Direction } from "../domain/provider.ts";
import type { Target } from "../domain/target.ts";
import { type RateLimitWindow, Requester, type RequesterOptions } from "./requester.ts";
import type {
  Connection,
  Preview,
  Project,
  Providers,
  SyncAnswer,
  SyncStatus,
  Vault,
  VaultSecret,
} from "./schemas.ts";
import * as schemas from "./schemas.ts";

const INTEGRATIONS = "/v1/integrations";

export interface ReadOptions {
  /** Ends the read early: a sibling failed for good. */
  readonly signal?: AbortSignal | undefined;
  /** Asked once, and never waited for: what it is for is worth no patience. */
  readonly once?: boolean | undefined;
}

export interface ListOptions extends ReadOptions {
  /** Pages that are enough, where not everything is needed. */
  readonly pages?: number | undefined;
}

export interface StatusOptions extends ReadOptions {
  /** The pair it is asked for; `status` itself takes one name only. */
  readonly environment?: EnvironmentPair | undefined;
}

/** Secrets on one page of a vault's list; the server takes no more. */
const PAGE = 100;

/**
 * The Integrations API and the vault's look-ups beside it, in the words of this action. Every method throws the errors
 * of `errors.ts`.
 */
export class KeywayClient {
  readonly #requester: Requester;

  constructor(options: RequesterOptions) {
    this.#requester = new Requester(options);
  }

  /** What the rate limit leaves, as last told; `undefined` where the server does not count. */
  get rateLimit(): RateLimitWindow | undefined {
    return this.#requester.rateLimit;
  }

  /** How often this run has waited because it was told to: what was read before a wait may be outdated. */
  get waits(): number {
    return this.#requester.waits;
  }

  /**
   * Makes sure that so many requests can still be made, by a short wait if need be.
   * @throws RateLimitError when the window resets too late for that, or never has so many
   */
  ensureRequests(requests: number): Promise<void> {
    return this.#requester.ensureRequests(requests);
  }

  /**
   * Waits as long as the server asked that turned a write away.
   * @throws the error itself where that is too long
   */
  waitFor(error: RateLimitError): Promise<void> {
    return this.#requester.waitFor(error);
  }

  async providers(): Promise<Providers> {
    const call = { step: "providers", path: INTEGRATIONS };
    return (await this.#requester.read(schemas.providers, call)).providers;
  }

  async connections(options: ReadOptions = {}): Promise<Connection[]> {
    const call = { step: "connections", path: `${INTEGRATIONS}/connections`, ...options };
    return (await this.#requester.read(schemas.connections, call)).connections;
  }

  async projects(connectionId: string, options: ReadOptions = {}): Promise<Project[]> {
    const path = `${INTEGRATIONS}/connections/${encodeURIComponent(connectionId)}/projects`;
    return (await this.#requester.read(schemas.projects, { step: "projects", path, ...options })).projects;
  }

  /**
   * The vault's environments and links. To be asked only after a status or preview has accepted this very spelling of
   * the repository: asked in another letter case, a live server renames the vault.
   */
  async vault({ repository }: Target, options: ReadOptions = {}): Promise<Vault> {
    const call = { step: "vault", path: `/v1/vaults/${repositoryPath(repository)}`, ...options };
    return this.#requester.read(schemas.vault, call);
  }

  /** The secrets of the vault, by name; under the same condition as {@link vault}. A request for each hundred. */
  async secrets(
    { repository }: Target,
    { pages = Number.POSITIVE_INFINITY, ...options }: ListOptions = {},
  ): Promise<VaultSecret[]> {
    const path = `/v1/vaults/${repositoryPath(repository)}/secrets?limit=${PAGE}&offset=`;
    const all = new Map<string, VaultSecret>();
    for (let offset = 0; ; offset += PAGE) {
      const known = all.size;
      const call = { step: "vault secrets", path: path + offset, ...options };
      const page = await this.#requester.read(schemas.secrets, call);
      for (const secret of page) all.set(JSON.stringify([secret.environment, secret.key]), secret);
      // A page with nothing new is one that is given whatever is asked for.
      const last = page.length < PAGE || all.size === known || offset + PAGE >= pages * PAGE;
      if (last) return [...all.values()];
    }
  }

  /** Where a person can connect a provider. The address carries a signed state: it is for that person only. */
  async authorizeUrl(provider: string, redirectUri?: string): Promise<URL> {
    const query = redirectUri === undefined ? "" : `?${new URLSearchParams({ redirect_uri: redirectUri })}`;
    const call = {
      step: "authorize",
      path: `${INTEGRATIONS}/${encodeURIComponent(provider)}/authorize${query}`,
    };
    const { location, requestId } = await this.#requester.redirect(call);
    if (URL.canParse(location)) return new URL(location);
    throw new ProtocolError("authorize", "location", "it is not an address", requestId);
  }

  async deleteConnection(connectionId: string): Promise<void> {
    const path = `${INTEGRATIONS}/connections/${encodeURIComponent(connectionId)}`;
    await this.#requester.remove({ step: "disconnect", path });
  }

  /** Asked by one environment name, which a live server uses for both sides. */
  async status(target: Target, environment: string, options: StatusOptions = {}): Promise<SyncStatus> {
    const asked = new URLSearchParams({ ...query(target), environment });
    return this.#requester.read(schemas.status, {
      step: "status",
      path: `${vaultPath(target)}/sync/status?${asked}`,
      ...options,
    });
  }

  /** Always with deletions included, so that what only the provider has is seen. */
  async preview(
    target: Target,
    environment: EnvironmentPair,
    direction: Direction,
    options: ReadOptions = {},
  ): Promise<Preview> {
    const asked = new URLSearchParams({
      ...query(target),
      keywayEnvironment: environment.keyway,
      providerEnvironment: environment.provider,
      direction,
      allowDelete: "true",
    });
    return this.#requester.read(schemas.preview, {
      step: `${direction} preview`,
      path: `${vaultPath(target)}/sync/preview?${asked}`,
      environment,
      ...options,
    });
  }

  /** Writes. A write that may have happened is never sent again: an answer that does not come says nothing. */
  async sync(
    target: Target,
    environment: EnvironmentPair,
    direction: Direction,
    allowDelete: boolean,
  ): Promise<SyncAnswer> {
    const call = { step: "sync", path: `${vaultPath(target)}/sync`, environment };
    return this.#requester.write(schemas.execute, call, {
      ...query(target),
      keywayEnvironment: environment.keyway,
      providerEnvironment: environment.provider,
      direction,
      allowDelete,
    });
  }

  close(): Promise<void> {
    return this.#requester.close();
  }
}

function vaultPath({ repository }: Target): string {
  return `${INTEGRATIONS}/vaults/${repositoryPath(repository)}`;
}

function repositoryPath(repository: string): string {
  return repository.split("/").map(encodeURIComponent).join("/");
}

/** `serviceId` is left out when there is none: an explicit null is refused. */
function query({ connectionId, projectId, serviceId }: Target) {
  return { connectionId, projectId, ...(serviceId !== undefined && { serviceId }) };
}

/** {@link KeywayClient} as the rest of the action sees it; tests put something else in its place. */
export type Keyway = Pick<KeywayClient, keyof KeywayClient>;
