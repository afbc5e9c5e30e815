import { KeywayError, ProtocolError, TargetError, UnreachableError } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import type { Address, Connection, Keyway, Project } from "./keyway/api.ts";
import { type Provider, providerTitle } from "./provider.ts";
import { visible } from "./visible.ts";

/** What a run acts upon, complete. */
export interface Target extends Address {
  /** Absent only when ids were given and their provider could not be looked up. */
  readonly provider: Provider | undefined;
  /** What a person should know about how it was found. */
  readonly warnings: readonly string[];
}

type Wanted = Pick<Inputs, "repository" | "provider" | "connectionId" | "projectId" | "serviceId">;

/**
 * Finds what is not given: the provider, the connection, the project and its service. Nothing is guessed.
 * @throws TargetError listing the candidates, when there is not exactly one
 */
export async function findTarget(keyway: Keyway, wanted: Wanted): Promise<Target> {
  const { connectionId, provider, warnings } = await findConnection(keyway, wanted);
  const { projectId, serviceId } = await findProject(keyway, connectionId, wanted);
  return { repository: wanted.repository, connectionId, projectId, serviceId, provider, warnings };
}

type Found = Pick<Target, "connectionId" | "provider" | "warnings">;

async function findConnection(keyway: Keyway, wanted: Wanted): Promise<Found> {
  const { connectionId, provider } = wanted;
  if (connectionId === undefined) return onlyConnection(await keyway.connections(), provider);
  if (provider !== undefined) return { connectionId, provider, warnings: [] };
  return providerOf(keyway, connectionId);
}

/** The provider of a connection that is given. The ids are enough to go on where this look-up fails. */
async function providerOf(keyway: Keyway, connectionId: string): Promise<Found> {
  try {
    const connections = await keyway.connections();
    const found = connections.find(({ id }) => id.toLowerCase() === connectionId.toLowerCase());
    if (found?.provider !== undefined) return { connectionId, provider: found.provider, warnings: [] };
    const what =
      found === undefined
        ? "is not among the connections that this token sees"
        : `is of provider ${visible(found.providerName)}`;
    return withoutProvider(
      connectionId,
      `connectionId ${connectionId} ${what}${listedConnections(connections)}`,
    );
  } catch (error) {
    if (!canGoOn(error)) throw error;
    return withoutProvider(
      connectionId,
      `the provider of the connection could not be looked up (${error.message})`,
    );
  }
}

function withoutProvider(connectionId: string, why: string): Found {
  return { connectionId, provider: undefined, warnings: [`${why}; going on without knowing the provider`] };
}

/** A refused token and a used-up rate limit would end every later request as well. */
function canGoOn(error: unknown): error is Error {
  if (error instanceof KeywayError) return error.status !== 401;
  return error instanceof UnreachableError || error instanceof ProtocolError;
}

function onlyConnection(connections: readonly Connection[], provider: Provider | undefined): Found {
  const fitting = connections.filter(
    (connection) => provider === undefined || connection.provider === provider,
  );
  const [only, ...more] = fitting;
  const which = provider === undefined ? "provider connection" : `${providerTitle(provider)} connection`;
  if (only === undefined) {
    const command = `keyway connect ${provider ?? "<provider>"}`;
    throw new TargetError(
      `The token sees no ${which}; make one with: ${command}${listedConnections(connections)}`,
    );
  }
  if (more.length > 0)
    throw new TargetError(
      `The token sees ${fitting.length} ${which}s; set connectionId to one of them${listedConnections(fitting)}`,
    );
  if (only.provider === undefined)
    throw new TargetError(
      `The only connection is of provider ${visible(only.providerName)}, which this version does not know`,
    );
  return { connectionId: only.id, provider: only.provider, warnings: [] };
}

async function findProject(
  keyway: Keyway,
  connectionId: string,
  { projectId, serviceId, repository }: Wanted,
): Promise<Pick<Target, "projectId" | "serviceId">> {
  if (projectId !== undefined) return { projectId, serviceId };
  const projects = await keyway.projects(connectionId);
  const linked = projects.filter(
    (project) =>
      project.linkedRepo?.toLowerCase() === repository.toLowerCase() &&
      (serviceId === undefined || project.serviceId === serviceId),
  );
  const [only, ...more] = linked;
  if (only === undefined)
    throw new TargetError(
      `No project of the connection is linked to ${repository}; set projectId${listedProjects(projects)}`,
    );
  if (more.length > 0)
    throw new TargetError(
      `${linked.length} projects are linked to ${repository}; set projectId, and serviceId where there is one${listedProjects(linked)}`,
    );
  return { projectId: only.id, serviceId: serviceId ?? only.serviceId };
}

/** Connections to choose from, a line each. */
export function listedConnections(connections: readonly Connection[]): string {
  return list(
    connections.map(
      ({ id, providerName, account }) =>
        `connectionId: ${visible(id)} (${visible(providerName)}${account ? `, ${visible(account)}` : ""})`,
    ),
  );
}

/** Projects to choose from, a line each. */
export function listedProjects(projects: readonly Project[]): string {
  return list(
    projects.map(({ id, name, serviceId, serviceName, linkedRepo }) => {
      const service =
        serviceId === undefined ? "" : `, serviceId: ${visible(serviceId)} (${visible(serviceName ?? "")})`;
      return `projectId: ${visible(id)} (${visible(name)}${linkedRepo ? `, linked to ${visible(linkedRepo)}` : ", not linked"})${service}`;
    }),
  );
}

/** Candidates, a line each; beyond what helps, only their number. */
function list(lines: readonly string[], longest = 20): string {
  if (lines.length === 0) return "";
  const more = lines.length > longest ? [`… and ${lines.length - longest} more`] : [];
  return `\n${[...lines.slice(0, longest), ...more].map((line) => `  ${line}`).join("\n")}`;
}
