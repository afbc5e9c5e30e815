import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { EnvironmentPair } from "../../../src/domain/environments.ts";
import type { Inputs } from "../../../src/inputs/schema.ts";
import type { Keyway } from "../../../src/keyway/client.ts";
import type { EnvironmentPlan } from "../../../src/plan/plan.ts";
import { readAgain, readPlan, type Scope } from "../../../src/plan/read-plan.ts";
import {
  always,
  answered,
  environmentOf,
  type FakeKeyway,
  failing,
  failureOf,
  type Given,
  inputsOf,
  keywayOf,
  pairOf,
  planOf,
  previewOf,
} from "../../support/builders.ts";

type Preview = Keyway["preview"];

function scopeOf(keyway: Keyway, inputs: Partial<Inputs> = {}): Scope {
  return { keyway, target: planOf([]).target, policy: inputsOf(inputs) };
}

async function readEnvironments(...given: Parameters<typeof readPlan>): Promise<readonly EnvironmentPlan[]> {
  return (await readPlan(...given)).environments;
}

/** A Keyway whose environments are all alike; a status counts three more in `preview` than in `staging`. */
function alike(given: Given): FakeKeyway {
  const { firstSync = false, create = [], update = [], delete: gone = [], skip = [] } = given;
  const held = update.length + gone.length + skip.length;
  return keywayOf({
    status: async (_, name) => ({
      isFirstSync: firstSync,
      providerSecretCount: held + (name === "staging" ? 0 : 3),
    }),
    preview: async (_, _pair, direction) =>
      direction === "push"
        ? previewOf({ create, update, delete: gone, skip })
        : previewOf({ create: gone, skip: [...update, ...skip] }),
  });
}

describe("a look", () => {
  const mixed = { create: ["C"], update: ["U"], delete: ["D"], skip: ["S"] };

  it("makes a plan of status and preview, in the order of the pairs", async () => {
    const late: Preview = async (_, { keyway }) => {
      // The later an environment comes, the sooner it answers.
      for (let wait = 3 - Number(keyway.slice(1)); wait > 0; wait--) await setImmediate();
      return previewOf({ create: [keyway] });
    };
    const status = always({ isFirstSync: true, providerSecretCount: 2 });
    const plans = await readEnvironments(
      scopeOf(keywayOf({ status, preview: late })),
      ["e0", "e1", "e2", "e3"].map(pairOf),
    );
    expect(plans.map(({ pair, create }) => [pair.keyway, create])).toEqual([
      ["e0", ["e0"]],
      ["e1", ["e1"]],
      ["e2", ["e2"]],
      ["e3", ["e3"]],
    ]);
    expect(plans[0]).toMatchObject({ unlisted: 2, status: { isFirstSync: true } });
  });

  it("of no environment is no plan, and asks nothing", async () => {
    const keyway = keywayOf();
    expect(await readEnvironments(scopeOf(keyway), [])).toEqual([]);
    expect(keyway.asked).toEqual([]);
  });

  it.each<[Inputs["direction"], string[]]>([
    ["push", ["push preview production:production", "status production"]],
    // A pull's own preview hides names that differ.
    [
      "pull",
      ["pull preview production:production", "push preview production:production", "status production"],
    ],
  ])("asks for the status and what it takes to see both sides: %s", async (direction, asked) => {
    const keyway = alike(mixed);
    await readEnvironments(scopeOf(keyway, { direction }), [pairOf("production")]);
    expect(keyway.asked.toSorted()).toEqual(asked);
  });

  it("asks for the status by the vault's name of the environment", async () => {
    const keyway = alike(mixed);
    await readEnvironments(scopeOf(keyway), [pairOf("staging:preview")]);
    expect(keyway.asked.slice(0, 2).toSorted()).toEqual(["push preview staging:preview", "status staging"]);
  });
});

describe("how many variables the provider holds unlisted", () => {
  const work = { create: ["C"], skip: ["S"] };

  it.each<[string, Given, Partial<Inputs>, boolean]>([
    ["a push that creates", work, {}, true],
    ["a push that deletes", { delete: ["D"], skip: ["S"] }, { allowDelete: true }, true],
    ["a push that updates, and may delete what nobody lists", { update: ["U"] }, { allowDelete: true }, true],
    ["a first push that updates", { update: ["U"], firstSync: true }, {}, true],
    ["a push that only updates", { update: ["U"] }, {}, false],
    ["a push that keeps what it does not delete", { delete: ["D"], skip: ["S"] }, {}, false],
    ["a push with nothing to do", { skip: ["S"] }, { allowDelete: true }, false],
    ["a first push with nothing to do", { skip: ["S"], firstSync: true }, {}, false],
    ["a push with nothing to do but what is ignored", work, { allowDelete: true, ignore: ["C"] }, false],
    ["a pull that creates", { delete: ["D"] }, { direction: "pull" }, true],
    ["a pull with nothing to do", { skip: ["S"] }, { direction: "pull" }, false],
  ])(
    "is asked by the provider's name only where something depends on it: %s",
    async (_, given, inputs, asked) => {
      const keyway = alike(given);
      const [plan] = await readEnvironments(scopeOf(keyway, inputs), [pairOf("staging:preview")]);
      expect(keyway.asked.filter((question) => question === "status preview")).toHaveLength(asked ? 1 : 0);
      // Asked by the vault's name, the status counts another provider environment.
      expect(plan?.unlisted).toBe(asked ? 3 : undefined);
    },
  );

  it("leaves the status that of the vault's name", async () => {
    const keyway = keywayOf({
      status: async (_, name) => ({ isFirstSync: name === "staging", providerSecretCount: 5 }),
      preview: always(previewOf({ create: ["C"] })),
    });
    const [plan] = await readEnvironments(scopeOf(keyway), [pairOf("staging:preview")]);
    expect(plan).toMatchObject({ unlisted: 5, status: { isFirstSync: true } });
  });

  it("needs no second question where both sides have one name", async () => {
    const keyway = alike({ ...work, firstSync: true });
    const [plan] = await readEnvironments(scopeOf(keyway, { allowDelete: true }), [pairOf("production")]);
    expect(keyway.asked.filter((question) => question.startsWith("status"))).toEqual(["status production"]);
    expect(plan?.unlisted).toBe(3);
  });
});

