import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesIn, once } from "../../../src/inputs/dotenv.ts";
import { holds } from "../../support/builders.ts";

/** The names that a text asks for, optional ones with a question mark. */
function names(...lines: string[]): string {
  return namesIn(lines.join("\n"))
    .names.map(({ name, optional }) => name + (optional ? "?" : ""))
    .join(" ");
}

/** The lines that were not understood, and why. */
function unread(...lines: string[]): string {
  return namesIn(lines.join("\n"))
    .unread.map(({ line, why }) => `${line} ${why}`)
    .join(", ");
}

describe("a dotenv-style text", () => {
  it.each<[string, string[], string]>([
    ["an assignment", ["A=1"], "A"],
    ["no value", ["A=", "B="], "A B"],
    ["a name alone", ["A", "B=1"], "A B"],
    ["a name alone with a comment", ["API_KEY # from the console"], "API_KEY"],
    ["export", ["export A=1", "export\tB=2", "export API_KEY"], "A B API_KEY"],
    ["more than one space", ["export  A=1", "export  API_KEY  # x"], "A API_KEY"],
    ["a value that ends like base64", ["TOKEN=abc="], "TOKEN"],
    ["a variable called export", ["export=1", "export = 2"], "export"],
    ["spaces around the sign", ["  A = 1", "\tB\t=\t2  "], "A B"],
    ["a sign in the value", ["A=b=c"], "A"],
    ["YAML", ["A: 1", "  B: 'x'", "C:", "D : 1"], "A B C D"],
    ["small letters", ["http_proxy=x", "Logging__Level=x"], "http_proxy Logging__Level"],
    ["an underscore in front", ["_A=1", "_B"], "_A _B"],
    ["a long word alone", ["A".repeat(15)], "A".repeat(15)],
    ["digits in a name", ["S3_KEY=", "S3_KEY2", "A1: x"], "S3_KEY S3_KEY2 A1"],
    ["comments", ["# A=1", "  #B=2", "", "C=3 # D=4"], "C"],
    ["a comment with quotes", ["# don't", "A=1 # it's", "B=2"], "A B"],
    ["Windows line ends", ["A=1\r", "B\r", 'C="x\r', 'D=y"\r', "E=1"], "A B C E"],
    ["old Mac line ends", ["A=1\rB=2\rC=3"], "A B C"],
    ["a byte order mark", ["\uFEFFA=1", "B=1"], "A B"],
    ["other names in a value", [`A=\${OTHER}`, `B="\${X:-Y=1}"`, "C=$D"], "A B C"],
    ["a name twice", ["B=1", "A=1", "B=2"], "B A"],
    ["JSON", ['A={"k":"v","B":1}', 'C="{\\"k\\": 1}"', "D='{\"k\": 1}'"], "A C D"],
    ["each kind of quotes", ['A="#" # x', "B='#' # x", "C=`#` # x", "D="], "A B C D"],
    [
      "values over several lines",
      ['A="1', "IN=1", '"', "B='1", "IN=1", "'", "C=`", "IN=1", "` # x", "D=1"],
      "A B C D",
    ],
    ["spaces before quotes", ["A = 'x", "IN=1'", 'B: "x', 'IN=1"', "C=1"], "A B C"],
    ["other quotes within quotes", ["A=\"it's", "IN='1'", '"', "B='\"`", "IN=1'", "C=1"], "A B C"],
    ["quotes within a value", ["A=it's", 'B=5"', "C=1"], "A B C"],
    ["names of Object's own", ["__proto__=1", "constructor=1", "B=1"], "__proto__ constructor B"],
    ["the longest name that a vault takes", [`${"A".repeat(256)}=1`], "A".repeat(256)],
    ["nothing", [""], ""],
  ])("is read with %s", (_, lines, expected) => {
    expect(names(...lines)).toBe(expected);
    expect(unread(...lines)).toBe("");
  });

  it.each<[string, string[], string]>([
    ["an escaped quote in double quotes", ['A="x\\"', 'IN=1"', "B=1"], "A B"],
    ["an escaped backslash before the end of double quotes", ['A="x\\\\"', 'B="y"'], "A B"],
    ["an escaped backslash before the end, and a quote below", ['A="x\\\\"', 'B=5"'], "A B"],
    ["a backslash before the end of double quotes on one line", ['A="C:\\dir\\"', "B=1"], "A B"],
    ["a backslash before the end of single quotes", ["A='C:\\'", "B='x'"], "A B"],
    ["a backslash before the end of single quotes, and one below", ["A='C:\\'", "B=5'"], "A B"],
    ["an escaped quote in single quotes", ["A='it\\'s'", "B=1"], "A B"],
    ["an escaped quote in single quotes over two lines", ["A='it\\'s", "IN=1'", "B=1"], "A B"],
    ["an escaped quote in backticks", ["A=`a\\`b`", "B=1"], "A B"],
    ["two pairs of quotes", ['A="a"b"c"', "B='a''b'", "C=1"], "A B C"],
    ["words behind the quotes", ['A="hello" junk', 'B="x"', "C=3"], "A B C"],
  ])("is read as its writer meant, with %s", (_, lines, expected) => {
    expect(names(...lines)).toBe(expected);
    expect(unread(...lines)).toBe("");
  });

  it("tells on which line a name is first asked for", () => {
    expect(namesIn('# x\r\nA="1\r\n2"\r\n\r\nB=1\r\nA=1').names).toEqual([
      { name: "A", optional: false, line: 2 },
      { name: "B", optional: false, line: 5 },
    ]);
  });
});

