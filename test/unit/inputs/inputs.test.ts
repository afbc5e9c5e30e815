import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/domain/errors.ts";
import { inputText, readInputs } from "../../../src/inputs/inputs.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { text } from "../../support/builders.ts";

/** Inputs as the runner passes them. */
function read(given: Partial<Record<keyof Inputs, string>> = {}): Inputs {
  const all = Object.entries({ token: "kw_test_1", repository: "acme/shop", ...given });
  return readInputs(Object.fromEntries(all.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])));
}

function complaints(given: Partial<Record<keyof Inputs, string>>): string[] {
  try {
    read(given);
  } catch (error) {
    if (error instanceof InputError) return error.details.map(text);
    throw error;
  }
  return [];
}

const UUID = "0b7e6c1a-2f4d-4c8e-9a3b-5d6f7a8b9c0d";
const DIGEST = "ab".repeat(32);

describe("an input that is empty or blank", () => {
  it.each<[keyof Inputs, unknown]>([
    ["apiUrl", new URL("https://api.keyway.sh")],
    ["provider", undefined],
    ["connectionId", undefined],
    ["projectId", undefined],
    ["serviceId", undefined],
    ["environments", [{ keyway: "production" }]],
    ["mode", "auto"],
    ["direction", "push"],
    ["allowDelete", false],
    ["maxDeletes", 10],
    ["allowFirstSync", false],
    ["allowSharedNames", false],
    ["expectedPlan", undefined],
    ["failOnDrift", false],
    ["compare", "values"],
    ["ignore", []],
    ["comment", "never"],
    ["issue", false],
    ["showNames", true],
    ["githubToken", undefined],
  ])("takes its default: %s", (name, meaning) => {
    expect(read()[name]).toEqual(meaning);
    expect(read({ [name]: "" })[name]).toEqual(meaning);
    expect(read({ [name]: " \n" })[name]).toEqual(meaning);
  });

  it("takes the workflow's repository", () => {
    expect(readInputs({ INPUT_TOKEN: "x", GITHUB_REPOSITORY: "acme/Shop" }).repository).toBe("acme/Shop");
  });

  it("is an error for the token", () => {
    expect(complaints({ token: "" })).toEqual([
      "token is required: give a Keyway API key (kw_live_… or kw_test_…) from a secret",
    ]);
  });

  it("is an error for a repository that no workflow gives", () => {
    expect(complaints({ repository: "" })).toEqual(["repository is not a repository; write owner/repo"]);
  });
});

describe("a valid input", () => {
  it.each<[keyof Inputs, string, unknown]>([
    ["token", " kw_live_abc\n", "kw_live_abc"],
    ["token", "eyJh.bGci.OiJ9", "eyJh.bGci.OiJ9"],
    ["repository", "Acme/My.Shop_1", "Acme/My.Shop_1"],
    ["provider", "netlify", "netlify"],
    ["connectionId", UUID, UUID],
    ["connectionId", UUID.toUpperCase(), UUID.toUpperCase()],
    ["projectId", "prj_1", "prj_1"],
    ["serviceId", "svc-1", "svc-1"],
    ["environments", "a:b", [{ keyway: "a", provider: "b" }]],
    ["mode", "preview", "preview"],
    ["mode", "sync", "sync"],
    ["direction", "pull", "pull"],
    ["maxDeletes", "0", 0],
    ["maxDeletes", "007", 7],
    ["expectedPlan", DIGEST, DIGEST],
    ["compare", "names", "names"],
    ["ignore", "A_*, B?\n\nC", ["A_*", "B?", "C"]],
    ["comment", "always", "always"],
    ["comment", "on-change", "on-change"],
    ["issue", "true", true],
    ["githubToken", "ghs_1", "ghs_1"],
  ])("is taken: %s %j", (name, given, meaning) => {
    expect(read({ [name]: given })[name]).toEqual(meaning);
  });

  it.each([
    ["https://keyway.example.com", "https://keyway.example.com/"],
    ["https://keyway.example.com:8443/keyway/", "https://keyway.example.com:8443/keyway/"],
    ["http://localhost:3000", "http://localhost:3000/"],
    ["http://127.0.0.1", "http://127.0.0.1/"],
    ["http://127.1.2.3:80", "http://127.1.2.3/"],
    ["http://[::1]:3000/x", "http://[::1]:3000/x"],
  ])("is taken: apiUrl %s", (apiUrl, href) => {
    expect(read({ apiUrl }).apiUrl.href).toBe(href);
  });
});

