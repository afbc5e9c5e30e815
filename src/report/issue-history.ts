import { placeName } from "../domain/environments.ts";
import type { RunResult } from "../outcome/run-record.ts";
import type { NameHistory } from "../plan/vault-history.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { markdown } from "./markdown.ts";
import { providerText } from "./place.ts";
import { ago, day } from "./time.ts";

/** Names that are told of. */
const MOST = 20;

/** When the names that differ were changed in the vault, and by whom: it tells which side to look at. */
export function historySection(run: RunResult, now: Date): string {
  const { history = [] } = run;
  if (history.length === 0) return "";
  const lines = history.slice(0, MOST).map((one) => `- ${markdown(historyLine(one, run, now))}`);
  const more = history.length - lines.length;
  return ["**In the vault**", "", ...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join("\n");
}

function historyLine({ name, pair, vault }: NameHistory, run: RunResult, now: Date): Message {
  const what = message`${name} in ${placeName(pair)}`;
  switch (vault.kind) {
    case "changed": {
      const by = vault.by === undefined ? trusted("") : message` by ${vault.by}`;
      return message`${what}: changed ${trusted(ago(vault.at, now))}${by}`;
    }
    case "untouched": {
      const since = trusted(day(vault.since));
      // A sync that failed in part counts as one too, so this is a hint and no proof.
      return message`${what}: not changed since the last sync on ${since}, which points to a change at ${providerText(run)}`;
    }
  }
}
