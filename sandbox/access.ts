import { forbidden, internalError, notFound } from "./answer.ts";
import type { Backend, Call } from "./backend.ts";
import type { Role } from "./vault/permissions.ts";
import type { Vault } from "./vault/vault.ts";

/** A vault that somebody may look into, and as what. */
export interface OpenVault {
  repository: string;
  vault: Vault;
  role: Role;
}

/** The repository that a path names. */
export function repositoryOf({ parameters }: Call): string {
  return `${parameters.owner}/${parameters.repo}`;
}

/**
 * The vault that a sync route is about. GitHub is asked first, which does not mind the letter case; Keyway does.
 * @throws Problem 403 without a role in the repository, 404 for an unknown vault or another letter case
 */
export function openVault(call: Call, backend: Backend, person: string): OpenVault {
  const repository = repositoryOf(call);
  const role = roleOf(person, repository, backend);
  if (!role) throw forbidden("You do not have access to this repository");
  const vault = backend.keyway.vaults.get(repository);
  if (!vault) throw notFound("Vault not found");
  return { repository, vault, role };
}

/**
 * The vault that a look-up is about. Another letter case is no obstacle, but renames the vault, and does so for
 * somebody without any role, too.
 * @throws Problem 404 for an unknown vault, 403 without a role
 */
export function lookUpVault(call: Call, backend: Backend, person: string): OpenVault {
  const repository = repositoryOf(call);
  const vault = findVault(repository, backend);
  if (!vault) throw notFound("Vault not found");
  const role = roleOf(person, repository, backend);
  if (!role) throw forbidden("You do not have access to this vault");
  return { repository, vault, role };
}

/** A vault by any spelling of its repository: GitHub is asked whether two spellings are one, if it can be. */
export function findVault(repository: string, { keyway, outages }: Backend): Vault | undefined {
  return outages.github ? keyway.vaults.get(repository) : keyway.findAndRename(repository);
}

/**
 * What GitHub says, or what Keyway makes of its silence.
 * @throws Problem 500 when GitHub cannot be reached, 403 when the app seems not to be installed
 */
export function roleOf(
  person: string,
  repository: string,
  { keyway, outages }: Pick<Backend, "keyway" | "outages">,
): Role | undefined {
  switch (outages.github) {
    case "unreachable":
      throw internalError();
    case "not-installed":
      throw forbidden(
        `GitHub App not installed for ${repository}. Please install the Keyway GitHub App: ` +
          "https://github.com/apps/keyway-app/installations/new",
      );
    case "refuses":
      return undefined;
    case undefined:
      return keyway.roleOf(person, repository);
  }
}
