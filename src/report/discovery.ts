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
import { code, codeBlock, markdown } from "./markdown.ts";

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
          message`No project that could be read is linked to ${repository}. Take the IDs of one from the lists below.`,
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
  return `${heading}\n\n${projectList(projects, most)}`;
}

/** A list, for a table of IDs is wider than a phone. */
function projectList(projects: readonly Project[], most: number): string {
  const more = projects.length - most;
  return [
    ...projects.slice(0, most).map((project) => `- ${code(project.name)}: ${facts(project).join(", ")}`),
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join("\n");
}

/** IDs under the names of the inputs that take them, and what else tells projects apart. */
function facts({ id, serviceId, serviceName, linkedRepo, framework, environments }: Project): string[] {
  const service = serviceName === undefined ? "" : ` (${code(serviceName)})`;
  return [
    `projectId ${code(id)}`,
    ...(serviceId === undefined ? [] : [`serviceId ${code(serviceId)}${service}`]),
    ...(linkedRepo === undefined ? [] : [`linked to ${code(linkedRepo)}`]),
    ...(framework === undefined ? [] : [`framework ${code(framework)}`]),
    ...(environments.length === 0 ? [] : [`environments ${environments.map(code).join(", ")}`]),
  ];
}

function unconnected({ providers, connected }: Discovery): string {
  if (providers === undefined) return "The list of providers could not be read.";
  const lines = providers
    .filter(({ name }) => !connected.includes(name))
    .map(({ name, displayName, configured }) => {
      if (!isProvider(name)) return message`${displayName} is not supported by this version of the action`;
      return configured
        ? message`${displayName} is not connected: ${`keyway connect ${name}`}`
        : message`${displayName} is not configured on this Keyway server`;
    })
    .map((line) => `- ${markdown(line)}`);
  // Without words of its own between, the list would go on with the projects of the last connection.
  return lines.length === 0 ? "" : ["Providers without a connection:\n", ...lines].join("\n");
}
