import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { errorOf, expectTokenInHeaderOnly, run, TWO, tally } from "../support/faulty.ts";
import {
  answers,
  bare500,
  data,
  drips,
  either,
  type Fault,
  isPreview,
  isRead,
  isStatus,
  NOBODY,
  on,
  page,
  raw,
  resets,
  startFront,
  switchesProtocols,
  truncates,
  truncatesUnsaid,
} from "../support/front.ts";
import { ending, green, held, red, shop } from "../support/situation.ts";

const SAME = shop({ vault: { production: { A: "1" } }, vercel: { production: { A: "1" } } });

/** What a sync first reads of one environment: status and preview, and the connections beside them. */
const FIRST_READS = 3;

/** What a single read that cannot be had costs at most: it is asked three times. */
const MOST_REQUESTS = FIRST_READS + 2;

describe.concurrent("a read that breaks once", () => {
  test.each<[string, Fault]>([
    ["is reset", resets],
    ["is cut off", truncates],
    ["is cut off without anything saying so", truncatesUnsaid],
    ["is closed without a byte", raw("")],
    ["is no HTTP", raw("220 smtp.example.com ESMTP\r\n")],
    ["takes the connection for something else", switchesProtocols],
    ["is a bare 500", bare500()],
    ["is a 503", answers(503, { detail: "starting" })],
    ["is a 408", answers(408, { detail: "too slow" })],
    ["is a 502 with a page", page(502)],
    ["is a 504 without a body", answers(504, "")],
    ["is empty", answers(200, "")],
    ["is a 401, as when Keyway's back end is down", answers(401, { detail: "Please re-authenticate." })],
    ["is a 403, as when GitHub is down", answers(403, { detail: "Forbidden" })],
  ])("is asked again when it %s", async (_, fault) => {
    await using sandbox = await startSandbox(SAME);
    await using front = await startFront(on(isPreview, fault, 1), { behind: sandbox });
    expect(ending(await run(front))).toEqual(green("in-sync"));
    expect(front.requests.filter(isPreview)).toHaveLength(2);
    expectTokenInHeaderOnly(front);
  });

  test("is asked a third time when it breaks twice", async () => {
    await using sandbox = await startSandbox(SAME);
    await using front = await startFront(on(isStatus, resets, 2), { behind: sandbox });
    expect(ending(await run(front))).toEqual(green("in-sync"));
    expect(front.requests.filter(isStatus)).toHaveLength(3);
  });

  test("is waited for when its answer comes slowly", async () => {
    await using sandbox = await startSandbox(SAME);
    await using front = await startFront(on(isRead, drips(500)), { behind: sandbox });
    expect(ending(await run(front))).toEqual(green("in-sync"));
    expect(front.requests).toHaveLength(FIRST_READS);
  });
});

