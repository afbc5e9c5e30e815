import { z } from "zod";
import { faultsSchema, outagesSchema } from "./seed-faults.ts";
import { netlifySchema, railwaySchema, vercelSchema } from "./seed-providers.ts";
import defaultJson from "./seeds/default.json" with { type: "json" };

export type { Faults, Outages, WriteFault } from "./seed-faults.ts";
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
  health: z.enum(["good", "revoked", "expired"]).default("good"),
});

const linkSchema = z.strictObject({
  repository: z.string(),
  connectionId: z.guid(),
  provider: providerNameSchema.optional(),
  projectId: z.string(),
  projectName: z.string().nullable().default(null),
  keywayEnvironment: z.string().default("production"),
  providerEnvironment: z.string().default("production"),
  // Absent is not the same as null, which is: never.
  lastSyncedAt: z.iso.datetime().nullable().optional(),
});

const secretSchema = z.union([
  z.string(),
  z.strictObject({
    value: z.string(),
    undecryptable: z.boolean().optional(),
    createdAt: z.iso.datetime().optional(),
    updatedAt: z.iso.datetime().optional(),
    lastModifiedBy: z.strictObject({ username: z.string(), avatarUrl: z.string() }).optional(),
  }),
]);

const roleSchema = z.enum(["read", "triage", "write", "maintain", "admin"]);
const environmentTypeSchema = z.enum(["development", "standard", "protected"]);

const seedSchema = z.strictObject({
  dialect: z.enum(["observed", "documented"]).default("observed"),
  tokens: z.array(tokenSchema).default([]),
  vaults: z.record(z.string(), z.record(z.string(), z.record(z.string(), secretSchema))).default({}),
  environments: z.record(z.string(), z.record(z.string(), environmentTypeSchema)).default({}),
  roles: z.record(z.string(), z.record(z.string(), roleSchema)).default({}),
  connections: z.array(connectionSchema).default([]),
  consent: z.enum(["provider", "local"]).default("provider"),
  plan: z.strictObject({ maxConnections: z.int().nonnegative().optional() }).prefault({}),
  vercel: vercelSchema.prefault({}),
  netlify: netlifySchema.prefault({}),
  railway: railwaySchema.prefault({}),
  links: z.array(linkSchema).default([]),
  faults: faultsSchema.prefault({}),
  outages: outagesSchema.prefault({}),
});

/**
 * What a sandbox starts with, as a person writes it: whatever is left out takes its default.
 *
 * - `vaults`: secrets by repository, environment and name. One that is more than its value can be one that
 *   cannot be decrypted, and tell when and by whom it was changed.
 * - `environments`: by repository, the environments its vault was given and their types. If not given: production,
 *   staging, development and those that hold something, with the types their names suggest.
 * - `roles`: by repository and person, who may what; a person is the `owner` of a token. Whose repository is not
 *   among them is admin if it has a vault, and has no access if it has none.
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
