/** A project as Keyway lists it. Unknown fields are absent; only `framework` may also be null. */
export interface Project {
  id: string;
  name: string;
  linkedRepo?: string | undefined;
  framework?: string | null;
  serviceId?: string;
  serviceName?: string;
  environments?: string[];
  createdAt?: string;
}

/** A variable of one provider environment; its value is "" when the provider does not disclose it. */
export interface Variable {
  name: string;
  value: string;
}

/** The names a write reached. A name in neither list failed, which Keyway tells nobody. */
export interface Written {
  created: string[];
  updated: string[];
}

/**
 * A provider as Keyway's adapter drives it. Every method throws `ProviderError` when the provider
 * refuses the whole call; `write` and `remove` also do when not one name went through.
 */
export interface Provider {
  projects(): Project[];
  list(projectId: string, environment: string): Variable[];
  write(projectId: string, environment: string, secrets: ReadonlyMap<string, string>): Promise<Written>;
  /** Gives back the names it believes to be gone. */
  remove(projectId: string, environment: string, names: readonly string[]): Promise<string[]>;
}

/** The provider said no; the message is the text Keyway passes on to its own client. */
export class ProviderError extends Error {
  override name = "ProviderError";
}
