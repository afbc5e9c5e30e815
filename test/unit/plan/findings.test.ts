import { describe, expect, it } from "vitest";
import { CancelledError, RateLimitError } from "../../../src/domain/errors.ts";
import type { Target } from "../../../src/domain/target.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import { mayDelete, named, readFindings } from "../../../src/plan/findings.ts";
import {
  always,
  answered,
  failing,
  failureOf,
  type Given,
  inputsOf,
  keywayOf,
  planOf,
  previewOf,
  projectOf,
  roomFor,
  unreachable,
} from "../../support/builders.ts";
import { secretOf, vaultOf } from "../../support/refusals.ts";

type Answers = Parameters<typeof keywayOf>[0];

/** What is looked up for one environment of a Railway project, and what was asked for it. */
async function found(
  given: Given,
  mode: "preview" | "sync",
  inputs: Partial<Inputs> = {},
  answers: Answers = { vault: always(vaultOf()), secrets: always([secretOf("A")]) },
) {
  const keyway = keywayOf(answers);
  const plan = planOf([given], inputs, "railway");
  const scope = { keyway, target: plan.target, policy: inputsOf(inputs) };
  const findings = await readFindings(scope, plan, { writes: mode === "sync" });
  return { findings, asked: keyway.asked };
}

const work = { create: ["A"], skip: ["S"] };
const settled = { skip: ["S"] };

describe("the vault's environments and links", () => {
  it.each<[string, Given, "preview" | "sync", Partial<Inputs>, boolean]>([
    ["a sync that writes", work, "sync", {}, true],
    ["a preview of the same", work, "preview", {}, false],
    ["a sync with nothing to write", settled, "sync", {}, false],
    ["an empty vault, in a preview too", { delete: ["A"] }, "preview", {}, true],
    ["an empty vault, in a sync with nothing to write", { delete: ["A"] }, "sync", {}, true],
    ["both sides empty", {}, "preview", {}, true],
    ["a pull whose provider is empty", { create: ["A"] }, "preview", { direction: "pull" }, true],
  ])("are asked for where they help: %s", async (_, given, mode, inputs, asks) => {
    const { findings, asked } = await found(given, mode, inputs);
    expect(asked.filter((question) => question === "vault")).toHaveLength(asks ? 1 : 0);
    expect(findings.vault).toEqual(asks ? vaultOf() : undefined);
  });

  it("are asked for where one environment of several may be a typo", async () => {
    const keyway = keywayOf({ vault: always(vaultOf()) });
    const plan = planOf([settled, { pair: "stagng", delete: ["A"] }], {}, "railway");
    await readFindings({ keyway, target: plan.target, policy: inputsOf() }, plan, {});
    expect(keyway.asked).toEqual(["vault"]);
  });

  it.each([
    ["sync", { once: false }],
    ["preview", { once: true }],
  ] as const)(
    "are asked for with patience only where a guard rests on them (%s), and are no reason to fail",
    async (mode, asked) => {
      const options: unknown[] = [];
      const vault: NonNullable<Answers>["vault"] = async (_, given) => {
        options.push(given);
        throw answered(500);
      };
      expect((await found(mode === "sync" ? work : {}, mode, {}, { vault })).findings.vault).toBeUndefined();
      expect(options).toEqual([asked]);
    },
  );

  it("end a sync where the rate limit is used up, and no preview", async () => {
    const limited = new RateLimitError(900, new Date(0));
    const answers = { vault: failing(limited) };
    expect(await failureOf(found(work, "sync", {}, answers))).toBe(limited);
    expect((await found({}, "preview", {}, answers)).findings.vault).toBeUndefined();
  });

  it("end the run where it was cancelled meanwhile", async () => {
    const cancelled = new CancelledError();
    expect(await failureOf(found(work, "sync", {}, { vault: failing(cancelled) }))).toBe(cancelled);
  });
});

