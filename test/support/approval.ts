import type { GitHub } from "../../sandbox/github/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { push, type Step, type StepResult } from "./runner.ts";
import type { Inputs, Steps } from "./situation.ts";

const COMMIT = "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678";

/** The steps of the one file that is a workflow for a pull request and for the push that merges it. */
export interface ApprovalSteps {
  /** The preview on pull request 7. */
  readonly propose: (sandbox: Sandbox, github: GitHub, inputs?: Inputs) => Promise<StepResult>;
  /** The sync on the push that followed. */
  readonly land: (sandbox: Sandbox, github: GitHub, inputs?: Inputs, step?: Step) => Promise<StepResult>;
}

export function approvalBy({ preview, sync }: Pick<Steps, "preview" | "sync">): ApprovalSteps {
  const given = ({ settings }: GitHub): Inputs => ({
    comment: "always",
    expectedPlan: "pull-request",
    githubToken: settings.token,
  });
  return {
    propose(sandbox, github, inputs = {}) {
      const env = { GITHUB_API_URL: github.url };
      return preview(sandbox, { ...given(github), ...inputs }, { env });
    },
    land(sandbox, github, inputs = {}, { env, ...step } = {}) {
      const there = { GITHUB_API_URL: github.url, GITHUB_SHA: COMMIT, ...env };
      return sync(sandbox, { ...given(github), ...inputs }, { event: push(), ...step, env: there });
    },
  };
}

export function merge(github: GitHub): void {
  github.repository().merge(7, COMMIT);
}