describe("a quote that never closes", () => {
  it.each<[string, string[], string, string]>([
    ["at the end of the text", ['A="x'], "A", "1 open-quote"],
    ["before assignments", ['A="x', "B=1", "C=2"], "A B C", "1 open-quote"],
    ["before other quotes", ['A="x', "B=1", 'C="y"', "D=1"], "A B C D", "1 open-quote"],
    ["before empty quotes", ["A='x", "B=''", "C=1"], "A B C", "1 open-quote"],
    ["but for words behind it", ["A=`x", "B=` y", "C=1"], "A B C", "1 open-quote, 2 open-quote"],
    ["on several lines", ['A="x', "B=`x", "C='x"], "A B C", "1 open-quote, 2 open-quote, 3 open-quote"],
    ["after a backslash", ['A="x\\', 'B="y"'], "A B", "1 open-quote"],
    ["after no name", ['A-B="x', "C=1"], "C", "1 no-name"],
  ])("is reported, and the lines below are read: %s", (_, lines, expected, reported) => {
    expect(names(...lines)).toBe(expected);
    expect(unread(...lines)).toBe(reported);
  });
});

describe("a line that names nothing", () => {
  it.each<[string, string]>([
    ["this is prose", "no-assignment"],
    ["prose", "no-assignment"],
    ["Prose", "no-assignment"],
    ["export", "no-assignment"],
    ["export A B", "no-assignment"],
    ["API_KEY from the console", "no-assignment"],
    ["API_KEY#1", "no-assignment"],
    ["=1", "no-assignment"],
    [": 1", "no-assignment"],
    ['"A"=1', "no-assignment"],
    ["'A'=1", "no-assignment"],
    ["`A`=1", "no-assignment"],
    ['"A": 1,', "no-assignment"],
    ["https://example.com/x", "no-assignment"],
    ["A:1", "no-assignment"],
    ["A B=1", "no-assignment"],
    ["}", "no-assignment"],
    ["AKIAIOSFODNN7EXAMPLE", "no-assignment"],
    ["JBSWY3DPEHPK3PXP", "no-assignment"],
    ["A1", "no-assignment"],
    ["1_A", "no-assignment"],
    ["A".repeat(16), "no-assignment"],
    ["MIIEvQIBADANBgkqhkiG9w0BAQEF", "no-assignment"],
    ["1A=1", "no-name"],
    ["A-B=1", "no-name"],
    ["A.B=1", "no-name"],
    ["?A=1", "no-name"],
    ["Ä=1", "no-name"],
    ["$A=1", "no-name"],
    [`${"A".repeat(257)}=1`, "no-name"],
    [`${"A".repeat(257)}: 1`, "no-name"],
    [`A_${"A".repeat(255)}`, "no-assignment"],
    ["Note: see below", "no-name"],
    ["1A: x", "no-name"],
    ["services:", "no-name"],
    ["Proc-Type: 4,ENCRYPTED", "no-name"],
    ["mZ2kQ7=", "no-name"],
    ["mZ2kQ7=  # x", "no-name"],
    ["QUJD==  # x", "no-name"],
    ["q7=", "no-name"],
    ["QUJD==", "no-name"],
    ["QUJD====", "no-name"],
  ])("is reported by its number: %j", (line, why) => {
    expect(unread("FIRST=1", line, "LAST=1")).toBe(`2 ${why}`);
    expect(names("FIRST=1", line, "LAST=1")).toBe("FIRST LAST");
  });

  it.each(["apikey=", "api_Key=", "API2KEY=", "apiKey=x", "apiKey=x # y", "API_KEY==x"])(
    "is not one that only resembles the end of a key: %s",
    (line) => {
      expect(unread(line)).toBe("");
    },
  );

  it("takes its value of several lines with it", () => {
    expect(names("A-B='x", "IN=1", "'", "C=1")).toBe("C");
    expect(unread("A-B='x", "IN=1", "'", "C=1")).toBe("1 no-name");
  });
});

