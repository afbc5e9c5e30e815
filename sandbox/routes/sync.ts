import { z } from "zod";
import { openVault } from "../access.ts";
import { type Answer, forbidden, internalError } from "../answer.ts";
import { authenticate, requireKey, requireScope } from "../auth.ts";
import { type Backend, type Handler, reach } from "../backend.ts";
import { preview, shuffled } from "../preview.ts";
import type { WriteFault } from "../seed.ts";
import { executeSync, type SyncResult } from "../sync.ts";
import { requirePassage } from "../vault/permissions.ts";
import { validate } from "./validate.ts";

const targetSchema = z.object({
  connectionId: z.guid(),
  projectId: z.string(),
  serviceId: z.string().optional(),
});

const statusSchema = targetSchema.extend({ environment: z.string().default("production") });

const mappingSchema = targetSchema.extend({
  keywayEnvironment: z.string().default("production"),
  providerEnvironment: z.string().default("production"),
  direction: z.enum(["push", "pull"]).default("push"),
});

const previewSchema = mappingSchema.extend({
  // Only the literal `true` counts: `TRUE`, `1` and `yes` silently mean no.
  allowDelete: z
    .string()
    .optional()
    .transform((allowDelete) => allowDelete === "true"),
});

const syncSchema = mappingSchema.extend({ allowDelete: z.boolean().default(false) });

/** `GET …/sync/status`. No permission to see the environment is asked for. */
export const answerStatus: Handler = async (call, backend) => {
  const { owner } = requireKey(call, backend, "read:secrets");
  const { connectionId, projectId, serviceId, environment } = validate(statusSchema, call.query);
  const { repository } = openVault(call, backend, owner);
  // One parameter stands for both sides, and a service is looked for in the vault as well, where no
  // environment is called "production:svc": the vault then always seems empty.
  const bothSides = withService(environment, serviceId);
  const connection = backend.keyway.connection(owner, connectionId);
  const listed = await reach(connection, backend).list(projectId, bothSides);
  return {
    kind: "data",
    data: {
      isFirstSync: !connection || backend.keyway.isFirstSync(repository, connection.id, projectId),
      // Counted, not decrypted: a vault of unreadable secrets is not empty here.
      vaultIsEmpty: backend.keyway.secrets(repository, bothSides).size === 0,
      providerHasSecrets: listed.length > 0,
      providerSecretCount: listed.length,
    },
  };
};

/** `GET …/sync/preview` */
export const answerPreview: Handler = async (call, backend) => {
  const { owner } = requireKey(call, backend, "read:secrets");
  const asked = validate(previewSchema, call.query);
  const { repository, vault, role } = openVault(call, backend, owner);
  const environment = withService(asked.providerEnvironment, asked.serviceId);
  const keywayType = vault.typeOf(asked.keywayEnvironment);
  requirePassage({ ...asked, role, keywayType, providerEnvironment: environment });
  const connection = backend.keyway.connection(owner, asked.connectionId);
  const listed = await reach(connection, backend).list(asked.projectId, environment);
  const secrets = backend.keyway.secrets(repository, asked.keywayEnvironment).readable();
  const plan = preview(secrets, listed, asked.direction, asked.allowDelete);
  return { kind: "data", data: shuffled(plan, call.number) };
};

/** `POST …/sync` */
export const answerSync: Handler = async (call, backend) => {
  const token = authenticate(call, backend);
  const asked = validate(syncSchema, call.body);
  // A push changes the provider only, which the live server lets a read-only key do.
  requireScope(token, asked.direction === "pull" ? "write:secrets" : "read:secrets");
  const { repository, vault, role } = openVault(call, backend, token.owner);
  const providerEnvironment = withService(asked.providerEnvironment, asked.serviceId);
  const keywayType = vault.typeOf(asked.keywayEnvironment);
  requirePassage({ ...asked, role, keywayType, providerEnvironment });
  const connection = backend.keyway.connection(token.owner, asked.connectionId);
  if (!connection) throw forbidden("Connection not found or does not belong to you");
  const provider = reach(connection, backend);
  const { writeDelayMs, failWriteError } = backend.faults.settings;
  const order = { ...asked, repository, connection, providerEnvironment };
  return failingAs(backend.faults.nextWrite(), failWriteError, backend, () =>
    executeSync(backend.keyway, provider, order, writeDelayMs),
  );
};

async function failingAs(
  fault: WriteFault | undefined,
  error: string,
  backend: Backend,
  sync: () => Promise<SyncResult>,
): Promise<Answer> {
  if (fault === "error-200")
    return { kind: "data", data: backend.dialect.syncResult({ success: false, error }) };
  if (fault === "bare-500") throw internalError();
  const result = await sync();
  if (fault === "bare-500-after-writing") throw internalError();
  if (fault === "reset-after-writing") return { kind: "cut" };
  return { kind: "data", data: backend.dialect.syncResult(result) };
}

function withService(environment: string, serviceId: string | undefined): string {
  return serviceId === undefined ? environment : `${environment}:${serviceId}`;
}
