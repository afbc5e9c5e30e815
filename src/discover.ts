import { tellable } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import type { Connection, Keyway, Project, Providers } from "./keyway/api.ts";
import { type Message, say } from "./message.ts";
import type { Naming } from "./names.ts";
import { unknownConnection } from "./target.ts";

/** What the token's owner can reach. */
export interface Discovery {
  /** Absent when they could not be read. */
  readonly providers: Providers | undefined;
  /** Those that were asked for. */
  readonly connections: readonly DiscoveredConnection[];
  /** Providers of all connections, by Keyway's names. */
  readonly connected: readonly string[];
}

/** A connection and its projects, or why they could not be read. */
export interface DiscoveredConnection {
  readonly connection: Connection;
  readonly projects: readonly Project[];
  readonly trouble: Message | undefined;
}

/** A project that is linked to the repository, with what a step needs to name it. */
export interface LinkedProject {
  readonly provider: string;
  readonly connectionId: string;
  readonly projectId: string;
  readonly serviceId: string;
}

type Wanted = Pick<Inputs, "provider" | "connectionId" | "showNames">;

/** Looks around: providers, connections and projects. One connection that fails does not fail the others. */
export async function discover(keyway: Keyway, wanted: Wanted): Promise<Discovery> {
  const [providers, all] = await Promise.all([
    keyway.providers().catch(() => undefined),
    keyway.connections(),
  ]);
  const connections = all.filter((connection) => isWanted(connection, wanted));
  const { connectionId } = wanted;
  if (connectionId !== undefined && !all.some((connection) => isSameId(connection, connectionId)))
    throw unknownConnection(connectionId, all);
  return {
    providers,
    connections: await Promise.all(connections.map((connection) => projectsOf(keyway, connection, wanted))),
    connected: all.map(({ providerName }) => providerName),
  };
}

function isWanted({ id, provider }: Connection, wanted: Wanted): boolean {
  return (
    (wanted.connectionId === undefined || isSameId({ id }, wanted.connectionId)) &&
    (wanted.provider === undefined || provider === wanted.provider)
  );
}

function isSameId({ id }: Pick<Connection, "id">, connectionId: string): boolean {
  return id.toLowerCase() === connectionId.toLowerCase();
}

async function projectsOf(
  keyway: Keyway,
  connection: Connection,
  naming: Naming,
): Promise<DiscoveredConnection> {
  try {
    return { connection, projects: await keyway.projects(connection.id), trouble: undefined };
  } catch (error) {
    return { connection, projects: [], trouble: tellable(error, naming) };
  }
}

/** The projects that are linked to a repository, compared without regard to letter case. */
export function linkedProjects({ connections }: Discovery, repository: string): LinkedProject[] {
  const known = connections.filter(({ connection }) => connection.provider !== undefined);
  return known.flatMap(({ connection, projects }) =>
    projects
      .filter(({ linkedRepo }) => linkedRepo?.toLowerCase() === repository.toLowerCase())
      .map(({ id, serviceId }) => ({
        provider: connection.providerName,
        connectionId: connection.id,
        projectId: id,
        serviceId: serviceId ?? "",
      })),
  );
}

/** What is odd about the project that the inputs name: it belongs to another repository. */
export function linkedElsewhere(
  { connections }: Discovery,
  { projectId, repository }: Pick<Inputs, "projectId" | "repository">,
): Message | undefined {
  const same = connections.flatMap(({ projects }) => projects).filter(({ id }) => id === projectId);
  const links = same.flatMap(({ linkedRepo }) => (linkedRepo === undefined ? [] : [linkedRepo]));
  const [other] = links;
  if (other === undefined || links.some((link) => link.toLowerCase() === repository.toLowerCase()))
    return undefined;
  return say`project ${projectId ?? ""} is linked to ${other}, not to ${repository}`;
}