describe("a name is optional", () => {
  it.each([
    "optional",
    "Optional",
    "OPTIONAL",
    " optional ",
    "# optional",
    "optional: from the console",
    "optional; see docs",
    "optional, defaults to 8080",
    "optional.",
    "optional (default 8080)",
    "optional - for tracing",
    "optional  (default 8080)",
    "optional  - for tracing",
    "optional – for tracing",
    "optional — for tracing",
    "(optional) for tracing",
    "[optional] for tracing",
    "for tracing (optional)",
    "for tracing [optional].",
    "optional: log file (if FILE=true)",
    "keyway: optional",
    "Keyway:optional",
    "keyway: optional, required in production by nobody",
  ])("with the comment %j on its line or on the line above", (comment) => {
    expect(names(`A=1 # ${comment}`, "B=1")).toBe("A? B");
    expect(names(`# ${comment}`, "A=1", "B=1")).toBe("A? B");
  });

  it.each([
    "",
    "not optional",
    "optionally",
    "optional-ish",
    "optional in development",
    "optional CDN address",
    "optional ------",
    "for tracing, optional",
    "Tracing (optional) -----",
    "keyway: required",
    "keyway: optionally",
    "keyway: optional-ish",
    "keyway: not optional",
    "see keyway: optional",
    "optional here, required in production",
    "Required in production (optional)",
    "Optional: REDIS_URL=redis://localhost",
    "Optional: export REDIS_URL = x",
  ])("but not with the comment %j", (comment) => {
    expect(names(`A=1 # ${comment}`, "B=1")).toBe("A B");
    expect(names(`# ${comment}`, "A=1", "B=1")).toBe("A B");
  });

  it.each<[string, string[], string]>([
    ["a comment without a space", ["A=1 #optional - for tracing"], "A?"],
    ["not what is about a line that is commented out", ["# optional:A=1", "B=1"], "B"],
    ["not what is about an exported one", ["# optional: export  A=1", "B=1"], "B"],
    ["the first of a group only", ["# optional", "A=1", "B=1"], "A? B"],
    ["no name behind an empty line", ["# optional", "", "A=1"], "A"],
    ["no name behind another comment", ["# optional", "# from the console", "A=1"], "A"],
    ["no name behind a line that is commented out", ["# optional", "# A=1", "B=1"], "B"],
    ["no name behind a line that was not read", ["# optional", "???", "A=1"], "A"],
    ["no name on the line below a mark at a line's end", ["A=1 # optional", "B=1"], "A? B"],
    ["no name on the line below a mark behind what is no name", ["A-B=1 # optional", "C=1"], "C"],
    ["the last of several comments", ["# for tracing", "# optional", "A=1"], "A?"],
    ["a name whose value has several lines", ["# optional", "A='x", "y'", "B=1"], "A? B"],
    ["a name alone", ["A # optional", "# optional", "B", "C"], "A? B? C"],
    ["a name in YAML", ["A: 1 # optional", "B: # optional"], "A? B?"],
    ["a name without a value", ["A= # optional", "B=# optional", "C=#optional"], "A? B? C?"],
    [
      "a name with a quoted value",
      ["A='x' # optional", 'B="x"# optional', 'C="1', '2" # optional'],
      "A? B? C?",
    ],
    ["a name with words behind its quotes", ["A='x'y # optional"], "A?"],
    [
      "no name whose value only looks so",
      ["A='x # optional'", 'B="x', '# optional"', "C=x#optional"],
      "A B C",
    ],
    ["no name with a quote left open", ['A="x # optional', "B=1"], "A B"],
  ])("by a mark that covers %s", (_, lines, expected) => {
    expect(names(...lines)).toBe(expected);
  });

  it("unless it is required elsewhere, and then where it is required", () => {
    expect(namesIn("A=1 # optional\nB=1\nA=2\nA=3").names).toEqual([
      { name: "A", optional: false, line: 3 },
      { name: "B", optional: false, line: 2 },
    ]);
    expect(namesIn("A=1\nA=2 # optional").names).toEqual([{ name: "A", optional: false, line: 1 }]);
    expect(namesIn("A=1 # optional\nA=2 # optional").names).toEqual([{ name: "A", optional: true, line: 1 }]);
  });

  it("with all that is known of it", () => {
    const name = { name: "A", optional: false, line: 1, path: "x" };
    expect(once([name])).toEqual([name]);
  });
});

