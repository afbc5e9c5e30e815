import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/domain/errors.ts";
import { serviceComplaint } from "../../../src/inputs/contradictions.ts";
import { complaintsBesideToken, inputText, readInputs } from "../../../src/inputs/inputs.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { message, plain } from "../../../src/text/message.ts";
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

describe("the environments", () => {
  it("may need a provider that is still to be looked up", () => {
    expect(complaints({ environments: "staging" })).toEqual([]);
  });

  it("are not compared in a direction that is not known", () => {
    expect(complaints({ environments: "a:x, a:y", direction: "up" })).toHaveLength(1);
    expect(complaints({ environments: "a:x, b:x", direction: "up" })).toHaveLength(1);
  });
});

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
    ["allowEmpty", false],
    ["expectedPlan", undefined],
    ["requiredNames", []],
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

  it("is an error for the token, which asks the likely questions", () => {
    const [complaint = "", ...more] = complaints({ token: "" });
    expect(more).toEqual([]);
    expect(complaint).toMatch(/^token is empty\. /);
    expect(complaint).toContain("Does the secret exist, and is its name spelled correctly?");
    expect(complaint).toContain("the job needs environment: <name>");
  });

  it("is told of strangers for the token only where they may have started the run", () => {
    const told = (env: Record<string, string>) => {
      try {
        readInputs({ GITHUB_REPOSITORY: "acme/shop", ...env });
      } catch (error) {
        return String(error).includes("Runs of forks and of Dependabot get no Actions secrets");
      }
      return "no error";
    };
    expect(told({ GITHUB_EVENT_NAME: "push", GITHUB_ACTOR: "alice" })).toBe(false);
    expect(told({ GITHUB_EVENT_NAME: "push", GITHUB_ACTOR: "dependabot[bot]" })).toBe(true);
    expect(told({ GITHUB_EVENT_NAME: "pull_request_target" })).toBe(true);
    expect(told({ GITHUB_EVENT_NAME: "pull_request_target", INPUT_TOKEN: "ghp_x" })).toBe(false);
  });

  it("is an error for a repository that no workflow gives", () => {
    expect(complaints({ repository: "" })).toEqual([
      "repository is empty, and no workflow names one; write owner/repo",
    ]);
  });
});

