import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a project stands; the steps of a release are asked of it. */
export interface Project {
  readonly root: string;
  /** The version that the code tells Keyway. */
  readonly codeVersion: string;
}

const REPOSITORY = "https://github.com/keywaysh/keyway-sync-action";

/** A release that must not happen, and why. */
export class ReleaseError extends Error {}

/** The version that a tag names. */
export function versionOf(tag: string): string {
  const [, version] = /^v(\d+\.\d+\.\d+)$/.exec(tag) ?? [];
  if (version === undefined) throw new ReleaseError(`${tag} is not a version tag; write one such as v1.2.3`);
  return version;
}

/** What the changelog says of a version, as the page of its release shows it. */
export function notes({ root }: Project, tag: string): string {
  const version = versionOf(tag);
  const body = changelogSection(root, version);
  if (!body)
    throw new ReleaseError(
      `CHANGELOG.md says nothing of ${version}; move what is unreleased under "## ${version}"`,
    );
  return withWholeLinks(withoutLineBreaks(body), tag);
}

/** One line a paragraph or list item: on a release's page, unlike in a file, GitHub breaks where the text does. */
function withoutLineBreaks(markdown: string): string {
  return markdown.replace(/(?<=\S)\n {0,2}(?=[^\s#>|-])/g, " ");
}

/** Links into the repository, at the tag: notes are also sent by mail and quoted in pull requests of other projects. */
function withWholeLinks(markdown: string, tag: string): string {
  return markdown.replace(/\]\((?!https?:)/g, `](${REPOSITORY}/blob/${tag}/`);
}

/** The text under a version's heading, whatever follows the version there; "" without one. */
function changelogSection(root: string, version: string): string {
  const sections = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  return section?.split("\n").slice(1).join("\n").trim() ?? "";
}

/** Holds everything that names a version to the tag, and dist/ to the source: it was rebuilt just before. */
export function verify(project: Project, tag: string): void {
  const version = versionOf(tag);
  const { root, codeVersion } = project;
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const named = {
    "package.json": manifest.version,
    "package-lock.json": lock.version,
    "src/domain/version.ts": codeVersion,
  };
  for (const [file, found] of Object.entries(named))
    if (found !== version) throw new ReleaseError(`${file} is at ${found}, the tag at ${version}`);
  notes(project, tag);
  if (changelogSection(root, "Unreleased"))
    throw new ReleaseError(`CHANGELOG.md calls changes unreleased; move them under "## ${version}"`);
  const changed = execFileSync("git", ["status", "--porcelain", "--", "dist"], {
    cwd: root,
    encoding: "utf8",
  });
  if (changed !== "") throw new ReleaseError(`dist/ is not what the source builds to:\n${changed}`);
}

/** `node scripts/release.ts verify|notes <tag>` */
async function main([step, tag = ""]: readonly string[]): Promise<void> {
  const { VERSION } = await import("../src/domain/version.ts");
  const project = { root: join(import.meta.dirname, ".."), codeVersion: VERSION };
  switch (step) {
    case "verify":
      verify(project, tag);
      return console.log(`${tag} may be released.`);
    case "notes":
      return console.log(notes(project, tag));
    default:
      throw new ReleaseError("usage: release.ts verify|notes <tag>");
  }
}

if (import.meta.main)
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof ReleaseError ? error.message : error);
    process.exitCode = 1;
  });
