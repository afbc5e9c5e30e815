import { describe, expect, test } from "vitest";
import { startGitHub } from "../../sandbox/github/server.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { fastClock } from "../support/fast-clock.ts";
import { errorOf, expectTokenInHeaderOnly, runBundle, TWO, tally } from "../support/faulty.ts";
import { type Fault, type FrontOptions, isWrite, NOBODY, on, startFront, tlsFile } from "../support/front.ts";
import { type LocalProxy, startProxy } from "../support/proxy.ts";
import { pullRequest } from "../support/runner.ts";
import { ending, green, red, shop, TOKEN } from "../support/situation.ts";

const TRUST = { NODE_EXTRA_CA_CERTS: tlsFile("cert.pem") };

/** The sandbox behind TLS. */
function startSecure(behind: Sandbox, certificate: FrontOptions["certificate"] = "cert") {
  return startFront(() => undefined, { behind, certificate });
}

describe.concurrent("a certificate", () => {
  test("that nobody vouches for ends the run with the way to trust it", async () => {
    await using sandbox = await startSandbox(TWO);
    await using secure = await startSecure(sandbox);
    const result = await runBundle(secure);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(/cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\).*NODE_EXTRA_CA_CERTS/);
    expect(secure.requests).toEqual([]);
    // A certificate is not looked at again.
    expect(result.log).not.toContain("Waiting");
  });

  test("is trusted with NODE_EXTRA_CA_CERTS", async () => {
    await using sandbox = await startSandbox(TWO);
    await using secure = await startSecure(sandbox);
    expect(ending(await runBundle(secure, {}, { env: TRUST }))).toEqual(green("synced"));
    expectTokenInHeaderOnly(secure);
  });

  test("for another host is refused although its issuer is trusted", async () => {
    await using sandbox = await startSandbox(TWO);
    await using secure = await startSecure(sandbox, "other-cert");
    const env = { NODE_EXTRA_CA_CERTS: tlsFile("other-cert.pem") };
    const result = await runBundle(secure, {}, { env });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toContain("ERR_TLS_CERT_ALTNAME_INVALID");
    expect(secure.requests).toEqual([]);
  });

  test("is missing where https meets a server that only speaks http", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await runBundle({ url: sandbox.url.replace("http:", "https:") });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(sandbox.requests).toEqual([]);
  });
});

test.concurrent("plain http leaves the machine never", async () => {
  const result = await runBundle({ url: "http://keyway.test" });
  expect(ending(result)).toEqual(red("error", "invalid-input", ""));
  expect(errorOf(result)).toMatch(/apiUrl: .*loopback/);
});

/** A sandbox behind TLS that only a proxy finds, by the name `keyway.test`. */
async function hidden(sandbox: Sandbox, options: Parameters<typeof startProxy>[1] = {}) {
  const secure = await startSecure(sandbox);
  const proxy = await startProxy({ "keyway.test:443": secure.port, "0.0.0.0:443": secure.port }, options);
  return {
    secure,
    proxy,
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]();
      await secure[Symbol.asyncDispose]();
    },
  };
}

const KEYWAY = { url: "https://keyway.test" };

/** Runs a sync against `keyway.test`. */
function runThrough(env: Record<string, string>, inputs: Record<string, string> = {}) {
  return runBundle(KEYWAY, inputs, { env: { ...TRUST, ...env } });
}

function withUser({ url }: LocalProxy, user: string): string {
  return url.replace("//", `//${user}@`);
}

