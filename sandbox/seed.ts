import { z } from "zod";
import defaultJson from "./seeds/default.json" with { type: "json" };

const scopeSchema = z.enum(["read:secrets", "write:secrets"]);
const providerNameSchema = z.enum(["vercel", "railway", "netlify"]);

const tokenSchema = z.strictObject({
  token: z.string().min(1),
  scopes: z.array(scopeSchema).default(["read:secrets", "write:secrets"]),
  expired: z.boolean().default(false),
});

const connectionSchema = z.strictObject({
  id: z.guid(),
  provider: providerNameSchema,
  providerUserId: z.string().nullable().default(null),
  providerTeamId: z.string().nullable().default(null),
  createdAt: z.iso.datetime().default("2026-01-15T10:00:00.000Z"),
});

const vercelRowSchema = z.strictObject({
  key: z.string(),
  value: z.string(),
  target: z.array(z.string()).min(1),
  type: z.enum(["encrypted", "sensitive", "system", "plain"]).default("encrypted"),
});

const vercelProjectSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  linkedRepo: z.string().optional(),
  framework: z.string().nullable().default(null),
  createdAt: z.iso.datetime().default("2025-01-15T10:00:00.000Z"),
  rows: z.array(vercelRowSchema).default([]),
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
  vercel: z.strictObject({ projects: z.array(vercelProjectSchema).default([]) }).default({ projects: [] }),
  links: z.array(linkSchema).default([]),
  faults: faultsSchema.prefault({}),
});

/** What a sandbox starts with, as a person writes it: whatever is left out takes its default. */
export type Seed = z.input<typeof seedSchema>;
/** A seed with every default filled in. */
export type FilledSeed = z.output<typeof seedSchema>;

/** What a Keyway key may do. */
export type Scope = z.output<typeof scopeSchema>;
/** A Keyway key the sandbox knows. */
export type Token = z.output<typeof tokenSchema>;
/** The authorisation Keyway holds for a provider account. */
export type Connection = z.output<typeof connectionSchema>;
/** Keyway's note that a vault has been synced to a provider environment through a connection. */
export type Link = z.output<typeof linkSchema>;
/** A Vercel project and its environment variables. */
export type VercelProject = z.output<typeof vercelProjectSchema>;
/** One environment variable as Vercel keeps it: a single value for one or more targets. */
export type VercelRow = z.output<typeof vercelRowSchema>;
/** How an execute request is made to fail. */
export type WriteFault = z.output<typeof writeFaultSchema>;

/**
 * What is made to go wrong.
 *
 * - `delayMs`, `writeDelayMs`: milliseconds per request, and per name written. The latter is also the
 *   time a first sync takes to look its project up: within it a second first sync fails.
 * - `refuseNames`, `refuseDeletes`: names the provider silently fails to write or delete.
 * - `hideNames`: names whose value the provider does not disclose once they were written.
 * - `unreadable`: the provider lists ciphertext instead of values.
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
