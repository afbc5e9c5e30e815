import { KeywayError } from "./errors.ts";
import type { Address, Keyway } from "./keyway/api.ts";
import { unknownConnection, unknownProject } from "./target.ts";

/**
 * Finds out what a 500 without a reason means: a live Keyway answers so when it does not know the connection or the
 * project.
 * @returns an error that says what is wrong and what is there, or the one given when both are known
 */
export async function diagnose(keyway: Keyway, address: Address, error: unknown): Promise<unknown> {
  if (!(error instanceof KeywayError) || error.status !== 500) return error;
  const { connectionId, projectId } = address;
  try {
    const connections = await keyway.connections();
    if (!connections.some(({ id }) => id.toLowerCase() === connectionId.toLowerCase()))
      return unknownConnection(connectionId, connections, error);
    const projects = await keyway.projects(connectionId);
    return projects.some(({ id }) => id === projectId) ? error : unknownProject(projectId, projects, error);
  } catch {
    return error;
  }
}
