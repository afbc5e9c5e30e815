import { mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { Step, StepResult } from "../support/runner.ts";
import { counts, ending, green, held, type Inputs, red, type Shop, shop, sync, writes } from "./situation.ts";

/** What a sync reads before it writes, and what its guards rest on. */
const READ = ["status", "preview", "vault"] as const;

/** A server that answers none of these before two runs have asked for it, so that both judge the same state. */
function startMeetingPoint(given: Shop): Promise<Sandbox> {
  const met = Object.fromEntries(READ.map((kind) => [kind, { asked: 0, ...Promise.withResolvers<void>() }]));
  return startSandbox(shop(given), {
    onRequest: async ({ kind }) => {
      const meeting = met[kind];
      if (meeting === undefined) return;
      meeting.asked += 1;
      if (meeting.asked === 2) meeting.resolve();
      await meeting.promise;
    },
  });
}

function twice(sandbox: Sandbox, inputs: Inputs = {}, step: Step = {}) {
  return Promise.all([sync(sandbox, inputs, step), sync(sandbox, inputs, step)]);
}

const OLD = { OLD_1: "x", OLD_2: "x" };

describe.concurrent("two syncs of one target at once", () => {
  test("bring it in step, and no more is deleted than each has planned", async () => {
    const vault = { production: { A: "1", B: "2" } };
    await using sandbox = await startMeetingPoint({ vault, vercel: { production: { A: "0", ...OLD } } });
    const both = await twice(sandbox, { allowDelete: "true", maxDeletes: "2" });
    for (const result of both) expect(ending(result)).toEqual(green("synced"));
    for (const result of both) expect(counts(result)).toBe("1 created, 1 updated, 2 deleted, 0 unchanged");
    expect(held(sandbox)).toEqual(vault.production);
    expect(writes(sandbox)).toHaveLength(2);
  });

  test("write nothing where a guard refuses it, whichever comes first", async () => {
    const vercel = { production: { A: "0", ...OLD } };
    await using sandbox = await startMeetingPoint({ vault: { production: { A: "1" } }, vercel });
    for (const result of await twice(sandbox, { allowDelete: "true", maxDeletes: "1" }))
      expect(ending(result)).toEqual(red("refused", "guard-deletes", true));
    expect(writes(sandbox)).toEqual([]);
    expect(held(sandbox)).toEqual(vercel.production);
  });

  test("do not carry out an approved plan a second time, although the first was not answered yet", async () => {
    const vault = { production: { A: "1" } };
    await using sandbox = await startSandbox(shop({ vault, vercel: { production: { A: "0" } } }));
    const { outputs } = await sync(sandbox, { mode: "preview" });
    const approved = { expectedPlan: outputs.planDigest ?? "" };
    const late: StepResult[] = [];
    sandbox.after({ kind: "sync" }, async () => void late.push(await sync(sandbox, approved)));
    expect(ending(await sync(sandbox, approved))).toEqual(green("synced"));
    expect(late.map(ending)).toEqual([red("refused", "guard-plan-changed", false)]);
    expect(writes(sandbox)).toHaveLength(1);
  });

  test("of which one may overwrite what was there first, keep the other from doing so", async () => {
    const vercel = { production: { A: "0" } };
    await using sandbox = await startMeetingPoint({
      firstSync: true,
      vault: { production: { A: "1" } },
      vercel,
    });
    const [allowed, refused] = await Promise.all([sync(sandbox, { allowFirstSync: "true" }), sync(sandbox)]);
    expect(ending(allowed)).toEqual(green("synced"));
    expect(ending(refused)).toEqual(red("refused", "guard-first-sync", true));
    expect(writes(sandbox)).toHaveLength(1);
  });
});

describe.concurrent("two steps that are given the same files", () => {
  test("leave outputs, summaries and reports whole", async () => {
    const names = Array.from({ length: 500 }, (_, at) => [`SECRET_NAME_NUMBER_${at}`, "1"]);
    await using sandbox = await startMeetingPoint({ vault: { production: Object.fromEntries(names) } });
    using home = mkdtempDisposableSync(join(tmpdir(), "parallel-"));
    const [outputs, summary] = [join(home.path, "output"), join(home.path, "summary.md")];
    for (const file of [outputs, summary]) writeFileSync(file, "");
    const env = { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: home.path };
    await twice(sandbox, { mode: "preview" }, { env });

    const blocks = /([\w-]+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2\n/g;
    const text = readFileSync(outputs, "utf8");
    const told = [...text.matchAll(blocks)].map(([, name, , value]) => ({ name, value }));
    expect(text.replace(blocks, "")).toBe("");
    const plans = told.filter(({ name }) => name === "plan").map(({ value }) => JSON.parse(value ?? ""));
    expect(plans.map(({ environments: [first] }) => first.create.length)).toEqual([500, 500]);

    const summaries = readFileSync(summary, "utf8").split(/^(?=## )/m);
    expect(summaries).toHaveLength(2);

    const reports = readdirSync(home.path).filter((file) => file.startsWith("keyway-sync-"));
    expect(reports).toHaveLength(2);
    for (const file of reports)
      expect(JSON.parse(readFileSync(join(home.path, file), "utf8"))).toMatchObject({ result: "drift" });
  });
});
