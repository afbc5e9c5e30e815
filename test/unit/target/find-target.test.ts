import { describe, expect, it } from "vitest";
import { CancelledError, ProtocolError, RateLimitError, TargetError } from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import type { Connection, Project } from "../../../src/keyway/schemas.ts";
import { findConnection, findProject } from "../../../src/target/find-target.ts";
import {
  always,
  answered,
  CONNECTION,
  connectionOf,
  failing,
  failureOf,
  keywayOf,
  projectOf,
  text,
  unreachable,
} from "../../support/builders.ts";

const OTHER = "7eb0d25b-a9f7-4029-8445-e3844a0caacd";
const vercel = connectionOf();
const railway = connectionOf({ id: OTHER, provider: "railway", account: "acme-team" });
const fly = connectionOf({ id: OTHER, providerName: "fly" });

/** How a search fails: its words and the candidates. */
async function deadEnd(search: Promise<unknown>): Promise<{ words: string; candidates: string[] }> {
  const error = await failureOf(search);
  if (!(error instanceof TargetError)) throw error;
  return { words: text(error.text), candidates: error.details.map(text) };
}

function found(
  connections: readonly Connection[],
  given: Partial<Pick<Inputs, "connectionId" | "provider">> = {},
) {
  const keyway = keywayOf({ connections: always([...connections]) });
  return findConnection(keyway, { connectionId: undefined, provider: undefined, showNames: true, ...given });
}

describe("a connection that is not given", () => {
  it("is the only one there is", async () => {
    expect(await found([vercel])).toEqual({ connectionId: CONNECTION, provider: "vercel" });
  });

  it("is the only one of the provider", async () => {
    expect(await found([vercel, railway], { provider: "railway" })).toEqual({
      connectionId: OTHER,
      provider: "railway",
    });
  });

  it("is not guessed among several", async () => {
    expect(await deadEnd(found([vercel, railway]))).toEqual({
      words: "This token has 2 provider connections. Set connectionId to one of:",
      candidates: [`"connectionId: ${CONNECTION}" (vercel)`, `"connectionId: ${OTHER}" (railway, acme-team)`],
    });
  });

  it("is not guessed among several of the provider, and only these are candidates", async () => {
    const second = connectionOf({ id: "second" });
    expect(await deadEnd(found([vercel, railway, second], { provider: "vercel" }))).toEqual({
      words: "This token has 2 Vercel connections. Set connectionId to one of:",
      candidates: [`"connectionId: ${CONNECTION}" (vercel)`, '"connectionId: second" (vercel)'],
    });
  });

  it("that is not there is told with all that are", async () => {
    expect(await deadEnd(found([vercel, railway], { provider: "netlify" }))).toEqual({
      words: "No Netlify connection found for this token. Create one with keyway connect netlify",
      candidates: [`"connectionId: ${CONNECTION}" (vercel)`, `"connectionId: ${OTHER}" (railway, acme-team)`],
    });
  });

  it("where there is none at all is told with how to make one", async () => {
    expect(await deadEnd(found([]))).toEqual({
      words: "No provider connection found for this token. Create one with keyway connect vercel",
      candidates: [],
    });
  });

  it("is not one of a provider that this version does not know", async () => {
    expect((await deadEnd(found([fly]))).words).toBe(
      "The only connection is of provider fly, which this version does not know",
    );
  });

  it.each([
    ["a server that failed", answered(500)],
    ["no answer", unreachable()],
    ["an answer that is not understood", new ProtocolError("connections", "data", "it is missing", "req-1")],
  ])("cannot be found without the list: %s", async (_, error) => {
    const search = findConnection(keywayOf({ connections: failing(error) }), {
      connectionId: undefined,
      provider: "vercel",
      showNames: true,
    });
    expect(await failureOf(search)).toBe(error);
  });
});

describe("a connection that is given", () => {
  it("is not looked up where its provider is given too, which is a claim then", async () => {
    const keyway = keywayOf();
    expect(
      await findConnection(keyway, { connectionId: OTHER, provider: "railway", showNames: true }),
    ).toEqual({
      connectionId: OTHER,
      provider: "railway",
      providerIsClaim: true,
    });
    expect(keyway.asked).toEqual([]);
  });

  it("tells its provider, whatever the letter case of its id", async () => {
    expect(await found([vercel, railway], { connectionId: OTHER.toUpperCase() })).toEqual({
      connectionId: OTHER.toUpperCase(),
      provider: "railway",
    });
  });

  it("and not known is told with all that are", async () => {
    expect(await deadEnd(found([vercel, railway], { connectionId: "nobody" }))).toEqual({
      words: "Connection nobody not found for this token. Available connections:",
      candidates: [`"connectionId: ${CONNECTION}" (vercel)`, `"connectionId: ${OTHER}" (railway, acme-team)`],
    });
  });

  it("is used with a doubt where its provider is not known to this version", async () => {
    const { doubt, ...connection } = await found([fly], { connectionId: OTHER });
    expect(connection).toEqual({ connectionId: OTHER, provider: undefined });
    expect(text(doubt)).toBe("The connection is of provider fly, which this version does not know");
  });
});

