import { randomUUID } from "node:crypto";

/** What Keyway knows of a secret besides its name and value. Times are ISO 8601. */
export interface SecretNote {
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Who changed it last, if that was a person in Keyway. */
  lastModifiedBy: { username: string; avatarUrl: string } | null;
  /** Kept and listed by name, but its value cannot be had any more: a sync does not see it. */
  undecryptable: boolean;
}

/** A secret that was deleted in Keyway and can still be brought back. */
export interface TrashedSecret {
  id: string;
  key: string;
  environment: string;
  deletedAt: string;
}

/** The secrets of a vault environment: values by name. Whoever changes them leaves the traces a person would. */
export class Secrets extends Map<string, string> {
  readonly trash: TrashedSecret[] = [];
  readonly #environment: string;
  readonly #notes = new Map<string, SecretNote>();

  constructor(environment: string) {
    super();
    this.#environment = environment;
  }

  override set(name: string, value: string): this {
    const now = new Date().toISOString();
    const known = this.#notes.get(name);
    if (known) Object.assign(known, { updatedAt: now, undecryptable: false });
    else {
      const note = { id: randomUUID(), createdAt: now, updatedAt: now };
      this.#notes.set(name, { ...note, lastModifiedBy: null, undecryptable: false });
    }
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    const note = this.#notes.get(name);
    if (!note) return false;
    this.trash.push({
      id: note.id,
      key: name,
      environment: this.#environment,
      deletedAt: new Date().toISOString(),
    });
    this.#notes.delete(name);
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }

  /**
   * What Keyway knows of a secret, to read or to change.
   * @throws Error if there is no such secret
   */
  note(name: string): SecretNote {
    const note = this.#notes.get(name);
    if (!note) throw new Error(`The sandbox has no secret ${name} in ${this.#environment}.`);
    return note;
  }

  /** The secrets that a sync sees. */
  readable(): Map<string, string> {
    return new Map([...this].filter(([name]) => !this.note(name).undecryptable));
  }
}
