/** Slips of the keyboard that still leave a word recognizable. */
const MOST_SLIPS = 2;

/** A word as it is compared: letters and digits only, in lower case, so that `api-url` and `apiUrl` are the same. */
export function foldedWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The candidate that was probably meant: the same but for case and punctuation, or at most two letters away (one, where
 * the word has fewer than four). `undefined` where none is that close, or two are equally close: a guess between them
 * would be right half of the time.
 */
export function nearest<Candidate extends string>(
  word: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const wanted = foldedWord(word);
  const [best, second] = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(wanted, foldedWord(candidate)) }))
    .sort((one, other) => one.slips - other.slips);
  const allowed = wanted.length < 4 ? 1 : MOST_SLIPS;
  if (best === undefined || best.slips > allowed) return undefined;
  const tied = second?.slips === best.slips && second.candidate !== best.candidate;
  return tied ? undefined : best.candidate;
}

/** Letters to insert, remove or replace (Levenshtein); not counted where the lengths alone are too far apart. */
function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MOST_SLIPS) return Number.POSITIVE_INFINITY;
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
