import { execFileSync } from "node:child_process";
import { mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { billOfMaterials, checksums } from "../../scripts/release-assets.ts";

const ROOT = join(import.meta.dirname, "../..");

describe("SHA256SUMS", () => {
  it.runIf(process.platform === "linux")("is what sha256sum checks a checkout with", () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), "sums-"));
    const sums = join(folder.path, "SHA256SUMS");
    writeFileSync(sums, checksums(ROOT));
    const checked = execFileSync("sha256sum", ["--check", "--strict", sums], { cwd: ROOT, encoding: "utf8" });
    expect(checked).toContain("action.yml: OK\n");
    expect(checked).toContain("dist/index.js: OK\n");
  });
});

describe("the SBOM", () => {
  const { bomFormat, metadata, components } = JSON.parse(billOfMaterials(ROOT));

  it("is of the action, in its version", () => {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(bomFormat).toBe("CycloneDX");
    expect(metadata.component).toMatchObject({ type: "application", name, version });
  });

  it("has every package that the bundle contains, and its license", () => {
    const listed = components.map(({ name, version }: Component) => `${name}@${version}`);
    const licenses = readFileSync(join(ROOT, "dist/licenses.txt"), "utf8");
    const bundled = [...licenses.matchAll(/^(\S+)\n(\d+\.\d+\.\d+), /gm)].map(
      ([, name, version]) => `${name}@${version}`,
    );
    expect(bundled.length).toBeGreaterThan(10);
    expect(listed).toEqual(expect.arrayContaining(bundled));
    expect(components.filter(({ licenses = [] }: Component) => licenses.length === 0)).toEqual([]);
  });
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly object[];
}