describe("a valid input", () => {
  it.each<[keyof Inputs, string, unknown]>([
    ["token", " kw_live_abc\n", "kw_live_abc"],
    ["token", "eyJh.bGci.OiJ9", "eyJh.bGci.OiJ9"],
    ["repository", "Acme/My.Shop_1", "Acme/My.Shop_1"],
    ["provider", "netlify", "netlify"],
    ["provider", "Vercel", "vercel"],
    ["provider", "RAILWAY", "railway"],
    ["connectionId", UUID, UUID],
    ["connectionId", UUID.toUpperCase(), UUID.toUpperCase()],
    ["projectId", "prj_1", "prj_1"],
    ["serviceId", "svc-1", "svc-1"],
    ["requiredNames", ".env.example", [".env.example"]],
    [
      "requiredNames",
      "\n.env.example\r\n\n apps/web/.env, really \n",
      [".env.example", "apps/web/.env, really"],
    ],
    ["requiredNames", "./a..b/..c/d..", ["./a..b/..c/d.."]],
    ["requiredNames", "f\n".repeat(20), Array(20).fill("f")],
    ["environments", "a:b", [{ keyway: "a", provider: "b" }]],
    ["mode", "preview", "preview"],
    ["mode", "sync", "sync"],
    ["direction", "pull", "pull"],
    ["maxDeletes", "0", 0],
    ["maxDeletes", "007", 7],
    ["expectedPlan", DIGEST, { kind: "digest", digest: DIGEST }],
    ["expectedPlan", "pull-request", { kind: "pull-request" }],
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
  "allowEmpty",
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
  const notId = "is not an ID; IDs have no spaces and at most 200 characters";
  const notNumber = "is not a whole number; write 0 or more";
  const notPlan =
    "is not a plan digest; use the output planDigest of a preview (64 characters of 0-9 and a-f), or pull-request";
  const notMode = "is not allowed; use auto, preview, sync, discover or disconnect";
  const notRelative = "is not relative; write a path inside the workspace, such as .env.example";
  const leadsOut = "leads out of the workspace; write a path without ..";
  it.each<[keyof Inputs, string, string]>([
    ["repository", "shop", "is not a repository; write owner/repo"],
    ["repository", "acme/shop/x", "is not a repository; write owner/repo"],
    ["repository", "acme/..", "is not a repository; write owner/repo"],
    ["repository", "acme/.", "is not a repository; write owner/repo"],
    ["repository", "../shop", "is not a repository; write owner/repo"],
    ["repository", "acme/sh op", "is not a repository; write owner/repo"],
    ["repository", "https://github.com/acme/shop", "is not a repository; write acme/shop"],
    ["repository", "https://github.com/acme/shop/issues/1", "is not a repository; write owner/repo"],
    ["repository", "https://github.com/acme/shop.git", "is not a repository; write acme/shop"],
    ["provider", "heroku", "unknown provider heroku; use vercel, railway or netlify"],
    ["provider", "vercel, Railway", "is more than one provider; use a step for each"],
    ["provider", "vercal", "use vercel, railway or netlify. Did you mean vercel?"],
    ["provider", "fly", "fly is not available yet in Keyway; use vercel, railway or netlify"],
    ["provider", "Fly.io", "Fly.io is not available yet in Keyway; use vercel, railway or netlify"],
    ["connectionId", `x${UUID}`, "is not a connection ID (a UUID). Run mode: discover to list yours"],
    ["connectionId", `${UUID}x`, "is not a connection ID (a UUID). Run mode: discover to list yours"],
    ["projectId", "a b", "is not an ID; IDs have no spaces and at most 200 characters"],
    ["projectId", "a".repeat(201), "is not an ID; IDs have no spaces and at most 200 characters"],
    ["connectionId", "vercel-1", "is not a connection ID (a UUID). Run mode: discover to list yours"],
    ["projectId", "my project", notId],
    ["projectId", "x".repeat(201), notId],
    ["serviceId", "a\tb", notId],
    ["mode", "dry-run", `${notMode}. Did you mean preview?`],
    ["mode", "Sync", `${notMode}. Did you mean sync?`],
    ["mode", "previw", `${notMode}. Did you mean preview?`],
    ["mode", "apply", `${notMode}. Did you mean sync?`],
    ["mode", "pull", `${notMode}. Did you mean direction: pull?`],
    ["mode", "constructor", notMode],
    ["direction", "both", "is not allowed; use push or pull"],
    ["direction", "Push", "is not allowed; use push or pull. Did you mean push?"],
    ["maxDeletes", "-1", notNumber],
    ["maxDeletes", "1.5", notNumber],
    ["maxDeletes", "1e3", notNumber],
    ["maxDeletes", "ten", notNumber],
    ["expectedPlan", "abc", notPlan],
    ["expectedPlan", "pull_request", notPlan],
    ["expectedPlan", DIGEST.slice(0, 12), notPlan],
    ["requiredNames", "/home/runner/.env", notRelative],
    ["requiredNames", "\\\\host\\env", notRelative],
    ["requiredNames", "C:\\env", notRelative],
    ["requiredNames", "~/.env", notRelative],
    ["requiredNames", "../.env", leadsOut],
    ["requiredNames", "a/../../.env", leadsOut],
    ["requiredNames", "a\\..\\.env", leadsOut],
    ["requiredNames", "a\0b", "contains an invisible character"],
    ["compare", "value", "is not allowed; use values or names. Did you mean values?"],
    ["compare", "keys", "is not allowed; use values or names"],
    ["comment", "true", "is not allowed; use never, always or on-change. Did you mean always?"],
    ["comment", "onchange", "is not allowed; use never, always or on-change. Did you mean on-change?"],
    ["issue", "yes", "is not a boolean; write true or false"],
  ])("%s: %j", (name, given, what) => {
    const [complaint = "", ...more] = complaints({ [name]: given });
    expect(more).toEqual([]);
    expect(complaint.startsWith(`${name}: `)).toBe(true);
    expect(complaint).toContain(plain(message`${given}`).slice(1, 200));
    expect(complaint.endsWith(what), complaint).toBe(true);
  });

  it("requiredNames: too many", () => {
    expect(complaints({ requiredNames: "f\n".repeat(21) })).toEqual([
      "requiredNames: 21 files are listed; list at most 20, one per line",
    ]);
  });

  it.each([
    ["keyway.example.com", "is not a URL"],
    [
      "http://keyway.example.com",
      "is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])",
    ],
    [
      "http://localhost.example.com",
      "is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])",
    ],
    [
      "http://127.0.0.1.example.com",
      "is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])",
    ],
    ["http://0.0.0.0", "is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])"],
    [
      "ftp://keyway.example.com",
      "is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])",
    ],
    [
      "javascript:alert(1)",
      "is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])",
    ],
    ["https://keyway.example.com/?", "contains a query or fragment; remove it"],
    ["https://keyway.example.com/#", "contains a query or fragment; remove it"],
  ])("apiUrl: %s", (apiUrl, what) => {
    const [complaint = "", ...more] = complaints({ apiUrl });
    expect(more).toEqual([]);
    expect(complaint).toMatch(/^apiUrl: /);
    expect(complaint).toContain(what);
  });

  it("environments: every wrong entry, and the right spelling", () => {
    expect(complaints({ environments: "a=b\nc;d" })).toEqual([
      'environments: "a=b" has = instead of a colon; "c;d" has a semicolon instead of a comma; write "environments: a:b, c, d"',
    ]);
  });

  it.each(["vercel", ""])("environments: two with the same target, with the provider %j", (provider) => {
    expect(complaints({ environments: "production, a:production", provider })).toEqual([
      "environments: production and a:production both map to the provider environment production; each must map to a different one",
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
      /^2 invalid inputs\nmode: go is not allowed.*\ncompare: x is not allowed/,
    );
  });
});

describe("IDs of connection and project", () => {
  const uuid = "0b5a5cb6-5a3d-4b6e-9d6f-2f6f0a1b2c3d";

  it("are asked for the other way around where each has the other's form", () => {
    expect(complaints({ connectionId: "prj_shop", projectId: uuid })).toEqual([
      expect.stringMatching(/^connectionId: prj_shop is not a connection ID/),
      `projectId: ${uuid} looks like a connection ID, and connectionId like a project's; are they swapped?`,
    ]);
  });

  it.each([
    ["both have the form that a connection's has", uuid, uuid, 0],
    ["only the connection's is wrong", "prj_shop", "prj_shop", 1],
    ["only the project's is given", "", uuid, 0],
  ])("are not where %s", (_, connectionId, projectId, count) => {
    expect(complaints({ connectionId, projectId })).toHaveLength(count);
  });
});

describe("a pattern to ignore", () => {
  it.each(["/OLD.*/", "^OLD_", "(A|B)", "[AB]", "A B", '"A"', "\\w"])(
    "is refused where it can match no name: %s",
    (ignore) => {
      expect(complaints({ ignore: `A_*, ${ignore}` })).toEqual([
        expect.stringMatching(/^ignore: .* can match no name; only \* \(any text\) and \? /),
      ]);
    },
  );

  it.each(["OLD_*", "*", "A?", "a.b", "A-B", "@x"])("may be of all that a name may have: %s", (ignore) => {
    expect(complaints({ ignore })).toEqual([]);
  });
});

describe("a secret in an input", () => {
  it.each([
    ["kw live secret", "contains spaces or other invalid characters; paste the bare key"],
    ["kw_live_sécret", "contains spaces or other invalid characters; paste the bare key"],
    ["secret\tsecret", "contains spaces or other invalid characters; paste the bare key"],
    ["kw_live_secret\nkw_live_secret", "contains a line break; paste the key as a single line"],
    ["secret\rsecret", "contains a line break; paste the key as a single line"],
    ['"kw_live_secret"', "is in quotes; paste the bare key"],
    ["'kw_live_secret", "is in quotes; paste the bare key"],
    ["Bearer kw_live_secret", "begins with Bearer; paste the bare key"],
    ["bearer secret", "begins with Bearer; paste the bare key"],
    ["secrets.KEYWAY_TOKEN", "is the name of a secret; to read it, write ${{ secrets.<name> }}"],
    ["${ secrets.KEYWAY_TOKEN }", "is the name of a secret; to read it, write ${{ secrets.<name> }}"],
    ["KEYWAY_TOKEN", "is the name of a secret; to read it, write ${{ secrets.<name> }}"],
    [
      "${{ secrets.KEYWAY_TOKEN }}",
      "is an expression that GitHub did not evaluate; put it into the step's own with:, for text from a file or a script is passed on as it is",
    ],
    ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"].map((kind) => [
      `${kind}secret`,
      "is a GitHub token; use a Keyway API key (kw_live_… or kw_test_…) from the Keyway dashboard",
    ]),
  ])("is told by what is wrong with it, and is never repeated: token %j", (token, what) => {
    const told = complaints({ token });
    expect(told).toEqual([`token ${what}`]);
    expect(told.join()).not.toContain(token);
  });

  it.each([
    ["kw_live_secret", "is a Keyway key; put it into token"],
    ["ghs_secret ghs_secret", "contains spaces or other invalid characters"],
    ["ghs_secret\nx", "contains spaces or other invalid characters"],
  ])("is never repeated: githubToken %j", (githubToken, what) => {
    expect(complaints({ githubToken })).toEqual([`githubToken ${what}`]);
  });

  it.each(["https://alice:secret@github.com/acme/shop", "git@github.com:acme/shop"])(
    "is never repeated: what stands before the @ in a repository's address: %s",
    (repository) => {
      expect(complaints({ repository })).toEqual([
        expect.stringMatching(
          /^repository: "…@github\.com[/:]acme\/shop" is not a repository; write acme\/shop$/,
        ),
      ]);
    },
  );

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
      "allowDelete is only for direction: push, because Keyway never deletes on pull; remove it",
    ]);
    expect(complaints({ direction: "pull", allowDelete: "false" })).toEqual([]);
    expect(complaints({ direction: "push", allowDelete: "true" })).toEqual([]);
  });

  it.each([
    ["vercel", "Vercel"],
    ["Netlify", "Netlify"],
  ])("are a service and %s, which has none", (provider, title) => {
    expect(complaints({ provider, serviceId: "svc-1" })).toEqual([
      `serviceId: svc-1 is only for Railway; remove it for ${title}`,
    ]);
  });

  it("are not a service and Railway, or a provider that is not known yet", () => {
    expect(complaints({ provider: "railway", serviceId: "svc-1" })).toEqual([]);
    expect(complaints({ serviceId: "svc-1" })).toEqual([]);
  });
});

