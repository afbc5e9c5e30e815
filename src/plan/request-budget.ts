import type { Direction } from "../domain/provider.ts";
import type { RateLimitWindow } from "../keyway/api.ts";

/** Previews that one look at an environment takes. */
function readsPerLook(direction: Direction): number {
  return direction === "pull" ? 2 : 1;
}

/** Requests that a sync takes at least: each write, a look at what it did, and one at everything at the end. */
export function leastRequests(environments: number, writes: number, direction: Direction): number {
  const reads = readsPerLook(direction);
  return writes === 0 ? 0 : writes + (writes - 1) * reads + environments * reads;
}

/**
 * Whether there is room to look at all environments after a write, and not only at the one that was written.
 * @param left writes that are still to come; after the last one everything is looked at in any case
 */
export function roomForAll(
  room: RateLimitWindow | undefined,
  environments: number,
  left: number,
  direction: Direction,
): boolean {
  if (room === undefined || left === 0) return true;
  return (
    room.remaining > environments * readsPerLook(direction) + leastRequests(environments, left, direction)
  );
}
