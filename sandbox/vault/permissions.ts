import { forbidden } from "../answer.ts";
import type { Direction } from "../preview.ts";

/** What GitHub lets a person do in a repository, from least to most. */
export type Role = "read" | "triage" | "write" | "maintain" | "admin";

/** How well an environment is guarded. */
export type EnvironmentType = "development" | "standard" | "protected";

/** The two ends of a sync, and who asks for it. */
export interface Passage {
  role: Role;
  keywayEnvironment: string;
  /** As the vault has it. */
  keywayType: EnvironmentType;
  /** May name a service behind a colon. */
  providerEnvironment: string;
  direction: Direction;
}

const PROTECTION: Record<EnvironmentType, number> = { development: 0, standard: 1, protected: 2 };

/** What kind of environment a name sounds like: nobody can say of one at a provider. */
export function inferredType(environment: string): EnvironmentType {
  const [name = ""] = environment.toLowerCase().split(":");
  if (["production", "prod", "main", "master"].includes(name)) return "protected";
  return ["development", "dev", "local"].includes(name) ? "development" : "standard";
}

/**
 * Whether a person may preview or execute a sync. Who is no admin may not carry secrets to a better guarded
 * place; a push reads from the vault environment, a pull writes to it.
 * @throws Problem 403 that says which of these it was
 */
export function requirePassage(passage: Passage): void {
  const { role, keywayEnvironment, keywayType, direction } = passage;
  const providerType = inferredType(passage.providerEnvironment);
  const [from, to] = direction === "push" ? [keywayType, providerType] : [providerType, keywayType];
  if (PROTECTION[to] > PROTECTION[from] && role !== "admin") {
    throw forbidden(
      `Syncing from ${from} to ${to === "protected" ? "production" : to} requires admin role. ` +
        `Your role (${role}) cannot escalate secrets to a more protected environment.`,
    );
  }
  const allowed = direction === "push" ? mayRead(role, keywayType) : mayWrite(role, keywayType);
  if (allowed) return;
  const action = direction === "push" ? "read secrets from" : "write to";
  throw forbidden(
    `Your role (${role}) does not have permission to ${action} the "${keywayEnvironment}" environment`,
  );
}

function mayRead(role: Role, type: EnvironmentType): boolean {
  return type !== "protected" || (role !== "read" && role !== "triage");
}

function mayWrite(role: Role, type: EnvironmentType): boolean {
  if (role === "admin") return true;
  return type !== "protected" && role !== "read" && role !== "triage";
}
