import { describe, expect, it } from "vitest";
import { CancelledError, KeywayError, ProviderError, TargetError } from "../../../src/domain/errors.ts";
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

/** The matter in a few words, which a heading has room for. */
function titleOf(error: unknown): string | undefined {
  return error instanceof ProviderError && error.title !== undefined ? text(error.title) : undefined;
}

describe("a 500 without a reason", () => {
  it("is an unknown connection where the list lacks it", async () => {
    const keyway = keywayOf({ connections: always([connectionOf({ id: "another" })]), projects });
    const error = await diagnose(keyway, target, bare);
    expect(error).toBeInstanceOf(TargetError);
    expect(error).toMatchObject({
      message: `Connection ${CONNECTION} not found for this token. Available connections:\n"connectionId: another" (vercel)`,
      cause: bare,
    });
    expect(keyway.asked).toEqual(["connections"]);
  });

  it.each([
    [
      "a slip for one that it lists",
      "prj_shp",
      'Project prj_shp not found in this connection; did you mean "projectId: prj_shop"? Available projects:',
    ],
    [
      "the name of one that it lists",
      "shop",
      'shop is the name of a project, not its ID; set "projectId: prj_shop"',
    ],
  ])("is an unknown project where what was given is %s", async (_, projectId, words) => {
    const keyway = keywayOf({ connections, projects });
    const error = await diagnose(keyway, { ...target, projectId }, bare);
    expect(error).toBeInstanceOf(TargetError);
    expect(error).toMatchObject({
      message: `${words}\n"projectId: prj_shop" (shop, not linked)`,
      cause: bare,
    });
    expect(keyway.asked).toEqual(["connections", `projects ${CONNECTION}`]);
  });

  it("is no verdict on a project that is not on the list, which may be its first page only", async () => {
    const others = always([projectOf({ id: "prj_blog", name: "blog" })]);
    const error = await diagnose(keywayOf({ connections, projects: others }), target, bare);
    expect(error).toBeInstanceOf(ProviderError);
    expect(error).toMatchObject({
      message: [
        "Keyway answered 500, and project prj_shop is not among the projects that it lists for this connection (it lists the first page only)",
        '"projectId: prj_blog" (blog, not linked)',
      ].join("\n"),
      requestId: "req-1",
    });
    expect(titleOf(error)).toBe("Keyway cannot read project prj_shop");
  });

  it("is a provider that hangs where the answer took as long, and the list is not asked for", async () => {
    const slow = new KeywayError({ status: 500, detail: "x", requestId: "req-1", ms: 30_000 });
    const keyway = keywayOf({ connections, projects });
    const error = await diagnose(keyway, target, slow);
    expect(error).toMatchObject({
      message: "Keyway gave up after 30 s: Vercel probably does not answer it",
    });
    expect(titleOf(error)).toBe("Vercel does not answer Keyway");
    expect(keyway.asked).toEqual(["connections"]);
  });

  it("is a provider that is down or no longer lets Keyway in where its projects cannot be read", async () => {
    const error = await diagnose(keywayOf({ connections, projects: failing(answered(500)) }), target, bare);
    expect(error).toBeInstanceOf(ProviderError);
    expect(error instanceof ProviderError && text(error.text)).toContain("cannot read anything at Vercel");
    expect(error instanceof ProviderError && text(error.advice)).toContain("keyway connect vercel");
    expect(titleOf(error)).toBe("Keyway cannot read Vercel");
  });

  it("stays what it is where both are known", async () => {
    expect(await diagnose(keywayOf({ connections, projects }), target, bare)).toBe(bare);
  });

  it("takes a connection for known in any letter case, and a project in its own only", async () => {
    const upper = { ...target, connectionId: CONNECTION.toUpperCase() };
    expect(await diagnose(keywayOf({ connections, projects }), upper, bare)).toBe(bare);
    const other = { ...target, projectId: "PRJ_shop" };
    const error = await diagnose(keywayOf({ connections, projects }), other, bare);
    expect(error instanceof TargetError && text(error.text)).toContain("Project PRJ_shop not found");
  });

  it.each([500, 503])("is an outage where the connections cannot be listed either: %i", async (status) => {
    const error = await diagnose(keywayOf({ connections: failing(answered(status)) }), target, bare);
    expect(error).toMatchObject({ message: bare.message, status: 500, requestId: "req-1", isOutage: true });
  });

  it("is none where listing the connections is only refused", async () => {
    expect(await diagnose(keywayOf({ connections: failing(answered(403)) }), target, bare)).toBe(bare);
  });

  it("stays what it is where the connections cannot be looked at", async () => {
    expect(await diagnose(keywayOf({ connections: failing(unreachable()) }), target, bare)).toBe(bare);
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