describe("the vault's own list of secrets", () => {
  const deleting = { skip: ["S"], delete: ["A"] };
  const inputs = { allowDelete: true };

  it.each<[string, Given, "preview" | "sync", Partial<Inputs>, boolean]>([
    ["a sync that deletes", deleting, "sync", inputs, true],
    ["a preview of the same", deleting, "preview", inputs, true],
    ["a sync that could delete unlisted ones", { ...work, providerCount: 2 }, "sync", inputs, true],
    ["a sync of which nobody knows", work, "sync", inputs, true],
    ["a sync that finds nothing unlisted", { ...work, providerCount: 1 }, "sync", inputs, false],
    ["a sync that may not delete", deleting, "sync", {}, false],
    ["a sync with nothing to write", { ...settled, providerCount: 3 }, "sync", inputs, false],
  ])("is asked for only with possible deletions: %s", async (_, given, mode, policy, asks) => {
    const { findings, asked } = await found(given, mode, policy);
    expect(asked.filter((question) => question === "secrets")).toHaveLength(asks ? 1 : 0);
    expect(findings.secrets).toEqual(asks ? [secretOf("A")] : undefined);
  });

  it("is asked for with patience where deletions rest on it, and once in a preview", async () => {
    const options: unknown[] = [];
    const secrets: NonNullable<Answers>["secrets"] = async (_, given) => {
      options.push(given);
      return [];
    };
    const answers = { vault: always(vaultOf()), secrets };
    await found(deleting, "sync", inputs, answers);
    await found(deleting, "preview", inputs, answers);
    expect(options).toEqual([{ once: false }, { once: true }]);
  });

  it.each<[string, unknown, "preview" | "sync", boolean]>([
    ["the server does not have it", answered(404), "sync", false],
    ["the key may not read it", answered(403), "sync", false],
    ["the server is down", answered(503), "sync", true],
    ["no answer comes", unreachable(), "sync", true],
    ["the rate limit is used up", new RateLimitError(900, new Date(0)), "sync", true],
    ["the server is down", answered(503), "preview", false],
    ["the run is cancelled", new CancelledError(), "preview", true],
  ])("fails a run that rests on it, and no other: %s", async (_, error, mode, fails) => {
    const answers = { vault: always(vaultOf()), secrets: failing(error) };
    const finding = found(deleting, mode, inputs, answers);
    if (fails) expect(await failureOf(finding)).toBe(error);
    else expect((await finding).findings.secrets).toBeUndefined();
  });
});

describe("the connection's projects", () => {
  const projects = [projectOf({ name: "shop" })];
  const asked = async (
    purpose: Parameters<typeof readFindings>[2],
    { target: more = {}, remaining = 60 }: { target?: Partial<Target>; remaining?: number } = {},
  ) => {
    const keyway = keywayOf({ projects: always(projects), vault: always(vaultOf()) });
    keyway.rateLimit = roomFor(remaining);
    const { target, ...plan } = planOf([work], {}, "railway");
    const aimed = { ...plan, target: { ...target, ...more } };
    const findings = await readFindings({ keyway, target: aimed.target, policy: inputsOf() }, aimed, purpose);
    return named(aimed.target, findings).projectName;
  };

  it("give the project its name before a write, and where a report goes to GitHub", async () => {
    expect(await asked({ writes: true })).toBe("shop");
    expect(await asked({ names: true })).toBe("shop");
  });

  it("are asked for once, as nothing rests on them", async () => {
    const options: unknown[] = [];
    const keyway = keywayOf({
      projects: async (_, given) => {
        options.push(given);
        return projects;
      },
    });
    const plan = planOf([settled], {}, "railway");
    await readFindings({ keyway, target: plan.target, policy: inputsOf() }, plan, { names: true });
    expect(options).toEqual([{ once: true }]);
  });

  it("are not asked for where nobody needs the name, or it is known", async () => {
    expect(await asked({})).toBeUndefined();
    expect(await asked({ names: true }, { target: { projectName: "known" } })).toBe("known");
  });

  it("leave the name out where the project is not among them", async () => {
    expect(await asked({ names: true }, { target: { projectId: "prj_other" } })).toBeUndefined();
  });

  it("give way to the rate limit", async () => {
    expect(await asked({ names: true }, { remaining: 10 })).toBeUndefined();
  });
});

describe("Vercel's other targets", () => {
  /** With how much patience each is asked, or whether it is, with so many requests left. */
  const asked = async (inputs: Partial<Inputs>, writes: boolean, remaining = 60) => {
    const once: unknown[] = [];
    const keyway = keywayOf({
      vault: always(vaultOf()),
      secrets: always([]),
      preview: async (_, { provider }, _direction, options) => {
        once.push(`${provider} ${options?.once ? "once" : "with patience"}`);
        return previewOf({});
      },
    });
    keyway.rateLimit = roomFor(remaining);
    const plan = planOf([{ pair: "staging:preview", create: ["A"], providerCount: 1 }], inputs);
    await readFindings({ keyway, target: plan.target, policy: inputsOf(inputs) }, plan, { writes });
    return once;
  };

  it("are asked with patience for production alone, where its guard stands in a sync", async () => {
    expect(await asked({}, true)).toEqual(["production with patience", "development once"]);
    expect(await asked({}, false)).toEqual(["production once", "development once"]);
    expect(await asked({ allowSharedNames: true }, true)).toEqual(["production once", "development once"]);
  });

  it("leave room for the vault's lists, which guards rest on", async () => {
    // Three requests of the sync itself, two lists: the seventh is for development.
    const inputs = { allowDelete: true };
    expect(await asked(inputs, true, 7)).toEqual(["production with patience", "development once"]);
    expect(await asked(inputs, true, 6)).toEqual(["production with patience"]);
  });
});

it("a pull deletes nothing, whatever the provider holds", () => {
  const plan = planOf([{ delete: ["A"], skip: ["S"], providerCount: 9 }], { direction: "pull" });
  expect(mayDelete({ ...plan, allowDelete: true })).toBe(false);
});
