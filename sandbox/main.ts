import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { defaultSeed, type FilledSeed, parseSeed } from "./seed.ts";
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
  const connectionId = seed.connections[0]?.id ?? "";
  const projectId = seed.vercel.projects[0]?.id ?? "";
  const repository = Object.keys(seed.vaults)[0] ?? "";
  const query = new URLSearchParams({ connectionId, projectId, allowDelete: "true" });
  return `A local Keyway (${seed.dialect} dialect) is listening. It forgets everything when it stops; stop it with Ctrl+C.

  URL         ${sandbox.url}
  token       ${token}
  vault       ${repository}
  connection  ${connectionId}
  project     ${projectId}

Try:
  curl -H "Authorization: Bearer ${token}" "${sandbox.url}/v1/integrations/vaults/${repository}/sync/preview?${query}"
`;
}

main().catch((error: Error) => {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
});
