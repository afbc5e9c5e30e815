import { KeywayError, ProviderError } from "../domain/errors.ts";
import { nameOfProvider } from "../domain/provider.ts";
import { sameId, type Target } from "../domain/target.ts";
import type { Keyway } from "../keyway/client.ts";
import { isSlow } from "../keyway/retry.ts";
import type { Connection, Project } from "../keyway/schemas.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { nearest } from "../text/nearest.ts";
import { connectionLines, projectLines, unknownConnection, unknownProject } from "./target-errors.ts";

/**
 * Finds out what a 500 without a reason means: a live Keyway answers so when it does not know the connection or the
 * project, and when the provider does not answer it.
 * @returns an error that says what is wrong and what is there, or the one given when nothing more is known
 */
export async function diagnose(keyway: Keyway, target: Target, error: unknown): Promise<unknown> {
  if (!(error instanceof KeywayError) || error.status !== 500) return error;
  let connections: Connection[];
  try {
    connections = await keyway.connections({ once: true });
  } catch (failure) {
    // That list depends neither on the inputs nor on a provider.
    return failure instanceof KeywayError && failure.status >= 500 ? outage(error) : error;
  }
  const connection = connections.find(({ id }) => sameId(id, target.connectionId));
  if (connection === undefined) return unknownConnection(target.connectionId, connections, error);
  // Another look-up would hang just as long.
  if (isSlow(error)) return hanging(error, connection);
  const projects = await keyway.projects(target.connectionId, { once: true }).catch(() => undefined);
  if (projects === undefined) return unreadable(error, connection);
  return projects.some(({ id }) => id === target.projectId) ? error : unlisted(error, target, projects);
}

function outage(error: KeywayError): KeywayError {
  const { status, detail, requestId = "", upgradeUrl, retryAfter, ms } = error;
  return new KeywayError({ status, detail, requestId, upgradeUrl, retryAfter, ms, isOutage: true });
}

function hanging(error: KeywayError, connection: Connection): ProviderError {
  const who = nameOfProvider(connection);
  return new ProviderError(
    message`Keyway gave up after ${Math.round(error.ms / 1000)} s: ${who} probably does not answer it`,
    {
      title: message`${who} does not answer Keyway`,
      advice: message`Check the status page of ${who}, and run it again later.`,
      error,
    },
  );
}

function unreadable(error: KeywayError, connection: Connection): ProviderError {
  const who = nameOfProvider(connection);
  return new ProviderError(
    message`Keyway knows the connection ${connection.id}, but cannot read anything at ${who}: its access was probably revoked or has expired, or ${who} is down`,
    {
      title: message`Keyway cannot read ${who}`,
      advice: message`Connect the provider again (${`keyway connect ${connection.providerName}`}) and use the new connection's ID. If ${who} has an outage, run it again later.`,
      error,
    },
  );
}

/** A project that is not on the list may exist all the same, unless what was given is clearly a slip for one that is. */
function unlisted(error: KeywayError, { projectId }: Target, projects: readonly Project[]): unknown {
  const meant = projects.find(({ name }) => name === projectId)?.id;
  const near =
    meant ??
    nearest(
      projectId,
      projects.map(({ id }) => id),
    );
  if (near !== undefined) return unknownProject(projectId, projects, near, error);
  const none = projects.length === 0 ? message`. It lists none` : trusted("");
  return new ProviderError(
    message`Keyway answered 500, and project ${projectId} is not among the projects that it lists for this connection (it lists the first page only)${none}`,
    {
      title: message`Keyway cannot read project ${projectId}`,
      details: projectLines(projects),
      advice: message`Check \`projectId\`. If it is right, the provider may have an outage: run it again later.`,
      error,
    },
  );
}

/** The connections to the same provider beside one, a line each; none where they cannot be read. */
export async function otherConnections(keyway: Keyway, connectionId: string): Promise<Message[]> {
  const connections = await keyway.connections({ once: true }).catch(() => []);
  const isOwn = ({ id }: Connection) => sameId(id, connectionId);
  const provider = connections.find(isOwn)?.providerName;
  return connectionLines(connections.filter((other) => !isOwn(other) && other.providerName === provider));
}
