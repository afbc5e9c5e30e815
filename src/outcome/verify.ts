import type { Direction } from "../domain/provider.ts";
import type { SyncAnswer } from "../keyway/api.ts";
import { couldDelete, type EnvironmentPlan, mapWrites, type Plan, type Writes } from "../plan/plan.ts";

/** What became of one write, told by the preview after it and the server's own counts. */
export interface Verification {
  /**
   * - `confirmed`: no planned name is left
   * - `hidden`: the server counts all as written, and the provider does not show some values
   * - `failed`: something planned was not done
   * - `overdone`: more was deleted than could be known before
   */
  readonly verdict: "confirmed" | "hidden" | "failed" | "overdone";
  /** Planned names that are done. */
  readonly done: Writes;
  /** Planned names that still differ. */
  readonly pending: Writes;
}

/** What came back from a write. */
export type Attempt =
  | { readonly answer: SyncAnswer; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: unknown };

/** One write and what is known of it. */
export interface Write {
  readonly planned: EnvironmentPlan;
  /** What the server said; `undefined` when no usable answer came. */
  readonly answer: SyncAnswer | undefined;
  /** The environment as it was seen afterwards. */
  readonly after: EnvironmentPlan;
}

/** Checks one write. Ignored names are left out: what became of them decides nothing. */
export function verifyWrite(
  write: Write,
  { direction, allowDelete }: Pick<Plan, "direction" | "allowDelete">,
): Verification {
  const { planned, answer, after } = write;
  const pending = stillPlanned(planned, after.writes);
  // A vault secret whose value is empty is written and deleted again in one run, and is still to be created afterwards.
  const bound = allowDelete ? couldDelete(planned) + pending.create.length : 0;
  const overdone = answer !== undefined && answer.deleted > bound;
  return {
    verdict: overdone ? "overdone" : verdict(write, pending, direction),
    done: without(planned, pending),
    pending,
  };
}

function verdict(write: Write, pending: Writes, direction: Direction): Verification["verdict"] {
  const { answer } = write;
  if (pending.delete.length > 0) return "failed";
  if (pending.create.length + pending.update.length === 0) return "confirmed";
  if (!answer?.ok) return "failed";
  return countsAll(write, answer, direction) ? "hidden" : "failed";
}

/** Whether the server counts every name as written: each dialect counts something else. */
function countsAll(
  write: Write,
  { created, updated, countsWholeVault }: SyncAnswer,
  direction: Direction,
): boolean {
  const { writes, vaultNames } = write.planned;
  if (direction === "pull") return created === writes.create.length + surprises(write);
  // A vault that grew meanwhile must not make up for a name that failed.
  const wholeVault = Math.max(vaultNames.length, write.after.vaultNames.length);
  const planned = writes.create.length + writes.update.length;
  return created + updated === wholeVault || (!countsWholeVault && created + updated === planned);
}

/** Names that a pull brought into the vault although they were not planned: they must not make up for one that failed. */
function surprises({ planned, after }: Write): number {
  const expected = new Set([...planned.vaultNames, ...planned.writes.create]);
  return after.vaultNames.filter((name) => !expected.has(name)).length;
}

function stillPlanned(before: Writes, after: Writes): Writes {
  const written = new Set([...after.create, ...after.update]);
  const deleted = new Set(after.delete);
  return mapWrites(before, (names, kind) =>
    names.filter((name) => (kind === "delete" ? deleted : written).has(name)),
  );
}

function without(all: Writes, gone: Writes): Writes {
  return mapWrites(all, (names, kind) => {
    const absent = new Set(gone[kind]);
    return names.filter((name) => !absent.has(name));
  });
}
