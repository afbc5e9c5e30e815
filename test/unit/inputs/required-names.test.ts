import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubtsAbout, readRequiredNames } from "../../../src/inputs/required-names.ts";
import { holds, text } from "../../support/builders.ts";
import { workspace } from "../../support/workspace.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/dotenv");

function complaints(root: string | undefined, ...paths: string[]): string[] {
  return readRequiredNames(paths, root).complaints.map(text);
}

describe("the files of requiredNames", () => {
  it("give their names with where they stand", () => {
    using folder = workspace({
      ".env.example": "A=1\n\nB= # optional\n",
      "apps/web/.env.example": "C=1\n???\n",
    });
    expect(readRequiredNames([".env.example", "apps/web/.env.example"], folder.path)).toEqual({
      names: [
        { name: "A", optional: false, path: ".env.example", line: 1 },
        { name: "B", optional: true, path: ".env.example", line: 3 },
        { name: "C", optional: false, path: "apps/web/.env.example", line: 1 },
      ],
      complaints: [],
      unread: [{ path: "apps/web/.env.example", line: 2, why: "no-assignment" }],
      nameless: [],
    });
  });

  it("are read in whatever dialect they are written", () => {
    const { names, complaints, unread } = readRequiredNames(["shop.env.example"], FIXTURES);
    expect(complaints).toEqual([]);
    expect(names.map(({ name, optional }) => name + (optional ? "?" : ""))).toEqual([
      "NODE_ENV",
      "PORT?",
      "DATABASE_URL",
      "DATABASE_POOL?",
      "SESSION_SECRET",
      "JWT_PRIVATE_KEY",
      "GREETING",
      "FLAGS",
      "MAIL_FROM",
      "MAIL_PASSWORD?",
      "AWS_REGION",
      "SENTRY_DSN?",
      "SENTRY_ORG",
      "http_proxy?",
      "LAST",
    ]);
    expect(unread.map(({ line, why }) => `${line} ${why}`)).toEqual([
      "44 no-name",
      "45 no-assignment",
      "46 open-quote",
    ]);
  });

  it("give each name once, required where one file requires it", () => {
    using folder = workspace({ one: "A=1 # optional\nB=1\n", two: "A=1\nB=1 # optional\n" });
    expect(readRequiredNames(["one", "two", "one"], folder.path).names).toEqual([
      { name: "A", optional: false, path: "two", line: 1 },
      { name: "B", optional: false, path: "one", line: 2 },
    ]);
  });

  it("may be none, also without a workspace", () => {
    expect(readRequiredNames([], undefined)).toEqual({ names: [], complaints: [], unread: [], nameless: [] });
  });

  it.each(["", "# nothing yet\n\n"])("may ask for nothing so far: %j", (content) => {
    using folder = workspace({ ".env.example": content });
    expect(readRequiredNames([".env.example"], folder.path)).toEqual({
      names: [],
      complaints: [],
      unread: [],
      nameless: [".env.example"],
    });
  });

  it.each([".env.example", "./.env.example", ".//.env.example"])(
    "are found below the workspace: %s",
    (path) => {
      using folder = workspace({ ".env.example": "A=1" });
      expect(readRequiredNames([path], folder.path).names).toHaveLength(1);
    },
  );

  it("may be named with two dots in a name", () => {
    using folder = workspace({ "..env..example": "A=1" });
    expect(readRequiredNames(["..env..example"], folder.path).names).toHaveLength(1);
  });

  it("may be links within the workspace, which may itself be one", () => {
    using folder = workspace({ "shared/env": "A=1" });
    using links = workspace();
    symlinkSync("shared/env", join(folder.path, ".env.example"));
    symlinkSync(folder.path, join(links.path, "work"));
    expect(readRequiredNames([".env.example"], join(links.path, "work")).names).toHaveLength(1);
  });

  it("may be as large as 1 MiB, and no larger", () => {
    using folder = workspace({
      most: `A=${"x".repeat(1024 * 1024 - 2)}`,
      more: `A=${"x".repeat(1024 * 1024 - 1)}`,
    });
    expect(readRequiredNames(["most"], folder.path).names).toHaveLength(1);
    expect(complaints(folder.path, "more")).toEqual([
      "requiredNames: more is larger than 1 MiB, which no list of names is",
    ]);
  });

  it("are told where they name nothing, so that nobody takes it for a check", () => {
    using folder = workspace({ "a.env": "# none yet\n", "b.env": "A=1\n" });
    expect(doubtsAbout(readRequiredNames(["a.env", "b.env"], folder.path)).map(text)).toEqual([
      "requiredNames: a.env names no variable, so it requires nothing",
    ]);
  });

  it.each<[string, string, string]>([
    ["one", "A=1\n???\n", "line 2"],
    ["several", "???\nA=1\n???\n", "lines 1, 3"],
    ["five", `A=1\n${"???\n".repeat(5)}`, "lines 2, 3, 4, 5, 6"],
    ["more than five", `A=1\n${"???\n".repeat(7)}`, "lines 2, 3, 4, 5, 6 and 2 more"],
  ])("are told of by the numbers of the lines that were not understood: %s", (_, content, lines) => {
    using folder = workspace({ ".env.example": content });
    expect(doubtsAbout(readRequiredNames([".env.example"], folder.path)).map(text)).toEqual([
      `requiredNames: .env.example, ${lines}: not understood as a name with or without a value; names in it may be missed`,
    ]);
  });

  it("are told of each by itself, and not at all where each line was understood", () => {
    using folder = workspace({ "a.env": "A=1\n???\n", "b.env": "B=1\n", "c.env": "???\nC=1\n???\n" });
    const doubts = doubtsAbout(readRequiredNames(["a.env", "b.env", "c.env"], folder.path));
    expect(doubts.map(text)).toEqual([
      expect.stringMatching(/^requiredNames: a\.env, line 2: not understood/),
      expect.stringMatching(/^requiredNames: c\.env, lines 1, 3: not understood/),
    ]);
  });

  it("are read once each, however often they are named", () => {
    using folder = workspace({ f: "A=1", "g.txt": Buffer.from([0]) });
    expect(readRequiredNames(["f", "f"], folder.path).names).toHaveLength(1);
    expect(complaints(folder.path, "g.txt", "g.txt")).toHaveLength(1);
  });

  it("are read as UTF-8, with bytes that are none left aside", () => {
    using folder = workspace({
      ".env.example": Buffer.from([...Buffer.from("# cl\u00e9\n", "latin1"), ...Buffer.from("A=1")]),
    });
    expect(readRequiredNames([".env.example"], folder.path).names).toHaveLength(1);
  });
});

