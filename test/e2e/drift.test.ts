import { describe, expect, test } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/server.ts";
import {
  annotations,
  asked,
  counts,
  ending,
  green,
  PROJECT,
  preview,
  red,
  row,
  type Shop,
  shop,
} from "./situation.ts";

const failOnDrift = { failOnDrift: "true" };
const missing = { vault: { production: { A: "1" } } };

/** A server whose state is changed right before it answers the preview of that number. */
async function changing(
  situation: Shop,
  beforePreview: number,
  change: (sandbox: Sandbox) => void,
): Promise<Sandbox> {
  let previews = 0;
  const onRequest: SandboxOptions["onRequest"] = ({ path }) => {
    if (path.endsWith("/preview") && ++previews === beforePreview) change(sandbox);
  };
  const sandbox = await startSandbox(shop(situation), { onRequest });
  return sandbox;
}

describe.concurrent("with failOnDrift a preview", () => {
  test("of drift fails, with drift as its reason", async () => {
    await using sandbox = await startSandbox(shop(missing));
    const result = await preview(sandbox, failOnDrift);
    expect(ending(result)).toEqual(red("drift", "drift", true));
    expect(annotations(result, "error")).toHaveLength(1);
  });
});

describe.concurrent("before it fails for drift, a preview", () => {
  test("looks a second time, and is in sync when that shows none", async () => {
    await using sandbox = await changing(missing, 2, ({ vercel }) =>
      vercel.rows(PROJECT).push(row("A", "1")),
    );
    const result = await preview(sandbox, failOnDrift);
    expect(ending(result)).toEqual(green("in-sync"));
    expect(asked(sandbox).filter((request) => request.startsWith("push"))).toHaveLength(2);
    expect(counts(result)).toBe("0 created, 0 updated, 0 deleted, 1 unchanged");
    expect(result.summary).toMatch(/^## .*In sync/m);
  });
});
