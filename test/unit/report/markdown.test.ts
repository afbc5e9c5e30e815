import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { bytes, code, folded, type Mark, markdown, nameBlock, table } from "../../../src/report/markdown.ts";
import { join, message, trusted } from "../../../src/text/message.ts";
import { sanitizeName } from "../../../src/text/sanitize.ts";
import { holds } from "../../support/builders.ts";

/** As GitHub reads it: with HTML, tables, and links that begin with a scheme or `www.`. */
const github = new MarkdownIt({ html: true, linkify: true });
github.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
github.linkify.add("www.", {
  validate: (text, at) => /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*/.exec(text.slice(at))?.[0].length ?? 0,
});

/** The tags of rendered Markdown. */
function tags(html: string): string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

/** What a reader sees of rendered Markdown. */
function seen(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/**
 * Mail addresses in what GitHub takes for text. It makes links of them after it has decoded entities, which
 * markdown-it does not.
 */
function addresses(text: string): string[] {
  const texts = github
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === "text");
  return texts.flatMap(({ content }) => content.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? []);
}

const COLUMNS = [
  { head: "A", align: "left" },
  { head: "B", align: "right" },
] as const;

const HOSTILE = [
  "```",
  "````",
  "~~~",
  "`",
  "*",
  "**",
  "_",
  "__",
  "~~",
  "|",
  "[",
  "](",
  ")",
  "!",
  "<",
  ">",
  "</code>",
  "<b>",
  "<!--",
  "&lt;",
  "&#60;",
  "\\",
  "#",
  "## ",
  "- ",
  "+ ",
  "1. ",
  "1) ",
  "=",
  "---",
  "> ",
  ":",
  "::",
  "@alice",
  "#1",
  "GH-1",
  "a@b.co",
  "www.evil.com",
  "http://evil.com",
  "ftp://evil.com",
  ":tada:",
  "\n",
  "\n\n",
  "\r",
  "\t",
  " ",
  "    ",
  '"',
  "'",
  "(",
  "…",
  "→",
  "A",
  "FOO_BAR",
  "x",
  "1",
  ".",
  "\u202e",
  "\u200b",
  "\u00a0",
  "é",
  "💥",
  "\ud800",
  "\0",
];

/** Any text, rich in what means something to Markdown, HTML or GitHub. */
const hostile = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 3 }) },
  ),
  maxLength: 20,
});

const mark = fc.constantFrom<Mark>("-", "+", "!", " ");

describe("a block of names", () => {
  it("is one code block and nothing else, whatever the names", () => {
    holds(
      fc.property(fc.array(fc.tuple(mark, hostile), { minLength: 1, maxLength: 6 }), (lines) => {
        const [block, ...more] = github.parse(nameBlock(lines), {});
        expect(more).toEqual([]);
        expect(block).toMatchObject({ type: "fence", info: "diff" });
        expect(block?.content).toBe(lines.map(([sign, name]) => `${sign} ${sanitizeName(name)}\n`).join(""));
      }),
      600,
    );
  });

  it.each(["```", "````", "~~~", "  ```", "``` x"])(
    "is not ended by a name that looks like its end: %j",
    (name) => {
      for (const sign of ["-", "+", "!", " "] as const) {
        const blocks = github.parse(
          nameBlock([
            [sign, name],
            [" ", "**after**"],
          ]),
          {},
        );
        expect(blocks.map(({ type }) => type)).toEqual(["fence"]);
      }
    },
  );

  it("stays one code block within a fold", () => {
    holds(
      fc.property(hostile, (name) => {
        const blocks = github.parse(folded("1 unchanged", nameBlock([[" ", name]])), {});
        expect(blocks.map(({ type }) => type)).toEqual(["html_block", "fence", "html_block"]);
      }),
      1000,
    );
  });

  it("has a coloured line for each name", () => {
    expect(
      nameBlock([
        ["-", "A"],
        ["!", "B "],
        ["+", "C"],
        [" ", "D"],
      ]),
    ).toBe('```diff\n- A\n! "B "\n+ C\n  D\n```');
  });
});

describe("outside text as code", () => {
  it("shows what is visible of the text, and is nothing else", () => {
    holds(
      fc.property(hostile, (text) => {
        const html = github.renderInline(`x ${code(text)} y`);
        expect(tags(html)).toEqual(["<code>", "</code>"]);
        expect(seen(html)).toBe(`x ${sanitizeName(text)} y`);
      }),
      600,
    );
  });

  it.each([
    "_FOO_",
    "__proto__",
    "a_b",
    "**x**",
    "[a](b)",
    "|",
    "`a`",
    "<b>",
    "&lt;",
    "http://evil.com",
    "a www.evil.com b",
    "_www.evil.com",
  ])("means nothing to Markdown: %s", (text) => {
    const html = github.renderInline(code(text));
    expect(tags(html)).toEqual(["<code>", "</code>"]);
    expect(seen(html)).toBe(text);
  });

  it("makes no link of a mail address", () => {
    expect(addresses(code("a@b.co"))).toEqual([]);
  });

  it("has its pipes as they are outside of a table", () => {
    expect(code("a|b")).toBe("`a|b`");
    expect(table(COLUMNS, [[code("a|b"), "1"]])).toContain("| `a\\|b` | 1 |");
  });

  it("shows an empty text as one", () => {
    expect(code("")).toBe('`""`');
  });

  it("breaks no table, and shows there what is visible of the text", () => {
    holds(
      fc.property(hostile, (text) => {
        const cells = [
          [code(text), "1"],
          ["x", "2"],
        ];
        const html = github.render(table(COLUMNS, cells));
        const all = tags(html);
        expect(seen(/<code>.*<\/code>/.exec(html)?.[0] ?? "")).toBe(sanitizeName(text));
        expect(all.filter((tag) => tag === "<tr>")).toHaveLength(3);
        expect(all.filter((tag) => tag.startsWith("<td"))).toHaveLength(4);
        expect(all.filter((tag) => tag === "<table>")).toHaveLength(1);
      }),
      1000,
    );
  });
});

describe("a message as Markdown", () => {
  it("shows its data as code, and is nothing else", () => {
    holds(
      fc.property(hostile, hostile, (one, other) => {
        const html = github.render(`- ${markdown(message`See ${one}: not ${other}.`)}`);
        const item = ["<li>", "<code>", "</code>", "<code>", "</code>", "</li>"];
        expect(tags(html)).toEqual(["<ul>", ...item, "</ul>"]);
        expect(seen(html).trim()).toBe(`See ${sanitizeName(one)}: not ${sanitizeName(other)}.`);
      }),
      600,
    );
  });

  it("shows our own words as they are, input names as code", () => {
    const words = join([message`set \`provider\``, trusted("now")], ", ");
    expect(github.renderInline(markdown(words))).toBe("set <code>provider</code>, now");
  });
});

describe("a table", () => {
  it("aligns its columns as they ask for", () => {
    const rows = [
      ["a", "1"],
      ["b", "2"],
    ];
    expect(table(COLUMNS, rows)).toBe("| A | B |\n| :-- | --: |\n| a | 1 |\n| b | 2 |");
  });
});

it("size is counted in bytes", () => {
  expect(bytes("aé💥")).toBe(7);
});
