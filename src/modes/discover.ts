import { describeError } from "../domain/errors.ts";
import { sameId } from "../domain/target.ts";
import type { Inputs } from "../inputs/schema.ts";
import type { Keyway } from "../keyway/client.ts";
import type { Connection } from "../keyway/schemas.ts";
import type { DiscoveredConnection, Discovery } from "../outcome/outcome.ts";
import { unknownConnection } from "../target/target-errors.ts";
import { type Message, message } from "../text/message.ts";
import type { Naming } from "../text/wording.ts";

type Wanted = Pick<Inputs, "provider" | "connectionId" | "showNames">;

/** Looks around: providers, connections and projects. One connection that fails does not fail the others. */
export async function discover(keyway: Keyway, wanted: Wanted): Promise<Discovery> {
  const [providers, all] = await Promise.all([
    keyway.providers().catch(() => undefined),
    keyway.connections(),
  ]);
  const connections = all.filter((connection) => isWanted(connection, wanted));
  const { connectionId } = wanted;
  if (connectionId !== undefined && !all.some(({ id }) => sameId(id, connectionId)))
    throw unknownConnection(connectionId, all);
  return {
    providers,
    connections: await Promise.all(connections.map((connection) => projectsOf(keyway, connection, wanted))),
    connected: all.map(({ providerName }) => providerName),
  };
}

function isWanted({ id, provider }: Connection, wanted: Wanted): boolean {
  return (
    (wanted.connectionId === undefined || sameId(id, wanted.connectionId)) &&
    (wanted.provider === undefined || provider === wanted.provider)
  );
}

async function projectsOf(
  keyway: Keyway,
  connection: Connection,
  naming: Naming,
): Promise<DiscoveredConnection> {
  try {
    return { connection, projects: await keyway.projects(connection.id), trouble: undefined };
  } catch (error) {
    return { connection, projects: [], trouble: describeError(error, naming) };
  }
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
  return message`project ${projectId ?? ""} is linked to ${other}, not to ${repository}`;
}
