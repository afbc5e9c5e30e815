import { pause } from "../pause.ts";
import type { Faults } from "../seed.ts";

/** Whether a provider takes these names in one call, after the time that this takes it. */
export async function takes(
  names: readonly string[],
  { writeDelayMs, hangNames, hangMs, refuseNames }: Readonly<Faults>,
): Promise<boolean> {
  await pause(writeDelayMs);
  const hangs = names.some((name) => hangNames.includes(name));
  if (hangs) await pause(hangMs);
  return !hangs && !names.some((name) => refuseNames.includes(name));
}
