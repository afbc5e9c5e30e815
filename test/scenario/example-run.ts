import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub } from "../../sandbox/github/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { push, type Step, type StepResult } from "../support/runner.ts";
import { type Contexts, example, inputsFrom, usesTheAction } from "../support/workflow.ts";
import { CONNECTION, type Inputs, PROJECT, SERVICE, TOKEN, use } from "./situation.ts";

/** What a repository has that was set up as the README says. */
export const SET_UP = {
  secrets: { KEYWAY_TOKEN: TOKEN },
  vars: {
    KEYWAY_CONNECTION_ID: CONNECTION,
    VERCEL_PROJECT_ID: PROJECT,
    NETLIFY_PROJECT_ID: PROJECT,
    RAILWAY_PROJECT_ID: PROJECT,
    RAILWAY_SERVICE_ID: SERVICE,
  },
};

/** What the button starts, with what was chosen in its form; the rest is as the form offers it. */
export function pressed(file: string, chosen: object = {}): Contexts {
  const { inputs } = example(file).on.workflow_dispatch as { inputs: Record<string, { default: unknown }> };
  const offered = Object.entries(inputs).map(([name, { default: usual }]) => [name, usual]);
  return { inputs: { ...Object.fromEntries(offered), ...chosen } };
}

/** What an example is run with. */
export interface Given {
  readonly sandbox: Sandbox;
  readonly github?: GitHub;
  readonly contexts?: Contexts;
  readonly step?: Step;
  readonly job?: string;
  /** Other inputs than the example has. */
  readonly inputs?: Inputs;
}

/** Runs the step of an example that uses the action, in its only job or the one that is named. */
export function run(
  file: string,
  { sandbox, github, contexts, job, step = {}, inputs }: Given,
): Promise<StepResult> {
  const { jobs } = example(file);
  const { steps = [] } = (job === undefined ? Object.values(jobs)[0] : jobs[job]) ?? {};
  const { with: given } = steps.find(usesTheAction) ?? {};
  const event = step.event ?? push();
  const known = {
    ...SET_UP,
    github: { event_name: event.name, ref: event.ref },
    inputs: {},
    needs: {},
    matrix: {},
    ...contexts,
  };
  const filled = inputsFrom(given, known);
  const token = github === undefined ? {} : { githubToken: github.settings.token };
  return use(
    sandbox,
    // As the step has it: what it does not name, `use` must not name for it.
    { provider: "", connectionId: "", projectId: "", ...filled, apiUrl: sandbox.url, ...token, ...inputs },
    { ...step, event, env: { ...(github && { GITHUB_API_URL: github.url }), ...step.env } },
  );
}

/** Whether the shell step after the preview of approval.yml fails. */
export function stopped({ report }: StepResult): boolean {
  const { steps = [] } = example("approval.yml").jobs.preview ?? {};
  const script = steps.find((step) => step.run !== undefined)?.run ?? "";
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    const path = join(folder, "report.json");
    writeFileSync(path, JSON.stringify(report, null, 2));
    execFileSync("bash", ["-e", "-c", script], {
      env: { PATH: process.env.PATH, REPORT: path },
      stdio: "pipe",
    });
    return false;
  } catch {
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
