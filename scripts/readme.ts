import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

interface Entry {
  description: string;
  required?: boolean;
  default?: string;
}

/** The README with its tables of inputs and outputs made anew from action.yml. */
export function readmeWithTables(): string {
  const manifest = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  const inputs = Object.entries<Entry>(manifest.inputs).map(
    ([name, { description, required, default: usual }]) =>
      `| \`${name}\` | ${required ? "required" : usual ? `\`${usual}\`` : ""} | ${description} |`,
  );
  const outputs = Object.entries<Entry>(manifest.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |`,
  );
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  return between(
    between(readme, "inputs", ["| input | default | meaning |", "|---|---|---|", ...inputs]),
    "outputs",
    ["| output | value |", "|---|---|", ...outputs],
  );
}

function between(text: string, mark: string, lines: string[]): string {
  const section = new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*?(<!-- /${mark} -->)`);
  if (!section.test(text))
    throw new Error(`README.md has no section between <!-- ${mark} --> and <!-- /${mark} -->`);
  return text.replace(section, (_, begin: string, end: string) => `${begin}${lines.join("\n")}\n${end}`);
}

if (import.meta.main) writeFileSync(join(ROOT, "README.md"), readmeWithTables());
