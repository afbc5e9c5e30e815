import { execFileSync } from "node:child_process";
import { mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const WORKFLOWS = join(import.meta.dirname, "../../.github/workflows");
const workflow = (file: string): Workflow => parse(readFileSync(join(WORKFLOWS, file), "utf8"));
const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);
const usesOf = (file: string, action: string) =>
  stepsOf(file).filter(({ uses }) => uses?.startsWith(`${action}@`));

describe("a release", () => {
  it.each(["release.yml", "major-tag.yml"])(
    "uses no cache in %s, which other runs could have filled",
    (file) => {
      const nodes = usesOf(file, "actions/setup-node");
      expect(nodes.length).toBeGreaterThan(0);
      for (const node of nodes) expect(node.with).toMatchObject({ "package-manager-cache": false });
      expect(nodes.flatMap((node) => Object.keys(node.with ?? {}))).not.toContain("cache");
    },
  );

  it("gives no job that may write the source, its packages or its tests to run", () => {
    const writers = Object.entries(workflow("release.yml").jobs).filter(
      ([, { permissions }]) => permissions?.contents === "write",
    );
    expect(writers.map(([name]) => name)).toEqual(["draft"]);
    const uses = writers.flatMap(([, { steps }]) => steps.flatMap((step) => step.uses ?? []));
    expect(uses).toEqual([expect.stringMatching(/^actions\/download-artifact@/)]);
  });

  it("is attested in the job that built it", () => {
    const { build } = workflow("release.yml").jobs;
    const names = build?.steps.map(({ run, uses }) => run ?? uses?.split("@")[0]) ?? [];
    expect(names.indexOf("npm run build")).toBeGreaterThan(0);
    expect(names.filter((name) => name === "actions/attest")).toHaveLength(2);
  });

  it("moves the major tag only in the environment that somebody guards", () => {
    expect(workflow("major-tag.yml").on).toEqual({ release: { types: ["published"] } });
    expect(workflow("major-tag.yml").jobs.move?.environment).toBe("release");
  });
});

describe("the step that drafts a release", () => {
  it("makes a draft with notes, checksums and SBOM", () => {
    expect(draft("")).toEqual([
      expect.stringMatching(/^api --paginate repos\/acme\/action\/releases/),
      "release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file release/notes.md " +
        "release/SHA256SUMS release/sbom.cdx.json",
    ]);
  });

  it("first deletes the drafts of the same tag that earlier runs made", () => {
    expect(draft("11\n12\n").slice(1, -1)).toEqual([
      "api --method DELETE repos/acme/action/releases/11",
      "api --method DELETE repos/acme/action/releases/12",
    ]);
  });
});

/** Runs the step with a stand-in for gh, which finds the given drafts; what gh was told to do. */
function draft(drafts: string): string[] {
  using folder = mkdtempDisposableSync(join(tmpdir(), "draft-"));
  const standIn = '#!/bin/sh\necho "$*" >> calls.txt\ncase "$*" in *--paginate*) cat found.txt ;; esac\n';
  writeFileSync(join(folder.path, "gh"), standIn, { mode: 0o755 });
  writeFileSync(join(folder.path, "found.txt"), drafts);
  const step = workflow("release.yml").jobs.draft?.steps.at(-1);
  execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? "exit 1"], {
    cwd: folder.path,
    env: {
      PATH: [folder.path, process.env.PATH].join(delimiter),
      GH_REPO: "acme/action",
      GITHUB_REF_NAME: "v1.2.3",
    },
  });
  return readFileSync(join(folder.path, "calls.txt"), "utf8").trim().split("\n");
}

describe("every workflow of the project", () => {
  it.each(readdirSync(WORKFLOWS))("%s leaves no token in a checkout", (file) => {
    for (const checkout of usesOf(file, "actions/checkout"))
      expect(checkout.with).toMatchObject({ "persist-credentials": false });
  });

  it.each(readdirSync(WORKFLOWS))(
    "%s pins other people's actions by commit, and says the version",
    (file) => {
      const uses = [...readFileSync(join(WORKFLOWS, file), "utf8").matchAll(/uses: (?!\.\/)(.+)/g)];
      expect(uses.length).toBeGreaterThan(0);
      for (const [, action] of uses) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  it.each(readdirSync(WORKFLOWS))(
    "%s passes what is not its own to shells through the environment only",
    (file) => {
      for (const { run } of stepsOf(file)) expect(run ?? "").not.toContain("${{");
    },
  );
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly on: object;
  readonly jobs: Record<
    string,
    {
      readonly permissions?: Record<string, string>;
      readonly environment?: string;
      readonly steps: readonly Step[];
    }
  >;
}
