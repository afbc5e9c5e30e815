import { z } from "zod";

const writeFaultSchema = z.enum(["error-200", "bare-500", "bare-500-after-writing", "reset-after-writing"]);

/** What is made to go wrong. */
export const faultsSchema = z.strictObject({
  delayMs: z.number().nonnegative().default(0),
  writeDelayMs: z.number().nonnegative().default(0),
  refuseNames: z.array(z.string()).default([]),
  refuseDeletes: z.array(z.string()).default([]),
  hangNames: z.array(z.string()).default([]),
  // As long as Keyway waits for a provider.
  hangMs: z.number().nonnegative().default(30_000),
  hideNames: z.array(z.string()).default([]),
  sensitive: z.enum(["lowers", "keeps", "refuses"]).default("lowers"),
  unreadable: z.boolean().default(false),
  netlifyDeleteStatus: z.literal([200, 204, 404]).default(204),
  projectsListed: z.int().nonnegative().optional(),
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

/** What is out of order until it is put right. */
export const outagesSchema = z.strictObject({
  crypto: z.boolean().default(false),
  database: z.boolean().default(false),
  github: z.enum(["unreachable", "refuses", "not-installed"]).optional(),
  provider: z.enum(["down", "rate-limited", "hangs"]).optional(),
  vaultLookups: z.boolean().default(false),
});

/** How an execute request is made to fail. */
export type WriteFault = z.output<typeof writeFaultSchema>;

/**
 * What is made to go wrong.
 *
 * - `delayMs`, `writeDelayMs`: milliseconds per request, and per name written. The latter is also the
 *   time a first sync takes to look its project up: within it a second first sync fails.
 * - `refuseNames`, `refuseDeletes`: names the provider silently fails to write or delete. One such name
 *   makes Netlify lose every other name that is new, and Railway the whole push.
 * - `hangNames`: names whose write the provider does not answer; after `hangMs` Keyway gives each of them up
 *   and tells nobody, whether its client still waits or not.
 * - `hideNames`: names whose value Vercel or Netlify does not disclose once they were written.
 * - `sensitive`: what a write does to a sensitive variable of Vercel: it `lowers` it to a readable one, `keeps`
 *   it sensitive, or Vercel `refuses` and the name fails silently.
 * - `unreadable`: Vercel lists ciphertext instead of values.
 * - `netlifyDeleteStatus`: what Netlify answers when a value is to be deleted. With 204 it is deleted, but
 *   Keyway waits for a body and takes it for failed; with 404 it is not deleted; with 200 all is well.
 * - `projectsListed`: only so many projects of a connection are listed; the others work all the same.
 * - `failWrites`: how execute requests fail; only the `failWriteNumber`-th does when that is given.
 *   `failWriteError` is the text of an `error-200`.
 * - `failReads`: the next `times` GET requests whose path with query matches the regular expression
 *   `path` are answered with `status`.
 * - `rateLimit`: requests allowed in a fixed window.
 */
export type Faults = z.output<typeof faultsSchema>;

/**
 * What is out of order until it is put right.
 *
 * - `crypto`: Keyway cannot decrypt what it keeps, and takes every key for a bad one (401).
 * - `database`: every request that needs a key is a 500.
 * - `github`: Keyway asks GitHub for a person's role. `unreachable` is a 500; `refuses`, as when GitHub fails or
 *   limits Keyway, looks like a missing role (403), `not-installed` like a missing app (403).
 * - `provider`: `down` and `rate-limited` fail every call to a provider, `hangs` only after `faults.hangMs`.
 *   A read is then a 500; so is the first sync of an environment; any other sync fails with 200.
 * - `vaultLookups`: the look-ups of vaults are not there at all, as on a server that does not have them.
 */
export type Outages = z.output<typeof outagesSchema>;
