import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ProtocolError } from "../../src/domain/errors.ts";
import { dataOf } from "../../src/keyway/response.ts";
import * as wire from "../../src/keyway/schemas.ts";
import { answer, ORIGIN, said, thrownBy } from "../support/answers.ts";

type Schema = Parameters<typeof dataOf>[0];

/** An exchange recorded on a live server. */
interface Recording {
  request: { method: string; path: string };
  response: { status: number; body: { data?: unknown } };
}

const FOLDER = join(import.meta.dirname, "..", "fixtures", "recordings");

const RECORDINGS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file): [string, Recording] => [file, JSON.parse(readFileSync(join(FOLDER, file), "utf8"))]);

function schemaFor({ method, path }: Recording["request"]): Schema {
  if (method === "POST") return wire.execute;
  if (path.includes("/sync/status")) return wire.status;
  if (path.includes("/sync/preview")) return wire.preview;
  if (path.endsWith("/projects")) return wire.projects;
  return path.endsWith("/connections") ? wire.connections : wire.providers;
}

/** What is said of a value that a schema does not take. */
function refusalOf(schema: Schema, value: unknown): string {
  const given = answer(200, { data: value, meta: { requestId: "req-1" } });
  const error = thrownBy(() => dataOf(schema, given, ORIGIN));
  expect(error).toBeInstanceOf(ProtocolError);
  return said(error);
}

describe("recorded answers", () => {
  const read200 = RECORDINGS.filter(([, { response }]) => response.status === 200);
  test.each(read200)("%s is understood", (_, { request, response }) => {
    expect(dataOf(schemaFor(request), answer(200, response.body), ORIGIN)).toBeTruthy();
  });

  const failures = RECORDINGS.filter(([, { response }]) => response.status >= 400);
  test.each(failures)("%s is an error with its own words", (_, { response }) => {
    const body = response.body as { detail?: string; message?: string };
    const error = thrownBy(() => dataOf(wire.preview, answer(response.status, body), ORIGIN));
    expect(said(error)).toContain(`Keyway answered ${response.status}: ${body.detail ?? body.message}`);
  });
});

describe("recorded answers of a vault", () => {
  const recorded = (file: string) => {
    const { response }: Recording = JSON.parse(readFileSync(join(FOLDER, "vaults", file), "utf8"));
    return answer(response.status, response.body);
  };

  test("tell its environments, and no link before any sync", () => {
    const { environments, syncs } = dataOf(
      wire.vault,
      recorded("419-vault-details-before-any-sync.json"),
      ORIGIN,
    );
    expect(environments).toContain("production");
    expect(syncs).toEqual([]);
  });

  test("tell its links, and when each was synced", () => {
    const { syncs } = dataOf(wire.vault, recorded("435-vault-details-after-sync.json"), ORIGIN);
    expect(syncs).toContainEqual(
      expect.objectContaining({
        provider: "vercel",
        keywayEnvironment: expect.any(String),
        providerEnvironment: expect.any(String),
        lastSyncedAt: expect.any(String),
      }),
    );
  });

  test.each([
    "420-vault-secrets.json",
    "421-vault-secrets-second-page.json",
    "437-vault-secrets-one-undecryptable.json",
  ])("%s names secrets of all environments", (file) => {
    const secrets = dataOf(wire.secrets, recorded(file), ORIGIN);
    expect(secrets.length).toBeGreaterThan(0);
    for (const { key, environment } of secrets) expect([key, environment]).not.toContain("");
  });

  test.each([
    ["who changed a secret last", { username: "alice", avatarUrl: "x" }, { username: "alice" }],
    ["nobody where that is told in another shape", { name: "alice" }, undefined],
    ["nobody where there is none", null, null],
  ])("tell %s", (_, lastModifiedBy, told) => {
    const secret = { key: "A", environment: "production", lastModifiedBy };
    expect(wire.secrets.parse([secret])).toEqual([{ ...secret, lastModifiedBy: told }]);
  });

  test.each<[string, Schema, unknown, string]>([
    ["a vault without links", wire.vault, { environments: [] }, "data.syncs"],
    ["a link without a connection", wire.vault, { environments: [], syncs: [{}] }, "data.syncs.0.provider"],
    ["secrets in an envelope", wire.secrets, { secrets: [] }, "data"],
    ["a secret without an environment", wire.secrets, [{ key: "A" }], "data.0.environment"],
  ])("in another shape are refused by their field: %s", (_, schema, value, field) => {
    expect(refusalOf(schema, value)).toContain(`not understood at ${field}:`);
  });
});

