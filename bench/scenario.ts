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
  readonly tls: boolean;
}

/** The key that every program is given. */
export const TOKEN = "kw_test_MeasuresWhatARunCosts000000000000000000";

const CONNECTION = "5c9f1c2e-4d0b-4c7a-9a51-0d6a3c1e7b42";
const PROJECT = "bench";
const REPOSITORY = "acme/bench";

/**
 * A server on which the scenario can be played. The provider is Railway: what drifts at Vercel is looked for at the
 * project's other targets as well, which would be two requests more, and a second delay.
 */
export function seedOf({ environments, names, delay }: Scenario): Seed {
  const values = (environment: string) =>
    Array.from({ length: names }, (_, index) => [`${environment.toUpperCase()}_SECRET_${index}`, `${index}`]);
  const all = environmentNames(environments);
  const inEach = (choose: (values: string[][]) => string[][]) =>
    Object.fromEntries(all.map((name) => [name, Object.fromEntries(choose(values(name)))]));
  const variables = inEach((values) => values.filter((_, index) => index % 2 === 0));
  return {
    tokens: [{ token: TOKEN }],
    connections: [{ id: CONNECTION, provider: "railway" }],
    vaults: { [REPOSITORY]: inEach((values) => values) },
    railway: { projects: [{ id: PROJECT, name: "bench", environments: all, variables }] },
    links: [{ repository: REPOSITORY, connectionId: CONNECTION, projectId: PROJECT }],
    faults: { delayMs: delay },
  };
}

/** The step that previews all of it. */
export function stepOf({ environments }: Scenario, url: string): Step {
  return {
    repository: REPOSITORY,
    event: schedule(),
    with: {
      apiUrl: url,
      token: TOKEN,
      provider: "railway",
      connectionId: CONNECTION,
      projectId: PROJECT,
      environments: environmentNames(environments)
        .map((name) => `${name}:${name}`)
        .join("\n"),
    },
  };
}

/** What `least.ts` and `skeleton.ts` are told, for the same requests. */
export function bareEnvOf({ environments }: Scenario, url: string): Record<string, string> {
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
    INPUT_TOKEN: TOKEN,
    INPUT_URL: `${url}/v1/integrations/vaults/${REPOSITORY}/sync/`,
    INPUT_PATHS: paths.join(" "),
  };
}

function environmentNames(count: number): string[] {
  return ["production", ...Array.from({ length: count - 1 }, (_, index) => `env_${index + 1}`)];
}
