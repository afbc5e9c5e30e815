import type { EnvironmentPair } from "../domain/environments.ts";
import { ProtocolError } from "../domain/errors.ts";
import type { Direction } from "../domain/provider.ts";
import type { Target } from "../domain/target.ts";
import type {
  Connection,
  Keyway,
  Preview,
  Project,
  Providers,
  RateLimitWindow,
  ReadOptions,
  StatusOptions,
  SyncAnswer,
  SyncStatus,
} from "./api.ts";
import { Requester, type RequesterOptions } from "./requester.ts";
import * as wire from "./schemas.ts";

/** {@link Keyway} over HTTP. */
export class KeywayClient implements Keyway {
  readonly #line: Requester;

  constructor(options: RequesterOptions) {
    this.#line = new Requester(options);
  }

  get room(): RateLimitWindow | undefined {
    return this.#line.room;
  }

  reserve(requests: number): Promise<boolean> {
    return this.#line.reserve(requests);
  }

  async providers(): Promise<Providers> {
    return (await this.#line.read(wire.providers, { step: "providers", path: "" })).providers;
  }

  async connections(): Promise<Connection[]> {
    return (await this.#line.read(wire.connections, { step: "connections", path: "/connections" }))
      .connections;
  }

  async projects(connectionId: string): Promise<Project[]> {
    const path = `/connections/${encodeURIComponent(connectionId)}/projects`;
    return (await this.#line.read(wire.projects, { step: "projects", path })).projects;
  }

  async authorizeUrl(provider: string, redirectUri?: string): Promise<URL> {
    const query = redirectUri === undefined ? "" : `?${new URLSearchParams({ redirect_uri: redirectUri })}`;
    const call = { step: "authorize", path: `/${encodeURIComponent(provider)}/authorize${query}` };
    const { location, requestId } = await this.#line.redirect(call);
    if (URL.canParse(location)) return new URL(location);
    throw new ProtocolError("authorize", "location", "it is not an address", requestId);
  }

  async deleteConnection(connectionId: string): Promise<void> {
    await this.#line.remove({ step: "disconnect", path: `/connections/${encodeURIComponent(connectionId)}` });
  }

  async status(target: Target, environment: string, options: StatusOptions = {}): Promise<SyncStatus> {
    const asked = new URLSearchParams({ ...query(target), environment });
    return this.#line.read(wire.status, {
      step: "status",
      path: `${vault(target)}/sync/status?${asked}`,
      ...options,
    });
  }

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
    return this.#line.read(wire.preview, {
      step: `${direction} preview`,
      path: `${vault(target)}/sync/preview?${asked}`,
      environment,
      ...options,
    });
  }

  async sync(
    target: Target,
    environment: EnvironmentPair,
    direction: Direction,
    allowDelete: boolean,
  ): Promise<SyncAnswer> {
    const call = { step: "sync", path: `${vault(target)}/sync`, environment };
    return this.#line.write(wire.execute, call, {
      ...query(target),
      keywayEnvironment: environment.keyway,
      providerEnvironment: environment.provider,
      direction,
      allowDelete,
    });
  }

  close(): Promise<void> {
    return this.#line.close();
  }
}

function vault({ repository }: Target): string {
  return `/vaults/${repository.split("/").map(encodeURIComponent).join("/")}`;
}

/** `serviceId` is left out when there is none: an explicit null is refused. */
function query({ connectionId, projectId, serviceId }: Target) {
  return { connectionId, projectId, ...(serviceId !== undefined && { serviceId }) };
}
