import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { annotations, ending, preview, red, shop } from "./situation.ts";

const failOnDrift = { failOnDrift: "true" };
const missing = { vault: { production: { A: "1" } } };

describe.concurrent("with failOnDrift a preview", () => {
  test("of drift fails, with drift as its reason", async () => {
    await using sandbox = await startSandbox(shop(missing));
    const result = await preview(sandbox, failOnDrift);
    expect(ending(result)).toEqual(red("drift", "drift", true));
    expect(annotations(result, "error")).toHaveLength(1);
  });
});
