import type { Vault } from "../keyway/schemas.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { nearest } from "../text/nearest.ts";
import { nameList } from "../text/wording.ts";

/** The vault's environments, with the one that was probably meant; nothing where the server does not tell them. */
export function realEnvironments(name: string, vault: Vault | undefined): Message {
  if (vault === undefined || vault.environments.length === 0) return trusted("");
  const likely = vault.environments.includes(name) ? undefined : likelyOf(name, vault.environments);
  const hint = likely === undefined ? trusted("") : message` Did you mean ${likely}?`;
  return message` The vault has the environments ${nameList(vault.environments, { showNames: true }, "")}.${hint}`;
}

/** A beginning of one name only, such as `prod`, or a slip of the keyboard. */
function likelyOf(name: string, environments: readonly string[]): string | undefined {
  const begun = environments.filter((one) => name.length > 1 && one.startsWith(name.toLowerCase()));
  return begun.length === 1 ? begun[0] : nearest(name, environments);
}
