import { isDeepStrictEqual } from "node:util";
import type { Seen } from "../support/front.ts";
import type { FaultName } from "./faults.ts";
import type { Said } from "./said.ts";
import { heldBy, type Pair, type State } from "./state.ts";
import type { World } from "./world.ts";

/** One request of a run, and how it met vault and provider. */
export interface Asked {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly kind: "sync" | "preview" | "status" | "other";
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly authorization: string;
  /** Of a sync or preview. */
  readonly pair: Pair | undefined;
  readonly direction: string | undefined;
  /** Of a status. */
  readonly environment: string | undefined;
  /** On the soak's own clock. */
  readonly at: number;
  fault: FaultName | undefined;
  /** The state as the stand-in got to it; absent if it never did. */
  found: State | undefined;
  /** The state as the stand-in left it, and when. */
  left: State | undefined;
  leftAt: number | undefined;
  /** Of the answer, where its client got all of it. */
  status: number | undefined;
  /** When its answer was out, or its connection gone. */
  endedAt: number | undefined;
  /** Seconds that the answer told to wait. */
  told: number | undefined;
}

/** Something that somebody else did, and before which request. */
export interface Happened {
  readonly before: number;
  readonly what: string;
}

/** All that a run is judged by. */
export interface Run {
  readonly world: World;
  readonly before: State;
  /** Once the stand-in had finished everything it was still at. */
  readonly settled: State;
  readonly asked: readonly Asked[];
  readonly happened: readonly Happened[];
  readonly said: Said;
}

/** A request as it arrives. */
export function askedOf({ method, url, headers, body }: Seen, number: number): Asked {
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const kind = KINDS.find((name) => pathname.endsWith(`/sync/${name}`)) ?? "other";
  const isWrite = method === "POST" && pathname.endsWith("/sync");
  const given: Record<string, string> = isWrite ? JSON.parse(body) : Object.fromEntries(searchParams);
  const { keywayEnvironment: keyway, providerEnvironment: provider, direction, environment } = given;
  return {
    number,
    kind: isWrite ? "sync" : kind,
    method,
    url,
    body,
    authorization: headers.authorization ?? "",
    pair: keyway === undefined || provider === undefined ? undefined : { keyway, provider },
    direction,
    environment,
    at: performance.now(),
    fault: undefined,
    found: undefined,
    left: undefined,
    leftAt: undefined,
    status: undefined,
    endedAt: undefined,
    told: undefined,
  };
}

const KINDS = ["preview", "status"] as const;

export function pairText({ keyway, provider }: Pair): string {
  return `${keyway}:${provider}`;
}

export function samePair(one: Pair | undefined, other: Pair): boolean {
  return one?.keyway === other.keyway && one.provider === other.provider;
}

/** A write that reached the stand-in: what it found, and what it left once it was done. */
export interface Written extends Asked {
  readonly found: State;
  readonly left: State;
  readonly pair: Pair;
}

/** The writes that reached the stand-in. */
export function writesOf({ asked, settled }: Run): Written[] {
  return asked.flatMap((one) =>
    one.kind === "sync" && one.found && one.pair
      ? [{ ...one, found: one.found, left: one.left ?? settled, pair: one.pair }]
      : [],
  );
}

/** Whether a write changed vault or provider. */
export function changedSomething({ found, left }: Written): boolean {
  return !isDeepStrictEqual([found.vault, found.rows], [left.vault, left.rows]);
}

/** Whether a write was carried out, be it only that values were written as they were: then its link says when. */
export function wasCarriedOut(write: Written): boolean {
  const { found, left, pair } = write;
  const synced = left.links[pair.provider]?.synced;
  return changedSomething(write) || (synced != null && synced !== found.links[pair.provider]?.synced);
}

/** The names that a write took from the provider environment it went to. */
export function deletedBy({ pair, found, left }: Written): string[] {
  const still = heldBy(left, pair.provider);
  return [...heldBy(found, pair.provider).keys()].filter((name) => !still.has(name));
}

/** A look at a pair that its client got whole, with the state that it showed. */
export interface Look extends Asked {
  readonly left: State;
  readonly pair: Pair;
}

/** The looks at a pair, the last first. */
export function looksAt({ asked }: Run, pair: Pair, direction = "push"): Look[] {
  return asked
    .flatMap((one) =>
      one.kind === "preview" &&
      one.direction === direction &&
      one.status === 200 &&
      one.left &&
      one.pair &&
      samePair(one.pair, pair)
        ? [{ ...one, left: one.left, pair: one.pair }]
        : [],
    )
    .reverse();
}

/** The state that the last look at a pair showed, if it came after the last write there. */
export function lastSeen(run: Run, pair: Pair): State | undefined {
  const [look] = looksAt(run, pair);
  const [write] = run.asked.filter((one) => one.kind === "sync" && samePair(one.pair, pair)).slice(-1);
  return look && look.number > (write?.number ?? 0) ? look.left : undefined;
}
