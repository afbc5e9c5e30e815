import { describe, expect, it } from "vitest";
import {
  CancelledError,
  KeywayError,
  ProviderError,
  reasonFor,
  TargetError,
} from "../../../src/domain/errors.ts";
import type { Target } from "../../../src/domain/target.ts";
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

/** Words, lines and advice of what a 500 turned out to be. */
async function diagnosed(answers: Parameters<typeof keywayOf>[0], more: Partial<Target> = {}, error = bare) {
  const found = await diagnose(keywayOf(answers), { ...target, ...more }, error);
  if (!(found instanceof TargetError || found instanceof ProviderError)) throw found;
  return {
    words: text(found.text),
    lines: found.details.map(text),
    advice: found instanceof ProviderError ? text(found.advice) : undefined,
    reason: reasonFor(found),
  };
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

  const listing = (...ids: string[]) => ({
    connections,
    projects: always(ids.map((id) => projectOf({ id, name: id.replace("prj_", "") }))),
  });

  it.each([
    [
      "a slip for a project that is listed",
      "prj_shpo",
      ["prj_shop"],
      'Project prj_shpo not found in this connection; did you mean "projectId: prj_shop"? Available projects:',
    ],
    [
      "another letter case",
      "PRJ_shop",
      ["prj_shop"],
      'Project PRJ_shop not found in this connection; did you mean "projectId: prj_shop"? Available projects:',
    ],
    [
      "the name of a project",
      "shop",
      ["prj_shop"],
      'shop is the name of a project, not its ID; set "projectId: prj_shop"',
    ],
  ])("is an unknown project where what is given is %s", async (_, projectId, ids, words) => {
    expect(await diagnosed(listing(...ids), { projectId })).toMatchObject({
      words,
      lines: ['"projectId: prj_shop" (shop, not linked)'],
      reason: "not-found",
    });
  });

  it("may be a provider's outage where the project is only not listed: Keyway lists one page", async () => {
    const { words, lines, advice, reason } = await diagnosed(listing("prj_blog"));
    expect(words).toBe(
      "Keyway answered 500, and project prj_shop is not among the projects that it lists for this connection (it lists the first page only)",
    );
    expect(lines).toEqual(['"projectId: prj_blog" (blog, not linked)']);
    expect(advice).toContain("the provider may have an outage");
    expect(reason).toBe("unavailable");
    expect((await diagnosed(listing())).words).toMatch(/It lists none$/);
  });

  it("is the provider's access where the connection is known and its projects cannot be read", async () => {
    const answers = { connections, projects: failing(answered(500)) };
    expect(await diagnosed(answers)).toMatchObject({
      words: expect.stringContaining(
        `Keyway knows the connection ${CONNECTION}, but cannot read anything at Vercel`,
      ),
      advice: expect.stringContaining('"keyway connect vercel"'),
      reason: "unavailable",
    });
  });

  it("is a provider that does not answer where it took long, and nothing more is asked", async () => {
    const slow = new KeywayError({ status: 500, detail: "Internal error", requestId: "req-1", ms: 30_020 });
    const keyway = keywayOf({ connections });
    const found = await diagnose(keyway, target, slow);
    expect(found instanceof ProviderError && text(found.text)).toBe(
      "Keyway gave up after 30 s: Vercel probably does not answer it",
    );
    expect(keyway.asked).toEqual(["connections"]);
  });

  it("names a provider that this version does not know as Keyway does", async () => {
    const fly = { connections: always([connectionOf({ providerName: "fly" })]), projects: failing(bare) };
    expect((await diagnosed(fly)).words).toContain("cannot read anything at fly");
  });

  it("stays what it is where both are known", async () => {
    expect(await diagnose(keywayOf({ connections, projects }), target, bare)).toBe(bare);
  });

  it("takes a connection for known in any letter case", async () => {
    const upper = { ...target, connectionId: CONNECTION.toUpperCase() };
    expect(await diagnose(keywayOf({ connections, projects }), upper, bare)).toBe(bare);
  });

  it("stays what it is where the connections cannot be read", async () => {
    const keyway = keywayOf({ connections: failing(unreachable()) });
    expect(await diagnose(keyway, target, bare)).toBe(bare);
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
