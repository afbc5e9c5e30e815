import type { Vault } from "../keyway/schemas.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { nearest } from "../text/nearest.ts";
import { nameList } from "../text/wording.ts";

/** The vault's environments, with the one that was probably meant; nothing where the server does not tell them. */
export function realEnvironments(name: string, vault: Vault | undefined): Message {
  if (vault === undefined || vault.environments.length === 0) return trusted("");
  const likely = vault.environments.includes(name) ? undefined : nearest(name, vault.environments);
  const hint = likely === undefined ? trusted("") : message` Did you mean ${likely}?`;
  return message` The vault has the environments ${nameList(vault.environments, { showNames: true }, "")}.${hint}`;
}
