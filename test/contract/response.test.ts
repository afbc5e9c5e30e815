import { describe, expect, test } from "vitest";
import {
  KeywayError,
  ProtocolError,
  RateLimitError,
  reasonFor,
  UnreachableError,
} from "../../src/domain/errors.ts";
import {
  dataOf,
  type HttpAnswer,
  headersOf,
  isRateLimited,
  refuseFailure,
} from "../../src/keyway/response.ts";
import { providers } from "../../src/keyway/schemas.ts";
import { answer, ORIGIN, said, thrownBy } from "../support/answers.ts";

const HTML = { contentType: "text/html; charset=utf-8" };
const PAGE = "<!doctype html>\n<title>Sign in</title>";

/** What an answer to a read is taken for. */
function errorOf(given: HttpAnswer) {
  return thrownBy(() => dataOf(providers, given, ORIGIN));
}

describe("an answer of success", () => {
  test("is its data", () => {
    expect(dataOf(providers, answer(200, { data: { providers: [] } }), ORIGIN)).toEqual({ providers: [] });
  });

  test.each([
    ["empty", answer(200, ""), /the answer is empty/],
    ["cut off", answer(200, '{"data":{"prov'), /not whole JSON/],
    ["no JSON", answer(200, "OK", { contentType: "text/plain" }), /not whole JSON/],
    ["a page", answer(200, PAGE, HTML), /200 with a web page.*apiUrl.*proxy/],
    ["a page that calls itself JSON", answer(200, `  \n${PAGE}`), /200 with a web page/],
    ["no content", answer(204, ""), /the answer is empty/],
    ["no page although it has a bracket", answer(200, "1 < 2", { contentType: "" }), /not whole JSON/],
  ])("that is %s is none, and may be asked for again", (_, given, message) => {
    const error = errorOf(given);
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error).toMatchObject({ final: false, neverSent: false, requestId: "req-1" });
    expect(said(error)).toMatch(message);
  });

  test.each([[{}], [{ meta: {} }], [[]], [null], ['"text"'], ["17"], [{ data: undefined }]])(
    "without data is not understood: %o",
    (body) => {
      const error = errorOf(answer(200, body));
      expect(error).toBeInstanceOf(ProtocolError);
      expect(said(error)).toContain("not understood at data: it is missing");
    },
  );

  test("that is not understood never shows its body", () => {
    const error = errorOf(answer(200, { data: { providers: "s3cret" } }));
    expect(said(error)).toContain("Keyway's answer to preview is not understood at data.providers:");
    expect(error).toMatchObject({ requestId: "req-1" });
    expect(said(error)).not.toContain("s3cret");
  });
});

describe("an answer of failure", () => {
  test.each([
    ["problem details", { type: "x", title: "Forbidden", status: 403, detail: "No role", traceId: "req-1" }],
    ["the envelope of unknown routes", { message: "No role", error: "Forbidden", statusCode: 403 }],
  ])("is read from %s", (_, body) => {
    const error = errorOf(answer(403, body));
    expect(error).toMatchObject({ name: "KeywayError", status: 403, requestId: "req-1" });
    expect(said(error)).toContain("Keyway answered 403: No role");
  });

  test("lists the fields it names", () => {
    const errors = [
      { field: "connectionId", code: "invalid", message: "Required" },
      { field: "projectId", code: "invalid", message: "Required" },
    ];
    expect(said(errorOf(answer(400, { detail: "Invalid request data", errors })))).toContain(
      "Invalid request data (connectionId: Required, projectId: Required)",
    );
  });

  test.each([["none"], [{ field: 1 }], [null], ["text"]])("is read although its errors are %o", (errors) => {
    expect(said(errorOf(answer(400, { detail: "Invalid", errors })))).toContain("answered 400: Invalid");
  });

  test("tells where a plan limit can be lifted", () => {
    const upgradeUrl = "https://keyway.sh/upgrade";
    expect(errorOf(answer(403, { detail: "Plan limit", upgradeUrl }))).toMatchObject({ upgradeUrl });
  });

  test("is read although its upgradeUrl is no text", () => {
    const error = errorOf(answer(403, { detail: "Plan limit", upgradeUrl: 7 }));
    expect(error).toMatchObject({ status: 403, upgradeUrl: undefined });
    expect(said(error)).toContain("Plan limit");
  });

  test.each([[""], ["{"], [{}], [{ detail: 7 }], [[]], ["oops"]])(
    "without an explanation says so: %o",
    (body) => {
      const error = errorOf(answer(500, body, { contentType: "" }));
      expect(error).toBeInstanceOf(KeywayError);
      expect(error).toMatchObject({ status: 500 });
      expect(said(error)).toContain("no explanation was given");
    },
  );

  test("has its outside text on one line, and not without end", () => {
    const { message } = errorOf(answer(500, { detail: `a\n::error::b\u001b${"x".repeat(5000)}` })) as Error;
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(600);
  });

  test.each([
    [401, "auth"],
    [403, "forbidden"],
    [404, "not-found"],
    [400, "protocol"],
    [408, "unavailable"],
    [413, "protocol"],
    [500, "unavailable"],
    [503, "unavailable"],
  ])("with status %i fails a run as %s", (status, reason) => {
    expect(reasonFor(errorOf(answer(status, { detail: "x" })))).toBe(reason);
  });

  test.each([
    [403, true],
    [404, true],
    [500, false],
    [502, false],
    [504, false],
  ])("that is a page with status %i is unreachable; pointless to ask again: %s", (status, final) => {
    const error = errorOf(answer(status, PAGE, HTML));
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error).toMatchObject({ final });
    expect(said(error)).toContain(`${status} with a web page`);
  });

  test.each([300, 301, 302, 303, 304, 307, 308])("that redirects with %i is refused for good", (status) => {
    const error = errorOf(answer(status, "", { location: "https://elsewhere.test/\n" }));
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error).toMatchObject({ final: true });
    expect(said(error)).toMatch(/redirects \(\d+\) to https:\/\/elsewhere\.test\/\\u\{a\}; .*apiUrl/);
  });
});

