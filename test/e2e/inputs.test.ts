import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/server.ts";
import { annotations, ending, everything, green, preview, red, shop, sync, TOKEN } from "./situation.ts";

const outOfStep = shop({ vault: { production: { NEW: "1" } } });

describe.concurrent("an invalid input", () => {
  test("is one that action.yml does not have, and its value is told to nobody", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await sync(sandbox, { environment: "staging-7", "api-key": "kw_live_elsewhere" });
    expect(ending(result)).toEqual(red("error", "invalid-input", ""));
    const [error = ""] = annotations(result, "error");
    expect(error).toContain("environment is not an input; did you mean environments?");
    expect(error).toContain("api-key is not an input; did you mean token?");
    expect(result.summary).toContain("`environment` is not an input; did you mean `environments`?");
    expect(everything(result)).not.toMatch(/staging-7|elsewhere/);
    expect(sandbox.requests).toEqual([]);
  });
});

// That the token is masked first and told to nobody is held against every run of these files: see `use`.
describe.concurrent("the token", () => {
  test("may have white space around it, which is not part of it", async () => {
    await using sandbox = await startSandbox(outOfStep);
    expect(ending(await preview(sandbox, { token: `  ${TOKEN}\n` }))).toEqual(green("drift", true));
  });

  test("for GitHub is masked too, and told to nobody", async () => {
    await using sandbox = await startSandbox(outOfStep);
    const result = await preview(sandbox, { githubToken: "ghs_ofTheWorkflow" });
    expect(result.log).toMatch(/^::add-mask::ghs_ofTheWorkflow$/m);
    expect(everything(result).replaceAll("::add-mask::ghs_ofTheWorkflow", "")).not.toContain("ghs_");
    expect(JSON.stringify(sandbox.requests)).not.toContain("ghs_");
  });
});