const BOOLEANS = [
  "allowDelete",
  "allowFirstSync",
  "allowSharedNames",
  "failOnDrift",
  "issue",
  "showNames",
] as const;

describe.each(BOOLEANS)("the boolean %s", (name) => {
  it.each([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
  ])("takes the spelling of YAML 1.2: %s", (given, meaning) => {
    expect(read({ [name]: given })[name]).toBe(meaning);
  });

  it.each(["yes", "no", "on", "off", "1", "0", "tRUE", "y"])("takes no other: %s", (given) => {
    expect(complaints({ [name]: given })).toEqual([
      `${name}: ${given} is not a boolean; write true or false`,
    ]);
  });
});

describe("an invalid input is told with its name, what was given and what is allowed", () => {
  const notBoolean = "is not a boolean; write true or false";
  const notRepository = "is not a repository; write owner/repo";
  const notId = "is not an id; ids have no white space and at most 200 characters";
  const notNumber = "is not allowed; write a whole number, 0 or more";
  it.each<[keyof Inputs, string, string]>([
    ["repository", "shop", notRepository],
    ["repository", "acme/shop/x", notRepository],
    ["repository", "acme/..", notRepository],
    ["repository", "acme/.", notRepository],
    ["repository", "../shop", notRepository],
    ["repository", "acme/sh op", notRepository],
    ["provider", "Vercel", "is not a provider; choose one of vercel, railway, netlify"],
    ["provider", "fly", "is not available yet in Keyway; choose one of vercel, railway, netlify"],
    ["connectionId", "vercel", "is not a connection id; Keyway's are UUIDs"],
    ["projectId", "my project", notId],
    ["projectId", "x".repeat(201), notId],
    ["serviceId", "a\tb", notId],
    ["mode", "Sync", "is not allowed; choose one of auto, preview, sync, discover, disconnect"],
    ["direction", "both", "is not allowed; choose one of push, pull"],
    ["maxDeletes", "-1", notNumber],
    ["maxDeletes", "1.5", notNumber],
    ["maxDeletes", "1e3", notNumber],
    ["maxDeletes", "ten", notNumber],
    [
      "expectedPlan",
      "abc",
      "is not a plan digest; give the output planDigest of a preview, 64 characters of 0-9 and a-f",
    ],
    ["compare", "value", "is not allowed; choose one of values, names"],
    ["comment", "true", "is not allowed; choose one of never, always, on-change"],
    ["issue", "yes", notBoolean],
  ])("%s: %j", (name, given, what) => {
    const [complaint = "", ...more] = complaints({ [name]: given });
    expect(more).toEqual([]);
    expect(complaint.startsWith(`${name}: `)).toBe(true);
    expect(complaint).toContain(given.slice(0, 200).replace("\t", "\\u{9}"));
    expect(complaint).toContain(what);
  });

  it.each([
    ["keyway.example.com", "is not a URL"],
    ["http://keyway.example.com", "use https, or http on a loopback host only"],
    ["http://localhost.example.com", "use https, or http on a loopback host only"],
    ["http://127.0.0.1.example.com", "use https, or http on a loopback host only"],
    ["http://0.0.0.0", "use https, or http on a loopback host only"],
    ["ftp://keyway.example.com", "use https, or http on a loopback host only"],
    ["javascript:alert(1)", "use https, or http on a loopback host only"],
    ["https://keyway.example.com/?", "holds a query or fragment; leave it out"],
    ["https://keyway.example.com/#", "holds a query or fragment; leave it out"],
  ])("apiUrl: %s", (apiUrl, what) => {
    const [complaint = "", ...more] = complaints({ apiUrl });
    expect(more).toEqual([]);
    expect(complaint).toMatch(/^apiUrl: /);
    expect(complaint).toContain(what);
  });

  it("environments: each wrong entry by itself", () => {
    expect(complaints({ environments: "a:\nb:c:d" })).toEqual([
      expect.stringMatching(/^environments: a: names no provider environment; write keyway/),
      expect.stringMatching(/^environments: b:c:d has more than one colon; write keyway/),
    ]);
  });

  it.each(["vercel", ""])("environments: two with the same target, with the provider %j", (provider) => {
    expect(complaints({ environments: "production, a:production", provider })).toEqual([
      "environments: production:production and a:production have the same provider environment as target; give each its own",
    ]);
  });

  it("environments: two with the same target at the provider that is given", () => {
    expect(complaints({ environments: "dev, development", provider: "vercel" })).toHaveLength(1);
    expect(complaints({ environments: "dev, development", provider: "railway" })).toEqual([]);
  });
});

