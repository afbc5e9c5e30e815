import type { Direction } from "../domain/provider.ts";
import type { SyncAnswer } from "../keyway/schemas.ts";
import { couldDelete, type EnvironmentPlan, mapWrites, type Plan, type Writes } from "../plan/plan.ts";

/** What became of one write, told by the read after it and the server's own counts. */
export interface Verification {
  /**
   * - `confirmed`: every planned name was seen done
   * - `hidden`: the server counts all as written, and the provider does not show some values
   * - `gone`: all but names that left their source meanwhile, so that nobody writes them any more
   * - `failed`: something planned was not done
   * - `overdone`: more was deleted than could be known before
   */
  readonly verdict: "confirmed" | "hidden" | "gone" | "failed" | "overdone";
  /** Planned names that were seen done. */
  readonly done: Writes;
  /** Planned names that are still to be done. */
  readonly pending: Writes;
  /** Planned names that are no longer in their source, or are there again: not done, and no longer to be done. */
  readonly gone: Writes;
  /** Names that the provider held before and nobody planned to delete, and that neither side has now. */
  readonly vanished: readonly string[];
  /** Planned names that the counts of a successful answer say were not written; 0 where they say nothing. */
  readonly uncounted: number;
  /** Vercel variables that were unlisted before, and can be read now: as many as is certain. */
  readonly lowered: number;
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
  /** The environment as it was read afterwards. */
  readonly after: EnvironmentPlan;
}

/** Verifies one write: done is what is seen done. Ignored and unverifiable names are left out: they decide nothing. */
export function verifyWrite(write: Write, plan: Pick<Plan, "direction" | "allowDelete">): Verification {
  const { planned, after } = write;
  const sorted = sortOut(planned, after, plan.direction);
  const vanished = plan.allowDelete ? vanishedNames(planned, after) : [];
  const overdone = vanished.length > 0 || deletedTooMany(write, plan);
  return {
    ...sorted,
    vanished,
    verdict: overdone ? "overdone" : verdict(write, sorted, plan.direction),
    uncounted: uncountedNames(write, sorted.gone, plan.direction),
    lowered: plan.direction === "push" ? loweredCount(write, plan) : 0,
  };
}

type Sorted = Pick<Verification, "done" | "pending" | "gone">;

/** Each planned name is in one of the three afterwards. */
function sortOut(planned: EnvironmentPlan, after: EnvironmentPlan, direction: Direction): Sorted {
  const vault = new Set(after.vaultNames);
  const provider = new Set(after.providerNames);
  const isDone = direction === "push" ? new Set(after.equal) : vault;
  const source = direction === "push" ? vault : provider;
  const stillDeleted = new Set(after.writes.delete);
  const fate = (name: string, kind: keyof Writes): keyof Sorted => {
    if (kind === "delete") return provider.has(name) ? (stillDeleted.has(name) ? "pending" : "gone") : "done";
    if (isDone.has(name)) return "done";
    return source.has(name) ? "pending" : "gone";
  };
  const withFate = (wanted: keyof Sorted) =>
    mapWrites(planned, (names, kind) => names.filter((name) => fate(name, kind) === wanted));
  return { done: withFate("done"), pending: withFate("pending"), gone: withFate("gone") };
}

function verdict(
  { answer, planned, after }: Write,
  { pending, gone }: Sorted,
  direction: Direction,
): Verification["verdict"] {
  if (pending.delete.length > 0) return "failed";
  const hidden = pending.create.length + pending.update.length > 0;
  if (hidden && (!answer?.ok || !countsAll({ planned, answer, after }, answer, direction))) return "failed";
  if (gone.create.length + gone.update.length + gone.delete.length > 0) return "gone";
  return hidden ? "hidden" : "confirmed";
}

/** Whether the server counts every name as written: each dialect counts something else. */
function countsAll(write: Write, answer: SyncAnswer, direction: Direction): boolean {
  if (counted(answer) === expected(write, answer, direction)) return true;
  return direction === "push" && !answer.countsWholeVault && counted(answer) === wholeVault(write);
}

