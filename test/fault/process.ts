import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { ending, green, held, sync } from "../e2e/situation.ts";
import { TWO, TWO_SYNCED } from "../support/faulty.ts";

/** Loaded before the action: connections are begun, and nothing ever comes of them. */
const SWALLOWS_CONNECTIONS = `
  import net from "node:net";
  net.connect = () => new net.Socket();
`;

describe.concurrent("a process", () => {
  test("whose log nobody reads any more writes, and tells what it wrote", async () => {
    await using sandbox = await startSandbox(TWO);
    const result = await sync(sandbox, {}, { unread: true });
    expect(ending(result)).toEqual(green("synced"));
    expect(result.summary).toContain("2");
    expect(held(sandbox)).toEqual(TWO_SYNCED);
  });

  test("that waits for nothing any more is red, and says so", async () => {
    await using sandbox = await startSandbox(TWO);
    const preload = `--import=data:text/javascript,${encodeURIComponent(SWALLOWS_CONNECTIONS)}`;
    const result = await sync(sandbox, {}, { env: { NODE_OPTIONS: preload } });
    expect(result).toMatchObject({ exitCode: 1, outputs: {} });
    expect(result.log).toMatch(/^::error[^:]*::The run ended unexpectedly/m);
  });
});
