import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { fastClock } from "../support/fast-clock.ts";
import { runBundle, TWO } from "../support/faulty.ts";
import { type Manners, startProxy } from "../support/proxy.ts";
import { pullRequest, type StepResult } from "../support/runner.ts";
import { annotations, ending, green, TOKEN } from "../support/situation.ts";

const GITHUB_TOKEN = "ghs_StandInJobToken0000000000000000000";

/** A preview with a comment, where Keyway is on this machine and GitHub is what only a proxy could reach. */
async function commentedThrough(
  manners: Manners,
): Promise<{ result: StepResult; asked: number; heard: string }> {
  await using sandbox = await startSandbox(TWO);
  await using proxy = await startProxy({}, { manners });
  // The limits of ten seconds end in half a second each.
  const env = { HTTPS_PROXY: proxy.url, GITHUB_API_URL: "https://github.test", ...fastClock() };
  const inputs = { mode: "preview", comment: "always", githubToken: GITHUB_TOKEN };
  const result = await runBundle(sandbox, inputs, { env, event: pullRequest() });
  return { result, asked: proxy.tunnels.length, heard: proxy.overheard() };
}

describe.concurrent("a proxy before GitHub", () => {
  test.each<[string, Manners, RegExp]>([
    ["stays silent", "stays silent", /no connection could be made in time/],
    ["never comes to an end", "never comes to an end", /no connection could be made in time/],
    ["hangs up", "hangs up", /closed before a tunnel stood/],
    ["resets", "resets", /ECONNRESET/],
    ["asks for a password", { refuses: 407 }, /no tunnel was granted \(407\)/],
    ["redirects", { refuses: 302 }, /no tunnel was granted \(302\)/],
    ["takes the connection for something else", { refuses: 101 }, /tunnel/],
  ])("that %s costs the comment and a warning, and not the verdict", async (_, manners, why) => {
    const { result, asked, heard } = await commentedThrough(manners);
    expect(ending(result)).toEqual(green("drift", true));
    expect(result.ms).toBeLessThan(15_000);
    expect(annotations(result, "warning")).toEqual([
      expect.stringMatching(/^Could not post the pull request comment/),
    ]);
    expect(annotations(result, "warning")[0]).toMatch(why);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(3);
    for (const token of [TOKEN, GITHUB_TOKEN]) expect(heard).not.toContain(token);
  });
});
