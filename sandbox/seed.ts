import { z } from "zod";
import { netlifySchema, railwaySchema, vercelSchema } from "./seed-providers.ts";
import defaultJson from "./seeds/default.json" with { type: "json" };

export type { VercelProject, VercelRow } from "./seed-providers.ts";

const scopeSchema = z.enum(["read:secrets", "write:secrets"]);
const providerNameSchema = z.enum(["vercel", "railway", "netlify"]);

// Everything belongs to one person unless a seed says otherwise.
const ownerSchema = z.string().min(1).default("acme");

const tokenSchema = z.strictObject({
  token: z.string().min(1),
  scopes: z.array(scopeSchema).default(["read:secrets", "write:secrets"]),
  expired: z.boolean().default(false),
  owner: ownerSchema,
});

const connectionSchema = z.strictObject({
  id: z.guid(),
  provider: providerNameSchema,
  providerUserId: z.string().nullable().default(null),
  providerTeamId: z.string().nullable().default(null),
  createdAt: z.iso.datetime().default("2026-01-15T10:00:00.000Z"),
  owner: ownerSchema,
});

const linkSchema = z.strictObject({
  repository: z.string(),
  connectionId: z.guid(),
  projectId: z.string(),
  providerEnvironment: z.string().default("production"),
});

const writeFaultSchema = z.enum(["error-200", "bare-500", "bare-500-after-writing", "reset-after-writing"]);

const faultsSchema = z.strictObject({
  delayMs: z.number().nonnegative().default(0),
  writeDelayMs: z.number().nonnegative().default(0),
  refuseNames: z.array(z.string()).default([]),
  refuseDeletes: z.array(z.string()).default([]),
  hideNames: z.array(z.string()).default([]),
  unreadable: z.boolean().default(false),
  netlifyDeleteStatus: z.literal([200, 204, 404]).default(204),
  failWrites: writeFaultSchema.optional(),
  failWriteNumber: z.int().positive().optional(),
  failWriteError: z.string().default("Rate limited by Vercel API. Retry after 17 seconds."),
  failReads: z
    .strictObject({
      path: z.string(),
      times: z.int().positive().default(1),
      status: z.int().min(400).max(599).default(500),
    })
    .optional(),
  // The live limit is 100; a sandbox that serves many runs in a row would be in the way with it.
  rateLimit: z
    .strictObject({ limit: z.int().positive(), windowSeconds: z.number().positive() })
    .default({ limit: 100_000, windowSeconds: 900 }),
});

const seedSchema = z.strictObject({
  dialect: z.enum(["observed", "documented"]).default("observed"),
  tokens: z.array(tokenSchema).default([]),
  vaults: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))).default({}),
  connections: z.array(connectionSchema).default([]),
  consent: z.enum(["provider", "local"]).default("provider"),
  plan: z.strictObject({ maxConnections: z.int().nonnegative().optional() }).prefault({}),
  vercel: vercelSchema.prefault({}),
  netlify: netlifySchema.prefault({}),
  railway: railwaySchema.prefault({}),
  links: z.array(linkSchema).default([]),
  faults: faultsSchema.prefault({}),
});

/**
 * What a sandbox starts with, as a person writes it: whatever is left out takes its default.
 *
 * - `consent`: where `authorize` sends the browser, to the page of the real provider as the live server
 *   does, or to the sandbox's own stand-in for it, which can be gone through to the end.
 * - `plan`: how many connections one person may have; any number if not given.
 */
export type Seed = z.input<typeof seedSchema>;
/** A seed with every default filled in. */
export type FilledSeed = z.output<typeof seedSchema>;

/** What a Keyway key may do. */
export type Scope = z.output<typeof scopeSchema>;
/** A Keyway key the sandbox knows. Its owner has the connections. */
export type Token = z.output<typeof tokenSchema>;
/** The authorisation Keyway holds for a provider account. */
export type Connection = z.output<typeof connectionSchema>;
/** Keyway's note that a vault has been synced to a provider environment through a connection. */
export type Link = z.output<typeof linkSchema>;
/** How an execute request is made to fail. */
export type WriteFault = z.output<typeof writeFaultSchema>;

/**
 * What is made to go wrong.
 *
 * - `delayMs`, `writeDelayMs`: milliseconds per request, and per name written. The latter is also the
 *   time a first sync takes to look its project up: within it a second first sync fails.
 * - `refuseNames`, `refuseDeletes`: names the provider silently fails to write or delete. One such name
 *   makes Netlify lose every other name that is new, and Railway the whole push.
 * - `hideNames`: names whose value Vercel or Netlify does not disclose once they were written.
 * - `unreadable`: Vercel lists ciphertext instead of values.
 * - `netlifyDeleteStatus`: what Netlify answers when a value is to be deleted. With 204 it is deleted, but
 *   Keyway waits for a body and takes it for failed; with 404 it is not deleted; with 200 all is well.
 * - `failWrites`: how execute requests fail; only the `failWriteNumber`-th does when that is given.
 *   `failWriteError` is the text of an `error-200`.
 * - `failReads`: the next `times` GET requests whose path with query matches the regular expression
 *   `path` are answered with `status`.
 * - `rateLimit`: requests allowed in a fixed window.
 */
export type Faults = z.output<typeof faultsSchema>;

/**
 * Checks a seed and fills in its defaults.
 * @throws Error that lists every unknown key and wrong value with its place in the seed
 */
export function parseSeed(seed: unknown): FilledSeed {
  const parsed = seedSchema.safeParse(seed);
  if (!parsed.success) throw new Error(`The seed is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The seed the sandbox starts with when it is given none: acme/shop, out of step with its Vercel project. */
export const defaultSeed: FilledSeed = parseSeed(defaultJson);
