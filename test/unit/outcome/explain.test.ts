import { describe, expect, it } from "vitest";
import {
  CancelledError,
  InputError,
  KeywayError,
  ProtocolError,
  ProviderError,
  ProxyError,
  RateLimitError,
  TargetError,
  UnreachableError,
} from "../../../src/domain/errors.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { type Asked, askedOf, explain } from "../../../src/outcome/explain.ts";
import { inputsOf, inWords, text, wordsOf } from "../../support/builders.ts";

const NOON = new Date("2026-01-02T12:00:00Z");
const asked: Asked = {
  repository: "acme/shop",
  scope: "read:secrets",
  tokenLooksRight: true,
  showNames: true,
};

function keyway(status: number, upgradeUrl?: string): KeywayError {
  return new KeywayError({ status, detail: "No", requestId: "req-1", upgradeUrl });
}

describe("the title of an error", () => {
  const refused = (status: number, detail: string) => new KeywayError({ status, detail, requestId: "req-1" });

  it.each([
    [
      "a key that is not accepted",
      refused(401, "Invalid or revoked API key"),
      "Keyway does not accept the API key",
    ],
    [
      "a key that may have expired",
      refused(401, "Invalid or expired token"),
      "Keyway does not accept the API key",
    ],
    ["a key that has expired", refused(401, "API key has expired"), "the API key has expired"],
    [
      "a scope that is missing",
      refused(403, "API key missing required scope: write:secrets"),
      "the API key lacks the write:secrets scope",
    ],
    [
      "scopes that are missing",
      refused(403, "API key missing required scope(s): read:secrets"),
      "the API key lacks the read:secrets scope",
    ],
    ["a vault that is not there", refused(404, "Vault not found"), "vault acme/shop not found"],
    [
      "a path that is not Keyway's",
      refused(404, "Route GET:/v1/v1/vaults not found"),
      "apiUrl does not lead to Keyway's API",
    ],
    ["another refusal", refused(403, "You do not have access"), "Keyway denied access"],
    [
      "an error with a title of its own",
      new TargetError(wordsOf("Set one of:"), { title: wordsOf("no project") }),
      "no project",
    ],
  ])("says what it means: %s", (_, error, title) => {
    expect(text(explain(error, asked).title)).toBe(title);
  });

  it("is left out where the message is as short", () => {
    expect(explain(refused(404, "No such thing"), asked).title).toBeUndefined();
  });

  it("names no vault where none was asked for", () => {
    const deleting = askedOf(inputsOf({ mode: "disconnect" }), "acme/shop");
    expect(explain(refused(404, "Vault not found"), deleting).title).toBeUndefined();
  });
});

describe("an error in words", () => {
  it.each([
    ["wrong inputs", new InputError([wordsOf("a: x"), wordsOf("b: y")]), "invalid-input", "2 invalid inputs"],
    ["no target", new TargetError(wordsOf("No project is linked")), "not-found", "No project is linked"],
    [
      "a used-up rate limit",
      new RateLimitError(90, NOON),
      "rate-limited",
      "Keyway's rate limit is used up; it resets at 12:02 UTC (in 90 seconds)",
    ],
    [
      "a rate limit that was foreseen",
      new RateLimitError(90, NOON, { what: wordsOf("Too few requests are left") }),
      "rate-limited",
      "Too few requests are left; it resets at 12:02 UTC (in 90 seconds)",
    ],
    [
      "no answer",
      new UnreachableError("keyway.example.com", wordsOf("the connection was refused"), {
        requestId: "req-1",
      }),
      "unavailable",
      "No usable answer from keyway.example.com: the connection was refused",
    ],
    [
      "an answer that is not understood",
      new ProtocolError("preview", "data.toCreate", "expected array", "req-1"),
      "protocol",
      'Keyway\'s answer to preview is not understood at data.toCreate: "expected array"',
    ],
    ["a cancel", new CancelledError(), "cancelled", "The run was cancelled"],
    ["a refusal", keyway(400), "protocol", "Keyway answered 400: No"],
    [
      "a bug",
      new TypeError("x is no function"),
      "unexpected",
      'Unexpected error (this is a bug in the action, please report it): "x is no function"',
    ],
    [
      "what is no error",
      "boo",
      "unexpected",
      "Unexpected error (this is a bug in the action, please report it): boo",
    ],
  ])("has a reason and a message: %s", (_, error, reason, words) => {
    expect(inWords(explain(error, asked))).toMatchObject({ reason, message: words });
  });

  it("keeps complaints and candidates in lines of their own", () => {
    const error = new TargetError(wordsOf("Which one?"), { details: [wordsOf("this"), wordsOf("that")] });
    expect(inWords(explain(error, asked)).details).toEqual(["this", "that"]);
    expect(error.message).toBe("Which one?\nthis\nthat");
  });

  it("does not tell what a server says where names are not to be shown", () => {
    const error = new KeywayError({ status: 400, detail: "SECRET_A is not valid", requestId: "req-1" });
    expect(inWords(explain(error, { ...asked, showNames: false })).message).toBe("Keyway answered 400");
  });

  it.each([
    [401, "auth"],
    [403, "forbidden"],
    [404, "not-found"],
    [408, "unavailable"],
    [409, "protocol"],
    [429, "rate-limited"],
    [500, "unavailable"],
    [503, "unavailable"],
  ])("takes its reason from Keyway's answer: %i is %s", (status, reason) => {
    expect(explain(keyway(status), asked).reason).toBe(reason);
  });

  it("tells the request id, where there is one", () => {
    expect(explain(keyway(500)).requestId).toBe("req-1");
    expect(explain(new CancelledError()).requestId).toBeUndefined();
  });

  it("shows outside text on one line", () => {
    const error = new KeywayError({ status: 400, detail: "a\n::error::b", requestId: "req-1" });
    expect(inWords(explain(error)).message).toBe('Keyway answered 400: "a\\u{a}::error::b"');
  });
});

