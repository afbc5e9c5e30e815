import { createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { badRequest, planLimit } from "./answer.ts";
import type { FilledSeed } from "./seed.ts";
import type { Keyway } from "./vault/keyway.ts";

const TEN_MINUTES = 600_000;

const stateSchema = z.object({
  type: z.literal("provider_oauth"),
  provider: z.enum(["vercel", "netlify"]),
  owner: z.string(),
  redirectUri: z.string().nullable(),
  nonce: z.string(),
  exp: z.number(),
});

/** What Keyway remembers of the person it sends to a provider, in the address itself. */
export type OAuthState = z.output<typeof stateSchema>;
/** What the caller of `authorize` decides about a state. */
export type Authorization = Pick<OAuthState, "provider" | "owner" | "redirectUri">;

/** The way of a person to the provider and back, and what comes of it. */
export class OAuth {
  /** Whether the sandbox shows a consent page of its own instead of naming the provider's. */
  readonly local: boolean;
  readonly #maxConnections: number;
  readonly #keyway: Keyway;
  readonly #key = randomBytes(32);
  readonly #redeemed = new Set<string>();

  constructor({ consent, plan }: Pick<FilledSeed, "consent" | "plan">, keyway: Keyway) {
    this.local = consent === "local";
    this.#maxConnections = plan.maxConnections ?? Number.POSITIVE_INFINITY;
    this.#keyway = keyway;
  }

  /** @throws Problem 403 when this person may have no more connections */
  requireRoom(owner: string): void {
    if (this.#keyway.connectionsOf(owner).length >= this.#maxConnections)
      throw planLimit(this.#maxConnections);
  }

  /** A state for the provider to hand back within ten minutes; `now` is in milliseconds. */
  issue(authorization: Authorization, now: number): string {
    const state: OAuthState = {
      type: "provider_oauth",
      ...authorization,
      nonce: randomUUID(),
      exp: now + TEN_MINUTES,
    };
    const payload = Buffer.from(JSON.stringify(state)).toString("base64url");
    return `${payload}.${this.#signature(payload)}`;
  }

  /**
   * Reads a state without using it up.
   * @throws Problem 400 unless it is one of this sandbox, for this provider, still valid and not yet used
   */
  read(signed: string, provider: string, now: number): OAuthState {
    const [payload = "", signature = "", ...more] = signed.split(".");
    const isOurs = more.length === 0 && sameText(signature, this.#signature(payload));
    const state = isOurs && stateSchema.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
    if (!state || state.provider !== provider) throw badRequest("Invalid or tampered state parameter");
    if (state.exp < now) throw badRequest("The state has expired; start again with authorize");
    if (this.#redeemed.has(state.nonce))
      throw badRequest("The state was used before; start again with authorize");
    return state;
  }

  /** Uses a state up: the person has decided. */
  redeem({ nonce }: OAuthState): void {
    this.#redeemed.add(nonce);
  }

  /**
   * Makes the connection. One who connects the same provider again has two of them.
   * @throws Problem 403 when the plan has no room for it any more
   */
  connect({ provider, owner }: OAuthState, now: number): void {
    this.requireRoom(owner);
    this.#keyway.connections.push({
      id: randomUUID(),
      provider,
      providerUserId: `u_${provider}_${owner}`,
      providerTeamId: null,
      createdAt: new Date(now).toISOString(),
      owner,
      health: "good",
    });
  }

  #signature(payload: string): string {
    return createHmac("sha256", this.#key).update(payload).digest("base64url");
  }
}

function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
