import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullSentence, join, message, plain, sentence, trusted } from "../../../src/text/message.ts";
import { holds } from "../../support/builders.ts";

describe("a message in plain text", () => {
  it.each([
    ["words and numbers", message`${2} of ${3} names`, "2 of 3 names"],
    ["an input's name", message`set \`provider\` or write a pair`, "set provider or write a pair"],
    ["data that is one word", message`see ${"acme/shop"} and ${"a:b"}`, "see acme/shop and a:b"],
    ["data that could be words of ours", message`see ${"x. All is well"}`, 'see "x. All is well"'],
    ["data that is empty", message`see ${""} now`, 'see "" now'],
    ["data with quotes", message`see ${'a "b" c'}`, 'see "a \\"b\\" c"'],
    ["data with backticks", message`see ${"`a`"}`, 'see "`a`"'],
    ["data on several lines", message`see ${"a\n::error::b"}`, 'see "a\\u{a}::error::b"'],
    ["a message in a message", message`see ${message`no ${"x y"}`}!`, 'see no "x y"!'],
    ["words of ours", message`see ${trusted("all of it")}`, "see all of it"],
    ["nothing", trusted(""), ""],
    ["several", join([message`a`, message`${"b c"}`, message`d`], " and "), 'a and "b c" and d'],
  ])("shows %s", (_, message, shown) => {
    expect(plain(message)).toBe(shown);
  });

  it("never lets data end its quotes or the line", () => {
    holds(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (data) => {
        const shown = plain(message`before ${data} after`);
        expect(shown).toMatch(/^before (?:[\w.:/@+-]+|"(?:[^"\\\p{Cc}]|\\.)*") after$/u);
      }),
      500,
    );
  });
});

describe("no words", () => {
  it("are a message of no parts, however they are written", () => {
    expect(trusted("")).toEqual({ parts: [] });
    expect(message`${trusted("")}`).toEqual({ parts: [] });
  });
});

describe("a sentence", () => {
  it("begins with a capital where the words are ours", () => {
    expect(plain(sentence(message`the ${"x"} is`))).toBe("The x is");
  });

  it("leaves data as it is", () => {
    expect(plain(sentence(message`${"staging"} is empty`))).toBe("staging is empty");
    expect(plain(sentence(trusted("")))).toBe("");
  });
});

describe("a full sentence", () => {
  it.each([
    ["the end", "The end."],
    ["the end.", "The end."],
    ["the end!", "The end!"],
    ["the end?", "The end?"],
    ["one of these:", "One of these:"],
    ["e.g. this", "E.g. this."],
  ])("ends with one full stop, unless it has an end already: %s", (words, whole) => {
    expect(plain(fullSentence(trusted(words)))).toBe(whole);
  });

  it("takes the stop of a message in it for its own", () => {
    expect(plain(fullSentence(message`${trusted("the end.")}`))).toBe("The end.");
  });

  it("takes no stop of data's for its own", () => {
    expect(plain(fullSentence(message`it says ${"All is well."}`))).toBe('It says "All is well.".');
  });
});