describe("what the inputs tell", () => {
  it.each([
    ["kw_live_x", true],
    ["kw_test_x", true],
    ["eyJh.eyJz.c2ln", true],
    ["ghp_x", false],
    ["kw_x", false],
    ["my kw_live_x", false],
    ["my eyJh.eyJz.c2ln", false],
  ])("is whether the token looks like one: %s", (token, tokenLooksRight) => {
    expect(askedOf(inputsOf({ token }), "acme/shop")).toMatchObject({ tokenLooksRight });
  });

  it("is no repository where a connection is deleted, which has no vault", () => {
    expect(askedOf(inputsOf({ mode: "disconnect" }), "acme/shop").repository).toBeUndefined();
    expect(askedOf(inputsOf({ mode: "discover" }), "acme/shop").repository).toBe("acme/shop");
  });

  it("is the repository, the workflow's own, and whether names may be shown", () => {
    expect(askedOf(inputsOf({ repository: "acme/blog", showNames: false }), "acme/shop")).toMatchObject({
      repository: "acme/blog",
      workflowRepository: "acme/shop",
      showNames: false,
    });
  });
});

describe("advice", () => {
  it.each([
    [
      "wrong inputs",
      new InputError([wordsOf("a: x")]),
      "Fix the inputs listed above in the step's with: block.",
    ],
    [
      "a wrong proxy",
      new ProxyError(wordsOf("the proxy cannot be used")),
      "Set HTTPS_PROXY on the runner to http://host:port,",
    ],
    [
      "more requests than a window has",
      new RateLimitError(90, NOON, { what: wordsOf("Too many"), neverFits: true }),
      "Split the run",
    ],
    ["a server, or a proxy, that is down", keyway(501), "Keyway, or a proxy in front of it, is unavailable."],
    [
      "a used-up rate limit",
      new RateLimitError(90, NOON),
      "Run it again after that time, or stagger your workflows.",
    ],
    [
      "no answer",
      new UnreachableError("h", wordsOf("x"), { requestId: "" }),
      "Check apiUrl, the runner's network",
    ],
    [
      "a key that is not valid",
      keyway(401),
      "Create a new API key in the Keyway dashboard and update the secret that token reads",
    ],
    ["a role that is missing", keyway(403), "the key has the read:secrets scope"],
    ["a vault that is not there", keyway(404), "There is no vault acme/shop, or the key may not see it."],
    ["a failure of the server", keyway(500), "Check connectionId and projectId"],
  ])("says what to do next: %s", (_, error, advice) => {
    expect(inWords(explain(error, asked)).advice).toContain(advice);
  });

  it.each([
    ["a cancel", new CancelledError()],
    ["no target, whose message lists the candidates", new TargetError(wordsOf("x"))],
    ["an answer that is not understood", new ProtocolError("preview", "x", "y", "z")],
    ["another refusal", keyway(409)],
    ["a bug", new TypeError("x is no function")],
  ])("is not given where there is none: %s", (_, error) => {
    expect(explain(error, asked).advice).toBeUndefined();
  });

  it("is not to look for a vault where a connection is deleted", () => {
    const deleting = askedOf(inputsOf({ mode: "disconnect" }), "acme/shop");
    expect(explain(keyway(404), deleting).advice).toBeUndefined();
  });

  it("needs no inputs to go by", () => {
    expect(inWords(explain(keyway(401))).advice).toContain("Create a new API key");
    expect(inWords(explain(keyway(403))).advice).toContain("the key has the read:secrets scope");
    expect(inWords(explain(keyway(404))).advice).toContain("Names are case-sensitive. To create a vault");
  });

  it("asks for the form of the token when it does not look like one", () => {
    expect(inWords(explain(keyway(401), { ...asked, tokenLooksRight: false })).advice).toContain(
      "does not look like a Keyway key",
    );
  });

  it.each<[string, Partial<Inputs>, string]>([
    ["a push", {}, "read:secrets"],
    ["a pull", { direction: "pull" }, "write:secrets"],
    ["discover", { mode: "discover" }, "read:secrets"],
    ["disconnect", { mode: "disconnect" }, "write:secrets"],
  ])("names the scope that %s needs", (_, inputs, scope) => {
    expect(inWords(explain(keyway(403), askedOf(inputsOf(inputs), "acme/shop"))).advice).toContain(
      `the key has the ${scope} scope;`,
    );
  });

  it("does not say what was asked before the inputs turned out to be wrong", () => {
    expect(inWords(explain(new InputError([wordsOf("a: x")]), asked)).advice).toBe(
      "Fix the inputs listed above in the step's with: block.",
    );
  });

  it("is the one that a provider's failure brings with it", () => {
    const error = new ProviderError(wordsOf("x"), { advice: wordsOf("Check it."), error: keyway(500) });
    expect(inWords(explain(error, asked)).advice).toBe("Check it.");
  });

  it("is the one that wrong inputs bring with them", () => {
    const error = new InputError([wordsOf("a: x")], wordsOf("Check the secret."));
    expect(inWords(explain(error, asked)).advice).toBe("Check the secret.");
  });

  it("tells where a plan limit can be lifted", () => {
    expect(inWords(explain(keyway(403, "https://keyway.sh/up"), asked)).advice).toContain(
      "This may need a higher Keyway plan: https://keyway.sh/up",
    );
    expect(inWords(explain(keyway(403), asked)).advice).toMatch(/then run it again later\.$/);
  });

  it("speaks of the repository in general where it is not known", () => {
    expect(inWords(explain(keyway(404))).advice).toContain("There is no vault for this repository,");
  });

  it.each([
    [
      "another letter case, which may be the slip",
      "Acme/Shop",
      "Names are case-sensitive. Did you mean acme/shop? To create",
    ],
    ["a letter less", "acme/shp", "Names are case-sensitive. Did you mean acme/shop? To create"],
    ["itself, which is none", "acme/shop", "Names are case-sensitive. To create"],
    ["another vault, which was meant", "acme/blog", "Names are case-sensitive. To create"],
  ])("compares a vault that is not there with the workflow's own repository: %s", (_, repository, words) => {
    const { advice } = inWords(
      explain(keyway(404), { ...asked, repository, workflowRepository: "acme/shop" }),
    );
    expect(advice).toContain(words);
  });

  it("does not take a key that may be invalid for one that has expired", () => {
    const either = new KeywayError({ status: 401, detail: "Invalid or expired API key", requestId: "req-1" });
    expect(inWords(explain(either, asked)).advice).not.toContain("has expired");
  });

  it("says only which scope the key needs where Keyway names it, whatever was asked for", () => {
    const said = "API key missing required scope: write:secrets";
    const error = new KeywayError({ status: 403, detail: said, requestId: "req-1" });
    expect(inWords(explain(error, asked)).advice).toBe(
      "Create a key with the write:secrets scope and update the secret that token reads.",
    );
  });

  it("asks for the workflow's own repository where access to one that is spelled alike is denied", () => {
    const slip = { ...asked, repository: "acme/shopp", workflowRepository: "acme/shop" };
    expect(inWords(explain(keyway(403), slip)).advice).toContain("there. Did you mean acme/shop? An outage");
  });

  it("suspects no outage where the key was not even looked for", () => {
    const error = new KeywayError({ status: 401, detail: "Invalid API key format", requestId: "req-1" });
    expect(inWords(explain(error, asked)).advice).toMatch(/^Create a new API key[^.]*\.$/);
  });

  it("does not doubt the inputs where Keyway fails at other requests as well", () => {
    const error = new KeywayError({ status: 500, detail: "No", requestId: "req-1", isOutage: true });
    expect(inWords(explain(error, asked))).toMatchObject({
      title: "Keyway itself is failing",
      message: "Keyway answered 500: No",
      advice: "Keyway fails at other requests as well. Run it again later.",
    });
  });

  it("is about the address where it does not lead to Keyway's API", () => {
    const said = "Route GET:/v1/v1/vaults not found";
    const error = new KeywayError({ status: 404, detail: said, requestId: "req-1" });
    expect(inWords(explain(error, asked)).advice).toBe(
      "Check apiUrl: it is the address of the server alone, without /v1 at its end.",
    );
  });

  it("is about the proxy where that could not be reached", () => {
    const error = new UnreachableError("h", wordsOf("x"), { requestId: "", proxy: "proxy:8080" });
    expect(inWords(explain(error, asked)).advice).toContain("Check HTTPS_PROXY on the runner");
  });

  it("guesses at nothing but the key's age where Keyway says that it has expired", () => {
    const expired = new KeywayError({ status: 401, detail: "API key has expired", requestId: "req-1" });
    expect(inWords(explain(expired, asked)).advice).toMatch(
      /^The key has expired: create a new API key[^.]*\.$/,
    );
  });
});
