import { z } from "zod";
import { type Answer, forbidden, internalError, notFound } from "../answer.ts";
import { authenticate, requireKey, requireScope } from "../auth.ts";
import { type Backend, type Call, type Handler, providerOf } from "../backend.ts";
import { preview, shuffled } from "../preview.ts";
import type { WriteFault } from "../seed.ts";
import { executeSync, type SyncResult } from "../sync.ts";
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

/** `GET …/sync/status` */
export const answerStatus: Handler = (call, backend) => {
  const token = requireKey(call, backend, "read:secrets");
  const { connectionId, projectId, serviceId, environment } = validate(statusSchema, call.query);
  const repository = vaultNamed(call, backend);
  // One parameter stands for both sides, and a service is looked for in the vault as well, where no
  // environment is called "production:svc": the vault then always seems empty.
  const bothSides = withService(environment, serviceId);
  const listed = providerOf(connectionId, token, backend).list(projectId, bothSides);
  return {
    kind: "data",
    data: {
      isFirstSync: backend.keyway.isFirstSync(repository, connectionId, projectId),
      vaultIsEmpty: backend.keyway.secrets(repository, bothSides).size === 0,
      providerHasSecrets: listed.length > 0,
      providerSecretCount: listed.length,
    },
  };
};

/** `GET …/sync/preview` */
export const answerPreview: Handler = (call, backend) => {
  const token = requireKey(call, backend, "read:secrets");
  const asked = validate(previewSchema, call.query);
  const vault = backend.keyway.secrets(vaultNamed(call, backend), asked.keywayEnvironment);
  const environment = withService(asked.providerEnvironment, asked.serviceId);
  const listed = providerOf(asked.connectionId, token, backend).list(asked.projectId, environment);
  const plan = preview(vault, listed, asked.direction, asked.allowDelete);
  return { kind: "data", data: shuffled(plan, call.number) };
};

/** `POST …/sync` */
export const answerSync: Handler = async (call, backend) => {
  const token = authenticate(call, backend);
  const asked = validate(syncSchema, call.body);
  // A push changes the provider only, which the live server lets a read-only key do.
  requireScope(token, asked.direction === "pull" ? "write:secrets" : "read:secrets");
  const repository = vaultNamed(call, backend);
  if (!backend.keyway.connectionsOf(token.owner).some(({ id }) => id === asked.connectionId)) {
    throw forbidden("Connection not found or does not belong to you");
  }
  const { writeDelayMs, failWriteError } = backend.faults.settings;
  const order = {
    ...asked,
    repository,
    providerEnvironment: withService(asked.providerEnvironment, asked.serviceId),
  };
  return failingAs(backend.faults.nextWrite(), failWriteError, backend, () =>
    executeSync(backend.keyway, providerOf(asked.connectionId, token, backend), order, writeDelayMs),
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

// The letter case of owner and repository must be right.
function vaultNamed(call: Call, backend: Backend): string {
  const repository = `${call.parameters.owner}/${call.parameters.repo}`;
  if (!backend.keyway.vaults.has(repository)) throw notFound("Vault not found");
  return repository;
}

function withService(environment: string, serviceId: string | undefined): string {
  return serviceId === undefined ? environment : `${environment}:${serviceId}`;
}