describe.concurrent("a proxy", () => {
  // Three attempts of ten seconds, which pass in half a second each.
  test.each(["stays silent", "never comes to an end"] as const)(
    "that %s ends the run in reasonable time",
    async (manners) => {
      await using proxy = await startProxy({}, { manners });
      const result = await runThrough({ HTTPS_PROXY: proxy.url, ...fastClock() });
      expect(ending(result)).toEqual(red("error", "unavailable", ""));
      expect(errorOf(result)).toContain(`through the proxy 127.0.0.1:${proxy.port}`);
      expect(result.ms).toBeLessThan(20_000);
    },
  );

  test.each(["HTTPS_PROXY", "https_proxy"])("is used when %s names it", async (variable) => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox);
    expect(ending(await runThrough({ [variable]: place.proxy.url }))).toEqual(green("synced"));
    expect(new Set(place.proxy.tunnels.map(({ target }) => target))).toEqual(new Set(["keyway.test:443"]));
    expect(place.proxy.overheard()).not.toContain(TOKEN);
    expectTokenInHeaderOnly(place.secure);
  });

  test("carries many requests over few tunnels", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `env${index}`);
    const vault = Object.fromEntries(names.map((name) => [name, { [name.toUpperCase()]: "new" }]));
    await using sandbox = await startSandbox(shop({ vault }));
    await using place = await hidden(sandbox);
    const environments = names.map((name) => `${name}:${name}`).join("\n");
    const result = await runThrough({ HTTPS_PROXY: place.proxy.url }, { environments });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.outputs.created).toBe("8");
    expect(tally(place.secure.requests)).toMatchObject({ POST: 8 });
    expect(place.secure.requests.length).toBeGreaterThan(80);
    // Eight for the reads and one for each write; more only where a slow machine let some go idle for too long.
    expect(place.proxy.tunnels.length).toBeLessThan(place.secure.requests.length / 3);
  });

  test("is asked for no more than eight tunnels, however much there is to read", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `env${index}`);
    await using sandbox = await startSandbox(shop({ vault: {} }));
    await using place = await hidden(sandbox);
    const environments = names.map((name) => `${name}:${name}`).join("\n");
    // A pull reads three things of each environment, four environments at a time.
    const inputs = { environments, mode: "preview", direction: "pull", allowEmpty: "true" };
    const result = await runThrough({ HTTPS_PROXY: place.proxy.url }, inputs);
    expect(ending(result)).toEqual(green("in-sync"));
    // And the vault is asked which environments it really has.
    expect(place.secure.requests).toHaveLength(61);
    expect(place.proxy.tunnels.length).toBeLessThanOrEqual(8);
  });

  test.each([
    ["runner:secret", "runner:secret"],
    ["run%40ner:s%3Ae%2Fc", "run@ner:s:e/c"],
    ["runner:100%25", "runner:100%"],
    ["runner:%2541", "runner:%41"],
    ["runner:100%", "runner:100%"],
    [":secret", ":secret"],
  ])("is given its user and password from %s", async (written, credentials) => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox, { credentials });
    const result = await runThrough({ HTTPS_PROXY: withUser(place.proxy, written) });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.log + result.summary + JSON.stringify(result.report)).not.toContain(written);
  });

  test("keeps its password out of the error when it refuses", async () => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox, { credentials: "runner:right" });
    const result = await runThrough({ HTTPS_PROXY: withUser(place.proxy, "runner:wr0ng-pass") });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(
      new RegExp(`407[\\s\\S]*through the proxy 127.0.0.1:${place.proxy.port}`),
    );
    expect(result.log + result.summary + JSON.stringify(result.report)).not.toContain("wr0ng-pass");
  });

  test("may be reached by https itself, with a certificate of its own", async () => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox, { secure: true });
    const env = { HTTPS_PROXY: place.proxy.url, NODE_EXTRA_CA_CERTS: tlsFile("trusted.pem") };
    expect(ending(await runThrough(env))).toEqual(green("synced"));
    expect(place.proxy.tunnels.length).toBeGreaterThan(0);
  });

  test("that is reached by https must prove to be itself", async () => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox, { secure: true });
    const env = {
      HTTPS_PROXY: place.proxy.url.replace("localhost", "127.0.0.1"),
      NODE_EXTRA_CA_CERTS: tlsFile("trusted.pem"),
    };
    const result = await runThrough(env);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toContain("ERR_TLS_CERT_ALTNAME_INVALID");
    expect(place.proxy.tunnels).toEqual([]);
  });

  test("may grant a tunnel with any status that says yes", async () => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox, { grants: 201 });
    expect(ending(await runThrough({ HTTPS_PROXY: place.proxy.url }))).toEqual(green("synced"));
  });

  test.each([
    "http://127.0.0.1:99999",
    "http://runner:hunter2@proxy.corp:port",
    "http://[::1",
    "https://",
    "proxy corp:3128",
  ])("that cannot be understood is not gone around: %s", async (setting) => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox);
    const url = `https://0.0.0.0:${place.secure.port}`;
    const result = await runBundle({ url }, {}, { env: { ...TRUST, HTTPS_PROXY: setting } });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(errorOf(result)).toMatch(/proxy/);
    expect(result.log + result.summary + JSON.stringify(result.report)).not.toContain("hunter2");
    expect(place.secure.requests).toEqual([]);
  });

  test.each<[string, string | Buffer]>([
    ["speaks plainly", "HTTP/1.1 504 Gateway Timeout\r\nconnection: close\r\n\r\n"],
    ["garbles a record", Buffer.concat([Buffer.of(0x17, 3, 3, 0, 40), Buffer.alloc(40, 7)])],
  ])("that %s while a write is under way does not make it undone", async (_, bytes) => {
    await using sandbox = await startSandbox(TWO);
    let interject = (_bytes: string | Buffer): void => undefined;
    const breaks: Fault = async ({ act }) => {
      await act();
      interject(bytes);
    };
    await using secure = await startFront(on(isWrite, breaks), { behind: sandbox, certificate: "cert" });
    await using proxy = await startProxy({ "keyway.test:443": secure.port });
    interject = proxy.interject;
    const result = await runThrough({ HTTPS_PROXY: proxy.url });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.summary).toContain("a check afterwards found every planned change in place");
    expect(secure.requests.filter(isWrite)).toHaveLength(1);
  });

  test.each(["127.0.0.1", "localhost"])("may be named without a scheme: %s", async (host) => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox);
    const env = { HTTPS_PROXY: `${host}:${place.proxy.port}` };
    expect(ending(await runThrough(env))).toEqual(green("synced"));
  });

  test("without a scheme has its user and password decoded too", async () => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox, { credentials: "runner:p@ss" });
    const result = await runThrough({ HTTPS_PROXY: `runner:p%40ss@127.0.0.1:${place.proxy.port}` });
    expect(ending(result)).toEqual(green("synced"));
  });

  test("of a kind that is not spoken ends the run, and is named", async () => {
    const result = await runThrough({ HTTPS_PROXY: "socks5://127.0.0.1:1080" });
    expect(ending(result)).toMatchObject({ exitCode: 1, result: "error" });
    expect(errorOf(result)).toMatch(/proxy/i);
  });

  test.each([
    ["refuses with 403", { refuses: 403 }, /403/],
    ["refuses with 407", { refuses: 407 }, /407/],
    ["refuses with 502", { refuses: 502 }, /502/],
    ["redirects", { refuses: 302 }, /302/],
    ["takes the connection for something else", { refuses: 101 }, /closed|101/],
    ["hangs up", "hangs up", /closed/],
    ["resets", "resets", /closed/],
  ] as const)("that %s ends the run, and is named", async (_, manners, message) => {
    await using proxy = await startProxy({}, { manners });
    const result = await runThrough({ HTTPS_PROXY: proxy.url });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(message);
    expect(errorOf(result)).toContain(`through the proxy 127.0.0.1:${proxy.port}`);
    expect(proxy.tunnels.length).toBeLessThanOrEqual(30);
    expect(proxy.overheard()).not.toContain(TOKEN);
    expect(result.ms).toBeLessThan(20_000);
  });

  test("that is not there ends the run, and is named", async () => {
    const result = await runThrough({ HTTPS_PROXY: NOBODY });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toContain("Cannot reach the proxy 127.0.0.1:1: connection refused");
  });

  test("that fails only when the write comes has written nothing", async () => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox);
    // Three tunnels carry the reads; the write asks for one of its own.
    await using proxy = await startProxy({ "keyway.test:443": place.secure.port }, { after: 3 });
    const result = await runThrough({ HTTPS_PROXY: proxy.url });
    expect(result.outputs).toMatchObject({ result: "error", failureReason: "unavailable" });
    expect(errorOf(result)).toContain("The write to production could not be made, so it changed nothing");
    expect(place.secure.requests.filter(isWrite)).toEqual([]);
  });

  test.each([{ NO_PROXY: "0.0.0.0" }, { no_proxy: "example.com, 0.0.0.0" }, { NO_PROXY: "*" }])(
    "is left aside for the hosts that %o names",
    async (exceptions) => {
      await using sandbox = await startSandbox(TWO);
      await using place = await hidden(sandbox);
      const env = { ...TRUST, HTTPS_PROXY: place.proxy.url, ...exceptions };
      const result = await runBundle({ url: `https://0.0.0.0:${place.secure.port}` }, {}, { env });
      expect(place.proxy.tunnels).toEqual([]);
      expect(ending(result)).toEqual(green("synced"));
    },
  );

  test("is asked for what NO_PROXY does not name", async () => {
    await using sandbox = await startSandbox(TWO);
    await using place = await hidden(sandbox);
    const env = { HTTPS_PROXY: place.proxy.url, NO_PROXY: "example.com,test.keyway,eyway.test" };
    expect(ending(await runThrough(env))).toEqual(green("synced"));
  });

  test("is not asked for a server on the same machine", async () => {
    await using sandbox = await startSandbox(TWO);
    await using proxy = await startProxy({});
    const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url, HTTPS_PROXY: proxy.url };
    expect(ending(await runBundle(sandbox, {}, { env }))).toEqual(green("synced"));
    expect(proxy.tunnels).toEqual([]);
  });
});

