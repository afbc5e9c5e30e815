import type { Seed } from "../sandbox/seed.ts";
import { type Step, schedule } from "../test/support/runner.ts";

/** What a preview has to do. */
export interface Scenario {
  readonly environments: number;
  /** In each environment of the vault; the provider lacks every other one. */
  readonly names: number;
  /** Milliseconds that the server takes for each request. */
  readonly delay: number;
  /** Whether the server speaks https, as in production. */
  readonly tls?: true;
}

const TOKEN = "kw_test_MeasuresWhatARunCosts000000000000000000";
const CONNECTION = "5c9f1c2e-4d0b-4c7a-9a51-0d6a3c1e7b42";
const PROJECT = "prj_bench";
const REPOSITORY = "acme/bench";

/** A server on which the scenario can be played. */
export function seedOf({ environments, names, delay }: Scenario): Seed {
  const values = (environment: string) =>
    Array.from({ length: names }, (_, index) => [`${environment.toUpperCase()}_SECRET_${index}`, `${index}`]);
  const all = environmentNames(environments);
  return {
    tokens: [{ token: TOKEN }],
    connections: [{ id: CONNECTION, provider: "vercel" }],
    vaults: { [REPOSITORY]: Object.fromEntries(all.map((name) => [name, Object.fromEntries(values(name))])) },
    vercel: {
      projects: [{ id: PROJECT, name: "bench", rows: all.flatMap((name) => rows(name, values(name))) }],
    },
    links: [{ repository: REPOSITORY, connectionId: CONNECTION, projectId: PROJECT }],
    faults: { delayMs: delay },
  };
}

function rows(environment: string, values: string[][]) {
  return values
    .filter((_, index) => index % 2 === 0)
    .map(([key = "", value = ""]) => ({ key, value, target: [environment] }));
}

/** The step that previews all of it. */
export function stepOf({ environments }: Scenario, url: string): Step {
  return {
    repository: REPOSITORY,
    event: schedule(),
    with: {
      apiUrl: url,
      token: TOKEN,
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: PROJECT,
      environments: environmentNames(environments)
        .map((name) => `${name}:${name}`)
        .join("\n"),
    },
  };
}

/** What `least.ts` is told, for the same requests. */
export function leastEnvOf({ environments }: Scenario, url: string): Record<string, string> {
  const target = { connectionId: CONNECTION, projectId: PROJECT };
  const paths = environmentNames(environments).flatMap((name) => {
    const pair = {
      keywayEnvironment: name,
      providerEnvironment: name,
      direction: "push",
      allowDelete: "true",
    };
    return [
      `status?${new URLSearchParams({ ...target, environment: name })}`,
      `preview?${new URLSearchParams({ ...target, ...pair })}`,
    ];
  });
  return {
    KEYWAY_URL: `${url}/v1/integrations/vaults/${REPOSITORY}/sync/`,
    KEYWAY_TOKEN: TOKEN,
    KEYWAY_PATHS: paths.join(" "),
  };
}

function environmentNames(count: number): string[] {
  return ["production", ...Array.from({ length: count - 1 }, (_, index) => `env_${index + 1}`)];
}