describe("a service", () => {
  it.each([
    ["vercel", "svc", true],
    ["netlify", "svc", true],
    ["railway", "svc", false],
    [undefined, "svc", false],
    ["vercel", undefined, false],
  ] as const)(
    "does not go with every provider that may be found later: %s %s",
    (provider, service, wrong) => {
      expect(serviceComplaint(provider, service) !== undefined).toBe(wrong);
    },
  );
});

describe("what to do about invalid inputs", () => {
  const adviceFor = (given: Partial<Record<keyof Inputs, string>>) => {
    try {
      read(given);
    } catch (error) {
      if (error instanceof InputError) return text(error.advice);
    }
    return "no error";
  };

  it("is not to correct them, where only the secret behind the token is missing", () => {
    expect(adviceFor({ token: "" })).toBe("Check the secret that token reads, and re-run the job.");
    expect(adviceFor({ token: "", mode: "go" })).toBe("");
    expect(adviceFor({ mode: "go" })).toBe("");
  });

  it.each(["${{ secrets.KEYWAY_TOKEN }}", "secrets.KEYWAY_TOKEN", "KEYWAY_TOKEN"])(
    "is to correct them where the workflow reads no secret: %s",
    (token) => {
      expect(adviceFor({ token })).toBe("");
    },
  );

  it("is not to correct the secret's name of a key that has it inside", () => {
    expect(adviceFor({ token: "x KEYWAY_TOKEN" })).toContain("Check the secret");
  });
});

