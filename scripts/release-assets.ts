import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** The files that a runner reads of the action, relative to its root, in order. */
export function releasedFiles(root: string): string[] {
  const built = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `dist/${name}`);
  return ["action.yml", ...built.toSorted()];
}

/** Their SHA-256, as `sha256sum --check` reads it at the root of the repository. */
export function checksums(root: string): string {
  return releasedFiles(root)
    .map((file) => `${sha256(readFileSync(join(root, file)))}  ${file}\n`)
    .join("");
}

/** In hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** CycloneDX, by npm: what the lockfile installs for the action itself, with licenses and hashes. */
export function billOfMaterials(root: string): string {
  const words = ["--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
  const bill: Bill = JSON.parse(execFileSync("npm", ["sbom", ...words], { cwd: root, encoding: "utf8" }));
  // With --omit=dev, npm leaves out what development asks for as well, such as zod.
  const components = bill.components.filter(({ properties }) => !properties.some(isDevelopment));
  const kept = new Set([bill.metadata.component, ...components].map((component) => component["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  // npm takes the folder's name.
  bill.metadata.component.name = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name;
  return `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`;
}

/** What is read of npm's list. */
interface Bill {
  readonly metadata: { readonly component: Component & { name: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly "bom-ref": string;
  readonly properties: readonly { readonly name: string }[];
}

function isDevelopment({ name }: { readonly name: string }): boolean {
  return name === "cdx:npm:package:development";
}

/** `node scripts/release-assets.ts [folder]`: writes there what a release carries beside its source. */
function main(folder = "release"): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "SHA256SUMS"), checksums(ROOT));
  writeFileSync(join(folder, "sbom.cdx.json"), billOfMaterials(ROOT));
}

if (import.meta.main) main(process.argv[2]);
