import { randomUUID } from "node:crypto";
import type { Project } from "./providers/provider.ts";
import type { Connection } from "./seed.ts";
import type { SyncResult } from "./sync.ts";

/** How answers are worded: as the live server does, or as its public page says. */
export interface Dialect {
  requestId(requestNumber: number): string;
  connection(connection: Connection): object;
  project(project: Project): object;
  syncResult(result: SyncResult): object;
}

/** The words of the live server, which counts every name it writes, changed or not. */
export const observed: Dialect = {
  requestId: (requestNumber) => `req-${requestNumber.toString(36)}`,
  connection: ({ owner, health, ...connection }) => ({ ...connection, updatedAt: connection.createdAt }),
  project: (project) => project,
  syncResult(result) {
    if (!result.success) {
      const stats = { created: 0, updated: 0, deleted: 0, skipped: 0, total: 0 };
      return { success: false, stats, error: result.error };
    }
    const created = result.created.length;
    const updated = result.updated.length;
    const deleted = result.deleted.length;
    const total = created + updated + deleted;
    return { success: true, stats: { created, updated, deleted, skipped: result.skipped.length, total } };
  },
};

/**
 * The words of the public page, whose counts read like those of a preview: only what is new or
 * different counts as created or updated. How a failure looks is not documented; this is a guess.
 */
export const documented: Dialect = {
  requestId: () => randomUUID(),
  connection: ({ id, provider, providerUserId, providerTeamId, createdAt }) => ({
    id,
    provider,
    providerAccountId: providerTeamId ?? providerUserId,
    createdAt,
  }),
  project: ({ id, name, linkedRepo, framework }) => ({ id, name, linkedRepo, framework }),
  syncResult(result) {
    if (!result.success) {
      return { status: "failed", created: 0, updated: 0, deleted: 0, skipped: 0, error: result.error };
    }
    const written = new Set([...result.created, ...result.updated]);
    const countWritten = (names: string[]) => names.filter((name) => written.has(name)).length;
    return {
      status: "success",
      created: countWritten(result.plan.toCreate),
      updated: countWritten(result.plan.toUpdate),
      deleted: result.deleted.length,
      skipped: result.skipped.length + countWritten(result.plan.toSkip),
    };
  },
};
