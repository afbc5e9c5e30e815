import { describe, expect, it } from "vitest";
import {
  apiUrl,
  boolean,
  expectedPlan,
  githubToken,
  oneOf,
  paths,
  provider,
  type Reader,
  repository,
  token,
  wholeNumber,
} from "../../../src/inputs/readers.ts";
import { FIELDS, problemsIn } from "../../../src/inputs/schema.ts";
import { plain } from "../../../src/text/message.ts";

/** What a reader makes of a text, or what it complains of in plain words. */
function read<Meaning>(reader: Reader<Meaning>, text: string): { meaning: Meaning } | { complaint: string } {
  try {
    return {
      meaning: reader(text, (problem) => {
        throw new Error(plain(problem));
      }),
    };
  } catch (error) {
    return { complaint: (error as Error).message };
  }
}

describe("a key", () => {
  it.each([
    "kw_test_ghp_x",
    'kw_test_a"b',
    "kw_test_a'b",
    "kw_test-bearer",
    "kw_test_secrets.x",
    "KW_TEST_x",
  ])("may hold what only a slip begins or ends with: %s", (text) => {
    expect(read(token, text)).toEqual({ meaning: text });
  });

  it.each([
    ['"kw_test_x', "is in quotes"],
    ["kw_test_x'", "is in quotes"],
    ["Bearer kw_test_x", "begins with Bearer"],
    ["secrets.KEYWAY_TOKEN", "is the name of a secret"],
    ["${secrets.KEYWAY_TOKEN", "is the name of a secret"],
    ["KEYWAY_API_TOKEN_2", "is the name of a secret"],
    ["github_pat_x", "is a GitHub token"],
    ["kw_test_x y", "contains spaces"],
  ])("is refused by what is wrong with it: %s", (text, words) => {
    expect(read(token, text)).toEqual({ complaint: expect.stringMatching(`^${words}`) });
  });
});

describe("GitHub's token", () => {
  it("is Keyway's only where it begins like one", () => {
    expect(read(githubToken, "ghs_kw_x")).toEqual({ meaning: "ghs_kw_x" });
    expect(read(githubToken, "kw_x")).toEqual({ complaint: "is a Keyway key; put it into token" });
    expect(read(githubToken, "a b")).toEqual({ complaint: "contains spaces or other invalid characters" });
  });
});

describe("the address of the API", () => {
  it.each([
    ["https://keyway.test/base", "https://keyway.test/base"],
    ["http://127.10.20.30:8080", "http://127.10.20.30:8080/"],
    ["http://localhost", "http://localhost/"],
    ["http://[::1]", "http://[::1]/"],
  ])("may be %s", (text, href) => {
    expect(read(apiUrl, text)).toMatchObject({ meaning: expect.objectContaining({ href }) });
  });

  it.each([
    ["keyway.test", "keyway.test is not a URL; write one such as https://keyway.example.com"],
    ["https://me@keyway.test", '"…@keyway.test" contains a user name or password; remove it'],
    ["https://:s3cret@keyway.test", '"…@keyway.test" contains a user name or password; remove it'],
    ["https://keyway.test?key=s3cret", '"https://keyway.test?…" contains a query or fragment; remove it'],
    ["https://keyway.test#s3cret", '"https://keyway.test?…" contains a query or fragment; remove it'],
    ["http://keyway.test", "http://keyway.test is not safe"],
    ["ftp://localhost", "ftp://localhost is not safe"],
  ])("is refused without what may be secret in it: %s", (text, complaint) => {
    const told = read(apiUrl, text);
    expect(told).toEqual({ complaint: expect.stringContaining(complaint) });
    expect(JSON.stringify(told)).not.toContain("s3cret");
  });
});

describe("a repository", () => {
  it.each(["acme/shop", "acme/.github", "acme/..x", "a/b", `${"a".repeat(100)}/${"b".repeat(100)}`])(
    "may be named %s",
    (text) => {
      expect(read(repository, text)).toEqual({ meaning: text });
    },
  );

  it.each([
    ["https://github.com/acme/shop", "acme/shop"],
    ["http://github.com/acme/shop/", "acme/shop"],
    ["git@github.com:acme/shop.git", "acme/shop"],
    ["see https://github.com/acme/shop", "owner/repo"],
    ["xhttps://github.com/acme/shop", "owner/repo"],
    ["https://github.com/acme/shop/tree/main", "owner/repo"],
    ["https://github.com/acme/sh op", "owner/repo"],
    ["git@github.com:-acme/shop", "owner/repo"],
    ["shop", "owner/repo"],
    ["acme/..", "owner/repo"],
    ["-acme/shop", "owner/repo"],
  ])("is refused with the form that was meant: %s", (text, form) => {
    expect(read(repository, text)).toEqual({
      complaint: expect.stringMatching(`is not a repository; write ${form}$`),
    });
  });
});

