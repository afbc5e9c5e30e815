import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

interface Entry {
  description: string;
  required?: boolean;
  default?: string;
}

/** The tables of inputs in the README, most used first in each. */
const GROUPS = {
  connect: ["token", "provider", "connectionId", "projectId", "serviceId", "repository", "apiUrl"],
  what: ["environments", "mode", "direction", "allowDelete", "requiredNames", "compare", "ignore"],
  safety: [
    "comment",
    "issue",
    "failOnDrift",
    "expectedPlan",
    "allowFirstSync",
    "maxDeletes",
    "allowSharedNames",
    "allowEmpty",
    "showNames",
    "githubToken",
  ],
};

/** The pages with their tables made anew from action.yml and their workflows from examples/, by their path. */
export function generatedPages(): Record<string, string> {
  const { inputs, outputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  return {
    "README.md": withWorkflows(
      withTables("README.md", {
        ...Object.fromEntries(
          Object.entries(GROUPS).map(([group, names]) => [`inputs: ${group}`, inputTable(inputs, names)]),
        ),
      }),
    ),
    "docs/reference.md": withTables("docs/reference.md", {
      inputs: inputTable(inputs),
      outputs: [
        "| Output | Value |",
        "|---|---|",
        ...rows<Entry>(outputs, ({ description }) => [description]),
      ],
    }),
  };
}

function inputTable(inputs: Record<string, Entry>, names = Object.keys(inputs)): string[] {
  const chosen = Object.fromEntries(names.map((name) => [name, inputs[name] ?? missing(name)]));
  return [
    "| Input | Default | Meaning |",
    "|---|---|---|",
    ...rows(chosen, ({ description, required, default: usual }) => [
      required ? "**required**" : usual ? `\`${usual}\`` : "",
      description,
    ]),
  ];
}

function rows<Value>(entries: Record<string, Value>, cells: (value: Value) => string[]): string[] {
  return Object.entries(entries).map(
    ([name, value]) => `| ${[`\`${name}\``, ...cells(value)].join(" | ")} |`,
  );
}

function missing(name: string): never {
  throw new Error(`action.yml has no input ${name}`);
}

function withTables(path: string, tables: Record<string, readonly string[]>): string {
  return Object.entries(tables).reduce(
    (text, [mark, lines]) => {
      const section = new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*?(<!-- /${mark} -->)`);
      if (!section.test(text))
        throw new Error(`${path} has no section between <!-- ${mark} --> and <!-- /${mark} -->`);
      return text.replace(section, (_, begin: string, end: string) => `${begin}${lines.join("\n")}\n${end}`);
    },
    readFileSync(join(ROOT, path), "utf8"),
  );
}

/** What a page shows of an example is the file, without the comment at its top: the page says that in its own words. */
function withWorkflows(page: string): string {
  return page.replace(
    /(<!-- example: (\S+) -->\n```yaml\n)[\s\S]*?(```\n)/g,
    (_, begin: string, file: string, end: string) =>
      `${begin}${readFileSync(join(ROOT, "examples", file), "utf8").replace(/^(?:#.*\n)+/, "")}${end}`,
  );
}

if (import.meta.main)
  for (const [path, text] of Object.entries(generatedPages())) writeFileSync(join(ROOT, path), text);
