import type { Faults } from "../seed.ts";
import type { RailwayProject } from "../seed-providers.ts";
import { type Project, type Provider, ProviderError, type Variable, type Written } from "./provider.ts";
import { takes } from "./takes.ts";

/** One deployment of a service that was started anew to take its variables in. */
export interface Redeploy {
  projectId: string;
  environment: string;
  serviceId: string;
}

/** Where variables are: those that all services of an environment share, or those of one service. */
interface Place {
  environment: string;
  serviceId: string | undefined;
  variables: Map<string, string>;
}

interface LiveProject extends Omit<RailwayProject, "variables"> {
  /** By environment, or `environment:serviceId`, in the project's own letter case. */
  variables: Map<string, Map<string, string>>;
}

/**
 * Railway as Keyway uses it: an environment is written as `production` for the variables that all services
 * share, and as `production:svc-api` for those of a service. A push is one call, which works or does not.
 */
export class Railway implements Provider {
  /** Every redeploy a push has brought about, in order. */
  readonly redeploys: Redeploy[] = [];
  readonly #projects: LiveProject[];
  readonly #faults: Readonly<Faults>;

  constructor(projects: readonly RailwayProject[], faults: Readonly<Faults>) {
    this.#projects = projects.map(live);
    this.#faults = faults;
  }

  projects(): Project[] {
    return this.#projects.flatMap(listed);
  }

  /**
   * The variables of an environment (`production`) or service (`production:svc-api`), to look at or to change.
   * @throws ProviderError if there is no such project or environment
   */
  variables(projectId: string, environment: string): Map<string, string> {
    const place = this.#place(projectId, environment);
    if (place) return place.variables;
    const [name] = environment.split(":");
    throw new ProviderError(`Environment "${name}" not found in project`);
  }

  /** An environment nobody made is an empty one, here; only writing to it fails. */
  list(projectId: string, environment: string): Variable[] {
    const variables = this.#place(projectId, environment)?.variables ?? new Map<string, string>();
    return [...variables].filter(([name]) => !isReserved(name)).map(([name, value]) => ({ name, value }));
  }

  async write(
    projectId: string,
    environment: string,
    secrets: ReadonlyMap<string, string>,
  ): Promise<Written> {
    const variables = this.variables(projectId, environment);
    if (secrets.size === 0) return { created: [], updated: [] };
    // Counted by what Keyway can list: a reserved name is new every time.
    const known = new Set(this.list(projectId, environment).map(({ name }) => name));
    if (!(await takes([...secrets.keys()], this.#faults))) {
      throw new ProviderError(
        `Failed to set ${secrets.size} environment variables: Problem processing request`,
      );
    }
    for (const [name, value] of secrets) variables.set(name, value);
    this.#redeploy(projectId, environment);
    const names = [...secrets.keys()];
    return {
      created: names.filter((name) => !known.has(name)),
      updated: names.filter((name) => known.has(name)),
    };
  }

  async remove(projectId: string, environment: string, names: readonly string[]): Promise<string[]> {
    const variables = this.variables(projectId, environment);
    const removed = names.filter((name) => !this.#faults.refuseDeletes.includes(name));
    if (names.length > 0 && removed.length === 0) {
      throw new ProviderError(`Failed to delete all ${names.length} environment variables`);
    }
    for (const name of removed) variables.delete(name);
    return removed;
  }

  // Shared variables wait for the next deployment, and an unknown service has none that could be started anew.
  #redeploy(projectId: string, environment: string): void {
    const place = this.#place(projectId, environment);
    const service = this.#project(projectId).services.find(({ id }) => id === place?.serviceId);
    if (!place || !service) return;
    this.redeploys.push({ projectId, environment: place.environment, serviceId: service.id });
  }

  #project(projectId: string): LiveProject {
    const project = this.#projects.find(({ id }) => id === projectId);
    if (!project) throw new ProviderError("Project not found");
    return project;
  }

  // Nobody checks the service: variables of one that does not exist are kept like those of any other.
  #place(projectId: string, environment: string): Place | undefined {
    const project = this.#project(projectId);
    const [asked = "", serviceId] = environment.split(":");
    const name = project.environments.find((known) => known.toLowerCase() === asked.toLowerCase());
    if (name === undefined) return undefined;
    const key = serviceId ? `${name}:${serviceId}` : name;
    const variables = project.variables.get(key) ?? new Map<string, string>();
    project.variables.set(key, variables);
    return { environment: name, serviceId, variables };
  }
}

function live({ variables, ...project }: RailwayProject): LiveProject {
  const places = Object.entries(variables);
  return {
    ...structuredClone(project),
    variables: new Map(places.map(([place, values]) => [place, new Map(Object.entries(values))])),
  };
}

// One entry for each service that is linked to a repository; a project without any has one all the same.
function listed({ services, variables, ...project }: LiveProject): Project[] {
  const linked = services.filter(({ linkedRepo }) => linkedRepo !== undefined);
  const shown = linked.length > 0 ? linked : services.slice(0, 1);
  if (shown.length === 0) return [project];
  return shown.map(({ id, name, linkedRepo }) => ({
    ...project,
    serviceId: id,
    serviceName: name,
    linkedRepo,
  }));
}

// These names can be written, yet Keyway leaves them out of every listing.
function isReserved(name: string): boolean {
  return name.startsWith("RAILWAY_") || name.startsWith("NIXPACKS_");
}
