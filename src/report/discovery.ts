import {
  type DiscoveredConnection,
  type Discovery,
  type LinkedProject,
  linkedProjects,
} from "../discover.ts";
import type { Project } from "../keyway/api.ts";
import { say } from "../message.ts";
import { PROVIDERS } from "../provider.ts";
import { code, codeBlock, markdown, table } from "./markdown.ts";

/** Connections, projects and steps that are shown one by one. */
const MOST = 50;

/** What was discovered: steps to paste, connections with their projects, and what else there is to connect. */
export function discoverySection(discovery: Discovery, repository: string): string {
  const linked = linkedProjects(discovery, repository);
  return [
    linked.length === 0
      ? markdown(say`No project is linked to ${repository}. Take the ids of one from the tables below.`)
      : "",
    ...linked.slice(0, MOST).map(step),
    ...discovery.connections.slice(0, MOST).map(connectionSection),
    unconnected(discovery),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A step to paste. */
function step({ provider, connectionId, projectId, serviceId }: LinkedProject): string {
  const inputs = [
    ["provider", provider],
    ["connectionId", connectionId],
    ["projectId", projectId],
    ...(serviceId === "" ? [] : [["serviceId", serviceId]]),
  ] as const;
  return codeBlock("yaml", [
    "- uses: keywaysh/keyway-sync-action@v1",
    "  with:",
    `    token: \${{ secrets.KEYWAY_TOKEN }}`,
    ...inputs.map(([name, value]) => `    ${name}: ${yamlText(value)}`),
  ]);
}

/** Ids come from outside: what is not plainly one is a quoted string with nothing in it that YAML or GitHub would read. */
function yamlText(value: string): string {
  if (/^[A-Za-z][\w-]*$|^[0-9a-f]{8}-[0-9a-f-]+$/.test(value)) return value;
  const escaped = value.replace(
    /[^\w .:/-]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}

function connectionSection({ connection, projects, trouble }: DiscoveredConnection): string {
  const owner = connection.account === undefined ? "" : ` (${code(connection.account)})`;
  const heading = `#### ${code(connection.providerName)} ${code(connection.id)}${owner}`;
  if (trouble !== undefined)
    return `${heading}\n\n⚠️ ${markdown(say`Its projects could not be read. ${trouble}`)}`;
  if (projects.length === 0) return `${heading}\n\nIt has no projects.`;
  return `${heading}\n\n${projectTable(projects)}`;
}

function projectTable(projects: readonly Project[]): string {
  const columns = ["Project", "projectId", "serviceId", "Linked to", "Framework", "Environments"];
  const rows = projects
    .slice(0, MOST)
    .map(({ name, id, serviceId, serviceName, linkedRepo, framework, environments }) => [
      code(name),
      code(id),
      serviceId === undefined
        ? ""
        : `${code(serviceId)}${serviceName === undefined ? "" : ` ${code(serviceName)}`}`,
      linkedRepo === undefined ? "" : code(linkedRepo),
      framework === undefined ? "" : code(framework),
      environments.map(code).join(", "),
    ]);
  const used = columns.map((_, column) => column < 2 || rows.some((row) => row[column] !== ""));
  const only = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => used[column]);
  const heads = only(columns).map((head) => ({ head, align: "left" }) as const);
  const more = projects.length > MOST ? `\n\n… and ${projects.length - MOST} more` : "";
  return `${table(heads, rows.map(only))}${more}`;
}

function unconnected({ providers, connections }: Discovery): string {
  if (providers === undefined) return "The list of providers could not be read.";
  const connected = new Set(connections.map(({ connection }) => connection.providerName));
  const rest = providers.filter(({ name }) => !connected.has(name));
  return rest
    .map(({ name, displayName, configured }) =>
      configured && (PROVIDERS as readonly string[]).includes(name)
        ? markdown(say`${displayName} is not connected: ${`keyway connect ${name}`}`)
        : markdown(say`${displayName} is not set up at this Keyway`),
    )
    .map((line) => `- ${line}`)
    .join("\n");
}
