/** A test for names by the patterns of the input `ignore`: `*` is any text, `?` any one character. */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  return (name) => patterns.some((pattern) => matches([...pattern], [...name]));
}

/**
 * Walks both once and goes back to the last `*` only, so that a long name made for it cannot stall a run as a
 * regular expression could be stalled.
 */
function matches(pattern: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  let star = -1;
  let afterStar = 0;
  for (let read = 0; read < name.length; ) {
    if (pattern[at] === "*") {
      star = at++;
      afterStar = read;
    } else if (pattern[at] === "?" || pattern[at] === name[read]) {
      at++;
      read++;
    } else if (star >= 0) {
      at = star + 1;
      read = ++afterStar;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((char) => char === "*");
}