describe("providers", () => {
  test("are listed with their names", () => {
    const list = [{ name: "vercel", displayName: "Vercel", configured: true, icon: "▲" }];
    expect(wire.providers.parse({ providers: list })).toEqual({
      providers: [{ name: "vercel", displayName: "Vercel", configured: true }],
    });
  });
});

describe("connections", () => {
  const observed = {
    id: "c",
    provider: "vercel",
    providerUserId: "u",
    providerTeamId: null,
    createdAt: "2026",
  };

  test("of the live server name their team, or else their user", () => {
    const { connections } = wire.connections.parse({
      connections: [observed, { ...observed, providerTeamId: "t" }],
    });
    expect(connections.map(({ account }) => account)).toEqual(["u", "t"]);
  });

  test("as documented name their account", () => {
    const { connections } = wire.connections.parse({
      connections: [{ id: "c", provider: "vercel", providerAccountId: "a", createdAt: "2026" }],
    });
    expect(connections).toMatchObject([
      { id: "c", provider: "vercel", providerName: "vercel", account: "a" },
    ]);
  });

  test("of a provider that is not known are listed by its name", () => {
    const { connections } = wire.connections.parse({ connections: [{ id: "c", provider: "fly" }] });
    expect(connections).toMatchObject([{ provider: undefined, providerName: "fly" }]);
  });
});

describe("projects", () => {
  test.each([
    ["as documented", { id: "p", name: "shop" }],
    ["with null for what is not known", { id: "p", name: "shop", linkedRepo: null, framework: null }],
  ])("are read %s", (_, project) => {
    expect(wire.projects.parse({ projects: [project] })).toEqual({
      projects: [{ ...EMPTY_PROJECT, id: "p", name: "shop" }],
    });
  });

  test("of Railway name service and environments", () => {
    const project = {
      id: "p",
      name: "shop",
      serviceId: "s",
      serviceName: "api",
      environments: ["production"],
    };
    expect(wire.projects.parse({ projects: [{ ...project, createdAt: "2026" }] })).toEqual({
      projects: [{ ...EMPTY_PROJECT, ...project }],
    });
  });
});

const EMPTY_PROJECT = {
  linkedRepo: undefined,
  framework: undefined,
  serviceId: undefined,
  serviceName: undefined,
  environments: [],
};

const PREVIEW = { toCreate: ["A"], toUpdate: ["B"], toDelete: ["C"], toSkip: ["D"] };