describe("many environments", () => {
  const pairs = Array.from({ length: 10 }, (_, at) => pairOf(`e${at}`));

  it("are read four at a time, so that the connections are not overrun", async () => {
    const reading = new Set<string>();
    let most = 0;
    const read = async ({ keyway }: EnvironmentPair, ticks: number) => {
      reading.add(keyway);
      most = Math.max(most, reading.size);
      for (let tick = 0; tick < ticks; tick++) await setImmediate();
      reading.delete(keyway);
    };
    const keyway = keywayOf({
      status: always({ isFirstSync: false, providerSecretCount: 0 }),
      preview: async (_, pair) => {
        await read(pair, 1 + (Number(pair.keyway.slice(1)) % 3));
        return previewOf({});
      },
    });
    expect(await readEnvironments(scopeOf(keyway), pairs)).toHaveLength(10);
    expect(most).toBe(4);
  });

  it("are all given up when one cannot be read: the others are stopped, the rest is not asked", async () => {
    const error = answered(500);
    const stopped: string[] = [];
    const keyway = keywayOf({
      status: always({ isFirstSync: false, providerSecretCount: 0 }),
      preview: async (_, { keyway }, _direction, options) => {
        if (keyway === "e2") {
          await setImmediate();
          throw error;
        }
        const { promise, reject } = Promise.withResolvers<never>();
        options?.signal?.addEventListener("abort", () => {
          stopped.push(keyway);
          reject(new Error("stopped by a sibling"));
        });
        return promise;
      },
    });
    expect(await failureOf(readEnvironments(scopeOf(keyway), pairs))).toBe(error);
    expect(stopped).toEqual(["e0", "e1", "e3"]);
    expect(keyway.asked.filter((question) => question.startsWith("push"))).toHaveLength(4);
  });

  it("are stopped within one environment too", async () => {
    const error = answered(500);
    let stopped = false;
    const keyway = keywayOf({
      status: failing(error),
      preview: (_, _pair, _direction, options) =>
        new Promise((_, reject) => {
          options?.signal?.addEventListener("abort", () => {
            stopped = true;
            reject(new Error("stopped"));
          });
        }),
    });
    expect(await failureOf(readEnvironments(scopeOf(keyway), pairs.slice(0, 1)))).toBe(error);
    expect(stopped).toBe(true);
  });
});

describe("each request of a look", () => {
  it("can be stopped, and a status names the environment in the log", async () => {
    const options: unknown[] = [];
    const noted =
      <Answer>(answer: Answer) =>
      async (...given: unknown[]): Promise<Answer> => {
        options.push(given.at(-1));
        return answer;
      };
    const keyway = keywayOf({
      status: noted({ isFirstSync: true, providerSecretCount: 2 }),
      preview: noted(previewOf({ create: ["A"] })),
    });
    const pair = pairOf("staging:preview");
    await readPlan(scopeOf(keyway, { direction: "pull" }), [pair]);
    const signal = expect.any(AbortSignal);
    const asked = { signal, environment: pair };
    // One status for each side's name, and a preview in each direction.
    const statuses = options.filter((given) => "environment" in (given as object));
    expect(statuses).toEqual([asked, asked]);
    expect(options.filter((given) => !statuses.includes(given))).toEqual([{ signal }, { signal }]);
  });
});

describe("a look that is repeated", () => {
  const seen = environmentOf({ pair: "staging:preview", create: ["A"], firstSync: true, providerCount: 4 });

  it.each<[Inputs["direction"], string[]]>([
    ["push", ["push preview staging:preview"]],
    ["pull", ["pull preview staging:preview", "push preview staging:preview"]],
  ])("reads the previews and keeps the status: %s", async (direction, asked) => {
    const keyway = alike({ create: ["B"], delete: ["D"] });
    const [again] = await readAgain(scopeOf(keyway, { direction }), [seen]);
    expect(keyway.asked.toSorted()).toEqual(asked);
    expect(again).toMatchObject({ status: seen.status, create: [direction === "push" ? "B" : "D"] });
    expect(again?.unlisted).toBeUndefined();
  });

  it("counts the provider's variables again where it is asked to, by the provider's name", async () => {
    const keyway = alike({ create: ["B"], skip: ["S"] });
    const other = environmentOf({ pair: "dev", create: ["A"] });
    const [again, uncounted] = await readAgain(scopeOf(keyway), [seen, other], [seen]);
    expect(keyway.asked.filter((question) => question.startsWith("status"))).toEqual(["status preview"]);
    expect([again?.unlisted, uncounted?.unlisted]).toEqual([3, undefined]);
    expect(again?.status).toEqual(seen.status);
  });

  it("fails with the environment that cannot be read", async () => {
    const error = answered(500);
    expect(await failureOf(readAgain(scopeOf(keywayOf({ preview: failing(error) })), [seen, seen]))).toBe(
      error,
    );
  });
});
