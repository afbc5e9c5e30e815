import { KeywayError } from "../domain/errors.ts";
import { sameId, type Target } from "../domain/target.ts";
import type { Connection, Keyway } from "../keyway/api.ts";
import type { Message } from "../text/message.ts";
import { connectionLines, unknownConnection, unknownProject } from "./find-target.ts";

/**
 * Finds out what a 500 without a reason means: a live Keyway answers so when it does not know the connection or the
 * project.
 * @returns an error that says what is wrong and what is there, or the one given when both are known
 */
export async function diagnose(keyway: Keyway, target: Target, error: unknown): Promise<unknown> {
  if (!(error instanceof KeywayError) || error.status !== 500) return error;
  const { connectionId, projectId } = target;
  try {
    const connections = await keyway.connections();
    if (!connections.some(({ id }) => sameId(id, connectionId)))
      return unknownConnection(connectionId, connections, error);
    const projects = await keyway.projects(connectionId);
    return projects.some(({ id }) => id === projectId) ? error : unknownProject(projectId, projects, error);
  } catch {
    return error;
  }
}

/** The connections to the same provider beside one, a line each; none where they cannot be read. */
export async function otherConnections(keyway: Keyway, connectionId: string): Promise<Message[]> {
  const connections = await keyway.connections().catch(() => []);
  const isOwn = ({ id }: Connection) => sameId(id, connectionId);
  const provider = connections.find(isOwn)?.providerName;
  return connectionLines(connections.filter((other) => !isOwn(other) && other.providerName === provider));
}
