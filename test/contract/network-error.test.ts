import { describe, expect, test } from "vitest";
import { unreachable } from "../../src/keyway/network-error.ts";
import { TunnelError } from "../../src/network/dispatcher.ts";

const SENT = { host: "keyway.test", proxy: undefined, requestId: "req-1", timeout: 60_000, neverSent: false };
const UNSENT = { ...SENT, neverSent: true };

/** An error as Node or undici gives it. */
function coded(code: string, message = `it is ${code}`): Error {
  return Object.assign(new Error(message), { code });
}

describe("what broke before a connection stood", () => {
  test.each<[string, Error, string]>([
    ["a name that nobody knows", coded("ENOTFOUND"), "host name not found"],
    ["a name that nobody could be asked about", coded("EAI_AGAIN"), "host name not found"],
    ["a refusal", coded("ECONNREFUSED"), "connection refused"],
    ["a host without a way to it", coded("EHOSTUNREACH"), "no route to host (EHOSTUNREACH)"],
    ["a network without a way to it", coded("ENETUNREACH"), "no route to host (ENETUNREACH)"],
    ["a way that ends", coded("ETIMEDOUT"), "no route to host (ETIMEDOUT)"],
    ["a reset", coded("ECONNRESET"), "the connection was closed before the answer was complete"],
    ["a limit of our own", coded("UND_ERR_CONNECT_TIMEOUT"), "no connection could be made in time"],
    [
      "the last of several addresses",
      Object.assign(new AggregateError([coded("ETIMEDOUT"), coded("ENOTFOUND"), coded("ECONNREFUSED")]), {
        code: "ETIMEDOUT",
      }),
      "connection refused",
    ],
    [
      "a tunnel that was refused",
      new TunnelError("no tunnel was granted (407)"),
      "no tunnel was granted (407)",
    ],
    ["a code that only looks like one of TLS", coded("EPROTOTYPE"), '"it is EPROTOTYPE" (EPROTOTYPE)'],
    ["a code that only holds one of TLS", coded("NO_ERR_SSL_"), '"it is NO_ERR_SSL_" (NO_ERR_SSL_)'],
  ])("was never sent: %s", (_, cause, message) => {
    const error = unreachable(cause, UNSENT);
    expect(error.message).toBe(`Cannot reach keyway.test: ${message}`);
    expect(error).toMatchObject({ neverSent: true, final: false });
  });

  test.each(["DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "ERR_SSL_WRONG_VERSION_NUMBER"])(
    "does not get better: %s",
    (code) => {
      expect(unreachable(coded(code), UNSENT)).toMatchObject({ neverSent: true, final: true });
    },
  );

  test.each(["ERR_SSL_WRONG_VERSION_NUMBER", "EPROTO"])(
    "asks for the port where it is no https: %s",
    (code) => {
      expect(String(unreachable(coded(code), UNSENT))).toContain(
        `the other side does not speak https (${code}); is the port right?`,
      );
    },
  );

  test("does not get better where it is the proxy that cannot be trusted", () => {
    const cause = coded("ERR_TLS_CERT_ALTNAME_INVALID");
    const packed = Object.assign(new Error("secure proxy", { cause }), { code: "UND_ERR_PRX_TLS" });
    const error = unreachable(packed, UNSENT);
    expect(String(error)).toContain("cannot be trusted (ERR_TLS_CERT_ALTNAME_INVALID)");
    expect(error).toMatchObject({ neverSent: true, final: true });
  });
});

describe("with a proxy in between", () => {
  const proxy = "proxy.test:3128";

  test.each([
    ["ENOTFOUND", "host name not found"],
    ["EAI_AGAIN", "host name not found"],
    ["ECONNREFUSED", "connection refused"],
    ["ETIMEDOUT", "no route to host (ETIMEDOUT)"],
    ["ENETUNREACH", "no route to host (ENETUNREACH)"],
    ["EHOSTUNREACH", "no route to host (EHOSTUNREACH)"],
  ])("it is the proxy that cannot be reached: %s", (code, message) => {
    const error = unreachable(coded(code), { ...UNSENT, proxy });
    expect(error.message).toBe(`Cannot reach the proxy proxy.test:3128: ${message}`);
    expect(error.atProxy).toBe(true);
  });

  test.each<[string, Error, boolean, string]>([
    [
      "grants no tunnel",
      new TunnelError("no tunnel was granted (403)"),
      true,
      "Cannot reach keyway.test: no tunnel was granted (403)",
    ],
    [
      "may have passed the request on",
      coded("ECONNRESET"),
      false,
      "No usable answer from keyway.test: the connection was closed before the answer was complete",
    ],
    [
      "may have passed the request on before the way to it was lost",
      coded("EHOSTUNREACH"),
      false,
      "No usable answer from keyway.test: no route to host (EHOSTUNREACH)",
    ],
  ])("it is the host, and the proxy is named as the way to it: one that %s", (_, cause, neverSent, words) => {
    const error = unreachable(cause, { ...SENT, neverSent, proxy });
    expect(error.message).toBe(`${words} (through the proxy proxy.test:3128)`);
    expect(error.atProxy).toBe(false);
  });
});

describe("what broke on a connection that stood", () => {
  test.each([
    ["ERR_SSL_BAD_RECORD_TYPE", "the connection broke (ERR_SSL_BAD_RECORD_TYPE)"],
    ["EHOSTUNREACH", "no route to host (EHOSTUNREACH)"],
    ["ECONNREFUSED", "connection refused"],
    ["ECONNRESET", "the connection was closed before the answer was complete"],
    ["EPIPE", "the connection was closed before the answer was complete"],
    ["UND_ERR_SOCKET", "the connection was closed before the answer was complete"],
    ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "the connection was closed before the answer was complete"],
    ["HPE_INVALID_EOF_STATE", "the connection was closed before the answer was complete"],
    ["EODD", '"it is EODD" (EODD)'],
  ])("may have been acted upon: %s", (code, message) => {
    const error = unreachable(coded(code), SENT);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain("NODE_EXTRA_CA_CERTS");
    expect(error).toMatchObject({ neverSent: false, final: false });
  });

  test("may have been acted upon when it was taken for something else", () => {
    const error = unreachable(coded("UND_ERR_SOCKET", "bad upgrade"), SENT);
    expect(String(error)).toContain("the connection was given up without an answer");
    expect(error).toMatchObject({ neverSent: false, final: false });
  });

  test("does not get smaller", () => {
    const oversized = coded("UND_ERR_RES_EXCEEDED_MAX_SIZE");
    const error = unreachable(oversized, SENT);
    expect(error).toMatchObject({ neverSent: false, final: true });
    expect(String(error)).toContain("the answer is larger than 8 MiB");
  });

  test.each<[string, unknown, string]>([
    ["a limit of time", new DOMException("late", "TimeoutError"), "no complete answer within 60 s"],
    ["an error without a code", new Error("boom"), "boom"],
    ["what is no error", "boom", "the request failed"],
  ])("is told as what it is: %s", (_, cause, words) => {
    expect(unreachable(cause, SENT).message).toBe(`No usable answer from keyway.test: ${words}`);
  });
});
