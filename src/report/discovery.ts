import { isProvider, nameOfProvider } from "../domain/provider.ts";
import type { Project } from "../keyway/schemas.ts";
import {
  type DiscoveredConnection,
  type Discovery,
  type LinkedProject,
  linkedProjects,
} from "../outcome/outcome.ts";
import { message } from "../text/message.ts";
import type { Detail } from "./detail.ts";
import { code, codeBlock, markdown, table } from "./markdown.ts";

/** Connections, projects and steps that are shown one by one. */
const MOST = 50;

/** What neither YAML nor a shell reads anything into, wherever it stands. */
const SAFE = /^[\w.:-]+$/;

/** What was discovered: steps to paste, connections with their projects, and what else there is to connect. */
export function discoverySection(discovery: Discovery, repository: string, detail: Detail): string {
  const most = detail === "all" ? MOST : detail === "numbers" ? 5 : 20;
  const linked = linkedProjects(discovery, repository);
  const { connections } = discovery;
  return [
    linked.length === 0 && connections.length > 0
      ? markdown(
          message`No project that could be read is linked to ${repository}. Take the IDs of one from the tables below.`,
        )
      : "",
    ...linked.slice(0, most).map((project) => step(project, linked.length === 1)),
    more(linked.length, most, "linked projects"),
    ...connections.slice(0, most).map((connection) => connectionSection(connection, most)),
    more(connections.length, most, "connections"),
    unconnected(discovery),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function more(count: number, most: number, what: string): string {
  return count > most ? `… and ${count - most} more ${what}` : "";
}

/**
 * A step to paste, and its IDs as variables of the repository. It previews: nobody should paste a write.
 * @param isOnly whether it is for the only project: the variables of a second one would overwrite those of the first
 */
function step({ provider, connectionId, projectId, serviceId }: LinkedProject, isOnly: boolean): string {
  const inputs = [
    ["provider", provider],
    ["connectionId", connectionId],
    ["projectId", projectId],
    ...(serviceId === "" ? [] : [["serviceId", serviceId]]),
  ] as const;
  // GitHub looks for expressions in the decoded text of a workflow, so no way of quoting makes such an id safe to paste.
  if (inputs.some(([, value]) => !SAFE.test(value ?? "")))
    return markdown(message`Project ${projectId} has an ID that is not safe to paste into a workflow.`);
  const workflow = codeBlock("yaml", [
    "- uses: keywaysh/keyway-sync-action@v1",
    "  with:",
    `    token: \${{ secrets.KEYWAY_TOKEN }}`,
    // Quoted, for an id may read as a number or a boolean.
    ...inputs.map(([name, value]) => `    ${name}: "${value}"`),
    "    environments: production",
    "    mode: preview",
  ]);
  if (!isOnly) return workflow;
  const place = (provider ?? "").toUpperCase();
  const variables = codeBlock("sh", [
    `gh variable set KEYWAY_CONNECTION_ID --body "${connectionId}"`,
    `gh variable set ${place}_PROJECT_ID --body "${projectId}"`,
    ...(serviceId === "" ? [] : [`gh variable set ${place}_SERVICE_ID --body "${serviceId}"`]),
  ]);
  return `${workflow}\n\nOr keep these IDs as variables of the repository, and read them in the step with \`vars\`:\n\n${variables}`;
}

function connectionSection({ connection, projects, trouble }: DiscoveredConnection, most: number): string {
  const owner = connection.account === undefined ? "" : ` (${code(connection.account)})`;
  const heading = `#### ${markdown(nameOfProvider(connection))} ${code(connection.id)}${owner}`;
  if (trouble !== undefined)
    return `${heading}\n\n⚠️ ${markdown(message`Its projects could not be read. ${trouble}`)}`;
  if (projects.length === 0) return `${heading}\n\nIt has no projects.`;
  return `${heading}\n\n${projectTable(projects, most)}`;
}

function projectTable(projects: readonly Project[], most: number): string {
  const columns = ["Project", "projectId", "serviceId", "Linked to", "Framework", "Environments"];
  const rows = projects
    .slice(0, most)
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
  const more = projects.length > most ? `\n\n… and ${projects.length - most} more` : "";
  return `${table(heads, rows.map(only))}${more}`;
}

function unconnected({ providers, connected }: Discovery): string {
  if (providers === undefined) return "The list of providers could not be read.";
  return providers
    .filter(({ name }) => !connected.includes(name))
    .map(({ name, displayName, configured }) => {
      if (!isProvider(name)) return message`${displayName} is not supported by this version of the action`;
      return configured
        ? message`${displayName} is not connected: ${`keyway connect ${name}`}`
        : message`${displayName} is not configured on this Keyway server`;
    })
    .map((line) => `- ${markdown(line)}`)
    .join("\n");
}
