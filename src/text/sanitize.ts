import { createHash } from "node:crypto";

/** Code points that a reader cannot see or that reorder what is seen: controls, formats, odd spaces, lone surrogates. */
const UNSEEN =
  /[\u2800\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** The longest outside text that a message or report shows, in characters as they are shown. */
const LONGEST = 200;

/**
 * Outside text on one line, safe to look at: what cannot be seen is written `\u{…}`, a backslash doubled. What is too
 * long is cut, says by how much, and bears a digest of the whole, so that two different texts never look the same.
 */
export function sanitize(text: string, longest = LONGEST): string {
  const shown = reveal(text);
  if (shown.length <= longest) return shown;
  const head = shown.slice(0, longest).replace(/\\(?:u\{?[0-9a-f]*)?$|[\uD800-\uDBFF]$/, "");
  const digest = createHash("sha256").update(shown).digest("hex").slice(0, 8);
  return `${head}… (${[...text].length} characters in all, sha256 ${digest})`;
}

/** A secret's name for people: as {@link sanitize}, in quotes where its ends could not be seen otherwise. */
export function sanitizeName(name: string): string {
  const shown = sanitize(name);
  return name === "" || name.startsWith('"') || name.trim() !== name ? `"${shown}"` : shown;
}

function reveal(text: string): string {
  return escapeInvisible(text.replaceAll("\\", "\\\\"));
}

/** Text that is our own or visible already, with nothing in it that a reader cannot see. Does nothing the second time. */
export function escapeInvisible(text: string): string {
  return text.replace(UNSEEN, (point) => `\\u{${Number(point.codePointAt(0)).toString(16)}}`);
}
