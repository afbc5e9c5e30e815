/**
 * The candidate that a mistyped text most likely means: the same but for letter case and separators, or at most two
 * edits away and less than half of the text. `undefined` where none is close, or two are equally close.
 */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = folded(text);
  const same = candidates.filter((candidate) => folded(candidate) === wanted);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const most = Math.min(2, Math.floor((wanted.length - 1) / 2));
  const near = candidates
    .map((candidate) => ({ candidate, edits: editDistance(wanted, folded(candidate)) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  const [first, second] = near;
  return first !== undefined && first.edits !== second?.edits ? first.candidate : undefined;
}

/** Letter case and what people put between words, left out. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[\s_.-]/g, "");
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one text of the other. */
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(from.length, to.length);
}
