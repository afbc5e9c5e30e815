import { TargetError } from "../domain/errors.ts";
import { type Provider, providerTitle } from "../domain/provider.ts";
import type { Connection, Project } from "../keyway/schemas.ts";
import { type Message, message, trusted } from "../text/message.ts";

/** No connection to choose, or not of the provider that is meant. */
export function noConnection(
  provider: Provider | undefined,
  connections: readonly Connection[],
): TargetError {
  const which = connectionOf(provider);
  return new TargetError(
    message`No ${which} found for this token. Create one with \`keyway connect ${trusted(provider ?? "vercel")}\``,
    { title: message`no ${which} found`, details: connectionLines(connections) },
  );
}

/** More than one connection that could be meant. */
export function severalConnections(
  provider: Provider | undefined,
  connections: readonly Connection[],
): TargetError {
  const which = connectionOf(provider);
  return new TargetError(
    message`This token has ${connections.length} ${which}s. Set \`connectionId\` to one of:`,
    { title: message`there are ${connections.length} ${which}s`, details: connectionLines(connections) },
  );
}

function connectionOf(provider: Provider | undefined): Message {
  return trusted(provider === undefined ? "provider connection" : `${providerTitle(provider)} connection`);
}

/** No project that is linked to the vault's repository. */
export function noProject(repository: string, projects: readonly Project[]): TargetError {
  return new TargetError(
    message`No project that Keyway lists for the connection is linked to ${repository} (it lists the first page only); set \`projectId\``,
    { title: message`no project is linked to ${repository}`, details: projectLines(projects) },
  );
}

/** More than one project that is linked to the vault's repository. */
export function severalProjects(repository: string, linked: readonly Project[]): TargetError {
  const title = message`${linked.length} projects are linked to ${repository}`;
  return new TargetError(
    message`${title}. Set \`projectId\`, and \`serviceId\` where there is one, to one of:`,
    { title, details: projectLines(linked) },
  );
}

/** A connection that the token's owner does not have. */
export function unknownConnection(
  connectionId: string,
  connections: readonly Connection[],
  cause?: unknown,
): TargetError {
  return new TargetError(
    connections.length === 0
      ? message`Connection ${connectionId} not found: this token sees no connections`
      : message`Connection ${connectionId} not found for this token. Available connections:`,
    { title: message`connection not found`, details: connectionLines(connections), cause },
  );
}

/** A connection that is not of the provider that was named with it. */
export function otherProvider(
  connection: Connection,
  provider: Provider,
  connections: readonly Connection[],
): TargetError {
  return new TargetError(
    message`The connection ${connection.id} is of provider ${connection.providerName}, not ${provider}`,
    {
      title: message`the connection is not of provider ${provider}`,
      details: connectionLines(connections),
    },
  );
}

/** A project that the connection does not list, where one that it lists was clearly meant. */
export function unknownProject(
  projectId: string,
  projects: readonly Project[],
  meant: string,
  cause: unknown,
): TargetError {
  const isName = projects.some(({ id, name }) => id === meant && name === projectId);
  const what = isName
    ? message`${projectId} is the name of a project, not its ID; set ${`projectId: ${meant}`}`
    : message`Project ${projectId} not found in this connection; did you mean ${`projectId: ${meant}`}? Available projects:`;
  const title = isName ? message`\`projectId\` is a project's name` : message`project not found`;
  return new TargetError(what, { title, details: projectLines(projects), cause });
}

/** Connections to choose from, a line each. */
export function connectionLines(connections: readonly Connection[]): Message[] {
  return connections.map(({ id, providerName, account }) => {
    const owner = account === undefined ? trusted("") : message`, ${account}`;
    return message`${`connectionId: ${id}`} (${providerName}${owner})`;
  });
}

/** Projects to choose from, a line each. */
export function projectLines(projects: readonly Project[]): Message[] {
  return projects.map(({ id, name, serviceId, serviceName, linkedRepo }) => {
    const label = serviceName === undefined ? trusted("") : message` (${serviceName})`;
    const service = serviceId === undefined ? trusted("") : message`, ${`serviceId: ${serviceId}`}${label}`;
    const link = linkedRepo === undefined ? message`not linked` : message`linked to ${linkedRepo}`;
    return message`${`projectId: ${id}`} (${name}, ${link})${service}`;
  });
}
