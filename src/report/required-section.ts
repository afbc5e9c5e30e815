import type { RequiredIn } from "../outcome/required.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { message } from "../text/message.ts";
import { counted } from "../text/wording.ts";
import { type Detail, MOST_ENVIRONMENTS, MOST_NAMES } from "./detail.ts";
import { code, folded, markdown, type NameLine, nameBlock } from "./markdown.ts";
import { projectText, providerText } from "./place.ts";

/** What the code needs and does not have, by environment; nothing where no names are asked for. */
export function requiredSection(run: RunResult, detail: Detail): string[] {
  const { required, inputs } = run;
  if (required.length === 0) return [];
  const short = required.filter(
    ({ missing, optional, notAtProvider }) => missing.length + optional.length + notAtProvider.length > 0,
  );
  const showNames = inputs?.showNames === true && detail !== "numbers";
  const rest = showNames && (detail === "all" || detail === "no-unchanged") ? notAsked(required) : [];
  if (short.length === 0) return ["✅ The vault has every required name.", ...rest];
  const shown = short
    .slice(0, MOST_ENVIRONMENTS[detail])
    .flatMap((one) => lacking(one, run, showNames, detail));
  const more = short.length - MOST_ENVIRONMENTS[detail];
  return [
    [...shown, ...(more > 0 ? [`- … and ${more} more environments`] : [])].join("\n"),
    ...whatToDo(run),
    ...rest,
  ];
}

/** Missing names fail the run, whatever else it found. */
function whatToDo(run: RunResult): string[] {
  if (run.required.every(({ missing }) => missing.length === 0)) return [];
  return [
    `**What to do:** ${markdown(message`Add what is missing to the vault (\`keyway set\`), then sync to ${projectText(run)}.`)}`,
  ];
}

function lacking(one: RequiredIn, run: RunResult, showNames: boolean, detail: Detail): string[] {
  const { pair, missing, optional, notAtProvider } = one;
  const provider = providerText(run);
  const rows: [icon: string, title: ReturnType<typeof message>, names: readonly string[]][] = [
    ["❌ ", message`${counted(missing.length, "required secret")} missing in the vault`, missing],
    [
      "🟠 ",
      message`${counted(notAtProvider.length, "required secret")} in the vault and not at ${provider} yet`,
      notAtProvider,
    ],
    ["", message`${counted(optional.length, "optional secret")} not in the vault`, optional],
  ];
  return rows
    .filter(([, , names]) => names.length > 0)
    .map(([icon, title, names]) => {
      const shown = showNames ? `: ${few(names, detail)}` : "";
      return `- ${icon}${code(pair.keyway)}: ${markdown(title)}${shown}`;
    });
}

/** Names that one line tells at most. */
const LONGEST = 50;

function few(names: readonly string[], detail: Detail): string {
  const most = Math.min(MOST_NAMES[detail] ?? LONGEST, LONGEST);
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return names.slice(0, most).map(code).join(", ") + more;
}

/** A hint for cleaning up; never a reason to fail. */
function notAsked(required: readonly RequiredIn[]): string[] {
  const names = [...new Set(required.flatMap((one) => one.notAsked))].sort();
  if (names.length === 0) return [];
  const title = markdown(message`${counted(names.length, "secret")} in the vault, not required by any file`);
  return [folded(title, nameBlock(names.map((name): NameLine => [" ", name])))];
}
