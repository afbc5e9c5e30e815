import { WAITS } from "../../support/fast-clock.ts";
import { ignoring, reasonsToWrite } from "../drift.ts";
import {
  type Asked,
  looksAt,
  pairText,
  type Run,
  samePair,
  type Written,
  wasCarriedOut,
  writesOf,
} from "../record.ts";
import { type Pair, type State, type View, vaultOf, viewOf } from "../state.ts";

/** No environment is written twice, unless the first write did nothing and is over. */
export function secondWrites(run: Run): string[] {
  const sent = run.asked.filter(({ kind }) => kind === "sync");
  const reached = writesOf(run);
  return sent.flatMap((write) => {
    const before = reached.filter(
      ({ pair, number }) => write.pair && samePair(pair, write.pair) && number < write.number,
    );
    return before.flatMap((first) => {
      const place = pairText(first.pair);
      if ((first.leftAt ?? Number.POSITIVE_INFINITY) > write.at)
        return [`${place} written again while the first write was under way`];
      return wasCarriedOut(first)
        ? [`${place} written again after a write that was done (${first.fault ?? "answered"})`]
        : [];
    });
  });
}

/** What was judged is what is written: after a told wait, a write finds what the last look showed. */
export function unjudged(run: Run): string[] {
  return writesOf(run).flatMap((write) => {
    const [look] = looksBefore(run, write.pair, write, run.world.inputs.direction);
    const waited = look && waitBetween(run, look, write);
    if (!look || waited === undefined) return [];
    const [seen, found] = [viewOf(look.left, write.pair), viewOf(write.found, write.pair)];
    const changed = differences(seen, found, run);
    return changed.length === 0
      ? []
      : [`${pairText(write.pair)} written after ${waited} s of waiting, unlooked-at: ${changed.join(", ")}`];
  });
}

function looksBefore(run: Run, pair: Pair, { number }: Asked, direction?: string) {
  return looksAt(run, pair, direction).filter((look) => look.number < number);
}

/** Seconds that the run was told to wait between a look and a write, and did. */
function waitBetween({ asked }: Run, look: Asked, write: Asked): number | undefined {
  const told = asked.filter(
    ({ number, told: seconds = 0 }) => seconds >= 1 && number > look.number && number < write.number,
  );
  const obeyed = told.filter(({ endedAt = 0, told: seconds = 0, number }) => {
    const next = asked.find((one) => one.number > number && one.at > endedAt);
    return next !== undefined && next.at - endedAt > (0.8 * seconds * 1000) / WAITS;
  });
  return obeyed.at(-1)?.told;
}

function differences(seen: View, found: View, { world }: Run): string[] {
  const { direction, allowDelete } = world.inputs;
  const lists: readonly (keyof View)[] =
    direction === "pull"
      ? ["pull"]
      : ["create", "update", ...(allowDelete === "true" ? (["delete", "unlisted"] as const) : [])];
  return lists
    .filter((list) => String(seen[list]) !== String(found[list]))
    .map((list) => `${list} was ${String(seen[list]) || "none"} and is ${String(found[list]) || "none"}`);
}

/** A write that a guard should have refused, by what the last looks before it showed. */
export function guards(run: Run): string[] {
  const { inputs } = run.world;
  const writes = writesOf(run);
  const [first] = writes;
  if (!first) return [];
  if (inputs.serviceId) return ["written although Vercel has no services"];
  return [
    ...(inputs.expectedPlan ? ["written although another plan was expected"] : []),
    ...(inputs.provider === "netlify" && listsConnections(run)
      ? ["written although the connection is none to Netlify"]
      : []),
    ...(inputs.direction === "pull" ? unreadableSources(run, writes) : pushGuards(run, first, writes)),
    ...writes.flatMap((write) => needless(run, write)),
  ];
}

/** Whether Keyway listed its connections when it was asked, if it was. */
function listsConnections({ asked }: Run): boolean {
  return asked.filter(({ url }) => url.includes("/connections")).every(({ status }) => status === 200);
}

function pushGuards(run: Run, first: Written, writes: readonly Written[]): string[] {
  const judged = run.world.pairs.map((pair) => {
    const [look] = looksBefore(run, pair, first);
    return { pair, state: look?.left ?? run.before };
  });
  return [
    ...judged.flatMap(({ pair, state }) => emptySource(pair, state)),
    ...sharedNames(run, judged, writes),
    ...writes.flatMap((write) => firstSync(run, write)),
    ...writes.flatMap((write) => ignoredDeletion(run, write)),
  ];
}

function emptySource(pair: Pair, state: State): string[] {
  const { create, update, skip, delete: only } = viewOf(state, pair);
  return create.length + update.length + skip.length === 0 && only.length > 0
    ? [`written although the vault side of ${pairText(pair)} is empty`]
    : [];
}

