import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Connection, defaultSeed, type FilledSeed, parseSeed } from "./seed.ts";
import { type Sandbox, startSandbox } from "./server.ts";

const USAGE = "Usage: npm run sandbox -- [--seed file.json] [--port number] [--dialect observed|documented]";

/** Runs a sandbox by itself, until SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, port: { type: "string" }, dialect: { type: "string" } },
  });
  const chosen = values.seed ? parseSeed(JSON.parse(await readFile(values.seed, "utf8"))) : defaultSeed;
  const seed = parseSeed({ ...chosen, dialect: values.dialect ?? chosen.dialect });
  const sandbox = await startSandbox(seed, { port: Number(values.port ?? 0) });
  console.log(welcome(sandbox, seed));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => sandbox.close().catch(console.error));
  }
}

function welcome(sandbox: Sandbox, seed: FilledSeed): string {
  const token = seed.tokens[0]?.token ?? "";
  const repository = Object.keys(seed.vaults)[0] ?? "";
  const connections = seed.connections.map(({ id, provider }) => {
    return `  ${provider.padEnd(10)}  ${id}  ${projectIds(sandbox, provider)}`;
  });
  return `A local Keyway (${seed.dialect} dialect) is listening. It forgets everything when it stops; stop it with Ctrl+C.

  URL         ${sandbox.url}
  token       ${token}
  vault       ${repository}

Connections and projects:
${connections.join("\n")}

Ask it:
${example(sandbox, seed, token, repository)}

Run the action against it, in another terminal (mode preview writes nothing):
${action(sandbox, seed, token, repository)}
`;
}

/** As a runner starts it, as far as a terminal needs that. */
function action({ url }: Sandbox, { connections }: FilledSeed, token: string, repository: string): string {
  const inputs = {
    token,
    apiUrl: url,
    repository,
    provider: connections[0]?.provider ?? "",
    mode: "preview",
  };
  const given = Object.entries(inputs).map(([name, value]) => `INPUT_${name.toUpperCase()}=${value}`);
  return `  GITHUB_OUTPUT=/dev/null ${given.join(" ")} npx node dist/index.js`;
}

function projectIds(sandbox: Sandbox, provider: Connection["provider"]): string {
  const ids = sandbox[provider].projects().map(({ id }) => id);
  return [...new Set(ids)].join(", ");
}

function example(sandbox: Sandbox, seed: FilledSeed, token: string, repository: string): string {
  const authorization = `-H "Authorization: Bearer ${token}"`;
  const [connection] = seed.connections;
  const [project] = connection ? sandbox[connection.provider].projects() : [];
  if (!connection || !project) return `  curl ${authorization} "${sandbox.url}/v1/integrations/connections"`;
  const query = new URLSearchParams({
    connectionId: connection.id,
    projectId: project.id,
    allowDelete: "true",
  });
  return `  curl ${authorization} "${sandbox.url}/v1/integrations/vaults/${repository}/sync/preview?${query}"`;
}

main().catch((error: Error) => {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
});