describe("a file that cannot be used", () => {
  it.each([
    ["/etc/hostname"],
    ["C:\\env"],
    ["\\\\host\\share\\env"],
    ["../.env.example"],
    ["apps/../../x"],
    ["apps/../.env.example"],
    ["apps\\..\\env"],
    [".."],
  ])("is one named from outside of the workspace: %s", (path) => {
    using folder = workspace({ ".env.example": "A=1", "apps/x": "" });
    expect(readRequiredNames([path], folder.path)).toMatchObject({ names: [], unread: [] });
    expect(complaints(folder.path, path)).toEqual([
      expect.stringMatching(
        /^requiredNames: .* leads out of the workspace; name a file by its path below it$/,
      ),
    ]);
  });

  it("is one behind a link that leads out of the workspace", () => {
    using outside = workspace({ "secret.env": "A=1" });
    using folder = workspace();
    symlinkSync(join(outside.path, "secret.env"), join(folder.path, "file"));
    symlinkSync(outside.path, join(folder.path, "folder"));
    symlinkSync(`${folder.path}/..`, join(folder.path, "up"));
    const problem = "is a link out of the workspace; name a file in it";
    expect(complaints(folder.path, "file", "folder/secret.env", "up")).toEqual([
      `requiredNames: file ${problem}`,
      `requiredNames: folder/secret.env ${problem}`,
      `requiredNames: up ${problem}`,
    ]);
  });

  it("is one beside the workspace whose path begins like it", () => {
    using folder = workspace({ "work/x": "", "work2/env": "A=1" });
    symlinkSync("../work2/env", join(folder.path, "work/env"));
    expect(complaints(join(folder.path, "work"), "env")).toEqual([
      expect.stringContaining("is a link out of"),
    ]);
  });

  it("is one that is not there, most likely for want of a checkout", () => {
    using folder = workspace({ file: "A=1" });
    symlinkSync("nowhere", join(folder.path, "broken"));
    const problem =
      "is not in the workspace; check the path, and that a step before this one runs actions/checkout";
    expect(complaints(folder.path, ".env.example", "apps/.env", "file/.env", "broken")).toEqual([
      `requiredNames: .env.example ${problem}`,
      `requiredNames: apps/.env ${problem}`,
      `requiredNames: file/.env ${problem}`,
      `requiredNames: broken ${problem}`,
    ]);
    expect(complaints(join(folder.path, "no-workspace"), "x")).toEqual([`requiredNames: x ${problem}`]);
  });

  it("is a list in one line", () => {
    using folder = workspace({ ".env": "A=1", ".env2": "B=1" });
    expect(complaints(folder.path, ".env, .env2")).toEqual([
      'requiredNames: ".env, .env2" is not in the workspace; list several files one per line, for a comma may be part of a name',
    ]);
  });

  it.each([undefined, ""])("is any file where the workspace is not known: %j", (root) => {
    expect(complaints(root, "x")).toEqual([
      "requiredNames: x cannot be found, because GITHUB_WORKSPACE is not set",
    ]);
  });

  it("is a folder", () => {
    using folder = workspace({ "apps/x": "A=1" });
    expect(complaints(folder.path, "apps", ".")).toEqual([
      "requiredNames: apps is a folder; name a file in it",
      "requiredNames: . is a folder; name a file in it",
    ]);
  });

  it.skipIf(process.platform === "win32")("is a pipe, which is not even opened", () => {
    using folder = workspace();
    execFileSync("mkfifo", [join(folder.path, "pipe")]);
    expect(complaints(folder.path, "pipe")).toEqual(["requiredNames: pipe is not a regular file"]);
  });

  it("is one of links in a circle, told by the error's code alone", () => {
    using folder = workspace();
    symlinkSync("circle", join(folder.path, "circle"));
    expect(complaints(folder.path, "circle", "nul\0")).toEqual([
      "requiredNames: circle cannot be read (ELOOP); check the file and its permissions",
      'requiredNames: "nul\\u{0}" cannot be read (ERR_INVALID_ARG_VALUE); check the file and its permissions',
    ]);
  });

  it.each([
    ["zeros", Buffer.from("A=1\n\0")],
    ["UTF-16", Buffer.from("A=1\n", "utf16le")],
  ])("is a binary one: %s", (_, content) => {
    using folder = workspace({ "x.env": content });
    expect(readRequiredNames(["x.env"], folder.path)).toMatchObject({ names: [], unread: [] });
    expect(complaints(folder.path, "x.env")).toEqual([
      "requiredNames: x.env is not a text file; name a dotenv-style file in UTF-8",
    ]);
  });

  it("is one of another kind, in which no line names anything", () => {
    using folder = workspace({ "README.md": "Some prose.\n" });
    expect(readRequiredNames(["README.md"], folder.path)).toMatchObject({ names: [], unread: [] });
    expect(complaints(folder.path, "README.md")).toEqual([
      "requiredNames: README.md names no variable; name a dotenv-style file, with lines such as API_KEY=",
    ]);
  });

  it("is told once: what it holds raises no doubts besides", () => {
    using folder = workspace({ "README.md": "Some prose.\n" });
    expect(doubtsAbout(readRequiredNames(["README.md", "none"], folder.path))).toEqual([]);
  });

  it("does not keep the others from being read and told of", () => {
    using folder = workspace({ good: "A=1", apps: "\0" });
    const read = readRequiredNames(["/x", "good", "apps", "none"], folder.path);
    expect(read.complaints).toHaveLength(3);
    expect(read.names).toHaveLength(1);
  });
});

describe("no value of a file", () => {
  it("is in names, complaints or reports, whatever is wrong with the file", () => {
    using folder = workspace();
    const damage = fc.constantFrom("", "\n", '"', "'", "\0", "???\n", "A-B=", "A='", "export ", " ");
    holds(
      fc.property(
        fc.array(fc.tuple(damage, fc.constantFrom("A=", "A='", "B: ", "", "# optional: "))),
        (parts) => {
          const canary = "kw_live_Canary0123456789";
          writeFileSync(
            join(folder.path, "x"),
            parts.map(([before, place]) => before + place + canary).join("\n"),
          );
          const read = readRequiredNames(["x"], folder.path);
          expect(JSON.stringify([read, read.complaints.map(text)])).not.toContain("Canary");
        },
      ),
    );
  });
});
