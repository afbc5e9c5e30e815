import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a project stands; the steps of a release are asked of it. */
export interface Project {
  readonly root: string;
  /** The version that the code tells Keyway. */
  readonly codeVersion: string;
}

/** A release that must not happen, and why. */
export class ReleaseError extends Error {}

/** The version that a tag names. */
export function versionOf(tag: string): string {
  const [, version] = /^v(\d+\.\d+\.\d+)$/.exec(tag) ?? [];
  if (version === undefined) throw new ReleaseError(`${tag} is not a version tag; write one such as v1.2.3`);
  return version;
}

/** The tag that moves from release to release, and that workflows name. */
export function majorTag(tag: string): string {
  return `v${versionOf(tag).split(".")[0]}`;
}

/** What the changelog says of a version. */
export function notes({ root }: Project, tag: string): string {
  const version = versionOf(tag);
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`${version}\n`) || text.startsWith(`${version} `));
  const body = section?.split("\n").slice(1).join("\n").trim();
  if (!body)
    throw new ReleaseError(
      `CHANGELOG.md says nothing of ${version}; move what is unreleased under "## ${version}"`,
    );
  return body;
}

/** Holds everything that names a version to the tag, and dist/ to the source: it was rebuilt just before. */
export function verify(project: Project, tag: string): void {
  const version = versionOf(tag);
  const manifest = JSON.parse(readFileSync(join(project.root, "package.json"), "utf8"));
  if (manifest.version !== version)
    throw new ReleaseError(`package.json is at ${manifest.version}, the tag at ${version}`);
  if (project.codeVersion !== version)
    throw new ReleaseError(`src/domain/version.ts is at ${project.codeVersion}, the tag at ${version}`);
  notes(project, tag);
  const changed = execFileSync("git", ["status", "--porcelain", "--", "dist"], {
    cwd: project.root,
    encoding: "utf8",
  });
  if (changed !== "") throw new ReleaseError(`dist/ is not what the source builds to:\n${changed}`);
}

/** `node scripts/release.ts verify|notes|major <tag>` */
async function main([step, tag = ""]: readonly string[]): Promise<void> {
  const { VERSION } = await import("../src/domain/version.ts");
  const project = { root: join(import.meta.dirname, ".."), codeVersion: VERSION };
  switch (step) {
    case "verify":
      verify(project, tag);
      return console.log(`${tag} may be released.`);
    case "notes":
      return console.log(notes(project, tag));
    case "major":
      return console.log(majorTag(tag));
    default:
      throw new ReleaseError("usage: release.ts verify|notes|major <tag>");
  }
}

if (import.meta.main)
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof ReleaseError ? error.message : error);
    process.exitCode = 1;
  });