describe("the inputs of a run without a token", () => {
  it("are checked all the same, but for the token", () => {
    const env = { GITHUB_REPOSITORY: "acme/shop", INPUT_MODE: "dry-run", INPUT_ENV: "x" };
    expect(complaintsBesideToken(env).map(text)).toEqual([
      expect.stringMatching(/^mode: dry-run/),
      "env is not an input; did you mean environments?",
    ]);
    expect(complaintsBesideToken({ GITHUB_REPOSITORY: "acme/shop" })).toEqual([]);
  });
});

describe("a connection that is to be deleted", () => {
  const connectionId = "0b7e6c1a-2f4d-4c8e-9a3b-5d6f7a8b9c0d";

  it("must be named", () => {
    expect(complaints({ mode: "disconnect" })).toEqual([
      "connectionId is required: for safety, mode: disconnect never guesses which connection to delete",
    ]);
    expect(complaints({ mode: "disconnect", provider: "vercel" })).toHaveLength(1);
    expect(complaints({ mode: "disconnect", connectionId })).toEqual([]);
  });

  it("is not called missing where it is only wrong", () => {
    expect(complaints({ mode: "disconnect", connectionId: "x" })).toEqual([
      "connectionId: x is not a connection ID (a UUID). Run mode: discover to list yours",
    ]);
  });

  it("is asked for by no other mode", () => {
    for (const mode of ["auto", "preview", "sync", "discover"]) expect(complaints({ mode })).toEqual([]);
  });
});

describe("text from outside in a complaint", () => {
  it("is shown on one line, with what cannot be seen made visible", () => {
    expect(complaints({ provider: "a\n::error::b\u202e" })).toEqual([
      'provider: unknown provider "a\\u{a}::error::b\\u{202e}"; use vercel, railway or netlify',
    ]);
  });
});

describe("the text of an input", () => {
  it("is found under the runner's name for it, and trimmed", () => {
    expect(inputText({ INPUT_APIURL: " x " }, "apiUrl")).toBe("x");
    expect(inputText({}, "apiUrl")).toBe("");
  });
});
