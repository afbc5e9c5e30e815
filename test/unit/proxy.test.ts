import { afterEach, describe, expect, it, vi } from "vitest";
import { proxyFor } from "../../src/keyway/proxy.ts";

const KEYWAY = new URL("https://api.keyway.test");

/** The proxy for Keyway when the environment says this. */
function proxyWith(env: Record<string, string>): string | undefined {
  return proxyFor(KEYWAY, env)?.href;
}

afterEach(() => vi.unstubAllEnvs());

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

  it.each(["*", "api.keyway.test", "other.test, .keyway.test", "keyway.test"])(
    "is left aside for what NO_PROXY names: %s",
    (exceptions) => {
      vi.stubEnv("no_proxy", exceptions);
      expect(proxyWith({ HTTPS_PROXY: "http://proxy:3128" })).toBeUndefined();
    },
  );

  it.each(["https://localhost:1", "https://127.0.0.1", "https://[::1]"])(
    "is never between here and %s",
    (url) => {
      expect(proxyFor(new URL(url), { HTTPS_PROXY: "http://proxy:3128" })).toBeUndefined();
    },
  );

  it.each(["http://proxy:port", "https://", "http://[::1", "my proxy:1", "http://proxy:99999"])(
    "is refused when it cannot be understood: %s",
    (setting) => {
      expect(() => proxyWith({ HTTPS_PROXY: setting })).toThrow(/its address cannot be read/);
    },
  );

  it("is refused, and named without its password, when it is of another kind", () => {
    const refused = () => proxyWith({ HTTPS_PROXY: "socks5://user:hunter2@proxy:1080" });
    expect(refused).toThrow("socks5://proxy:1080");
    expect(refused).not.toThrow("hunter2");
  });
});
