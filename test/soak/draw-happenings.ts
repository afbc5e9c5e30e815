import type { Outages, VercelRow } from "../../sandbox/seed.ts";
import type { Dice } from "./dice.ts";
import type { Sketch } from "./draw.ts";
import type { Change, Happening, Moment } from "./world.ts";

/** What others do meanwhile, and whether something of it waits for a run that is told to wait. */
export function drawHappenings(dice: Dice, sketch: Sketch): { happenings: Happening[]; told: boolean } {
  const count = dice.pick([1, 1, 1, 2]);
  const happenings = Array.from({ length: count }, () => drawHappening(dice, sketch)).flat();
  return { happenings, told: happenings.some(({ when }) => when.at === "told") };
}

function drawHappening(dice: Dice, sketch: Sketch): Happening[] {
  const when = drawMoment(dice, sketch);
  const what = drawChange(dice, sketch);
  if ("names" in what && what.names.length === 0) return [];
  const mended: Happening[] =
    what.kind === "breaks" && dice.chance(0.6)
      ? [{ when: { at: "after", request: "sync", nth: 1, written: false }, what: { kind: "mends" } }]
      : [];
  return [{ when, what }, ...mended];
}

function drawMoment(dice: Dice, { pairs, rush }: Sketch): Moment {
  const somewhere = dice.chance(0.5)
    ? {}
    : { environment: pairs[dice.between(0, pairs.length - 1)]?.keyway ?? "" };
  switch (
    dice.weighted({
      told: rush ? 10 : 3,
      beforeWrite: rush ? 20 : 5,
      afterWrite: 2,
      afterRead: 2,
      beforeLook: 2,
      diagnosis: 0.5,
    })
  ) {
    case "told":
      return { at: "told" };
    case "beforeWrite":
      return { at: "before", request: "sync", nth: dice.pick([1, 1, 2]), written: false };
    case "afterWrite":
      return { at: "after", request: "sync", nth: dice.pick([1, 1, 2]), written: false };
    case "afterRead":
      return { at: "after", request: "preview", nth: dice.between(1, 4), written: false, ...somewhere };
    case "beforeLook":
      return { at: "before", request: "preview", nth: dice.between(1, 2), written: true, ...somewhere };
    case "diagnosis":
      return { at: "before", request: "status", nth: dice.between(1, 2), written: false, ...somewhere };
  }
}

function drawChange(dice: Dice, { pairs, vault, rows, rush, maxDeletes }: Sketch): Change {
  const { keyway: environment, provider } = pairs[dice.between(0, pairs.length - 1)] ?? {
    keyway: "production",
    provider: "production",
  };
  const names = Object.keys(vault[environment] ?? {});
  const held = rows.filter(({ target }) => target.includes(provider)).map(({ key }) => key);
  const foreign = (count: number): VercelRow[] =>
    Array.from({ length: count }, (_, index) => ({
      key: `FOREIGN_${index}`,
      value: "of others",
      target: [provider],
      type: "encrypted",
    }));
  switch (
    dice.weighted({
      emptied: 2,
      loses: 3,
      sets: 2,
      gains: rush ? 20 : 4,
      lost: 2,
      changed: 1.5,
      hidden: 1,
      broken: 1.5,
    })
  ) {
    case "emptied":
      return { kind: "vault-loses", environment, names };
    case "loses":
      return { kind: "vault-loses", environment, names: dice.few(names, 0.4) };
    case "sets":
      return {
        kind: "vault-sets",
        environment,
        values: Object.fromEntries(
          [...dice.few(names, 0.3), ...dice.some(["LATER"], 0.5)].map((name) => [name, "late"]),
        ),
      };
    case "gains":
      return {
        kind: "provider-gains",
        rows: foreign(dice.pick([1, 2, maxDeletes + 1, maxDeletes + 2, maxDeletes + 4])),
      };
    case "lost":
      return { kind: "provider-loses", names: dice.few(held, 0.5) };
    case "changed":
      return { kind: "provider-sets", names: dice.few(held, 0.5), value: "of others" };
    case "hidden":
      return { kind: "provider-hides", names: dice.few(held, 0.6) };
    case "broken":
      return {
        kind: "breaks",
        outages: dice.pick<Partial<Outages>>([
          { crypto: true },
          { database: true },
          { github: "refuses" },
          { provider: "down" },
          { provider: "rate-limited" },
        ]),
      };
  }
}
