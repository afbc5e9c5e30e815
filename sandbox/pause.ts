import { setTimeout } from "node:timers/promises";

/** Waits some milliseconds. What waits here outlives its client, but does not keep the program alive. */
export async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await setTimeout(milliseconds, undefined, { ref: false });
}
