import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  CONNECTION,
  ending,
  green,
  held,
  PROJECT,
  red,
  type Shop,
  shop,
  sync,
  TOKEN,
  writes,
} from "./situation.ts";

const OTHER = "7eb0d25b-a9f7-4029-8445-e3844a0caacd";
const staging = { environments: "staging:preview" };

/** Staging has a name that production holds at Vercel, and Keyway keeps one row for both. */
const stagingOverProduction: Shop = {
  vault: { staging: { API_KEY: "stg" } },
  vercel: { production: { API_KEY: "prodvalue" } },
};

/** The same, with a key of this person. */
function keyOf(owner: string): Shop {
  return {
    ...stagingOverProduction,
    tokens: [{ token: TOKEN, owner }],
    connections: [{ id: CONNECTION, provider: "vercel", owner }],
    roles: { "acme/shop": { alice: "admin", bob: "write", carol: "read" } },
  };
}

describe.concurrent("a push of staging that would change production's values", () => {
  test.each([
    [
      "alice, who may administer the repository",
      "alice",
      /would also change 1 value in Vercel's production.*API_KEY/,
    ],
    ["bob, who may write", "bob", /would also change 1 value in Vercel's production.*API_KEY/],
    ["carol, who may only read", "carol", /production could not be checked/],
  ])("is refused with a key of %s", async (_, owner, told) => {
    await using sandbox = await startSandbox(shop(keyOf(owner)));
    const result = await sync(sandbox, staging);
    expect(ending(result)).toEqual(red("refused", "guard-shared-names", true));
    expect(annotations(result, "error")[0]).toMatch(told);
    expect(writes(sandbox)).toEqual([]);
    expect(held(sandbox)).toEqual({ API_KEY: "prodvalue" });
  });

  test("is made with allowSharedNames, and warned of", async () => {
    await using sandbox = await startSandbox(shop(keyOf("bob")));
    const result = await sync(sandbox, { ...staging, allowSharedNames: "true" });
    expect(ending(result)).toEqual(green("synced"));
    expect(annotations(result, "warning").join()).toMatch(
      /also changed 1 value in Vercel's production.*API_KEY/,
    );
    expect(held(sandbox)).toEqual({ API_KEY: "stg" });
  });
});

describe.concurrent("the first sync of a pair", () => {
  const link = { repository: "acme/shop", connectionId: CONNECTION, projectId: PROJECT };
  const precious = {
    vault: { staging: { S1: "new" } },
    vercel: { preview: { S1: "precious", S2: "precious" } },
  };

  test("overwrites and deletes nothing, although another environment was synced before", async () => {
    await using sandbox = await startSandbox(shop({ ...precious, links: [link] }));
    const result = await sync(sandbox, { ...staging, allowDelete: "true" });
    expect(ending(result)).toEqual(red("refused", "guard-first-sync", true));
    expect(annotations(result, "error")[0]).toMatch(
      /first sync.*overwrite 1 variable.*S1.*delete 1 variable.*S2/,
    );
    expect(held(sandbox, "preview")).toEqual(precious.vercel.preview);
  });

  test("goes by what status says where the server does not tell its links", async () => {
    const outages = { vaultLookups: true };
    await using sandbox = await startSandbox(shop({ ...precious, links: [link], outages }));
    expect(ending(await sync(sandbox, staging))).toEqual(green("synced"));
    expect(held(sandbox, "preview")).toEqual({ S1: "new", S2: "precious" });
  });

  test("through a second connection is refused with the first one's name, whatever is allowed", async () => {
    const links = [{ ...link, connectionId: OTHER }];
    const connections = [
      { id: CONNECTION, provider: "vercel" as const },
      { id: OTHER, provider: "vercel" as const, owner: "somebody-else" },
    ];
    await using sandbox = await startSandbox(shop({ vault: { production: { A: "1" } }, connections, links }));
    const result = await sync(sandbox, { allowFirstSync: "true" });
    expect(ending(result)).toEqual(red("refused", "guard-first-sync", true));
    expect(annotations(result, "error")[0]).toMatch(
      new RegExp(
        `linked to this vault through another connection, "?${OTHER}.*connectionId: ${OTHER}.*disconnect`,
      ),
    );
    expect(writes(sandbox)).toEqual([]);
  });
});
