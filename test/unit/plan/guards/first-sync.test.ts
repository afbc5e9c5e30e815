import { describe, expect, it } from "vitest";
import type { Target } from "../../../../src/domain/target.ts";
import type { Inputs } from "../../../../src/inputs/schema.ts";
import type { Link } from "../../../../src/keyway/schemas.ts";
import type { Given } from "../../../support/builders.ts";
import { guards, linkOf, onlyRefusal, vaultOf } from "../../../support/refusals.ts";

describe("a first sync", () => {
  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["that overwrites", { update: ["A"] }, {}, true],
    ["that deletes", { create: ["A"], delete: ["B"] }, { allowDelete: true }, true],
    ["that meets variables nobody can see", { create: ["A"], providerCount: 1 }, {}, true],
    ["that only creates", { create: ["A"], providerCount: 0 }, {}, false],
    ["that keeps what the provider has", { create: ["A"], delete: ["B"] }, {}, false],
    ["that writes nothing", { skip: ["A"], providerCount: 9 }, {}, false],
    [
      "that pulls although the provider holds what nobody can see",
      { delete: ["A"], providerCount: 9 },
      { direction: "pull" },
      false,
    ],
    ["that overwrites and may", { update: ["A"] }, { allowFirstSync: true }, false],
    ["that pulls", { update: ["A"], delete: ["B"] }, { direction: "pull" }, false],
    ["that overwrites ignored names too", { create: ["A"], update: ["B"] }, { ignore: ["B"] }, true],
  ])("is refused or not: %s", (_, given, inputs, refused) => {
    expect(guards([{ firstSync: true, ...given }], { inputs })).toEqual(refused ? ["guard-first-sync"] : []);
    expect(guards([given], { inputs })).toEqual([]);
  });

  it("is told with what it would do and how to decide", () => {
    const given = { firstSync: true, update: ["A"], delete: ["B", "C"], skip: ["D"], providerCount: 9 };
    expect(onlyRefusal([given], { inputs: { allowDelete: true }, provider: "netlify" })).toMatchObject({
      pair: "production:production",
      title: "this first sync would overwrite 1 value in production",
      message:
        "this is the first sync of production with the project, and it would overwrite 1 variable: A; it would delete 2 variables: B, C; it could overwrite up to 5 variables that Netlify does not list",
      advice:
        "Decide which side is right. If the vault is, run once with allowFirstSync: true. If Netlify is, update these values in Keyway by hand (a pull never overwrites), and import what the vault lacks with direction: pull, without allowDelete, first.",
    });
  });

  it.each<[string, Given, string]>([
    [
      "an import, where nothing differs",
      { create: ["A"], skip: ["B"], providerCount: 9 },
      "import what the vault lacks with direction: pull first.",
    ],
    [
      "values by hand too, where a pull would leave them alone",
      { update: ["A"], skip: ["B"] },
      "update these values in Keyway by hand (a pull never overwrites), and import what the vault lacks with direction: pull first.",
    ],
  ])("is told with what brings the provider's side into the vault: %s", (_, given, steps) => {
    expect(onlyRefusal([{ firstSync: true, ...given }], { provider: "netlify" }).advice).toBe(
      `Decide which side is right. If the vault is, run once with allowFirstSync: true. If Netlify is, ${steps}`,
    );
  });

  it.each<[Given, string]>([
    [{ update: ["A", "B"], delete: ["C"] }, "would overwrite 2 values"],
    [{ skip: ["A"], delete: ["C"], providerCount: 9 }, "would delete 1 variable"],
    [{ create: ["A"], providerCount: 9 }, "could overwrite unlisted variables"],
  ])("bears in its title what it would do first", (given, title) => {
    expect(onlyRefusal([{ firstSync: true, ...given }], { inputs: { allowDelete: true } }).title).toBe(
      `this first sync ${title} in production`,
    );
  });

  it("at Vercel says that a sensitive variable would lose its protection", () => {
    const given = { firstSync: true, create: ["A"], providerCount: 1 };
    expect(onlyRefusal([given], { provider: "vercel" }).message).toContain(
      "Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection",
    );
    expect(onlyRefusal([given], { provider: "netlify" }).message).not.toContain("protection");
    const listed = { firstSync: true, update: ["A"] };
    expect(onlyRefusal([listed], { provider: "vercel" }).message).not.toContain("protection");
  });
});