describe("all that is wrong", () => {
  it("is told at once", () => {
    const told = complaints({
      token: "",
      provider: "aws",
      mode: "go",
      allowDelete: "si",
      environments: "a:",
    });
    expect(told.map((complaint) => complaint.match(/^\w+/)?.[0])).toEqual([
      "token",
      "provider",
      "environments",
      "mode",
      "allowDelete",
    ]);
  });

  it("is told in the error, a line each", () => {
    expect(() => read({ mode: "go", compare: "x" })).toThrow(
      /^2 inputs are wrong\nmode: go is not allowed.*\ncompare: x is not allowed/,
    );
  });
});

describe("a secret in an input", () => {
  it.each(["kw live secret", "kw_live_sécret", "secret\tsecret"])("is never repeated: token %j", (token) => {
    const told = complaints({ token });
    expect(told).toEqual([
      "token holds white space or characters that no Keyway token has; check the secret it comes from",
    ]);
  });

  it.each([
    "https://user:secret@keyway.example.com",
    "https://secret@keyway.example.com",
    "https://user:sec@secret@keyway.example.com/",
    "https://keyway.example.com/?key=secret",
    "https://keyway.example.com/#secret",
    "http://user:secret@keyway.example.com/?secret#secret",
    "//user:secret@keyway.example.com",
  ])("is never repeated: apiUrl %s", (apiUrl) => {
    expect(complaints({ apiUrl })).not.toEqual([]);
    expect(complaints({ apiUrl }).join()).not.toContain("secret");
  });

  // A URL parser takes these for https://user:secret@… too, or they are one slip away from it.
  it.each([
    "https:user:secret@keyway.example.com",
    "https:/user:secret@keyway.example.com",
    "https:\\\\user:secret@keyway.example.com",
    "user:secret@keyway.example.com",
  ])("is never repeated, however the address is written: apiUrl %s", (apiUrl) => {
    expect(complaints({ apiUrl })).not.toEqual([]);
    expect(complaints({ apiUrl }).join()).not.toContain("secret");
  });
});

describe("inputs that are right by themselves and wrong together", () => {
  it("are allowDelete and a pull", () => {
    expect(complaints({ direction: "pull", allowDelete: "true" })).toEqual([
      "allowDelete is only for direction: push; Keyway never deletes on pull",
    ]);
    expect(complaints({ direction: "pull", allowDelete: "false" })).toEqual([]);
    expect(complaints({ direction: "push", allowDelete: "true" })).toEqual([]);
  });
});

describe("a connection that is to be deleted", () => {
  const connectionId = "0b7e6c1a-2f4d-4c8e-9a3b-5d6f7a8b9c0d";

  it("must be named", () => {
    expect(complaints({ mode: "disconnect" })).toEqual([
      "connectionId is required for mode: disconnect: a connection that was only found is never deleted",
    ]);
    expect(complaints({ mode: "disconnect", provider: "vercel" })).toHaveLength(1);
    expect(complaints({ mode: "disconnect", connectionId })).toEqual([]);
  });

  it("is not called missing where it is only wrong", () => {
    expect(complaints({ mode: "disconnect", connectionId: "x" })).toEqual([
      "connectionId: x is not a connection id; Keyway's are UUIDs",
    ]);
  });

  it("is asked for by no other mode", () => {
    for (const mode of ["auto", "preview", "sync", "discover"]) expect(complaints({ mode })).toEqual([]);
  });
});

describe("text from outside in a complaint", () => {
  it("is shown on one line, with what cannot be seen made visible", () => {
    expect(complaints({ provider: "a\n::error::b\u202e" })).toEqual([
      'provider: "a\\u{a}::error::b\\u{202e}" is not a provider; choose one of vercel, railway, netlify',
    ]);
  });
});

describe("the text of an input", () => {
  it("is found under the runner's name for it, and trimmed", () => {
    expect(inputText({ INPUT_APIURL: " x " }, "apiUrl")).toBe("x");
    expect(inputText({}, "apiUrl")).toBe("");
  });
});
