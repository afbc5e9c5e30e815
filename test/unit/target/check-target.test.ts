import { describe, expect, it } from "vitest";
import {
  CancelledError,
  InputError,
  ProtocolError,
  RateLimitError,
  reasonFor,
} from "../../../src/domain/errors.ts";
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
  text,
  unreachable,
} from "../../support/builders.ts";

const { target } = planOf([], {}, "netlify");
const claimed = { ...target, providerIsClaim: true };

describe("a provider that was named beside a connection", () => {
  it("is what it is, where the connection is of it", async () => {
    const keyway = keywayOf({ connections: always([connectionOf({ provider: "netlify" })]) });
    expect(await checkTarget(keyway, claimed)).toEqual(target);
  });

  it("is compared with the connection's in any letter case of its ID", async () => {
    const keyway = keywayOf({ connections: always([connectionOf({ provider: "netlify" })]) });
    const upper = { ...claimed, connectionId: CONNECTION.toUpperCase() };
    expect((await checkTarget(keyway, upper)).providerIsClaim).toBe(false);
  });

  it.each([
    ["another one", connectionOf({ provider: "vercel" }), "vercel"],
    ["one that this version does not know", connectionOf({ providerName: "fly" }), "fly"],
  ])(
    "is a wrong input where the connection is of %s, and told with the right one",
    async (_, connection, real) => {
      const error = await failureOf(checkTarget(keywayOf({ connections: always([connection]) }), claimed));
      expect(error).toBeInstanceOf(InputError);
      expect(reasonFor(error)).toBe("invalid-input");
      expect(error instanceof InputError && error.details.map(text)).toEqual([
        `provider: the connection ${CONNECTION} is of provider ${real}, not netlify; set "provider: ${real}", or leave it out`,
      ]);
    },
  );

  it.each([
    ["the server failed", failing(answered(500))],
    ["the token may not list connections", failing(answered(403))],
    ["no answer came", failing(unreachable())],
    ["the answer is not understood", failing(new ProtocolError("connections", "data", "x", "req-1"))],
    ["the list does not have the connection", always([connectionOf({ id: "another" })])],
  ])("stays a claim where it cannot be checked: %s", async (_, connections) => {
    expect(await checkTarget(keywayOf({ connections }), claimed)).toBe(claimed);
  });

  it.each([
    ["a token that is refused", answered(401)],
    ["a rate limit that is used up", new RateLimitError(60, new Date(0))],
    ["a cancel", new CancelledError()],
  ])("ends the run for what would end every later request: %s", async (_, error) => {
    expect(await failureOf(checkTarget(keywayOf({ connections: failing(error) }), claimed))).toBe(error);
  });

  it("is not looked up where the connection itself told it", async () => {
    const keyway = keywayOf();
    expect(await checkTarget(keyway, target)).toBe(target);
    expect(keyway.asked).toEqual([]);
  });
});
