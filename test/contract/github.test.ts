import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { SessionOptions } from "../../src/github/session.ts";
import { writeNotes } from "../../src/github/write-notes.ts";
import { answers, type Fault, hangs, startFront } from "../support/front.ts";
import { BOT, JOB_TOKEN, NOTE, VIEWER } from "../support/nocked.ts";

/** What came of comment and issue at a GitHub on loopback, and how long it took. */
async function discussedAt(url: string, options: Partial<SessionOptions>) {
  const begun = performance.now();
  const result = await writeNotes(
    {
      comment: { on: { pullRequest: 7 }, note: NOTE, create: true },
      issue: { note: NOTE, drift: true },
    },
    {
      token: JOB_TOKEN,
      repository: "acme/shop",
      apiUrl: new URL(url),
      proxy: undefined,
      timeout: 5_000,
      signal: new AbortController().signal,
      ...options,
    },
  );
  return { ...result, ms: performance.now() - begun };
}

/** A list that has always one more page. */
const endless: Fault = async (exchange) => {
  await sleep(20);
  const next = `<http://127.0.0.1:${exchange.response.socket?.localPort}${exchange.seen.url}>; rel="next"`;
  const comment = { id: 1, body: "Nice!", user: BOT, html_url: "#" };
  await answers(200, [comment], { link: next })(exchange);
};

describe.concurrent("GitHub", () => {
  test.each<[string, Fault]>([
    ["whose list never ends", endless],
    ["that does not answer", hangs],
  ])("%s is given one time limit for all of it", async (_, fault) => {
    await using front = await startFront(({ url }) => (url === "/graphql" ? answers(200, VIEWER) : fault));
    const { troubles, ms } = await discussedAt(front.url, { timeout: 400 });
    const why = "GitHub took more than 0.4 s in all";
    expect(troubles).toEqual([
      { what: "comment", kind: "late", why },
      { what: "issue", kind: "late", why },
    ]);
    expect(ms).toBeGreaterThanOrEqual(390);
    expect(ms).toBeLessThan(1_500);
  });

  test.each<[string, Fault]>([
    ["while it is asked whose token it is", hangs],
    ["while it is listing", endless],
  ])("is left at once when the run is cancelled %s, without a word", async (_, fault) => {
    const cancel = new AbortController();
    const script = ({ url }: { url: string }) =>
      url === "/graphql" && fault !== hangs ? answers(200, VIEWER) : fault;
    await using front = await startFront(script);
    setTimeout(() => cancel.abort(), 200);
    const { troubles, commentUrl, ms } = await discussedAt(front.url, { signal: cancel.signal });
    expect(troubles).toEqual([]);
    expect(commentUrl).toBe("");
    expect(ms).toBeLessThan(1_500);
  });

  test("is sent nothing when the run is cancelled already", async () => {
    await using front = await startFront(() => hangs);
    const { troubles } = await discussedAt(front.url, { signal: AbortSignal.abort() });
    expect(troubles).toEqual([]);
    expect(front.requests).toEqual([]);
  });
});