function sharedNames(
  run: Run,
  judged: readonly { pair: Pair; state: State }[],
  writes: readonly Written[],
): string[] {
  if (run.world.inputs.allowSharedNames === "true") return [];
  return writes.flatMap(({ pair }) => {
    const own = judged.find((one) => samePair(one.pair, pair));
    const names = own ? [...vaultOf(own.state, pair.keyway).keys()] : [];
    return judged
      .filter((other) => !samePair(other.pair, pair))
      .flatMap((other) => {
        const shared = names.filter((name) => vaultOf(other.state, other.pair.keyway).has(name));
        return shared.length === 0
          ? []
          : [`${pairText(pair)} written, which shares ${shared.join(" ")} with ${pairText(other.pair)}`];
      });
  });
}

/** The first sync of this very pair, by the list of links where the server has one. */
function firstSync(run: Run, write: Written): string[] {
  const { inputs, seed } = run.world;
  const { pair } = write;
  const [look] = looksBefore(run, pair, write);
  if (!look || seed.outages?.vaultLookups) return [];
  const { links } = run.before;
  const link = links[pair.provider];
  if (link !== undefined && link.connection !== inputs.connectionId)
    return [`${pairText(pair)} written, which is linked through another connection`];
  if (inputs.allowFirstSync === "true" || (link !== undefined && link.synced !== null)) return [];
  const { update, delete: gone, unlisted } = viewOf(look.left, pair);
  const touched = [
    ...update,
    ...(inputs.allowDelete === "true" ? gone : []),
    ...(unlisted > 0 ? [`${unlisted} unlisted`] : []),
  ];
  return touched.length === 0
    ? []
    : [`first sync of ${pairText(pair)} written, which touches ${touched.join(" ")}`];
}

function ignoredDeletion(run: Run, write: Written): string[] {
  const [look] = looksBefore(run, write.pair, write);
  if (!look || run.world.inputs.allowDelete !== "true") return [];
  const ignored = viewOf(look.left, write.pair).delete.filter(ignoring(run.world));
  return ignored.length === 0
    ? []
    : [`${pairText(write.pair)} written, which deletes the ignored ${ignored.join(" ")}`];
}

function unreadableSources(run: Run, writes: readonly Written[]): string[] {
  return writes.flatMap((write) => {
    const [look] = looksBefore(run, write.pair, write);
    const view = look && viewOf(look.left, write.pair);
    return view && view.update.length >= 3 && view.skip.length === 0
      ? [`${pairText(write.pair)} pulled although every name on both sides differs`]
      : [];
  });
}

/** Ignored names, and those that Keyway never lists, are no reason to write. */
function needless(run: Run, write: Written): string[] {
  const [look] = looksBefore(run, write.pair, write, run.world.inputs.direction);
  if (!look || reasonsToWrite(viewOf(look.left, write.pair), run.world).length > 0) return [];
  return [`${pairText(write.pair)} written without a reason`];
}

/** A write reaches the environment that it names, and no place that Vercel does not have. */
export function places(run: Run): string[] {
  const known = new Set([
    "production",
    "preview",
    "development",
    ...run.world.pairs.map(({ provider }) => provider),
  ]);
  return writesOf(run).flatMap(({ left, pair }) => {
    const strange = left.rows.flatMap(({ target }) => target).filter((target) => !known.has(target));
    const missed = run.world.pairs.some((one) => samePair(one, pair))
      ? []
      : [`${pairText(pair)} was written, which nobody named`];
    return [
      ...(strange.length > 0
        ? [`written to ${[...new Set(strange)].join(" ")}, which Vercel does not have`]
        : []),
      ...missed,
    ];
  });
}

/** A sync is not begun that the requests left could not finish and check. */
export function room(run: Run): string[] {
  const { result, failureReason } = run.said.outputs;
  const limited = run.asked.filter(
    ({ status, told, fault }) => told !== undefined && fault === undefined && (status ?? 0) >= 429,
  );
  if (result !== "partially-synced" || failureReason !== "rate-limited" || limited.length === 0) return [];
  return ["the sync was begun, and the rate limit ended it"];
}

/** A write whose answer is lost is waited for, as long as it may still be seen to be done. */
export function patience(run: Run): string[] {
  const outcomes = run.said.report?.environments ?? [];
  if (run.world.signal) return [];
  return writesOf(run).flatMap(({ pair, left, endedAt, leftAt, number, fault }) => {
    if (leftAt === undefined || endedAt === undefined || fault === undefined) return [];
    const late = Math.round(((leftAt - endedAt) * WAITS) / 1000);
    const disturbed = run.asked.some(
      (one) => one.number > number && (one.fault !== undefined || (one.status ?? 0) >= 400),
    );
    const done = reasonsToWrite(viewOf(left, pair), run.world).length === 0;
    const unknown = outcomes.find((one) => samePair(one, pair))?.state === "unknown";
    if (!unknown || !done || disturbed || late > 40) return [];
    return [
      `what became of ${pairText(pair)} is not known, though it was done ${Math.max(0, late)} s after the break`,
    ];
  });
}
