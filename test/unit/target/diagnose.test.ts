import { describe, expect, it } from "vitest";
import { CancelledError, KeywayError, RateLimitError, TargetError } from "../../../src/domain/errors.ts";
import { diagnose, otherConnections } from "../../../src/target/diagnose.ts";
import {
  always,
  answered,
  CONNECTION,
  connectionOf,
  failing,
  keywayOf,
  planOf,
  projectOf,
  text,
  unreachable,
} from "../../support/builders.ts";

const { target } = planOf([]);
const connections = always([connectionOf()]);
const projects = always([projectOf()]);
const bare = answered(500, "Internal error");

describe("a 500 without a reason", () => {
  it("is an unknown connection where the list lacks it", async () => {
    const keyway = keywayOf({ connections: always([connectionOf({ id: "another" })]), projects });
    const error = await diagnose(keyway, target, bare);
    expect(error).toBeInstanceOf(TargetError);
    expect(error).toMatchObject({
      message: `The token sees no connection ${CONNECTION}; set connectionId to one that it sees\n"connectionId: another" (vercel)`,
      cause: bare,
    });
    expect(keyway.asked).toEqual(["connections"]);
  });

  it("is an unknown project where the connection lacks it", async () => {
    const keyway = keywayOf({ connections, projects: always([projectOf({ id: "prj_blog", name: "blog" })]) });
    const error = await diagnose(keyway, target, bare);
    expect(error).toBeInstanceOf(TargetError);
    expect(error).toMatchObject({
      message: [
        "The connection has no project prj_shop; set projectId to one that it has",
        '"projectId: prj_blog" (blog, not linked)',
      ].join("\n"),
      cause: bare,
    });
    expect(keyway.asked).toEqual(["connections", `projects ${CONNECTION}`]);
  });

  it("stays what it is where both are known", async () => {
    expect(await diagnose(keywayOf({ connections, projects }), target, bare)).toBe(bare);
  });

  it("takes a connection for known in any letter case, and a project in its own only", async () => {
    const upper = { ...target, connectionId: CONNECTION.toUpperCase() };
    expect(await diagnose(keywayOf({ connections, projects }), upper, bare)).toBe(bare);
    const other = { ...target, projectId: "PRJ_shop" };
    const error = await diagnose(keywayOf({ connections, projects }), other, bare);
    expect(error instanceof TargetError && text(error.text)).toBe(
      "The connection has no project PRJ_shop; set projectId to one that it has",
    );
  });

  it.each([
    ["the connections", { connections: failing(unreachable()) }],
    ["the projects", { connections, projects: failing(new RateLimitError(60, new Date(0))) }],
  ])("stays what it is where it cannot be looked into: %s", async (_, answers) => {
    expect(await diagnose(keywayOf(answers), target, bare)).toBe(bare);
  });
});

describe("another error", () => {
  it.each([
    ["a refusal", new KeywayError({ status: 404, detail: "No vault", requestId: "req-1" })],
    ["a gateway that gave up", answered(504)],
    ["no answer", unreachable()],
    ["a cancel", new CancelledError()],
    ["a fault of the action", new TypeError("x")],
  ])("has its reason, and nothing is asked: %s", async (_, error) => {
    const keyway = keywayOf();
    expect(await diagnose(keyway, target, error)).toBe(error);
    expect(keyway.asked).toEqual([]);
  });
});

describe("other connections to the same provider", () => {
  const own = connectionOf();
  const second = connectionOf({ id: "second", account: "acme-team" });
  const railway = connectionOf({ id: "third", provider: "railway" });

  it.each([CONNECTION, CONNECTION.toUpperCase()])("are told beside this one: %s", async (connectionId) => {
    const keyway = keywayOf({ connections: always([railway, second, own]) });
    const lines = await otherConnections(keyway, connectionId);
    expect(lines.map(text)).toEqual(['"connectionId: second" (vercel, acme-team)']);
  });

  it.each([
    ["there are none", always([own, railway])],
    ["this one is not in the list", always([second])],
    ["they cannot be read", failing(unreachable())],
  ])("are not told where %s", async (_, list) => {
    expect(await otherConnections(keywayOf({ connections: list }), CONNECTION)).toEqual([]);
  });
});
