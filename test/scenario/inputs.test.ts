import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { pullRequest } from "../support/runner.ts";
import {
  annotations,
  asked,
  ending,
  everything,
  green,
  held,
  type Inputs,
  preview,
  pull,
  READ_ONLY,
  red,
  shop,
  sync,
  TOKEN,
} from "./situation.ts";

const outOfStep = shop({ vault: { production: { NEW: "1" } } });

/** Each with what its complaint tells besides the input's name: what was given, and what is allowed. */
const BAD: [input: string, given: string, told: RegExp][] = [
  ["apiUrl", "http://keyway.example.com", /http:\/\/keyway\.example\.com.*https/],
  ["apiUrl", "https://keyway.example.com?x=1", /query/],
  ["apiUrl", "keyway", /keyway.*URL/],
  ["repository", "shop", /shop.*owner\/repo/],
  ["provider", "heroku", /heroku.*vercel, railway or netlify/],
  ["provider", "fly", /fly.*not available yet/],
  ["connectionId", "prj_1", /prj_1.*UUID/],
  ["projectId", "a b", /a b.*spaces/],
  ["environments", "production:", /production:.*missing the provider environment.*keyway:provider/],
  ["environments", ":production", /:production.*keyway:provider/],
  ["environments", "a:b:c", /a:b:c.*keyway:provider/],
  ["environments", ",", /keyway:provider/],
  ["environments", "production;staging", /semicolon.*environments: production, staging/],
  [
    "environments",
    "production, staging:Production",
    /production and staging:Production both map.*different one/,
  ],
  ["environments", "dev, development", /dev and development both map.*different one/],
  ["mode", "dry-run", /dry-run.*auto, preview, sync, discover or disconnect.*mean preview/],
  ["direction", "both", /both.*push or pull/],
  ["allowDelete", "yes", /yes.*true or false/],
  ["maxDeletes", "-1", /-1.*whole number/],
  ["maxDeletes", "1.5", /1.5.*whole number/],
  ["expectedPlan", "abc", /abc.*planDigest/],
  ["requiredNames", "../.env", /\.\.\/\.env.*without \.\./],
  ["failOnDrift", "on", /on.*true or false/],
  ["compare", "keys", /keys.*values or names/],
  ["comment", "sometimes", /sometimes.*never, always or on-change/],
  ["showNames", "0", /0.*true or false/],
];

const FIRST = BAD.filter(([input], index) => BAD.findIndex(([other]) => other === input) === index);
const OTHERS = BAD.filter((bad) => !FIRST.includes(bad));

describe.concurrent("an invalid input", () => {
  test.each(OTHERS)("%s: %s ends the run before anything is asked", async (input, given, told) => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await sync(sandbox, { [input]: given });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(annotations(result, "error")).toEqual([expect.stringMatching(new RegExp(`^${input}\\b`, "m"))]);
    expect(annotations(result, "error")[0]).toMatch(told);
    expect(result.summary).toContain(input);
    expect(sandbox.requests).toEqual([]);
  });

  test("is a service for a provider that has none", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await sync(sandbox, { provider: "Vercel", serviceId: "svc-1" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(annotations(result, "error")[0]).toContain("serviceId: svc-1 is only for Railway");
    expect(sandbox.requests).toEqual([]);
  });

  test("is a warning where a fork's pull request is skipped, which stays green", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const event = pullRequest({ fork: true });
    const result = await preview(sandbox, { token: "", environment: "staging" }, { event });
    expect(ending(result)).toEqual(green("skipped", ""));
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/^environment is not an input; did you mean environments\?$/),
    ]);
    expect(sandbox.requests).toEqual([]);
  });

  test("is told together with all others", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const given = Object.fromEntries(FIRST);
    const result = await sync(sandbox, { ...given, token: "" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    const [error = "", ...more] = annotations(result, "error");
    expect(more).toEqual([]);
    for (const input of [...Object.keys(given), "token"])
      expect(error).toMatch(new RegExp(`^${input}\\b`, "m"));
    for (const [, , told] of FIRST) expect(error).toMatch(told);
  });

  test("allowDelete with pull is one, for Keyway never deletes on pull", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await pull(sandbox, { allowDelete: "true" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(annotations(result, "error")[0]).toMatch(/allowDelete.*push/);
    expect(sandbox.requests).toEqual([]);
  });

  test("two pairs with the same vault environment are one with pull, and none with push", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const environments = "production:production, production:preview";
    expect(ending(await pull(sandbox, { environments }))).toEqual(red("error", "invalid-input", ""));
    expect(sandbox.requests).toEqual([]);
    expect((await preview(sandbox, { environments })).outputs.result).toBe("drift");
  });

  test("two pairs with the same provider environment are none with pull", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const environments = "production:production, staging:production";
    expect((await preview(sandbox, { environments, direction: "pull" })).exitCode).toBe(0);
  });

  test("the password in an address is not repeated", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await sync(sandbox, { apiUrl: "https://alice:hunter2@keyway.example.com?key=hunter3" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(everything(result)).not.toMatch(/hunter/);
  });
});

describe.concurrent("an empty token alone", () => {
  test("asks what is likely, and sends nobody to correct the inputs", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await sync(sandbox, { token: "" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(annotations(result, "error")[0]).toMatch(/token is empty.*secret.*environment: <name>/);
    expect(result.summary).toContain("**What to do:** Check the secret that `token` reads");
  });
});

describe.concurrent("comment: always", () => {
  test("says in a notice where there is no pull request", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await sync(sandbox, { comment: "always", githubToken: "ghs_1" });
    expect(ending(result)).toEqual(green("synced"));
    expect(annotations(result, "notice")).toEqual([
      expect.stringMatching(/comment: always creates no comment here: the event push has no pull request/i),
    ]);
  });
});

