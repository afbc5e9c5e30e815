import { expect } from "vitest";
import type { Sandbox } from "../../sandbox/server.ts";
import type { Front } from "./front.ts";
import { runHere } from "./in-process.ts";
import { runStep, type Step, type StepResult } from "./runner.ts";
import { CONNECTION, held, PROJECT, shop, TOKEN } from "./situation.ts";

/** A vault with two names, of which the provider has one, with another value. */
export const TWO = shop({
  vault: { production: { API_KEY: "new", DATABASE_URL: "postgres://new" } },
  vercel: { production: { API_KEY: "old" } },
});

/** What the provider holds once {@link TWO} is synced. */
export const TWO_SYNCED = { API_KEY: "new", DATABASE_URL: "postgres://new" };

const RESULTS = ["in-sync", "drift", "synced", "partially-synced", "refused", "error"];

type RunAgainst = (
  server: { url: string },
  inputs?: Record<string, string>,
  step?: Step,
) => Promise<StepResult>;

/** Runs a sync of production against a server in the test's process, and holds it to what every run owes. */
export const run: RunAgainst = runBy(runHere);

/** As {@link run}, with the bundle in a process of its own: for what only a process has. */
export const runBundle: RunAgainst = runBy(runStep);

function runBy(start: (step: Step) => Promise<StepResult>): RunAgainst {
  return async ({ url }, inputs = {}, step = {}) => {
    const given = {
      apiUrl: url,
      token: TOKEN,
      provider: "vercel",
      connectionId: CONNECTION,
      projectId: PROJECT,
      mode: "sync",
      ...inputs,
    };
    const result = await start({ ...step, with: given });
    expectHonest(result, given.token);
    return result;
  };
}

/** What every run owes, whatever happens to it: one verdict, a report of it, and not a word of the token. */
export function expectHonest(result: StepResult, token = TOKEN): void {
  const { exitCode, outputs, log, summary, report } = result;
  expect(RESULTS).toContain(outputs.result);
  expect(exitCode).toBe(outputs.failureReason === "" ? 0 : 1);
  expect(report).toMatchObject({ result: outputs.result, failureReason: outputs.failureReason });
  expect(summary.match(/^## /gm)).toHaveLength(1);
  expect(log.match(/^::error/gm) ?? []).toHaveLength(exitCode === 0 ? 0 : 1);
  const told = log.replace(`::add-mask::${token}`, "") + summary + JSON.stringify([outputs, report]);
  expect(told).not.toContain(token);
  expect(told).not.toMatch(/Bearer (?!\*)|\bauthorization\b|UnhandledPromise|\n\s+at .*:\d+:\d+\)?\n/);
}

/** The token travels in one header, and never in an address or a body. */
export function expectTokenInHeaderOnly({ requests }: Front, token = TOKEN): void {
  for (const { url, body, headers } of requests) {
    expect(url + body).not.toContain(token);
    expect(headers.authorization).toBe(`Bearer ${token}`);
  }
}

/** What the provider really holds. */
export function holds(sandbox: Sandbox): Record<string, string> {
  return held(sandbox);
}

/** The annotation that says why the step is red, without the quotes that set outside text apart. */
export function errorOf({ log }: StepResult): string {
  const [, text = ""] = /^::error[^:]*::(.*)$/m.exec(log) ?? [];
  return text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%").replaceAll('"', "");
}

/** How often each kind of request was made. */
export function tally(requests: readonly { method: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method } of requests) counts[method] = (counts[method] ?? 0) + 1;
  return counts;
}
