import { type EnvironmentPair, resolveEnvironments } from "../domain/environments.ts";
import {
  describeError,
  InputError,
  KeywayError,
  ProtocolError,
  TargetError,
  UnreachableError,
} from "../domain/errors.ts";
import type { Provider } from "../domain/provider.ts";
import { sameId, type Target } from "../domain/target.ts";
import { serviceComplaint } from "../inputs/contradictions.ts";
import type { Inputs } from "../inputs/schema.ts";
import type { Keyway } from "../keyway/client.ts";
import type { Connection } from "../keyway/schemas.ts";
import { type Message, message } from "../text/message.ts";
import type { Naming } from "../text/wording.ts";
import {
  noConnection,
  noProject,
  severalConnections,
  severalProjects,
  unknownConnection,
} from "./target-errors.ts";

/** A connection that is given or was found. */
export interface FoundConnection {
  readonly connectionId: string;
  readonly provider: Provider | undefined;
  /** Whether the provider is only what the workflow says. */
  readonly providerIsClaim?: boolean;
  /** Why the provider is not known. */
  readonly doubt?: Message;
}

/** What a run acts upon, and the environments that are meant, with what is not certain about them. */
export interface FoundTarget {
  readonly target: Target;
  readonly pairs: readonly EnvironmentPair[];
  readonly doubt: Message | undefined;
}

/**
 * Completes what was given by as few look-ups as it takes. Nothing is guessed.
 * @throws TargetError listing the candidates, when there is not exactly one
 * @throws InputError for environments that cannot be mapped to the provider that was found
 */
export async function findTarget(keyway: Keyway, inputs: Inputs): Promise<FoundTarget> {
  const { connectionId, provider, providerIsClaim = false, doubt } = await findConnection(keyway, inputs);
  const { pairs, complaints } = resolveEnvironments(inputs.environments, provider, inputs.direction);
  const service = serviceComplaint(provider, inputs.serviceId);
  if (complaints.length > 0 || service !== undefined)
    throw new InputError(service === undefined ? complaints : [...complaints, service]);
  const project = await findProject(keyway, connectionId, inputs);
  const { repository } = inputs;
  return { target: { repository, connectionId, ...project, provider, providerIsClaim }, pairs, doubt };
}

/**
 * The connection that is meant, and its provider.
 * @throws TargetError listing the candidates, when there is not exactly one
 */
export async function findConnection(
  keyway: Keyway,
  { connectionId, provider, showNames }: Pick<Inputs, "connectionId" | "provider" | "showNames">,
): Promise<FoundConnection> {
  if (connectionId === undefined) return onlyConnection(await keyway.connections(), provider);
  if (provider !== undefined) return { connectionId, provider, providerIsClaim: true };
  return providerOf(keyway, connectionId, { showNames });
}

/** The provider of a connection that is given. The ids are enough to go on where this look-up fails. */
async function providerOf(keyway: Keyway, connectionId: string, naming: Naming): Promise<FoundConnection> {
  let connections: Connection[];
  try {
    connections = await keyway.connections();
  } catch (error) {
    if (!canGoOn(error)) throw error;
    const doubt = message`The provider of the connection could not be looked up, and the run goes on without it. ${describeError(error, naming)}`;
    return { connectionId, provider: undefined, doubt };
  }
  const found = connections.find(({ id }) => sameId(id, connectionId));
  if (found === undefined) throw unknownConnection(connectionId, connections);
  if (found.provider !== undefined) return { connectionId, provider: found.provider };
  const doubt = message`The connection is of provider ${found.providerName}, which this version does not know`;
  return { connectionId, provider: undefined, doubt };
}

/** A refused token and a used-up rate limit would end every later request as well. */
function canGoOn(error: unknown): error is KeywayError | UnreachableError | ProtocolError {
  if (error instanceof KeywayError) return error.status !== 401;
  return error instanceof UnreachableError || error instanceof ProtocolError;
}

function onlyConnection(connections: readonly Connection[], provider: Provider | undefined): FoundConnection {
  const fitting = connections.filter(
    (connection) => provider === undefined || connection.provider === provider,
  );
  const [only, ...more] = fitting;
  if (only === undefined) throw noConnection(provider, connections);
  if (more.length > 0) throw severalConnections(provider, fitting);
  if (only.provider === undefined)
    throw new TargetError(
      message`The only connection is of provider ${only.providerName}, which this version does not know`,
    );
  return { connectionId: only.id, provider: only.provider };
}

/**
 * The project and service that are meant: as given, or the one that is linked to the repository.
 * @throws TargetError listing the candidates, when there is not exactly one
 */
export async function findProject(
  keyway: Keyway,
  connectionId: string,
  { projectId, serviceId, repository }: Pick<Inputs, "projectId" | "serviceId" | "repository">,
): Promise<Pick<Target, "projectId" | "serviceId" | "projectName">> {
  if (projectId !== undefined) return { projectId, serviceId };
  const projects = await keyway.projects(connectionId);
  const linked = projects.filter(
    (project) =>
      project.linkedRepo?.toLowerCase() === repository.toLowerCase() &&
      (serviceId === undefined || project.serviceId === serviceId),
  );
  const [only, ...more] = linked;
  if (only === undefined) throw noProject(repository, projects);
  if (more.length > 0) throw severalProjects(repository, linked);
  return { projectId: only.id, serviceId: serviceId ?? only.serviceId, projectName: only.name };
}
