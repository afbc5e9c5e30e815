import type { HttpAnswer, Origin } from "../../src/keyway/response.ts";

/** Where the answers of these tests come from. */
export const ORIGIN: Origin = {
  host: "keyway.test",
  step: "preview",
  now: new Date("2026-11-23T12:00:00.000Z"),
};

/** A complete answer; a body that is no text is JSON. */
export function answer(status: number, body: unknown, more: Partial<HttpAnswer> = {}): HttpAnswer {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    status,
    contentType: "application/json; charset=utf-8",
    contentEncoding: undefined,
    body: text,
    json: jsonIn(text),
    location: undefined,
    requestId: "req-1",
    retryAfter: undefined,
    remaining: undefined,
    limit: undefined,
    reset: undefined,
    ms: 1,
    ...more,
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a function throws. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

/** What an error says, without the quotes that set outside text apart. */
export function said(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll('"', "") : "";
}
