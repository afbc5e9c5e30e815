/** Code points that a reader cannot see or that reorder what is seen: controls, formats, odd spaces, lone surrogates. */
const UNSEEN =
  /[\u2800\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** The longest outside text that a message or report shows, in code points. */
const LONGEST = 200;

/**
 * Outside text on one line, safe to look at: what cannot be seen is written `\u{…}`, a backslash doubled,
 * and what is too long is cut and says by how much. Two different texts of ordinary length never look the same.
 */
export function visible(text: string, longest = LONGEST): string {
  const points = text.length > longest ? [...text] : undefined;
  if (points === undefined || points.length <= longest) return reveal(text);
  return `${reveal(points.slice(0, longest).join(""))}… (${points.length - longest} more characters)`;
}

/** A secret's name for people: as {@link visible}, in quotes where its ends could not be seen otherwise. */
export function visibleName(name: string): string {
  const shown = visible(name);
  return name === "" || name.startsWith('"') || name.trim() !== name ? `"${shown}"` : shown;
}

function reveal(text: string): string {
  return unhidden(text.replaceAll("\\", "\\\\"));
}

/** Text that is our own or visible already, with nothing in it that a reader cannot see. Does nothing the second time. */
export function unhidden(text: string): string {
  return text.replace(UNSEEN, (point) => `\\u{${point.codePointAt(0)?.toString(16) ?? ""}}`);
}
