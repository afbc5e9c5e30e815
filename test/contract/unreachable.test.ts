import { describe, expect, test } from "vitest";
import {
  NoAnswerError,
  NotConnectedError,
  OversizedError,
  unreachable,
} from "../../src/keyway/network-error.ts";

const SENT = { host: "keyway.test", proxy: undefined, requestId: "req-1", timeout: 60_000 };

/** An error as Node gives it. */
function coded(code: string): Error {
  return Object.assign(new Error(`it is ${code}`), { code });
}

/** The same, before a connection stood. */
function unconnected(cause: Error): NotConnectedError {
  return new NotConnectedError("no connection", { cause });
}

describe("what broke before a connection stood", () => {
  test.each<[string, Error, string]>([
    ["a name that nobody knows", coded("ENOTFOUND"), "the host name is not found"],
    ["a refusal", coded("ECONNREFUSED"), "the connection was refused"],
    ["a host without a way to it", coded("EHOSTUNREACH"), "there is no way to the host (EHOSTUNREACH)"],
    ["a reset", coded("ECONNRESET"), "the connection was closed before the answer was complete"],
    [
      "a limit of our own",
      new NotConnectedError("no connection could be made in time"),
      "no connection could be made in time",
    ],
    [
      "the last of several addresses",
      Object.assign(new AggregateError([coded("ETIMEDOUT"), coded("ECONNREFUSED")]), { code: "ETIMEDOUT" }),
      "the connection was refused",
    ],
    ["a tunnel that came to nothing", unconnected(coded("ECONNREFUSED")), "the connection was refused"],
  ])("was never sent: %s", (_, cause, message) => {
    const error = unreachable(unconnected(cause), SENT);
    expect(String(error)).toContain(message);
    expect(error).toMatchObject({ neverSent: true, final: false });
  });

  test.each(["DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "ERR_SSL_WRONG_VERSION_NUMBER"])(
    "does not get better: %s",
    (code) => {
      expect(unreachable(unconnected(coded(code)), SENT)).toMatchObject({ neverSent: true, final: true });
    },
  );
});

describe("what broke on a connection that stood", () => {
  test.each([
    ["ERR_SSL_BAD_RECORD_TYPE", "the connection broke (ERR_SSL_BAD_RECORD_TYPE)"],
    ["EHOSTUNREACH", "there is no way to the host (EHOSTUNREACH)"],
    ["ECONNREFUSED", "the connection was refused"],
    ["ECONNRESET", "the connection was closed before the answer was complete"],
  ])("may have been acted upon: %s", (code, message) => {
    const error = unreachable(coded(code), SENT);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain("NODE_EXTRA_CA_CERTS");
    expect(error).toMatchObject({ neverSent: false, final: false });
  });

  test("may have been acted upon when it ended without a word", () => {
    expect(unreachable(new NoAnswerError(), SENT)).toMatchObject({ neverSent: false, final: false });
  });

  test("does not get smaller", () => {
    expect(unreachable(new OversizedError(), SENT)).toMatchObject({ neverSent: false, final: true });
  });
});