const SECRET_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Text of the given letters, like the secrets that a program makes. */
function secret(letters: string, length = 24) {
  return fc.string({ unit: fc.constantFrom(...letters), minLength: length, maxLength: 64 });
}

/** Values as they stand in real files. Each holds both cases or a digit, as a secret of that length does. */
const canary = fc.oneof(
  secret(SECRET_LETTERS).map((text) => `${text}xY1=`),
  secret(`${SECRET_LETTERS}+/`).map((text) => `${text}xY1==`),
  secret(`${SECRET_LETTERS}-_`).map((text) => `kw_live_${text}`),
  secret("0123456789abcdef").map((text) => `0${text}`),
  secret("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
  secret("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 16).map((text) => `AKIA${text}`),
  secret(SECRET_LETTERS).map((text) => `eyJ${text}.eyJ${text}.${text}`),
  secret(`${SECRET_LETTERS}!"#$%&'()*,-./:;<>?@[\\]^_\`{|}~ `).map((text) => `p4ss word ${text}`),
);

/** Every way to write a value, and ways to get it wrong; `@` stands for the value. */
const PLACES = [
  "A=@",
  "export A = @",
  "A: @",
  "A='@'",
  'A="@" # optional',
  "A=`@`",
  "A=x # @",
  "# A=@",
  "# optional: @",
  'A="\n@\n"',
  "A='x\n@\nIN=1'",
  "1A=@",
  "A-B='x\n@'",
  'A="@',
  'A="x\n@',
  "A='\n@\nB='x'",
  "A=\n@",
  "A=-----BEGIN KEY-----\n@\n-----END KEY-----",
  'A={\n  "k": "@"\n}',
  "A:\n  - @",
  "@",
  " @ ",
  "export @",
  "@ # optional",
  "x @",
  '"@"',
  "\\@",
];

describe("no value", () => {
  it("reaches the result, however it is written or broken", () => {
    holds(
      fc.property(canary, fc.shuffledSubarray(PLACES, { minLength: 1 }), (value, places) => {
        const read = JSON.stringify(
          namesIn(places.map((place) => place.replace("@", () => value)).join("\n")),
        );
        for (const piece of value.split(/[^A-Za-z0-9_]/))
          if (piece.length > 12) expect(read).not.toContain(piece);
      }),
      500,
    );
  });
});

describe("any text at all", () => {
  const anyText = fc
    .array(
      fc.constantFrom(
        "A",
        "B1",
        "x",
        "=",
        ":",
        '"',
        "'",
        "`",
        "\\",
        "#",
        " ",
        "\n",
        "\r",
        "export ",
        "optional",
      ),
    )
    .map((pieces) => pieces.join(""));

  it("gives names with the lines that hold them, and reports a line at most once", () => {
    holds(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n?|\n/);
        const { names, unread } = namesIn(text);
        for (const { name, line } of names) expect(lines[line - 1]).toContain(name);
        const reported = unread.map(({ line }) => line);
        expect(reported).toEqual([...new Set(reported)].sort((one, other) => one - other));
        expect(reported.every((line) => lines[line - 1])).toBe(true);
      }),
    );
  });

  it("loses no name of the lines below, as long as no quote is open", () => {
    holds(
      fc.property(
        anyText.map((text) => text.replace(/["'`]/g, "")),
        (text) => {
          expect(names(text, "", "LAST=1")).toMatch(/LAST$/);
        },
      ),
    );
  });

  it.each<[string, string]>([
    ["open quotes", 'A="x\n'],
    ["quotes", '"'],
    ["open quotes of all kinds", "A=\"x\nB='y\nC=`z\n"],
    ["escaped quotes", 'A="\\"\n'],
    ["escaped quotes behind an open one", "B=\\'\nA='\\' x\n"],
    ["quotes with words behind them", 'A="" "" x\n'],
    ["backslashes", "A='\\\\\\"],
    ["line ends", "\n"],
    ["blanks", " "],
    ["a name without an end", "A"],
    ["export", "export "],
    ["names and blanks", "A  "],
    ["comments", "A # "],
    ["brackets of a mark", "# (optional "],
  ])("is read in linear time: 256 KiB of %s", (_, piece) => {
    const text = piece.repeat(Math.ceil((256 * 1024) / piece.length));
    const started = performance.now();
    namesIn(`A${text}x`);
    namesIn(`A="${text}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
