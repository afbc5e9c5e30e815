import { describe, expect, test } from "vitest";
import { vercelRows } from "../fixtures/recordings/lines.ts";
import { people, readAs, startPeople, syncAs } from "../fixtures/recordings/people.ts";
import { replaysOn } from "../fixtures/recordings/replay.ts";

const two = { production: { DATABASE_URL: "pg", API_KEY: "k" } };
const sensitive = ["API_KEY=old [production] sensitive", "OTHER=o [production] sensitive"];
const vaultOf = (names: [string, string][]) => ({ production: Object.fromEntries(names) });

describe("replayed recordings: what no preview shows", () => {
  test(
    "a sensitive variable seems to be missing, and is made a readable one",
    replaysOn(people({ vault: two, rows: sensitive }), "430", "431", "432", "433", "434"),
  );
  test(
    "reserved names and empty values are written, and still to be created",
    replaysOn(people({ vault: { production: { OK: "1", EMPTY: "", VERCEL_TOKEN: "t" } } }), "441", "442"),
  );
  test(
    "a pull from an environment that does not exist has nothing to do",
    replaysOn(people({ vault: two, rows: ["API_KEY=k [production] encrypted"] }), "444"),
  );
});

describe("sensitive variables of Vercel", () => {
  test("are written and stay sensitive where Vercel keeps the type", async () => {
    await using sandbox = await startPeople({ vault: two, rows: sensitive, faults: { sensitive: "keeps" } });
    expect((await syncAs(sandbox, "alice")).body).toMatchObject({
      data: { success: true, stats: { created: 1, updated: 1 } },
    });
    expect(vercelRows(sandbox)).toContain("API_KEY=k [production] sensitive");
    expect((await readAs(sandbox, "alice", "preview")).body).toMatchObject({
      data: { toCreate: ["API_KEY"] },
    });
  });
  test("fail silently where Vercel refuses to change the type", async () => {
    await using sandbox = await startPeople({
      vault: two,
      rows: sensitive,
      faults: { sensitive: "refuses" },
    });
    expect((await syncAs(sandbox, "alice")).body).toMatchObject({
      data: { success: true, stats: { created: 1, updated: 0 } },
    });
    expect(vercelRows(sandbox)).toContain("API_KEY=old [production] sensitive");
  });
});

describe("what status counts", () => {
  test("values nobody can read, empty ones and every row of a name, but no reserved name", async () => {
    const rows = [
      "A=1 [production] encrypted",
      "A=2 [production] encrypted",
      "EMPTY= [production] encrypted",
      "HIDDEN=h [production] sensitive",
      "VERCEL_URL=u [production] system",
      "NEXT_PUBLIC_VERCEL_URL=u [production] system",
      "ELSEWHERE=e [preview] encrypted",
    ];
    await using sandbox = await startPeople({ vault: two, rows });
    expect((await readAs(sandbox, "alice", "status")).body).toMatchObject({
      data: { providerSecretCount: 4 },
    });
  });
});

describe("names that are in the way", () => {
  const twice = ["DUP=first [production] encrypted", "DUP=second [production] encrypted"];

  test("of two rows with one name a pull stores the first, and fails in the words of a database", async () => {
    await using sandbox = await startPeople({ rows: [...twice, "LATER=l [production] encrypted"] });
    expect((await syncAs(sandbox, "alice", { direction: "pull" })).body).toMatchObject({
      data: {
        success: false,
        stats: { created: 0, skipped: 0 },
        error: expect.stringMatching(/^Failed query: insert into "secrets"[\s\S]*\nparams: .*DUP/),
      },
    });
    expect([...sandbox.keyway.secrets("acme/shop", "production")]).toEqual([["DUP", "first"]]);
  });
  test("of two rows with one name a deletion takes the first", async () => {
    await using sandbox = await startPeople({ vault: { production: {} }, rows: twice });
    expect((await syncAs(sandbox, "alice", { allowDelete: true })).body).toMatchObject({
      data: { success: true, stats: { deleted: 1 } },
    });
    expect(vercelRows(sandbox)).toEqual(["DUP=second [production] encrypted"]);
  });
  test("__proto__ is planned and never written", async () => {
    await using sandbox = await startPeople({ vault: vaultOf([["A", "1"]]) });
    sandbox.keyway.secrets("acme/shop", "production").set("__proto__", "x");
    expect((await readAs(sandbox, "alice", "preview")).body).toMatchObject({
      data: { toCreate: expect.arrayContaining(["A", "__proto__"]) },
    });
    expect((await syncAs(sandbox, "alice")).body).toMatchObject({
      data: { success: true, stats: { created: 1 } },
    });
    expect(vercelRows(sandbox)).toEqual(["A=1 [production] encrypted"]);
  });
  test("constructor and toString are planned and never deleted", async () => {
    const rows = ["constructor", "toString", "OTHER"].map((name) => `${name}=x [production] encrypted`);
    await using sandbox = await startPeople({ vault: vaultOf([["A", "1"]]), rows });
    expect((await readAs(sandbox, "alice", "preview", { allowDelete: "true" })).body).toMatchObject({
      data: { toDelete: { length: 3 } },
    });
    expect((await syncAs(sandbox, "alice", { allowDelete: true })).body).toMatchObject({
      data: { success: true, stats: { created: 1, deleted: 1 } },
    });
    expect(vercelRows(sandbox)).toEqual(
      expect.arrayContaining(["constructor=x [production] encrypted", "toString=x [production] encrypted"]),
    );
  });
});
