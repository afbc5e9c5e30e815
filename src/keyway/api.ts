import type * as z from "zod/mini";
import type { EnvironmentPair } from "../domain/environments.ts";
import type { KeywayClient } from "./client.ts";
import type { Exchange } from "./http.ts";
import type * as schemas from "./schemas.ts";

export type Providers = z.infer<typeof schemas.providers>["providers"];
export type Connection = z.infer<typeof schemas.connections>["connections"][number];
/** A vault: its environments and its links to projects. */
export type Vault = z.infer<typeof schemas.vault>;
/** A link that a sync has made between an environment of the vault and one of a project. */
export type Link = Vault["syncs"][number];
/** A secret as the vault lists it, whether it can be decrypted or not. */
export type VaultSecret = z.infer<typeof schemas.secrets>[number];
export type Project = z.infer<typeof schemas.projects>["projects"][number];
/** What Keyway knows of vault and provider before a sync; `environment` stands for both sides. */
export type SyncStatus = z.infer<typeof schemas.status>;
/** Names by what a sync would do to them; no name is in two of the sets. */
export type Preview = z.infer<typeof schemas.preview>;
/** Execute's answer; `countsWholeVault` when `created` and `updated` count every name of the vault, changed or not. */
export type SyncAnswer = z.infer<typeof schemas.execute> & { readonly requestId: string };

/** The window of the rate limit, which all jobs behind one address share. */
export interface RateLimitWindow {
  readonly remaining: number;
  /** Requests that the whole window has, where the server tells. */
  readonly limit?: number | undefined;
  readonly resetsAt: Date;
}

/** One exchange and what it was for. */
export interface Step extends Exchange {
  /** What was asked, in the words of the API: `status`, `preview`, `sync`, … */
  readonly step: string;
  readonly environment: EnvironmentPair | undefined;
}

/** {@link KeywayClient} as the rest of the action sees it; tests put something else in its place. */
export type Keyway = Pick<KeywayClient, keyof KeywayClient>;

export interface ReadOptions {
  /** Ends the read early: a sibling failed for good. */
  readonly signal?: AbortSignal | undefined;
  /** Asked once, and never waited for: what it is for is worth no patience. */
  readonly once?: boolean | undefined;
}

export interface StatusOptions extends ReadOptions {
  /** The pair it is asked for; `status` itself takes one name only. */
  readonly environment?: EnvironmentPair | undefined;
}