describe("a provider", () => {
  it.each(["fly", "Fly.io", "flyio"])("is not there yet: %s", (text) => {
    expect(read(provider, text)).toEqual({
      complaint: `${text} is not available yet in Keyway; use vercel, railway or netlify`,
    });
  });

  it.each(["butterfly", "fly.io.test"])("is unknown: %s", (text) => {
    expect(read(provider, text)).toEqual({
      complaint: `unknown provider ${text}; use vercel, railway or netlify`,
    });
  });

  it("is one for a step: several are told as that", () => {
    expect(read(provider, "vercel, Netlify")).toEqual({
      complaint: '"vercel, Netlify" is more than one provider; use a step for each',
    });
  });

  it.each(["vercel,", ",", "vercel, heroku"])("is not told as several where it is not: %s", (text) => {
    expect(read(provider, text)).toEqual({
      complaint: expect.stringMatching(/^unknown provider .*; use vercel, railway or netlify/),
    });
  });

  it("is taken in any letter case, or left out", () => {
    expect(read(provider, "Vercel")).toEqual({ meaning: "vercel" });
    expect(read(provider, "")).toEqual({ meaning: undefined });
  });
});

describe("a word that is none of an input's", () => {
  const told = (input: "mode" | "comment", word: string) => {
    const { error } = FIELDS[input].safeParse(word);
    return error && problemsIn(error).map(plain).join();
  };

  it.each<["mode" | "comment", string, string]>([
    ["mode", "dry-run", "preview"],
    ["mode", "check", "preview"],
    ["mode", "plan", "preview"],
    ["mode", "diff", "preview"],
    ["mode", "drift", "preview"],
    ["mode", "apply", "sync"],
    ["mode", "list", "discover"],
    ["mode", "push", "direction: push"],
    ["mode", "pull", "direction: pull"],
    ["comment", "true", "always"],
    ["comment", "false", "never"],
  ])("leads to the one that was meant: %s: %s", (input, word, meant) => {
    expect(told(input, word)).toMatch(new RegExp(`Did you mean ${meant}\\?$`));
  });

  it("is told with all that there are", () => {
    expect(told("mode", "x")).toBe("x is not allowed; use auto, preview, sync, discover or disconnect");
    expect(told("comment", "x")).toBe("x is not allowed; use never, always or on-change");
  });
});

describe("values of a form of their own", () => {
  const digest = "0a".repeat(32);

  it.each<[string, Reader<unknown>, string, unknown]>([
    ["a boolean", boolean, "True", true],
    ["a boolean", boolean, "FALSE", false],
    ["a number", wholeNumber, "123456789", 123_456_789],
    ["a digest", expectedPlan, digest, { kind: "digest", digest }],
    ["no digest", expectedPlan, "", undefined],
    ["one of a few words", oneOf(["auto", "sync"]), "sync", "sync"],
    ["paths", paths, " a.env \n\nb/c.env", ["a.env", "b/c.env"]],
    ["a path with dots in a name", paths, "a..b/.env", ["a..b/.env"]],
    ["twenty paths", paths, Array(20).fill("a").join("\n"), Array(20).fill("a")],
  ])("are taken: %s", (_, reader, text, meaning) => {
    expect(read(reader, text)).toEqual({ meaning });
  });

  it.each<[string, Reader<unknown>, string, string]>([
    ["more than a boolean", boolean, "xtrue", "xtrue is not a boolean"],
    ["more than a boolean", boolean, "truex", "truex is not a boolean"],
    ["more than a number", wholeNumber, "x1", "x1 is not a whole number"],
    ["more than a number", wholeNumber, "1x", "1x is not a whole number"],
    ["too large a number", wholeNumber, "1234567890", "1234567890 is not a whole number"],
    ["more than a digest", expectedPlan, `${digest}0`, "is not a plan digest"],
    ["more than a digest", expectedPlan, `x${digest}`, "is not a plan digest"],
    [
      "none of a few words",
      oneOf(["auto", "preview", "sync"]),
      "x",
      "x is not allowed; use auto, preview or sync",
    ],
    ["nearly one of them", oneOf(["auto", "sync"]), "snyc", "use auto or sync. Did you mean sync?"],
    ["a path from the root", paths, "/etc/.env", "/etc/.env is not relative"],
    ["a path of a drive", paths, "C:\\.env", "is not relative"],
    ["a path of somebody's own", paths, "~/.env", "is not relative"],
    ["a path that leads out", paths, "a/../../.env", "leads out of the workspace"],
    ["a path with a control in it", paths, "a\tb", "contains an invisible character"],
    ["more than twenty paths", paths, Array(21).fill("a").join("\n"), "21 files are listed; list at most 20"],
  ])("are refused: %s", (_, reader, text, words) => {
    expect(read(reader, text)).toEqual({ complaint: expect.stringContaining(words) });
  });
});
