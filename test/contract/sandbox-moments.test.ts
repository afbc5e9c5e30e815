import { expect, test } from "vitest";
import { vercelRows } from "../fixtures/recordings/lines.ts";
import { readAs, startPeople, syncAs } from "../fixtures/recordings/people.ts";

const vault = { production: { A: "1" }, staging: { B: "2" } };
const secretsOf = (sandbox: Awaited<ReturnType<typeof startPeople>>) =>
  sandbox.keyway.secrets("acme/shop", "production");

test("a change before a write has its say in it", async () => {
  await using sandbox = await startPeople({ vault });
  sandbox.before({ kind: "sync" }, () => secretsOf(sandbox).clear());
  await syncAs(sandbox, "alice");
  expect(vercelRows(sandbox)).toEqual([]);
});
test("a change after a write is there before its answer", async () => {
  await using sandbox = await startPeople({ vault });
  sandbox.after({ kind: "sync" }, () => {
    sandbox.vercel.rows("prj_shop").length = 0;
  });
  expect((await syncAs(sandbox, "alice")).body).toMatchObject({ data: { stats: { created: 1 } } });
  expect(vercelRows(sandbox)).toEqual([]);
});
test("a change waits for the request it is meant for, and happens once", async () => {
  await using sandbox = await startPeople({ vault });
  const happened: (string | undefined)[] = [];
  sandbox.before({ kind: "preview", environment: "production", nth: 2 }, ({ query }) => {
    happened.push(query.keywayEnvironment);
  });
  for (const keywayEnvironment of ["production", "staging", "production", "production"]) {
    await readAs(sandbox, "alice", "status");
    await readAs(sandbox, "alice", "preview", { keywayEnvironment });
  }
  expect(happened).toEqual(["production"]);
  expect(sandbox.requests.map(({ kind }) => kind).slice(0, 2)).toEqual(["status", "preview"]);
});
test("the order of a write tells which environment it is about", async () => {
  await using sandbox = await startPeople({ vault });
  sandbox.before({ kind: "sync", environment: "staging" }, () => {
    sandbox.outages.database = true;
  });
  expect((await syncAs(sandbox, "alice")).status).toBe(200);
  const staging = { keywayEnvironment: "staging", providerEnvironment: "preview" };
  expect((await syncAs(sandbox, "alice", staging)).status).toBe(500);
});
test("a change can happen while a client waits for the rate limit", async () => {
  const rateLimit = { limit: 1, windowSeconds: 1 };
  await using sandbox = await startPeople({ vault, faults: { rateLimit } });
  sandbox.after({ status: 500 }, () => {
    secretsOf(sandbox).set("LATER", "3");
    sandbox.setFaults({ rateLimit: { limit: 100, windowSeconds: 900 } });
  });
  await readAs(sandbox, "alice", "preview");
  expect((await readAs(sandbox, "alice", "preview")).headers.get("retry-after")).toBe("1");
  expect((await readAs(sandbox, "alice", "preview")).body).toMatchObject({
    data: { toCreate: expect.arrayContaining(["A", "LATER"]) },
  });
});
test("a write whose connection is cut has its moment as well", async () => {
  await using sandbox = await startPeople({ vault, faults: { failWrites: "reset-after-writing" } });
  sandbox.after({ kind: "sync" }, () => secretsOf(sandbox).clear());
  await expect(syncAs(sandbox, "alice")).rejects.toThrow();
  expect(secretsOf(sandbox).size).toBe(0);
});
