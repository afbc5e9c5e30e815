import { describe, expect, it } from "vitest";
import { TargetError } from "../../../src/domain/errors.ts";
import type { Connection } from "../../../src/keyway/schemas.ts";
import { discover } from "../../../src/modes/discover.ts";
import { linkedProjects } from "../../../src/outcome/outcome.ts";
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
} from "../../support/builders.ts";

const OTHER = "7eb0d25b-a9f7-4029-8445-e3844a0caacd";
const vercel = connectionOf();
const railway = connectionOf({ id: OTHER, provider: "railway" });
const fly = connectionOf({ id: "fly-1", providerName: "fly" });
const providers = always([{ name: "vercel", displayName: "Vercel", configured: true }]);
const anything = { provider: undefined, connectionId: undefined, showNames: true };

/** A Keyway with these connections, each with one project named after it. */
function keywayWith(...connections: Connection[]) {
  return keywayOf({
    providers,
    connections: always(connections),
    projects: async (id) => [projectOf({ id: `project of ${id}` })],
  });
}

describe("discover", () => {
  it("finds providers, connections and the projects of each", async () => {
    expect(await discover(keywayWith(vercel, railway), anything)).toEqual({
      providers: [{ name: "vercel", displayName: "Vercel", configured: true }],
      connections: [
        { connection: vercel, projects: [projectOf({ id: `project of ${CONNECTION}` })], trouble: undefined },
        { connection: railway, projects: [projectOf({ id: `project of ${OTHER}` })], trouble: undefined },
      ],
      connected: ["vercel", "railway"],
    });
  });

  it("tells the providers of all connections, whichever were asked for", async () => {
    const { connected } = await discover(keywayWith(vercel, railway, fly), {
      ...anything,
      provider: "railway",
    });
    expect(connected).toEqual(["vercel", "railway", "fly"]);
  });

  it("fails where the connection that is given is not there, and tells those that are", async () => {
    const keyway = keywayWith(vercel, railway);
    const error = await failureOf(discover(keyway, { ...anything, connectionId: "nobody" }));
    expect(error).toBeInstanceOf(TargetError);
    expect(error).toMatchObject({
      message: [
        "Connection nobody not found for this token. Available connections:",
        `"connectionId: ${CONNECTION}" (vercel)`,
        `"connectionId: ${OTHER}" (railway)`,
      ].join("\n"),
    });
    expect(keyway.asked.filter((question) => question.startsWith("projects"))).toEqual([]);
  });

  it.each([
    ["all", anything, [CONNECTION, OTHER, "fly-1"]],
    ["those of a provider", { ...anything, provider: "railway" }, [OTHER]],
    ["the one that is given", { ...anything, connectionId: CONNECTION }, [CONNECTION]],
    [
      "the one that is given, in any letter case",
      { ...anything, connectionId: OTHER.toUpperCase() },
      [OTHER],
    ],
    ["none that is of another provider", { ...anything, provider: "vercel", connectionId: OTHER }, []],
  ] as const)("looks into the connections that are asked for, and no others: %s", async (_, wanted, ids) => {
    const keyway = keywayWith(vercel, railway, fly);
    const { connections } = await discover(keyway, wanted);
    expect(connections.map(({ connection }) => connection.id)).toEqual(ids);
    expect(keyway.asked.filter((question) => question.startsWith("projects"))).toEqual(
      ids.map((id) => `projects ${id}`),
    );
  });

  it("tells why one connection cannot be read, and reads the others", async () => {
    const keyway = keywayOf({
      providers,
      connections: always([vercel, railway]),
      projects: async (id) => {
        if (id === CONNECTION) throw answered(500, "the provider says no");
        return [projectOf()];
      },
    });
    const { connections } = await discover(keyway, anything);
    expect(connections.map(({ projects, trouble }) => [projects.length, text(trouble)])).toEqual([
      [0, 'Keyway answered 500: "the provider says no"'],
      [1, ""],
    ]);
  });

  it("does without the list of providers", async () => {
    const keyway = keywayOf({ providers: failing(answered(500)), connections: always([]) });
    expect(await discover(keyway, anything)).toEqual({
      providers: undefined,
      connections: [],
      connected: [],
    });
  });

  it("fails where the connections cannot be read", async () => {
    const error = answered(401);
    const keyway = keywayOf({ providers, connections: failing(error) });
    expect(await failureOf(discover(keyway, anything))).toBe(error);
  });
});

describe("a project that is linked to the repository", () => {
  const found = (linkedRepo: string | undefined, repository = "Acme/Shop") => {
    const projects = [projectOf({ id: "prj", linkedRepo, serviceId: "svc" })];
    const connections = [{ connection: vercel, projects, trouble: undefined }];
    return linkedProjects({ providers: [], connections, connected: [] }, repository);
  };

  it.each(["Acme/Shop", "acme/shop", "ACME/SHOP"])("is it in any letter case: %s", (linkedRepo) => {
    expect(found(linkedRepo)).toEqual([
      { provider: "vercel", connectionId: CONNECTION, projectId: "prj", serviceId: "svc" },
    ]);
  });

  it.each([undefined, "", "acme/shop2", "acme/sho", "shop"])(
    "is not one of another name: %s",
    (linkedRepo) => {
      expect(found(linkedRepo)).toEqual([]);
    },
  );

  it("is not one of a provider that this version does not know: no step could use it", () => {
    const projects = [projectOf({ linkedRepo: "acme/shop" })];
    const connections = [fly, vercel].map((connection) => ({ connection, projects, trouble: undefined }));
    expect(
      linkedProjects({ providers: undefined, connections, connected: [] }, "acme/shop").map(
        ({ provider }) => provider,
      ),
    ).toEqual(["vercel"]);
  });

  it("is told by its provider's own name, and without a service where it has none", () => {
    const projects = [projectOf({ linkedRepo: "acme/shop" })];
    const connections = [{ connection: railway, projects, trouble: undefined }];
    expect(linkedProjects({ providers: undefined, connections, connected: [] }, "acme/shop")).toEqual([
      { provider: "railway", connectionId: OTHER, projectId: "prj_shop", serviceId: "" },
    ]);
  });

  it("is found in every connection", () => {
    const projects = [projectOf({ linkedRepo: "acme/shop" }), projectOf({ id: "loose" })];
    const connections = [vercel, railway].map((connection) => ({ connection, projects, trouble: undefined }));
    expect(
      linkedProjects({ providers: [], connections, connected: [] }, "acme/shop").map(
        ({ connectionId }) => connectionId,
      ),
    ).toEqual([CONNECTION, OTHER]);
  });
});
