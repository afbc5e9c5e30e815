import type { Faults, VercelProject, VercelRow } from "../seed.ts";
import { type Project, type Provider, ProviderError, type Variable, type Written } from "./provider.ts";
import { takes } from "./takes.ts";

/**
 * Vercel as Keyway uses it. Rows are found by key alone, and one row may serve several targets:
 * writing one target changes the value of all of them.
 */
export class Vercel implements Provider {
  readonly #projects: VercelProject[];
  readonly #faults: Readonly<Faults>;

  constructor(projects: readonly VercelProject[], faults: Readonly<Faults>) {
    this.#projects = structuredClone([...projects]);
    this.#faults = faults;
  }

  projects(): Project[] {
    return this.#projects.map(({ rows, ...project }) => project);
  }

  /** The variables of a project, to look at or to change. */
  rows(projectId: string): VercelRow[] {
    const project = this.#projects.find(({ id }) => id === projectId);
    if (!project) throw new ProviderError("Project not found");
    return project.rows;
  }

  list(projectId: string, environment: string): Variable[] {
    return this.rows(projectId)
      .filter((row) => serves(row, environment) && !isReserved(row.key))
      .map((row) => ({ name: row.key, value: this.#disclose(row) }));
  }

  async write(
    projectId: string,
    environment: string,
    secrets: ReadonlyMap<string, string>,
  ): Promise<Written> {
    const rows = this.rows(projectId);
    const written: Written = { created: [], updated: [] };
    for (const [key, value] of secrets) {
      if (!(await takes([key], this.#faults))) continue;
      const existing = rows.findLast((row) => row.key === key);
      if (!existing) {
        rows.push({ key, value, target: [environment.toLowerCase()], type: this.#typeWritten(key) });
        written.created.push(key);
      } else if (!collides(rows, existing, environment) && !this.#refusesType(existing)) {
        if (!serves(existing, environment)) existing.target.push(environment.toLowerCase());
        Object.assign(existing, { value, type: this.#typeWritten(key, existing) });
        written.updated.push(key);
      }
    }
    if (secrets.size > 0 && written.created.length + written.updated.length === 0) {
      throw new ProviderError(`Failed to set all ${secrets.size} environment variables`);
    }
    return written;
  }

  async remove(projectId: string, environment: string, names: readonly string[]): Promise<string[]> {
    const removed = names.filter((name) => !this.#faults.refuseDeletes.includes(name));
    if (names.length > 0 && removed.length === 0) {
      throw new ProviderError(`Failed to delete all ${names.length} environment variables`);
    }
    for (const name of removed) this.#removeTarget(projectId, environment, name);
    return removed;
  }

  // The first row of the key loses the target, and counts as deleted even where it never had it.
  #removeTarget(projectId: string, environment: string, key: string): void {
    const rows = this.rows(projectId);
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) return;
    row.target = row.target.filter((target) => !sameTarget(target, environment));
    if (row.target.length === 0) rows.splice(rows.indexOf(row), 1);
  }

  #disclose(row: VercelRow): string {
    if (row.type === "sensitive") return "";
    if (row.type === "encrypted" && this.#faults.unreadable) return ciphertext(row.value);
    return row.value;
  }

  // Keyway sends `encrypted` with every write; what that does to a sensitive row is for Vercel to say.
  #typeWritten(key: string, existing?: VercelRow): VercelRow["type"] {
    const { hideNames, sensitive } = this.#faults;
    if (hideNames.includes(key)) return "sensitive";
    return existing?.type === "sensitive" && sensitive === "keeps" ? "sensitive" : "encrypted";
  }

  #refusesType({ type }: VercelRow): boolean {
    return type === "sensitive" && this.#faults.sensitive === "refuses";
  }
}

function sameTarget(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function serves(row: VercelRow, environment: string): boolean {
  return row.target.some((target) => sameTarget(target, environment));
}

// Vercel refuses two rows of one key for one target.
function collides(rows: readonly VercelRow[], written: VercelRow, environment: string): boolean {
  return rows.some((row) => row !== written && row.key === written.key && serves(row, environment));
}

// These names can be written, yet Keyway leaves them out of every listing.
function isReserved(key: string): boolean {
  return key.startsWith("VERCEL_") || key.startsWith("NEXT_PUBLIC_VERCEL_");
}

function ciphertext(value: string): string {
  return value === "" ? "" : Buffer.from(`sandbox-encrypted:${value}`).toString("base64");
}
