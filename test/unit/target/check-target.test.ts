import { describe, expect, it } from "vitest";
import { CancelledError, InputError, RateLimitError } from "../../../src/domain/errors.ts";
import { checkTarget } from "../../../src/target/check-target.ts";
import {
  always,
  answered,
  CONNECTION,
  connectionOf,
  failing,
  failureOf,
  keywayOf,
  planOf,
  unreachable,
} from "../../support/builders.ts";

const claimed = { ...planOf([]).target, providerIsClaim: true };

describe("a provider that was named beside a connection", () => {
  it("is certain once the connection turns out to be of it, whatever the letter case of the id", async () => {
    const keyway = keywayOf({ connections: always([connectionOf({ id: CONNECTION.toUpperCase() })]) });
    expect(await checkTarget(keyway, claimed)).toEqual({ ...claimed, providerIsClaim: false });
  });

  it("ends the run where the connection is of another, and says what to set", async () => {
    const keyway = keywayOf({ connections: always([connectionOf({ provider: "railway" })]) });
    const error = await failureOf(checkTarget(keyway, claimed));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      message: expect.stringContaining('is of provider railway, not vercel; set "provider: railway"'),
    });
  });

  it.each([
    ["the connection is not on the list", always([connectionOf({ id: "another" })])],
    ["the list cannot be read", failing(answered(500))],
    ["no answer comes", failing(unreachable())],
  ])("stays a claim where %s", async (_, connections) => {
    expect(await checkTarget(keywayOf({ connections }), claimed)).toEqual(claimed);
  });

  it.each([
    ["a refused token", answered(401)],
    ["a used-up rate limit", new RateLimitError(60, new Date(0))],
    ["a cancel", new CancelledError()],
  ])("is given up with the run for what would end every later request: %s", async (_, error) => {
    expect(await failureOf(checkTarget(keywayOf({ connections: failing(error) }), claimed))).toBe(error);
  });

  it("is not looked up where it is no claim", async () => {
    const keyway = keywayOf();
    expect(await checkTarget(keyway, planOf([]).target)).toEqual(planOf([]).target);
    expect(keyway.asked).toEqual([]);
  });
});