test("a redirect is told without what may be secret in its address", () => {
  const location = "https://elsewhere.test/login?token=s3cret\nmore#s3cret";
  expect(said(errorOf(answer(302, "", { location })))).toContain(
    "to https://elsewhere.test/login; the token",
  );
});

describe("the headers of an answer", () => {
  const read = (headers: Record<string, string>) => headersOf({ headers }, "req-own", "kw_test_key");
  const date = "Mon, 23 Nov 2026 12:00:00 GMT";

  test.each([
    ["req-theirs", "req-theirs"],
    ["two words", "req-own"],
    ["", "req-own"],
    ["x".repeat(101), "req-own"],
  ])("name the request by an id that can be looked for: %s", (id, requestId) => {
    expect(read({ "x-request-id": id }).requestId).toBe(requestId);
  });

  test("leave the request its own id where they bear none, and tell nothing else", () => {
    expect(read({})).toEqual({ contentType: "", requestId: "req-own" });
  });

  test.each<[string | undefined, string | undefined]>([
    ["gzip", "gzip"],
    ["identity", undefined],
    ["IDENTITY", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("tell what an answer is packed in: %s", (encoding, packed) => {
    expect(read(encoding === undefined ? {} : { "content-encoding": encoding }).contentEncoding).toBe(packed);
  });

  test.each<[string, Record<string, string>, number | undefined]>([
    ["in seconds", { "retry-after": "7", date }, 7],
    [
      "by a date, counted from the server's own",
      { "retry-after": "Mon, 23 Nov 2026 12:01:30 GMT", date },
      90,
    ],
    ["by a date that has passed", { "retry-after": "Mon, 23 Nov 2026 11:59:00 GMT", date }, undefined],
    ["by the very same date", { "retry-after": date, date }, undefined],
    ["by a date without the server's own", { "retry-after": date }, undefined],
    ["in no way", { date }, undefined],
  ])("tell when to come back: %s", (_, headers, retryAfter) => {
    expect(read(headers).retryAfter).toBe(retryAfter);
  });
});

describe("the rate limit", () => {
  test.each<[boolean, string, HttpAnswer]>([
    [true, "429", answer(429, "")],
    [true, "500 with retry-after and nothing left", answer(500, "", { retryAfter: 9, remaining: 0 })],
    [true, "403 with retry-after and nothing left", answer(403, "", { retryAfter: 9, remaining: 0 })],
    [true, "400 with retry-after and nothing left", answer(400, "", { retryAfter: 9, remaining: 0 })],
    [false, "500 with retry-after, and requests left", answer(500, "", { retryAfter: 9, remaining: 4 })],
    [false, "503 with retry-after alone", answer(503, "", { retryAfter: 9 })],
    [false, "500 with nothing left", answer(500, "", { remaining: 0 })],
    [false, "200 with nothing left: the last one that is allowed", answer(200, "", { remaining: 0 })],
    [false, "200 with both", answer(200, "", { remaining: 0, retryAfter: 9 })],
  ])("is %s for %s", (expected, _, given) => {
    expect(isRateLimited(given)).toBe(expected);
  });

  test.each<[string, Partial<HttpAnswer>, number, string]>([
    ["retry-after", { retryAfter: 900, reset: 3 }, 900, "12:15 UTC (in 15 minutes)"],
    ["the reset of the window", { reset: 30 }, 30, "12:01 UTC (in 30 seconds)"],
    ["nothing", {}, 10, "12:01 UTC (in 10 seconds)"],
    ["a retry-after of 0", { retryAfter: 0 }, 1, "12:01 UTC (in 1 second)"],
  ])("tells when to come back by %s", (_, headers, retryAfter, text) => {
    const error = errorOf(answer(429, "", headers));
    expect(error).toBeInstanceOf(RateLimitError);
    const until = new Date(+ORIGIN.now + retryAfter * 1000);
    expect(error).toMatchObject({ retryAfter, until, requestId: "req-1" });
    expect(said(error)).toContain(text);
  });

  test("comes before what the body says", () => {
    const page = answer(429, PAGE, HTML);
    expect(errorOf(page)).toBeInstanceOf(RateLimitError);
    expect(() => refuseFailure(page, ORIGIN)).toThrow(RateLimitError);
  });
});

test("a delete that is answered without a body has succeeded", () => {
  expect(refuseFailure(answer(204, ""), ORIGIN)).toBeUndefined();
});
