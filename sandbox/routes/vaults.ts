import { randomUUID } from "node:crypto";
import { z } from "zod";
import { findVault, lookUpVault, type OpenVault, repositoryOf, roleOf } from "../access.ts";
import { type Answer, notFound, Problem } from "../answer.ts";
import { requireKey } from "../auth.ts";
import type { Backend, Call, Handler } from "../backend.ts";
import type { Keyway, Link } from "../vault/keyway.ts";
import type { Role } from "../vault/permissions.ts";
import { LONG_AGO, type Vault } from "../vault/vault.ts";
import { validate } from "./validate.ts";

const THIRTY_DAYS = 30 * 86_400_000;

const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});

/** `GET /v1/vaults/:owner/:repo`: what a vault is, and where it is synced to, by whomever. */
export const describeVault: Handler = (call, backend) => {
  const { owner } = requireKey(call, backend, "read:secrets");
  const repository = repositoryOf(call);
  const vault = findVault(repository, backend);
  const role = vault && roleHere(owner, repository, backend);
  if (!vault || !role) throw notFound(`Vault '${repository}' not found or you don't have access`);
  const links = backend.keyway.links.filter((link) => link.repository === repository);
  const syncs = links.map((link) => listedLink(link, backend.keyway));
  return { kind: "data", data: described(repository, vault, role, syncs) };
};

/** `GET /v1/vaults/:owner/:repo/secrets`: names, never values. */
export const listSecrets: Handler = (call, backend) => {
  const { vault, page } = openPage(call, backend);
  return pageOf(vault.listed(), page);
};

/** `GET /v1/vaults/:owner/:repo/environments` */
export const listEnvironments: Handler = (call, backend) => {
  const { owner } = requireKey(call, backend, "read:secrets");
  const { vault } = lookUpVault(call, backend, owner);
  return { kind: "data", data: { environments: inOrder(vault) } };
};

/** `GET /v1/vaults/:owner/:repo/trash`: what can still be brought back. */
export const listTrash: Handler = (call, backend) => {
  const { vault, page } = openPage(call, backend);
  const now = Date.now();
  const trash = vault.trash().map((secret) => {
    const expiresAt = Date.parse(secret.deletedAt) + THIRTY_DAYS;
    const daysRemaining = Math.max(0, Math.ceil((expiresAt - now) / 86_400_000));
    return { ...secret, expiresAt: new Date(expiresAt).toISOString(), daysRemaining };
  });
  return pageOf(trash, page);
};

// Without the app nobody has a role, here, where the other look-ups say what is missing.
function roleHere(person: string, repository: string, backend: Backend): Role | undefined {
  try {
    return roleOf(person, repository, backend);
  } catch (error) {
    if (error instanceof Problem && error.status === 403) return undefined;
    throw error;
  }
}

function described(repository: string, vault: Vault, role: Role, syncs: object[]): object {
  const [repoOwner, repoName] = repository.split("/");
  return {
    id: vault.id,
    repoFullName: repository,
    repoOwner,
    repoName,
    repoAvatar: `https://github.com/${repoOwner}.png`,
    secretCount: vault.listed().length,
    environments: vault.environments.map(({ name }) => name),
    environmentDetails: inOrder(vault),
    permission: role,
    isPrivate: true,
    isReadOnly: false,
    readonlyReason: null,
    syncs,
    createdAt: vault.createdAt,
    updatedAt: vault.updatedAt,
  };
}

function listedLink(link: Link, keyway: Keyway): object {
  link.id ??= randomUUID();
  return {
    id: link.id,
    provider: keyway.providerOf(link),
    projectId: link.projectId,
    projectName: link.projectName ?? null,
    connectionId: link.connectionId,
    keywayEnvironment: link.keywayEnvironment ?? "production",
    providerEnvironment: link.providerEnvironment,
    lastSyncedAt: link.lastSyncedAt === undefined ? LONG_AGO : link.lastSyncedAt,
  };
}

function inOrder({ environments }: Vault): object[] {
  return environments.map((environment, displayOrder) => ({ ...environment, displayOrder }));
}

function openPage(call: Call, backend: Backend): OpenVault & { page: z.output<typeof pageSchema> } {
  const { owner } = requireKey(call, backend, "read:secrets");
  const page = validate(pageSchema, call.query);
  return { ...lookUpVault(call, backend, owner), page };
}

function pageOf(all: readonly object[], { limit, offset }: z.output<typeof pageSchema>): Answer {
  const data = all.slice(offset, offset + limit);
  const total = all.length;
  const hasMore = offset + data.length < total;
  return { kind: "data", data, meta: { pagination: { total, limit, offset, hasMore } } };
}