describe("a preview", () => {
  test("is four sets of names, in whatever order", () => {
    expect(wire.preview.parse({ ...PREVIEW, toSkip: ["Z", "D"] })).toEqual(
      wire.preview.parse({ ...PREVIEW, toSkip: ["D", "Z"] }),
    );
  });

  test("may name a name twice in one list", () => {
    expect(wire.preview.parse({ ...PREVIEW, toSkip: ["D", "D"] }).toSkip).toEqual(new Set(["D"]));
  });

  test("may name anything", () => {
    const odd = ["", "__proto__", "constructor", "a\nb", "::error::x", "x".repeat(5000), "\ud800"];
    expect(wire.preview.parse({ ...PREVIEW, toCreate: odd }).toCreate).toEqual(new Set(odd));
  });

  test.each(["toCreate", "toUpdate", "toDelete", "toSkip"])(
    "that names a name of %s in another list is refused",
    (list) => {
      const other = list === "toSkip" ? "toCreate" : "toSkip";
      const [name] = PREVIEW[list as keyof typeof PREVIEW];
      const lists = { ...PREVIEW, [other]: [...PREVIEW[other], name] };
      expect(refusalOf(wire.preview, lists)).toMatch(/not understood at data: the same name is in two/);
    },
  );

  test.each([
    ["toCreate", undefined],
    ["toUpdate", null],
    ["toDelete", {}],
    ["toSkip", "A,B"],
    ["toCreate", 4],
  ])("whose %s is %o is refused by that name", (list, value) => {
    expect(refusalOf(wire.preview, { ...PREVIEW, [list]: value })).toContain(`at data.${list}:`);
  });

  test.each([[null], [7], [["A"]], [{ key: "A" }], [true]])("that holds %o for a name is refused", (name) => {
    expect(refusalOf(wire.preview, { ...PREVIEW, toDelete: ["C", name] })).toContain("at data.toDelete.1:");
  });

  test.each([[null], [[]], ["ok"], [0], [{}]])("is never nothing to do: %o", (value) => {
    expect(refusalOf(wire.preview, value)).toMatch(/Keyway's answer to preview is not understood at data/);
  });
});

const STATUS = { isFirstSync: true, vaultIsEmpty: false, providerHasSecrets: true, providerSecretCount: 3 };

describe("a status", () => {
  test("is read", () => {
    expect(wire.status.parse({ ...STATUS, more: 1 })).toMatchObject({
      isFirstSync: true,
      providerSecretCount: 3,
    });
  });

  test.each([-1, 0.5, Number.MAX_VALUE, "3", null, undefined])("with a count of %s is refused", (count) => {
    const status = { ...STATUS, providerSecretCount: count };
    expect(refusalOf(wire.status, status)).toContain("at data.providerSecretCount:");
  });

  test("with a text for isFirstSync is refused", () => {
    expect(refusalOf(wire.status, { ...STATUS, isFirstSync: "false" })).toContain("at data.isFirstSync:");
  });
});

const USED = { created: 1, updated: 2, deleted: 3 };
const COUNTS = { ...USED, skipped: 4 };
const OBSERVED = { success: true, stats: { ...COUNTS, total: 6 } };
const DOCUMENTED = { status: "success", ...COUNTS };

describe("an execute answer", () => {
  test("of the live server counts the whole vault", () => {
    expect(wire.execute.parse(OBSERVED)).toMatchObject({ ok: true, ...USED, countsWholeVault: true });
  });

  test("as documented counts what changed", () => {
    expect(wire.execute.parse(DOCUMENTED)).toEqual({ ok: true, ...USED, countsWholeVault: false });
  });

  test("of the live server that failed is not ok, with the provider's words", () => {
    const failed = { ...OBSERVED, success: false, error: "Not authorized" };
    expect(wire.execute.parse(failed)).toMatchObject({ ok: false, error: "Not authorized" });
  });

  test.each(["failed", "partial", "SUCCESS", "completed", ""])(
    "as documented with status %o is not ok",
    (status) => {
      expect(wire.execute.parse({ ...DOCUMENTED, status })).toMatchObject({
        ok: false,
        error: `status "${status}"`,
      });
    },
  );

  test("with both words is read as the live server's", () => {
    expect(wire.execute.parse({ ...OBSERVED, success: false, status: "success" })).toMatchObject({
      ok: false,
    });
  });

  test.each<[unknown, string]>([
    [{ ...OBSERVED, success: "true" }, "data.success"],
    [{ ...OBSERVED, success: undefined }, "data.success"],
    [{ ...OBSERVED, success: 1 }, "data.success"],
    [{ success: true }, "data.stats"],
    [{ success: true, stats: null }, "data.stats"],
    [{ success: true, stats: { ...COUNTS, created: -1 } }, "data.stats.created"],
    [{ success: true, stats: { ...COUNTS, updated: 1.5 } }, "data.stats.updated"],
    [{ success: true, stats: { ...COUNTS, deleted: "3" } }, "data.stats.deleted"],
    [{ ...DOCUMENTED, created: -1 }, "data.created"],
    [{ ...DOCUMENTED, updated: 0.5 }, "data.updated"],
    [{ ...DOCUMENTED, deleted: undefined }, "data.deleted"],
    [{ ...DOCUMENTED, status: true }, "data.status"],
    [{}, "data.success"],
    [[], "data"],
    [null, "data"],
    ["success", "data"],
    [true, "data"],
  ])("in another shape is refused by its field: %o", (value, field) => {
    expect(refusalOf(wire.execute, value)).toContain(`not understood at ${field}`);
  });
});

describe("lists", () => {
  test.each<[string, Schema, unknown, string]>([
    ["providers", wire.providers, { providers: [{ name: "vercel" }] }, "data.providers.0.displayName"],
    ["connections", wire.connections, { connections: [{ provider: "vercel" }] }, "data.connections.0.id"],
    [
      "connections",
      wire.connections,
      { connections: [{ id: "c", provider: 1 }] },
      "data.connections.0.provider",
    ],
    ["connections", wire.connections, { connections: null }, "data.connections"],
    ["connections", wire.connections, {}, "data.connections"],
    ["projects", wire.projects, { projects: [{ id: 7, name: "shop" }] }, "data.projects.0.id"],
    ["projects", wire.projects, { projects: [{ id: "p" }] }, "data.projects.0.name"],
    ["projects", wire.projects, { projects: {} }, "data.projects"],
  ])("of %s in another shape are refused by their field", (_, schema, value, field) => {
    expect(refusalOf(schema, value)).toContain(`not understood at ${field}:`);
  });
});
