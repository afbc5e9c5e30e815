import type * as z from "zod/mini";
import type { EnvironmentPair } from "../domain/environments.ts";
import type { Direction } from "../domain/provider.ts";
import type { Target } from "../domain/target.ts";
import type { Exchange } from "./http.ts";
import type * as wire from "./schemas.ts";

export type Providers = z.infer<typeof wire.providers>["providers"];
export type Connection = z.infer<typeof wire.connections>["connections"][number];
export type Project = z.infer<typeof wire.projects>["projects"][number];
/** What Keyway knows of vault and provider before a sync; `environment` stands for both sides. */
export type SyncStatus = z.infer<typeof wire.status>;
/** Names by what a sync would do to them; no name is in two of the sets. */
export type Preview = z.infer<typeof wire.preview>;
/** Execute's answer; `countsWholeVault` when `created` and `updated` count every name of the vault, changed or not. */
export type SyncAnswer = z.infer<typeof wire.execute> & { readonly requestId: string };

/** The window of the rate limit, which all jobs behind one address share. */
export interface RateLimitWindow {
  readonly remaining: number;
  readonly resetsAt: Date;
}

/** One exchange and what it was for. */
export interface Step extends Exchange {
  /** What was asked, in the words of the API: `status`, `preview`, `sync`, … */
  readonly step: string;
  readonly environment: EnvironmentPair | undefined;
}

/** The Integrations API, all of it, in the words of this action. Every method throws the errors of `errors.ts`. */
export interface Keyway {
  providers(): Promise<Providers>;
  connections(): Promise<Connection[]>;
  projects(connectionId: string): Promise<Project[]>;
  /** Where a person can connect a provider. The address carries a signed state: it is for that person only. */
  authorizeUrl(provider: string, redirectUri?: string): Promise<URL>;
  deleteConnection(connectionId: string): Promise<void>;
  /** Asked by one environment name, which a live server uses for both sides. */
  status(target: Target, environment: string, options?: StatusOptions): Promise<SyncStatus>;
  /** Always with deletions included, so that what only the provider has is seen. */
  preview(
    target: Target,
    pair: EnvironmentPair,
    direction: Direction,
    options?: ReadOptions,
  ): Promise<Preview>;
  /** Writes. A write that may have happened is never sent again: an answer that does not come says nothing. */
  sync(
    target: Target,
    pair: EnvironmentPair,
    direction: Direction,
    allowDelete: boolean,
  ): Promise<SyncAnswer>;
  /** What the rate limit leaves, as last told; `undefined` where the server does not count. */
  readonly room: RateLimitWindow | undefined;
  /**
   * Makes sure that so many requests can still be made, by a short wait if need be.
   * @returns whether it waited
   * @throws RateLimitError when the window resets too late for that
   */
  reserve(requests: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Ends the read early: a sibling failed for good. */
  readonly signal?: AbortSignal | undefined;
}

export interface StatusOptions extends ReadOptions {
  /** The pair it is asked for; `status` itself takes one name only. */
  readonly environment?: EnvironmentPair | undefined;
}
