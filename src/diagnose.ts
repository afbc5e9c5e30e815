import { KeywayError, TargetError } from "./errors.ts";
import type { Address, Keyway } from "./keyway/api.ts";
import { listedConnections, listedProjects } from "./target.ts";
import { visible } from "./visible.ts";

/**
 * Finds out what a 500 without a reason means: a live Keyway answers so when it does not know the connection or the
 * project.
 * @returns an error that says what is wrong and what is there, or the one given when both are known
 */
export async function diagnose(keyway: Keyway, address: Address, error: unknown): Promise<unknown> {
  if (!(error instanceof KeywayError) || error.status !== 500) return error;
  try {
    return (await unknownId(keyway, address, error)) ?? error;
  } catch {
    return error;
  }
}

async function unknownId(keyway: Keyway, { connectionId, projectId }: Address, cause: KeywayError) {
  const connections = await keyway.connections();
  if (!connections.some(({ id }) => id.toLowerCase() === connectionId.toLowerCase()))
    return new TargetError(
      `This token sees no connection ${visible(connectionId)}${listedConnections(connections)}`,
      { cause },
    );
  const projects = await keyway.projects(connectionId);
  if (!projects.some(({ id }) => id === projectId))
    return new TargetError(`The connection has no project ${visible(projectId)}${listedProjects(projects)}`, {
      cause,
    });
  return undefined;
}