describe.concurrent("an input that is empty", () => {
  test("takes its default, whichever it is", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const names =
      "repository serviceId environments mode direction allowDelete maxDeletes allowFirstSync allowSharedNames " +
      "allowEmpty expectedPlan requiredNames failOnDrift compare ignore comment issue showNames githubToken";
    const empty = Object.fromEntries(names.split(" ").map((name) => [name, ""]));
    const result = await preview(sandbox, empty);
    expect(ending(result)).toEqual(green("drift", true));
    expect(asked(sandbox).toSorted()).toEqual([
      "push development:development",
      "push preview:preview",
      "push production:production",
      "status production",
    ]);
    expect(result.log).not.toMatch(/^::(?:warning|error|notice)/m);
  });
});

describe.concurrent("a boolean", () => {
  test.each(["true", "True", "TRUE"])("may be written %s", async (failOnDrift) => {
    await using sandbox = await startSandbox(outOfStep);
    expect(ending(await preview(sandbox, { failOnDrift }))).toEqual(red("drift", "drift", true));
  });

  test.each(["false", "False", "FALSE"])("may be written %s", async (failOnDrift) => {
    await using sandbox = await startSandbox(outOfStep);
    expect(ending(await preview(sandbox, { failOnDrift }))).toEqual(green("drift", true));
  });
});

// That the token is masked first and told to nobody is held against every run of these files: see `use`.
describe.concurrent("the token", () => {
  test("is presented in the header and nowhere else", async () => {
    await using sandbox = await startSandbox(outOfStep);
    await sync(sandbox, { environments: "production\nstaging" });
    const headers = sandbox.requests.map(({ headers: { authorization } }) => authorization);
    expect(new Set(headers)).toEqual(new Set([`Bearer ${TOKEN}`]));
  });

  test.each(["kw_test_with space", "kw_test_first\nkw_test_second"])(
    "is refused with white space inside, and is not repeated",
    async (token) => {
      await using sandbox = await startSandbox(outOfStep);
      const result = await sync(sandbox, { token });
      expect(ending(result)).toEqual(red("error", "invalid-input", ""));
      expect(annotations(result, "error")).toEqual([
        expect.stringMatching(/^token\b.*(?:spaces|line break)/m),
      ]);
      expect(sandbox.requests).toEqual([]);
    },
  );

  test("is not repeated in the other inputs' complaints either", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await sync(sandbox, { direction: "sideways" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
  });

  test("that is unknown, expired or may not read ends the run as auth", async () => {
    const tokens = [{ token: TOKEN, expired: true }];
    await using sandbox = await startSandbox({ ...outOfStep, tokens });
    const runs = await Promise.all([sync(sandbox), sync(sandbox, { token: "kw_test_Unknown" })]);
    for (const result of runs) {
      expect(ending(result)).toEqual(red("error", "auth", ""));
      expect(result.summary).toContain("API key");
    }
  });

  test("without the scope to read ends the run as forbidden", async () => {
    const tokens = [{ token: TOKEN, scopes: ["write:secrets" as const] }];
    await using sandbox = await startSandbox({ ...outOfStep, tokens });
    const result = await sync(sandbox);
    expect(ending(result)).toEqual(red("error", "forbidden", ""));
    expect(result.summary).toContain("read:secrets");
  });

  test("may be a read-only one for a push", async () => {
    await using sandbox = await startSandbox(outOfStep);
    expect(ending(await sync(sandbox, { token: READ_ONLY }))).toEqual(green("synced"));
    expect(held(sandbox)).toEqual({ NEW: "1" });
  });
});

describe.concurrent("apiUrl and repository", () => {
  test.each(["/keyway", "/keyway/"])("an address with the path %s keeps it", async (path) => {
    await using sandbox = await startSandbox(outOfStep);
    await preview(sandbox, { apiUrl: sandbox.url + path });
    expect(sandbox.requests.length).toBeGreaterThan(0);
    for (const request of sandbox.requests) expect(request.path).toMatch(/^\/keyway\/v1\/integrations\//);
  });

  test("another origin than the default is told in the log", async () => {
    await using sandbox = await startSandbox(outOfStep);
    expect((await preview(sandbox)).log).toMatch(new RegExp(`^[^:\\n].*${sandbox.url}`, "m"));
  });

  test("another repository than the workflow's is told in a notice", async () => {
    await using sandbox = await startSandbox({ ...outOfStep, vaults: { "acme/settings": {} } });
    const result = await preview(sandbox, { repository: "acme/settings" });
    expect(annotations(result, "notice")).toEqual([expect.stringMatching(/acme\/settings.*acme\/shop/)]);
    expect(JSON.parse(result.outputs.plan ?? "").repository).toBe("acme/settings");
  });

  test("a vault that is not there is not found, and the letter case is hinted at", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const given: Inputs = { repository: "Acme/Shop" };
    const result = await preview(sandbox, given);
    expect(ending(result)).toEqual(red("error", "not-found", ""));
    expect(sandbox.requests[0]?.path).toContain("/vaults/Acme/Shop/");
    expect(annotations(result, "error")[0]).toMatch(/case-sensitive/);
  });
});
