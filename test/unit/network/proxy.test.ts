import { describe, expect, it } from "vitest";
import { proxyFor } from "../../../src/network/proxy.ts";

const KEYWAY = new URL("https://api.keyway.test");
const PROXY = "http://proxy:3128/";

/** The proxy for Keyway when the environment says this. */
function proxyWith(env: Record<string, string>): string | undefined {
  return proxyFor(KEYWAY, env)?.href;
}

describe("the proxy", () => {
  it.each([
    [{}, undefined],
    [{ HTTPS_PROXY: "" }, undefined],
    [{ HTTP_PROXY: "http://proxy:1" }, undefined],
    [{ HTTPS_PROXY: "http://proxy:3128" }, "http://proxy:3128/"],
    [{ HTTPS_PROXY: "http://upper:1", https_proxy: "http://lower:1" }, "http://lower:1/"],
    [{ https_proxy: "", HTTPS_PROXY: "https://proxy" }, "https://proxy/"],
    [{ HTTPS_PROXY: "proxy:3128" }, "http://proxy:3128/"],
    [{ HTTPS_PROXY: "localhost:3128" }, "http://localhost:3128/"],
    [{ HTTPS_PROXY: "user:p%40ss@proxy:3128" }, "http://user:p%40ss@proxy:3128/"],
    [{ HTTPS_PROXY: "http://us%er:100%@proxy" }, "http://us%25er:100%25@proxy/"],
    [{ HTTPS_PROXY: "http://:token@proxy" }, "http://:token@proxy/"],
  ])("of %o is %s", (env, proxy) => {
    expect(proxyWith(env)).toBe(proxy);
  });

  /** Whether a proxy is used for a host where `NO_PROXY` says this. */
  function usedFor(url: string, exceptions: string, variable = "NO_PROXY"): boolean {
    return (
      proxyFor(new URL(url), { HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, [variable]: exceptions }) !== undefined
    );
  }

  it.each([
    ["https://api.keyway.test", "*"],
    ["https://api.keyway.test", "api.keyway.test"],
    ["https://api.keyway.test", "keyway.test"],
    ["https://api.keyway.test", ".keyway.test"],
    ["https://api.keyway.test", "*.keyway.test"],
    ["https://keyway.test", ".keyway.test"],
    ["https://api.keyway.test", "API.Keyway.TEST"],
    ["https://api.keyway.test", "other.test, .keyway.test ,more.test"],
    ["https://api.keyway.test", "other.test,,api.keyway.test"],
    ["https://api.keyway.test", "api.keyway.test:443"],
    ["https://api.keyway.test:8443", "keyway.test:8443"],
    ["http://api.keyway.test", "api.keyway.test:80"],
    ["https://10.1.2.3", "10.1.2.3"],
    ["https://[2001:db8::1]", "2001:db8::1"],
    ["https://[2001:db8::1]", "[2001:db8::1]"],
    ["https://[2001:db8::1]", "2001:0DB8:0:0:0:0:0:1"],
    ["https://[2001:db8::1]:8443", "[2001:db8::1]:8443"],
  ])("is left aside for %s where NO_PROXY is %s", (url, exceptions) => {
    expect(usedFor(url, exceptions)).toBe(false);
  });

  it.each([
    ["https://api.keyway.test", ""],
    ["https://api.keyway.test", " , "],
    ["https://api.keyway.test", "."],
    ["https://api.keyway.test", "yway.test"],
    ["https://api.keyway.test", "api.keyway"],
    ["https://keyway.test", "api.keyway.test"],
    ["https://api.keyway.test", "api.keyway.test:8443"],
    ["https://api.keyway.test:8443", "api.keyway.test:443"],
    ["https://api.keyway.test", "api.keyway.test other.test"],
    ["https://10.1.2.30", "10.1.2.3"],
    ["https://10.1.2.3", "2.3:443:1"],
    ["https://[2001:db8::1]", "2001:db8::2"],
    ["https://[2001:db8::1]", "[2001:db8::1]:8443"],
    ["https://[2001:db8::1]", "::zz"],
  ])("is used for %s where NO_PROXY is %j", (url, exceptions) => {
    expect(usedFor(url, exceptions)).toBe(true);
  });

  it("is left aside by no_proxy before NO_PROXY", () => {
    expect(usedFor("https://api.keyway.test", "api.keyway.test", "no_proxy")).toBe(false);
    const both = { HTTPS_PROXY: PROXY, no_proxy: "other.test", NO_PROXY: "*" };
    expect(proxyFor(KEYWAY, both)?.href).toBe(PROXY);
  });

  it.each(["https://localhost:1", "https://127.0.0.1", "http://127.1.2.3:80", "https://[::1]"])(
    "is never between here and %s",
    (url) => {
      expect(proxyFor(new URL(url), { HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY })).toBeUndefined();
    },
  );

  it.each(["http://proxy:port", "https://", "http://[::1", "my proxy:1", "http://proxy:99999"])(
    "is refused when it cannot be understood: %s",
    (setting) => {
      expect(() => proxyWith({ HTTPS_PROXY: setting })).toThrow(/its address cannot be read/);
    },
  );

  it.each([
    "http://user:hunt/er2@proxy:3128",
    "http://user:hunt?er2@proxy",
    "user:hunt#er2@proxy",
    "http://proxy:1/path",
  ])("is refused when its address does not end with the host, and no part of it is told: %s", (setting) => {
    const refused = () => proxyWith({ HTTPS_PROXY: setting });
    expect(refused).toThrow(/goes on after the host|cannot be read/);
    expect(refused).not.toThrow(/hunt|er2/);
  });

  it("takes an @ in a password as it is meant", () => {
    expect(proxyWith({ HTTPS_PROXY: "http://user:p@ss@proxy:3128" })).toBe("http://user:p%40ss@proxy:3128/");
  });

  it("is refused, and named without its password, when it is of another kind", () => {
    const refused = () => proxyWith({ HTTPS_PROXY: "socks5://user:hunter2@proxy:1080" });
    expect(refused).toThrow("socks5://proxy:1080");
    expect(refused).not.toThrow("hunter2");
  });
});
