import { describe, expect, it } from "vitest";
import { pairName } from "../../../src/domain/environments.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import type { Keyway } from "../../../src/keyway/client.ts";
import { preview } from "../../../src/modes/preview.ts";
import type { RunState } from "../../../src/outcome/run-record.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import {
  always,
  answered,
  contextOf,
  failing,
  failureOf,
  inputsOf,
  type keywayOf,
  pairOf,
  planOf,
  projectOf,
  roomFor,
  text,
} from "../../support/builders.ts";
import { type World, worldOf } from "../../support/world.ts";

type Instead = NonNullable<Parameters<typeof keywayOf>[0]>;

/** A preview of a world at Vercel, and what came of it. */
async function previewed(
  world: World,
  pairs: readonly string[],
  {
    inputs = {},
    instead = {},
    remaining,
    names = false,
  }: { inputs?: Partial<Inputs>; instead?: Instead; remaining?: number; names?: boolean } = {},
) {
  const policy = inputsOf(inputs);
  const { target } = planOf([]);
  const keyway = world.keyway(instead);
  if (remaining !== undefined) keyway.rateLimit = roomFor(remaining);
  const state: RunState = {
    context: contextOf(),
    inputs: policy,
    mode: "preview",
    target,
    plan: undefined,
    asked: undefined,
    warnings: [],
    notices: [],
  };
  const plans: Plan[] = [];
  const outcome = await preview({ keyway, target, policy }, pairs.map(pairOf), state, {
    names,
    onPlan: (plan) => plans.push(plan),
  });
  return {
    plans,
    outcome,
    state,
    asked: keyway.asked,
    warnings: state.warnings.map(({ message }) => text(message)),
    notices: state.notices.map(text),
  };
}

const standard = { production: {}, "preview:preview": {}, development: {} };
const drifting = () =>
  worldOf({ ...standard, production: { vault: { A: "1", S: "1" }, provider: { S: "1" } } });

describe("a preview", () => {
  it("tells drift and writes nothing", async () => {
    const { outcome, asked, state, plans } = await previewed(drifting(), ["production"]);
    expect(outcome).toEqual({ kind: "drift" });
    expect(asked).not.toContain("push production:production");
    expect(state.plan?.environments[0]?.create).toEqual(["A"]);
    expect(plans).toEqual([state.plan]);
  });

  it("is in sync where all is equal", async () => {
    const world = worldOf({ production: { vault: { S: "1" }, provider: { S: "1" } } });
    const { outcome, asked } = await previewed(world, ["production"]);
    expect(outcome).toEqual({ kind: "in-sync", drift: false });
    expect(asked).toEqual(["status production", "push preview production:production"]);
  });

  it.each<[string, Partial<Inputs>, string]>([
    ["is drift", {}, "drift"],
    ["is in sync where it may be empty", { allowEmpty: true }, "in-sync"],
  ])("of an environment without a name on either side %s", async (_, inputs, kind) => {
    expect((await previewed(worldOf({ production: {} }), ["production"], { inputs })).outcome.kind).toBe(
      kind,
    );
  });

  it("foretells what a sync would be refused for, and tells what nobody can compare", async () => {
    const world = worldOf({
      ...standard,
      "staging:preview": { vault: { A: "1", VERCEL_X: "1" }, provider: {} },
      production: { vault: { A: "0" }, provider: { A: "0" } },
    });
    const { warnings, notices } = await previewed(world, ["staging:preview"]);
    expect(warnings.join()).toContain(
      "a sync would be refused: writing staging:preview would also change 1 value",
    );
    expect(notices).toEqual([
      expect.stringContaining("1 name begins as only Vercel's own variables do: VERCEL_X"),
    ]);
  });

  it("fails with the read that failed", async () => {
    const error = answered(500);
    const instead = { preview: failing(error) };
    expect(await failureOf(previewed(drifting(), ["production"], { instead }))).toBe(error);
  });
});

describe("drift that a preview would fail for", () => {
  const inputs = { failOnDrift: true };
  /** The provider is put right after the first read. */
  const putRight = (world: World, right: () => void): Instead => {
    let reads = 0;
    const read: Keyway["preview"] = async (...given) => {
      const shown = await world.answers.preview(...given);
      if (++reads === 1) right();
      return shown;
    };
    return { preview: read };
  };

  it("is read once more, and counts only what both reads show", async () => {
    const world = drifting();
    const instead = putRight(world, () => world.at("production").provider.set("A", "1"));
    expect((await previewed(world, ["production"], { inputs, instead })).outcome.kind).toBe("in-sync");
    expect((await previewed(drifting(), ["production"], { inputs })).outcome.kind).toBe("drift");
  });

  it("is read once more where no side showed a name", async () => {
    const world = worldOf({ production: {} });
    const instead = putRight(world, () => {
      world.at("production").vault.set("A", "1");
      world.at("production").provider.set("A", "1");
    });
    expect((await previewed(world, ["production"], { inputs, instead })).outcome.kind).toBe("in-sync");
    expect((await previewed(worldOf({ production: {} }), ["production"], { inputs })).outcome.kind).toBe(
      "drift",
    );
  });
});

describe("what a preview looks up beside its plan", () => {
  it("is Vercel's other targets, each once: it is worth no patience", async () => {
    const world = drifting();
    const once: Record<string, unknown> = {};
    const read: Keyway["preview"] = async (target, pair, direction, options) => {
      if (!options?.signal) once[pairName(pair)] = options?.once;
      return world.answers.preview(target, pair, direction);
    };
    await previewed(world, ["production"], { instead: { preview: read } });
    expect(once).toEqual({ "preview:preview": true, "development:development": true });
  });

  it("gives way to the rate limit, and says so", async () => {
    const { asked, warnings } = await previewed(drifting(), ["production"], { remaining: 2 });
    expect(asked.filter((question) => question.startsWith("push preview"))).toEqual([
      "push preview production:production",
    ]);
    expect(warnings.filter((warning) => warning.includes("leaves no request for it"))).toHaveLength(2);
  });

  it("is not the vault where nothing is empty", async () => {
    expect((await previewed(drifting(), ["production"])).asked).not.toContain("vault");
  });

  it.each([
    ["where people read it", true, "shop"],
    ["where nobody does", false, undefined],
  ])("is the project's name only %s", async (_, names, projectName) => {
    const instead = { projects: always([projectOf({ id: "prj_shop", name: "shop" })]) };
    const { state, asked } = await previewed(drifting(), ["production"], { names, instead });
    expect(state.target?.projectName).toBe(projectName);
    expect(asked.some((question) => question.startsWith("projects"))).toBe(names);
  });

  it("is not the project's name where the rate limit leaves little room", async () => {
    const { asked } = await previewed(drifting(), ["production"], { names: true, remaining: 12 });
    expect(asked.filter((question) => question.startsWith("projects"))).toEqual([]);
  });
});