function counted({ created, updated }: SyncAnswer): number {
  return created + updated;
}

/** How many names the server's counts lack. Those that left their source are no failures. */
function uncountedNames(write: Write, gone: Writes, direction: Direction): number {
  const { planned, answer, after } = write;
  // A live server that fails tells zeros, whatever it has written.
  if (!answer?.ok) return 0;
  const vault = new Set(after.vaultNames);
  const left =
    direction === "push" && answer.countsWholeVault
      ? planned.vaultNames.filter((name) => !vault.has(name)).length
      : gone.create.length + gone.update.length;
  return Math.max(0, expected(write, answer, direction) - left - counted(answer));
}

/** What the counts come to when every name was written. */
function expected(write: Write, { countsWholeVault }: SyncAnswer, direction: Direction): number {
  const { writes } = write.planned;
  if (direction === "pull") return writes.create.length + surprises(write);
  return countsWholeVault ? wholeVault(write) : writes.create.length + writes.update.length;
}

/** A vault that grew meanwhile must not make up for a name that failed. */
function wholeVault({ planned, after }: Write): number {
  return Math.max(planned.vaultNames.length, after.vaultNames.length);
}

/** Names that a pull brought into the vault although they were not planned: they must not make up for one that failed. */
function surprises({ planned, after }: Write): number {
  const known = new Set([...planned.vaultNames, ...planned.writes.create]);
  return after.vaultNames.filter((name) => !known.has(name)).length;
}

function vanishedNames(planned: EnvironmentPlan, after: EnvironmentPlan): string[] {
  const known = new Set([...after.providerNames, ...after.vaultNames, ...planned.writes.delete]);
  return planned.providerNames.filter((name) => !known.has(name));
}

/**
 * More than listed and unlisted variables together. A secret with an empty value is written and deleted again in one
 * run, and is still to be created afterwards, also where it is ignored. One that was not listed before may be one of the
 * unlisted variables, so it is not counted beside them.
 */
function deletedTooMany({ planned, answer, after }: Write, { allowDelete }: Pick<Plan, "allowDelete">) {
  if (answer === undefined) return false;
  const { unlisted = 0, writes, unverifiable } = planned;
  const missing = new Set(after.writes.create);
  for (const name of unverifiable) missing.delete(name);
  const stillMissing = writes.create.filter((name) => missing.has(name)).length;
  const goneAgain = writes.update.filter((name) => missing.has(name)).length;
  const again = goneAgain + Math.max(0, stillMissing - unlisted);
  return answer.deleted > (allowDelete ? couldDelete(planned) + again : 0);
}

/**
 * Variables that were unlisted and are readable now, as many as is certain. The provider holds fewer unlisted ones
 * although so many were not deleted; or the answer counts more rows as updated than were listed, beyond those that may
 * be unlisted still. Where both are known they say the same, unless somebody else was at work.
 */
function loweredCount({ planned, answer, after }: Write, { allowDelete }: Pick<Plan, "allowDelete">): number {
  // Without an answer nobody knows how many of them were deleted.
  if (allowDelete && !answer?.ok) return 0;
  const { unlisted, writes, equal } = planned;
  const certain = [];
  if (unlisted !== undefined && after.unlisted !== undefined)
    certain.push(unlisted - after.unlisted - deletedUnlisted({ planned, answer, after }));
  if (answer?.ok && answer.countsWholeVault) {
    const existed = answer.updated - writes.update.length - equal.length;
    certain.push(existed - after.writes.create.length);
  }
  return certain.length === 0 ? 0 : Math.max(0, Math.min(...certain, unlisted ?? Number.POSITIVE_INFINITY));
}

/** Deletions of the answer that no listed name accounts for. */
function deletedUnlisted({ planned, answer, after }: Write): number {
  const held = new Set(after.providerNames);
  const listed = planned.writes.delete.filter((name) => !held.has(name)).length;
  return Math.max(0, (answer?.deleted ?? 0) - listed);
}