describe("whether a pair was synced before", () => {
  const staging = { keywayEnvironment: "staging", providerEnvironment: "staging" };

  it.each<[string, Link[], boolean, Partial<Target>, boolean]>([
    ["it was, whatever status says", [linkOf()], true, {}, false],
    ["no link at all, whatever status says", [], false, {}, true],
    ["only another environment was", [linkOf(staging)], false, {}, true],
    ["only another vault environment was", [linkOf({ keywayEnvironment: "staging" })], false, {}, true],
    ["only another project was", [linkOf({ projectId: "prj_blog" })], false, {}, true],
    ["only a project of another provider was", [linkOf({ provider: "netlify" })], false, {}, true],
    ["its link was never synced", [linkOf({ lastSyncedAt: undefined })], false, {}, true],
    [
      "only the environment without the service was",
      [linkOf()],
      false,
      { serviceId: "svc-api" } satisfies Partial<Target>,
      true,
    ],
    [
      "the service was",
      [linkOf({ providerEnvironment: "production:svc-api" })],
      true,
      { serviceId: "svc-api" },
      false,
    ],
    ["it was, at a provider that is not known", [linkOf()], true, { provider: undefined }, false],
  ])("is the vault's word where it has one: %s", (_, syncs, firstSync, target, first) => {
    const situation = { findings: { vault: vaultOf({ syncs }) }, target };
    expect(guards([{ firstSync, update: ["A"] }], situation)).toEqual(first ? ["guard-first-sync"] : []);
  });
});

describe("a project that is linked through another connection", () => {
  const other = linkOf({ connectionId: "7eb0d25b-a9f7-4029-8445-e3844a0caacd" });
  const given = [{ pair: "production", update: ["A"] }];

  it("is refused with that connection, because Keyway would answer 500", () => {
    const findings = { vault: vaultOf({ syncs: [other] }) };
    expect(onlyRefusal(given, { findings })).toMatchObject({
      guard: "guard-first-sync",
      pair: "production:production",
      title: "the project is linked through another connection",
      message:
        "production of project prj_shop is linked to this vault through another connection, 7eb0d25b-a9f7-4029-8445-e3844a0caacd, and Keyway takes no second one",
      advice: expect.stringContaining('"connectionId: 7eb0d25b-a9f7-4029-8445-e3844a0caacd"'),
    });
  });

  it.each<[string, Link, readonly Given[], Partial<Inputs>, boolean]>([
    ["although a first sync may overwrite", other, given, { allowFirstSync: true }, true],
    ["on pull as well", other, [{ delete: ["A"], skip: ["S"] }], { direction: "pull" }, true],
    ["never synced, but linked", { ...other, lastSyncedAt: undefined }, given, {}, true],
    ["from another vault environment", { ...other, keywayEnvironment: "live" }, given, {}, true],
    [
      "but with another environment",
      { ...other, providerEnvironment: "preview" },
      given,
      { allowFirstSync: true },
      false,
    ],
    ["but another project", { ...other, projectId: "prj_blog" }, given, { allowFirstSync: true }, false],
    ["but nothing is written", other, [{ skip: ["A"] }], {}, false],
    [
      "but its own, in another letter case",
      linkOf({ connectionId: linkOf().connectionId.toUpperCase() }),
      given,
      {},
      false,
    ],
  ])("is refused or not: %s", (_, link, environments, inputs, refused) => {
    const findings = { vault: vaultOf({ syncs: [link] }) };
    expect(guards(environments, { inputs, findings })).toEqual(refused ? ["guard-first-sync"] : []);
  });
});
