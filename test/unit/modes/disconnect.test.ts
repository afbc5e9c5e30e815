import { describe, expect, it } from "vitest";
import { RateLimitError, reasonFor, TargetError } from "../../../src/domain/errors.ts";
import { disconnect } from "../../../src/modes/disconnect.ts";
import {
  always,
  answered,
  CONNECTION,
  connectionOf,
  failing,
  failureOf,
  inTurn,
  keywayOf,
  unreachable,
} from "../../support/builders.ts";

const named = connectionOf({ account: "acme-team" });
const other = connectionOf({ id: "other", provider: "railway" });
const before = always([other, named]);
const deleteConnection = always(undefined);
/** The list before the deletion, and the one after it. */
const gone = () => inTurn(before, always([other]));

describe("a connection that is named", () => {
  it("is deleted, it alone, and the list is looked at for whether it is gone", async () => {
    const keyway = keywayOf({ connections: gone(), deleteConnection });
    expect(await disconnect(keyway, CONNECTION, undefined)).toEqual(named);
    expect(keyway.asked).toEqual(["connections", `delete ${CONNECTION}`, "connections"]);
  });

  it("is deleted by the id that Keyway gives it, whatever the letter case", async () => {
    const keyway = keywayOf({ connections: gone(), deleteConnection });
    expect(await disconnect(keyway, CONNECTION.toUpperCase(), undefined)).toEqual(named);
    expect(keyway.asked).toContain(`delete ${CONNECTION}`);
  });

  it("and is not there is told with those that are, and nothing is deleted", async () => {
    const keyway = keywayOf({ connections: before, deleteConnection });
    const error = await failureOf(disconnect(keyway, CONNECTION.slice(0, -1), undefined));
    expect(error).toBeInstanceOf(TargetError);
    expect(error).toMatchObject({
      message: [
        `Connection ${CONNECTION.slice(0, -1)} not found for this token. Available connections:`,
        '"connectionId: other" (railway)',
        `"connectionId: ${CONNECTION}" (vercel, acme-team)`,
      ].join("\n"),
    });
    expect(keyway.asked).toEqual(["connections"]);
  });

  it("and still there after Keyway said that it is deleted is an error", async () => {
    const error = await failureOf(
      disconnect(keywayOf({ connections: before, deleteConnection }), CONNECTION.toUpperCase(), undefined),
    );
    expect(error).toMatchObject({
      message: `Keyway answered that it deleted the connection ${CONNECTION.toUpperCase()}, and still lists it`,
    });
    expect(reasonFor(error)).toBe("protocol");
  });

  it("is not said to be gone where that cannot be looked at", async () => {
    const cause = answered(502);
    const connections = inTurn(before, failing(cause));
    const error = await failureOf(
      disconnect(keywayOf({ connections, deleteConnection }), CONNECTION, undefined),
    );
    expect(error).toMatchObject({
      message: `Keyway answered that it deleted the connection ${CONNECTION}, which could not be checked`,
      cause,
    });
    expect(reasonFor(error)).toBe("protocol");
  });

  it("is not deleted while the list cannot be read", async () => {
    const error = answered(500);
    const keyway = keywayOf({ connections: failing(error), deleteConnection });
    expect(await failureOf(disconnect(keyway, CONNECTION, undefined))).toBe(error);
    expect(keyway.asked).toEqual(["connections"]);
  });
});

describe("a deletion that fails", () => {
  it.each([
    ["it may not be made", answered(403)],
    ["the server failed at it", answered(500)],
    ["the rate limit is used up", new RateLimitError(60, new Date(0))],
  ])("is told as it is answered: %s", async (_, error) => {
    const keyway = keywayOf({ connections: before, deleteConnection: failing(error) });
    expect(await failureOf(disconnect(keyway, CONNECTION, undefined))).toBe(error);
  });

  it.each([
    ["without an answer", unreachable()],
    ["although the server failed", answered(500)],
    ["although it is not found any more", answered(404)],
  ])("is settled by the list: gone is deleted, %s", async (_, error) => {
    const keyway = keywayOf({ connections: gone(), deleteConnection: failing(error) });
    expect(await disconnect(keyway, CONNECTION, undefined)).toEqual(named);
    expect(keyway.asked).toEqual(["connections", `delete ${CONNECTION}`, "connections"]);
  });

  it("without an answer is settled by the list: still there is what kept the answer away", async () => {
    const lost = unreachable();
    const keyway = keywayOf({ connections: before, deleteConnection: failing(lost) });
    expect(await failureOf(disconnect(keyway, CONNECTION, undefined))).toBe(lost);
  });

  it.each([unreachable(), answered(500)])(
    "is told where the list cannot be read either: %s",
    async (error) => {
      const connections = inTurn(before, failing(answered(502)));
      const keyway = keywayOf({ connections, deleteConnection: failing(error) });
      expect(await failureOf(disconnect(keyway, CONNECTION, undefined))).toBe(error);
    },
  );

  it("is made once", async () => {
    for (const error of [unreachable(), answered(500)]) {
      const keyway = keywayOf({ connections: before, deleteConnection: failing(error) });
      await failureOf(disconnect(keyway, CONNECTION, undefined));
      expect(keyway.asked.filter((question) => question.startsWith("delete"))).toHaveLength(1);
    }
  });
});
