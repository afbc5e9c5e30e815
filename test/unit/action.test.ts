import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { act } from "../../src/action.ts";
import type { Core } from "../../src/github/core.ts";
import { TOKEN } from "../support/builders.ts";
import { listening } from "../support/listening.ts";

/** A step whose runner fails in some way: what it said, and each verdict that it gave. */
async function acted(broken: Partial<Core>, env: Record<string, string> = {}) {
  const { core, said } = listening();
  const { signal } = new AbortController();
  const failed: boolean[] = [];
  await act({
    env: { INPUT_TOKEN: TOKEN, GITHUB_REPOSITORY: "acme/shop", ...env },
    core: { ...core, ...broken },
    signal,
    writeSignal: signal,
    clock: () => 0,
    random: () => 0,
    onVerdict: (verdict) => failed.push(verdict),
  });
  return { said, failed };
}

/** An event file, as the runner writes it. */
function eventOf(event: unknown) {
  const folder = mkdtempDisposableSync(join(tmpdir(), "event-"));
  const path = join(folder.path, "event.json");
  writeFileSync(path, JSON.stringify(event));
  return { path, [Symbol.dispose]: () => folder[Symbol.dispose]() };
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

  it("throws nothing where nobody listens any more", async () => {
    const deaf = { setSecret: breaks, error: breaks, debug: breaks };
    expect(await acted(deaf)).toEqual({ said: [], failed: [true] });
  });

  it("while it tells of a run changes nothing about how that ended", async () => {
    using fork = eventOf({
      pull_request: {
        number: 7,
        head: { repo: { full_name: "eve/shop" } },
        base: { repo: { full_name: "acme/shop" } },
      },
    });
    const env = { INPUT_TOKEN: "", GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: fork.path };
    const { said, failed } = await acted({ setOutput: breaks, warning: breaks }, env);
    expect(failed).toEqual([false]);
    expect(said).toContainEqual("error the pipe is broken");
  });
});