describe.concurrent("a read that cannot be had", () => {
  test.each<[string, Fault, RegExp]>([
    ["is reset each time", resets, /closed before the answer was complete/],
    ["is cut off each time", truncates, /closed before the answer was complete/],
    ["is cut off without anything saying so", truncatesUnsaid, /not whole JSON/],
    ["is empty", answers(200, ""), /the answer is empty/],
    ["is a page with status 200", page(200), /web page instead of JSON.*apiUrl.*proxy/],
    ["is a page with status 403", page(403), /403 with a web page.*apiUrl.*proxy/],
    ["is a page with status 502", page(502), /502 with a web page.*apiUrl.*proxy/],
    ["is a page that calls itself JSON", answers(200, "<html>…</html>"), /web page/],
    ["is larger than any answer", answers(200, `"${"x".repeat(9 * 1024 * 1024)}"`), /larger than 8 MiB/],
    ["is a 503 each time", answers(503, { detail: "down for maintenance" }), /503.*down for maintenance/],
  ])("ends the run as unavailable when it %s", async (_, fault, message) => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(isPreview, fault), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(message);
    expect(errorOf(result) + result.summary).toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
    expect(front.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(tally(sandbox.requests).POST).toBeUndefined();
  });

  test("ends the run soon when nothing listens", async () => {
    const result = await run({ url: NOBODY });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(/connection refused/);
    expect(result.ms).toBeLessThan(20_000);
  });

  test.each([301, 302, 303, 307, 308])("is refused when it redirects with %i", async (status) => {
    await using elsewhere = await startFront(() => data({}));
    await using sandbox = await startSandbox(TWO);
    const away = answers(status, "", { location: `${elsewhere.url}/v1/integrations` });
    await using front = await startFront(on(isRead, away), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(errorOf(result)).toMatch(/redirects \(30\d\).*set apiUrl to the final address/);
    expect(elsewhere.requests).toEqual([]);
    expect(front.requests.length).toBeLessThanOrEqual(FIRST_READS);
  });

  test("does not let its neighbours be written", async () => {
    const vault = { production: { A: "new" }, staging: { B: "new" } };
    await using sandbox = await startSandbox(shop({ vault }));
    const staging = on(({ url }) => url.includes("keywayEnvironment=staging"), page(502));
    await using front = await startFront(staging, { behind: sandbox });
    const result = await run(front, { environments: "production, staging" });
    expect(ending(result)).toEqual(red("error", "unavailable", ""));
    expect(held(sandbox)).toEqual({});
  });

  test("cannot break out of the log with what it says", async () => {
    await using sandbox = await startSandbox(TWO);
    const detail = "no\r\n::error::gotcha\n##[error]gotcha\n::stop-commands::x\n\u001b[31m\u202e<img src=x>";
    await using front = await startFront(on(isRead, answers(400, { detail })), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "protocol", ""));
    expect(result.log).not.toMatch(/^::(?!add-mask|debug|error|group|endgroup)|\p{Cf}|(?![\n\r])\p{Cc}/mu);
    // The runner reads this anywhere in a line, unless the line is a command already.
    expect(result.log).not.toMatch(/^(?!::).*##\[/m);
    expect(result.summary).not.toMatch(/^::/m);
    expect(result.summary.replace(/`[^`\n]*`/g, "")).not.toContain("<img");
  });
});

test.concurrent("a server that echoes the token brings it nowhere", async () => {
  const echo: Fault = (exchange) => {
    const detail = `you sent ${exchange.seen.headers.authorization}`;
    return answers(400, { detail })(exchange);
  };
  await using front = await startFront(() => echo);
  const { outputs } = await run(front, { provider: "" });
  expect(outputs).toMatchObject({ result: "error" });
});

const PREVIEW = { toCreate: ["A"], toUpdate: [], toDelete: [], toSkip: [] };
const STATUS = { isFirstSync: false, vaultIsEmpty: false, providerHasSecrets: true, providerSecretCount: 1 };

describe.concurrent("an answer in an unknown shape", () => {
  test.each<[string, typeof isPreview, Fault, string]>([
    ["a preview without a list", isPreview, data({ ...PREVIEW, toDelete: undefined }), "data.toDelete"],
    ["a preview with null for a list", isPreview, data({ ...PREVIEW, toSkip: null }), "data.toSkip"],
    [
      "a preview with a name that is a number",
      isPreview,
      data({ ...PREVIEW, toUpdate: [7] }),
      "data.toUpdate.0",
    ],
    [
      "a preview with rows for names",
      isPreview,
      data({ ...PREVIEW, toCreate: [{ key: "A" }] }),
      "data.toCreate.0",
    ],
    ["a preview with one name in two lists", isPreview, data({ ...PREVIEW, toDelete: ["A"] }), "data"],
    ["a preview that is a list", isPreview, data([]), "data"],
    ["a preview that is null", isPreview, data(null), "data"],
    ["an envelope without data", isPreview, answers(200, { result: PREVIEW }), "data"],
    ["an envelope that is a text", isPreview, answers(200, '"ok"'), "data"],
    ["an error with status 200", isPreview, answers(200, { error: "nope" }), "data"],
    [
      "a status without a count",
      isStatus,
      data({ ...STATUS, providerSecretCount: undefined }),
      "providerSecretCount",
    ],
    [
      "a status with a negative count",
      isStatus,
      data({ ...STATUS, providerSecretCount: -1 }),
      "providerSecretCount",
    ],
    [
      "a status with half a secret",
      isStatus,
      data({ ...STATUS, providerSecretCount: 0.5 }),
      "providerSecretCount",
    ],
    ["a status with a text for a truth", isStatus, data({ ...STATUS, isFirstSync: "false" }), "isFirstSync"],
  ])("ends the run as protocol, naming the field: %s", async (_, which, fault, field) => {
    await using sandbox = await startSandbox(TWO);
    await using front = await startFront(on(which, fault), { behind: sandbox });
    const result = await run(front);
    expect(ending(result)).toEqual(red("error", "protocol", ""));
    expect(errorOf(result)).toContain(`not understood at ${field === "data" ? "data" : ""}`);
    expect(errorOf(result)).toContain(field);
    expect(tally(sandbox.requests).POST).toBeUndefined();
    expect(front.requests).toHaveLength(FIRST_READS);
  });

  test("of a connection list is no reason to stop where the ids are given", async () => {
    await using sandbox = await startSandbox(SAME);
    const script = either(on(({ url }) => url.endsWith("/connections"), data({ connections: "none" })));
    await using front = await startFront(script, { behind: sandbox });
    const result = await run(front, { provider: "" });
    expect(ending(result)).toEqual(green("in-sync"));
    expect(result.log).toMatch(/^::warning[^:]*::.*provider.*without/m);
  });
});