describe("the look-up of a given connection's provider", () => {
  const lookUp = (error: unknown) =>
    findConnection(keywayOf({ connections: failing(error) }), {
      connectionId: OTHER,
      provider: undefined,
      showNames: true,
    });

  it.each([
    ["the server failed", answered(500), "Keyway answered 500: Boom"],
    ["the token may not list them", answered(403), "Keyway answered 403: Boom"],
    ["the list is not there", answered(404), "Keyway answered 404: Boom"],
    ["no answer came", unreachable(), "No usable answer from keyway.example.com: it is gone"],
    [
      "the answer is not understood",
      new ProtocolError("connections", "data", "missing", "req-1"),
      "Keyway's answer to connections is not understood at data: missing",
    ],
  ])("leaves a doubt, and no more, when it fails: %s", async (_, error, why) => {
    const { doubt, ...connection } = await lookUp(error);
    expect(connection).toEqual({ connectionId: OTHER, provider: undefined });
    expect(text(doubt)).toBe(
      `The provider of the connection could not be looked up, and the run goes on without it. ${why}`,
    );
  });

  it.each([
    ["a token that is refused", answered(401)],
    ["a rate limit that is used up", new RateLimitError(60, new Date(0))],
    ["a cancel", new CancelledError()],
    ["a fault of the action", new TypeError("x is no function")],
  ])("ends the run for what would end every later request: %s", async (_, error) => {
    expect(await failureOf(lookUp(error))).toBe(error);
  });
});

describe("the project", () => {
  const shop = projectOf({ linkedRepo: "Acme/Shop", serviceId: "svc_web", serviceName: "web" });
  const blog = projectOf({ id: "prj_blog", name: "blog", linkedRepo: "acme/blog" });
  const loose = projectOf({ id: "prj_loose", name: "my shop" });
  const search = (
    projects: readonly Project[],
    given: Partial<Pick<Inputs, "projectId" | "serviceId">> = {},
  ) => {
    const keyway = keywayOf({ projects: always([...projects]) });
    const whole = { projectId: undefined, serviceId: undefined, repository: "acme/shop", ...given };
    return findProject(keyway, CONNECTION, whole);
  };

  it("that is given is not looked up, nor is its service", async () => {
    const keyway = keywayOf();
    const given = { projectId: "prj_x", serviceId: undefined, repository: "acme/shop" };
    expect(await findProject(keyway, CONNECTION, given)).toEqual({
      projectId: "prj_x",
      serviceId: undefined,
    });
    expect(keyway.asked).toEqual([]);
  });

  it("is the one that is linked to the repository, with its name and service, whatever the letter case", async () => {
    expect(await search([blog, shop, loose])).toEqual({
      projectId: "prj_shop",
      serviceId: "svc_web",
      projectName: "shop",
    });
  });

  it("is asked of the connection", async () => {
    const keyway = keywayOf({ projects: always([shop]) });
    await findProject(keyway, OTHER, { projectId: undefined, serviceId: undefined, repository: "acme/shop" });
    expect(keyway.asked).toEqual([`projects ${OTHER}`]);
  });

  it("is told by its service among several that are linked", async () => {
    const worker = { ...shop, serviceId: "svc_worker" };
    expect(await search([shop, worker], { serviceId: "svc_worker" })).toEqual({
      projectId: "prj_shop",
      serviceId: "svc_worker",
      projectName: "shop",
    });
  });

  it("is not guessed among several that are linked, and only these are candidates", async () => {
    const second = projectOf({ id: "prj_two", name: "two", linkedRepo: "acme/shop" });
    expect(await deadEnd(search([blog, shop, second]))).toEqual({
      words:
        "2 projects are linked to acme/shop. Set projectId, and serviceId where there is one, to one of:",
      candidates: [
        '"projectId: prj_shop" (shop, linked to Acme/Shop), "serviceId: svc_web" (web)',
        '"projectId: prj_two" (two, linked to acme/shop)',
      ],
    });
  });

  it.each([
    ["is not linked", {}],
    ["has no such service", { serviceId: "svc_gone" }],
  ])("is not guessed where none %s, and all are candidates", async (_, given) => {
    const projects = [blog, loose, ...("serviceId" in given ? [shop] : [])];
    expect(await deadEnd(search(projects, given))).toEqual({
      words:
        "No project that Keyway lists for the connection is linked to acme/shop (it lists the first page only); set projectId",
      candidates: [
        '"projectId: prj_blog" (blog, linked to acme/blog)',
        '"projectId: prj_loose" ("my shop", not linked)',
        ...("serviceId" in given
          ? ['"projectId: prj_shop" (shop, linked to Acme/Shop), "serviceId: svc_web" (web)']
          : []),
      ],
    });
  });

  it("whose service has no name is listed without one", async () => {
    const nameless = projectOf({ serviceId: "svc_web" });
    expect((await deadEnd(search([nameless]))).candidates).toEqual([
      '"projectId: prj_shop" (shop, not linked), "serviceId: svc_web"',
    ]);
  });

  it("is not part of the repository's name, nor the other way round", async () => {
    const near = ["acme/shop2", "acme/sho", "xacme/shop", "shop", ""];
    const projects = near.map((linkedRepo) => projectOf({ linkedRepo }));
    expect((await deadEnd(search(projects))).candidates).toHaveLength(near.length);
  });

  it("that cannot be looked up ends the run", async () => {
    const error = answered(500);
    const keyway = keywayOf({ projects: failing(error) });
    const given = { projectId: undefined, serviceId: undefined, repository: "acme/shop" };
    expect(await failureOf(findProject(keyway, CONNECTION, given))).toBe(error);
  });
});
