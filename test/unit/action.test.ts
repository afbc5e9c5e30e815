import { describe, expect, it } from "vitest";
import { act } from "../../src/action.ts";
import type { Core } from "../../src/github/core.ts";
import { TOKEN } from "../support/builders.ts";
import { listening } from "../support/listening.ts";

/** A step whose runner fails in some way: what it said, and each verdict that it gave. */
async function acted(broken: Partial<Core>) {
  const { core, said } = listening();
  const { signal } = new AbortController();
  const failed: boolean[] = [];
  await act({
    env: { INPUT_TOKEN: TOKEN, GITHUB_REPOSITORY: "acme/shop" },
    core: { ...core, ...broken },
    signal,
    writeSignal: signal,
    clock: () => 0,
    random: () => 0,
    onVerdict: (verdict) => failed.push(verdict),
  });
  return { said, failed };
}

function breaks(): never {
  throw new TypeError("the pipe is broken");
}

describe("a fault of the action itself", () => {
  it("is red, is named in the report, and has its stack in the debug log", async () => {
    const { said, failed } = await acted({ info: breaks });
    expect(failed).toEqual([true]);
    expect(said).toContain("output failureReason=unexpected");
    expect(said).toContainEqual(expect.stringMatching(/^error .*the pipe is broken/s));
    expect(said).toContainEqual(expect.stringMatching(/^debug TypeError: the pipe is broken/));
    expect(said).toContainEqual(expect.stringMatching(/^debug\s+at (?:Object\.)?(?:breaks|info)\b/));
  });

  it("before anything could be read is red too, and says what it was", async () => {
    const { said, failed } = await acted({ setSecret: breaks });
    expect(failed).toEqual([true]);
    expect(said[0]).toBe("error the pipe is broken");
    expect(said[1]).toBe("debug TypeError: the pipe is broken");
  });
});
