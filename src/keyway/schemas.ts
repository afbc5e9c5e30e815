import * as z from "zod/mini";
import { isProvider } from "../domain/provider.ts";

/**
 * What Keyway really sends. Two dialects are in use: the one of its public page ("documented") and the one of the
 * live backend ("observed"). Fields that this action does not use are not asked for, so that they may change.
 */

const text = z.string();
const count = z.int().check(z.nonnegative());
/** What only adds to a text for people may be missing or odd. */
const maybeText = z.pipe(
  z.catch(z.nullish(text), undefined),
  z.transform((value) => value ?? undefined),
);

/** Every successful answer with a body. */
export const envelope = z.object({ data: z.unknown() });

/** Both shapes of an error: problem details of known routes, and what unknown routes answer. */
export const problem = z.union([
  z.object({
    detail: text,
    upgradeUrl: z.catch(z.optional(text), undefined),
    errors: z.catch(z.optional(z.array(z.object({ field: text, message: text }))), undefined),
  }),
  z.pipe(
    z.object({ message: text, statusCode: z.number() }),
    z.transform(({ message }) => ({ detail: message, upgradeUrl: undefined, errors: undefined })),
  ),
]);

export const providers = z.object({
  providers: z.array(z.object({ name: text, displayName: text, configured: z.boolean() })),
});

const connection = z.object({
  id: text,
  provider: text,
  providerTeamId: maybeText,
  providerUserId: maybeText,
  providerAccountId: maybeText,
});

export const connections = z.object({
  connections: z.array(
    z.pipe(
      connection,
      z.transform(({ id, provider, ...account }) => ({
        id,
        // A provider that this version does not know may still be listed, by the name Keyway gives it.
        provider: isProvider(provider) ? provider : undefined,
        providerName: provider,
        account: account.providerTeamId ?? account.providerAccountId ?? account.providerUserId,
      })),
    ),
  ),
});

export const projects = z.object({
  projects: z.array(
    z.object({
      id: text,
      name: text,
      linkedRepo: maybeText,
      framework: maybeText,
      serviceId: maybeText,
      serviceName: maybeText,
      environments: z.pipe(
        z.catch(z.nullish(z.array(text)), undefined),
        z.transform((names) => names ?? []),
      ),
    }),
  ),
});

/** `vaultIsEmpty` is not asked for: it is wrong for Railway services. */
export const status = z.object({ isFirstSync: z.boolean(), providerSecretCount: count });

const names = z.pipe(
  z.array(text),
  z.transform((list): ReadonlySet<string> => new Set(list)),
);

/** The lists come in no order. A name that stands twice in one list is one name; in two lists it is a contradiction. */
export const preview = z.object({ toCreate: names, toUpdate: names, toDelete: names, toSkip: names }).check(
  z.refine((lists) => {
    const all = Object.values(lists);
    const together = new Set(all.flatMap((list) => [...list]));
    return together.size === all.reduce((sum, list) => sum + list.size, 0);
  }, "the same name is in two of the lists"),
);

const counts = { created: count, updated: count, deleted: count };

const observedExecute = z.pipe(
  z.object({ success: z.boolean(), stats: z.object(counts), error: maybeText }),
  z.transform(({ success, stats, error }) => ({ ok: success, ...stats, countsWholeVault: true, error })),
);

const documentedExecute = z.pipe(
  z.object({ status: text, ...counts, error: maybeText }),
  z.transform(({ status, error, ...stats }) => ({
    ok: status === "success",
    ...stats,
    countsWholeVault: false,
    error: error ?? (status === "success" ? undefined : `status "${status}"`),
  })),
);

/** Execute's answer in either dialect. The live one answers 200 for failures too: only `ok` tells. */
export const execute = z.pipe(
  z.unknown(),
  z.transform((data, context) => {
    const documented = typeof data === "object" && data !== null && "status" in data && !("success" in data);
    const parsed = (documented ? documentedExecute : observedExecute).safeParse(data);
    if (parsed.success) return parsed.data;
    // Read as the dialect it looks like, so that the error names the field that is wrong.
    context.issues.push(
      ...parsed.error.issues.map(({ path, message }) => ({
        code: "custom" as const,
        path,
        message,
        input: data,
      })),
    );
    return z.NEVER;
  }),
);

/** A vault by the look-up beside the Integrations API: its environments, and the links that syncs have made. */
export const vault = z.object({
  environments: z.array(text),
  syncs: z.array(
    z.object({
      provider: text,
      projectId: text,
      connectionId: text,
      keywayEnvironment: text,
      providerEnvironment: text,
      /** Absent for a link that has never been synced; set after partial failures too. */
      lastSyncedAt: maybeText,
    }),
  ),
});

/** One page of a vault's secrets, all environments mixed. Names only; those that cannot be decrypted are among them. */
export const secrets = z.array(
  z.object({
    key: text,
    environment: text,
    updatedAt: maybeText,
    lastModifiedBy: z.catch(z.nullish(z.object({ username: text })), undefined),
  }),
);

export type Providers = z.infer<typeof providers>["providers"];
export type Connection = z.infer<typeof connections>["connections"][number];
/** A vault: its environments and its links to projects. */
export type Vault = z.infer<typeof vault>;
/** A link that a sync has made between an environment of the vault and one of a project. */
export type Link = Vault["syncs"][number];
/** A secret as the vault lists it, whether it can be decrypted or not. */
export type VaultSecret = z.infer<typeof secrets>[number];
export type Project = z.infer<typeof projects>["projects"][number];
/** What Keyway knows of vault and provider before a sync; `environment` stands for both sides. */
export type SyncStatus = z.infer<typeof status>;
/** Names by what a sync would do to them; no name is in two of the sets. */
export type Preview = z.infer<typeof preview>;
/** Execute's answer; `countsWholeVault` when `created` and `updated` count every name of the vault, changed or not. */
export type SyncAnswer = z.infer<typeof execute> & { readonly requestId: string };