describe.concurrent("a proxy before GitHub", () => {
  /** A preview with a comment, where Keyway and GitHub are both behind TLS; `PORT` is that of the proxy. */
  async function commented(setting: string) {
    await using sandbox = await startSandbox(TWO);
    await using github = await startGitHub();
    await using keyway = await startSecure(sandbox);
    await using api = await startFront(() => undefined, { behind: github, certificate: "cert" });
    const hosts = { [`0.0.0.0:${keyway.port}`]: keyway.port, [`0.0.0.0:${api.port}`]: api.port };
    await using proxy = await startProxy(hosts);
    const env = {
      ...TRUST,
      HTTPS_PROXY: setting.replace("PORT", String(proxy.port)),
      GITHUB_API_URL: `https://0.0.0.0:${api.port}`,
    };
    const inputs = { mode: "preview", comment: "always", githubToken: github.settings.token };
    const url = `https://0.0.0.0:${keyway.port}`;
    const result = await runBundle({ url }, inputs, { env, event: pullRequest() });
    const tunnels = proxy.tunnels.filter(({ target }) => target === `0.0.0.0:${api.port}`);
    return { result, tunnels: tunnels.length, requests: api.requests.length };
  }

  test.each([
    "http://127.0.0.1:PORT",
    "127.0.0.1:PORT",
    "localhost:PORT",
    "http://runner:100%@127.0.0.1:PORT",
  ])("is used when it is written as %s", async (setting) => {
    const { result, tunnels, requests } = await commented(setting);
    expect(ending(result)).toEqual(green("drift", true));
    expect(result.outputs.commentUrl).toMatch(/issuecomment/);
    expect(requests).toBeGreaterThan(0);
    expect(tunnels).toBeGreaterThan(0);
  });

  test("that cannot be understood keeps the run from talking to GitHub", async () => {
    const { result, requests } = await commented("http://127.0.0.1:99999");
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    expect(result.log).toMatch(/^::warning.*comment and issue could not be brought up to date/im);
    expect(requests).toBe(0);
  });
});
