import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { outputsOf } from "../../src/report/outputs.ts";
import { lookingAroundOf } from "../support/builders.ts";
import {
  actionSteps,
  type Concurrency,
  example,
  exampleText,
  filledIn,
  type Workflow,
} from "../support/workflow.ts";

const ROOT = join(import.meta.dirname, "../..");
const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

const ALL = readdirSync(join(ROOT, "examples"));
const USING = ALL.filter((file) => actionSteps(example(file)).length > 0);

describe("examples/", () => {
  it.each(USING)("%s names inputs and outputs that exist", (file) => {
    for (const { with: given = {} } of actionSteps(example(file)))
      for (const name of Object.keys(given)) expect(Object.keys(action.inputs)).toContain(name);
    for (const [, name] of exampleText(file).matchAll(/steps\.keyway\.outputs\.(\w+)/g))
      expect(Object.keys(action.outputs)).toContain(name);
  });

  it.each(USING)("%s reads the key from where all of them read it", (file) => {
    for (const { with: given = {} } of actionSteps(example(file)))
      expect(given.token).toBe(
        file === "reusable.yml" ? "${{ secrets.token }}" : "${{ secrets.KEYWAY_TOKEN }}",
      );
  });

  it.each(USING)("%s asks for no more permissions than its inputs need", (file) => {
    const text = exampleText(file);
    expect(example(file).permissions).toEqual({
      contents: "read",
      ...(/comment: (?:always|on-change)/.test(text) && { "pull-requests": "write" }),
      ...(/issue: true/.test(text) && { issues: "write" }),
    });
  });

  it.each(ALL)("%s passes outputs to shells through the environment only", (file) => {
    const steps = Object.values(example(file).jobs).flatMap((job) => job.steps ?? []);
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toEqual([]);
  });

  it.each(USING)("%s is run by a test", (file) => {
    const tests = readFileSync(join(ROOT, "test/scenario/examples.test.ts"), "utf8");
    expect(tests).toMatch(new RegExp(`${file.replace(".", "\\.")}|"${file.replace(".yml", "")}"`));
  });
});

describe("two runs of the examples", () => {
  const vars = { VERCEL_PROJECT_ID: "p", RAILWAY_PROJECT_ID: "p", NETLIFY_PROJECT_ID: "p" };
  const push = { event_name: "push", ref: "refs/heads/main" };
  const pullRequest = { event_name: "pull_request", ref: "refs/pull/7/merge" };

  const syncing = USING.filter((file) => !["preview", "discover"].includes(modeOf(file)));
  const reading = USING.filter((file) => modeOf(file) === "preview");
  const previewing = USING.filter((file) => "pull_request" in example(file).on);

  /** The group of the job that may write, or of the whole workflow, at an event. */
  function groupAt(file: string, github: object): string {
    return filledIn(concurrencyOf(example(file))?.group, { github, vars, inputs: { projectId: "p" } });
  }

  it.each(syncing)("%s lets every sync wait for its turn, and cancels none", (file) => {
    const { "cancel-in-progress": cancel, queue } = concurrencyOf(example(file)) ?? {};
    expect({ cancel, queue }).toEqual({ cancel: false, queue: "max" });
    expect(groupAt(file, push)).toBe("keyway-sync-p");
  });

  it.each(reading)("%s never takes the place of a sync that waits", (file) => {
    expect(concurrencyOf(example(file))?.["cancel-in-progress"]).toBe(false);
    expect(groupAt(file, push)).not.toBe("keyway-sync-p");
  });

  it.each(previewing)(
    "%s lets the runs of one pull request wait for each other, and for nothing else",
    (file) => {
      expect(groupAt(file, pullRequest)).toBe("keyway-refs/pull/7/merge-p");
    },
  );

  it("hold no group while one of them waits for a reviewer", () => {
    const { concurrency, jobs } = example("approval.yml");
    expect(concurrency).toBeUndefined();
    const waiting = Object.values(jobs).filter(({ environment }) => environment !== undefined);
    expect(waiting).toEqual([jobs.approve]);
    expect(jobs.approve?.concurrency).toBeUndefined();
  });
});

describe("examples/reusable-caller.yml", () => {
  it("grants what the called workflow asks for, and passes inputs that it takes", () => {
    const called = example("reusable.yml");
    const caller = example("reusable-caller.yml");
    expect(caller.permissions).toEqual(called.permissions);
    const { inputs } = called.on.workflow_call as { inputs: object };
    for (const name of Object.keys(caller.jobs.secrets?.with ?? {}))
      expect(Object.keys(inputs)).toContain(name);
  });
});

describe("examples/matrix.yml", () => {
  it("leaves its matrix out where no project is linked, for an empty one is an error", () => {
    const discovery = { providers: [], connections: [], connected: [] };
    const { matrix } = outputsOf(lookingAroundOf({ kind: "discovered", discovery }));
    expect(JSON.parse(matrix ?? "")).toEqual({ include: [] });
    expect(example("matrix.yml").jobs.preview?.if).toBe(`needs.discover.outputs.matrix != '${matrix}'`);
  });
});

/** The mode of the step that may write, or of the only one. */
function modeOf(file: string): string {
  const modes = actionSteps(example(file)).map(({ with: given = {} }) => String(given.mode ?? "auto"));
  return modes.find((mode) => !["preview", "discover"].includes(mode)) ?? modes.at(-1) ?? "";
}

function concurrencyOf({ concurrency, jobs }: Workflow): Concurrency | undefined {
  return concurrency ?? Object.values(jobs).find((job) => job.concurrency)?.concurrency;
}
