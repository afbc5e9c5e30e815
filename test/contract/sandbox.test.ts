import { describe, test } from "vitest";
import { VERCEL } from "../fixtures/recordings/recorded-server.ts";
import { replays } from "../fixtures/recordings/replay.ts";

const mixed = [
  "DATABASE_URL=old [production] encrypted",
  "ONLY_PROVIDER=x [production,preview] encrypted",
  "SENS=hidden [production] sensitive",
  "EMPTY= [production] encrypted",
  "VERCEL_URL=sys [production] system",
  "PREVIEW_ONLY=y [preview] encrypted",
];
const oneOld = ["DATABASE_URL=old [production] encrypted"];
const surplus = ["A1=1 [production] encrypted", "A2=2 [production] encrypted"];
const four = ["API_KEY", "DATABASE_URL", "NEW_IN_KEYWAY", "STRIPE_KEY"];

// The numbers are those of the recordings.
describe("replayed recordings: reading", () => {
  test("providers are listed to anybody", replays({}, "001"));
  test("connections name user and team", replays({}, "004"));
  test("projects name the repository they are linked to", replays({}, "006"));
  test("Netlify has sites, which name no framework", replays({}, "007"));
  test("Railway has an entry for each linked service, and none for one that is not", replays({}, "008"));
  test("projects of an unknown connection are a bare 500", replays({}, "010"));
  test("authorize leads to the provider, without a body", replays({}, "016"));
  test("railway has no consent page", replays({}, "018"));
  test("fly is an unknown provider", replays({}, "019"));
  test("a connection can be deleted once", () => {
    const connections = [{ id: "d53070dc-d77d-47e6-9997-b8994067b50c", provider: "vercel" as const }];
    return replays({ connections }, "033", "034")();
  });

  test("status tells of an empty provider", replays({}, "037"));
  test("status counts values nobody can read", replays({ rows: mixed }, "038"));
  test("status tells of an empty vault", replays({ rows: mixed }, "045"));
  test("status names every missing parameter", replays({}, "046"));
  test("status of an unknown connection is a bare 500", replays({}, "049"));
  test("an unknown vault is a 404", replays({}, "060"));
  test("a vault in the wrong letter case is a 404", replays({}, "064", "186"));

  test("a push preview lists no deletions unasked", replays({ rows: mixed }, "073", "075"));
  test("a push preview never deletes what it cannot read", replays({ rows: mixed }, "074"));
  test("a pull preview skips what differs and deletes nothing", replays({ rows: mixed }, "080", "081"));
  test("an unknown vault environment is an empty one", replays({ rows: mixed }, "089", "090"));
  test("an unknown project is a bare 500", replays({}, "096"));
  test("a sensitive variable seems to be missing", () =>
    replays({ rows: ["DATABASE_URL=x [production] sensitive"] }, "101")());

  test("a Railway environment and a service of it are two places", replays({}, "058", "059"));
  test("what all services share is previewed apart from what one of them has", () => {
    const production = { DATABASE_URL: "postgres://prod", SHARED_ONLY: "s" };
    const service = { API_KEY: "prod-key", SVC_ONLY: "s", RAILWAY_ENVIRONMENT: "production" };
    return replays({ rail: { production, "production:svc-api": service } }, "106", "107")();
  });

  test("a request without a key is refused", replays({}, "251"));
  test("an unknown key is refused", replays({}, "255"));
  test("an expired key is refused", replays({}, "265"));
  test("an outage can look like a bad key", () =>
    replays({ faults: { failReads: { path: "/connections$", status: 401 } } }, "274", "004")());
  test("an unknown route has an error envelope of its own", replays({}, "325"));
});

describe("replayed recordings: writing", () => {
  test("a push rewrites every name and counts the unchanged as updated", () => {
    const rows = [
      ...oneOld,
      "API_KEY=prod-key [production] encrypted",
      "ONLY_PROVIDER=x [production] encrypted",
    ];
    return replays({ rows }, "121", "122", "124", "125")();
  });
  test("a push deletes more than its preview lists, and only one target of a shared row", () => {
    const rows = [
      ...oneOld,
      "ONLY_PROVIDER=x [production] encrypted",
      "MULTI=m [production,preview] encrypted",
      "SENS=hidden [production] sensitive",
      "EMPTY= [production] encrypted",
      "VERCEL_URL=v [production] system",
      "PREVIEW_ONLY=y [preview] encrypted",
    ];
    return replays({ rows }, "126", "127")();
  });
  test("an empty vault empties its target", replays({ rows: ["SENS=x [production] sensitive"] }, "134"));
  test("a pull needs a key that may write, and stores only what the vault lacks", () => {
    const rows = [
      ...oneOld,
      "API_KEY=prod-key [production] encrypted",
      "FROM_PROVIDER=fp [production] encrypted",
      "SENS=hidden [production] sensitive",
      "EMPTY= [production] encrypted",
    ];
    return replays({ rows }, "136", "137")();
  });
  test("names that fail only lower the counts", () =>
    replays({ rows: oneOld, faults: { refuseNames: ["API_KEY", "NEW_IN_KEYWAY"] } }, "144", "145")());
  test("a push that fails for every name fails, and still was the first sync", () =>
    replays({ rows: oneOld, faults: { refuseNames: four } }, "146", "147")());
  test("a provider that refuses the call is told with 200", () =>
    replays({ faults: { failWrites: "error-200" } }, "149")());
  test("what a provider says is passed on as it is", () => {
    const failWriteError = "line1\n::error::injected by provider\nAuthorization: Bearer vtok_alice <b>x</b>";
    return replays({ faults: { failWrites: "error-200", failWriteError } }, "321")();
  });
  test("a push to an unknown project is told with 200", replays({}, "153"));
  test("a deletion that fails only lowers the count", () =>
    replays({ rows: surplus, faults: { refuseDeletes: ["A1"] } }, "156")());
  test("a push whose deletions all fail has written all the same", () =>
    replays({ rows: surplus, faults: { refuseDeletes: ["A1", "A2"] } }, "157")());
  test("an empty order is refused field by field", replays({}, "160"));
  test("an order for an unknown connection is forbidden", replays({}, "183"));
  test("a row that serves two targets changes for both", () =>
    replays({ rows: ["API_KEY=old [production,preview] encrypted"] }, "191", "192")());
  test("two environments overwrite each other", replays({}, "196", "197", "198", "199"));
  test("a project linked through another connection cannot be synced", () => {
    const newer = "7eb0d25b-a9f7-4029-8445-e3844a0caacd";
    return replays(
      {
        connections: [VERCEL, newer].map((id) => ({ id, provider: "vercel" })),
        links: [{ repository: "acme/shop", connectionId: VERCEL, projectId: "prj_shop" }],
      },
      "245",
    )();
  });
  test("a push to Netlify adds a value beside the one for all contexts, and can lose its deletions", () => {
    const site = [
      "DATABASE_URL production=old",
      "API_KEY all=all-old",
      "STRIPE_KEY production=hidden SECRET",
      "EXTRA production=e",
      "EXTRA_ALL all=ea",
      "SECRET_EXTRA production=q SECRET",
    ];
    return replays({ site }, "211", "213", "215")();
  });
  test("a push to a Railway service deploys it again, once", () => {
    const production = {
      API_KEY: "prod-key",
      DATABASE_URL: "postgres://prod",
      NEW_IN_KEYWAY: "n1",
      STRIPE_KEY: "sk_live_x",
    };
    const service = { RAILWAY_ENVIRONMENT: "production", RAILWAY_PROJECT_ID: "rp-1" };
    return replays({ rail: { production, "production:svc-api": service } }, "222")();
  });
});
